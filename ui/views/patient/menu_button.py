"""A button that opens a menu of what can be asked for."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.views.patient.add_menu import Group
from ui.widgets.button import Button


class MenuButton(Button):
    """`chosen` carries the intent of the line that was chosen."""

    chosen = Signal(object)

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, key, "outline", "plus", parent)
        self.menu_shown = QMenu(self)
        self.menu_shown.setAccessibleName(text)
        self.menu_shown.setToolTipsVisible(True)
        self.menu_shown.triggered.connect(self._choose)
        self.clicked.connect(self.open_menu)
        self._intents: dict[str, Any] = {}

    def show_groups(self, groups: Sequence[Group], why_not: Callable[[Any], str]) -> None:
        """What the menu offers from now on; what may not be asked for says why."""
        self.menu_shown.clear()
        self._intents = {}
        for at, group in enumerate(groups):
            if at:
                self.menu_shown.addSeparator()
            for entry in group:
                # An ampersand is an ampersand, not a hidden key.
                action = self.menu_shown.addAction(entry.words.replace("&", "&&"))
                action.setObjectName(entry.name)
                refused = why_not(entry.intent)
                action.setEnabled(not refused)
                action.setToolTip(refused)
                self._intents[entry.name] = entry.intent

    def open_menu(self) -> None:
        """Under the button, its first line marked so that arrows and Enter go on."""
        self.menu_shown.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        actions = [each for each in self.menu_shown.actions() if each.isEnabled()]
        if actions:
            self.menu_shown.setActiveAction(actions[0])

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(self._intents[action.objectName()])
