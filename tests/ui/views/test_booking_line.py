"""The booking line: slots suggested, the load of the week, warnings that do not block."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.actions.booking import Booking, book_visit
from core.actions.configuring import change_settings
from core.domain.followup import Appointment
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.scanners import ClosedSpan
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from tests.builders import TODAY, acting, patient, registered
from tests.conftest import child
from tests.ui.views.people import session_of
from ui.main_window import MainWindow
from ui.views.worklist.booking_editor import BookingEditor
from ui.views.worklist.load_strip import LoadStrip

ENTER = Qt.Key.Key_Return
MRI, BLOOD, PET = Modality.MRI, Modality.BIOCHEM, Modality.PETCT


class Desk:
    """Somebody before the worklist: Ayşe is booked today at 08:00, Bora is overdue."""

    def __init__(self, qtbot: QtBot, registry: Registry) -> None:
        self.qtbot, self.registry = qtbot, registry
        self.ayse = self._person("Yılmaz", "111111", date(2026, 7, 1))
        self.bora = self._person("Kaya", "222222", date(2025, 11, 3))
        self.book(self.ayse, TODAY, time(8))
        self.window = MainWindow(session_of(registry))
        self.window.resize(1440, 900)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.show_page("worklist")
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    def _person(self, name: str, number: str, operated: date) -> PatientId:
        person = patient(family_name=name, hospital_no=number)
        return registered(self.registry, operated_on=operated, person=person)

    def book(self, who: PatientId, day: date, at: time | None) -> None:
        episode = dossier_of(self.registry, who).episodes[0]
        visit = Booking(
            patient_id=who, episode_id=episode.id, orders=((MRI, 4),), day=day, at=at, place="MRI 1"
        )
        book_visit(self.registry, acting(), visit)

    def open(self) -> BookingEditor:
        """B on the line of Bora's month 12, which asks for MRI, blood and PET-CT."""
        table = self.window.worklist.area.table
        rows = self.window.worklist.area.model.rows
        at = next(n for n, row in enumerate(rows) if row.patient_id == self.bora)
        table.mark(at)
        self.qtbot.keyClick(table, Qt.Key.Key_B)
        editor = table.editor
        assert isinstance(editor, BookingEditor)
        return editor

    def line(self, name: str) -> QLineEdit:
        editor = self.window.worklist.area.table.editor
        assert editor is not None
        return child(editor, QLineEdit, name)

    @property
    def strip(self) -> LoadStrip:
        editor = self.window.worklist.area.table.editor
        assert editor is not None
        return child(editor, LoadStrip)

    @property
    def said(self) -> str:
        editor = self.window.worklist.area.table.editor
        assert editor is not None
        return editor.derivation.text()

    def standing(self, who: PatientId) -> dict[Modality, Appointment]:
        found = dossier_of(self.registry, who).appointments
        return {each.modality: each for each in found if each.stands}


@pytest.fixture
def desk(qtbot: QtBot, registry: Registry) -> Iterator[Desk]:
    desk = Desk(qtbot, registry)
    yield desk
    desk.window.close()


def test_that_the_first_free_slot_is_suggested_and_two_keys_book_it(desk: Desk) -> None:
    desk.open()
    assert (desk.line("booking_time").text(), desk.line("booking_place").text()) == (
        "08:40",
        "MRI 1",
    )
    desk.qtbot.keyClick(desk.line("booking_day"), ENTER)

    booked = desk.standing(desk.bora)
    assert (booked[MRI].at, booked[MRI].place) == (time(8, 40), "MRI 1")
    assert (booked[PET].at, booked[PET].place) == (time(11), "PET-CT")
    assert booked[MRI].booked_for == TODAY


def test_that_another_day_suggests_its_own_slot_until_a_time_is_typed(desk: Desk) -> None:
    desk.open()
    desk.line("booking_day").setText("24 nov 2026")
    assert desk.line("booking_time").text() == "08:00"
    desk.line("booking_time").setText("10:00")
    desk.line("booking_day").setText("25 nov 2026")
    assert desk.line("booking_time").text() == "10:00", "what is typed stays"


def test_that_the_load_of_the_week_is_shown_and_a_click_takes_a_day(desk: Desk) -> None:
    desk.open()
    assert desk.strip.text.startswith("Mon 23-Nov-2026 1/8, Tue 24-Nov-2026 0/8")
    desk.qtbot.mouseClick(
        desk.strip, Qt.MouseButton.LeftButton, pos=desk.strip.box_of(3).center().toPoint()
    )

    assert desk.line("booking_day").text() == "26-Nov-2026"
    desk.line("booking_day").setText("1 dec 2026")
    assert desk.strip.text.startswith("Mon 30-Nov-2026 0/8")


def test_that_a_taken_slot_warns_and_is_booked_all_the_same(desk: Desk) -> None:
    desk.open()
    desk.line("booking_time").setText("08:00")
    assert desk.said.startswith("MRI 1 08:00 is taken by YILMAZ, Ayşe")
    desk.qtbot.keyClick(desk.line("booking_time"), ENTER)

    assert desk.standing(desk.bora)[MRI].at == time(8)


def test_that_a_second_booking_on_the_day_warns(desk: Desk) -> None:
    desk.book(desk.bora, TODAY, time(9, 20))  # for month 4, long ago
    desk.window.session.refresh()
    desk.open()

    assert "Booked already that day: MRI" in desk.said


def test_that_a_closed_scanner_warns_with_its_reason(desk: Desk) -> None:
    settings = desk.registry.settings()
    day = date(2026, 11, 24)
    span = ClosedSpan(first=day, last=day, reason="service")
    closed = replace(settings.scanners[0], closed=(span,))
    scanners = (closed, *settings.scanners[1:])
    change_settings(desk.registry, acting(), replace(settings, scanners=scanners), "Scanners")
    desk.window.session.refresh()
    desk.open()
    desk.line("booking_day").setText("24 nov 2026")

    assert "MRI 1 is closed: service" in desk.said
    assert "service" in desk.strip.text
    desk.window.grab()


def test_that_a_weekend_and_a_holiday_warn_first(desk: Desk) -> None:
    settings = replace(desk.registry.settings(), holidays=(date(2026, 12, 4),))
    change_settings(desk.registry, acting(), settings, "Closed days")
    desk.window.session.refresh()
    desk.open()
    desk.line("booking_day").setText("5 dec 2026")
    assert desk.said.startswith("Saturday, not a working day here")
    desk.line("booking_day").setText("4 dec 2026")
    assert desk.said.startswith("holiday, closed here")


def test_that_without_scanners_the_line_counts_what_is_booked(desk: Desk) -> None:
    settings = replace(desk.registry.settings(), scanners=())
    change_settings(desk.registry, acting(), settings, "Scanners")
    desk.window.session.refresh()
    desk.open()

    assert desk.strip.text == "1 MRI"
    assert (desk.line("booking_time").text(), desk.line("booking_place").text()) == ("", "")
