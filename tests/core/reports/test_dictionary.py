"""The data dictionary covers what the record is asked to hold, and nothing in it is typed twice."""

import csv
from importlib import import_module
from importlib.util import find_spec
from io import StringIO
from typing import Any

import pytest

from core.domain.record_types import TITLES
from core.domain.variables import variables_of
from core.language import ENGLISH, Language, words_in
from core.reports.dictionary.compose import dictionary, limits_said
from core.reports.dictionary.derived import DERIVED
from core.reports.dictionary.written import HEADS, as_csv, as_markdown
from core.store.tables import all_tables

# What the source series stores and derives, field by field, and where it stands here.
COVERED = {
    "sex": "Patient.sex",
    "birth date": "Patient.birth_date",
    "age": "age",
    "consent": "Patient.consent_on",
    "consent scope": "Patient.consent_scope",
    "vital status": "vital_status",
    "date of death": "Death.died_on",
    "cause of death": "Death.cause",
    "cause in words": "Death.cause_text",
    "last contact": "last_contact",
    "primary site": "PrimaryTumour.site",
    "site group": "site_group",
    "diagnosis": "PrimaryTumour.diagnosed_on",
    "primary resection": "PrimaryTumour.resected_on",
    "T": "PrimaryTumour.pt",
    "T sub-category": "PrimaryTumour.pt_sub",
    "N": "PrimaryTumour.pn",
    "N sub-category": "PrimaryTumour.pn_sub",
    "prefix": "PrimaryTumour.prefix",
    "edition": "PrimaryTumour.edition",
    "M": "m_category",
    "differentiation": "PrimaryTumour.differentiation",
    "primary response": "PrimaryTumour.response",
    "emergency": "PrimaryTumour.emergency",
    "invasion": "PrimaryTumour.invasion",
    "colonoscopy": "PrimaryTumour.colonoscopy_on",
    "RAS": "PrimaryTumour.kras",
    "NRAS": "PrimaryTumour.nras",
    "BRAF": "PrimaryTumour.braf",
    "MSI": "PrimaryTumour.msi",
    "lesion segments": "LiverMetastasis.segments",
    "lesion diameter": "LesionSize.diameter_mm",
    "diameter by modality": "LesionSize.sized_by",
    "number of metastases": "LiverDisease.n_metastases",
    "distribution": "distribution",
    "timing": "timing",
    "time to metastases": "interval",
    "treated by": "LesionFate.fate",
    "response on chemotherapy": "SystemicTherapy.response",
    "response by diameters": "recist",
    "extrahepatic sites": "ExtrahepaticDisease.sites",
    "extrahepatic resectability": "ExtrahepaticDisease.resectability",
    "work-up": "WorkUp.kind",
    "remnant volume": "WorkUp.remnant_ml",
    "remnant share": "remnant_share",
    "CEA and other laboratory": "LaboratoryValue.value",
    "setting": "SystemicTherapy.setting",
    "regimen": "SystemicTherapy.regimen",
    "biological": "SystemicTherapy.biological",
    "cycles": "SystemicTherapy.n_cycles",
    "initial resectability": "SystemicTherapy.initial_resectability",
    "intent": "Procedure.intent",
    "strategy": "Procedure.strategy",
    "stage": "Procedure.stage",
    "components": "Procedure.components",
    "segments": "Procedure.segments",
    "partial segments": "Procedure.partial_segments",
    "extent": "extent",
    "access": "Procedure.access",
    "ablation modality": "Ablation.modality",
    "ablation access": "Ablation.access",
    "ablated lesions": "Ablation.n_lesions",
    "ablation margin": "Ablation.margin_mm",
    "frozen section": "Procedure.frozen_section",
    "margin per specimen": "Specimen.margin_mm",
    "smallest margin": "smallest_margin",
    "residual class": "residual",
    "surgeon": "Procedure.surgeon",
    "centre": "Procedure.centre",
    "stay": "stay",
    "complication": "Complication.kind",
    "complication date": "Complication.occurred_on",
    "grade": "Complication.grade",
    "treatment": "Complication.treatment",
    "mortality": "mortality",
    "recurrence": "Recurrence.detected_on",
    "recurrence sites": "Recurrence.sites",
    "recurrence segments": "Recurrence.segments",
    "recurrence number": "Recurrence.n_lesions",
    "at margin": "Recurrence.at_margin",
    "at ablation site": "Recurrence.at_ablation_site",
    "MDT date": "MDTDecision.held_on",
    "MDT decision": "MDTDecision.decision",
    "MDT next step": "MDTDecision.next_step",
    "screening outcome": "Screening.outcome",
    "exclusion reason": "Screening.reason",
}


def names() -> set[str]:
    return {each.name for each in dictionary(ENGLISH)}


@pytest.mark.parametrize(("field", "name"), COVERED.items())
def test_that_every_field_of_the_source_series_is_in_the_dictionary(field: str, name: str) -> None:
    assert name in names(), f"{field} is nowhere"


def test_that_every_declared_variable_of_every_table_is_in_the_dictionary() -> None:
    declared = {
        f"{kind.__name__}.{each.name}"
        for _, kind, _ in all_tables()
        for each in variables_of(kind)
        if kind.__name__ != "Operator"
    }
    assert declared == {each.name for each in dictionary(ENGLISH) if each.is_stored}


def test_that_every_table_of_records_has_a_title() -> None:
    assert {kind.__name__ for _, kind, _ in all_tables()} - {each.__name__ for each in TITLES} == {
        "Operator"
    }


@pytest.mark.parametrize("derived", DERIVED, ids=lambda each: each.name)
def test_that_what_is_computed_names_the_code_that_computes_it(derived: Any) -> None:
    module, names_within = derived.where, list[str]()
    while find_spec_of(module) is None:
        module, _, name = module.rpartition(".")
        names_within.insert(0, name)
    found: Any = import_module(module)
    for name in names_within:
        found = getattr(found, name)
    assert found is not None


def find_spec_of(module: str) -> object:
    try:
        return find_spec(module)
    except ModuleNotFoundError:
        return None


def test_that_the_margin_says_its_limits_and_its_unit() -> None:
    [margin] = [each for each in dictionary(ENGLISH) if each.name == "Specimen.margin_mm"]
    assert (margin.unit, margin.refused_outside, margin.asked_outside) == (
        "mm",
        "0 to 200",
        "0 to 40",
    )


def test_that_limits_with_one_end_are_said() -> None:
    assert limits_said((1, None), ENGLISH) == "1 or more"
    assert limits_said((None, 9), ENGLISH) == "9 or less"
    assert limits_said((None, None), ENGLISH) == ""


def test_that_the_csv_reads_back_line_by_line() -> None:
    lines = dictionary(ENGLISH)
    rows = list(csv.reader(StringIO(as_csv(lines))))
    assert tuple(rows[0]) == HEADS
    assert [row[0] for row in rows[1:]] == [each.name for each in lines]


def test_that_the_markdown_has_a_table_for_each_record_in_turkish_too() -> None:
    words = words_in(Language.TURKISH)
    text = as_markdown(dictionary(words), words)
    assert "## Primer tümör" in text
    for row in text.splitlines():
        if row.startswith("| `"):
            assert row.replace("\\|", "").count("|") == 8, row
