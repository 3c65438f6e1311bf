"""The settings page on a real registry: kept at once, undone by name, wrong answers stay typed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from core.actions.configuring import change_settings
from core.actions.undoing import undo
from core.domain.hospital_number import NumberScheme
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.domain.public_holidays import HolidayCalendar, public_holidays
from core.domain.scanners import Scanner
from core.domain.settings import Settings, ThemeChoice
from core.errors import ConflictError, RegistryError
from core.language import Language
from core.store.registry import Registry
from tests.builders import TODAY, acting, patient, registered
from tests.conftest import child
from tests.ui.views.people import session_of
from ui.look.language import install_language
from ui.look.theme import Theme, apply_theme
from ui.session import RegistrySession
from ui.views.settings import SettingsView
from ui.views.settings.answers import TextAnswer, Toggle
from ui.views.settings.holiday_list import HolidayList
from ui.views.settings.this_registry import HistoryRow
from ui.widgets.bands import MessageBand
from ui.widgets.button import Button
from ui.widgets.choices import Combo
from ui.widgets.date_field import DateField
from ui.widgets.forms import ErrorSummary, FormRow

ENTER = Qt.Key.Key_Return


class Keeper(QObject):
    """What the main window does: runs the action and tells the page."""

    def __init__(self, view: SettingsView, session: RegistrySession) -> None:
        super().__init__(view)
        self._view, self._session = view, session
        view.settings_changed.connect(self._change)
        view.undo_requested.connect(self._undo)

    def _change(self, settings: Settings, what: str) -> None:
        try:
            seq = self._session.run(partial(change_settings, settings=settings, what=what))
        except RegistryError as error:
            self._view.refused(error)
        else:
            self._view.acted(seq)

    def _undo(self, seq: int) -> None:
        try:
            done = self._session.run(partial(undo, seq=seq))
        except RegistryError as error:
            self._view.refused(error)
        else:
            self._view.acted(done)


def shown(qtbot: QtBot, session: RegistrySession, section: str = "centre") -> SettingsView:
    view = SettingsView(session)
    Keeper(view, session)
    qtbot.addWidget(view)
    view.resize(1204, 644)
    with qtbot.waitActive(view):
        view.show()
    view.show_section(section)
    return view


@pytest.fixture
def session(registry: Registry) -> RegistrySession:
    named = Settings(centre="HPB Surgery", operator="E. Kaya")
    change_settings(registry, acting(), named, "Centre name")
    return session_of(registry)


def type_in(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, ENTER)


def press(qtbot: QtBot, view: SettingsView, name: str) -> None:
    qtbot.mouseClick(child(view, Button, name), Qt.MouseButton.LeftButton)


def row_of(view: SettingsView, label: str) -> FormRow:
    return next(row for row in view.findChildren(FormRow) if row.label == label)


def texts(view: SettingsView) -> set[str]:
    QApplication.processEvents()  # rows added to a page that is on screen show themselves later
    return {label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)}


def summary(view: SettingsView) -> ErrorSummary:
    return next(s for s in view.findChildren(ErrorSummary) if s.isVisibleTo(view))


# Kept at once, undone by name


def test_that_an_answer_is_kept_on_enter_and_on_leaving_and_its_undo_is_named(
    qtbot: QtBot, session: RegistrySession
) -> None:
    view = shown(qtbot, session)
    type_in(qtbot, child(view, TextAnswer, "centre"), "HPB Ankara")
    assert session.registry.settings().centre == "HPB Ankara"
    assert child(view, Button, "undo").label == "Undo: Centre name, HPB Surgery to HPB Ankara"
    view.show_section("operators")
    minutes = child(view, TextAnswer, "idle_minutes")
    minutes.setFocus()
    minutes.selectAll()
    qtbot.keyClicks(minutes, "10")
    qtbot.keyClick(minutes, Qt.Key.Key_Tab)
    assert session.settings.idle_minutes == 10
    assert session.registry.history.recent(1)[0].values == {"what": ("Lock after",)}
    assert child(view, Button, "undo").label == "Undo: Lock after, 5 to 10"


def test_that_u_takes_the_changes_back_one_by_one(qtbot: QtBot, session: RegistrySession) -> None:
    view = shown(qtbot, session, "look")
    press(qtbot, view, "larger")
    press(qtbot, view, "larger")
    assert session.settings.text_size == 120
    button = child(view, Button, "undo")
    assert button.label == "Undo: Text size, 110 % to 120 %"
    qtbot.keyClick(view, Qt.Key.Key_U)
    assert (session.settings.text_size, button.label) == (110, "Undo: Text size, 100 % to 110 %")
    assert child(view, TextAnswer, "text_size").text() == "110"
    press(qtbot, view, "undo")
    assert session.settings.text_size == 100


def test_that_undoing_one_answer_leaves_the_later_answers_to_others(
    registry: Registry,
) -> None:
    first = change_settings(registry, acting(), Settings(centre="A"), "Centre name")
    change_settings(registry, acting(), Settings(centre="A", text_size=120), "Text size")
    undo(registry, acting(), first)
    assert (registry.settings().centre, registry.settings().text_size) == ("", 120)


def test_that_an_answer_changed_again_since_is_not_taken_back(registry: Registry) -> None:
    first = change_settings(registry, acting(), Settings(centre="A"), "Centre name")
    change_settings(registry, acting(), Settings(centre="B"), "Centre name")
    with pytest.raises(ConflictError):
        undo(registry, acting(), first)
    assert registry.settings().centre == "B"


def test_that_an_answer_given_again_writes_no_history(
    qtbot: QtBot, session: RegistrySession
) -> None:
    view = shown(qtbot, session)
    before = session.registry.history.last_seq()
    type_in(qtbot, child(view, TextAnswer, "centre"), "  HPB   Surgery ")
    assert session.registry.history.last_seq() == before


def test_that_each_toggle_and_list_is_kept_at_once(qtbot: QtBot, session: RegistrySession) -> None:
    view = shown(qtbot, session, "days")
    qtbot.mouseClick(child(view, Toggle, "answer_5"), Qt.MouseButton.LeftButton)
    assert session.settings.weekdays == (0, 1, 2, 3, 4, 5)
    assert child(view, Button, "undo").label == "Undo: Clinic days, Sat open"
    view.show_section("look")
    qtbot.mouseClick(child(view, Toggle, "answer_dark"), Qt.MouseButton.LeftButton)
    assert session.settings.theme is ThemeChoice.DARK
    view.show_section("language")
    turkish = child(view, Toggle, "answer_tr")
    assert turkish.label == "Türkçe"
    turkish.setFocus()
    qtbot.keyClick(turkish, Qt.Key.Key_Space)
    assert session.settings.language is Language.TURKISH


# Wrong answers


def test_that_a_wrong_answer_stays_typed_is_not_kept_and_is_linked(
    qtbot: QtBot, session: RegistrySession
) -> None:
    view = shown(qtbot, session, "look")
    size = child(view, TextAnswer, "text_size")
    type_in(qtbot, size, "200")
    assert (size.text(), session.settings.text_size) == ("200", 100)
    assert row_of(view, "Text size").problem == "Enter a whole number from 90 to 150."
    assert summary(view).accessibleName() == "1 answer needs changing:"
    assert "Changes are kept at once and can be undone. 1 answer is not kept yet" in texts(view)
    child(view, Toggle, "answer_light").setFocus()
    qtbot.keyClick(view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert size.hasFocus()
    type_in(qtbot, size, "125")
    assert session.settings.text_size == 125
    assert row_of(view, "Text size").problem == ""
    assert "Changes are kept at once and can be undone." in texts(view)


def test_that_a_wrong_answer_survives_what_others_save(
    qtbot: QtBot, session: RegistrySession
) -> None:
    view = shown(qtbot, session, "look")
    size = child(view, TextAnswer, "text_size")
    type_in(qtbot, size, "big")
    session.refresh()
    qtbot.mouseClick(child(view, Toggle, "answer_dark"), Qt.MouseButton.LeftButton)
    assert session.settings.theme is ThemeChoice.DARK
    assert size.text() == "big"
    assert row_of(view, "Text size").problem


def test_that_minutes_that_are_no_number_are_refused(
    qtbot: QtBot, session: RegistrySession
) -> None:
    view = shown(qtbot, session, "operators")
    for typed in ("soon", "121", "-1", ""):
        type_in(qtbot, child(view, TextAnswer, "idle_minutes"), typed)
        assert session.settings.idle_minutes == 5
        assert row_of(view, "Lock after").problem == "Enter a whole number from 0 to 120."


def test_that_a_scheme_that_stored_numbers_break_is_refused(
    qtbot: QtBot, session: RegistrySession
) -> None:
    registered(session.registry, operated_on=TODAY, person=patient(hospital_no="AB-12"))
    view = shown(qtbot, session)
    scheme = child(view, Combo, "number_scheme")
    scheme.choose(NumberScheme.SIX_DIGITS)
    scheme.activated.emit(scheme.currentIndex())
    assert session.settings.number_scheme is NumberScheme.ANY
    assert "(AB-12)" in row_of(view, "Hospital numbers").problem
    assert scheme.value() is NumberScheme.SIX_DIGITS
    scheme.choose(NumberScheme.ANY)
    scheme.activated.emit(scheme.currentIndex())
    assert row_of(view, "Hospital numbers").problem == ""


def test_that_at_least_one_clinic_day_stays(qtbot: QtBot, session: RegistrySession) -> None:
    view = shown(qtbot, session, "days")
    for day in range(5):
        child(view, Toggle, f"answer_{day}").click()
    assert session.settings.weekdays == (4,)
    assert row_of(view, "Clinic days").problem.startswith("Choose at least one day")
    assert not child(view, Toggle, "answer_4").isChecked()
    child(view, Toggle, "answer_4").click()
    assert row_of(view, "Clinic days").problem == ""


def test_that_looking_back_refuses_at_the_answer_and_keeps_it_typed(
    qtbot: QtBot, session: RegistrySession
) -> None:
    session.as_of = date(2026, 1, 5)
    view = shown(qtbot, session)
    type_in(qtbot, child(view, TextAnswer, "centre"), "Elsewhere")
    assert "You are looking back at 05-Jan-2026" in row_of(view, "Centre name").problem
    assert child(view, TextAnswer, "centre").text() == "Elsewhere"
    assert session.registry.settings().centre == "HPB Surgery"


# Closed days


def test_that_closed_days_are_added_named_and_removed(
    qtbot: QtBot, session: RegistrySession
) -> None:
    view = shown(qtbot, session, "days")
    assert "None yet: every clinic day is open." in texts(view)
    day = child(view, DateField, "day")
    type_in(qtbot, day.edit, "23.04.2027")
    assert list(session.settings.holidays) == [date(2027, 4, 23)]
    assert day.edit.text() == ""
    day.edit.setText("+1w")
    press(qtbot, view, "add_day")
    assert list(session.settings.holidays) == [date(2026, 11, 30), date(2027, 4, 23)]
    listed = child(view, HolidayList)
    assert listed.marked_day == date(2026, 11, 30)
    assert child(view, Button, "remove_day").label == "Remove Mon 30-Nov-2026"
    listed.table.setFocus()
    qtbot.keyClick(listed.table, Qt.Key.Key_Down)
    qtbot.keyClick(listed.table, Qt.Key.Key_Delete)
    assert list(session.settings.holidays) == [date(2026, 11, 30)]
    assert child(view, Button, "undo").label == "Undo: Closed days, 23-Apr-2027 removed"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31-Feb-2027", "February 2027 has 28 days."),
        ("", "Enter the day that is closed, such as 23-Nov-2026."),
        ("01-Jan-2027", "01-Jan-2027 is in the list already. Enter another day."),
    ],
)
def test_that_a_closed_day_that_cannot_be_added_says_what_to_type(
    qtbot: QtBot, session: RegistrySession, typed: str, said: str
) -> None:
    held = replace(session.settings, holidays=(date(2027, 1, 1),))
    session.run(partial(change_settings, settings=held, what="Closed days"))
    view = shown(qtbot, session, "days")
    day = child(view, DateField, "day")
    type_in(qtbot, day.edit, typed)
    assert row_of(view, "Add a closed day").problem == said
    assert day.edit.text() == typed
    assert session.settings.holidays == (date(2027, 1, 1),)


def test_that_public_holidays_of_a_year_can_be_added_and_taken_back(
    qtbot: QtBot, session: RegistrySession
) -> None:
    view = shown(qtbot, session, "days")
    child(view, Combo, "holiday_year").choose(2027)
    press(qtbot, view, "fill_holidays")
    days = session.settings.holidays
    assert {date(2027, 10, 29), date(2027, 4, 23), date(2027, 3, 9)} <= set(days)
    assert all(day.year == 2027 for day in days)
    assert "Republic Day 29-Oct" in child(view, MessageBand, "message").sentence
    press(qtbot, view, "fill_holidays")
    assert "in the list already" in child(view, MessageBand, "message").sentence
    assert session.settings.holidays == days
    press(qtbot, view, "undo")
    assert session.settings.holidays == ()


def test_that_holidays_are_named_in_the_language_asked_for() -> None:
    turkish = dict(public_holidays(HolidayCalendar.TURKEY, 2027, Language.TURKISH))
    assert turkish[date(2027, 10, 29)] == "Cumhuriyet Bayramı"
    english = dict(public_holidays(HolidayCalendar.ENGLAND, 2027, Language.TURKISH))
    assert english[date(2027, 3, 26)] == "Good Friday"


def test_that_a_closed_day_moves_the_suggested_booking_and_not_the_due_date(
    qtbot: QtBot, session: RegistrySession
) -> None:
    registered(session.registry, operated_on=date(2026, 11, 5))
    [plan] = session.plans()
    first = plan.visits[0]
    assert first.orders[0].suggested_on == first.due_on == date(2027, 3, 5)
    view = shown(qtbot, session, "days")
    type_in(qtbot, child(view, DateField, "day").edit, "5 mar 2027")
    [plan] = session.plans()
    again = plan.visits[0]
    assert (again.due_on, again.orders[0].suggested_on) == (date(2027, 3, 5), date(2027, 3, 4))


# What can only be read


def test_that_the_protocols_in_use_are_named_with_the_way_to_their_page(
    qtbot: QtBot, session: RegistrySession
) -> None:
    view = shown(qtbot, session, "protocols")
    assert "Nobody follows a protocol yet." in texts(view)
    registered(session.registry, operated_on=TODAY)
    session.refresh()
    assert "Source series (Serin et al.), version 1: 1 patient" in texts(view)
    with qtbot.waitSignal(view.protocols_wanted):
        view.findChild(Button, "open_protocols").click()  # type: ignore[union-attr]


def test_that_the_registry_says_where_it_is_and_what_was_done_last(
    qtbot: QtBot, session: RegistrySession
) -> None:
    registered(session.registry, operated_on=TODAY)
    view = shown(qtbot, session, "registry")
    assert {"In memory only, not in a file", "Patients of this centre", "1", "3"} <= texts(view)
    assert "Registered YILMAZ, Ayşe, operated on 23-Nov-2026" in texts(view)
    assert "Mon 23-Nov-2026 09:14, E. Kaya" in texts(view)
    assert len(view.findChildren(HistoryRow)) == 3


def test_that_an_entry_can_be_undone_and_says_so_afterwards(
    qtbot: QtBot, session: RegistrySession
) -> None:
    registered(session.registry, operated_on=TODAY)
    view = shown(qtbot, session, "registry")
    seq = session.registry.history.last_seq()
    press(qtbot, view, f"undo_{seq}")
    assert session.registry.of(Patient).all() == ()
    said = texts(view)
    assert "Undone: Registered YILMAZ, Ayşe, operated on 23-Nov-2026" in said
    assert "Mon 23-Nov-2026 09:14, E. Kaya, undone later" in said
    assert view.findChild(Button, f"undo_{seq}") is None or not child(
        view, Button, f"undo_{seq}"
    ).isVisibleTo(view)


def test_that_an_undo_that_is_too_late_says_so(qtbot: QtBot, session: RegistrySession) -> None:
    view = shown(qtbot, session, "look")
    press(qtbot, view, "larger")
    first = session.registry.history.last_seq()
    press(qtbot, view, "larger")
    view.undo_requested.emit(first)
    assert "cannot be undone any more" in child(view, MessageBand, "message").sentence
    assert session.settings.text_size == 120


def test_that_only_the_last_50_entries_are_listed(qtbot: QtBot, session: RegistrySession) -> None:
    for n in range(60):
        size = 90 + n
        changed = replace(session.settings, text_size=size)
        session.run(partial(change_settings, settings=changed, what="Text size"))
    view = shown(qtbot, session, "registry")
    assert len(view.findChildren(HistoryRow)) == 50


# Keyboard, language, markup


def test_that_the_sections_are_walked_with_the_arrows(
    qtbot: QtBot, session: RegistrySession
) -> None:
    view = shown(qtbot, session)
    button = child(view, QPushButton, "section_centre")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Down)
    assert view.section == "operators"
    qtbot.keyClick(child(view, QPushButton, "section_operators"), Qt.Key.Key_J)
    assert view.section == "days"
    qtbot.mouseClick(child(view, QPushButton, "section_registry"), Qt.MouseButton.LeftButton)
    assert view.section == "registry"


def test_that_markup_in_an_answer_shows_as_typed(qtbot: QtBot, session: RegistrySession) -> None:
    odd = "<b>&amp;"
    view = shown(qtbot, session)
    type_in(qtbot, child(view, TextAnswer, "centre"), odd)
    assert child(view, Button, "undo").label == f"Undo: Centre name, HPB Surgery to {odd}"
    registered(session.registry, operated_on=TODAY, person=patient(given_name="<img src=x>"))
    view.show_section("registry")
    assert "Registered YILMAZ, <img src=x>, operated on 23-Nov-2026" in texts(view)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in view.findChildren(QLabel))


@pytest.fixture
def large_turkish(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Theme.DARK, 150)
    install_language(qapp, Language.TURKISH)
    yield
    install_language(qapp, Language.ENGLISH)
    apply_theme(qapp, Theme.LIGHT)


@pytest.mark.usefixtures("large_turkish")
@pytest.mark.parametrize(
    "section",
    "centre operators days scanners protocols dictionary letters look language protection backups "
    "registry".split(),
)
def test_that_each_section_fits_at_150_percent_in_turkish(
    qtbot: QtBot, session: RegistrySession, section: str
) -> None:
    registered(session.registry, operated_on=TODAY)
    week = ((time(9), time(10)),) * 3 + ((),) * 4
    scanner = Scanner(name="MR 1 (kule)", modality=Modality.MRI, minutes=60, times=week)
    settings = replace(session.settings, scanners=(scanner,))
    change_settings(session.registry, acting(), settings, "Scanners")
    view = shown(qtbot, session, section)
    QApplication.processEvents()
    page = view._sections[section]
    assert page.horizontalScrollBar().maximum() == 0
    assert view.width() == 1204
    for label in page.findChildren(QLabel):
        if label.isVisibleTo(page) and label.text() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()
    for table in page.findChildren(QTableView):
        assert table.horizontalScrollBar().maximum() == 0, table.objectName()


def test_that_the_columns_of_the_scanners_are_as_drawn_where_there_is_room(
    qtbot: QtBot, session: RegistrySession
) -> None:
    table = child(shown(qtbot, session, "scanners"), QTableView, "scanners")
    QApplication.processEvents()
    assert [table.columnWidth(at) for at in range(5)] == [170, 150, 150, 110, 90]
    assert table.horizontalScrollBar().maximum() == 0


def test_that_times_of_the_history_are_those_of_the_ward(
    qtbot: QtBot, session: RegistrySession
) -> None:
    changed = replace(session.settings, centre="X")
    act = replace(acting(), at=datetime.fromisoformat("2026-11-23T23:55:00+03:00"))
    change_settings(session.registry, act, changed, "Centre name")
    view = shown(qtbot, session, "registry")
    assert "Mon 23-Nov-2026 23:55, E. Kaya" in texts(view)


def test_that_the_dictionary_is_searched_by_any_word(
    qtbot: QtBot, session: RegistrySession
) -> None:
    view = shown(qtbot, session, "dictionary")
    assert "Specimen.margin_mm" in texts(view)
    type_in(qtbot, child(view, QLineEdit, "dictionary_search"), "ablation site")
    said = texts(view)
    assert "Recurrence.at_ablation_site" in said
    assert "Specimen.margin_mm" not in said
    assert any(each.startswith("1 of ") for each in said)
