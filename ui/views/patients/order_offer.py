"""The button that orders the list by keyboard; what was chosen is kept for whoever chose it."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction

from ui.session import RegistrySession
from ui.views.patients.order import PatientOrder, keep_order, kept_order
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.order_menu import order_menu


class OrderOffer(QObject):
    """Holds the order in force; `changed` when it is another one."""

    changed = Signal()

    def __init__(self, session: RegistrySession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._asked_for: object = None  # whose order was looked up
        self._is_kept = True
        self.order = PatientOrder.NAME
        self.button = named(Button(self.tr("Order"), "S"), "order_patients")
        self.button.clicked.connect(self._offer)

    def look(self) -> None:
        """Whoever acts finds the order that he left."""
        who = self._session.operator.id if self._session.operator else None
        if who is not None and who != self._asked_for:
            self._asked_for = who
            self.order = kept_order(self._session)

    def choose(self, order: PatientOrder) -> None:
        if order is not self.order:
            self.order, self._is_kept = order, False
            self.changed.emit()

    def keep(self) -> None:
        """The window closes, or somebody else comes."""
        if not self._is_kept:
            self._is_kept = True
            keep_order(self._session, self.order)

    def _offer(self) -> None:
        menu = order_menu(self.order, self.button)
        menu.triggered.connect(self._take)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))

    def _take(self, action: QAction) -> None:
        self.choose(PatientOrder.read(action.objectName()))
