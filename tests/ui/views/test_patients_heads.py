"""A click on a head orders the list of patients; the order is said, kept, and hides nobody."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from core.store.registry import Registry
from tests.conftest import child
from tests.ui.views.people import session_of, ward
from ui.views.patients import PatientsView
from ui.views.patients.columns import Place
from ui.views.patients.order import PatientOrder
from ui.widgets.button import Button


@pytest.fixture
def view(qtbot: QtBot, registry: Registry) -> PatientsView:
    ward(registry)
    return shown(qtbot, registry)


def shown(qtbot: QtBot, registry: Registry) -> PatientsView:
    view = PatientsView(session_of(registry))
    qtbot.addWidget(view)
    view.resize(1204, 644)
    with qtbot.waitActive(view):
        view.show()
    return view


def click(qtbot: QtBot, view: PatientsView, place: Place) -> None:
    heads = view.area.table.heads
    spot = QPoint(heads.sectionViewportPosition(place) + 60, heads.height() // 2)
    qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def families(view: PatientsView) -> list[str]:
    return [row.person.name.partition(",")[0] for row in view.area.model.rows]


def line(view: PatientsView) -> str:
    return view._header.line.text()


@pytest.mark.parametrize("place", Place)
def test_that_each_head_orders_says_so_and_shows_everybody(
    qtbot: QtBot, view: PatientsView, place: Place
) -> None:
    everybody = families(view)
    if place is Place.PATIENT:
        click(qtbot, view, Place.DUE)
    click(qtbot, view, place)
    order = view.ordering.order
    assert view.area.table.heads.ordered == (place, order.is_rising)
    assert line(view).endswith(f"living and enrolled, {order.label}")
    said = view.area.model.headerData(
        place, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    )
    assert said.endswith(f"the list stands {order.label}")
    click(qtbot, view, place)
    assert view.ordering.order is order.turned
    assert sorted(families(view)) == sorted(everybody)


def test_that_names_go_by_the_turkish_alphabet_both_ways(qtbot: QtBot, view: PatientsView) -> None:
    straight = families(view)
    click(qtbot, view, Place.PATIENT)
    assert families(view) == straight[::-1]


def test_that_the_most_urgent_come_first_and_who_left_last(
    qtbot: QtBot, view: PatientsView
) -> None:
    click(qtbot, view, Place.STANDING)
    rows = view.area.model.rows
    assert rows[0].standing.word == "Lost to follow-up"
    overdue = [at for at, row in enumerate(rows) if row.standing.word == "Overdue"]
    due = [at for at, row in enumerate(rows) if row.standing.word == "Due"]
    assert max(overdue) < min(due)
    assert {row.values.urgency for row in rows[-3:]} == {None}, "dead, discharged, withdrawn"
    click(qtbot, view, Place.STANDING)
    assert {row.values.urgency for row in view.area.model.rows[-3:]} == {None}


def test_that_who_lacks_what_is_asked_for_stands_at_the_end(
    qtbot: QtBot, view: PatientsView
) -> None:
    for place in (Place.OPERATION, Place.SURGEON, Place.CONTACT):
        for _ in range(2):
            click(qtbot, view, place)
            said = view.area.model.rows[-1]
            cell = (said.operation.names[0], said.surgeon, said.contact[0])
            assert "Not recorded" in cell


def test_that_the_order_is_chosen_by_keyboard_and_kept_for_the_next_start(
    qtbot: QtBot, view: PatientsView, registry: Registry
) -> None:
    qtbot.keyClick(view.area.table, Qt.Key.Key_S)
    [menu] = child(view, Button, "order_patients").findChildren(QMenu)
    said = [action.text() for action in menu.actions() if action.text()]
    assert said[-1] == "by family name, Z first"
    assert said[3] == "earliest due date first"
    next(a for a in menu.actions() if a.text() == said[3]).trigger()
    menu.close()
    assert view.ordering.order is PatientOrder.DUE
    assert view.area.table.currentIndex().row() == 0
    view.ordering.keep()
    assert shown(qtbot, registry).ordering.order is PatientOrder.DUE
