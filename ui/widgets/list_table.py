"""The list: painted rows of fixed height, arrows and J/K, whole-row hover, what is out of view."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import override
from ui.look.theme import look
from ui.look.tokens import LINES
from ui.widgets.bands import OutOfViewLine
from ui.widgets.list_header import ListHeader
from ui.widgets.painting import fill, hairline, write

Index = QModelIndex | QPersistentModelIndex


class ListDelegate(QStyledItemDelegate):
    """Paints rows: ground by state, accent bar of the marked row, hairline, then the cell.

    A page overrides `paint_cell` and gets a box without its margins; `is_ticked` and
    `is_deceased` say which rows carry those states.
    """

    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        """Draw one cell; plain text of the model unless a page knows better."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        write(painter, box, text)

    def is_ticked(self, index: Index) -> bool:  # noqa: ARG002  for pages to override
        """Whether the row of this cell is ticked."""
        return False

    def ground(self, index: Index) -> str:  # noqa: ARG002  for pages to override
        """The ground token of a row at rest."""
        return "surface"

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = self.parent()
        assert isinstance(table, ListTable)
        box = QRectF(option.rect)
        painter.save()
        try:
            marked = index.row() == table.currentIndex().row()
            painter.setClipRect(box)
            fill(painter, box, self._ground(table, index, marked=marked))
            hairline(painter, QPointF(box.x(), box.bottom() - 1), int(box.width()))
            if marked and index.column() == table.first_column():
                fill(painter, QRectF(box.x(), box.y(), LINES["marker"], box.height()), "accent")
            left = table.left_margin if index.column() == table.first_column() else 8
            inner = box.adjusted(left, 0, -4, -1)
            # The text may pass the inner edge a little, never the cell.
            self.paint_cell(painter, inner, index)
        finally:
            painter.restore()

    def _ground(self, table: "ListTable", index: Index, *, marked: bool) -> str:
        if marked or self.is_ticked(index):
            return "accent-weak"
        return "hover" if index.row() == table.hovered else self.ground(index)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(40), look().size("row-identity"))


class ListTable(QTableView):
    """A table of painted rows: `opened` on Enter or double click, `view_moved` on scrolling."""

    opened = Signal(int)
    marked = Signal(int)  # the current row moved; -1 when there is none
    view_moved = Signal()

    left_margin = 24

    def __init__(self, row: str = "row-identity", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_token = row
        self.hovered = -1
        self._bring_viewport()
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.heads = ListHeader(self, self._margin)
        self.setHorizontalHeader(self.heads)
        self.setItemDelegate(ListDelegate(self))
        self.doubleClicked.connect(self._open_index)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.verticalScrollBar().rangeChanged.connect(self._moved)
        self.refit()

    def _bring_viewport(self) -> None:
        """Qt's own would do, but to learn what it is, Python makes the type of every widget."""
        viewport = QWidget()
        viewport.setBackgroundRole(QPalette.ColorRole.Base)
        viewport.setAutoFillBackground(True)
        self.setViewport(viewport)

    def _margin(self) -> int:
        return self.left_margin

    def refit(self) -> None:
        """Row and header heights for the text size in force."""
        now = look()
        self.verticalHeader().setMinimumSectionSize(16)
        self.verticalHeader().setDefaultSectionSize(now.size(self._row_token))
        self.horizontalHeader().setFixedHeight(now.size("table-header"))
        self.horizontalHeader().setFont(now.font("small", 600))

    def set_widths(self, widths: Iterable[int]) -> None:
        """The width of every column; one that stays as it is moves nothing."""
        for at, width in enumerate(widths):
            if self.columnWidth(at) != width:
                self.setColumnWidth(at, width)

    def first_column(self) -> int:
        """The leftmost column shown."""
        return self.horizontalHeader().logicalIndex(0)

    def rows_in_view(self) -> tuple[int, int, int]:
        """First and last row shown whole (counted from 1) and how many there are."""
        model = self.model()
        total = model.rowCount() if model else 0  # a table may not have its model yet
        if not total:
            return 0, 0, 0
        height = self.verticalHeader().defaultSectionSize()
        first = max(self.rowAt(0), 0)
        last = min(first + max(self.viewport().height() // height, 1), total)
        return first + 1, last, total

    def whole_rows(self, height: int) -> int:
        """The largest table height not above `height` that cuts no row in half."""
        head, row = self.horizontalHeader().height(), self.verticalHeader().defaultSectionSize()
        return head + max((height - head) // row, 1) * row

    def mark(self, row: int) -> None:
        """Make a row the current one and bring it into view."""
        model = self.model()
        if 0 <= row < self.rows_in_view()[2]:
            self.setCurrentIndex(model.index(row, self.first_column()))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for index in (previous, current):  # the others look as before
            self.update_row(index.row())
        self.marked.emit(current.row())

    def update_row(self, row: int) -> None:
        """Paint one row again, with all of its columns."""
        if row >= 0:
            high = max(self.rowHeight(row), self.verticalHeader().defaultSectionSize())
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), high)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}.get(Qt.Key(event.key()))
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and step:
            self.mark(self.currentIndex().row() + step)
        elif event.key() == Qt.Key.Key_Home:
            self.mark(0)  # Qt's own Home and End walk along the columns of one row
        elif event.key() == Qt.Key.Key_End:
            self.mark(self.rows_in_view()[2] - 1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_index(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()  # letters are the page's actions, not a search by typing
        else:
            super().keyPressEvent(event)

    def _open_index(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(index.row())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def _moved(self, *_: int) -> None:
        self.view_moved.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view_moved.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.refit()


class ListPane(QWidget):
    """A list and the line that ends it; the list is cut to whole rows, the rest is the line's."""

    def __init__(self, table: ListTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.below = OutOfViewLine()
        table.setParent(self)
        self.below.setParent(self)
        table.view_moved.connect(self.place)
        self.setMinimumHeight(look().size("table-header") + 2 * look().size("row-identity"))

    def place(self) -> None:
        """Share the height between the list and the line."""
        line = self.below.minimumHeight()
        height = self.table.whole_rows(self.height() - line)
        if self.table.horizontalScrollBar().isVisible():
            height = self.height() - line
        # Setting the same size again tells nobody, so this ends.
        self.table.setGeometry(0, 0, self.width(), height)
        self.below.setGeometry(0, height, self.width(), self.height() - height)
        self.below.show_rows(*self.table.rows_in_view())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()
