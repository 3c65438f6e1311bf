"""The worklist page: reads the session, shows who needs what, announces what is to be done."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.domain.rights import Right
from core.surveillance.buckets import Bucket
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.session import RegistrySession
from ui.views.worklist.acts import Acts
from ui.views.worklist.head import Head
from ui.views.worklist.list_area import ListArea
from ui.views.worklist.listing import Listing
from ui.views.worklist.panel import Act, SidePanel
from ui.views.worklist.pipeline_acts import PipelineActs
from ui.views.worklist.saved_views import view_of_needs
from ui.widgets.bands import MessageBand, UndoBar
from ui.widgets.named import named

WIDE_FROM = 1440


class WorklistView(QWidget):
    """One line per patient and visit, most urgent first. The window wires the signals."""

    patient_chosen = Signal(str)
    book_requested = Signal(object)
    attended_requested = Signal(object)
    cancel_requested = Signal(object, str)
    result_requested = Signal(object)
    wished = Signal(object)
    undo_requested = Signal(int)
    register_requested = Signal()
    settled = Signal()  # the list was painted, and the panel beside it is filled

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._listing = Listing()
        self._read_for: object = None
        self._is_stale = True
        self._is_filling = False
        self.head = Head()
        self.keys = self.head.keys  # what the overlay of keys asks a page for
        self.area = ListArea()
        self.band = named(MessageBand(), "worklist_message")
        self.undo_bar = named(UndoBar(), "undo_bar")
        self.acts = Acts(self._listing, self.area, session.hindrance, self)
        self.pipeline = PipelineActs(self.acts, self)
        settle = Act("settle", "", "G", self.pipeline.settle)
        self.panel = SidePanel(_keys(self.acts, self.pipeline), settle)
        # The list is on the screen first; what the panel says takes as long again to put in words.
        self._panel_waits = QTimer(self)
        self._panel_waits.setSingleShot(True)
        self._was_painted = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.head)
        bands = QVBoxLayout()
        bands.setContentsMargins(24, 0, 24, 0)
        bands.addWidget(self.band)
        column.addLayout(bands)
        column.addWidget(self.area, 1)
        column.addWidget(self.undo_bar)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column, 1)
        whole.addWidget(self.panel)
        self.setFocusProxy(self.area.table)

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
        self.head.search.left.connect(self._to_list)
        self.area.nothing.show_all_requested.connect(self.head.clear)
        self.area.nothing.register_requested.connect(self.register_requested)
        self.undo_bar.undo_requested.connect(self.undo_last)
        self._panel_waits.timeout.connect(self._show_panel)
        self._panel_waits.timeout.connect(self.settled)
        self._session.changed.connect(self._changed)
        self._session.operator_changed.connect(self._changed)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo_last)

    # Reading

    def reload(self) -> None:
        """Read the session again; what is marked and where the list stands survive."""
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
        self._listing.read(session.worklist(), session.plans(), words())
        self.area.measure(self._listing.every)
        self._show()

    def _show(self) -> None:
        self._is_filling = True  # a mark that moves with the rows must not fill the panel twice
        self.area.show_rows(self._listing.rows)
        self._is_filling = False
        self.head.tell(self._listing, self._session)
        if not self._listing.rows:
            self.area.nothing.say(*self.head.nothing(self._listing), is_good=self.head.is_good)
            self.area.nothing.allow_registering(self._session.why_not(Right.RECORD))
        self._show_panel()

    def _show_panel(self) -> None:
        if not self._was_painted:
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

    def _filter(self) -> None:
        """Another view or search: another list, marked at its top."""
        self.acts.close_editor()
        self._listing.choose(self.head.view, self.head.search.text())
        self._listing.arrange(words())
        self._show()
        self.area.table.mark(0)

    def show_needs(self, needs: frozenset[Bucket], said: str) -> None:
        """Show the lines of all who need one of these; `said` are the words for them."""
        self.head.ask_for(view_of_needs(needs, said))
        self._to_list()

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.reload()

    # After a request

    def acted(self, seq: int) -> None:
        """A request succeeded as entry `seq` of the history."""
        from core.domain.acting import said

        event = self._session.registry.history.get(seq)
        if event is None:
            return
        if event.undoes is not None:
            self._listing.forget(event.undoes)
        elif self.acts.asked_for:
            self._listing.keep(seq, self.acts.asked_for)
        self.band.hide()
        self.acts.close_editor()
        if self._is_stale:
            self.reload()
        self._listing.arrange(words())
        self._show()
        done = said(event.sentence, event.values, words())
        if event.undoes is not None:
            done = self.tr("Undone: {what}").format(what=done)
        left = len(self._listing.undoable)
        self.undo_bar.show_done(done, max(left - 1, 0) if event.undoes is None else left)
        self.undo_bar.undo_button.setVisible(left > 0)
        if self.acts.goes_on and event.undoes is None:
            self.area.table.go_on()
        self.acts.goes_on = False
        self._to_list()

    def refused(self, sentence: str) -> None:
        """A request failed: said beside what was typed, which stays."""
        editor = self.area.table.editor
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

    def _to_list(self) -> None:
        self.area.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Up, Qt.Key.Key_Down}
        if event.key() in moves and self.area.table.editor is None and self._listing.rows:
            self._to_list()
            self.area.table.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._panel_waits.start(0)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the list lets finished rows go; minimising the window does not."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._listing.leave()
            self.undo_bar.hide()
            self._is_stale = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.set_narrow(narrow=self.window().width() < look().px(WIDE_FROM))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and not self._is_stale:
            self.panel.set_narrow(narrow=self.window().width() < look().px(WIDE_FROM))
            self.area.measure(self._listing.every)
            self.area.arrange()


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
