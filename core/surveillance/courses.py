"""From the record to the schedule: the case of each modality, and its orders."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from core.domain.deferrals import Deferral
from core.domain.followup import (
    Appointment,
    Examination,
    Result,
    Waiver,
    WaiverKind,
)
from core.domain.ids import AppointmentId, ExaminationId
from core.domain.modality import Modality
from core.domain.protocol import ProtocolItem
from core.surveillance.booking import WorkingDays
from core.surveillance.engine import assess
from core.surveillance.episode_facts import EpisodeFacts
from core.surveillance.orders import SETTLED, Order, OrderState, stands_on, state_of
from core.surveillance.states import (
    AHEAD,
    CANCELLED,
    DONE,
    ModalityPlan,
    ModalityStatus,
    Slot,
    SlotState,
)

FLAGGED = frozenset({ModalityStatus.OVERDUE, ModalityStatus.OVERDUE_HISTORY_UNKNOWN})
PASSED_OVER = frozenset({SlotState.MISSED, SlotState.UNKNOWN_PRE_ENTRY})


class ModalityCourse(NamedTuple):
    """One modality of one episode: its plan and its orders, by month.

    `current` is the order to look at: the one that carries the flag, else the next one ahead.
    """

    item: ProtocolItem
    plan: ModalityPlan
    orders: tuple[Order, ...]
    current: Order | None

    @property
    def modality(self) -> Modality:
        return self.item.modality


def course_of(
    facts: EpisodeFacts, item: ProtocolItem, today: date, working_days: WorkingDays
) -> ModalityCourse:
    """One modality of an episode on one day."""
    performed = facts.examinations_for(item)
    plan = assess(facts.case_for(item, performed, today), today)
    reached = _reached(plan, today)
    sources = _Sources(
        modality=item.modality,
        plan=plan,
        examined={
            meaning.month: examination
            for meaning, examination in zip(plan.meanings, performed, strict=True)
            if meaning.month is not None
        },
        results=facts.results,
        bookings=_bookings(facts, plan, (item.modality, reached), today),
        waivers=facts.waivers_of(item.modality, today),
        deferrals=facts.deferrals_of(item.modality, today) if facts.dossier.deferrals else {},
        flagged=reached if plan.status in FLAGGED else None,
    )
    orders = tuple(sources.orders(today, working_days))
    return ModalityCourse(item=item, plan=plan, orders=orders, current=_current(orders))


class _Sources(NamedTuple):
    """What the orders of one modality are put together from, by month."""

    modality: Modality
    plan: ModalityPlan
    examined: dict[int, Examination]
    results: Mapping[ExaminationId, Result]
    bookings: dict[int, tuple[Appointment, ...]]
    waivers: dict[int, Waiver]
    deferrals: dict[int, Deferral]
    flagged: Slot | None

    def orders(self, today: date, working_days: WorkingDays) -> Iterator[Order]:
        modality, plan, examined, results, bookings, waivers, deferrals, flagged = self
        is_paused = plan.status is ModalityStatus.PAUSED
        for slot in plan.slots:
            month = slot.month
            flag = plan.since if slot is flagged else None
            booked = bookings.get(month, ())
            appointment = _standing(slot, booked, today) if booked else None
            examination = examined.get(month)
            result = results.get(examination.id) if examination is not None else None
            if result is not None and result.reported_on > today:
                result = None
            waiver, deferral = waivers.get(month), deferrals.get(month)
            state = state_of(
                slot,
                today,
                carries_flag=flag is not None,
                appointment=appointment,
                result=result,
                deferral=deferral,
            )
            if state is OrderState.WAIVED and waiver and waiver.kind is WaiverKind.REFUSED:
                state = OrderState.REFUSED
            # By position, in the order of the fields: by name it would take three times as long.
            yield Order(
                modality,
                month,
                slot,
                state,
                today,
                working_days,
                appointment,
                examination,
                result,
                waiver,
                booked,
                flag,
                is_paused,
                deferral,
            )


def _reached(plan: ModalityPlan, today: date) -> Slot | None:
    """The slot that an examination today would belong to."""
    return next((slot for slot in reversed(plan.slots) if slot.opens_on <= today), None)


def _bookings(
    facts: EpisodeFacts, plan: ModalityPlan, of: tuple[Modality, Slot | None], today: date
) -> dict[int, tuple[Appointment, ...]]:
    """The bookings of each month.

    A slot that was passed over hands its standing bookings to the slot now reached: that is the
    one the examination will count for, and no booking may disappear.
    """
    modality, reached = of
    episode_id = facts.episode.id
    booked = [
        each
        for each in facts.dossier.appointments
        if each.modality is modality and each.episode_id == episode_id
    ]
    if not booked:
        return {}
    states = {slot.month: slot.state for slot in plan.slots}
    found: dict[int, list[Appointment]] = {}
    for each in booked:
        is_passed = states.get(each.month) in PASSED_OVER and stands_on(each, today)
        month = reached.month if is_passed and reached is not None else each.month
        found.setdefault(month, []).append(each)
    return {month: tuple(each) for month, each in found.items()}


def _standing(slot: Slot, bookings: Iterable[Appointment], today: date) -> Appointment | None:
    if slot.state in CANCELLED or slot.state in DONE:
        return None
    standing = [each for each in bookings if stands_on(each, today)]
    return min(standing, key=lambda each: (each.booked_for, each.id), default=None)


def _current(orders: tuple[Order, ...]) -> Order | None:
    flagged = next((each for each in orders if each.overdue_since is not None), None)
    ahead = next((each for each in orders if each.slot.state in AHEAD), None)
    return flagged or ahead


def shown_appointments(courses: Iterable[ModalityCourse]) -> frozenset[AppointmentId]:
    """The bookings that stand in some order that still asks for its examination.

    One that stands where the order was waived, missed or not required is nobody's otherwise.
    """
    settled = frozenset({*SETTLED.values(), OrderState.REFUSED})
    return frozenset(
        order.appointment.id
        for course in courses
        for order in course.orders
        if order.appointment is not None and order.state not in settled
    )
