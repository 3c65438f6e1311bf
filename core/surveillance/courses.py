"""From the record to the schedule: the case of each modality, and its orders."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from core.domain.dossier import Dossier
from core.domain.followup import Appointment, Episode, Examination, Result, Waiver
from core.domain.ids import AppointmentId
from core.domain.modality import Modality
from core.domain.protocol import Protocol, ProtocolItem
from core.domain.stops import StopReason
from core.domain.treatment import Procedure
from core.surveillance.booking import WorkingDays, booking_suggestion
from core.surveillance.case import Case, End, PauseSpan
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
PASSED_OVER = frozenset({SlotState.MISSED, SlotState.UNKNOWN_PRE_ENTRY})


@dataclass(frozen=True, slots=True, kw_only=True)
class EpisodeFacts:
    """An episode with what bounds it: its anchor, the anchor of the next one, its stop."""

    dossier: Dossier
    episode: Episode
    anchor: Procedure
    versions: tuple[Version, ...]
    next_anchor_on: date | None
    stop: tuple[date, StopReason] | None

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
            and item.is_satisfied_by(
                each.modality, each.stands_in_for if each.stand_in_reason.strip() else None
            )
        ]
        return sorted(found, key=lambda each: (each.performed_on, each.id))

    def case_for(self, item: ProtocolItem, today: date) -> Case:
        """The facts of one modality; `today` only hides waivers made later."""
        return Case(
            anchor=self.anchor.performed_on,
            months=self.months_of(item),
            window=item.window,
            examinations=tuple(each.performed_on for each in self.examinations_for(item)),
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
        anchor_on = self.anchor.performed_on
        item = self.protocol.items[0]  # any: the end of an episode is that of all its modalities
        end = Case(
            anchor=anchor_on,
            months=item.months,
            window=item.window,
            stop=self.stop,
            next_anchor=self.next_anchor_on,
        ).end
        return end if end is not None and end.on <= today else None


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
    return tuple(
        EpisodeFacts(
            dossier=dossier,
            episode=episode,
            anchor=anchor,
            versions=versions_of(episode, dossier.protocol_changes, protocols, today),
            next_anchor_on=next_on,
            stop=_stop_after(dossier, anchor.performed_on),
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalityCourse:
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
    plan = assess(facts.case_for(item, today), today)
    reached = _reached(plan, today)
    sources = _Sources(
        facts=facts,
        plan=plan,
        examined={
            meaning.month: examination
            for meaning, examination in zip(
                plan.meanings, facts.examinations_for(item), strict=True
            )
            if meaning.month is not None
        },
        bookings=_bookings(facts, plan, (item.modality, reached), today),
        waivers=facts.waivers_of(item.modality, today),
        flagged=reached if plan.status in FLAGGED else None,
    )
    orders = tuple(sources.order(item.modality, slot, today, working_days) for slot in plan.slots)
    return ModalityCourse(item=item, plan=plan, orders=orders, current=_current(orders))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sources:
    """What the orders of one modality are put together from, by month."""

    facts: EpisodeFacts
    plan: ModalityPlan
    examined: dict[int, Examination]
    bookings: dict[int, tuple[Appointment, ...]]
    waivers: dict[int, Waiver]
    flagged: Slot | None

    def order(
        self, modality: Modality, slot: Slot, today: date, working_days: WorkingDays
    ) -> Order:
        flag = self.plan.since if slot is self.flagged else None
        booked = self.bookings.get(slot.month, ())
        appointment = _standing(slot, booked, today)
        examination = self.examined.get(slot.month)
        result = _result_on(self.facts.dossier, examination, today)
        carries_flag = flag is not None
        return Order(
            modality=modality,
            month=slot.month,
            slot=slot,
            state=state_of(
                slot, today, carries_flag=carries_flag, appointment=appointment, result=result
            ),
            suggested_on=_suggested(slot, today, working_days),
            appointment=appointment,
            examination=examination,
            result=result,
            waiver=self.waivers.get(slot.month),
            bookings=booked,
            overdue_since=flag,
            is_paused=self.plan.status is ModalityStatus.PAUSED,
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
    states = {slot.month: slot.state for slot in plan.slots}
    found: dict[int, list[Appointment]] = {}
    for each in facts.dossier.appointments:
        if each.episode_id != facts.episode.id or each.modality is not modality:
            continue
        is_passed = states.get(each.month) in PASSED_OVER and stands_on(each, today)
        month = reached.month if is_passed and reached is not None else each.month
        found.setdefault(month, []).append(each)
    return {month: tuple(each) for month, each in found.items()}


def _standing(slot: Slot, bookings: Iterable[Appointment], today: date) -> Appointment | None:
    if slot.state in CANCELLED or slot.state in DONE:
        return None
    standing = [each for each in bookings if stands_on(each, today)]
    return min(standing, key=lambda each: (each.booked_for, each.id), default=None)


def _suggested(slot: Slot, today: date, working_days: WorkingDays) -> date:
    if slot.effective_due_on < today:
        return working_days.on_or_after(today)  # whatever day near the due date: it has passed
    suggested = booking_suggestion(slot, working_days)
    return suggested if suggested >= today else working_days.on_or_after(today)


def _result_on(dossier: Dossier, examination: Examination | None, today: date) -> Result | None:
    result = dossier.result_of(examination.id) if examination is not None else None
    return result if result is not None and result.reported_on <= today else None


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
