"""A button that opens a menu of what can be asked for, in groups."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ui.widgets.button import Button


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu; `name` is the object name of its action."""

    name: str
    words: str
    intent: Any


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that belong together; a group of several opens under its title."""

    name: str
    title: str
    entries: tuple[Entry, ...]


class MenuButton(Button):
    """`chosen` carries the intent of the line that was chosen."""

    chosen = Signal(object)

    def __init__(
        self, text: str, key: str, icon: str = "plus", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, key, "outline", icon, parent)
        self.menu_shown = self._menu(QMenu(self), text)
        self.clicked.connect(self.open_menu)
        self._intents: dict[str, Any] = {}
        self._entries: dict[str, QAction] = {}

    def _menu(self, menu: QMenu, title: str) -> QMenu:
        menu.setAccessibleName(title)
        menu.setToolTipsVisible(True)
        menu.triggered.connect(self._choose)
        return menu

    @property
    def entries(self) -> dict[str, QAction]:
        """Every line that can be chosen, by its name, whatever group it stands in."""
        return dict(self._entries)

    def show_groups(self, groups: Sequence[Group], why_not: Callable[[Any], str]) -> None:
        """What the menu offers from now on; what may not be asked for says why."""
        for old in self.menu_shown.findChildren(QMenu):
            old.deleteLater()
        self.menu_shown.clear()
        self._intents, self._entries = {}, {}
        for group in groups:
            menu = self.menu_shown
            if len(group.entries) > 1 and len(groups) > 1:
                menu = QMenu(_plain(group.title), self.menu_shown)
                menu.setToolTipsVisible(True)
                menu.menuAction().setObjectName(f"group_{group.name}")
                self.menu_shown.addMenu(menu)
            for entry in group.entries:
                self._add(menu, entry, why_not(entry.intent))

    def _add(self, menu: QMenu, entry: Entry, refused: str) -> None:
        action = menu.addAction(_plain(entry.words))
        action.setObjectName(entry.name)
        action.setEnabled(not refused)
        action.setToolTip(refused)
        self._intents[entry.name] = entry.intent
        self._entries[entry.name] = action

    def open_menu(self) -> None:
        """Under the button, its first line marked so that arrows and Enter go on."""
        self.menu_shown.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        # As if by key: to make a group active by itself would open it at once.
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.menu_shown, down)

    def _choose(self, action: QAction) -> None:
        if action.objectName() in self._intents:
            self.chosen.emit(self._intents[action.objectName()])


def _plain(text: str) -> str:
    """An ampersand is an ampersand, not a hidden key."""
    return text.replace("&", "&&")
