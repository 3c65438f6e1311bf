"""The frame around the pages."""

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import child
from ui.look.theme import Theme, apply_theme
from ui.widgets.button import Button
from ui.widgets.frame.find_anywhere import FindAnywhere, FindEntry
from ui.widgets.frame.frame import Frame
from ui.widgets.frame.keys_overlay import KeysOverlay
from ui.widgets.frame.rail import RailItem
from ui.widgets.frame.status_strip import StripTexts

ITEMS = (
    RailItem("worklist", "Worklist", "list-checks", "F3"),
    RailItem("patients", "Patients", "users", "F5"),
    RailItem("settings", "Settings", "settings", "F9", is_last=True),
)
ENTRIES = (
    FindEntry("ŞAHİNOĞLU, Işık", "11-Dec-1967 (58y), 127 019", "Patient", "", "patient:2"),
    FindEntry("Worklist", "", "Page", "F3", "page:worklist"),
)


def find(typed: str) -> Sequence[FindEntry]:
    return [entry for entry in ENTRIES if typed.casefold() in entry.title.casefold()]


@pytest.fixture
def frame(qtbot: QtBot) -> Frame:
    frame = Frame(ITEMS)
    for name in ("worklist", "patients", "settings", "patient"):
        page = QWidget()
        QVBoxLayout(page).addWidget(Button(f"Do {name}", "B"))
        frame.add_page(name, page)
    frame.set_provider(find)
    frame.top_bar.as_of.show_day(date(2026, 11, 23), "09:14")
    frame.top_bar.acting.show_operator("Elif Kaya", "Coordinator")
    frame.show_page("worklist")
    frame.resize(1440, 900)
    qtbot.addWidget(frame)
    with qtbot.waitActive(frame):
        frame.show()
        frame.activateWindow()
    return frame


def test_that_a_function_key_asks_for_its_page(frame: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.page_requested) as asked:
        qtbot.keyClick(frame, Qt.Key.Key_F5)
    assert asked.args == ["patients"]
    assert frame.current_page == "worklist", "the main window decides"
    frame.show_page("patients")
    assert frame.current_page == "patients"


def test_that_a_page_without_an_item_marks_the_one_it_belongs_to(frame: Frame) -> None:
    frame.show_page("patient", rail="patients")
    marked = [b.accessibleName() for b in frame.rail.findChildren(QWidget) if _is_marked(b)]
    assert marked == ["Patients"]


def _is_marked(widget: QWidget) -> bool:
    checked = getattr(widget, "isChecked", None)
    return bool(checked and checked())


@pytest.mark.parametrize(("width", "rail"), [(1440, 184), (1439, 76), (1280, 76)])
def test_that_the_rail_is_narrow_on_small_screens(frame: Frame, width: int, rail: int) -> None:
    frame.resize(width, 720)
    assert frame.rail.width() == rail


def test_that_everything_fits_the_smallest_screen_in_the_largest_text(
    frame: Frame, qapp: QApplication
) -> None:
    frame.strip.show_texts(
        StripTexts(
            registry="Registry: HPB Surgery, Ankara",
            protection="Not protected",
            totals="212 living and enrolled, 276 in the registry",
            is_demo=True,
        )
    )
    frame.strip.backup.say("No verified backup yet", is_old=True)
    apply_theme(qapp, Theme.LIGHT, 150)
    try:
        frame.top_bar.as_of.show_day(date(2026, 11, 23), looking_back=True)
        frame.resize(1280, 720)
        qapp.processEvents()
        assert frame.minimumSizeHint().width() <= 1280
        assert frame.minimumSizeHint().height() <= 720
    finally:
        apply_theme(qapp, Theme.LIGHT)


def test_that_looking_back_is_said(frame: Frame) -> None:
    assert frame.top_bar.as_of.text == "As of  Mon 23-Nov-2026, 09:14"
    frame.top_bar.as_of.show_day(date(2024, 2, 1), looking_back=True)
    assert frame.top_bar.as_of.accessibleName() == "Looking back: as of Thu 01-Feb-2024"


def test_that_the_strip_says_what_is_and_is_not(frame: Frame) -> None:
    frame.strip.show_texts(StripTexts(protection="Not protected", is_demo=True))
    said = [label.text() for label in frame.strip.findChildren(QLabel) if label.isVisible()]
    assert "Not protected" in said
    assert "Demonstration data" in said


def test_that_anything_is_found_by_keyboard_alone(frame: Frame, qtbot: QtBot) -> None:
    qtbot.keyClick(frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = child(frame, FindAnywhere)
    assert child(palette, QListWidget).count() == 2
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    with qtbot.waitSignal(frame.find_chosen) as taken:
        qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert taken.args == ["page:worklist"]


def test_that_nothing_found_says_what_to_try(frame: Frame, qtbot: QtBot) -> None:
    frame.open_find()
    palette = child(frame, FindAnywhere)
    qtbot.keyClicks(palette.edit, "zzz")
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "Nothing is called “zzz”. Try part of a name or a number."
    with qtbot.waitSignal(palette.destroyed):
        qtbot.keyClick(palette.edit, Qt.Key.Key_Escape)


def test_that_the_palette_is_as_high_as_what_is_found(frame: Frame, qtbot: QtBot) -> None:
    frame.open_find()
    palette = child(frame, FindAnywhere)
    rows = child(palette, QListWidget)
    both = palette.height()
    qtbot.keyClicks(palette.edit, "work")
    assert rows.count() == 1
    assert palette.height() == both - rows.sizeHintForRow(0)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Backspace)
    assert palette.height() == both


def test_that_a_found_row_is_spoken_whole(frame: Frame) -> None:
    frame.open_find()
    row = child(child(frame, FindAnywhere), QListWidget).item(0)
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "ŞAHİNOĞLU, Işık, 11-Dec-1967 (58y), 127 019, Patient"


def test_that_many_keys_fit_the_smallest_screen_at_the_largest_text(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, Theme.LIGHT, 150)
    always = [(item.key, item.words) for item in ITEMS]
    many = [("J", f"Take out record {n} of the course") for n in range(20)]
    overlay = KeysOverlay([("This page", many), ("Everywhere", always)])
    qtbot.addWidget(overlay)
    overlay.open()
    assert overlay.height() <= 720
    assert overlay.width() <= 1280
    said = [label.text() for label in overlay.findChildren(QLabel)]
    assert [each for each in said if each.startswith("Take out")] == [words for _, words in many]
    apply_theme(qapp, Theme.LIGHT)


def test_that_the_keys_are_those_of_the_page_that_is_open(frame: Frame, qtbot: QtBot) -> None:
    frame.show_page("patients")
    qtbot.keyClicks(frame, "?")
    overlay = child(frame, KeysOverlay)
    said = {label.text() for label in overlay.findChildren(QLabel)}
    assert {"Do patients", "Worklist", "Show the keys"} <= said
    assert "Do worklist" not in said
    with qtbot.waitSignal(overlay.destroyed):
        qtbot.keyClick(overlay, Qt.Key.Key_Escape)
