"""The last tab: everything that was ever done to this record, in words, each entry in full."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.actions.undoing import undoable_of
from core.domain.chart import Chart
from core.store.taken_out import taken_out
from core.surveillance.plan import PatientPlan
from ui import override
from ui.look.theme import look
from ui.session import RegistrySession
from ui.views.entries.facts import facts_of_entry
from ui.views.entries.panel import EntryPanel
from ui.views.entries.rows import history_rows
from ui.views.patient.history_table import HistoryTable
from ui.views.patient.quiet_card import QuietCard
from ui.views.patient.taken_out_table import TakenOutTable, taken_out_rows
from ui.widgets.named import named
from ui.widgets.scrolled import Scrolled

WIDE_FROM = 1440
MOST_UNDOABLE = 50


class HistoryTab(QWidget):
    """Reads the history of the patient that is shown; `put_back_wanted` carries a record."""

    put_back_wanted = Signal(object)

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
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

    def take_focus(self) -> None:
        self.table.setFocus()

    def show_plan(self, plan: PatientPlan, _chart: Chart) -> None:
        """Every entry about the patient, newest first, and the records out of the course."""
        registry, patient_id = self._session.registry, plan.dossier.patient.id
        undoable = {event.seq for event in undoable_of(registry, patient_id, limit=MOST_UNDOABLE)}
        rows = history_rows(registry.history.of_patient(patient_id), undoable)
        self.table.show_rows(rows)
        counted = self.tr("{n} entries, newest first; nothing here is ever rewritten")
        self._card.set_aside(counted.format(n=len(rows)))
        self._mark(self.table.currentIndex().row())
        out = taken_out_rows(taken_out(registry, patient_id))
        self.out.show_rows(out)
        self._out_card.setVisible(bool(out))

    def _mark(self, _row: int) -> None:
        """The marked entry with every field it changed."""
        value = self.table.marked_value
        self.panel.show_entry(facts_of_entry(self._session.registry, value.seq) if value else None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.set_narrow(narrow=self.window().width() < look().px(WIDE_FROM))
