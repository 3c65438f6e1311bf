"""The patient page: reads the session, shows one patient, announces what is asked for."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.actions.undoing import undoable_of
from core.domain.chart import Chart
from core.domain.ids import PatientId
from core.errors import RegistryError
from core.language import phrase
from core.surveillance.loads import Loads
from core.surveillance.plan import PatientPlan
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.entries.rows import event_said
from ui.views.identity import identity_of
from ui.views.patient.acts import PatientActs
from ui.views.patient.add_menu import menu_of
from ui.views.patient.course_tab import CourseTab
from ui.views.patient.documents_tab import DocumentsTab
from ui.views.patient.head import Head
from ui.views.patient.history_tab import MOST_UNDOABLE, HistoryTab
from ui.views.patient.intents import PrintSummary, UndoEntry
from ui.views.patient.line_editors import OutcomeLine
from ui.views.patient.moving_lines import line_for
from ui.views.patient.needs import needs, why_not
from ui.views.patient.overview.tab import OverviewTab
from ui.views.patient.papers_menu import papers_of
from ui.views.patient.results_tab import ResultsTab
from ui.views.patient.surveillance_tab import SurveillanceTab
from ui.views.patient.tabs import TABS, place_of
from ui.views.patient.undo_menu import undo_group
from ui.views.worklist.inline import InlineEditor
from ui.widgets.bands import MessageBand, UndoBar
from ui.widgets.banner import Identity, PatientBanner
from ui.widgets.named import named
from ui.widgets.tabs import ViewTab


class PatientView(QWidget):
    """One patient; `requested` carries a value of `intents`, answered by `acted` or `refused`."""

    requested = Signal(object)
    editor_opened = Signal(object)

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._patient_id: PatientId | None = None
        self._plan: PatientPlan | None = None
        self._last_seq, self._is_stale = 0, False
        nobody = Identity(name="", born="", gender="", number="")
        self.banner = named(PatientBanner(nobody), "patient_banner")
        self.head = Head()
        self.band = named(MessageBand(), "patient_message")
        self.tabs: dict[str, Any] = {each.name: each.make(session) for each in TABS}
        self.overview: OverviewTab = self.tabs["overview"]
        self.course: CourseTab = self.tabs["course"]
        self.surveillance: SurveillanceTab = self.tabs["surveillance"]
        self.results: ResultsTab = self.tabs["results"]
        self.documents: DocumentsTab = self.tabs["documents"]
        self.history: HistoryTab = self.tabs["history"]
        self.stack = QStackedWidget()
        self.undo_bar = named(UndoBar(), "patient_undo_bar")
        self.editor: InlineEditor | None = None
        self._place = QVBoxLayout()
        self.acts = PatientActs(self)
        self._lay_out()
        self.acts.listen_to(self.course, self.surveillance)
        self._why_not = partial(why_not, session)
        self.acts.asked.connect(self.ask)
        for tab in self.tabs.values():
            if hasattr(tab, "asked"):
                tab.asked.connect(self.ask)
        self.head.tab_chosen.connect(self.show_tab)
        self.head.add.chosen.connect(self.ask)
        self.head.undo.chosen.connect(self.ask)
        self.head.papers.chosen.connect(self.ask)
        self.history.put_back_wanted.connect(self.acts.put_back)
        self.head.print_wanted.connect(self._print)
        self.history.table.undo_wanted.connect(self.undo)
        self.undo_bar.undo_requested.connect(self._undo_last)
        session.changed.connect(self._changed)
        session.operator_changed.connect(self._changed)

    def _lay_out(self) -> None:
        for tab in self.tabs.values():
            self.stack.addWidget(tab)
        bands = QVBoxLayout()
        bands.setContentsMargins(16, 0, 16, 0)
        bands.addWidget(self.band)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.banner, self.head):
            whole.addWidget(part)
        whole.addLayout(bands)
        whole.addLayout(self._place)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.undo_bar)

    # Reading

    @property
    def plan(self) -> PatientPlan | None:
        """What is shown now."""
        return self._plan

    def show_patient(self, patient_id: PatientId) -> None:
        """Show another patient, from the top.

        Raises:
            RegistryError: no such patient; what was shown stays.
        """
        plan = self._session.plan(patient_id)
        self._patient_id = patient_id
        self.close_editor()
        self.band.hide()
        self.undo_bar.hide()
        self._show(plan)
        self.show_tab(0)
        for tab in (self.overview, self.course):
            tab.verticalScrollBar().setValue(0)

    def reload(self) -> None:
        """Read the session again; marks, folds and the time in view survive."""
        if self._patient_id is not None:
            self._show(self._session.plan(self._patient_id))

    def _show(self, plan: PatientPlan) -> None:
        self._plan = self.acts.plan = plan
        self._is_stale = False
        session, dossier = self._session, plan.dossier
        chart = self.acts.chart = session.chart(dossier.patient.id)
        self.acts.operator = session.operator_name
        death, surgeon = dossier.death, dossier.patient.surgeon
        self.banner.show_identity(
            identity_of(
                dossier.patient,
                today=plan.today,
                death=death if death and death.died_on <= plan.today else None,
                note=words()(phrase("Surgeon {name}"), name=surgeon) if surgeon else "",
                is_demo=session.settings.is_demonstration,
            )
        )
        self._show_heads(plan, chart)
        for tab in self.tabs.values():
            tab.show_plan(plan, chart)

    def _show_heads(self, plan: PatientPlan, chart: Chart) -> None:
        """The tabs with their counts, what can be added, what can be undone."""
        said, session = words(), self._session
        self.head.show_tabs(
            [ViewTab(each.key, said(each.title), each.number(plan) or None) for each in TABS]
        )
        self.head.add.show_groups(menu_of(plan, chart, session.operator_name), self._why_not)
        undoable = undoable_of(session.registry, plan.dossier.patient.id, limit=MOST_UNDOABLE)
        self.head.undo.show_groups((undo_group(undoable),), self._why_not)
        self.head.papers.show_groups(papers_of(plan.dossier), self._why_not)
        self.head.undo.setEnabled(bool(undoable))

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.reload()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    # Asking

    def ask(self, wanted: Any) -> None:
        """Pass an intent on, or open the line that completes it."""
        self.band.hide()
        if self._plan is None:
            return
        right = needs(wanted)
        refused = self._session.hindrance(right) if right else None
        if refused is not None:
            self.refused(refused)
            return
        session = self._session
        days, operator = session.working_days(), session.operator_name
        loads = Loads(session.plans(), session.settings.scanners, days)
        editor = line_for(wanted, self._plan, loads, days, operator)
        if editor is not None:
            self._open(editor)
        else:
            self.requested.emit(wanted)

    def _open(self, editor: Any) -> None:
        """A line under the tabs, in place of another one."""
        self.close_editor()
        self.editor = editor
        editor.asked.connect(self.requested)
        if isinstance(editor, OutcomeLine):
            editor.missed.connect(self.ask)
        editor.cancelled.connect(self.close_editor)
        self._place.addWidget(editor)
        editor.show()
        editor.setFocus()
        self.editor_opened.emit(editor)

    def close_editor(self) -> None:
        """Leave the open line without doing anything."""
        if self.editor is not None:
            self.editor.closing.emit()
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self.setFocus()

    def undo(self, seq: int) -> None:
        self.ask(UndoEntry(seq))

    def _undo_last(self) -> None:
        self.undo(self._last_seq)

    def _print(self) -> None:
        if self._patient_id is not None:
            self.ask(PrintSummary(self._patient_id))

    def show_tab(self, at: int) -> None:
        """Show a tab; the keyboard goes to its list."""
        self.stack.setCurrentIndex(at)
        self.head.tabs.select(at)
        self.setFocus()
        list(self.tabs.values())[at].take_focus()

    def keys(self) -> list[tuple[str, str]]:
        """What the overlay of keys asks a page for: the tabs, and the one that is open."""
        tab = list(self.tabs.values())[self.stack.currentIndex()]
        return [*self.head.keys(), *tab.keys()]

    def show_history(self) -> None:
        self.show_tab(place_of("history"))

    # After a request

    def acted(self, seq: int) -> None:
        """A request succeeded as entry `seq` of the history."""
        self.close_editor()
        event = self._session.registry.history.get(seq)
        if event is None:
            return
        self._last_seq = seq
        self.undo_bar.show_done(event_said(event))
        self.undo_bar.undo_button.setVisible(event.undoes is None)

    def refused(self, error: RegistryError) -> None:
        """A request failed: said beside what was typed, which stays."""
        sentence = error.said(words())
        if self.editor is not None:
            self.editor.refuse(sentence)
            self.editor.setFocus()
        else:
            self.band.say(sentence, "danger")
