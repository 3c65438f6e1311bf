"""Bookings and attendance."""

from functools import partial

from core.actions import booking
from ui.main_window.asking import Asking
from ui.main_window.questions import Why
from ui.views.patient import intents


class VisitWiring(Asking):
    def book(self, intent: intents.Book) -> None:
        self.perform(partial(booking.book_visit, booking=intent.booking))

    def attend(self, intent: intents.Attend) -> None:
        action = partial(booking.record_attended, examinations=intent.examinations)
        self.perform(action)

    def not_attended(self, intent: intents.NotAttended) -> None:
        action = partial(booking.record_not_attended, appointments=intent.appointments)
        self.perform(action)

    def cancel(self, intent: intents.CancelBookings) -> None:
        about = intent.appointments[0].patient_id
        title = self.tr("Cancel the booking")
        self.ask_why(title, partial(self._run_cancel, intent), about=about)

    def _run_cancel(self, intent: intents.CancelBookings, why: Why, _reason: str) -> None:
        self.run(
            partial(booking.cancel_bookings, appointments=intent.appointments, reason=why.reason)
        )
