"""The calendar page: month, week and demand, with the day beside them."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.domain.rights import Right
from core.errors import RegistryError
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.session import RegistrySession
from ui.views.calendar.cursor import Cursor, Mode
from ui.views.calendar.day_rows import counts_said, day_said, row_said
from ui.views.calendar.deeds import Deeds
from ui.views.calendar.grids import Grids
from ui.views.calendar.head import CalendarHead
from ui.views.calendar.panel import CalendarPanel, Showing
from ui.views.calendar.panel_list import PanelRow
from ui.views.calendar.panel_rows import demand_rows, person_rows, slot_rows
from ui.views.calendar.reading import Reading, ToBook
from ui.views.calendar.steering import Steering
from ui.views.calendar.undoing import Undoing
from ui.widgets.bands import MessageBand, UndoBar
from ui.widgets.containers import Ground, lay_beside
from ui.widgets.named import named
from ui.within_qt import tie

WIDE_FROM = 1440


class CalendarView(Ground):
    """Reads the session and announces what is to be booked, moved or undone."""

    patient_chosen = Signal(str)
    book_requested = Signal(object)
    move_requested = Signal(object)
    undo_requested = Signal(int)

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._session = session
        self._is_stale = False
        self._people: tuple[ToBook, ...] = ()
        self._person_rows: list[PanelRow] = []
        self.place = Cursor(Reading(session))
        self.deeds = Deeds(self.place, session.hindrance, self)
        self.head = CalendarHead()
        self.band = named(MessageBand(), "calendar_message")
        self.grids = Grids()
        self.panel = CalendarPanel()
        self.undo_bar = named(UndoBar(), "calendar_undo")
        self._undoing = Undoing(session, self.undo_bar)
        self.steering = Steering(self.place, self.deeds, self.grids, self)
        self._lay_out()
        self._connect()
        self.show_all()

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 0, 24, 12)
        column.setSpacing(8)
        column.addWidget(self.band)
        column.addWidget(self.grids, 1)
        part = QWidget()
        whole = QVBoxLayout(part)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(middle, 1)
        whole.addWidget(self.undo_bar)
        lay_beside(self, self.panel, self.head, part)
        self.setFocusProxy(self.grids)

    def _connect(self) -> None:
        deeds, head, panel, steering = self.deeds, self.head, self.panel, self.steering
        deeds.changed.connect(self.show_all)
        tie(steering, "moved()", self.band, "hide()")
        steering.moved.connect(self.show_all)
        deeds.not_possible.connect(self.band.say)
        deeds.book_requested.connect(self.book_requested)
        deeds.move_requested.connect(self.move_requested)
        head.paged.connect(steering.page)
        head.today.connect(steering.to_today)
        head.mode_chosen.connect(steering.choose_mode)
        panel.book.connect(deeds.start_booking)
        panel.move_wanted.connect(deeds.pick_up)
        panel.open_record.connect(self._open_record)
        panel.confirm.connect(steering.confirm)
        panel.leave.connect(steering.leave)
        panel.find_room.connect(steering.find_room)
        panel.list.marked.connect(steering.mark)
        steering.draggables = (panel.list, self.grids.week)
        for part in steering.draggables:
            part.drag_began.connect(steering.begin_drag)
            part.dragged.connect(steering.drag)
            part.dropped.connect(steering.drop)
            part.opened.connect(steering.confirm)
        self.grids.day_chosen.connect(steering.go)
        self.grids.row_chosen.connect(steering.mark_line)
        self.grids.opened.connect(steering.open_day)
        self.undo_bar.undo_requested.connect(self.undo_last)
        self._session.changed.connect(self._registry_changed)
        self._session.operator_changed.connect(self._operator_changed)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo_last)

    # Showing

    def reload(self) -> None:
        """Read the session again; the day and what is held survive."""
        self._is_stale = False
        self.place.read(Reading(self._session))
        self.show_all()

    def show_all(self) -> None:
        """Head, grid and panel as the cursor and what is held want them."""
        cursor, said = self.place, words()
        if self._is_stale and self.isVisible():
            self.reload()
            return
        self.head.tell(cursor)
        warnings = self.deeds.warnings()
        spoken = [self.grids.month.said_of(cursor.day)] if self.grids.month.is_read else []
        spoken += [row_said(cursor.row, said)] if cursor.row else []
        spoken += [self.deeds.said(), *warnings]
        is_moving = self.deeds.held is not None
        self.grids.show_cursor(cursor, ", ".join(filter(None, spoken)), is_moving=is_moving)
        self._show_panel()
        self.panel.show_info(self.deeds.said(), warnings)
        self.panel.allow(self._session.why_not(Right.BOOK))

    def _show_panel(self) -> None:
        cursor, said, panel = self.place, words(), self.panel
        day = said.weekday_date(cursor.day)
        if cursor.mode is Mode.DEMAND:
            month = f"{said.long_months[cursor.month.month - 1]} {cursor.month.year}"
            rows = demand_rows(cursor.reading, cursor.month, said)
            is_first = cursor.month == cursor.reading.demand.months[0]
            line = self.tr("what is left of it, with all that is overdue") if is_first else ""
            panel.show_rows(Showing.MONTH, (month, line), rows, -1)
        elif self.deeds.is_booking:
            people = self.deeds.people()
            title = self.tr("To book: {n}").format(n=len(people))
            head = (title, self.tr("around {day}, most urgent first").format(day=day))
            if self._people is not people:  # only the mark moved: the rows are what they were
                self._people, self._person_rows = people, person_rows(people, said)
            rows = self._person_rows
            panel.show_rows(Showing.BOOKING, head, rows, self.deeds.person_at)
        else:
            load = cursor.reading.load(cursor.day)
            parts = [day_said(load, cursor.reading.days, said), counts_said(load, said)]
            showing = Showing.MOVING if self.deeds.held else Showing.DAY
            head = (day, ", ".join(filter(None, parts)) or self.tr("Nothing is booked."))
            panel.show_rows(showing, head, slot_rows(cursor.rows, said), cursor.mark)

    # After a request

    def acted(self, seq: int) -> None:
        """A request succeeded as entry `seq` of the history."""
        self.band.hide()
        if self._is_stale:
            self.reload()
        if self.deeds.held is not None or (self.deeds.is_booking and not self.deeds.people()):
            self.deeds.leave()
        else:
            self.place.go(self.place.day)
            self.show_all()
        self._undoing.acted(seq)

    def refused(self, error: RegistryError) -> None:
        """A request failed: said, and what is held stays in hand."""
        self.band.say(error.said(words()), "danger")

    def undo_last(self) -> None:
        """Take back the latest act of this stay."""
        seq = self._undoing.last
        if seq is not None:
            self.undo_requested.emit(seq)
        else:
            self.band.say(self.tr("Nothing was changed here since this page was opened."))

    def _open_record(self) -> None:
        row = self.place.row
        if row is not None and row.booked is not None:
            self.patient_chosen.emit(row.booked.patient.id)
        else:
            self.band.say(self.tr("Mark a booking first (J, K or a click), then open its record."))

    def _operator_changed(self) -> None:
        """Somebody else is here: what the one before had in hand stays where it was."""
        self.deeds.leave()
        self._registry_changed()

    def _registry_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.reload()

    def keys(self) -> list[tuple[str, str]]:
        """The keys that no button prints."""
        return [
            ("← →", self.tr("The day before and after")),
            ("↑ ↓", self.tr("The week before and after; in a week the line")),
            ("J  K", self.tr("Next and previous line of the day")),
            ("Page", self.tr("Earlier and later")),
            ("Enter", self.tr("Book into the free slot, put down what is held")),
            ("Ctrl Z", self.tr("Undo")),
        ]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (0, Qt.Key.Key_unknown) or not self.steering.press(Qt.Key(event.key())):
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page puts back what was held; minimising the window does not."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.deeds.leave()
            self._undoing.forget()
            self.band.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.set_narrow(narrow=self.window().width() < look().px(WIDE_FROM))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.panel.set_narrow(narrow=self.window().width() < look().px(WIDE_FROM))
