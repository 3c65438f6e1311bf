"""One operation on paper: what was done, how it went, what the pathologist found."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from core.domain.chart import Chart
from core.domain.ids import ProcedureId, RecordId
from core.domain.settings import PaperSize
from core.errors import RegistryError
from core.language import ENGLISH, Language, words_in
from core.reports.operation_sheet.compose import compose
from core.reports.operation_sheet.document import printed_operation_sheet
from core.reports.operation_sheet.values import OperationSheet
from core.reports.paper.printing import Printed
from tests.core.reports import lesions, operated, sample
from tests.core.reports.papers import (
    assert_fonts_embedded,
    assert_inside,
    assert_legible,
    assert_valid,
    needs_qpdf,
    pages_of,
)
from tests.core.reports.traps import TRAPS

BOTH = [Language.ENGLISH, Language.TURKISH]
CHARTS: dict[str, Callable[[], Chart]] = {
    "simple": lambda: Chart(dossier=sample.simple()),
    "complex": operated.chart,
    "dead": lambda: Chart(dossier=sample.dead()),
    "empty": lambda: Chart(dossier=sample.empty()),
    "long": lambda: Chart(dossier=sample.long_record()),
    "forty lesions": lesions.with_many,
}


def said(chart: Chart, n: int = -1) -> OperationSheet:
    procedures = chart.dossier.procedures
    about = procedures[n].id if procedures else None
    return compose(sample.plan_for(chart.dossier), chart, ENGLISH, sample.META, about)


def facts(chart: Chart, n: int) -> dict[str, str]:
    sheet = said(chart, n)
    return {each.term: each.text for column in (sheet.done, *sheet.below) for each in column.facts}


def printed(
    chart: Chart,
    language: Language = Language.ENGLISH,
    size: PaperSize = PaperSize.A4,
    n: int = -1,
) -> Printed:
    meta = replace(sample.META, paper_size=size, history="a3f09b1c")
    procedures = chart.dossier.procedures
    about = procedures[n].id if procedures else None
    plan = sample.plan_for(chart.dossier)
    return printed_operation_sheet(plan, chart, words_in(language), meta, about)


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("name", CHARTS)
def test_that_nothing_leaves_the_page(name: str, language: Language, size: PaperSize) -> None:
    found = printed(CHARTS[name](), language, size)
    assert found.overflows == ()
    assert_inside(found.pdf, replace(sample.META, paper_size=size).sheet)


@pytest.mark.parametrize("n", [0, 1, 2])
@pytest.mark.parametrize("trap", TRAPS)
def test_that_no_text_breaks_a_page(trap: str, n: int) -> None:
    chart = operated.with_text(operated.chart(), TRAPS[trap])
    found = printed(chart, n=n)
    assert found.overflows == ()
    assert_inside(found.pdf, sample.META.sheet)


@needs_qpdf
def test_that_the_file_is_valid_and_can_be_read(tmp_path: Path) -> None:
    found = printed(operated.chart(), n=0)
    assert_valid(found.pdf, tmp_path)
    assert_fonts_embedded(found.pdf)
    assert_legible(found)


def test_that_each_page_says_whose_operation_it_is_and_which() -> None:
    found = printed(lesions.with_many(60), n=1)
    pages = pages_of(found.pdf)
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "O2 of" in page
        assert "history a3f09b1c" in page


def test_that_the_latest_operation_is_meant_where_none_is_named() -> None:
    chart = operated.chart()
    plan = sample.plan_for(chart.dossier)
    assert compose(plan, chart, ENGLISH, sample.META).banner.about == "O3 of 09-Oct-2023"


def test_that_what_was_done_is_said_with_its_stages_and_its_name() -> None:
    first = facts(operated.chart(), 0)
    assert first["Segments"].endswith("3 wedges")
    assert first["Strategy"] == "Two-stage; stage 1, with stage 2 O2 of 27-Feb-2023"
    assert first["Pringle"] == "24 min"
    assert first["Blood loss"] == "450 mL"
    assert first["Lesions ablated"] == "1"
    assert first["Stay"] == "8 days, discharged 26-Jul-2022"
    second = facts(operated.chart(), 1)
    assert second["Strategy"] == "Two-stage; stage 2, with stage 1 O1 of 18-Jul-2022"
    assert second["Named"].startswith("left hepatectomy (hemihepatectomy)")
    assert second["Extent"] == "Major, 3 segments or more"
    assert facts(operated.chart(), 2)["Treats the recurrence"] == "R2 29-Aug-2023"


def test_that_pathology_has_margins_classes_and_nodes() -> None:
    first = facts(operated.chart(), 0)
    assert first["Residual class"].startswith("R0")
    assert first["Smallest margin"] == "3 mm"
    assert first["Frozen section"] == "Negative"
    assert first["Nodes"] == "2 positive of 18 examined"
    assert "Nodes" not in facts(operated.chart(), 1)


def test_that_specimens_complications_and_fates_are_rows() -> None:
    lines = said(operated.chart(), 0).lines()
    assert "1 | S6 | 17 | 14.5 | Resected" in lines
    assert "5 | S5 | 0 | – | not recorded" in lines
    [ablation] = [line for line in lines if line.startswith("Microwave")]
    assert ablation.startswith("Microwave | During an open operation | 1 | S4a | 6 | ")
    [specimen] = [line for line in lines if line.startswith("Wedges S6, S7, S8")]
    assert "Margin at the vessel. Regression: TRG 2." in specimen
    assert "No complication is recorded." in lines
    later = said(operated.chart(), 1).lines()
    assert any(
        line.startswith("04-Mar-2023 | 5 | Bile leak | IIIa | Percutaneous drainage")
        for line in later
    )
    assert facts(operated.chart(), 1)["CCI"] == "26.2"
    assert facts(operated.chart(), 1)["Complications"] == "highest grade IIIa"


def test_that_without_an_entry_no_index_is_given() -> None:
    assert facts(operated.chart(), 0)["CCI"] == "not computed without an entry"


def test_that_the_map_is_that_of_the_operation() -> None:
    shown = said(operated.chart(), 1).shown
    assert shown.day == date(2023, 2, 27)
    assert {each.number for each in shown.lesions} == {4, 5, 6, 7}


def test_that_what_nobody_recorded_is_said() -> None:
    simple = CHARTS["simple"]()
    assert facts(simple, 0)["Blood loss"] == "not recorded"
    assert facts(simple, 0)["Stay"] == "not recorded"
    sheet = said(CHARTS["empty"]())
    assert sheet.nothing == "No operation is recorded."
    assert printed(CHARTS["empty"]()).n_pages == 1


def test_that_an_operation_that_is_not_there_is_refused_with_a_sentence() -> None:
    chart = operated.chart()
    plan = sample.plan_for(chart.dossier)
    with pytest.raises(RegistryError, match="not in the course"):
        compose(plan, chart, ENGLISH, sample.META, ProcedureId(RecordId("elsewhere")))
    early = sample.plan_for(chart.dossier, date(2022, 12, 1))
    with pytest.raises(RegistryError, match="not in the course"):
        compose(early, chart, ENGLISH, sample.META, chart.dossier.procedures[-1].id)


def test_that_turkish_says_the_same() -> None:
    text = " ".join(pages_of(printed(operated.chart(), Language.TURKISH, n=0).pdf))
    for each in ("Ameliyat ve patoloji", "14,5", "Piyesler", "Mikrodalga", "Karaciğer haritası"):
        assert each in text
