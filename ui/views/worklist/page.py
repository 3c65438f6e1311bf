"""The worklist page as a widget: how its parts stand, and what showing and leaving it mean."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.session import RegistrySession
from ui.views.worklist.head import Head
from ui.views.worklist.list_area import ListArea
from ui.views.worklist.listing import Listing
from ui.views.worklist.panel import SidePanel
from ui.widgets.bands import MessageBand, UndoBar
from ui.widgets.named import named

if TYPE_CHECKING:
    from ui.views.worklist.bulk.control import Bulk
    from ui.views.worklist.panel import Act

WIDE_FROM = 1440
_MOVES = frozenset({Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space})


class WorklistPage(QWidget):
    """Head, list and bars in a column; the panel, or that of the ticked lines, beside it."""

    panel: SidePanel

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._listing = Listing()
        self._is_stale = True
        self.head = Head()
        self.area = ListArea()
        self.band = named(MessageBand(), "worklist_message")
        self.undo_bar = named(UndoBar(), "undo_bar")
        # The list is on the screen first; what the panel says takes as long again to put in words.
        self._panel_waits = QTimer(self)
        self._panel_waits.setSingleShot(True)
        self._was_painted = False
        self._bars = QVBoxLayout()
        self._whole = QHBoxLayout(self)

    def reload(self) -> None:
        """Read the session again."""
        raise NotImplementedError

    def _keys(self) -> "tuple[Act, ...]":
        """The acts for the marked line."""
        raise NotImplementedError

    def acts_now(self) -> list[tuple[str, str, str]]:
        """Name, words and key of what the keys do now: with the marked line or the ticked ones."""
        if self.area.table.ticked:
            from ui.views.worklist.bulk.acts import bulk_acts

            return [(each.name, each.text, each.key) for each in bulk_acts()]
        return [(each.name, each.text, each.key) for each in self._keys()]

    def act(self, name: str) -> None:
        """Begin one of them, as its key does."""
        if self.area.table.ticked:
            self.bulk.choose(name)
            return
        next(each.slot for each in self._keys() if each.name == name)()

    def key_groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """What the overlay of keys asks a page for."""
        from ui.views.worklist.keys import declared, printed

        return printed(declared(self._keys()))

    def lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.head)
        bands = QVBoxLayout()
        bands.setContentsMargins(24, 0, 24, 0)
        bands.addWidget(self.band)
        column.addLayout(bands)
        column.addWidget(self.area, 1)
        self._bars.setSpacing(0)
        self._bars.addWidget(self.undo_bar)
        column.addLayout(self._bars)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(column, 1)
        self._whole.addWidget(self.panel)
        self.setFocusProxy(self.area.table)

    @cached_property
    def bulk(self) -> "Bulk":
        """The first tick makes it: a start needs none."""
        from ui.views.worklist.bulk.control import Bulk

        bulk = Bulk(self._session, self._listing, self.area, self)
        bulk.panel.set_narrow(narrow=self._is_narrow)
        bulk.panel.hide()  # it takes the place of the other one, never room beside it
        bulk.band.hide()
        self._bars.insertWidget(0, bulk.band)
        self._whole.addWidget(bulk.panel)
        return bulk

    def show_ticks(self) -> None:
        """While lines are ticked, keys and panel are about them."""
        is_ticked = bool(self.area.table.ticked)
        if not is_ticked and "bulk" not in self.__dict__:
            return
        bulk = self.bulk
        if is_ticked:
            bulk.show()
        else:
            bulk.panel.close_form()
            bulk.forget()
        leaving, coming = (self.panel, bulk.panel) if is_ticked else (bulk.panel, self.panel)
        leaving.hide()
        coming.show()
        bulk.band.setVisible(is_ticked)

    def to_list(self) -> None:
        self.area.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _is_narrow(self) -> bool:
        return self.window().width() < look().px(WIDE_FROM)

    def _fit_panels(self) -> None:
        self.panel.set_narrow(narrow=self._is_narrow)
        if "bulk" in self.__dict__:
            self.bulk.panel.set_narrow(narrow=self._is_narrow)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        table = self.area.table
        if event.key() in _MOVES and table.editor is None and self._listing.rows:
            self.to_list()
            table.keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and table.editor is None and table.ticked:
            table.ticked.clear()
            self.to_list()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._panel_waits.start(0)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the list lets finished rows go; minimising the window does not."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._listing.leave()
            self.undo_bar.hide()
            self._is_stale = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panels()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and not self._is_stale:
            self._fit_panels()
            self.area.measure(self._listing.every, anew=True)
            self.area.arrange()
