"""The page that opens first: reads the session, says how the day stands, announces intents."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.domain.rights import Right
from core.surveillance.buckets import Bucket
from core.surveillance.today import PassedVisit
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.today.cards import DayBody, NewCard, PassedCard
from ui.views.today.faces import faces_of, ledger_words
from ui.views.today.headings import line_of, n_overdue, nobody_new, title_of_new, title_of_passed
from ui.views.today.kept_rows import KeptRows
from ui.views.today.ledger import LedgerBand
from ui.views.today.next_card import NextCard, action_rows
from ui.views.today.reading import Day, DayReader
from ui.views.today.rows import NewRow, PassedRow, new_row, passed_row
from ui.views.today.slots_card import SlotsCard
from ui.views.today.tiles import TILES
from ui.widgets.bands import MessageBand, UndoBar
from ui.widgets.button import Button
from ui.widgets.containers import Ground, PageHeader
from ui.widgets.named import named


class TodayView(QWidget):
    """Nothing is saved here: the window wires the signals."""

    needs_chosen = Signal(object, str)  # frozenset of buckets, who they are in words
    everybody_chosen = Signal()
    line_chosen = Signal(str, str)  # an act of the worklist, the key of its line
    patient_chosen = Signal(str)
    attended_requested = Signal(object)  # PassedVisit
    missed_requested = Signal(object)  # PassedVisit
    seen_requested = Signal()
    sheet_requested = Signal()
    register_requested = Signal()
    page_requested = Signal(str)
    undo_requested = Signal(int)
    settled = Signal()  # the page was painted

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale, self._was_painted = True, False
        self._day: Day | None = None
        self._reader = DayReader()
        self._new_rows, self._passed_rows = KeptRows(new_row), KeptRows(passed_row)
        self._done: list[int] = []
        self._visits: dict[str, PassedVisit] = {}
        self._head = PageHeader(self.tr("Today"), edge=False)
        self._head.token = "window"
        self.sheet = named(Button(self.tr("Monday sheet"), "Ctrl P", icon="printer"), "monday")
        self.start = named(Button(self.tr("Start calling"), "Enter", "primary"), "start_calling")
        self.register = named(
            Button(self.tr("Register a patient"), "N", "primary", "user-plus"), "register_first"
        )
        self.ledger = named(LedgerBand(), "ledger")
        self.band = named(MessageBand(), "today_message")
        self.new, self.passed = named(NewCard(), "new_card"), named(PassedCard(), "passed_card")
        self.next = named(
            NextCard(
                self.tr("Next actions"),
                self.tr("most urgent first"),
                self.tr("Nobody needs anything now."),
            ),
            "next_card",
        )
        self.slots = named(SlotsCard(), "slots_card")
        self.undo_bar = named(UndoBar(), "today_undo")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._lay_out()
        self._connect()

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this page that are on no button, for the overlay of keys."""
        acts = [*self.new.table.acts, *self.passed.table.acts]
        return [
            ("← → ↑ ↓", self.tr("Go through the tiles or rows")),
            *((act.key, act.word) for act in acts),
            ("O", self.tr("Open record")),
            ("1 – 8", self.tr("Open the list of an action")),
            ("Ctrl Z", self.tr("Undo")),
        ]

    def _lay_out(self) -> None:
        # Later, because it says so while it is laid out.
        self.ledger.stacked.connect(self._put_ledger, Qt.ConnectionType.QueuedConnection)
        self._head.add_button(self.sheet)
        self._head.add_button(self.start)
        self._head.add_button(self.register)
        top = Ground("window")
        self._bands = bands = QVBoxLayout(top)
        bands.setContentsMargins(24, 0, 24, 8)
        bands.setSpacing(8)
        bands.addWidget(self.band)
        bands.addWidget(self.ledger)
        self.scrolled = DayBody((self.new, self.passed), (self.next, self.slots))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self._head, top, self.scrolled, self.undo_bar):
            whole.addWidget(part, 1 if part is self.scrolled else 0)

    def _connect(self) -> None:
        self.sheet.clicked.connect(self.sheet_requested)
        self.register.clicked.connect(self.register_requested)
        self.start.clicked.connect(self._call)
        self.ledger.chosen.connect(self._choose)
        self.next.chosen.connect(self._choose)
        self.slots.page_requested.connect(self.page_requested)
        self.new.seen_wanted.connect(self.seen_requested)
        for table in (self.new.table, self.passed.table):
            table.act_wanted.connect(self._act)
            table.doubleClicked.connect(self._open_record)
            table.marked.connect(self.scrolled.follow)
        self.undo_bar.undo_requested.connect(self.undo_last)
        self._later.timeout.connect(self._show_slots)
        self._later.timeout.connect(self.settled)
        self._session.changed.connect(self._changed)
        self._session.operator_changed.connect(self._changed)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo_last)
        QShortcut(QKeySequence("O"), self, self._open_record)

    def _put_ledger(self) -> None:
        """On two storeys it would leave the lists no room, so it scrolls with them."""
        is_inside = self._bands.indexOf(self.ledger) < 0
        if self.ledger.is_stacked is is_inside:
            return  # it was narrow only while the window was laid out
        if self.ledger.is_stacked:
            self.scrolled.body.insertWidget(0, self.ledger)
        else:
            self._bands.addWidget(self.ledger)
        self.ledger.show()
        for layout in (self._bands, self.layout()):
            if layout is not None:
                layout.invalidate()
                layout.activate()  # or the room it had is painted empty once

    # Reading

    @property
    def has_unseen(self) -> bool:
        """Whether something became overdue that nobody has marked as seen (INV-21)."""
        if self._is_stale:
            self.reload()
        return self.new.has_unseen

    def reload(self) -> None:
        """Read the session again; what is marked stays marked."""
        session, said = self._session, words()
        self._is_stale = False
        self._day = day = self._reader.read(session)
        plans = session.plans()
        self._head.set_line(line_of(day, said, looking_back=session.is_looking_back))
        self.ledger.show_faces(faces_of(day, plans, said), ledger_words(day, said))
        self.new.show_rows(
            title_of_new(day, said),
            self._new_rows.rows_of(day.new, said),
            nobody_new(day, said),
            is_seen=day.is_seen,
        )
        self.new.allow(session.why_not(Right.RECORD))
        self._visits = {each.key: each for each in day.passed}
        self.passed.show_rows(
            title_of_passed(day, said), self._passed_rows.rows_of(day.passed, said)
        )
        self.next.show_actions(action_rows(day.actions, said))
        if self._was_painted:
            self.slots.show_week(session)
        self.scrolled.arrange()
        self.start.allow("" if n_overdue(day) else self.tr("Nobody is overdue."))
        # In a new registry one thing is next, and calling is not.
        self.start.setVisible(bool(plans))
        self.register.setVisible(not plans)
        self.register.allow(session.why_not(Right.RECORD))
        has_rows = self.new.table.rows.rows or not self.passed.table.rows.rows
        focus = self.new.table if has_rows else self.passed.table
        self.setFocusProxy(focus if focus.rows.rows else self.ledger)

    def _show_slots(self) -> None:
        """The last card waits until the page is on the screen."""
        self.slots.show_week(self._session)

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
        if event.undoes is None:
            self._done.append(seq)
        else:
            self._done = [each for each in self._done if each != event.undoes]
        self.band.hide()
        if self._is_stale:
            self.reload()
        done = said(event.sentence, event.values, words())
        if event.undoes is not None:
            done = self.tr("Undone: {what}").format(what=done)
        self.undo_bar.show_done(done, max(len(self._done) - (event.undoes is None), 0))
        self.undo_bar.undo_button.setVisible(bool(self._done))

    def refused(self, sentence: str) -> None:
        self.band.say(sentence, "danger")

    def undo_last(self) -> None:
        """Take back the latest act of this stay."""
        if self._done:
            self.undo_requested.emit(self._done[-1])
        else:
            self.band.say(self.tr("Nothing was changed here since this page was opened."))

    # Following the user

    def _call(self) -> None:
        self._choose(Bucket.OVERDUE)

    def _choose(self, need: Bucket | None) -> None:
        if need is None:
            self.everybody_chosen.emit()
        else:
            self.needs_chosen.emit(frozenset({need}), words()(TILES[need].who))

    def _act(self, name: str, row: NewRow | PassedRow) -> None:
        if name in ("book", "cancel"):
            self.line_chosen.emit(name, row.line)
        elif name == "some":
            self.line_chosen.emit("done", row.line)  # its line asks what was performed
        elif name == "attended":
            self.attended_requested.emit(self._visits[row.key])
        else:
            self.missed_requested.emit(self._visits[row.key])

    def _open_record(self) -> None:
        table = self.passed.table if self.passed.table.hasFocus() else self.new.table
        row = table.marked_row() or self.passed.table.marked_row()
        if row is not None:
            self.patient_chosen.emit(row.patient_id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.start.isEnabled():
            self._call()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()
        else:
            self.new.allow(self._session.why_not(Right.RECORD))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._later.start(0)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._done.clear()
            self.undo_bar.hide()
