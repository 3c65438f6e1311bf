"""Names are shown as typed, whatever they contain."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.views.start_page import RecentRegistry, StartPage
from ui.widgets.bands import FilterLine, MessageBand, UndoBar
from ui.widgets.banner import Identity, PatientBanner
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox, Combo, RadioButton
from ui.widgets.containers import Card, PageHeader, Section
from ui.widgets.date_field import DateField, DayRules
from ui.widgets.forms import ErrorSummary, FormRow
from ui.widgets.frame.find_anywhere import FindAnywhere, FindEntry
from ui.widgets.frame.frame import Frame
from ui.widgets.frame.keys_overlay import KeysOverlay
from ui.widgets.frame.rail import RailItem
from ui.widgets.frame.status_strip import StripTexts
from ui.widgets.marks import KeyCap, ModalityChip, StatusTag
from ui.widgets.painted import Text
from ui.widgets.tabs import StepLine, ViewTab, ViewTabs

NASTY = "a<b and c>d <img src=file:///x> &amp; &Ali"
TODAY = date(2026, 11, 23)


def _frame() -> Frame:
    frame = Frame([RailItem("worklist", NASTY, "list-checks", "F3")])
    frame.top_bar.as_of.show_day(TODAY, NASTY)
    frame.top_bar.acting.show_operator(NASTY, NASTY)
    frame.strip.show_texts(StripTexts(registry=NASTY, protection=NASTY, totals=NASTY))
    frame.message.say(NASTY)
    return frame


def _undo() -> UndoBar:
    bar = UndoBar()
    bar.show_done(NASTY, 2)
    return bar


def _filter() -> FilterLine:
    line = FilterLine()
    line.show_filter(NASTY, 1, 2)
    return line


def _summary() -> QWidget:
    whole = Section(NASTY)
    field = QLineEdit(NASTY)
    row = FormRow(NASTY, field, NASTY, NASTY)
    row.set_problem(NASTY)
    summary = ErrorSummary()
    summary.check([row])
    whole.body.addWidget(summary)
    whole.body.addWidget(row)
    whole.body.addWidget(FormRow(NASTY, DateField(DayRules(today=TODAY))))
    return whole


def _tabs() -> ViewTabs:
    tabs = ViewTabs()
    tabs.set_tabs([ViewTab("1", NASTY, 3)])
    return tabs


def _band() -> MessageBand:
    band = MessageBand()
    band.say(NASTY, "danger")
    return band


def _start() -> StartPage:
    page = StartPage()
    page.show_recent([RecentRegistry("/x", NASTY, NASTY)])
    return page


def _found(_typed: str) -> list[FindEntry]:
    return [FindEntry(NASTY, NASTY, NASTY, "F3", "go")]


def _header() -> PageHeader:
    header = PageHeader(NASTY, NASTY)
    header.add_button(Button(NASTY, "B", "primary", "plus"))
    return header


WHO = Identity(name=NASTY, born=NASTY, gender=NASTY, number=NASTY, note=NASTY, warning=NASTY)
MAKERS = {
    "frame": _frame,
    "undo": _undo,
    "filter": _filter,
    "form": _summary,
    "tabs": _tabs,
    "band": _band,
    "start": _start,
    "header": _header,
    "find": lambda: FindAnywhere(_found),
    "keys": lambda: KeysOverlay([(NASTY, [("B", NASTY)])]),
    "banner": lambda: PatientBanner(WHO),
    "panel": lambda: PatientBanner(WHO, "panel"),
    "card": lambda: Card(NASTY, NASTY),
    "tag": lambda: StatusTag("overdue", NASTY),
    "chip": lambda: ModalityChip("due", NASTY, NASTY),
    "cap": lambda: KeyCap(NASTY),
    "check": lambda: CheckBox(NASTY),
    "radio": lambda: RadioButton(NASTY),
    "combo": lambda: FormRow(NASTY, Combo([(NASTY, 1)])),
    "steps": lambda: StepLine([NASTY, NASTY]),
    "text": lambda: Text(NASTY, wrap=True),
}


@pytest.mark.parametrize("name", MAKERS)
def test_that_markup_in_a_name_shows_as_typed(qtbot: QtBot, name: str) -> None:
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    widget.resize(900, 300)
    widget.grab()
    labels = [each for each in (widget, *widget.findChildren(QLabel)) if isinstance(each, QLabel)]
    for label in labels:
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    texts = {label.text() for label in labels}
    assert not {text for text in texts if "<img" in text and NASTY not in text}


@pytest.mark.parametrize("name", MAKERS)
def test_that_whatever_can_be_pressed_or_typed_into_has_a_name(qtbot: QtBot, name: str) -> None:
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    every = [widget, *widget.findChildren(QWidget)]
    for each in every:
        if isinstance(each, QAbstractButton | QLineEdit | QComboBox):
            spoken = QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
            assert spoken.strip(), each


@pytest.mark.parametrize("name", MAKERS)
def test_that_no_text_makes_a_hidden_alt_key(qtbot: QtBot, name: str) -> None:
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    for button in widget.findChildren(QAbstractButton):
        assert button.shortcut().isEmpty(), button.text()
