"""A list as high as its rows, its columns as wide as their words: nothing is cut."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ui import override
from ui.look.theme import look
from ui.models.table_model import Column, Spoken, TableModel, spoken
from ui.widgets.list_table import ListTable
from ui.widgets.runs import Style, measured, paint_runs

T = TypeVar("T", bound=Spoken)
PADDING = 20
CLOSER = 12  # of it, where a column would be cut at the right
BODY: Style = ("body", 400, "text")


def write_wrapped(painter: QPainter, box: QRectF, text: str, style: Style = BODY) -> None:
    """Words over as many lines as they need, in the middle of a cell that is high enough."""
    height = measured([(text, style)], box.width()).height()
    at = QPointF(box.x(), box.y() + (box.height() - height) / 2)
    paint_runs(painter, at, [(text, style)], box.width())


class RowTable(ListTable, Generic[T]):
    """Rows of values inside a page that scrolls as a whole.

    `acted(key, row)`: one of the letters of `keys` was pressed on the marked row; while the table
    has the focus these letters are about its row, not about the page. `pressed_in(row, column)`:
    a cell was clicked.
    """

    acted = Signal(str, int)
    pressed_in = Signal(int, int)

    left_margin = 12

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], str],
        *,
        keys: str = "",
        stretch: int = -1,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._columns, self._keys = tuple(columns), keys
        self._stretch, self._wraps = stretch, wraps
        super().__init__("row-one-line", parent)
        self.rows: TableModel[T] = TableModel(columns, key, self, spoken=spoken)
        self.setModel(self.rows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._say_pressed)
        self.marked.connect(self._follow)

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these rows; the marked one stays marked."""
        self.rows.set_rows(rows)
        if rows and not self.currentIndex().isValid():
            self.mark(0)
        self._fit()

    @property
    def marked_value(self) -> T | None:
        row = self.currentIndex().row()
        return self.rows.value_at(row) if 0 <= row < len(self.rows.rows) else None

    def cell_width(self, column: int, row: T) -> int:
        """The room that a cell's words take; a page with painted cells knows better."""
        return look().width(self._columns[column].text(row), "body", 600 if column == 0 else 400)

    def _fit(self) -> None:
        head = self.horizontalHeader()
        widths = self.widths(self.viewport().width())
        for at, width in enumerate(widths):
            head.resizeSection(at, width)
        heights = self.heights(widths[self._stretch] - PADDING + 8)
        for at, height in enumerate(heights):
            self.setRowHeight(at, height)
        one = self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(head.height() + (sum(heights) or one))

    def widths(self, room: int) -> list[int]:
        """The widest column has what is left; if its words cannot wrap, the others move closer."""
        widths = [self._width_of(at) for at in range(len(self._columns))]
        wanted = widths[self._stretch]
        lacking = sum(widths) - room
        if lacking > 0 and not self._wraps:
            closer = min(CLOSER, -(-lacking // max(1, len(widths) - 1)))
            widths = [width - closer for width in widths]
        widths[self._stretch] = 0
        at_least = look().px(120) if self._wraps else min(wanted, look().px(120))
        widths[self._stretch] = max(room - sum(widths), at_least)
        return widths

    def heights(self, room: int) -> list[int]:
        """Rows are one line high unless the words of the widest column need more."""
        one = self.verticalHeader().defaultSectionSize()
        if not self._wraps:
            return [one] * len(self.rows.rows)
        said = self._columns[self._stretch].text
        lines = [measured([(said(row), BODY)], room).height() for row in self.rows.rows]
        return [max(one, int(height) + one - look().line()) for height in lines]

    def _width_of(self, column: int) -> int:
        title = look().width(self._columns[column].title, "small", 600)
        widest = max((self.cell_width(column, row) for row in self.rows.rows), default=0)
        edge = self.left_margin if column == 0 else 8
        return max(title, widest) + edge + PADDING

    def _follow(self, row: int) -> None:
        """Bring the row one walks to into view: it is the page around the table that scrolls."""
        if row < 0 or not self.hasFocus():
            return
        box = self.visualRect(self.rows.index(row, 0))
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        inside = parent.widget() if parent is not None else None
        if parent is not None and inside is not None:
            at = self.viewport().mapTo(inside, box.center())
            parent.ensureVisible(0, at.y(), 0, box.height())

    def _say_pressed(self, index: QModelIndex) -> None:
        self.pressed_in.emit(index.row(), index.column())

    @override
    def event(self, event: QEvent) -> bool:
        is_asked = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def _is_ours(self, event: QEvent) -> bool:
        assert isinstance(event, QKeyEvent)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_delete = event.key() == Qt.Key.Key_Delete and "\x7f" in self._keys
        letter = event.text().upper()
        return plain and (is_delete or (bool(letter) and letter in self._keys))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_ours(event) and self.currentIndex().isValid():
            self.acted.emit(event.text().upper() or "\x7f", self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def refit(self) -> None:
        super().refit()
        if hasattr(self, "rows"):
            self._fit()
