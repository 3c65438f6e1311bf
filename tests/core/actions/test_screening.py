from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.actions.registering import Registration, register_patient, register_without_surveillance
from core.actions.screening import correct_screening, record_screening, void_screening
from core.actions.undoing import undo
from core.domain.ids import PatientId
from core.domain.patient import Patient
from core.domain.screening import ExclusionReason, Screening, ScreeningOutcome
from core.errors import ConflictError, RegistryError
from core.language import ENGLISH
from core.reports.screening.flow import doubts_said, flow_of, label_said, rows_of, sum_said
from core.store.registry import Registry
from tests.builders import TODAY, acting, liver_operation, patient, registered

DAY = timedelta(days=1)


def considered(**changes: Any) -> Screening:
    ali = Screening(family_name="Kaya", given_name="Ali", considered_on=TODAY - 20 * DAY)
    return replace(ali, **changes)


def excluded(reason: ExclusionReason = ExclusionReason.PROGRESSION, **changes: Any) -> Screening:
    known = {"outcome": ScreeningOutcome.EXCLUDED, "decided_on": TODAY - DAY, "reason": reason}
    return considered(**(known | changes))


def included(**changes: Any) -> Screening:
    known = {"outcome": ScreeningOutcome.INCLUDED, "decided_on": TODAY - DAY}
    return considered(**(known | changes))


def everybody(registry: Registry) -> tuple[Screening, ...]:
    return registry.of(Screening).all()


def test_that_each_act_is_one_entry_and_is_undone(registry: Registry) -> None:
    first = registry.history.last_seq()
    seq = record_screening(registry, acting(), considered(hospital_no="12 34 56"))
    assert seq == first + 1
    [stored] = everybody(registry)
    assert (stored.hospital_no, stored.outcome) == ("123456", ScreeningOutcome.PENDING)
    decided = replace(
        stored,
        outcome=ScreeningOutcome.EXCLUDED,
        decided_on=TODAY,
        reason=ExclusionReason.UNRESECTABLE_LUNG,
    )
    seq = correct_screening(registry, acting(), decided)
    assert seq == first + 2
    event = registry.history.get(seq)
    assert event is not None
    assert event.values["outcome"] == ("Not taken in",)
    undo(registry, acting(), seq)
    [back] = everybody(registry)
    assert replace(back, ver=0) == replace(stored, ver=0)
    void_screening(registry, acting(), back, reason="Entered twice")
    assert everybody(registry) == ()
    undo(registry, acting(), registry.history.last_seq())
    assert len(everybody(registry)) == 1


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (excluded(reason=None), "reason"),  # type: ignore[arg-type]
        (included(reason=ExclusionReason.OTHER), "reason"),
        (considered(reason=ExclusionReason.OTHER), "reason"),
        (excluded(reason=ExclusionReason.OTHER), "note"),
        (included(decided_on=None), "decided_on"),
        (considered(decided_on=TODAY), "decided_on"),
        (included(decided_on=TODAY - 21 * DAY), "decided_on"),
        (considered(considered_on=TODAY + DAY), "considered_on"),
        (considered(family_name=""), "family_name"),
        (considered(hospital_no="12 / <"), "hospital_no"),
    ],
)
def test_that_what_does_not_go_together_is_refused_at_its_field(
    registry: Registry, wrong: Screening, field: str
) -> None:
    before = registry.history.last_seq()
    with pytest.raises(RegistryError) as refused:
        record_screening(registry, acting(), wrong)
    assert refused.value.field == field
    assert registry.history.last_seq() == before
    assert everybody(registry) == ()


def test_that_a_number_is_on_the_list_once(registry: Registry) -> None:
    record_screening(registry, acting(), considered(hospital_no="123 456"))
    with pytest.raises(RegistryError, match="on the screening list already"):
        record_screening(registry, acting(), considered(hospital_no="123456"))
    record_screening(registry, acting(), considered())
    record_screening(registry, acting(), considered())  # without a number nobody can tell


def test_that_a_decision_is_changed_only_with_a_reason(registry: Registry) -> None:
    record_screening(registry, acting(), excluded())
    [stored] = everybody(registry)
    other = replace(stored, reason=ExclusionReason.NONCOMPLIANT)
    with pytest.raises(RegistryError, match="reason for the correction"):
        correct_screening(registry, acting(), other)
    with pytest.raises(RegistryError, match="reason for the correction"):
        void_screening(registry, acting(), stored, reason=" ")
    correct_screening(registry, acting(), other, reason="Wrong line")
    with pytest.raises(ConflictError):
        correct_screening(registry, acting(), other, reason="From an older version")


