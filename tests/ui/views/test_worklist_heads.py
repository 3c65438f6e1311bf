"""A click on the head of a column orders the list by it; the heads say which order is in force."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.store.registry import Registry
from core.surveillance.ordering import ListOrder
from tests.builders import patient, registered, working
from tests.ui.views.worklist_desk import Desk
from ui.look.fonts import register_fonts
from ui.look.theme import Theme, apply_theme
from ui.session import RegistrySession
from ui.views.worklist.columns import Place
from ui.views.worklist.view import WorklistView

DAY = timedelta(days=1)
MOST_URGENT = ["DAL", "CAN", "BAL", "AK"]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def ward(registry: Registry) -> Registry:
    """The later its name, the more urgent: two overdue, one due, one not yet."""
    operated = (date(2026, 11, 2), date(2026, 7, 13), date(2026, 4, 2), date(2026, 3, 2))
    for at, (name, on) in enumerate(zip(("Ak", "Bal", "Can", "Dal"), operated, strict=True)):
        registered(
            registry, operated_on=on, person=patient(hospital_no=str(700 + at), family_name=name)
        )
    return registry


@pytest.fixture
def desk(qtbot: QtBot, ward: Registry) -> Desk:
    return Desk(qtbot, ward)


def shown(desk: Desk) -> list[str]:
    return [row.person.name.partition(",")[0] for row in desk.rows]


def click(desk: Desk, place: Place) -> None:
    heads = desk.view.area.table.heads
    spot = QPoint(heads.sectionViewportPosition(place) + 20, heads.height() // 2)
    desk.qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def head(desk: Desk, place: Place, role: Qt.ItemDataRole) -> str:
    return str(desk.view.area.model.headerData(place, Qt.Orientation.Horizontal, role))


def line(desk: Desk) -> str:
    return desk.view.head._title.line.text()


def test_that_a_click_orders_a_second_turns_round_and_one_goes_back(desk: Desk) -> None:
    assert shown(desk) == MOST_URGENT
    click(desk, Place.PATIENT)
    assert shown(desk) == ["AK", "BAL", "CAN", "DAL"]
    assert "by family name, A first" in line(desk)
    click(desk, Place.PATIENT)
    assert shown(desk) == ["DAL", "CAN", "BAL", "AK"]
    assert "by family name, Z first" in line(desk)
    tip = desk.view.head._title.toolTip()
    assert tip.startswith("Order: by family name, Z first. A click on the head Status")
    click(desk, Place.STATUS)
    assert desk.view.head.order is ListOrder.URGENCY
    assert shown(desk) == MOST_URGENT
    assert "most urgent first" in line(desk)
    assert "a CEA that doubled" in desk.view.head._title.toolTip()


@pytest.mark.parametrize("place", [place for place in Place if place is not Place.SELECT])
def test_that_every_head_orders_and_says_so(desk: Desk, place: Place) -> None:
    if place is Place.STATUS:
        click(desk, Place.PATIENT)
    click(desk, place)
    order = desk.view.head.order
    assert order.label in line(desk)
    assert desk.view.area.table.heads.ordered == (place, order.is_rising)
    spoken = head(desk, place, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(f"the list stands {order.label}")
    tip = head(desk, place, Qt.ItemDataRole.ToolTipRole)
    assert tip == f"{spoken}. Click: {order.turned.label}."
    others = [each for each in Place if each not in (place, Place.SELECT)]
    tips = [head(desk, each, Qt.ItemDataRole.ToolTipRole) for each in others]
    assert all(said.startswith("Click: ") for said in tips)
    before = shown(desk)
    click(desk, place)
    assert desk.view.head.order is order.turned
    assert sorted(shown(desk)) == sorted(before), "an order hides nobody"


def test_that_a_screen_reader_reads_the_order_in_the_head(desk: Desk) -> None:
    table = QAccessible.queryAccessibleInterface(desk.view.area.table)
    heads = [table.child(at).text(QAccessible.Text.Name) for at in range(len(Place) + 1)]
    assert "Status, the list stands most urgent first" in heads
    assert "Contact" in heads, "the others are only named"


def test_that_the_mark_is_painted_and_moves_no_column(desk: Desk) -> None:
    table = desk.view.area.table
    before = [table.columnWidth(place) for place in Place]

    def picture() -> bytes:
        image = table.heads.grab().toImage()
        at = table.heads.sectionViewportPosition(Place.PATIENT)
        part = image.copy(at, 0, table.columnWidth(Place.PATIENT), table.heads.height())
        return bytes(part.constBits())

    plain = picture()
    desk.view.head.set_order(ListOrder.NAME)
    rising = picture()
    desk.view.head.set_order(ListOrder.NAME_TURNED)
    falling = picture()
    assert len({plain, rising, falling}) == 3
    assert [table.columnWidth(place) for place in Place] == before


def test_that_the_boxes_offer_no_order(desk: Desk) -> None:
    click(desk, Place.SELECT)
    assert desk.view.head.order is ListOrder.URGENCY


def test_that_the_menu_turns_the_order_round_by_keyboard(desk: Desk) -> None:
    desk.view.head.set_order(ListOrder.NAME)
    desk.view.head._offer_orders()
    [menu] = desk.view.findChildren(QMenu)
    said = [action.text() for action in menu.actions() if action.text()]
    assert said[0] == "most urgent first"
    assert said[-1] == "by family name, Z first"
    menu.actions()[-1].trigger()
    assert desk.view.head.order is ListOrder.NAME_TURNED
    menu.close()


def test_that_overdue_patients_below_the_screen_are_counted_in_another_order(
    qtbot: QtBot, registry: Registry
) -> None:
    for at in range(24):
        on = date(2026, 3, 2) if at > 20 else date(2026, 7, 13)
        person = patient(hospital_no=str(700 + at), family_name=f"Ak{chr(97 + at)}")
        registered(registry, operated_on=on, person=person)
    desk = Desk(qtbot, registry)
    assert "overdue" not in desk.view.area.below.text, "they are on top"
    click(desk, Place.PATIENT)
    assert desk.view.area.below.text.endswith("more below, 3 of them overdue")
    assert desk.view.area.below.accessibleName() == desk.view.area.below.text
    desk.view.area.table.mark(23)
    assert "overdue" not in desk.view.area.below.text
    assert "3 overdue" in line(desk), "the head counts them wherever they stand"


def test_that_a_turned_order_is_found_again_at_the_next_start(qtbot: QtBot, desk: Desk) -> None:
    click(desk, Place.VISIT)
    click(desk, Place.VISIT)
    desk.view.keep_left()
    again = RegistrySession(desk.registry, clock=desk.clock)
    working(again)
    view = WorklistView(again)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    assert view.head.order is ListOrder.DUE_TURNED
    assert view.area.table.heads.ordered == (Place.VISIT, False)


def test_that_a_name_of_41_letters_pushes_no_column_out(qtbot: QtBot, ward: Registry) -> None:
    long = patient(
        hospital_no="790", family_name="Karaosmanoğlu", given_name="Abdurrahman Nurettin Selim"
    )
    registered(ward, operated_on=date(2026, 7, 13), person=long)
    desk = Desk(qtbot, ward)
    desk.view.resize(1204, 644)
    table = desk.view.area.table
    assert len(desk.row("KARAOSMANOĞLU").person.name) == 41
    assert not table.horizontalScrollBar().isVisible()
    assert table.columnWidth(Place.PATIENT) < 260
