"""Actions on what only the registry knows by then: the current episode, a standing booking."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from core.actions.booking import Booking, book_visit, record_not_attended
from core.actions.calendar import (
    accept_transfer,
    end_pause,
    extend_programme,
    review_pause,
    waive_slot,
)
from core.actions.deferring import defer_orders
from core.actions.saving import entry_for, saving, store_new
from core.domain.acting import Acting, Entry
from core.domain.deferrals import Deferral, DeferralReason
from core.domain.followup import Appointment, Episode, Pause, Waiver
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.rights import right_for
from core.domain.screening import Screening
from core.domain.stops import Stop
from core.language import phrase
from core.store.registry import Registry

Orders = Sequence[tuple[Modality, int]]


def episode_of(registry: Registry, patient_id: PatientId) -> Episode:
    """The episode opened last."""
    return max(registry.of(Episode).of_patient(patient_id), key=lambda each: each.enrolled_on)


def book(
    registry: Registry,
    acting: Acting,
    patient_id: PatientId,
    orders: Orders,
    when: tuple[date, str, str],
) -> None:
    """Book the orders of the current episode; `when` is the day, the time and the place."""
    day, at, place = when
    booking = Booking(
        patient_id=patient_id,
        episode_id=episode_of(registry, patient_id).id,
        orders=tuple(orders),
        day=day,
        at=time.fromisoformat(at) if at else None,
        place=place,
    )
    book_visit(registry, acting, booking)


def stay_away(registry: Registry, acting: Acting, patient_id: PatientId, orders: Orders) -> None:
    """The patient did not come to the bookings of these orders."""
    standing = [
        each
        for each in registry.of(Appointment).of_patient(patient_id)
        if each.stands and (each.modality, each.month) in orders
    ]
    record_not_attended(registry, acting, standing, note="Did not come, did not call")


def waive(
    registry: Registry, acting: Acting, patient_id: PatientId, order: tuple[Modality, int], why: str
) -> None:
    modality, month = order
    waiver = Waiver(
        patient_id=patient_id,
        episode_id=episode_of(registry, patient_id).id,
        modality=modality,
        month=month,
        waived_on=acting.today,
        waived_by="Dr A. Demir",
        reason=why,
    )
    waive_slot(registry, acting, waiver)


def defer(
    registry: Registry, acting: Acting, patient_id: PatientId, orders: Orders, why: tuple[date, str]
) -> None:
    """Put orders of the current episode off; `why` is the day until when, and the reason."""
    until, reason = why
    deferrals = [
        Deferral(
            patient_id=patient_id,
            episode_id=episode_of(registry, patient_id).id,
            modality=modality,
            month=month,
            deferred_on=acting.today,
            until=until,
            reason=DeferralReason.read(reason),
            reviewer="Dr A. Demir",
        )
        for modality, month in orders
    ]
    defer_orders(registry, acting, deferrals)


def extend(
    registry: Registry,
    acting: Acting,
    patient_id: PatientId,
    months: tuple[int, ...],
    reason: str,
) -> None:
    extend_programme(registry, acting, episode_of(registry, patient_id), months, reason=reason)


def resume(registry: Registry, acting: Acting, pause_id: str) -> None:
    end_pause(registry, acting, registry.of(Pause).get(pause_id), acting.today)


def look_again(registry: Registry, acting: Acting, pause_id: str, next_review: date) -> None:
    review_pause(registry, acting, registry.of(Pause).get(pause_id), next_review)


def hand_over(registry: Registry, acting: Acting, stop_id: str) -> None:
    accept_transfer(registry, acting, registry.of(Stop).get(stop_id), acting.today)


def enter_chart(registry: Registry, acting: Acting, records: Sequence[Any]) -> None:
    """Several facts of one patient in one entry, as when a chart of paper is entered."""
    rights = {right_for(type(each)) for each in records}
    with saving(registry, acting, *rights) as work:
        for each in records:
            store_new(registry, acting, each)
        sentence = phrase("Completed the record of {name}")
        work.entry = entry_for(registry, records[0].patient_id, sentence)


def consider(registry: Registry, acting: Acting, screening: Screening) -> None:
    """Somebody was considered for the programme and is not a patient of this registry."""
    with saving(registry, acting) as work:
        store_new(registry, acting, screening)
        who = f"{screening.family_name}, {screening.given_name}"
        work.entry = Entry(
            sentence=phrase("Recorded that {name} was considered and not taken in"),
            values={"name": who},
        )
