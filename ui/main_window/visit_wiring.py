"""Bookings and attendance."""

from functools import partial

from core.actions import booking
from ui.main_window.asking import Asking, Page
from ui.main_window.host import Host
from ui.main_window.line_drafts import LineDrafts
from ui.main_window.questions import Why
from ui.views import wishes
from ui.views.patient import intents


class VisitWiring(Asking):
    def __init__(self, window: Host, page: Page) -> None:
        super().__init__(window, page)
        self.lines = LineDrafts(window, self)

    def book(self, intent: intents.Book) -> None:
        self.lines.run(self, partial(booking.book_visit, booking=intent.booking))

    def attend(self, intent: intents.Attend) -> None:
        action = partial(booking.record_attended, examinations=intent.examinations)
        self.lines.run(self, action)

    def carry_out(self, wish: wishes.Wish) -> None:
        """What a line about orders or contacts asked for."""
        self.lines.carry_out(self, wish)

    def cancel(self, intent: intents.CancelBookings) -> None:
        self.ask_for(intent, Why(), self.tr("Cancel the booking"), self._run_cancel)

    def _run_cancel(self, intent: intents.CancelBookings, why: Why, _reason: str) -> None:
        self.run(
            partial(booking.cancel_bookings, appointments=intent.appointments, reason=why.reason)
        )
