"""Before one act for several lines: for whom it will be done, and who is skipped and why."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from core.actions.booking import Booking
from core.domain.deferrals import Deferral
from core.domain.followup import Appointment, ContactAttempt, Examination, Result
from core.domain.ids import PatientId, new_id
from core.domain.operators import is_same_person
from core.language import Words, phrase
from core.surveillance.buckets import Standing
from core.surveillance.orders import Order
from core.surveillance.worklist import WorkItem

T = TypeVar("T")


class Skipped(NamedTuple):
    """A line for which nothing will be done, and the reason."""

    item: WorkItem
    sentence: str
    values: tuple[tuple[str, object], ...] = ()

    def said(self, words: Words) -> str:
        return words(self.sentence, **dict(self.values))


class Chosen(NamedTuple, Generic[T]):
    """`parts` go to the action, in the order of the lines they come from (`items`)."""

    parts: tuple[T, ...]
    items: tuple[WorkItem, ...]
    skipped: tuple[Skipped, ...]


def bookings(items: Iterable[WorkItem], day: date | None = None) -> "Chosen[Booking]":
    """Every order that is open and has no booking; on its suggested day, or all on one day."""
    return chosen_of(items, lambda item: _booking(item, day))


def cancellations(items: Iterable[WorkItem]) -> "Chosen[Appointment]":
    """Every booking that is still to come."""
    return chosen_of(items, _to_cancel)


def contacts(items: Iterable[WorkItem], attempt: ContactAttempt) -> "Chosen[ContactAttempt]":
    """The attempt for each patient, once however many lines he has."""
    seen: set[PatientId] = set()

    def of(item: WorkItem) -> list[ContactAttempt] | Skipped:
        who = item.plan.dossier.patient.id
        if item.plan.bucket is None:
            return _gone(item)
        if who in seen:
            return []
        seen.add(who)
        return [_for_patient(attempt, who)]

    return chosen_of(items, of)


def deferrals(items: Iterable[WorkItem], deferral: Deferral) -> "Chosen[Deferral]":
    """Every open order without a booking; `deferral` says until when and why."""

    def of(item: WorkItem) -> list[Deferral] | Skipped:
        refused, orders = _open_orders(item)
        if refused is not None or item.plan.current is None:
            return refused or _gone(item)
        return [
            _deferral_of(deferral, item.plan.current.episode.patient_id, item, order)
            for order in orders
        ]

    return chosen_of(items, of)


def reads(items: Iterable[WorkItem]) -> "Chosen[Result]":
    """Results that show nothing and wait to be read; an abnormal one is read one by one."""
    seen: set[str] = set()

    def of(item: WorkItem) -> list[Result] | Skipped:
        found = [each for each in _open_results(item) if each.id not in seen]
        if any(each.is_abnormal for each in found):
            return Skipped(item, phrase("abnormal: it needs a decision of its own"))
        seen.update(each.id for each in found)
        return found or Skipped(item, phrase("no result waits to be read"))

    return chosen_of(items, of)


def hand_overs(items: Iterable[WorkItem], surgeon: str) -> "Chosen[PatientId]":
    """Each patient once, but for those who are this surgeon's already."""
    seen: set[PatientId] = set()

    def of(item: WorkItem) -> list[PatientId] | Skipped:
        patient = item.plan.dossier.patient
        if item.plan.standing is Standing.DEAD:
            return _gone(item)
        if surgeon and is_same_person(patient.surgeon, surgeon):
            return Skipped(item, phrase("is this surgeon's already"))
        if patient.id in seen:
            return []
        seen.add(patient.id)
        return [patient.id]

    return chosen_of(items, of)


def chosen_of(
    items: Iterable[WorkItem], of: Callable[[WorkItem], "Sequence[T] | Skipped"]
) -> "Chosen[T]":
    """Ask each line what is to be done for it, or why nothing is."""
    parts: list[T] = []
    lines: list[WorkItem] = []
    skipped: list[Skipped] = []
    for item in items:
        found = of(item)
        if isinstance(found, Skipped):
            skipped.append(found)
        else:
            parts.extend(found)
            lines.append(item)
    return Chosen(tuple(parts), tuple(lines), tuple(skipped))


def _gone(item: WorkItem) -> Skipped:
    return Skipped(item, phrase("is no longer followed"))


def _open_orders(item: WorkItem) -> tuple[Skipped | None, tuple[Order, ...]]:
    """What of a line could be booked now; or why nothing."""
    if item.plan.bucket is None or item.plan.standing is not Standing.FOLLOWED:
        return _gone(item), ()
    waiting = [order for order in item.orders if order.needs_someone and not order.is_done]
    found = tuple(order for order in waiting if order.appointment is None)
    if found:
        return None, found
    booked = [order.appointment.booked_for for order in waiting if order.appointment]
    if booked:
        day = (("day", min(booked)),)
        return Skipped(item, phrase("is booked already, for {day}"), day), ()
    return Skipped(item, phrase("nothing of this line is due")), ()


def _booking(item: WorkItem, day: date | None) -> list[Booking] | Skipped:
    refused, orders = _open_orders(item)
    if refused is not None or item.plan.current is None:
        return refused or _gone(item)
    booking = Booking(
        patient_id=item.plan.dossier.patient.id,
        episode_id=item.plan.current.episode.id,
        orders=tuple((order.modality, order.month) for order in orders),
        day=day or min(order.suggested_on for order in orders),
    )
    return [booking]


def _to_cancel(item: WorkItem) -> list[Appointment] | Skipped:
    booked = [order.appointment for order in item.orders if order.appointment]
    if not booked:
        return Skipped(item, phrase("nothing is booked"))
    ahead = [each for each in booked if each.booked_for >= item.plan.today]
    if len(ahead) < len(booked):
        return Skipped(item, phrase("its day has passed: say what became of it"))
    return ahead


def _open_results(item: WorkItem) -> list[Result]:
    """Of the line itself; of a task about a result, that one."""
    dossier, record = item.plan.dossier, item.record
    about = {order.examination.id for order in item.orders if order.examination}
    if isinstance(record, Examination):
        about.add(record.id)
    found = (dossier.result_of(each.id) for each in item.plan.open_results if each.id in about)
    return [each for each in found if each is not None and each.reported_on <= item.plan.today]


def _for_patient(attempt: ContactAttempt, who: PatientId) -> ContactAttempt:
    """Another record of the same attempt."""
    return replace(attempt, patient_id=who, id=new_id())


def _deferral_of(deferral: Deferral, who: PatientId, item: WorkItem, order: Order) -> Deferral:
    assert item.plan.current is not None, "asked of a line without a calendar"
    return replace(
        deferral,
        patient_id=who,
        episode_id=item.plan.current.episode.id,
        modality=order.modality,
        month=order.month,
        id=new_id(),
    )
