"""The surveillance table as values: every slot with its window, status and what became of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from core.language import phrase
from core.surveillance.orders import Order, OrderState
from core.surveillance.plan import EpisodePlan, PatientPlan, Visit
from ui.look.language import words
from ui.views.patient.orders_said import Tag, booked_or_done, month_said, scans_said, tags_of

_TO_BOOK = frozenset(
    {
        OrderState.NOT_YET_DUE,
        OrderState.DUE_NOT_BOOKED,
        OrderState.BOOKED,
        OrderState.DEFERRED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotRow:
    """One line: the orders behind it and everything it shows, as text."""

    key: str
    orders: tuple[Order, ...]
    scan: str
    slot: str
    due: str
    window: str
    tags: tuple[Tag, ...]
    outcome: str
    may_book: bool

    @property
    def spoken(self) -> str:
        """The whole row as a sentence for a screen reader."""
        status = ", ".join(word for _, word in self.tags)
        due = words()(phrase("due {day}"), day=self.due)
        return ", ".join((status, self.scan, self.slot, due, self.outcome))


def rows_now(plan: PatientPlan) -> tuple[SlotRow, ...]:
    """What is open now and the next visit; alike orders of one visit share a line."""
    if plan.current is None:
        return ()
    shown = [v for v in plan.visits if any(o.needs_someone for o in v.orders)]
    last = shown[-1].month if shown else 0
    ahead = [v for v in plan.visits if v.month > last and any(_is_ahead(o) for o in v.orders)]
    shown += ahead[:1]
    return tuple(
        row_of(orders, plan.today, plan.current) for visit in shown for orders in _alike(visit)
    )


def rows_of_episode(episode: EpisodePlan, today: date) -> tuple[SlotRow, ...]:
    """Every slot of an episode, by date."""
    return tuple(row_of((order,), today, episode) for order in episode.orders)


def row_of(orders: Sequence[Order], today: date, episode: EpisodePlan) -> SlotRow:
    said, first = words(), orders[0]
    slot = first.slot
    modalities = "+".join(each.modality.value for each in orders)
    return SlotRow(
        key=f"{episode.episode.id} {first.month} {modalities}",
        orders=tuple(orders),
        scan=scans_said(orders),
        slot=month_said(first.month),
        due=said.date(slot.effective_due_on),
        window=window_said(slot.opens_on, slot.overdue_on),
        tags=tags_of(first, today),
        outcome=booked_or_done(first),
        may_book=episode.end is None and is_bookable(first),
    )


def is_bookable(order: Order) -> bool:
    """Whether a booking makes sense: not done, not waived, not cancelled."""
    return order.state in _TO_BOOK or order.overdue_since is not None


def window_said(opens_on: date, overdue_on: date) -> str:
    """`16-Aug to 29-Sep-2026`."""
    said, closes = words(), overdue_on - timedelta(days=1)
    opens = said.short_date(opens_on) if opens_on.year == closes.year else said.date(opens_on)
    return said(phrase("{first} to {last}"), first=opens, last=said.date(closes))


def _is_ahead(order: Order) -> bool:
    return order.state in _TO_BOOK


def _alike(visit: Visit) -> Iterable[tuple[Order, ...]]:
    """The orders of a visit, those that say the same thing together."""
    groups: dict[object, list[Order]] = {}
    for order in visit.orders:
        booked = order.appointment
        done = order.examination.performed_on if order.examination else None
        alike = (
            order.state,
            order.overdue_since,
            order.slot.opens_on,
            order.slot.overdue_on,
            (booked.booked_for, booked.at) if booked else None,
            # What was done is looked at one by one: results differ.
            order.modality if done else None,
        )
        groups.setdefault(alike, []).append(order)
    return [tuple(group) for group in groups.values()]
