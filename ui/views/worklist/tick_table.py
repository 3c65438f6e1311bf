"""Rows that can be ticked: by Space, with Shift and the arrows, by a click on the box."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui import override
from ui.models.table_model import ROW_ROLE
from ui.views.worklist.columns import Place
from ui.views.worklist.delegate import WorkDelegate
from ui.views.worklist.ticked import Ticked
from ui.widgets.list_table import Index, ListTable

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}


class TickTable(ListTable):
    """The list of 48 px rows; `ticked` holds the keys of those that are ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.ticked = Ticked()
        super().__init__("row-identity", parent)
        self.setItemDelegate(WorkDelegate(self.ticked.__contains__, self))
        self.ticked.changed.connect(self._ticks_changed)

    def key_of(self, row: int) -> str:
        """The key of a row; empty where there is none."""
        found = self.model().index(row, 0).data(ROW_ROLE)
        return found.key if found is not None else ""

    def tick_marked(self) -> None:
        """Tick the marked row, or take its tick away, and go on to the next one."""
        row = self.currentIndex().row()
        if row >= 0:
            self.ticked.toggle(self.key_of(row))
            self.mark(row + 1)

    def extend(self, step: int) -> None:
        """Tick the marked row and the one next to it, which is marked."""
        row = self.currentIndex().row()
        if row >= 0:
            to = min(max(row + step, 0), self.model().rowCount() - 1)
            self.ticked.add([self.key_of(row), self.key_of(to)])
            self.mark(to)

    def extend_down(self) -> None:
        """What Shift and the arrow down do."""
        self.extend(1)

    def tick_all(self) -> None:
        """Every row that is shown."""
        self.ticked.add(self.key_of(row) for row in range(self.model().rowCount()))

    def _ticks_changed(self) -> None:
        self.viewport().update()

    def tick_with(self, event: QMouseEvent, index: Index) -> bool:
        """A click that ticks: on the box, with Ctrl, or with Shift from the marked row on."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        keys = event.modifiers()
        is_on_box = index.column() == Place.SELECT
        if keys & Qt.KeyboardModifier.ShiftModifier:
            ends = sorted((max(self.currentIndex().row(), 0), index.row()))
            self.ticked.add(self.key_of(row) for row in range(ends[0], ends[1] + 1))
        elif is_on_box or keys & Qt.KeyboardModifier.ControlModifier:
            self.ticked.toggle(self.key_of(index.row()))
        else:
            return False
        self.mark(index.row())
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        return True

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a box it is two clicks, which open nothing."""
        if self.indexAt(event.position().toPoint()).column() == Place.SELECT:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_extending = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.tick_marked()
        elif is_extending and step:
            self.extend(step)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            event.ignore()  # the page's, wherever the focus is
        else:
            super().keyPressEvent(event)
