"""The calendar page: book, move, undo, open a record."""

from functools import partial

from core.actions.booking import Booking, book_visit
from core.actions.rebooking import Move, move_booking
from core.actions.undoing import undo
from ui.main_window.asking import Asking
from ui.main_window.host import Host
from ui.views.calendar import CalendarView


class CalendarPageWiring(Asking):
    def __init__(self, window: Host, page: CalendarView) -> None:
        super().__init__(window, page)
        page.patient_chosen.connect(window.open_patient)
        page.book_requested.connect(self._book)
        page.move_requested.connect(self._move)
        page.undo_requested.connect(self._undo)

    def _book(self, booking: Booking) -> None:
        self.perform(partial(book_visit, booking=booking))

    def _move(self, move: Move) -> None:
        self.perform(partial(move_booking, move=move))

    def _undo(self, seq: int) -> None:
        self.perform(partial(undo, seq=seq))
