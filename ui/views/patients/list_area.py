"""The list cut to whole rows, and below it what is out of view."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.domain.ids import PatientId
from ui import override
from ui.look.theme import look
from ui.models.table_model import TableModel
from ui.views.patients.columns import columns, widths
from ui.views.patients.delegate import TICK_AT, PatientDelegate
from ui.views.patients.order import PatientOrder, offer_orders, order_after_click, say_order
from ui.views.patients.patient_row import PatientRow
from ui.widgets.bands import OutOfViewLine
from ui.widgets.list_table import ListTable
from ui.widgets.named import named
from ui.widgets.painted import Painted


def _key(row: PatientRow) -> str:
    return row.patient_id


class _Table(ListTable):
    """Names begin where the empty page begins its text; before them the box to tick.

    `tick_wanted` on Space and on a click before the name.
    """

    tick_wanted = Signal(int)

    @override
    def refit(self) -> None:
        super().refit()
        self.left_margin = TICK_AT + look().size("checkbox") + look().px(8)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.tick_wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        spot = event.position().toPoint()
        at = self.rowAt(spot.y())
        is_before = spot.x() + self.horizontalOffset() < self.left_margin
        if at >= 0 and is_before and event.button() == Qt.MouseButton.LeftButton:
            self.tick_wanted.emit(at)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a box are two ticks, not a patient opened."""
        if event.position().x() + self.horizontalOffset() < self.left_margin:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)


class ListArea(Painted):
    """`opened` carries the row that was chosen."""

    opened = Signal(object)
    tick_wanted = Signal(str)
    order_asked = Signal(object)  # PatientOrder

    def __init__(
        self, is_ticked: Callable[[PatientId], bool], parent: QWidget | None = None
    ) -> None:
        self._is_ticked = is_ticked
        self.table = named(_Table(), "patients_table")
        self.model: TableModel[PatientRow] = TableModel(columns(), _key, spoken=self._spoken)
        self.line = named(OutOfViewLine(), "out_of_view")
        super().__init__(parent)
        self.table.setParent(self)
        self.line.setParent(self)
        self.model.setParent(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(PatientDelegate(self.table, is_ticked))
        self.table.setAccessibleName(self.tr("Patients"))
        self.table.opened.connect(self._open)
        self.table.tick_wanted.connect(self._ask_tick)
        self.table.view_moved.connect(self._say_view)
        self._order: PatientOrder | None = None
        offer_orders(self.table.heads)
        self.table.heads.asked.connect(self._ask_order)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._place)

    def _spoken(self, row: PatientRow) -> str:
        """What a screen reader says of a row, whose box it cannot see."""
        ticked = self.tr("Ticked.") if self._is_ticked(row.patient_id) else ""
        return " ".join(filter(None, (ticked, row.sentence)))

    def _ask_order(self, column: int) -> None:
        self.order_asked.emit(order_after_click(column, self._order or PatientOrder.NAME))

    def show_order(self, order: PatientOrder) -> None:
        """What the heads say of it."""
        if order is not self._order:
            self._order = order
            say_order(self.table.heads, self.model, order)

    def show_rows(self, rows: Sequence[PatientRow]) -> None:
        """Show these; the marked row stays marked while it is among them, else the first is."""
        self.model.set_rows(rows)
        if not self.table.currentIndex().isValid() and rows:
            self.table.mark(0)
        self._place()

    def mark(self, patient_id: str) -> None:
        """Make a patient the current row if the list has them."""
        at = self.model.row_of(patient_id)
        if at >= 0:
            self.table.mark(at)

    def marked(self) -> PatientRow | None:
        index = self.table.currentIndex()
        return self.model.value_at(index.row()) if index.isValid() else None

    def _ask_tick(self, row: int) -> None:
        self.tick_wanted.emit(self.model.value_at(row).patient_id)

    def open_marked(self) -> None:
        row = self.marked()
        if row is not None:
            self.opened.emit(row)

    def _open(self, row: int) -> None:
        self.opened.emit(self.model.value_at(row))

    def _place(self) -> None:
        table, line = self.table, look().px(40)
        head, row = table.horizontalHeader().height(), table.verticalHeader().defaultSectionSize()
        needed = head + max(self.model.rowCount(), 1) * row
        scrolls = needed > table.whole_rows(self.height() - line)
        is_wide = self._fit_columns(scrolls=scrolls)
        strip = table.horizontalScrollBar().sizeHint().height() if is_wide else 0
        height = min(table.whole_rows(self.height() - line - strip), needed) + strip
        table.setGeometry(0, 0, self.width(), height)
        self.line.setGeometry(0, height, self.width(), line)
        self._say_view()

    def _fit_columns(self, *, scrolls: bool) -> bool:
        """Share the width out; true when the columns need more than there is."""
        table = self.table
        scroll = table.verticalScrollBar().sizeHint().width() if scrolls else 0
        titles = [column.title for column in columns()]
        room = self.width() - scroll
        found = widths(self.model.rows, room, titles, table.left_margin)
        table.set_widths(found)
        return sum(found) > room

    def _say_view(self) -> None:
        self.line.show_rows(*self.table.rows_in_view())

    @override
    def refit(self) -> None:
        if self.table.parent() is self:
            self.table.refit()
            self._later.start(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
