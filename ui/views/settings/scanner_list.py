"""The scanners of the site in a list: name, examination, days, slots, first and length."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.domain.scanner_words import open_days_said, slots_a_day_said
from core.domain.scanners import Scanner
from core.language import phrase
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.models.table_model import Column, TableModel
from ui.widgets.list_table import ListTable
from ui.widgets.named import named
from ui.widgets.painted import Painted
from ui.widgets.painting import painting, rounded

MOST_ROWS = 6
_WIDTHS = (170, 150, 150, 110, 90, 90)
AROUND = 24  # the margins of a cell and what keeps two columns apart


def _first(row: Scanner) -> str:
    starts = [day[0] for day in row.times if day]
    return f"{min(starts):%H:%M}" if starts else ""


def _key(row: Scanner) -> str:
    return row.name


class _Table(ListTable):
    left_margin = 12


class ScannerList(Painted):
    """`marked`: another row."""

    marked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.table = named(_Table("row-one-line"), "scanners")
        super().__init__(parent)
        self._columns: tuple[Column[Scanner], ...] = (
            Column(self.tr("Scanner"), lambda row: row.name),
            Column(self.tr("Examination"), lambda row: words()(row.modality.short)),
            Column(self.tr("Days"), lambda row: open_days_said(row, words())),
            Column(self.tr("Slots a day"), slots_a_day_said),
            Column(self.tr("First"), _first),
            Column(self.tr("Each"), lambda row: words()(phrase("{n} min"), n=row.minutes)),
        )
        self.model: TableModel[Scanner] = TableModel(self._columns, _key, self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Scanners"))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.marked.connect(self._say_marked)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.table)

    def show_scanners(self, scanners: Sequence[Scanner], marked: int = 0) -> None:
        """Show these, one of them marked."""
        self.model.set_rows(scanners)
        if scanners:
            self.table.mark(min(max(marked, 0), len(scanners) - 1))
        self.setVisible(bool(scanners))
        self._fit()
        self.marked.emit()

    @property
    def marked_at(self) -> int:
        """The place of the marked row, -1 without one."""
        return self.table.currentIndex().row()

    def _say_marked(self, _row: int) -> None:
        self.marked.emit()

    def _fit(self) -> None:
        table = self.table
        head, row = table.horizontalHeader().height(), table.verticalHeader().defaultSectionSize()
        shown = min(max(self.model.rowCount(), 1), MOST_ROWS)
        self.setFixedHeight(head + shown * row + 2)
        self._share_room()

    def _share_room(self) -> None:
        """The columns as drawn; as wide as their words where the text is large."""
        widths = [look().px(width) for width in _WIDTHS]
        bar = self.table.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 - (bar if self.model.rowCount() > MOST_ROWS else 0)
        if sum(widths) > room:  # the table itself is laid out later
            widths = [self._width_of(column) for column in self._columns]
        for at, width in enumerate(widths[:-1]):  # the last one has what is left
            self.table.setColumnWidth(at, width)

    def _width_of(self, column: Column[Scanner]) -> int:
        cells = (look().width(column.text(row)) for row in self.model.rows)
        return max(look().width(column.title, "small", 600), max(cells, default=0)) + AROUND

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    @override
    def refit(self) -> None:
        self.table.refit()
        if self.table.model() is not None:
            self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "surface", "border")
