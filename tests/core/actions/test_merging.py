import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.actions.booking import Booking, book_visit
from core.actions.course import (
    correct_record,
    record_contact,
    record_death,
    record_other,
    record_procedure,
)
from core.actions.merging import merge_patients
from core.actions.registering import register_without_surveillance
from core.actions.screening import record_screening
from core.actions.undoing import undo
from core.actions.verifying import verify
from core.domain.disease import LiverDisease, PrimarySite, PrimaryTumour
from core.domain.followup import ContactAttempt, ContactOutcome, Episode, Examination
from core.domain.ids import PatientId
from core.domain.lesions import LiverMetastasis
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.domain.screening import Screening, ScreeningOutcome
from core.domain.segments import Segment
from core.domain.stops import Death
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.store.charts import chart_of
from core.store.dossiers import all_dossiers, dossier_of
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import plan_of
from tests.builders import TODAY, acting, examined, liver_operation, patient, registered

OPERATED = date(2025, 9, 15)
DAY = timedelta(days=1)


def two(registry: Registry, operated_again: date = OPERATED) -> tuple[PatientId, PatientId]:
    """One person under two numbers."""
    kept = registered(registry, operated_on=OPERATED)
    twin = patient(hospital_no="654321", family_name="YILMAZ", phone="", second_phone="0555")
    other = registered(registry, operated_on=operated_again, person=twin)
    return kept, other


def merge(registry: Registry, kept: PatientId, other: PatientId) -> int:
    return merge_patients(registry, acting(), kept, other, reason="Same person, two numbers")


def everything(registry: Registry) -> list[object]:
    found = [chart_of(registry, each.patient.id) for each in all_dossiers(registry)]
    return [_without_versions(repr(each)) for each in found]


def _without_versions(text: str) -> str:
    return re.sub(r"ver=\d+", "", text)


def test_that_every_examination_of_both_is_in_the_kept_record(registry: Registry) -> None:
    kept, other = two(registry)
    one = examined(registry, kept, date(2026, 1, 19))
    more = examined(registry, other, date(2026, 5, 18), Modality.MRI, Modality.PETCT)
    merge(registry, kept, other)
    found = {each.id for each in registry.of(Examination).of_patient(kept)}
    assert found == {each.id for each in (*one, *more)}
    assert registry.of(Examination).of_patient(other) == ()
    assert [each.patient.id for each in all_dossiers(registry)] == [kept]
    assert verify(registry, TODAY).is_whole


def test_that_the_statuses_are_computed_from_both(registry: Registry) -> None:
    kept, other = two(registry)
    examined(registry, kept, date(2026, 1, 15), *visit())
    examined(registry, other, date(2026, 5, 15), *visit())
    merge(registry, kept, other)
    merged = dossier_of(registry, kept)
    plan = plan_of(merged, registry.protocols.all(), date(2026, 6, 1), WorkingDays())
    assert plan.overdue_since is None, "month 4 was done in one record and month 8 in the other"


def visit() -> tuple[Modality, ...]:
    return (Modality.MRI, Modality.BIOCHEM)


def test_that_one_operation_recorded_twice_is_one_with_one_calendar(registry: Registry) -> None:
    kept, other = two(registry)
    [twin] = registry.of(Procedure).of_patient(other)
    with_margin = replace(twin, margin_mm=4.0)
    correct_record(registry, acting(), with_margin, reason="Report came")
    merge(registry, kept, other)
    [operation] = registry.of(Procedure).of_patient(kept)
    assert operation.margin_mm == 4.0, "what only the other one knew is kept"
    assert len(registry.of(Episode).of_patient(kept)) == 1
    assert verify(registry, TODAY).is_whole


def test_that_two_operations_stay_two_and_each_keeps_its_calendar(registry: Registry) -> None:
    kept, other = two(registry, OPERATED + 200 * DAY)
    merge(registry, kept, other)
    dossier = dossier_of(registry, kept)
    assert [each.performed_on for each in dossier.procedures] == [OPERATED, OPERATED + 200 * DAY]
    assert [each.anchor_id for each in dossier.episodes] == [p.id for p in dossier.procedures]


def test_that_what_only_the_other_person_knew_is_kept_and_nothing_kept_changes(
    registry: Registry,
) -> None:
    kept, other = two(registry)
    before = registry.of(Patient).get(kept)
    merge(registry, kept, other)
    after = registry.of(Patient).get(kept)
    assert after == replace(before, second_phone="0555", ver=after.ver)
    assert not registry.of(Patient).holds(other)


