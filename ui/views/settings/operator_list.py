"""Who works here in a list: name, role, since when, or that no longer."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.domain.operators import Operator
from core.language import phrase
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.models.table_model import Column, TableModel
from ui.widgets.list_table import ListTable
from ui.widgets.named import named
from ui.widgets.painted import Painted
from ui.widgets.painting import painting, rounded

MOST_ROWS = 8


def _role(row: Operator) -> str:
    return words()(row.role.label)


def _since(row: Operator) -> str:
    said = words()
    return said.date(row.since) if row.is_active else said(phrase("no longer works here"))


def _key(row: Operator) -> str:
    return row.id


class _Table(ListTable):
    left_margin = 12


class OperatorList(Painted):
    """`marked`: another row; `opened`: Enter or a double click."""

    marked = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.table = named(_Table("row-one-line"), "operators")
        super().__init__(parent)
        columns: tuple[Column[Operator], ...] = (
            Column(self.tr("Name"), lambda row: row.name),
            Column(self.tr("Role"), _role),
            Column(self.tr("Since"), _since),
        )
        self.model: TableModel[Operator] = TableModel(columns, _key, self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Who works here"))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.marked.connect(self._say_marked)
        self.table.opened.connect(self._say_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.table)

    def show_operators(self, operators: Sequence[Operator]) -> None:
        """Those who work here first, each group by name."""
        self.model.set_rows(sorted(operators, key=lambda each: not each.is_active))
        if not self.table.currentIndex().isValid() and operators:
            self.table.mark(0)
        self.setVisible(bool(operators))
        self._fit()
        self.marked.emit()

    @property
    def marked_operator(self) -> Operator | None:
        at = self.table.currentIndex()
        return self.model.value_at(at.row()) if at.isValid() else None

    def _say_marked(self, _row: int) -> None:
        self.marked.emit()

    def _say_opened(self, _row: int) -> None:
        self.opened.emit()

    def _fit(self) -> None:
        table = self.table
        head, row = table.horizontalHeader().height(), table.verticalHeader().defaultSectionSize()
        shown = min(max(self.model.rowCount(), 1), MOST_ROWS)
        self.setFixedHeight(head + shown * row + 2)
        for at, width in enumerate((220, 130)):
            table.setColumnWidth(at, look().px(width))

    @override
    def refit(self) -> None:
        self.table.refit()
        if self.table.model() is not None:
            self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "surface", "border")
