"""The history of the whole registry, and what the list showed on a day."""

from ui.views.history.view import HistoryView

__all__ = ["HistoryView"]
