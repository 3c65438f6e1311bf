"""The pictures of the page that opens first."""

from ui.main_window import MainWindow


def today(window: MainWindow) -> None:
    window.show_page("today")
