"""Booking the ticked lines looks at the places of the scanners and says who is over."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.actions.configuring import change_settings
from core.domain.followup import Appointment
from core.domain.modality import Modality
from core.domain.scanners import Scanner
from core.store.registry import Registry
from tests.builders import acting, patient, registered
from tests.conftest import child
from tests.ui.views.worklist_desk import Desk
from ui.look.fonts import register_fonts
from ui.look.theme import Theme, apply_theme
from ui.views.worklist.bulk.forms import BookForm
from ui.widgets.choices import CheckBox

DAY = timedelta(days=1)
FRIDAY = date(2026, 11, 27)
NAMES = ("Ak", "Bal", "Can")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, registry: Registry) -> Desk:
    """Three visits to book; the scanner has two slots a day from Monday to Friday."""
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)
    week = ((time(8), time(8, 40)),) * 5 + ((), ())
    scanner = Scanner(name="MRI 1", modality=Modality.MRI, minutes=40, times=week)
    settings = replace(registry.settings(), scanners=(scanner,))
    change_settings(registry, acting(), settings, "Scanners")
    for at, name in enumerate(NAMES):
        person = patient(hospital_no=str(700 + at), family_name=name)
        registered(registry, operated_on=date(2026, 7, 1) + at * DAY, person=person)
    return Desk(qtbot, registry)


def preview(desk: Desk) -> str:
    return desk.view.bulk.panel._preview.accessibleName()


def ask(desk: Desk, day: str) -> BookForm:
    desk.view.area.table.tick_all()
    desk.press("b")
    form = desk.view.bulk.panel.form
    assert isinstance(form, BookForm)
    child(form, QLineEdit, "bulk_day").setText(day)
    return form


def commit(desk: Desk) -> None:
    form = desk.view.bulk.panel.form
    assert form is not None
    desk.qtbot.keyClick(form, Qt.Key.Key_Return)


def scans(desk: Desk) -> dict[str, tuple[date, time | None, str]]:
    names = {row.patient_id: row.person.name.partition(",")[0] for row in desk.rows}
    return {
        names[a.patient_id]: (a.booked_for, a.at, a.place)
        for a in desk.registry.of(Appointment).all()
        if a.stands and a.modality is Modality.MRI
    }


def test_that_the_preview_counts_the_places_and_names_who_goes_where(desk: Desk) -> None:
    form = ask(desk, "27 nov 2026")
    assert "Free 2 of 2 MRI" in preview(desk)
    assert "Moved CAN, Ayşe: to Mon 30-Nov-2026, 08:00" in preview(desk)
    assert "On Fri 27-Nov-2026 to Mon 30-Nov-2026" in preview(desk)
    assert child(form, CheckBox, "bulk_spread").isVisible()
    assert not scans(desk), "a preview books nothing"
    commit(desk)
    assert scans(desk) == {
        "AK": (FRIDAY, time(8), "MRI 1"),
        "BAL": (FRIDAY, time(8, 40), "MRI 1"),
        "CAN": (FRIDAY + 3 * DAY, time(8), "MRI 1"),
    }
    assert desk.said == "Booked 3 visits"
    desk.press("u")
    assert not scans(desk)


def test_that_one_key_books_those_over_on_the_day_all_the_same(desk: Desk) -> None:
    form = ask(desk, "27 nov 2026")
    desk.press(Qt.Key.Key_Tab)
    assert child(form, CheckBox, "bulk_spread").hasFocus()
    desk.press(Qt.Key.Key_Space)
    assert "Over CAN, Ayşe: no place for MRI" in preview(desk)
    assert "Moved" not in preview(desk)
    desk.press(Qt.Key.Key_Return)
    assert scans(desk)["CAN"] == (FRIDAY, None, "")


def test_that_nothing_is_offered_where_there_are_places_for_all(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Space, Qt.Key.Key_Space, "b")
    form = desk.view.bulk.panel.form
    assert form is not None
    child(form, QLineEdit, "bulk_day").setText("27 nov 2026")
    assert not child(form, CheckBox, "bulk_spread").isVisible()
    assert "Free 2 of 2 MRI" in preview(desk)
    assert "Moved" not in preview(desk)


def test_that_a_weekend_is_said_and_everybody_goes_to_working_days(desk: Desk) -> None:
    ask(desk, "28 nov 2026")
    assert "Saturday, not a working day here" in preview(desk)
    assert "Free MRI: no slots" in preview(desk)
    commit(desk)
    assert sorted(day.weekday() for day, _, _ in scans(desk).values()) == [0, 0, 1]


def test_that_what_was_booked_meanwhile_counts_at_once(desk: Desk) -> None:
    desk.press("b", Qt.Key.Key_Return)  # the first alone, today at 08:00
    desk.view.area.table.tick_all()
    assert "Free 1 of 2 MRI" in preview(desk)
