"""The pictures of the calendar and of its scanners, for the guide."""

from datetime import timedelta

from PySide6.QtCore import Qt

from scripts.picture_scenes import Scene
from scripts.picture_stage import press, settle
from ui.main_window import MainWindow
from ui.views.calendar.cursor import Mode


def calendar(window: MainWindow) -> None:
    """The week after next, in which something is booked."""
    window.show_page("calendar")
    page = window.calendar
    page.steering.go(window.session.today + timedelta(days=8))
    settle()


def calendar_week(window: MainWindow) -> None:
    """The week by the hour, with somebody about to be booked."""
    calendar(window)
    page = window.calendar
    page.steering.choose_mode(Mode.WEEK)
    page.deeds.start_booking()
    settle()
    press(page.grids.week, Qt.Key.Key_Down)


def calendar_demand(window: MainWindow) -> None:
    window.show_page("calendar")
    window.calendar.steering.choose_mode(Mode.DEMAND)
    settle()


def scanners(window: MainWindow) -> None:
    window.show_page("settings")
    window.settings.show_section("scanners")


CALENDAR_SCENES = (
    Scene(calendar, is_page=True),
    Scene(calendar_week, is_page=True),
    Scene(calendar_demand),
    Scene(scanners),
)
