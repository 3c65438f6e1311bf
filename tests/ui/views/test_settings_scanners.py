"""The scanners in the settings: their slots, their names, the days without them."""

from datetime import date, time
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.actions.operators import add_operator
from core.domain.modality import Modality
from core.domain.operators import Operator
from core.domain.roles import Role
from core.domain.scanners import USUAL_SCANNERS, Scanner
from core.store.registry import Registry
from tests.builders import TODAY
from tests.conftest import child
from tests.ui.views.people import session_of
from tests.ui.views.test_settings import press, row_of, shown, texts, type_in
from ui.session import RegistrySession
from ui.views.settings import SettingsView
from ui.views.settings.answers import TextAnswer
from ui.views.settings.scanner_list import ScannerList
from ui.views.settings.section import SettingsSection
from ui.widgets.button import Button
from ui.widgets.choices import Combo
from ui.widgets.date_field import DateField


@pytest.fixture
def session(registry: Registry) -> RegistrySession:
    return session_of(registry)


@pytest.fixture
def page(qtbot: QtBot, session: RegistrySession) -> SettingsView:
    return shown(qtbot, session, "scanners")


def kept(page: SettingsView) -> tuple[Scanner, ...]:
    return page.findChildren(SettingsSection)[-1].session.registry.settings().scanners


def answer(qtbot: QtBot, page: SettingsView, name: str, text: str) -> None:
    type_in(qtbot, child(page, TextAnswer, name), text)


def day_in(page: SettingsView, name: str) -> QLineEdit:
    return child(child(page, DateField, name), QLineEdit)


def test_that_the_slots_of_a_weekday_are_kept_on_enter_and_undone(
    qtbot: QtBot, page: SettingsView
) -> None:
    answer(qtbot, page, "slots_5", "9:00 x 2")

    assert kept(page)[0].times[5] == (time(9), time(9, 40))
    assert child(page, TextAnswer, "slots_5").text() == "09:00-10:20"
    assert child(page, Button, "undo").label == "Undo: Scanners"
    press(qtbot, page, "undo")
    assert kept(page) == USUAL_SCANNERS
    assert child(page, TextAnswer, "slots_5").text() == ""


def test_that_wrong_slots_stay_typed_and_say_what_to_type(qtbot: QtBot, page: SettingsView) -> None:
    answer(qtbot, page, "slots_0", "08:00, 08:10")

    assert row_of(page, "Slots").problem == "08:00 and 08:10 are less than 40 minutes apart."
    assert child(page, TextAnswer, "slots_0").text() == "08:00, 08:10"
    assert kept(page) == USUAL_SCANNERS
    answer(qtbot, page, "slots_0", "08:00")
    assert not row_of(page, "Slots").problem
    assert kept(page)[0].times[0] == (time(8),)


def test_that_a_scanner_that_is_renamed_keeps_its_bookings(
    qtbot: QtBot, page: SettingsView
) -> None:
    answer(qtbot, page, "scanner_name", "MR Avanto")

    assert kept(page)[0].name == "MR Avanto"
    assert kept(page)[0].is_called("MRI 1")
    answer(qtbot, page, "scanner_name", "MRI 1")
    assert kept(page)[0].former_names == ("MR Avanto",)


def test_that_two_scanners_of_one_name_are_refused(qtbot: QtBot, page: SettingsView) -> None:
    answer(qtbot, page, "scanner_name", "pet-ct")

    assert row_of(page, "Name").problem.startswith("A scanner is called PET-CT already.")
    assert kept(page) == USUAL_SCANNERS


def test_that_a_scanner_is_added_changed_and_removed(qtbot: QtBot, page: SettingsView) -> None:
    press(qtbot, page, "add_scanner")

    assert [each.name for each in kept(page)] == ["MRI 1", "PET-CT", "MRI 2"]
    assert child(page, TextAnswer, "scanner_name").text() == "MRI 2"
    combo = child(page, Combo, "scanner_modality")
    combo.choose(Modality.PETMRI)
    combo.activated.emit(combo.currentIndex())
    answer(qtbot, page, "scanner_minutes", "30")
    assert (kept(page)[2].modality, kept(page)[2].minutes) == (Modality.PETMRI, 30)
    press(qtbot, page, "remove_scanner")
    assert kept(page) == USUAL_SCANNERS


def test_that_a_length_that_no_slot_has_is_refused(qtbot: QtBot, page: SettingsView) -> None:
    answer(qtbot, page, "scanner_minutes", "x")

    assert row_of(page, "One slot lasts").problem == "A slot lasts from 5 to 240 minutes."
    answer(qtbot, page, "scanner_minutes", "45")
    assert "less than 45 minutes apart" in row_of(page, "One slot lasts").problem
    assert kept(page) == USUAL_SCANNERS


def test_that_closed_days_are_added_with_a_reason_and_removed(
    qtbot: QtBot, page: SettingsView
) -> None:
    day_in(page, "closed_from").setText("10-Dec-2026")
    press(qtbot, page, "close_scanner")
    assert row_of(page, "Why").problem == "Write why it is closed, such as: service."
    day_in(page, "closed_until").setText("11-Dec-2026")
    child(page, TextAnswer, "closed_reason").setText("service")
    press(qtbot, page, "close_scanner")

    [span] = kept(page)[0].closed
    assert (span.first, span.last, span.reason) == (
        date(2026, 12, 10),
        date(2026, 12, 11),
        "service",
    )
    assert "Thu 10-Dec-2026 to Fri 11-Dec-2026: service" in texts(page)
    press(qtbot, page, "remove_span_0")
    assert not kept(page)[0].closed


def test_that_a_span_that_ends_before_it_begins_is_refused(
    qtbot: QtBot, page: SettingsView
) -> None:
    day_in(page, "closed_from").setText("10-Dec-2026")
    day_in(page, "closed_until").setText("09-Dec-2026")
    press(qtbot, page, "close_scanner")

    assert row_of(page, "Closed until").problem == "Enter a day that is not before the first."
    assert kept(page) == USUAL_SCANNERS


def test_that_without_scanners_it_says_so(qtbot: QtBot, page: SettingsView) -> None:
    press(qtbot, page, "remove_scanner")
    press(qtbot, page, "remove_scanner")

    assert kept(page) == ()
    assert any(text.startswith("No scanner is set") for text in texts(page))
    press(qtbot, page, "add_scanner")
    assert [each.name for each in kept(page)] == ["MRI 1"]


def test_that_another_scanner_shows_its_own_answers(qtbot: QtBot, page: SettingsView) -> None:
    table = child(page, ScannerList).table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)

    assert child(page, TextAnswer, "scanner_name").text() == "PET-CT"
    assert child(page, TextAnswer, "slots_0").text() == "11:00-15:30"


def test_that_a_coordinator_sees_the_scanners_and_changes_none(
    qtbot: QtBot, session: RegistrySession
) -> None:
    coordinator = Operator(name="C. Demir", role=Role.COORDINATOR, since=TODAY)
    session.run(partial(add_operator, operator=coordinator))
    session.act_as(next(o for o in session.operators() if o.name == coordinator.name))
    page = shown(qtbot, session, "scanners")

    assert not child(page, Button, "add_scanner").isEnabled()
    assert not child(page, TextAnswer, "slots_0").isEnabled()
