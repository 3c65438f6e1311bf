"""How the pieces answer to hand and keyboard."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeAlias

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import child
from ui.look.theme import Theme, apply_theme, look
from ui.widgets.bands import FilterLine, OutOfViewLine, UndoBar
from ui.widgets.banner import Identity, PatientBanner
from ui.widgets.button import Button, key_sequence
from ui.widgets.cells import PersonCell, first_difference, person_width
from ui.widgets.choices import Combo
from ui.widgets.date_field import DateField, DayPicker, DayRules
from ui.widgets.forms import ErrorSummary, FormRow
from ui.widgets.tabs import StepLine, ViewTab, ViewTabs

Show: TypeAlias = Callable[..., QWidget]

TODAY = date(2026, 11, 23)
WHO = Identity(
    name="YILMAZ, Ayşe (Ms)", born="12-May-1961 (65y)", gender="Female", number="123 456"
)
LONG = "KARAOSMANOĞLU-HACIMUSTAFAOĞULLARI, Abdurrahman Nurettin Selahattin Alparslan (Mr)"


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Puts widgets under each other on an active window that lives as long as the test."""
    pages: list[QWidget] = []

    def show_on_a_page(*parts: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        for part in parts:
            column.addWidget(part)
        pages.append(page)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    yield show_on_a_page
    pages.clear()


def test_that_a_printed_key_presses_its_button(qtbot: QtBot, show: Show) -> None:
    button = Button("Book", "B")
    page = show(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(page, Qt.Key.Key_B)


def test_that_a_letter_typed_into_a_field_stays_there(qtbot: QtBot, show: Show) -> None:
    button, field = Button("Book", "B"), QLineEdit()
    show(button, field)
    field.setFocus()
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(field, Qt.Key.Key_B)
    assert field.text() == "b"


def test_that_a_hidden_or_disabled_button_ignores_its_key(qtbot: QtBot, show: Show) -> None:
    hidden, disabled = Button("Book", "B"), Button("Pause", "P")
    page = show(hidden, disabled)
    hidden.hide()
    disabled.setEnabled(False)
    with qtbot.assertNotEmitted(hidden.clicked), qtbot.assertNotEmitted(disabled.clicked):
        qtbot.keyClick(page, Qt.Key.Key_B)
        qtbot.keyClick(page, Qt.Key.Key_P)


@pytest.mark.parametrize(
    ("printed", "known"),
    [("Ctrl K", "Ctrl+K"), ("Alt ←", "Alt+Left"), ("Shift S", "Shift+S"), ("F5", "F5"), ("0", "0")],
)
def test_that_keys_are_printed_as_on_the_keyboard(printed: str, known: str) -> None:
    assert key_sequence(printed).toString() == known


@pytest.mark.parametrize("place", ["page", "draft", "panel"])
@pytest.mark.parametrize("scale", [90, 100, 150])
def test_that_a_long_name_makes_the_banner_higher_never_shorter(
    qapp: QApplication, qtbot: QtBot, place: str, scale: int
) -> None:
    apply_theme(qapp, Theme.LIGHT, scale)
    try:
        who = Identity(name=LONG, born=WHO.born, gender=WHO.gender, number=WHO.number)
        banner = PatientBanner(who, place)  # type: ignore[arg-type]
        qtbot.addWidget(banner)
        bottom = 0.0
        for at, _group, size in banner._placed(304):
            assert at.x() + size.width() <= 304
            bottom = max(bottom, at.y() + size.height())
        assert banner.heightForWidth(304) >= bottom
        assert banner.heightForWidth(304) > banner.heightForWidth(2000)
    finally:
        apply_theme(qapp, Theme.LIGHT)


def test_that_death_and_demonstration_are_said_in_words(qtbot: QtBot) -> None:
    dead = Identity(
        name=WHO.name,
        born=WHO.born,
        gender=WHO.gender,
        number=WHO.number,
        died="Died 02-Jun-2026, aged 65",
        is_demo=True,
    )
    banner = PatientBanner(dead)
    qtbot.addWidget(banner)
    assert banner.accessibleName() == (
        "YILMAZ, Ayşe (Ms), Died 02-Jun-2026, aged 65, Born 12-May-1961 (65y), Gender Female, "
        "Hospital No. 123 456, Demonstration data"
    )
    alive = PatientBanner(WHO)
    qtbot.addWidget(alive)
    for each in (banner, alive):
        each.resize(900, each.heightForWidth(900))
    assert banner.grab().toImage() != alive.grab().toImage()


def test_that_a_page_banner_is_as_high_as_drawn(qtbot: QtBot) -> None:
    banner = PatientBanner(WHO)
    qtbot.addWidget(banner)
    assert banner.heightForWidth(1200) == 48


def test_that_a_counted_day_is_said_back_with_its_derivation(qtbot: QtBot, show: Show) -> None:
    field = DateField(DayRules(today=TODAY, base=date(2026, 11, 24)))
    page = show(field)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(field.edit, "+1w")
    assert field.day() == date(2026, 12, 1)
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert said == ["Tue 01-Dec-2026, 1 week after 24-Nov-2026"]


def test_that_a_mistake_is_said_on_leaving_not_while_typing(qtbot: QtBot, show: Show) -> None:
    field, other = DateField(DayRules(today=TODAY)), QLineEdit()
    show(field, other)
    field.setFocus()
    qtbot.keyClicks(field.edit, "31-Feb-2026")
    assert not any(label.text() for label in field.findChildren(QLabel) if label.isVisible())
    other.setFocus()
    said = [label.text() for label in field.findChildren(QLabel) if label.isVisible()]
    assert said == ["February 2026 has 28 days."]
    assert field.edit.text() == "31-Feb-2026"
    assert field.edit.property("wrong") == "true"
    field.edit.setText("28-Feb-2026")
    assert field.problem == ""
    assert field.edit.property("wrong") == "false"


def test_that_two_readings_of_a_day_can_be_chosen_from(qtbot: QtBot, show: Show) -> None:
    field, other = DateField(DayRules(today=TODAY)), QLineEdit()
    show(field, other)
    field.setFocus()
    qtbot.keyClicks(field.edit, "03/04/2021")
    other.setFocus()
    first = next(button for button in field.findChildren(Button) if button.isVisible())
    assert first.label == "03-Apr-2021"
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert field.day() == date(2021, 4, 3)
    assert not [button for button in field.findChildren(Button) if button.isVisible()]


def test_that_an_empty_day_is_a_problem_only_where_one_is_needed(qtbot: QtBot, show: Show) -> None:
    needed = DateField(DayRules(today=TODAY))
    optional = DateField(DayRules(today=TODAY, optional=True))
    show(needed, optional)
    assert needed.problem == "Enter a date such as 23-Nov-2026."
    assert optional.problem == ""
    unknown = DateField(DayRules(today=TODAY, unknown=True))
    qtbot.addWidget(unknown)
    unknown.edit.setText("unknown")
    assert unknown.is_unknown
    assert unknown.problem == ""


def test_that_the_picker_gives_its_day_and_goes_away(qtbot: QtBot, show: Show) -> None:
    field = DateField(DayRules(today=TODAY))
    show(field)
    qtbot.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    picker = child(field, DayPicker)
    calendar = child(picker, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 11, 23)
    with qtbot.waitSignal(picker.destroyed):
        calendar.activated.emit(QDate(2026, 12, 1))
    assert field.edit.text() == "01-Dec-2026"


def test_that_the_picker_offers_only_years_that_can_be_typed(qtbot: QtBot, show: Show) -> None:
    field = DateField(DayRules(today=TODAY))
    show(field)
    field.open_picker()
    calendar = child(child(field, DayPicker), QCalendarWidget)
    calendar.setSelectedDate(QDate(-3, 1, 1))
    assert calendar.selectedDate().year() >= 1900
    assert calendar.maximumDate() == QDate(2150, 12, 31)


def test_that_the_summary_counts_the_mistakes_and_leads_to_them(qtbot: QtBot, show: Show) -> None:
    good, bad = FormRow("Given name", QLineEdit("Ayşe")), FormRow("Slots", QLineEdit("110"))
    born = FormRow("Birth date", DateField(DayRules(today=TODAY)))
    summary = ErrorSummary()
    show(summary, good, bad, born)
    bad.set_problem("Enter 90 or fewer.")
    assert not summary.check([good, bad, born])
    assert summary.accessibleName() == "2 answers need changing:"
    link = next(each for each in summary.findChildren(Button) if each.label == "Birth date")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is born.field.findChild(QLineEdit)
    bad.set_problem("")
    child(born, DateField).set_day(TODAY)
    assert summary.check([good, bad, born])
    assert not summary.isVisible()


def test_that_tabs_wrap_and_answer_to_their_digits(qtbot: QtBot, show: Show) -> None:
    tabs = ViewTabs()
    page = show(tabs)
    views = [ViewTab(str(n), f"Saved view number {n}", n * 11) for n in range(1, 10)]
    tabs.set_tabs(views, 2)
    page.resize(700, 300)
    qtbot.waitUntil(lambda: tabs.height() > 2 * look().size("view-tabs"))
    for each in tabs.findChildren(QWidget):
        assert tabs.rect().contains(each.geometry())
    with qtbot.waitSignal(tabs.chosen) as asked:
        qtbot.keyClick(page, Qt.Key.Key_7)
    assert asked.args == [6]
    assert tabs.current in {2, 6}


def test_that_bands_say_whole_sentences(qtbot: QtBot, show: Show) -> None:
    line, bar, below = FilterLine(), UndoBar(), OutOfViewLine()
    page = show(line, bar, below)
    line.show_filter("overdue MRI", 37, 212)
    assert line.accessibleName() == "Data filtered to show overdue MRI, 37 of 212 patients"
    with qtbot.waitSignal(line.clear_requested):
        qtbot.keyClick(page, Qt.Key.Key_0)
    bar.show_done("Booked MRI for ŞAHİNOĞLU, Işık on Tue 01-Dec-2026", 2)
    with qtbot.waitSignal(bar.undo_requested):
        qtbot.keyClick(page, Qt.Key.Key_U)
    below.show_rows(1, 9, 34)
    assert below.text == "Rows 1 to 9 of 34, 25 more below"
    below.show_rows(0, 0, 0)
    assert below.text == ""


def test_that_steps_are_told_in_words(qtbot: QtBot) -> None:
    steps = StepLine(["Person", "Operation", "Calendar"])
    qtbot.addWidget(steps)
    steps.show_step(1)
    assert steps.accessibleName() == "Step 2 of 3: Operation"


def test_that_a_choice_survives_other_choices(qtbot: QtBot) -> None:
    combo = Combo([("MRI", Theme.LIGHT), ("PET-CT", Theme.DARK)])
    qtbot.addWidget(combo)
    combo.choose(Theme.DARK)
    combo.set_choices([("PET-BT", Theme.DARK), ("MR", Theme.LIGHT)])
    assert combo.value() is Theme.DARK
    combo.choose("nothing of the kind")
    assert combo.value() is None


def test_that_namesakes_differ_at_the_first_part_of_the_date() -> None:
    assert first_difference("12-May-1961 (65y)", "21-May-1961 (65y)") == (0, 2)
    assert first_difference("12-May-1961 (65y)", "12-Jun-1961 (65y)") == (3, 3)
    assert first_difference("12-May-1961 (65y)", "12-May-1971 (55y)") == (7, 4)
    assert first_difference("12-May-1961 (65y)", "12-May-1961 (65y)") == (0, 0)


def test_that_an_identity_cell_says_how_wide_it_must_be(qtbot: QtBot) -> None:
    short = PersonCell(name="AY, Su", born="12-May-1961 (65y)", number="123 456")
    assert person_width(PersonCell(name=LONG, born="x")) > person_width(short) >= 160