def test_that_registering_links_the_person_with_the_same_number(registry: Registry) -> None:
    record_screening(registry, acting(), excluded(hospital_no="123 456"))
    record_screening(registry, acting(), considered(hospital_no="999999"))
    before = registry.history.last_seq()
    who = registered(registry, operated_on=TODAY - 9 * DAY, today=TODAY)
    assert registry.history.last_seq() == before + 1, "one entry for both"
    known = {each.hospital_no: each for each in everybody(registry)}
    linked = known["123456"]
    assert linked.patient_id == who
    assert (linked.outcome, linked.reason) == (ScreeningOutcome.INCLUDED, None)
    assert linked.decided_on == TODAY
    assert known["999999"].patient_id is None
    undo(registry, acting(), registry.history.last_seq())
    known = {each.hospital_no: each for each in everybody(registry)}
    assert known["123456"].patient_id is None
    assert known["123456"].reason is ExclusionReason.PROGRESSION


def test_that_registering_from_the_list_links_without_a_number_and_keeps_the_day(
    registry: Registry,
) -> None:
    record_screening(registry, acting(), included())
    [screened] = everybody(registry)
    someone = patient(hospital_no="777777")
    registration = Registration(
        patient=someone,
        procedure=liver_operation(someone.id, TODAY - DAY),
        screening_id=screened.id,
    )
    register_patient(registry, acting(), registration)
    [linked] = everybody(registry)
    assert (linked.patient_id, linked.hospital_no) == (someone.id, "777777")
    assert linked.decided_on == TODAY - DAY


def test_that_somebody_without_a_calendar_is_linked_too(registry: Registry) -> None:
    record_screening(registry, acting(), considered(hospital_no="123456"))
    who = register_without_surveillance(registry, acting(), patient())
    assert [each.patient_id for each in everybody(registry)] == [who]


def test_that_whoever_is_taken_in_and_here_already_is_linked_at_once(registry: Registry) -> None:
    who = registered(registry, operated_on=TODAY - 9 * DAY)
    record_screening(registry, acting(), included(hospital_no="123456"))
    [stored] = everybody(registry)
    assert stored.patient_id == who
    correct_screening(
        registry,
        acting(),
        replace(stored, outcome=ScreeningOutcome.PENDING, decided_on=None),
        reason="Mixed up",
    )
    assert [each.patient_id for each in everybody(registry)] == [None]


# The flowchart


def flow_said(people: Sequence[Screening], patients: Sequence[PatientId] = ()) -> list[str]:
    flow = flow_of(people, patients)
    return [sum_said(flow, ENGLISH), *doubts_said(flow, ENGLISH)]


def test_that_the_flowchart_of_the_source_series_comes_back() -> None:
    """98 reviewed, 40 palliative, 9 progression, 4 lung, 45 included (paper, Figure 1)."""
    reasons = {
        ExclusionReason.PALLIATIVE_AT_ADMISSION: 40,
        ExclusionReason.PROGRESSION: 9,
        ExclusionReason.UNRESECTABLE_LUNG: 4,
    }
    people = [excluded(reason) for reason, n in reasons.items() for _ in range(n)]
    patients = [patient().id for _ in range(45)]
    people += [included(patient_id=who) for who in patients]
    flow = flow_of(people, patients)
    assert (flow.n_considered, flow.n_excluded, flow.n_included) == (98, 53, 45)
    said = {label_said(row, ENGLISH): row.n for row in rows_of(flow)}
    assert said["Unresectable lung metastases"] == 4
    assert said["Did not follow the treatment: none reported"] == 0
    assert said["Systemic therapy not tolerated: none reported"] == 0
    assert flow_said(people, patients) == ["98 considered = 45 taken in + 53 not taken in + 0 open"]


def test_that_the_page_says_what_does_not_fit() -> None:
    here = patient().id
    people = [excluded(reason=None), included(), considered()]  # type: ignore[arg-type]
    assert flow_said(people, [here]) == [
        "3 considered = 1 taken in + 1 not taken in + 1 open",
        "1 not taken in without a reason.",
        "1 taken in, and not a patient of this registry yet.",
        "1 patient of this registry is not on the screening list.",
    ]
    wrong = flow_of(people, [])._replace(n_considered=4)
    assert not wrong.adds_up
    assert sum_said(wrong, ENGLISH).startswith("Does not add up: 4 considered")


@given(
    st.lists(
        st.tuples(st.sampled_from(ScreeningOutcome), st.none() | st.sampled_from(ExclusionReason))
    )
)
def test_that_every_list_adds_up_and_names_every_reason(
    drawn: list[tuple[ScreeningOutcome, ExclusionReason | None]],
) -> None:
    flow = flow_of([considered(outcome=outcome, reason=why) for outcome, why in drawn], ())
    assert flow.adds_up
    steps = [row.step for row in rows_of(flow)]
    assert {f"excluded_{each.value}" for each in ExclusionReason} <= set(steps)
    details = sum(row.n for row in rows_of(flow) if row.is_detail)
    assert details == flow.n_excluded


def test_that_a_person_keeps_the_day_of_birth_of_the_registration(registry: Registry) -> None:
    record_screening(registry, acting(), considered(hospital_no="123456", family_name="Başka"))
    who = registered(registry, operated_on=date(2026, 11, 2), today=TODAY)
    assert registry.of(Patient).get(who).family_name == "Yılmaz"
    assert [each.family_name for each in everybody(registry)] == ["Başka"]
