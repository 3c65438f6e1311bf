"""The lanes of scans and blood tests: every order that is not cancelled, and every other scan."""

from datetime import date

from core.domain.followup import Examination
from core.domain.modality import Modality
from core.language import Words, phrase
from core.reports.timeline import cards
from core.reports.timeline.course import Extra, Mark, Planned, ScanLane
from core.reports.timeline.layout import BIOCHEMISTRY
from core.reports.timeline.names import lane_name
from core.surveillance.orders import Order, OrderState, display_status, tag_of
from core.surveillance.plan import PatientPlan
from core.surveillance.states import SlotState

_ALWAYS = (Modality.MRI, Modality.PETCT, Modality.BIOCHEM)
_BLOOD = (Modality.BIOCHEM, Modality.CEA)
_HELD = (OrderState.NOT_YET_DUE, OrderState.DUE_NOT_BOOKED, OrderState.BOOKED)
_MARKS = {
    OrderState.NOT_YET_DUE: Mark.NOT_YET_DUE,
    OrderState.BOOKED: Mark.BOOKED,
    OrderState.OUTCOME_MISSING: Mark.OUTCOME_MISSING,
    OrderState.MISSED: Mark.MISSED,
    OrderState.WAIVED: Mark.WAIVED,
    OrderState.REFUSED: Mark.WAIVED,
    OrderState.DEFERRED: Mark.PAUSED,
    OrderState.NOT_REQUIRED: Mark.PAUSED,
    OrderState.UNKNOWN: Mark.UNKNOWN,
}


def mark_of(order: Order) -> Mark:
    """The symbol of an order; not of a cancelled one, which is not drawn."""
    if order.overdue_since is not None:
        return Mark.OVERDUE
    if order.is_paused and order.state in _HELD:
        return Mark.PAUSED
    is_late = order.slot.state is SlotState.DONE_LATE
    if order.state is OrderState.REVIEWED:
        return Mark.LATE if is_late else Mark.REVIEWED
    if order.state is OrderState.RESULT_AWAITED:
        return Mark.LATE_AWAITED if is_late else Mark.AWAITED
    if order.state is OrderState.DUE_NOT_BOOKED:
        return Mark.OPEN if order.slot.state is SlotState.OPEN else Mark.DUE
    return _MARKS[order.state]


def lanes_of(plan: PatientPlan, words: Words) -> tuple[ScanLane, ...]:
    """One lane for each modality planned or done; MRI first, blood last, above its curve."""
    extras = _extras(plan)
    planned = {course.modality for each in plan.episodes for course in each.courses}
    # A protocol that asks for other scans is not shown the lanes of ours, unless they were done.
    present = planned | extras.keys() if planned else extras.keys() | set(_ALWAYS)
    modalities = [each for each in Modality if each in present and each not in _BLOOD]
    blood = [each for each in _BLOOD if each in present] or [Modality.BIOCHEM]
    own = (*modalities, *blood[1:])
    lanes = (_lane(plan, each, each.value, extras.get(each, []), words) for each in own)
    return (*lanes, _lane(plan, blood[0], BIOCHEMISTRY, extras.get(blood[0], []), words))


def _lane(
    plan: PatientPlan, modality: Modality, key: str, extras: list[Examination], words: Words
) -> ScanLane:
    return ScanLane(
        key=key,
        name=lane_name(modality, words),
        planned=tuple(_planned(plan, modality, words)),
        extras=tuple(_extra(plan, each, words) for each in extras),
        absence=words(phrase("None planned or recorded")),
    )


def _planned(plan: PatientPlan, modality: Modality, words: Words) -> list[Planned]:
    return [
        _slot(plan, order, (each.anchor.performed_on, words))
        for each in plan.episodes
        for course in each.courses
        if course.modality is modality
        for order in course.orders
        if order.state is not OrderState.CANCELLED
    ]


def _slot(plan: PatientPlan, order: Order, context: tuple[date, Words]) -> Planned:
    anchor, words = context
    slot, mark = order.slot, mark_of(order)
    text, values = tag_of(order, plan.today)
    booked = order.appointment.booked_for if order.appointment else None
    return Planned(
        record=order,
        month=order.month,
        opens_on=slot.opens_on,
        due_on=slot.effective_due_on,
        overdue_on=slot.overdue_on,
        mark=mark,
        booked_for=booked,
        done_on=slot.examined_on,
        since=order.overdue_since,
        title=words(
            phrase("{modality}, month {n}"), modality=words(order.modality.label), n=order.month
        ),
        status=display_status(order).value,
        said=words(text, **values),
        rows=cards.order_rows(order, anchor, words),
        may_book=order.needs_someone and order.state is OrderState.DUE_NOT_BOOKED,
    )


def _extras(plan: PatientPlan) -> dict[Modality, list[Examination]]:
    """Scans that answered no slot: before the operation, baseline, in between, not adequate."""
    counted = {
        order.examination.id
        for each in plan.episodes
        for course in each.courses
        for order in course.orders
        if order.examination is not None
    }
    found: dict[Modality, list[Examination]] = {}
    for each in plan.dossier.examinations:
        if each.id not in counted and each.performed_on <= plan.today:
            found.setdefault(each.stands_in_for or each.modality, []).append(each)
    return found


def _extra(plan: PatientPlan, each: Examination, words: Words) -> Extra:
    is_open = each in plan.open_results
    said = phrase("Result awaited") if is_open else phrase("Done, outside the programme")
    return Extra(
        record=each.id,
        on=each.performed_on,
        title=words(each.modality.label),
        rows=tuple(cards.examination_rows(each, words)),
        mark=Mark.AWAITED if is_open else Mark.REVIEWED,
        said=words(said),
    )