def test_that_lesions_primaries_and_the_screening_list_follow(registry: Registry) -> None:
    kept, other = two(registry)
    for who in (kept, other):
        lesion = LiverMetastasis(patient_id=who, number=1, segments=frozenset({Segment.S2}))
        record_other(registry, acting(), lesion)
        tumour = PrimaryTumour(patient_id=who, site=PrimarySite.SIGMOID)
        record_other(registry, acting(), tumour)
    record_other(registry, acting(), LiverDisease(patient_id=other, n_metastases=2))
    screened = Screening(
        family_name="Yılmaz",
        given_name="Ayşe",
        hospital_no="654321",
        considered_on=OPERATED,
        outcome=ScreeningOutcome.INCLUDED,
        decided_on=OPERATED,
    )
    record_screening(registry, acting(), screened)
    merge(registry, kept, other)
    chart = chart_of(registry, kept)
    assert [each.number for each in chart.lesions] == [1, 2]
    assert len(chart.dossier.primaries) == 1
    assert chart.dossier.liver_disease is not None
    assert [each.patient_id for each in registry.of(Screening).all()] == [kept]


def test_that_undo_brings_both_back_as_they_were(registry: Registry) -> None:
    kept, other = two(registry)
    examined(registry, other, date(2026, 5, 18))
    before = everything(registry)
    seq = merge(registry, kept, other)
    assert len(everything(registry)) == 1
    undo(registry, acting(), seq)
    assert everything(registry) == before
    assert verify(registry, TODAY).is_whole


def test_that_two_days_of_death_and_two_bookings_for_one_date_are_refused(
    registry: Registry,
) -> None:
    kept, other = two(registry)
    for who, day in ((kept, TODAY - DAY), (other, TODAY - 2 * DAY)):
        episode = dossier_of(registry, who).episodes[0]
        booking = Booking(
            patient_id=who,
            episode_id=episode.id,
            orders=((Modality.MRI, 16),),
            day=day + 60 * DAY,
        )
        book_visit(registry, acting(), booking)
    before = everything(registry)
    with pytest.raises(RegistryError, match="booking for the same date"):
        merge(registry, kept, other)
    for who, day in ((kept, TODAY - DAY), (other, TODAY - 2 * DAY)):
        record_death(registry, acting(), Death(patient_id=who, died_on=day))
    now = everything(registry)
    with pytest.raises(RegistryError):
        merge(registry, kept, other)
    assert everything(registry) == now != before


def test_that_a_merge_needs_a_reason_and_two_patients(registry: Registry) -> None:
    kept, other = two(registry)
    before = registry.history.last_seq()
    with pytest.raises(RegistryError, match="one person"):
        merge_patients(registry, acting(), kept, other, reason=" ")
    with pytest.raises(RegistryError, match="two patients"):
        merge(registry, kept, kept)
    assert registry.history.last_seq() == before
    merge(registry, kept, other)
    assert registry.history.last_seq() == before + 1, "one entry"
    with pytest.raises(RegistryError, match="two patients"):
        merge(registry, kept, other)


@given(
    days=st.lists(st.tuples(st.booleans(), st.integers(1, 420)), max_size=6, unique=True),
    operations=st.lists(st.tuples(st.booleans(), st.integers(1, 400)), max_size=2, unique=True),
)
def test_that_no_merge_loses_an_examination_an_operation_or_a_contact(
    days: list[tuple[bool, int]], operations: list[tuple[bool, int]]
) -> None:
    registry = Registry.in_memory()
    try:
        kept = registered(registry, operated_on=OPERATED)
        twin = patient(hospital_no="654321")
        other = register_without_surveillance(registry, acting(), twin)
        for is_kept, after in days:
            who = kept if is_kept else other
            examined(registry, who, OPERATED + after * DAY, Modality.MRI)
            contact = ContactAttempt(
                patient_id=who,
                tried_on=OPERATED + after * DAY,
                outcome=ContactOutcome.REACHED,
            )
            record_contact(registry, acting(), contact)
        for is_kept, after in operations:
            again = liver_operation(kept if is_kept else other, OPERATED + after * DAY)
            record_procedure(registry, acting(), again)
        before = _counted(registry, kept, other)
        whole = everything(registry)
        seq = merge(registry, kept, other)
        assert _counted(registry, kept) == before
        assert verify(registry, TODAY).is_whole
        undo(registry, acting(), seq)
        assert everything(registry) == whole
    finally:
        registry.close()


def _counted(registry: Registry, *who: PatientId) -> tuple[int, int, int]:
    """Examinations, days with an operation, contacts."""
    dossiers = [dossier_of(registry, each) for each in who]
    return (
        sum(len(each.examinations) for each in dossiers),
        len({p.performed_on for each in dossiers for p in each.procedures}),
        sum(len(each.contacts) for each in dossiers),
    )
