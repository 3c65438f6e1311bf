"""The program around its windows: which registry is open, and everything that outlives a window."""

from ui.application.program import Application, shown_window

__all__ = ["Application", "shown_window"]
