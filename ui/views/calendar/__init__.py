"""The calendar: bookings and windows against the slots of the scanners, and the demand ahead."""

from ui.views.calendar.view import CalendarView as CalendarView
