"""The real window on a small ward, open at the calendar."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.actions.booking import Booking, book_visit
from core.domain.followup import Appointment
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from tests.builders import TODAY, acting, patient, registered
from tests.conftest import child
from tests.ui.views.people import session_of
from ui.main_window import MainWindow
from ui.views.calendar import CalendarView
from ui.views.calendar.cursor import Mode
from ui.widgets.painted import Text

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton
TUESDAY, THURSDAY = date(2026, 12, 1), date(2026, 12, 3)


class Desk:
    """Somebody in front of the calendar; Ayşe is booked, Bora and Cem are due."""

    def __init__(self, qtbot: QtBot, registry: Registry) -> None:
        self.qtbot, self.registry = qtbot, registry
        self.ayse = self._due("Yılmaz", "111111")
        self.bora = self._due("Kaya", "222222")
        self.cem = self._due("Demir", "333333")
        self.book(self.ayse, TUESDAY, time(9, 20))
        self.window = MainWindow(session_of(registry))
        self.window.resize(1440, 900)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.show_page("calendar")
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    def _due(self, name: str, number: str) -> PatientId:
        """Month 4 is due on 30 November."""
        return registered(
            self.registry,
            operated_on=date(2026, 7, 30),
            person=patient(family_name=name, hospital_no=number),
        )

    def book(self, who: PatientId, day: date, at: time | None = None) -> None:
        episode = dossier_of(self.registry, who).episodes[0]
        visit = Booking(
            patient_id=who,
            episode_id=episode.id,
            orders=((Modality.MRI, 4), (Modality.BIOCHEM, 4)),
            day=day,
            apart=((Modality.MRI, at, "MRI 1"),),
        )
        book_visit(self.registry, acting(), visit)

    @property
    def page(self) -> CalendarView:
        return self.window.calendar

    @property
    def grid(self) -> QWidget:
        grids = self.page.grids
        return grids.week if self.page.place.mode is Mode.WEEK else grids.month

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.grid, key)

    def go(self, day: date) -> None:
        """By arrows from where the page stands."""
        while self.page.place.day < day:
            self.press(K.Key_Right)
        while self.page.place.day > day:
            self.press(K.Key_Left)

    def said(self, name: str) -> str:
        """A text of the panel by its object name."""
        return child(self.page, Text, name).text()

    def pick_up(self) -> None:
        """Ayşe's scan on Tuesday, in hand."""
        self.go(TUESDAY)
        for _ in range(20):
            row = self.page.place.row
            if row is not None and row.booked is not None:
                break
            self.press(K.Key_J)
        self.press(K.Key_V)
        assert self.page.deeds.held is not None

    def standing(self, who: PatientId) -> dict[Modality, tuple[date, time | None, str]]:
        found: list[Appointment] = [
            a for a in dossier_of(self.registry, who).appointments if a.stands
        ]
        assert len({a.modality for a in found}) == len(found), "nothing is booked twice"
        return {a.modality: (a.booked_for, a.at, a.place) for a in found}

    def drag(self, widget: QWidget, start: QPoint, target: QWidget, end: QPoint) -> None:
        """Press, move in steps, let go; the places are in the widgets' own coordinates."""
        there = widget.mapFromGlobal(target.mapToGlobal(end))
        self.qtbot.mousePress(widget, LEFT, pos=start)
        middle = (start + there) / 2
        for spot in (start + QPoint(12, 12), middle, there):
            self.qtbot.mouseMove(widget, spot)
        self.qtbot.mouseRelease(widget, LEFT, pos=there)


@pytest.fixture
def desk(qtbot: QtBot, registry: Registry) -> Iterator[Desk]:
    desk = Desk(qtbot, registry)
    assert desk.page.place.day == TODAY
    yield desk
    desk.window.close()
