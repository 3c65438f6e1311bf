"""The third tab: everything that was ever done to this record, in words, each entry in full."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.views.entries.facts import EntryFacts
from ui.views.entries.panel import EntryPanel
from ui.views.entries.rows import HistoryRow
from ui.views.patient.history_table import HistoryTable
from ui.views.patient.quiet_card import QuietCard
from ui.views.patient.scrolled import Scrolled
from ui.views.patient.taken_out_table import TakenOutRow, TakenOutTable
from ui.widgets.named import named

WIDE_FROM = 1440


class HistoryTab(QWidget):
    """`read` gives everything about the entry with a number; `put_back_wanted` carries a record."""

    put_back_wanted = Signal(object)

    def __init__(
        self, read: Callable[[int], EntryFacts | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self.table = HistoryTable()
        self.panel = named(EntryPanel(), "history_entry")
        self._card = QuietCard(self.tr("History"))
        self._card.whole.setContentsMargins(1, 8, 1, 1)
        self._card.head.setContentsMargins(13, 0, 12, 0)
        self._card.body.addWidget(self.table)
        listed = Scrolled("history_tab")
        self.out = TakenOutTable()
        self.out.put_back_wanted.connect(self.put_back_wanted)
        self._out_card = QuietCard(self.tr("Taken out of the course"))
        self._out_card.whole.setContentsMargins(1, 8, 1, 1)
        self._out_card.head.setContentsMargins(13, 0, 12, 0)
        self._out_card.body.addWidget(self.out)
        self._out_card.set_aside(self.tr("Enter puts a record back"))
        listed.body.addWidget(self._out_card)
        listed.body.addWidget(self._card)
        listed.body.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(listed, 1)
        whole.addWidget(self.panel)
        self.table.marked.connect(self._mark)

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this tab that are on no button."""
        return [("U", self.tr("Undo the marked entry"))]

    def show_history(self, rows: Sequence[HistoryRow]) -> None:
        self.table.show_rows(rows)
        counted = self.tr("{n} entries, newest first; nothing here is ever rewritten")
        self._card.set_aside(counted.format(n=len(rows)))
        self._mark(self.table.currentIndex().row())

    def show_taken_out(self, rows: Sequence[TakenOutRow]) -> None:
        """The records that are out of the course; nothing where none is."""
        self.out.show_rows(rows)
        self._out_card.setVisible(bool(rows))

    def _mark(self, _row: int) -> None:
        """The marked entry with every field it changed."""
        value = self.table.marked_value
        self.panel.show_entry(self._read(value.seq) if value else None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.set_narrow(narrow=self.window().width() < look().px(WIDE_FROM))
