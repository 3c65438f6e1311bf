"""The screening page: who was considered, what was decided, and the flowchart of it."""

from ui.views.screening.view import ScreeningView

__all__ = ["ScreeningView"]
