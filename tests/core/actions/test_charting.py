"""Every type of record of the chart: recorded, taken out with its parts, put back, undone."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from core.actions.charting import CHARTED, record_fact, record_facts, record_screening
from core.actions.course import correct_record, record_decision, record_recurrence
from core.actions.operating import save_operation
from core.actions.taking_out import put_back, void_record
from core.actions.undoing import undo
from core.domain.acting import said
from core.domain.complications import ClavienDindo, Complication, ComplicationKind
from core.domain.disease import (
    ExtrahepaticDisease,
    Intent,
    LiverDisease,
    MDTDecision,
    PrimarySite,
    PrimaryTumour,
    Recurrence,
    RecurrenceSite,
)
from core.domain.ids import PatientId, ProcedureId
from core.domain.lesions import Fate, LesionFate, LesionSize, LiverMetastasis, SizedBy
from core.domain.operation import Operation
from core.domain.parts import Ablation, AblationModality, Specimen
from core.domain.screening import Screening
from core.domain.segments import Segment
from core.domain.treatment import Component, Procedure
from core.domain.work_up import Analyte, LaboratoryValue, WorkUp, WorkUpKind
from core.errors import RegistryError
from core.language import ENGLISH
from core.store.charts import chart_of
from core.store.registry import Registry
from core.store.taken_out import taken_out
from tests.builders import acting, liver_operation, registered

OPERATED = date(2025, 3, 12)
LATER = date(2026, 5, 4)


@pytest.fixture
def who(registry: Registry) -> PatientId:
    return registered(registry, operated_on=OPERATED)


def lesion(who: PatientId, number: int = 1) -> LiverMetastasis:
    return LiverMetastasis(patient_id=who, number=number, segments=frozenset({Segment.S7}))


def every_fact(registry: Registry, who: PatientId) -> dict[type[Any], Any]:
    """One record of each charted type that fits this patient."""
    [first] = registry.of(Procedure).of_patient(who)
    held = lesion(who, 9)
    record_fact(registry, acting(), held)
    own: dict[str, Any] = {"patient_id": who}
    part: dict[str, Any] = own | {"procedure_id": first.id}
    found = [
        PrimaryTumour(**own, site=PrimarySite.SIGMOID),
        LiverDisease(**own, n_metastases=2),
        ExtrahepaticDisease(**own, sites=frozenset({RecurrenceSite.LUNG})),
        lesion(who),
        LesionSize(
            **own,
            lesion_id=held.id,
            measured_on=OPERATED,
            sized_by=SizedBy.MRI,
            diameter_mm=21.5,
        ),
        LesionFate(**part, lesion_id=held.id, fate=Fate.RESECTED),
        WorkUp(**own, performed_on=OPERATED, kind=WorkUpKind.MRI),
        Ablation(**part, modality=AblationModality.MICROWAVE),
        Specimen(**part, name="S7"),
        Complication(
            **part, occurred_on=OPERATED, kind=ComplicationKind.ABSCESS, grade=ClavienDindo.IIIA
        ),
        LaboratoryValue(**own, taken_on=OPERATED, analyte=Analyte.CEA, value=3.1),
    ]
    return {type(each): each for each in found}


@pytest.mark.parametrize("kind", CHARTED, ids=lambda kind: kind.__name__)
def test_that_each_fact_is_recorded_corrected_taken_out_put_back_and_undone(
    registry: Registry, who: PatientId, kind: type[Any]
) -> None:
    fact = every_fact(registry, who)[kind]
    seq = record_fact(registry, acting(), fact)
    event = registry.history.get(seq)
    assert event is not None
    sentence = said(event.sentence, event.values, ENGLISH)
    assert sentence.startswith("Recorded")
    assert "YILMAZ, Ayşe" in sentence
    assert "{" not in sentence
    stored = registry.of(kind).get(fact.id)
    assert replace(stored, ver=0) == fact
    correct_record(registry, acting(), stored, reason="typing error")
    stored = registry.of(kind).get(fact.id)
    void_record(registry, acting(), stored, reason="another patient")
    assert not registry.of(kind).holds(fact.id)
    [out] = taken_out(registry, who)
    assert (out.record.id, out.why) == (fact.id, "another patient")
    put_back(registry, acting(), stored, reason="it was this patient")
    assert registry.of(kind).holds(fact.id)
    assert taken_out(registry, who) == ()
    undo(registry, acting(), registry.history.last_seq())
    assert not registry.of(kind).holds(fact.id)


def test_that_several_lesions_are_one_entry(registry: Registry, who: PatientId) -> None:
    seq = record_facts(registry, acting(), [lesion(who, 1), lesion(who, 2)])
    event = registry.history.get(seq)
    assert event is not None
    assert said(event.sentence, event.values, ENGLISH) == "Recorded 2 lesions of YILMAZ, Ayşe"
    undo(registry, acting(), seq)
    assert chart_of(registry, who).lesions == ()


def test_that_somebody_considered_need_not_be_a_patient(registry: Registry) -> None:
    considered = Screening(family_name="Ak", given_name="Oya", considered_on=OPERATED)
    seq = record_screening(registry, acting(), considered)
    event = registry.history.get(seq)
    assert event is not None
    assert said(event.sentence, event.values, ENGLISH) == (
        "Recorded that AK, Oya was considered on 12-Mar-2025"
    )


# Operations with their parts


def operation(who: PatientId, lesions: tuple[LiverMetastasis, ...] = ()) -> Operation:
    procedure = liver_operation(
        who,
        LATER,
        components=frozenset({Component.METASTASECTOMY, Component.LIVER_ABLATION}),
    )
    part: dict[str, Any] = {"patient_id": who, "procedure_id": procedure.id}
    return Operation(
        procedure=procedure,
        ablations=(Ablation(**part, modality=AblationModality.MICROWAVE, n_lesions=2),),
        specimens=(Specimen(**part, name="S7", margin_mm=3.0),),
        complications=(
            Complication(
                **part, occurred_on=LATER, kind=ComplicationKind.ABSCESS, grade=ClavienDindo.IIIA
            ),
        ),
        fates=tuple(LesionFate(**part, lesion_id=e.id, fate=Fate.ABLATED) for e in lesions),
    )


def parts_of(registry: Registry, who: PatientId, procedure_id: ProcedureId) -> int:
    chart = chart_of(registry, who)
    parts: tuple[Any, ...] = (
        *chart.ablations,
        *chart.specimens,
        *chart.complications,
        *chart.fates,
    )
    return sum(each.procedure_id == procedure_id for each in parts)


def test_that_an_operation_with_its_parts_is_one_entry(registry: Registry, who: PatientId) -> None:
    named = lesion(who)
    record_fact(registry, acting(), named)
    whole = operation(who, (named,))
    before = registry.history.last_seq()
    seq = save_operation(registry, acting(), whole)
    assert seq == before + 1
    assert parts_of(registry, who, whole.procedure.id) == 4
    undo(registry, acting(), seq)
    assert parts_of(registry, who, whole.procedure.id) == 0
    assert not registry.of(Procedure).holds(whole.procedure.id)


def test_that_a_wrong_part_keeps_the_whole_operation_from_being_saved(
    registry: Registry, who: PatientId
) -> None:
    whole = operation(who)
    [complication] = whole.complications
    wrong = replace(whole, complications=(replace(complication, occurred_on=OPERATED),))
    with pytest.raises(RegistryError, match="before its operation"):
        save_operation(registry, acting(), wrong)
    assert not any(p.id == whole.procedure.id for p in registry.of(Procedure).of_patient(who))
    assert parts_of(registry, who, whole.procedure.id) == 0


def test_that_a_stored_operation_is_changed_for_a_reason_and_completed_without_one(
    registry: Registry, who: PatientId
) -> None:
    whole = operation(who)
    save_operation(registry, acting(), whole)
    stored = replace(
        whole,
        procedure=registry.of(Procedure).get(whole.procedure.id),
        ablations=registry.of(Ablation).of_patient(who),
        specimens=registry.of(Specimen).of_patient(who),
        complications=registry.of(Complication).of_patient(who),
    )
    part: dict[str, Any] = {"patient_id": who, "procedure_id": whole.procedure.id}
    more = replace(stored, specimens=(*stored.specimens, Specimen(**part, name="S2")))
    save_operation(registry, acting(), more)
    assert parts_of(registry, who, whole.procedure.id) == 4
    fewer = replace(more, ablations=(), specimens=registry.of(Specimen).of_patient(who))
    with pytest.raises(RegistryError, match="reason"):
        save_operation(registry, acting(), fewer)
    assert parts_of(registry, who, whole.procedure.id) == 4
    save_operation(registry, acting(), fewer, reason="no ablation was done")
    assert chart_of(registry, who).ablations == ()
    with pytest.raises(RegistryError, match="Nothing was changed"):
        save_operation(registry, acting(), fewer, reason="again")


def test_that_an_operation_goes_and_comes_back_with_its_parts(
    registry: Registry, who: PatientId
) -> None:
    named = lesion(who)
    record_fact(registry, acting(), named)
    whole = operation(who, (named,))
    save_operation(registry, acting(), whole)
    stored = registry.of(Procedure).get(whole.procedure.id)
    seq = void_record(registry, acting(), stored, reason="twice")
    assert parts_of(registry, who, stored.id) == 0
    undo(registry, acting(), seq)
    assert parts_of(registry, who, stored.id) == 4
    stored = registry.of(Procedure).get(stored.id)
    void_record(registry, acting(), stored, reason="twice")
    put_back(registry, acting(), stored, reason="it was right")
    assert parts_of(registry, who, stored.id) == 4
    assert registry.of(Procedure).holds(stored.id)


def test_that_a_part_does_not_come_back_without_its_operation(
    registry: Registry, who: PatientId
) -> None:
    whole = operation(who)
    save_operation(registry, acting(), whole)
    void_record(registry, acting(), registry.of(Procedure).get(whole.procedure.id), reason="twice")
    with pytest.raises(RegistryError, match="Put that back first"):
        put_back(registry, acting(), whole.specimens[0], reason="x")


def test_that_a_lesion_goes_with_its_sizes_and_fates(registry: Registry, who: PatientId) -> None:
    facts = every_fact(registry, who)
    record_fact(registry, acting(), facts[LesionSize])
    record_fact(registry, acting(), facts[LesionFate])
    [held] = chart_of(registry, who).lesions
    seq = void_record(registry, acting(), held, reason="a haemangioma")
    chart = chart_of(registry, who)
    assert (chart.lesions, chart.sizes, chart.fates) == ((), (), ())
    undo(registry, acting(), seq)
    chart = chart_of(registry, who)
    assert (len(chart.lesions), len(chart.sizes), len(chart.fates)) == (1, 1, 1)


def test_that_what_another_record_names_cannot_vanish(registry: Registry, who: PatientId) -> None:
    found = Recurrence(patient_id=who, detected_on=LATER, sites=frozenset({RecurrenceSite.LIVER}))
    record_recurrence(registry, acting(), found)
    decision = MDTDecision(
        patient_id=who, held_on=LATER, decision=Intent.CURATIVE_LOCAL, recurrence_id=found.id
    )
    record_decision(registry, acting(), decision)
    stored = registry.of(Recurrence).get(found.id)
    with pytest.raises(RegistryError, match="MDT decision, 04-May-2026"):
        void_record(registry, acting(), stored, reason="x")
    void_record(registry, acting(), registry.of(MDTDecision).get(decision.id), reason="x")
    void_record(registry, acting(), stored, reason="x")
    with pytest.raises(RegistryError, match="Put that back first"):
        put_back(registry, acting(), decision, reason="x")


def test_that_the_operation_surveillance_counts_from_stays(
    registry: Registry, who: PatientId
) -> None:
    [first] = registry.of(Procedure).of_patient(who)
    with pytest.raises(RegistryError, match="Surveillance counts from this operation"):
        void_record(registry, acting(), first, reason="x")


def test_that_nothing_is_put_back_twice_or_without_a_reason(
    registry: Registry, who: PatientId
) -> None:
    fact = lesion(who)
    record_fact(registry, acting(), fact)
    with pytest.raises(RegistryError, match="in the course already"):
        put_back(registry, acting(), fact, reason="x")
    void_record(registry, acting(), registry.of(LiverMetastasis).get(fact.id), reason="x")
    with pytest.raises(RegistryError, match="reason"):
        put_back(registry, acting(), fact, reason=" ")
