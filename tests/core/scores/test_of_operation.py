"""What one operation was and what came of it, out of a whole record."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from core.domain.choices import YesNoUnknown
from core.domain.complications import (
    ClavienDindo,
    Complication,
    ComplicationKind,
    LiverFailureGrade,
)
from core.domain.followup import Examination
from core.domain.modality import Modality
from core.domain.parts import Ablation, AblationModality, MarginAt, Specimen
from core.domain.segments import Segment
from core.domain.stops import CauseOfDeath, Death
from core.domain.treatment import Component, MacroscopicResidue
from core.domain.work_up import Analyte
from core.language import ENGLISH
from core.scores.clavien_dindo import Window
from core.scores.liver_failure import Failure, Met
from core.scores.mortality import Survived
from core.scores.of_operation import (
    ablations_of,
    extent_of,
    liver_failure_of,
    morbidity_of,
    mortality_of,
    name_of,
    residual_of,
)
from core.scores.resections import Extent
from core.scores.residual import Ablated, MarginRule, Residual
from tests.builders import liver_operation
from tests.core.scores.charts import ID, OPERATED_ON, OPERATION, chart, value

RIGHT = frozenset({Segment.S5, Segment.S6, Segment.S7, Segment.S8})


def operation(*components: Component, **more: Any) -> Any:
    return liver_operation(ID, OPERATED_ON, components=frozenset(components), **more)


def specimen(mm: float | None, at: MarginAt | None = None) -> Specimen:
    return Specimen(patient_id=ID, procedure_id=OPERATION.id, name="S6", margin_mm=mm, margin_at=at)


def complication(day: int, grade: ClavienDindo, **more: Any) -> Complication:
    return Complication(
        patient_id=ID,
        procedure_id=OPERATION.id,
        occurred_on=OPERATED_ON + timedelta(days=day),
        **({"kind": ComplicationKind.ABSCESS} | more),
        grade=grade,
    )


def test_that_a_right_hepatectomy_is_named_and_major() -> None:
    right = operation(Component.MAJOR_HEPATECTOMY, segments=RIGHT, n_wedges=1)
    name = name_of(right).value
    assert name is not None
    assert name.brisbane.said(ENGLISH) == "right hepatectomy (hemihepatectomy); wedges: 1"
    assert name.new_world == "H5678"
    found = extent_of(right)
    assert found is not None
    assert found.value.value is Extent.MAJOR
    assert found.notes == ()


def test_that_the_segments_of_wedges_say_only_where_they_were() -> None:
    wedges = operation(Component.METASTASECTOMY, segments=RIGHT, n_wedges=6)
    found, name = extent_of(wedges), name_of(wedges).value
    assert found is not None
    assert found.value.value is Extent.MINOR
    assert name is not None
    assert name.brisbane.said(ENGLISH) == "metastasectomy, wedges: 6"
    assert name.new_world == ""


def test_that_an_operation_called_otherwise_than_its_segments_is_pointed_out() -> None:
    two = operation(Component.MAJOR_HEPATECTOMY, segments=frozenset({Segment.S5, Segment.S6}))
    found = extent_of(two)
    assert found is not None
    assert found.value.value is Extent.MINOR
    assert [each.said(ENGLISH) for each in found.notes] == [
        "Recorded as major, 3 segments or more; by its segments it is minor, up to 2 segments."
    ]


def test_that_without_segments_the_extent_is_as_called_and_there_is_no_name() -> None:
    called = operation(Component.MAJOR_HEPATECTOMY)
    found = extent_of(called)
    assert found is not None
    assert found.value.sentence.said(ENGLISH) == (
        "Major, 3 segments or more: as the operation is called; no segment is recorded"
    )
    assert name_of(called).value is None
    assert extent_of(operation(Component.LIVER_ABLATION)) is None
    assert name_of(operation(Component.DRAINAGE)).value is None


def test_that_the_bile_duct_is_a_suffix() -> None:
    name = name_of(
        operation(Component.MAJOR_HEPATECTOMY, Component.BILE_DUCT, segments=RIGHT)
    ).value
    assert name is not None
    assert name.new_world == "H5678-B"


CLEAR = replace(OPERATION, residue=MacroscopicResidue.NONE)


@pytest.mark.parametrize(
    ("specimens", "stated", "value"),
    [
        ((specimen(10), specimen(0.5)), None, Residual.R1),
        ((specimen(10), specimen(3)), None, Residual.R0),
        ((specimen(0, MarginAt.VESSEL),), None, Residual.R1_VASCULAR),
        ((specimen(0, MarginAt.PARENCHYMA),), None, Residual.R1_PARENCHYMAL),
        ((), 1.0, Residual.R0),
        ((), 0.9, Residual.R1),
        ((specimen(None), specimen(5)), 3.0, Residual.R0),
        ((specimen(None), specimen(5)), None, None),
        ((), None, None),
    ],
)
def test_that_the_class_follows_from_the_smallest_margin(
    specimens: tuple[Specimen, ...], stated: float | None, value: Residual | None
) -> None:
    done = replace(CLEAR, margin_mm=stated)
    found = residual_of(chart(procedures=(done,), specimens=specimens), done)
    assert found is not None
    assert found.value.value is value


def test_that_the_rule_may_be_contact() -> None:
    record = chart(procedures=(CLEAR,), specimens=(specimen(0.5),))
    found = residual_of(record, CLEAR, MarginRule.CONTACT)
    assert found is not None
    assert found.value.value is Residual.R0


@pytest.mark.parametrize(
    ("residue", "value"),
    [
        (MacroscopicResidue.PRESENT, Residual.R2),
        (MacroscopicResidue.NOT_ASSESSABLE, Residual.RX),
        (None, None),
    ],
)
def test_that_residue_overrides_and_an_unrecorded_one_leaves_the_class_open(
    residue: MacroscopicResidue | None, value: Residual | None
) -> None:
    done = replace(OPERATION, residue=residue, margin_mm=5.0)
    found = residual_of(chart(procedures=(done,)), done)
    assert found is not None
    assert found.value.value is value
    if residue is None:
        assert [each.said(ENGLISH) for each in found.notes] == ["By the margins alone: R0."]


def test_that_an_ablation_alone_has_no_r_class() -> None:
    burnt = operation(Component.LIVER_ABLATION, residue=MacroscopicResidue.NONE)
    one = Ablation(
        patient_id=ID, procedure_id=burnt.id, modality=AblationModality.MICROWAVE, margin_mm=5
    )
    record = chart(procedures=(burnt,), ablations=(one,))
    assert residual_of(record, burnt) is None
    assert [each.value.value for each in ablations_of(record, burnt)] == [Ablated.A0]


def test_that_complications_of_90_days_are_graded_and_summed_up() -> None:
    record = chart(
        complications=(
            complication(3, ClavienDindo.II),
            complication(12, ClavienDindo.IIIA, has_disability=YesNoUnknown.YES),
            complication(120, ClavienDindo.IVA),
        )
    )
    found = morbidity_of(record, OPERATION).value
    assert found.highest is ClavienDindo.IIIA
    assert [each.said(ENGLISH) for each in found.grades] == ["II", "IIIa-d"]
    assert round(found.cci.points or 0, 1) == 33.5
    early = morbidity_of(record, OPERATION, Window.EARLY_30_DAYS).value
    assert early.cci.n_entries == 2


def test_that_no_complication_is_0_and_says_that_none_is_recorded() -> None:
    found = morbidity_of(chart(), OPERATION)
    assert found.value.cci.points == 0
    assert found.value.highest is None
    assert [each.said(ENGLISH) for each in found.notes] == ["No complication is recorded."]


def death(day: int) -> Death:
    on = OPERATED_ON + timedelta(days=day)
    return Death(patient_id=ID, died_on=on, cause=CauseOfDeath.UNKNOWN)


def test_that_a_death_in_the_window_without_grade_v_leaves_the_index_open() -> None:
    found = morbidity_of(chart(deaths=(death(20),)), OPERATION)
    assert found.value.cci.points is None
    assert found.value.cci.high == 100
    assert "grade V" in found.notes[0].said(ENGLISH)
    told = chart(deaths=(death(20),), complications=(complication(20, ClavienDindo.V),))
    assert morbidity_of(told, OPERATION).value.cci.points == 100


def test_that_mortality_is_that_of_the_record() -> None:
    died = chart(deaths=(death(31),))
    assert mortality_of(died, OPERATION, 30).value.value is Survived.ALIVE
    assert mortality_of(died, OPERATION, 90).value.value is Survived.DIED
    seen = Examination(
        patient_id=ID, modality=Modality.MRI, performed_on=OPERATED_ON + timedelta(days=100)
    )
    alive = chart(examinations=(seen,))
    assert mortality_of(alive, OPERATION, 90).value.value is Survived.ALIVE
    assert mortality_of(chart(), OPERATION, 30).value.value is None


def measured(day: int, inr: float, bilirubin: float, unit: str) -> tuple[Any, ...]:
    on = OPERATED_ON + timedelta(days=day)
    limit = 1.2 if unit == "mg/dL" else 20
    return (
        value(on, inr, Analyte.INR, unit="", reference_high=1.2),
        value(on, bilirubin, Analyte.BILIRUBIN, unit=unit, reference_high=limit),
    )


def test_that_liver_failure_follows_from_laboratory_values_in_any_known_unit() -> None:
    before = measured(-2, 1.0, 12, "µmol/L")
    after = measured(5, 1.8, 3.5, "mg/dL")
    record = chart(
        laboratory=(*before, *after),
        complications=(
            complication(
                5,
                ClavienDindo.IVA,
                kind=ComplicationKind.LIVER_FAILURE,
                liver_failure_grade=LiverFailureGrade.C,
            ),
        ),
    )
    found = liver_failure_of(record, OPERATION)
    assert found.value.isgls.value is Failure.C
    assert found.value.fifty_fifty.value is Met.MET
    assert found.value.peak.value is Met.NOT_MET
    assert len(found.basis) == 4


def test_that_a_value_of_the_day_of_the_operation_is_no_proof_of_what_was_before_it() -> None:
    after = measured(5, 1.8, 60, "µmol/L")
    same_day = measured(0, 1.6, 40, "µmol/L")
    before = measured(-3, 1.0, 12, "µmol/L")
    open_ = liver_failure_of(chart(laboratory=(*same_day, *after)), OPERATION).value
    assert Failure.NONE in open_.isgls.possible
    known = liver_failure_of(chart(laboratory=(*before, *same_day, *after)), OPERATION).value
    assert Failure.NONE not in known.isgls.possible


def test_that_without_laboratory_values_liver_failure_is_not_ruled_out() -> None:
    found = liver_failure_of(chart(), OPERATION).value
    assert found.isgls.value is None
    assert found.fifty_fifty.value is None
    assert found.peak.value is None


def test_that_of_two_values_of_one_day_the_worse_counts() -> None:
    day_5 = (*measured(5, 1.3, 55, "µmol/L"), *measured(5, 1.9, 30, "µmol/L"))
    found = liver_failure_of(chart(laboratory=day_5), OPERATION).value
    assert found.fifty_fifty.value is Met.MET
