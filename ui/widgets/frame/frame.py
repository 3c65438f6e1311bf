"""The frame: rail, top bar, the page that is open, status strip."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import override
from ui.look.tokens import WIDE_FROM
from ui.widgets.bands import MessageBand
from ui.widgets.frame.rail import Rail, RailItem
from ui.widgets.frame.status_strip import StatusStrip
from ui.widgets.frame.top_bar import TopBar

if TYPE_CHECKING:
    from ui.widgets.frame.find_anywhere import FindEntry, Provider


def _finds_nothing(_typed: str) -> "Sequence[FindEntry]":
    return ()


class Frame(QWidget):
    """Holds the pages and says what was asked for; the main window decides.

    `page_requested`: a rail item; `find_chosen`: the action id of a found entry.
    A page may have a method `keys()` giving (key, words) that no button prints, or one
    `key_groups()` giving all of its keys as (title, keys).
    """

    page_requested = Signal(str)
    find_chosen = Signal(str)

    def __init__(self, items: Sequence[RailItem] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = tuple(items)
        self._pages: dict[str, QWidget] = {}
        self._provider: Provider = _finds_nothing
        self.rail = Rail(items)
        self.top_bar = TopBar()
        self.bands = QVBoxLayout()  # what stands as long as it is true, over every page
        self.bands.setSpacing(0)
        self.message = MessageBand()
        self.stack = QStackedWidget()
        self.strip = StatusStrip()
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(self.bands)
        for part in (self.message, self.stack, self.strip):
            column.addWidget(part, 1 if part is self.stack else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.rail.page_requested.connect(self.page_requested)
        self.top_bar.find_requested.connect(self.open_find)
        self.strip.keys_requested.connect(self.open_keys)

    def add_page(self, name: str, page: QWidget) -> None:
        """Keep a page under a name; whether it is in the rail is up to the items."""
        self._pages[name] = page
        self.stack.addWidget(page)

    def add_band(self, band: QWidget) -> None:
        """A sentence over every page that is there for as long as it is true."""
        self._column.insertWidget(2, band)

    def set_waiting(self, *, is_waiting: bool) -> None:
        """Take no input but at the window's own edge, while something must not be disturbed."""
        for part in (self.rail, self.top_bar, self.stack, self.strip):
            part.setEnabled(not is_waiting)

    def page(self, name: str) -> QWidget | None:
        return self._pages.get(name)

    @property
    def current_page(self) -> str:
        shown = self.stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    def show_page(self, name: str, rail: str = "") -> None:
        """Open a page; `rail` names the item to mark when the page has none of its own."""
        self.stack.setCurrentWidget(self._pages[name])
        self.rail.show_page(rail or name)

    def set_provider(self, provider: "Provider") -> None:
        """Who answers what is typed into find anywhere."""
        self._provider = provider

    def open_find(self) -> None:
        from ui.widgets.frame.find_anywhere import FindAnywhere  # most starts never search

        palette = FindAnywhere(self._provider, self)
        palette.chosen.connect(self.find_chosen)
        palette.open()

    def open_keys(self) -> None:
        from ui.widgets.frame.keys_overlay import KeysOverlay, keys_of

        page = self.stack.currentWidget()
        always = [(item.key, item.words) for item in self._items if item.key]
        always += [("Ctrl K", self.top_bar.search.words), ("?", self.tr("Show the keys"))]
        grouped = getattr(page, "key_groups", None)
        if callable(grouped):
            own = grouped()
        else:
            extra = getattr(page, "keys", None)
            found = keys_of(page) if page is not None else []
            own = [(self.tr("This page"), [*found, *(extra() if callable(extra) else ())])]
        groups = [*own, (self.tr("Everywhere"), always)]
        KeysOverlay(groups, self).open()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < WIDE_FROM
        self.rail.set_narrow(narrow)
        self.top_bar.set_narrow(narrow)
