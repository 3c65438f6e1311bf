"""From the record to the schedule: the case of each modality, and its orders."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from core.domain.dossier import Dossier
from core.domain.followup import Appointment, Episode, Examination, Result, Waiver
from core.domain.ids import AppointmentId, ExaminationId
from core.domain.modality import Modality
from core.domain.protocol import Protocol, ProtocolItem
from core.domain.stops import StopReason
from core.domain.treatment import Procedure
from core.surveillance.booking import WorkingDays
from core.surveillance.case import Case, End, PauseSpan, end_by
from core.surveillance.engine import assess
from core.surveillance.orders import SETTLED, Order, stands_on, state_of
from core.surveillance.states import (
    AHEAD,
    CANCELLED,
    DONE,
    ModalityPlan,
    ModalityStatus,
    Slot,
    SlotState,
)
from core.surveillance.versions import Version, former_schedules, items_of, versions_of

FLAGGED = frozenset({ModalityStatus.OVERDUE, ModalityStatus.OVERDUE_HISTORY_UNKNOWN})
_BY_DAY = attrgetter("performed_on", "id")
PASSED_OVER = frozenset({SlotState.MISSED, SlotState.UNKNOWN_PRE_ENTRY})


class EpisodeFacts(NamedTuple):
    """An episode with what bounds it: its anchor, the anchor of the next one, its stop."""

    dossier: Dossier
    episode: Episode
    anchor: Procedure
    versions: tuple[Version, ...]
    next_anchor_on: date | None
    stop: tuple[date, StopReason] | None
    results: Mapping[ExaminationId, Result]

    @property
    def protocol(self) -> Protocol:
        return self.versions[-1].protocol

    @property
    def items(self) -> tuple[ProtocolItem, ...]:
        return items_of(self.versions)

    def months_of(self, item: ProtocolItem) -> tuple[int, ...]:
        """The offsets of the protocol, extended where the item runs to the end of it (R11)."""
        last = max(item.months, default=0)
        if last < self.protocol.last_month:
            return item.months
        extension = {month for month in self.episode.extension_months if month > last}
        return (*item.months, *sorted(extension))

    def waivers_of(self, modality: Modality, today: date) -> dict[int, Waiver]:
        return {
            each.month: each
            for each in self.dossier.waivers
            if each.episode_id == self.episode.id
            and each.modality is modality
            and each.waived_on <= today
        }

    def examinations_for(self, item: ProtocolItem) -> list[Examination]:
        """Adequate examinations that count for the item, by date; a stand-in needs its reason."""
        found = [
            each
            for each in self.dossier.examinations
            if each.is_adequate
            and (
                each.modality is item.modality
                or item.is_satisfied_by(
                    each.modality, each.stands_in_for if each.stand_in_reason.strip() else None
                )
            )
        ]
        return sorted(found, key=_BY_DAY)

    def case_for(self, item: ProtocolItem, performed: Iterable[Examination], today: date) -> Case:
        """The facts of one modality with its examinations; `today` only hides later waivers."""
        return Case(
            anchor=self.anchor.performed_on,
            months=self.months_of(item),
            window=item.window,
            examinations=tuple([each.performed_on for each in performed]),
            waived=frozenset(self.waivers_of(item.modality, today)),
            pauses=tuple(PauseSpan(each.starts_on, each.ends_on) for each in self.dossier.pauses),
            stop=self.stop,
            next_anchor=self.next_anchor_on,
            enrolled=self.episode.enrolled_on,
            last_due_on=self.episode.last_due_on,
            former=former_schedules(self.versions, item.modality),
        )

    def end_on(self, today: date) -> End | None:
        """What ended the episode by this day."""
        return end_by(today, self.stop, self.next_anchor_on)


def facts_of(
    dossier: Dossier, protocols: Mapping[tuple[str, int], Protocol], today: date = date.max
) -> tuple[EpisodeFacts, ...]:
    """The episodes of a patient by the date of their anchors, with the versions known by today."""
    anchored = sorted(
        ((dossier.procedure(each.anchor_id), each) for each in dossier.episodes),
        key=lambda pair: (pair[0].performed_on, pair[1].id),
    )
    if not anchored:
        return ()
    following = [anchor.performed_on for anchor, _ in anchored[1:]]
    results = dossier.results_by_examination()
    return tuple(
        EpisodeFacts(
            dossier=dossier,
            episode=episode,
            anchor=anchor,
            versions=versions_of(episode, dossier.protocol_changes, protocols, today),
            next_anchor_on=next_on,
            stop=_stop_after(dossier, anchor.performed_on),
            results=results,
        )
        for (anchor, episode), next_on in zip(anchored, [*following, None], strict=True)
    )


def _stop_after(dossier: Dossier, anchor_on: date) -> tuple[date, StopReason] | None:
    """The first end after an anchor; a stop of the same day belongs to what was before it."""
    ends = [
        (each.in_force_from, each.reason)
        for each in dossier.stops
        if each.in_force_from is not None and each.in_force_from > anchor_on
    ]
    if dossier.death is not None:
        ends.append((dossier.death.died_on, StopReason.DEATH))
    return min(ends, key=lambda end: end[0], default=None)


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
    flagged: Slot | None

    def orders(self, today: date, working_days: WorkingDays) -> Iterator[Order]:
        modality, plan, examined, results, bookings, waivers, flagged = self
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
            state = state_of(
                slot,
                today,
                carries_flag=flag is not None,
                appointment=appointment,
                result=result,
            )
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
                waivers.get(month),
                booked,
                flag,
                is_paused,
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
    settled = frozenset(SETTLED.values())
    return frozenset(
        order.appointment.id
        for course in courses
        for order in course.orders
        if order.appointment is not None and order.state not in settled
    )
