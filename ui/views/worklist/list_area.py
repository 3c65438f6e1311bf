"""The rows and what ends them: whole rows only, then what is below; or why there are none."""

from collections.abc import Callable, Sequence
from html import escape
from itertools import accumulate

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from core.surveillance.ordering import ListOrder
from core.surveillance.orders import DisplayStatus
from ui import override
from ui.look.theme import look
from ui.models.table_model import TableModel
from ui.views.worklist.columns import Place, Widths, columns, spread
from ui.views.worklist.heads import OFFERED, order_after_click, say_order
from ui.views.worklist.nothing import Nothing
from ui.views.worklist.work_row import WorkRow
from ui.views.worklist.work_table import WorkTable
from ui.widgets.bands import OutOfViewLine
from ui.widgets.named import named

LINE_AT_LEAST, LINE_AT_MOST = 34, 48


def _key(row: WorkRow) -> str:
    return row.key


class ListArea(QWidget):
    """Cuts the table to whole rows; the spare pixels become the line below it."""

    order_asked = Signal(object)  # ListOrder

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths = Widths()
        self._content = self._widths.content(())
        self.table = named(WorkTable(self), "worklist_table")
        self.why_here: Callable[[str], str] | None = None
        self.model: TableModel[WorkRow] = TableModel(
            columns(), _key, self, spoken=self._spoken, tip=self._tip
        )
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Worklist"))
        self.below = named(OutOfViewLine(self), "rows_in_view")
        self.nothing = Nothing(self)
        self.nothing.hide()
        self.table.view_moved.connect(self._tell)
        self.table.heads.offer(OFFERED)
        self.table.heads.asked.connect(self._ask_order)
        self._order: ListOrder | None = None
        self._overdue: tuple[int, ...] = ()  # how many stand from each row on, urgency aside
        self.show_order(ListOrder.URGENCY)
        self.setMinimumHeight(look().px(122))

    def _spoken(self, row: WorkRow) -> str:
        if row.key in self.table.ticked:
            return self.tr("Ticked. {row}").format(row=row.sentence)
        return row.sentence

    def _tip(self, row: WorkRow) -> str:
        """As plain text: a name is no markup."""
        return escape(self.why_here(row.key)) if self.why_here else ""

    def measure(self, rows: Sequence[WorkRow], *, anew: bool = False) -> None:
        """Let the columns fit every row there is, so that no filter moves them.

        `anew`: after another text size, every row is measured again.
        """
        if anew:
            self._widths = Widths()
        self._content = self._widths.content(rows)

    def show_order(self, order: ListOrder) -> None:
        """What the heads say of it."""
        if order is not self._order:
            self._order = order
            say_order(self.table.heads, self.model, order)

    def _ask_order(self, column: int) -> None:
        self.order_asked.emit(order_after_click(column, self._order or ListOrder.URGENCY))

    def show_rows(self, rows: tuple[WorkRow, ...]) -> None:
        """Rows change by difference; the marked row and the scroll position stay."""
        bar = self.table.verticalScrollBar()
        key, at = self.marked_key(), bar.value()
        self._overdue = () if self._order is ListOrder.URGENCY else _overdue_from(rows)
        self.model.set_rows(rows, may_reset=True)
        self.table.setVisible(bool(rows))
        self.below.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if (rows and self.marked_key() != key) or not key:
            self.table.mark(max(self.model.row_of(key) if key else 0, 0))
        self.arrange()
        bar.setValue(at)

    def marked_key(self) -> str:
        """The key of the marked row; empty when there is none."""
        row = self.table.currentIndex().row()
        return self.model.value_at(row).key if 0 <= row < len(self.model.rows) else ""

    def marked_row(self) -> WorkRow | None:
        row = self.table.currentIndex().row()
        return self.model.value_at(row) if 0 <= row < len(self.model.rows) else None

    def arrange(self) -> None:
        """Column widths and table height for the room there is."""
        self.nothing.setGeometry(self.rect())
        room = self.height() - look().px(LINE_AT_LEAST)
        bar = self.table.verticalScrollBar().sizeHint().width()
        wanted = spread(self._content, self.width() - bar)
        self.table.set_widths(wanted)
        self._put_status(2 if sum(wanted) > self.width() - bar else int(Place.STATUS))
        self.table.fit_editor()
        self.table.resize(self.width(), self.table.height())
        height = min(self.table.wanted_height(room), self.height())
        self.table.setGeometry(QRect(0, 0, self.width(), height))
        below = min(self.height() - height, look().px(LINE_AT_MOST))
        self.below.setGeometry(QRect(0, height, self.width(), below))
        self._tell()

    def _put_status(self, place: int) -> None:
        """In a window too narrow for all columns the status stands beside the name."""
        head = self.table.horizontalHeader()
        if head.visualIndex(Place.STATUS) != place:
            head.moveSection(head.visualIndex(Place.STATUS), place)

    def _tell(self) -> None:
        first, last, total = self.table.rows_in_view()
        late = self._overdue[last] if last < len(self._overdue) else 0
        self.below.show_rows(first, last, total, n_late=late)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()


def _overdue_from(rows: Sequence[WorkRow]) -> tuple[int, ...]:
    """For each row how many overdue ones it and those below it are."""
    is_late = (row.status.status == DisplayStatus.OVERDUE.value for row in reversed(rows))
    return tuple(accumulate(is_late))[::-1]
