"""Moving a booking: one transaction, one entry, undone as a whole."""

from collections.abc import Sequence
from datetime import date, time

import pytest

from core.actions.booking import Booking, book_visit, cancel_bookings
from core.actions.course import record_death
from core.actions.rebooking import Move, move_booking
from core.actions.undoing import undo
from core.actions.verifying import verify
from core.domain.followup import Appointment, AppointmentOutcome
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.stops import Death
from core.errors import ConflictError, RegistryError
from core.language import ENGLISH
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from tests.builders import TODAY, acting, registered

DAY, LATER = date(2026, 12, 1), date(2026, 12, 3)


@pytest.fixture
def ayse(registry: Registry) -> PatientId:
    return registered(registry, operated_on=date(2026, 7, 30))


def booked(registry: Registry, patient_id: PatientId) -> tuple[Appointment, ...]:
    episode = dossier_of(registry, patient_id).episodes[0]
    visit = Booking(
        patient_id=patient_id,
        episode_id=episode.id,
        orders=((Modality.MRI, 4), (Modality.BIOCHEM, 4)),
        day=DAY,
        apart=((Modality.MRI, time(9, 20), "MRI 1"),),
    )
    book_visit(registry, acting(), visit)
    return standing(registry, patient_id)


def standing(registry: Registry, patient_id: PatientId) -> tuple[Appointment, ...]:
    found = dossier_of(registry, patient_id).appointments
    return tuple(sorted((a for a in found if a.stands), key=lambda a: a.modality.value))


def slots(appointments: Sequence[Appointment]) -> list[tuple[Modality, date, time | None, str]]:
    return [(a.modality, a.booked_for, a.at, a.place) for a in appointments]


def test_that_each_examination_of_a_visit_has_its_own_slot(
    registry: Registry, ayse: PatientId
) -> None:
    assert slots(booked(registry, ayse)) == [
        (Modality.BIOCHEM, DAY, None, ""),
        (Modality.MRI, DAY, time(9, 20), "MRI 1"),
    ]


def test_that_a_booking_moves_with_what_belongs_to_it_in_one_entry(
    registry: Registry, ayse: PatientId
) -> None:
    before = booked(registry, ayse)
    n_entries = len(registry.history.recent(50))

    seq = move_booking(
        registry,
        acting(),
        Move(appointments=before, of=Modality.MRI, day=LATER, at=time(12), place="MRI 1"),
    )

    assert slots(standing(registry, ayse)) == [
        (Modality.BIOCHEM, LATER, None, ""),
        (Modality.MRI, LATER, time(12), "MRI 1"),
    ]
    assert len(registry.history.recent(50)) == n_entries + 1
    event = registry.history.get(seq)
    assert event is not None
    assert ENGLISH(event.sentence, **{k: str(v) for k, v in event.values.items()}).startswith(
        "Moved"
    )
    old = [a for a in dossier_of(registry, ayse).appointments if not a.stands]
    assert {a.outcome for a in old} == {AppointmentOutcome.CANCELLED}


def test_that_a_move_is_undone_as_a_whole(registry: Registry, ayse: PatientId) -> None:
    before = booked(registry, ayse)
    seq = move_booking(registry, acting(), Move(appointments=before, of=Modality.MRI, day=LATER))

    undo(registry, acting(), seq)

    assert slots(standing(registry, ayse)) == slots(before)
    assert verify(registry).is_whole


def test_that_nothing_moves_into_the_past(registry: Registry, ayse: PatientId) -> None:
    before = booked(registry, ayse)
    with pytest.raises(RegistryError) as refused:
        move_booking(
            registry,
            acting(),
            Move(appointments=before, of=Modality.MRI, day=date(2026, 11, 20)),
        )
    assert refused.value.said(ENGLISH) == "20-Nov-2026 has passed. Book today or a later day."
    assert standing(registry, ayse) == before


def test_that_a_booking_cancelled_meanwhile_is_not_moved(
    registry: Registry, ayse: PatientId
) -> None:
    before = booked(registry, ayse)
    cancel_bookings(registry, acting(), before[:1], reason="called off")

    with pytest.raises(ConflictError):
        move_booking(registry, acting(), Move(appointments=before, of=Modality.MRI, day=LATER))

    assert [a.modality for a in standing(registry, ayse)] == [Modality.MRI], "nothing half moved"


def test_that_nothing_moves_for_the_dead(registry: Registry, ayse: PatientId) -> None:
    before = booked(registry, ayse)
    record_death(registry, acting(), Death(patient_id=ayse, died_on=TODAY))

    with pytest.raises(RegistryError):
        move_booking(registry, acting(), Move(appointments=before, of=Modality.MRI, day=LATER))
