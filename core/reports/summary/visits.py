"""Surveillance visit by visit: open visits first, then the past from the latest back."""

from collections.abc import Sequence
from datetime import date

from core.domain.followup import Result
from core.domain.modality import Modality
from core.language import Words, phrase
from core.reports.paper.tables import Cell, Column, Table, cell
from core.reports.summary.orders import FINDINGS, order_cell
from core.reports.summary.phrasing import inner, listed
from core.surveillance.orders import Order, OrderState
from core.surveillance.plan import EpisodePlan, PatientPlan, Visit
from core.surveillance.states import AHEAD, CANCELLED

_MANY = 5
_FEW = 3  # later visits that are still named one by one


def surveillance_table(plan: PatientPlan, words: Words) -> Table | None:
    """The current episode; none without one."""
    episode = plan.current
    if episode is None:
        return None
    modalities = tuple(course.modality for course in episode.courses)
    visits = [*open_visits(plan), *past_visits(plan)]
    anchor = words(
        phrase("visit by visit, open visits first; counted from {day}"),
        day=episode.anchor.performed_on,
    )
    return Table(
        title=words(phrase("Surveillance")),
        note=anchor,
        continued=words(phrase("Surveillance, continued")),
        columns=_columns(modalities, words),
        rows=tuple(_row(visit, modalities, plan.today, words) for visit in visits),
    )


def _columns(modalities: Sequence[Modality], words: Words) -> tuple[Column, ...]:
    """105 points hold `booked 02-Dec-2026`; with many modalities a line breaks, never a date."""
    month, due, result = (31.0, 66.0, 98.0) if len(modalities) < _MANY else (31.0, 60.0, 62.0)
    each = min(105.0, (510 - month - due - result) / max(len(modalities), 1))
    return (
        Column(words(phrase("Month")), month),
        Column(words(phrase("Due date")), due),
        *(Column(words(modality.label), each) for modality in modalities),
        Column(words(phrase("Result"))),
    )


def open_visits(plan: PatientPlan) -> list[Visit]:
    """What is overdue, due, bookable or booked, and the next visit after that."""
    wanted = [visit for visit in plan.visits if any(_is_open(order) for order in visit.orders)]
    ahead = [visit for visit in plan.visits if visit not in wanted and _is_ahead(visit)]
    return [*wanted, *ahead[:1]]


def _is_open(order: Order) -> bool:
    open_states = (OrderState.DUE_NOT_BOOKED, OrderState.BOOKED, OrderState.OUTCOME_MISSING)
    return order.overdue_since is not None or order.state in open_states


def _is_ahead(visit: Visit) -> bool:
    return any(order.slot.state in AHEAD for order in visit.orders)


def past_visits(plan: PatientPlan) -> list[Visit]:
    """Visits with nothing left open, from the latest back; cancelled ones are no past."""
    shown = {visit.month for visit in open_visits(plan)}
    return [
        visit
        for visit in reversed(plan.visits)
        if visit.month not in shown and not _is_ahead(visit) and not _is_cancelled(visit)
    ]


def _is_cancelled(visit: Visit) -> bool:
    return all(order.slot.state in CANCELLED for order in visit.orders)


def later_said(plan: PatientPlan, words: Words) -> str:
    """One sentence for the rest of the programme, or for what an end cancelled."""
    if plan.current is None:
        return ""
    cancelled = [visit for visit in plan.visits if _is_cancelled(visit)]
    if cancelled:
        return words.count(
            len(cancelled),
            phrase("1 later visit is cancelled: nothing is due."),
            phrase("{n} later visits are cancelled: nothing is due."),
        )
    shown = {visit.month for visit in (*open_visits(plan), *past_visits(plan))}
    later = [visit for visit in plan.visits if visit.month not in shown]
    if not later:
        return words(phrase("No later visit is planned: discharge or extend the programme."))
    if len(later) <= _FEW:
        said = listed(
            f"{visit.month} ({_later_visit(visit, plan.current, words)})" for visit in later
        )
        return words(phrase("Then month {visits}: discharge decision."), visits=said)
    first, last = (
        words(
            phrase("month {month} ({details})"),
            month=visit.month,
            details=_later_visit(visit, plan.current, words),
        )
        for visit in (later[0], later[-1])
    )
    return words(
        phrase("Then {n} visits, from {first} to {last}: discharge decision."),
        n=len(later),
        first=first,
        last=last,
    )


def _later_visit(visit: Visit, episode: EpisodePlan, words: Words) -> str:
    """`09-Oct-2027, with PET-CT`: what most visits have goes without saying."""
    often = max((len(course.orders) for course in episode.courses), default=0)
    rare = [c.modality for c in episode.courses if len(c.orders) < often]
    added = [
        inner(words(order.modality.label), words)
        for order in visit.orders
        if order.modality in rare
    ]
    extra = words(phrase("with {modalities}"), modalities=listed(added)) if added else ""
    return listed([words.date(visit.due_on), extra])


def _row(
    visit: Visit, modalities: Sequence[Modality], today: date, words: Words
) -> tuple[Cell, ...]:
    orders = {order.modality: order for order in visit.orders}
    return (
        cell(str(visit.month), strong=True),
        cell(words.date(visit.due_on)),
        *(order_cell(orders.get(modality), today, words) for modality in modalities),
        cell(result_said([o.result for o in visit.orders if o.result], words)),
    )


def result_said(results: Sequence[Result], words: Words) -> str:
    """The worst finding of the visit and its CEA; a dash before there is any."""
    findings = {result.finding for result in results}
    said = [words(short) for finding, short in FINDINGS.items() if finding in findings][:1]
    said += [
        words(phrase("CEA {value}"), value=words.number(result.cea_ug_per_l, 1))
        for result in results
        if result.cea_ug_per_l is not None
    ]
    return listed(said, "; ") or "–"
