"""The calendar of the last step: every protocol, without overlap, equal to what is then due."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from core.domain.patient import Patient
from core.store.registry import Registry
from core.store.shipped_protocols import shipped
from core.surveillance.booking import WorkingDays, booking_suggestion
from core.surveillance.case import Case
from core.surveillance.engine import assess
from core.surveillance.preview import calendar_preview
from tests.builders import TODAY
from tests.ui.views.people import session_of
from tests.ui.views.registering import Flow
from ui.look.theme import Theme, apply_theme, look
from ui.views.register.calendar_lanes import CalendarLanes, _chip_width, _n_fitting, _names

DAYS = st.dates(min_value=date(2015, 1, 1), max_value=date(2035, 12, 31))
CLOSED = st.frozensets(DAYS, max_size=30)
OPEN = st.frozensets(st.integers(0, 6), min_size=1)


@given(name=st.sampled_from(sorted(shipped())), anchor=DAYS, weekdays=OPEN, closed=CLOSED)
def test_that_the_preview_shows_exactly_the_slots_of_the_engine(
    name: str, anchor: date, weekdays: frozenset[int], closed: frozenset[date]
) -> None:
    protocol, days = shipped()[name], WorkingDays(weekdays=weekdays, holidays=closed)
    wanted = {
        (item.modality, slot.month, slot.due_on, slot.opens_on, slot.overdue_on)
        for item in protocol.items
        for slot in assess(
            Case(anchor=anchor, months=item.months, window=item.window), anchor
        ).slots
    }
    visits = calendar_preview(protocol, anchor, days)
    shown = {
        (item.modality, visit.month, visit.due_on, item.opens_on, item.overdue_on)
        for visit in visits
        for item in visit.items
    }
    assert shown == wanted
    assert [visit.month for visit in visits] == sorted({month for _, month, *_ in wanted})
    for visit in visits:
        case = Case(anchor=anchor, months=(visit.month,), window=protocol.items[0].window)
        [slot] = assess(case, anchor).slots
        assert visit.due_on == slot.due_on
        if visit.suggested_on != visit.due_on:
            assert visit.due_on not in days or visit.suggested_on in days
        if any(visit.opens_on <= day <= visit.due_on and day in days for day in _span(visit)):
            assert visit.suggested_on in days


def _span(visit: object) -> list[date]:
    opens, due = visit.opens_on, visit.due_on  # type: ignore[attr-defined]
    return [opens + timedelta(days=n) for n in range((due - opens).days + 1)]


def test_that_the_suggestion_is_the_one_a_booking_will_make() -> None:
    protocol, anchor = shipped()["paper"], date(2026, 11, 5)
    days = WorkingDays(holidays=frozenset({date(2027, 3, 5)}))
    [first, *_] = calendar_preview(protocol, anchor, days)
    item = protocol.items[0]
    slot = assess(Case(anchor=anchor, months=item.months, window=item.window), anchor).slots[0]
    assert first.suggested_on == booking_suggestion(slot, days) == date(2027, 3, 4)


@pytest.mark.parametrize("name", sorted(shipped()))
def test_that_the_calendar_shown_is_the_one_that_is_then_due(
    qtbot: QtBot, registry: Registry, name: str
) -> None:
    session = session_of(registry)
    flow = Flow(qtbot, session)
    flow.to_calendar(name)
    shown = [
        (visit.month, visit.due_on, visit.suggested_on, {item.modality for item in visit.items})
        for visit in flow.view._lanes._visits
    ]
    flow.press("next")
    [plan] = session.plans()
    assert plan.dossier.patient == registry.of(Patient).all()[0]
    due = [
        (
            visit.month,
            visit.due_on,
            visit.orders[0].suggested_on,
            {order.modality for order in visit.orders},
        )
        for visit in plan.visits
    ]
    assert shown == due


@pytest.mark.parametrize("scale", [100, 150])
def test_that_no_card_of_any_protocol_overlaps_another_or_loses_its_words(
    qtbot: QtBot, qapp: QApplication, registry: Registry, scale: int
) -> None:
    apply_theme(qapp, Theme.LIGHT, scale)
    try:
        flow = Flow(qtbot, session_of(registry))
        flow.to_calendar()
        for name in sorted(shipped()):
            flow.back_by_key()
            flow.choose_protocol(name)
            flow.press("next")
            for _ in range(3):
                qapp.processEvents()
            lanes = flow.view._lanes
            months = {month for item in shipped()[name].items for month in item.months}
            assert {visit.month for visit in lanes._visits} == months
            _check_cards(lanes)
    finally:
        apply_theme(qapp, Theme.LIGHT)


def _check_cards(lanes: CalendarLanes) -> None:
    assert not lanes.grab().isNull()
    cards = [lanes._card(visit) for visit in lanes._visits]
    for at, card in enumerate(cards):
        assert lanes.rect().toRectF().contains(card)
        assert not any(card.intersects(other) for other in cards[at + 1 :])
    for visit, card in zip(lanes._visits, cards, strict=True):
        _check_words(lanes, visit, card.width(), card.height())


def _check_words(lanes: CalendarLanes, visit: object, width: float, height: float) -> None:
    from ui.look.language import words

    now, names = look(), _names(visit)  # type: ignore[arg-type]
    inner = width - now.px(10) - now.px(8)
    day = now.width(words().weekday_date(visit.due_on), "body", 600)  # type: ignore[attr-defined]
    assert day + now.width("M60", "small", 400) < inner
    shown = _n_fitting(names, inner)
    chips = sum(_chip_width(each) + now.px(5) for each in names[:shown]) - now.px(5)
    if shown < len(names):
        chips += now.px(5) + now.width(f"+{len(names) - shown}", "small", 500)
    assert chips <= inner
    assert height >= now.px(5) + now.line() + now.line("small") + now.px(20)


def test_that_at_ordinary_size_nothing_scrolls_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, registry: Registry
) -> None:
    flow = Flow(qtbot, session_of(registry))
    flow.to_calendar("asco_2013_frequent")
    for _ in range(3):
        qapp.processEvents()
    area = flow.page
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0


def test_that_what_a_card_has_no_room_for_is_said_under_the_pointer(
    qtbot: QtBot, qapp: QApplication, registry: Registry
) -> None:
    flow = Flow(qtbot, session_of(registry))
    flow.to_calendar("gilda_intensive")
    qapp.processEvents()
    lanes = flow.view._lanes
    last = lanes._visits[-1]
    said = lanes.hint_at(lanes._card(last).center())
    assert said == "Wed 05-Nov-2031: " + ", ".join(_names(last))
    assert lanes.hint_at(QPointF(1, 1)) == ""


def test_that_another_choice_shows_another_calendar_and_nothing_of_the_former(
    qtbot: QtBot, registry: Registry
) -> None:
    flow = Flow(qtbot, session_of(registry))
    flow.to_calendar("gilda_intensive")
    flow.press("back")
    flow.choose_protocol("colofol_low")
    flow.press("next")
    titles = [text for text in _visible_texts(flow) if text == "What this makes"]
    assert len(titles) == 1
    assert "2 visits and 4 items from the operation of Thu 05-Nov-2026 to Mon 05-Nov-2029" in set(
        _visible_texts(flow)
    )
    assert flow.session.today == TODAY


def _visible_texts(flow: Flow) -> list[str]:
    from PySide6.QtWidgets import QLabel

    QApplication.processEvents()
    labels = flow.view.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(flow.view)]
