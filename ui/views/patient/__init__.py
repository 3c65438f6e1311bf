"""One patient on one page: what needs doing, the course, the calendar, the history."""

from ui.views.patient.view import PatientView

__all__ = ["PatientView"]
