"""The key that puts off, and the one that confirms or lifts what was put off."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from core.domain.deferrals import Deferral
from core.surveillance.orders import Order
from ui.look.language import words
from ui.views import wishes
from ui.views.worklist.acts import Acts
from ui.views.worklist.offers import put_off_orders, to_defer

if TYPE_CHECKING:
    from ui.views.worklist.defer_editor import PutOff


class DeferActs(QObject):
    """The answers leave as wishes."""

    def __init__(self, acts: Acts, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts

    def defer(self) -> None:
        """Put off; where everything is put off already, confirm or lift it."""
        item = self._acts.ready("defer")
        if item is None:
            return
        if all(each.deferral is not None for each in to_defer(item)):
            self.confirm()
            return
        from ui.views.worklist.defer_editor import DeferEditor, DeferralOffer

        offer = DeferralOffer(
            today=item.plan.today,
            orders=ticks_of_orders(to_defer(item)),
            days=self._acts.days,
            reviewer=item.plan.dossier.patient.surgeon or self._acts.operator,
        )
        editor = DeferEditor(offer)
        editor.put_off.connect(self._put_off)
        self._acts.open(editor, item, "defer")

    def confirm(self) -> None:
        """Say whether what was put off still holds."""
        item = self._acts.ready("defer")
        if item is None:
            return
        from ui.views.worklist.defer_editor import ConfirmEditor
        from ui.views.worklist.ticks import Tick

        said = words()
        held = [(each.deferral, said(each.modality.short)) for each in put_off_orders(item)]
        editor = ConfirmEditor(item.plan.today, [Tick(each, text) for each, text in held if each])
        editor.confirmed.connect(self._confirmed)
        editor.lifted.connect(self._lifted)
        self._acts.open(editor, item, "confirm")

    def _put_off(self, answers: "PutOff") -> None:
        from ui.views.worklist.defer_editor import deferrals_of

        item = self._acts.edited
        if item is not None and item.plan.current is not None:
            wish = wishes.Defer(deferrals_of(item.plan, answers))
            self._acts.wish(wish, about=item, goes_on=True)

    def _confirmed(self, deferrals: tuple[Deferral, ...], until: date) -> None:
        item = self._acts.edited
        if item is not None:
            wish = wishes.ConfirmDeferrals(deferrals, until)
            self._acts.wish(wish, about=item, goes_on=True)

    def _lifted(self, deferrals: tuple[Deferral, ...]) -> None:
        item = self._acts.edited
        if item is not None:
            self._acts.wish(wishes.LiftDeferrals(deferrals), about=item)


def ticks_of_orders(orders: tuple[Order, ...]) -> "tuple[Any, ...]":
    """One box for each order, all ticked."""
    from ui.views.worklist.ticks import Tick

    said = words()
    return tuple(Tick((each.modality, each.month), said(each.modality.short)) for each in orders)
