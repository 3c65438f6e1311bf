"""The worklist page: reads the session, shows who needs what, announces what is to be done."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from core.domain.rights import Right
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.worklist.acts import Acts
from ui.views.worklist.lists_page import ListsPage
from ui.views.worklist.panel import Act, SidePanel
from ui.views.worklist.pipeline_acts import PipelineActs


class WorklistView(ListsPage):
    """One line per patient and visit, most urgent first. The window wires the signals."""

    patient_chosen = Signal(str)
    book_requested = Signal(object)
    attended_requested = Signal(object)
    cancel_requested = Signal(object, str)
    result_requested = Signal(object)
    bulk_requested = Signal(object)  # BulkRequest
    wished = Signal(object)
    undo_requested = Signal(int)
    register_requested = Signal()
    settled = Signal()  # the list was painted, and the panel beside it is filled

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._read_for: object = None
        self._is_filling = self._is_asking = False
        self.acts = Acts(self._listing, self.area, session.hindrance, self)
        self.pipeline = PipelineActs(self.acts, self)
        settle = Act("settle", "", "G", self.pipeline.settle)
        self.panel = SidePanel(self._keys(), settle)
        self.lay_out()
        self._connect()
        self.area.why_here = self._why_here

    def _keys(self) -> tuple[Act, ...]:
        return _keys(self.acts, self.pipeline)

    def _connect(self) -> None:
        acts, table = self.acts, self.area.table
        acts.patient_chosen.connect(self.patient_chosen)
        acts.book_requested.connect(self.book_requested)
        acts.attended_requested.connect(self.attended_requested)
        acts.cancel_requested.connect(self.cancel_requested)
        acts.result_requested.connect(self.result_requested)
        acts.wished.connect(self.wished)
        acts.not_possible.connect(self.band.say)
        table.opened.connect(acts.open_patient)
        table.marked.connect(self._marked)
        table.undo_clicked.connect(self.undo_requested)
        self.head.changed.connect(self._filter)
        self.area.order_asked.connect(self.head.set_order)
        self.head.search.left.connect(self.to_list)
        table.ticked.changed.connect(self._ticked)
        self.area.nothing.show_all_requested.connect(self.head.clear)
        self.area.nothing.register_requested.connect(self.register_requested)
        self.undo_bar.undo_requested.connect(self.undo_last)
        self._panel_waits.timeout.connect(self._show_panel)
        self._panel_waits.timeout.connect(self.settled)
        self._session.changed.connect(self._changed)
        self._session.operator_changed.connect(self._changed)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo_last)
        QShortcut(QKeySequence("Ctrl+A"), self, table.tick_all)

    # Reading

    def reload(self) -> None:
        """Read the session again; what is marked and where the list stands survive."""
        self._read()
        self._show()
        self._show_panel()

    def _read(self) -> None:
        session = self._session
        if self._read_for not in (None, session.today):
            self._listing.leave()  # another day is another list
        self._read_for = session.today
        self._is_stale = False
        self.acts.days, self.acts.operator = session.working_days(), session.operator_name
        self.acts.scanners = session.settings.scanners
        for seq in self._listing.undoable:
            if session.registry.history.is_undone(seq):
                self._listing.forget(seq)
        self.show_own_views()
        self._listing.read(session.worklist(), session.plans(), words())
        self.area.measure(self._listing.every)

    def _show(self) -> None:
        self._is_filling = True  # a mark that moves with the rows must not fill the panel twice
        self.area.show_order(self._listing.order)
        self.area.show_rows(self._listing.rows)
        self._is_filling = False
        self.head.tell(self._listing, self._session)
        if not self._listing.rows:
            self.area.nothing.say(*self.head.nothing(self._listing), is_good=self.head.is_good)
            self.area.nothing.allow_registering(self._session.why_not(Right.RECORD))
        self.show_ticks()
        if self.area.table.ticked:
            self.area.table.ticked.keep(row.key for row in self._listing.rows)

    def _show_panel(self) -> None:
        if not self._was_painted or self.area.table.ticked:
            return
        from ui.views.worklist.about import facts_of
        from ui.views.worklist.offers import NEEDS, refusal_said, refusals
        from ui.views.worklist.settling import settling_of

        row, item = self.area.marked_row(), self.acts.marked()
        demo = self._session.settings.is_demonstration
        facts = facts_of(item, row, words(), is_demo=demo) if item and row else None
        self.panel.show_facts(facts)
        for act, why_not in refusals(item if row else None, words()).items():
            refused = self._session.why_not(NEEDS.get(act))
            self.panel.allow(act, refusal_said(act, refused, words()) if refused else why_not)
        settling = settling_of(item) if item and row else None
        self.panel.offer(words()(settling.label) if settling else "")

    def _ticked(self) -> None:
        """The first tick brings the panel of the ticked lines."""
        if "bulk" not in self.__dict__:
            bulk = self.bulk
            bulk.requested.connect(self.bulk_requested)
            bulk.letter_requested.connect(self.head.output_requested)
            bulk.refused.connect(self.band.say)
            bulk.left.connect(self.to_list)
        self.acts.close_editor()
        self.show_ticks()
        if not self.area.table.ticked:
            self._show_panel()

    def _filter(self) -> None:
        """Another view or search: another list, marked at its top."""
        self.acts.close_editor()
        head = self.head
        self._listing.choose(head.view, head.search.text(), head.order)
        self._listing.arrange(words())
        self.area.table.ticked.keep(row.key for row in self._listing.rows)
        self._show()
        self._is_filling = True
        self.area.table.mark(0)
        self._is_filling = False
        self._show_panel()
        self.wait_to_keep()

    def _why_here(self, key: str) -> str:
        return self._listing.why_here(key, words())

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible() and not self._is_asking:
            self.reload()

    # After a request

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Around a request: what is saved inside is shown once, by `acted`, with its Undo."""
        self._is_asking = True
        try:
            yield
        finally:
            self._is_asking = False
            if self._is_stale and self.isVisible():
                self.reload()

    def acted(self, seq: int) -> None:
        """A request succeeded as entry `seq` of the history."""
        from core.domain.acting import said

        event = self._session.registry.history.get(seq)
        if event is None:
            return
        if event.undoes is not None:
            self._listing.forget(event.undoes)
        n_skipped = self._keep(seq) if event.undoes is None else 0
        self.band.hide()
        self.acts.close_editor()
        if self._is_stale:
            self._read()
        else:
            self._listing.arrange(words())
        self._show()
        done = said(event.sentence, event.values, words())
        if event.undoes is not None:
            done = self.tr("Undone: {what}").format(what=done)
        if n_skipped:
            done = self.tr("{what}; {n} skipped").format(what=done, n=n_skipped)
        left = len(self._listing.undoable)
        self.undo_bar.show_done(done, max(left - 1, 0) if event.undoes is None else left)
        self.undo_bar.undo_button.setVisible(left > 0)
        self._is_filling = True
        if self.acts.goes_on and event.undoes is None:
            self.area.table.go_on()
        self._is_filling = self.acts.goes_on = False
        self._show_panel()
        self.to_list()

    def _keep(self, seq: int) -> int:
        """Remember which rows the entry was about; says how many ticked ones were skipped."""
        bulk = self.bulk if "bulk" in self.__dict__ and self.bulk.asked_for else None
        keys, n_skipped = bulk.acted() if bulk else ((self.acts.asked_for,), 0)
        if any(keys):
            self._listing.keep(seq, *keys)
        return n_skipped

    def refused(self, sentence: str) -> None:
        """A request failed: said beside what was typed, which stays."""
        editor = self.area.table.editor
        if "bulk" in self.__dict__ and self.bulk.refuse(sentence):
            return
        if editor is not None:
            editor.refuse(sentence)
            editor.setFocus()
        else:
            self.band.say(sentence, "danger")

    def undo_last(self) -> None:
        """Take back the latest act of this stay."""
        undoable = self._listing.undoable
        if undoable:
            self.undo_requested.emit(undoable[-1])
        else:
            self.band.say(self.tr("Nothing was changed here since this list was opened."))

    # Following the user

    def _marked(self, _row: int) -> None:
        table = self.area.table
        if table.editor is not None and not table.is_editing_marked():
            self.acts.close_editor()
        self.band.hide()
        if not self._is_filling:
            self._show_panel()


def _keys(acts: Acts, moving: PipelineActs) -> tuple[Act, ...]:
    tr = QCoreApplication.translate
    return (
        Act("book", tr("WorklistView", "Book"), "B", acts.book),
        Act("done", tr("WorklistView", "Done"), "D", acts.done),
        Act("result", tr("WorklistView", "Result"), "R", acts.result),
        Act("contact", tr("WorklistView", "Log contact"), "N", moving.contact),
        Act("missed", tr("WorklistView", "Missed"), "X", moving.missed),
        Act("cancel", tr("WorklistView", "Cancel visit"), "C", acts.cancel),
        Act("defer", tr("WorklistView", "Defer"), "Z", moving.defer),
        Act("waive", tr("WorklistView", "Waive, refuse"), "W", moving.waive),
        Act("meeting", tr("WorklistView", "To the MDT"), "M", moving.meeting),
        Act("open", tr("WorklistView", "Open record"), "O", acts.open_patient),
    )
