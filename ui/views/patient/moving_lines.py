"""The lines under the tabs that keep an order moving: put off, confirmed, missed."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal

from core.domain.deferrals import Deferral
from core.surveillance.booking import WorkingDays
from core.surveillance.loads import Loads
from core.surveillance.orders import Order
from core.surveillance.plan import PatientPlan
from ui.look.language import words
from ui.views import wishes
from ui.views.patient.line_editors import OutcomeLine, book_line, draft_of
from ui.views.patient.step import (
    BookOrders,
    LookAgain,
    PutOff,
    SayFollows,
    TellMissed,
    TellOutcome,
)
from ui.views.worklist import defer_editor, missed_editor
from ui.views.worklist.inline import InlineEditor
from ui.views.worklist.ticks import Tick


class DeferLine(defer_editor.DeferEditor):
    """Puts orders of the current episode off; `asked` carries the wish."""

    asked = Signal(object)

    def __init__(
        self, plan: PatientPlan, orders: Sequence[Order], days: WorkingDays, operator: str
    ) -> None:
        self._plan, said = plan, words()
        ticks = tuple(Tick((o.modality, o.month), said(o.modality.short)) for o in orders)
        reviewer = plan.dossier.patient.surgeon or operator
        super().__init__(
            defer_editor.DeferralOffer(today=plan.today, orders=ticks, days=days, reviewer=reviewer)
        )
        self.put_off.connect(self._say_put_off)
        self.keep_as(draft_of("defer", plan, [tick.value for tick in ticks]))

    def _say_put_off(self, answers: defer_editor.PutOff) -> None:
        self.asked.emit(wishes.Defer(defer_editor.deferrals_of(self._plan, answers)))


class ConfirmLine(defer_editor.ConfirmEditor):
    """Confirms or lifts what was put off."""

    asked = Signal(object)

    def __init__(self, plan: PatientPlan, orders: Sequence[Order]) -> None:
        said = words()
        held = [(o.deferral, said(o.modality.short)) for o in orders]
        super().__init__(plan.today, [Tick(each, text) for each, text in held if each])
        self.confirmed.connect(self._say_confirmed)
        self.lifted.connect(self._say_lifted)
        self.keep_as(draft_of("confirm", plan, [(o.modality, o.month) for o in orders]))

    def _say_confirmed(self, deferrals: tuple[Deferral, ...], until: Any) -> None:
        self.asked.emit(wishes.ConfirmDeferrals(deferrals, until))

    def _say_lifted(self, deferrals: tuple[Deferral, ...]) -> None:
        self.asked.emit(wishes.LiftDeferrals(deferrals))


class MissedLine(missed_editor.MissedEditor):
    """Records that nobody came, or what follows when that was recorded already."""

    asked = Signal(object)

    def __init__(
        self, plan: PatientPlan, orders: Sequence[Order], days: WorkingDays, *, is_recorded: bool
    ) -> None:
        held = [o.last_not_attended if is_recorded else o.appointment for o in orders]
        super().__init__(
            missed_editor.MissedOffer(
                today=plan.today,
                bookings=missed_editor.ticks_of(tuple(filter(None, held))),
                days=days,
                n_missed=max(o.n_not_attended for o in orders) + (0 if is_recorded else 1),
                is_recorded=is_recorded,
            )
        )
        self.told.connect(self._say_next if is_recorded else self._say_missed)
        act = "follow" if is_recorded else "missed"
        self.keep_as(draft_of(act, plan, [(o.modality, o.month) for o in orders]))

    def _say_missed(self, told: missed_editor.WhatFollows) -> None:
        self.asked.emit(wishes.RecordMissed(told.appointments, told.step, told.by, told.note))

    def _say_next(self, told: missed_editor.WhatFollows) -> None:
        self.asked.emit(wishes.SayNextStep(told.appointments, told.step, told.by))


# By the name of its draft: which line is opened for orders.
LINES: dict[str, Callable[[tuple[Order, ...]], Any]] = {
    "book": BookOrders,
    "done": TellOutcome,
    "missed": TellMissed,
    "follow": SayFollows,
    "defer": PutOff,
    "confirm": LookAgain,
}


def line_for(
    wanted: Any, plan: PatientPlan, loads: Loads, days: WorkingDays, operator: str
) -> InlineEditor | None:
    """The line that completes what is wanted; none when it is complete."""
    if isinstance(wanted, BookOrders):
        return book_line(plan, wanted.orders, loads, days)
    if isinstance(wanted, TellOutcome):
        return OutcomeLine(plan, wanted.orders)
    if isinstance(wanted, TellMissed | SayFollows):
        is_recorded = isinstance(wanted, SayFollows)
        return MissedLine(plan, wanted.orders, days, is_recorded=is_recorded)
    if isinstance(wanted, PutOff):
        return DeferLine(plan, wanted.orders, days, operator)
    if isinstance(wanted, LookAgain):
        return ConfirmLine(plan, wanted.orders)
    return None
