"""The rows and what ends them: whole rows only, then what is below; or why there are none."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import override
from ui.look.theme import look
from ui.models.table_model import TableModel
from ui.views.worklist.columns import Place, Widths, columns, spread
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
        self.setMinimumHeight(look().px(180))

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

    def show_rows(self, rows: tuple[WorkRow, ...]) -> None:
        """Rows change by difference; the marked row and the scroll position stay."""
        bar = self.table.verticalScrollBar()
        key, at = self.marked_key(), bar.value()
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
        self.below.show_rows(*self.table.rows_in_view())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
