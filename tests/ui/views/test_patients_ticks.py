"""Ticking patients in their list, to print documents of several in one run."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.domain.ids import PatientId
from core.store.registry import Registry
from tests.conftest import child
from tests.ui.views.people import session_of, ward
from tests.ui.views.test_patients import shown
from ui.views.patients import PatientsView
from ui.widgets.button import Button

SPACE, DOWN, A = Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_A


@pytest.fixture(scope="module")
def full() -> Iterator[tuple[Registry, dict[str, PatientId]]]:
    registry = Registry.in_memory()
    yield registry, ward(registry)
    registry.close()


@pytest.fixture
def view(qtbot: QtBot, full: tuple[Registry, dict[str, PatientId]]) -> PatientsView:
    return shown(qtbot, session_of(full[0]))


def wanted(qtbot: QtBot, view: PatientsView) -> tuple[list[PatientId], str]:
    """What printing asks for."""
    with qtbot.waitSignal(view.print_requested) as asked:
        child(view, Button, "print_many").click()
    arguments: Any = asked.args
    return arguments[0], arguments[1]


def place(view: PatientsView, row: int, x: int) -> QPoint:
    return QPoint(x, view.area.table.rowViewportPosition(row) + 20)


def test_that_space_and_a_click_on_the_box_tick_and_untick(
    qtbot: QtBot, view: PatientsView
) -> None:
    table, ids = view.area.table, [row.patient_id for row in view.area.model.rows]
    QTest.keyClick(table, SPACE)
    QTest.keyClick(table, DOWN)
    QTest.keyClick(table, SPACE)
    QTest.keyClick(table, SPACE)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(table.viewport(), left, pos=place(view, 3, 40))
    assert wanted(qtbot, view) == ([ids[0], ids[3]], "2 ticked patients")
    assert child(view, Button, "print_many").label == "Print ticked: 2"
    QTest.mouseClick(table.viewport(), left, pos=place(view, 3, 40))
    QTest.mouseClick(table.viewport(), left, pos=place(view, 4, 150))
    assert wanted(qtbot, view)[0] == [ids[0]]


def test_that_two_quick_clicks_on_a_box_open_nobody(qtbot: QtBot, view: PatientsView) -> None:
    chosen: list[str] = []
    view.patient_chosen.connect(chosen.append)
    left, table = Qt.MouseButton.LeftButton, view.area.table
    QTest.mouseDClick(table.viewport(), left, pos=place(view, 2, 40))
    assert chosen == []
    QTest.mouseDClick(table.viewport(), left, pos=place(view, 2, 150))
    assert len(chosen) == 1


def test_that_without_ticks_the_list_as_shown_is_printed(qtbot: QtBot, view: PatientsView) -> None:
    ids, said = wanted(qtbot, view)
    assert (len(ids), said) == (14, "All patients of the registry: 14")
    view.search_for("yil")
    ids, said = wanted(qtbot, view)
    assert ids == [row.patient_id for row in view.area.model.rows]
    assert said == f"{len(ids)} patients who match “yil”"


def test_that_all_shown_are_ticked_at_once_and_a_search_loses_no_tick(
    qtbot: QtBot, view: PatientsView
) -> None:
    view.search_for("yil")
    n = len(view.area.model.rows)
    view.area.table.setFocus()
    QTest.keyClick(view.area.table, A, Qt.KeyboardModifier.ControlModifier)
    view.search_for("çakır")
    assert view._header.line.text().endswith(f"{n} ticked, {n} of them not shown")
    assert len(wanted(qtbot, view)[0]) == n
    view.search_for("yil")
    assert view.ticking.all_button.label == "Untick all"
    view.ticking.all_button.click()
    view.search_for("")
    assert view.ticking.said == ""
    assert len(wanted(qtbot, view)[0]) == 14


def test_that_control_a_in_the_search_selects_what_is_typed(view: PatientsView) -> None:
    view.search_for("yil")
    view.search.take_focus()
    view.search.deselect()
    QTest.keyClick(view.search, A, Qt.KeyboardModifier.ControlModifier)
    assert view.search.selectedText() == "yil"
    assert view.ticking.said == ""


def test_that_a_screen_reader_hears_the_tick(view: PatientsView) -> None:
    model = view.area.model
    role = Qt.ItemDataRole.AccessibleTextRole
    before = model.data(model.index(0, 0), role)
    view.ticking.toggle(view.area.model.value_at(0).patient_id)
    assert model.data(model.index(0, 0), role) == f"Ticked. {before}"


def test_that_an_empty_registry_offers_nothing_to_print(qtbot: QtBot, registry: Registry) -> None:
    view = shown(qtbot, session_of(registry))
    assert child(view, Button, "print_many").isHidden()
