"""The window of one open registry: pages, and what happens when they ask for something."""

from ui.main_window.window import MainWindow

__all__ = ["MainWindow"]
