"""The list of findings: only the rows in view are put into words, the marked one stays marked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.reports.quality.finding import Finding
from ui.look.language import words
from ui.models.paged_model import PagedModel
from ui.models.table_model import spoken
from ui.views.quality.columns import QualityList, columns, widths
from ui.views.quality.rows import QualityRow, row_of
from ui.widgets.list_table import ListPane
from ui.widgets.named import named


class FindingList(ListPane):
    """`chosen` carries the finding of the row that was opened."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(named(QualityList(), "quality_list"), parent)
        self.findings: tuple[Finding, ...] = ()
        self.model: PagedModel[QualityRow] = PagedModel(columns(), self._fetch, spoken, self)
        self.table.setModel(self.model)
        self.table.opened.connect(self._open)
        self.table.view_moved.connect(self._fit_columns)
        self._needed: tuple[int, ...] = ()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        marked = self.marked()
        self.findings = tuple(findings)
        self.model.set_keys(())  # rows are places in this list: another list has other rows
        self.model.set_keys(range(len(self.findings)))
        self._needed = ()
        self._fit_columns()
        keys = [each.key for each in self.findings] if marked else []
        self.table.mark(keys.index(marked.key) if marked and marked.key in keys else 0)
        self.place()

    def marked(self) -> Finding | None:
        row = self.table.currentIndex().row()
        return self.findings[row] if 0 <= row < len(self.findings) else None

    def open_marked(self) -> None:
        """As Enter does in the list."""
        self._open(self.table.currentIndex().row())

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.findings):
            self.chosen.emit(self.findings[row])

    def _fetch(self, keys: Sequence[int]) -> Sequence[QualityRow]:
        return [row_of(self.findings[at], words()) for at in keys]

    def _fit_columns(self) -> None:
        self._needed = self._needed or tuple(widths(self.findings, words()))
        room = self.table.viewport().width()
        rest = max(room - sum(self._needed[:-1]), self._needed[-1])
        self.table.set_widths((*self._needed[:-1], rest))
