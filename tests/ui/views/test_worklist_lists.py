"""Filters in words, lists of one's own, the order of the list, and its keys."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.actions.operators import add_operator
from core.domain.modality import Modality
from core.domain.roles import Role
from core.store.registry import Registry
from core.surveillance.buckets import Bucket
from core.surveillance.criteria import Criteria
from core.surveillance.ordering import ListOrder
from core.surveillance.orders import DisplayStatus
from tests.builders import operator, patient, registered, working
from tests.ui.views.worklist_desk import Desk
from ui.dialogs.filter_dialog import FilterDialog
from ui.dialogs.lists_dialog import ListsDialog
from ui.look.fonts import register_fonts
from ui.look.theme import Theme, apply_theme
from ui.main_window import MainWindow
from ui.session import RegistrySession
from ui.views.worklist.keys import declared

OVERDUE_MRI = Criteria(
    modalities=frozenset({Modality.MRI}),
    statuses=frozenset({DisplayStatus.OVERDUE}),
    surgeon="Dr A. Demir",
)


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def ward(registry: Registry) -> Registry:
    """Two overdue of two surgeons, one due, one not yet due."""
    for at, (name, operated, surgeon) in enumerate(
        (
            ("Ak", date(2026, 3, 2), "Dr A. Demir"),
            ("Bal", date(2026, 4, 2), "Dr B. Kaya"),
            ("Can", date(2026, 7, 13), "Dr A. Demir"),
            ("Dal", date(2026, 11, 2), "Dr A. Demir"),
        )
    ):
        person = patient(hospital_no=str(700 + at), family_name=name, surgeon=surgeon)
        registered(registry, operated_on=operated, person=person)
    return registry


@pytest.fixture
def desk(qtbot: QtBot, ward: Registry) -> Desk:
    return Desk(qtbot, ward)


@pytest.fixture
def window(qtbot: QtBot, ward: Registry, desk: Desk) -> Iterator[MainWindow]:
    desk.view.close()
    session = RegistrySession(ward, clock=desk.clock)
    working(session)
    window = MainWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page("worklist")
    yield window
    window.leave()


def names(window: MainWindow) -> list[str]:
    return [row.person.name.partition(",")[0] for row in window.worklist.area.model.rows]


def shown(desk: Desk) -> list[str]:
    return [row.person.name.partition(",")[0] for row in desk.rows]


def test_that_another_page_shows_everybody_who_needs_any_of_these(desk: Desk) -> None:
    needs = frozenset({Bucket.OVERDUE, Bucket.DUE_NOT_BOOKED})
    desk.view.show_needs(needs, "patients who wait since Friday")
    assert shown(desk) == ["AK", "BAL", "CAN"]
    line = desk.view.head.filter_line.accessibleName()
    assert line == "Data filtered to show patients who wait since Friday, 3 of 4 patients"
    desk.press("0")
    assert len(shown(desk)) == 4


def test_that_the_line_says_the_criteria_and_counts_the_overdue_it_hides(desk: Desk) -> None:
    desk.view.show_criteria(OVERDUE_MRI)
    assert shown(desk) == ["AK"]
    line = desk.view.head.filter_line.accessibleName()
    assert line == (
        "Data filtered to show Overdue: MRI and patients of Dr A. Demir, 1 of 4 patients; "
        "1 overdue not shown"
    )
    assert not any(button.isChecked() for button in desk.view.head.tabs._buttons)


def test_that_a_name_in_a_filter_is_never_read_as_markup_or_places(desk: Desk) -> None:
    desk.view.show_criteria(Criteria(text="{x} <b>"))
    assert shown(desk) == []
    assert "matching “{x} <b>”" in desk.view.head.filter_line.accessibleName()
    assert desk.view.area.nothing.isVisible()


@pytest.mark.parametrize(
    ("order", "wanted"),
    [
        (ListOrder.URGENCY, ["AK", "BAL", "CAN", "DAL"]),
        (ListOrder.OVERDUE, ["AK", "BAL", "CAN", "DAL"]),
        (ListOrder.NAME, ["AK", "BAL", "CAN", "DAL"]),
    ],
)
def test_that_the_order_is_said_as_what_comes_first(
    desk: Desk, order: ListOrder, wanted: list[str]
) -> None:
    desk.view.head.set_order(order)
    assert shown(desk) == wanted
    assert order.label in desk.view.head._title.line.text()


def test_that_a_row_says_why_it_stands_where_it_does(desk: Desk) -> None:
    from PySide6.QtCore import Qt

    index = desk.view.area.model.index(0, 1)
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith("Urgency 1 of 6: Overdue.")
    desk.view.head.set_order(ListOrder.NAME)
    index = desk.view.area.model.index(0, 1)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("by family name, A first; here: AK, Ayşe. Urgency 1 of 6: Overdue.")


def test_that_a_filter_is_put_together_kept_renamed_and_taken_out(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.lists.ask()
    [asked] = window.findChildren(FilterDialog)
    box = next(b for b in asked._statuses.boxes() if b.accessibleName() == "Overdue")
    box.click()
    said = asked._said.text()
    assert said == "Data filtered to show status Overdue, 2 of 4 patients"
    asked._overdue.ends[0].setText("many")
    asked.submit()
    assert asked.isVisible(), "many is no number"
    asked._overdue.ends[0].setText("1")
    asked._name.setText("  My   late ones ")
    asked.submit()
    assert names(window) == ["AK", "BAL"]
    tabs = window.worklist.head.tabs
    assert (tabs._tabs[-1].title, tabs._tabs[-1].n) == ("My late ones", 2)
    assert tabs.keys()[-1] == "Alt 1"
    window.lists.arrange()
    [lists] = window.findChildren(ListsDialog)
    lists._lines[0].setText("")
    lists.submit()
    assert lists.isVisible(), "a list has a name"
    lists._lines[0].setText("Late")
    lists.submit()
    assert window.worklist.head.own[0].title == "Late"
    window.worklist.head.clear()
    window.worklist.show_own("Late")
    assert names(window) == ["AK", "BAL"]
    window.lists.arrange()
    lists = window.findChildren(ListsDialog)[-1]
    lists._remove(0)
    lists.submit()
    assert window.worklist.head.own == ()
    assert len(names(window)) == 4, "a list that is gone hides nobody"


def test_that_lists_stand_in_the_order_somebody_gives_them(window: MainWindow) -> None:
    from ui.dialogs.filter_dialog import FilterAnswer

    for name, criteria in (("One", OVERDUE_MRI), ("Two", Criteria(overdue_from=1))):
        window.lists._keep(FilterAnswer(criteria, name))
    window.lists.arrange()
    lists = window.findChildren(ListsDialog)[-1]
    lists._move(0, 1)
    lists.submit()
    assert [each.title for each in window.worklist.head.own] == ["Two", "One"]


def test_that_lists_and_the_filter_left_are_of_one_operator_and_survive_a_restart(
    qtbot: QtBot, ward: Registry
) -> None:
    desk = Desk(qtbot, ward)
    desk.view.show_criteria(OVERDUE_MRI)
    desk.view.head.set_order(ListOrder.NAME)
    desk.view.keep_left()
    seq = ward.history.last_seq()
    again = RegistrySession(ward, clock=desk.clock)
    working(again)
    from ui.views.worklist.view import WorklistView

    view = WorklistView(again)
    qtbot.addWidget(view)
    view.show()
    assert [row.person.name for row in view.area.model.rows] == ["AK, Ayşe"]
    assert view.head.order is ListOrder.NAME
    assert ward.history.last_seq() == seq, "how a list is looked at is no fact"
    other = operator("B. Other", Role.READER)
    again.run(lambda r, a: add_operator(r, a, other))
    again.act_as(next(each for each in again.operators() if each.name == "B. Other"))
    assert len(view.area.model.rows) == 4
    assert not again.drafts(), "it is no half-typed form"


def test_that_no_key_has_two_meanings(desk: Desk) -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for _title, keys in declared(desk.view._keys()):
        for key in keys:
            meanings[key.key].add(key.act)
    assert {key: acts for key, acts in meanings.items() if len(acts) > 1} == {}
    letters = [key for key in meanings if len(key) == 1]
    assert not set(letters) & set("jkJK"), "J and K mark another row"


def test_that_every_key_a_button_prints_is_among_the_declared_ones(desk: Desk) -> None:
    from ui.widgets.button import Button

    desk.press(" ")
    known = {key.key for _title, keys in declared(desk.view._keys()) for key in keys}
    printed = {b.key for b in desk.view.findChildren(Button) if b.key} - {"Shift ↓"}
    assert printed <= known


def test_that_find_anywhere_knows_the_views_and_acts(window: MainWindow) -> None:
    found = {entry.title: entry for entry in window._find("")}
    assert found["To book"].key == "3"
    assert found["Book"].key == "B"
    window._go(found["To book"].action)
    assert window.worklist.head.view_name == "to_book"
    window._go(found["Filter this list"].action)
    assert window.findChildren(FilterDialog)


def test_that_midnight_is_another_list(desk: Desk) -> None:
    from PySide6.QtCore import Qt

    desk.press("3", "b", Qt.Key.Key_Return)
    assert shown(desk) == ["CAN"], "a done line stays until the list is left"
    desk.today += timedelta(days=1)
    desk.session.refresh()
    assert shown(desk) == []
