"""The third tab: everything that was ever done to this record, in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.views.patient.history_rows import HistoryRow
from ui.views.patient.history_table import HistoryTable
from ui.views.patient.quiet_card import QuietCard
from ui.views.patient.scrolled import Scrolled


class HistoryTab(Scrolled):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("history_tab", parent)
        self.table = HistoryTable()
        self._card = QuietCard(self.tr("History"))
        self._card.whole.setContentsMargins(1, 8, 1, 1)
        self._card.head.setContentsMargins(13, 0, 12, 0)
        self._card.body.addWidget(self.table)
        self.body.addWidget(self._card)
        self.body.addStretch(1)

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this tab that are on no button."""
        return [("U", self.tr("Undo the marked entry"))]

    def show_history(self, rows: Sequence[HistoryRow]) -> None:
        self.table.show_rows(rows)
        counted = self.tr("{n} entries, newest first; nothing here is ever rewritten")
        self._card.set_aside(counted.format(n=len(rows)))
