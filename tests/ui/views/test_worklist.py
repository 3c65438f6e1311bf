"""The worklist in the real widget on a real registry: who is shown, how, and how many."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.actions.registering import register_without_surveillance
from core.domain.modality import Modality
from core.language import Language
from core.store.registry import Registry
from core.surveillance.buckets import Bucket
from tests.builders import TODAY, acting, examined, patient, registered
from tests.conftest import child
from tests.demonstrated import demonstrated
from tests.ui.views.worklist_desk import Desk
from ui.look.fonts import register_fonts
from ui.look.language import install_language
from ui.look.theme import Theme, apply_theme
from ui.models.table_model import CELL_ROLE
from ui.views.worklist.columns import Place
from ui.views.worklist.saved_views import ALL, VIEWS
from ui.widgets.button import Button
from ui.widgets.painted import Text


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def registry() -> Registry:
    return Registry.in_memory()


@pytest.fixture(scope="module")
def demonstration() -> Registry:
    return demonstrated(TODAY)


def test_that_every_living_enrolled_patient_is_in_the_unfiltered_list(
    qtbot: QtBot, demonstration: Registry
) -> None:
    desk = Desk(qtbot, demonstration)
    living = {p.dossier.patient.id for p in desk.session.plans() if p.bucket is not None}
    assert living <= {row.patient_id for row in desk.rows}


def test_that_the_counts_of_the_views_add_up_to_everybody(
    qtbot: QtBot, demonstration: Registry
) -> None:
    desk = Desk(qtbot, demonstration)
    tabs = desk.view.head.tabs._tabs
    assert tabs[0].n == sum(tab.n for tab in tabs[1:])
    assert tabs[0].n == sum(p.bucket is not None for p in desk.session.plans())
    assert f"{tabs[0].n} living and enrolled" in desk.view.head._title.line.text()


def test_that_each_heap_belongs_to_exactly_one_view() -> None:
    held = [bucket for view in VIEWS if view is not ALL for bucket in view.buckets]
    assert sorted(held) == sorted(Bucket)


@pytest.mark.parametrize("key", [str(n) for n in range(1, 10)])
def test_that_shown_and_filtered_out_overdue_are_all_overdue_in_every_view(
    qtbot: QtBot, demonstration: Registry, key: str
) -> None:
    desk = Desk(qtbot, demonstration)
    everybody = desk.view._listing.count.overdue_shown
    desk.press(key)
    desk.press("/", "a")
    count = desk.view._listing.count
    assert count.overdue_shown + count.overdue_hidden == everybody
    shown = {row.patient_id for row in desk.rows if row.status.status == "overdue"}
    assert count.overdue_shown >= len(shown)
    said = desk.view.head._title.line.text()
    assert f"overdue {everybody} = {count.overdue_shown} shown" in said


def test_that_the_filter_is_named_above_the_list_and_one_key_clears_it(
    qtbot: QtBot, demonstration: Registry
) -> None:
    desk = Desk(qtbot, demonstration)
    line = desk.view.head.filter_line
    assert not line.isVisible()
    everybody = len(desk.rows)
    desk.press("2")
    assert line.isVisible()
    assert "overdue patients" in line.accessibleName()
    desk.press("0")
    assert not line.isVisible()
    assert len(desk.rows) == everybody


def test_that_the_most_urgent_come_first_and_of_those_the_oldest(
    qtbot: QtBot, demonstration: Registry
) -> None:
    desk = Desk(qtbot, demonstration)
    items = [desk.view._listing.item(row.key) for row in desk.rows]
    late = [each for each in items if each and each.alarm is None and each.days_overdue]
    assert late == sorted(late, key=lambda each: (not each.is_pressing, -each.days_overdue))
    assert {each.is_pressing for each in late} == {True, False}
    statuses = [row.status.status for row in desk.rows]
    assert statuses[0] == "overdue"
    assert statuses.index("booked") > statuses.index("overdue")


# operated on 15-Jan-2026: month 4 is due 15-May, its window opens 15-Apr, grace ends 29-May
@pytest.mark.parametrize(
    ("today", "status", "under"),
    [
        (date(2026, 4, 14), "not-yet-due", "in 31 days"),
        (date(2026, 4, 15), "due", "in 30 days"),
        (date(2026, 5, 14), "due", "tomorrow"),
        (date(2026, 5, 15), "due", "due today"),
        (date(2026, 5, 16), "due", "due 1 day ago"),
        (date(2026, 5, 29), "due", "due 14 days ago"),
        (date(2026, 5, 30), "overdue", "15 days overdue"),
    ],
)
def test_that_the_row_says_what_the_plan_says_around_each_boundary(
    qtbot: QtBot, registry: Registry, today: date, status: str, under: str
) -> None:
    registered(registry, operated_on=date(2026, 1, 15))
    desk = Desk(qtbot, registry, today)
    [row] = desk.rows
    [plan] = desk.session.plans()
    assert (row.status.status, row.status.under) == (status, under)
    assert plan.visits[0].status.value == status
    assert plan.status is not None
    assert plan.status.value == status


def test_that_the_list_follows_the_day_over_midnight(qtbot: QtBot, registry: Registry) -> None:
    registered(registry, operated_on=date(2026, 1, 15))
    desk = Desk(qtbot, registry, date(2026, 5, 29))
    assert desk.marked.status.status == "due"
    desk.today += timedelta(days=1)
    desk.session.refresh()
    assert desk.marked.status.status == "overdue"


def test_that_people_of_one_name_are_flagged_and_told_apart_by_birth_date(
    qtbot: QtBot, registry: Registry
) -> None:
    registered(registry, operated_on=date(2026, 3, 15))
    other = patient(birth_date=date(1961, 5, 21), hospital_no="126710", given_name="AYŞE")
    registered(registry, operated_on=date(2026, 4, 15), person=other)
    desk = Desk(qtbot, registry)
    assert [row.person.has_namesake for row in desk.rows] == [True, True]
    assert [row.person.differs for row in desk.rows] == [(0, 2), (0, 2)]
    assert "same name" in desk.marked.sentence
    assert "21-May-1961" in desk.view.panel._banner.accessibleName()


@pytest.mark.parametrize("typed", ["isik", "IŞIK", "127 019", "127019", "1967"])
def test_that_a_search_finds_whoever_is_meant(qtbot: QtBot, registry: Registry, typed: str) -> None:
    registered(registry, operated_on=date(2026, 3, 15))
    isik = patient(
        family_name="Şahinoğlu",
        given_name="Işık",
        hospital_no="127019",
        birth_date=date(1967, 12, 11),
    )
    registered(registry, operated_on=date(2026, 4, 15), person=isik)
    desk = Desk(qtbot, registry)
    desk.press("/", typed)
    assert [row.person.name for row in desk.rows] == ["ŞAHİNOĞLU, Işık"]
    desk.press(Qt.Key.Key_Escape)
    assert len(desk.rows) == 2
    assert desk.view.area.table.hasFocus()


def test_that_markup_in_a_name_shows_as_typed(qtbot: QtBot, registry: Registry) -> None:
    name = "<b>&amp; <img src=x>"
    registered(registry, operated_on=date(2026, 1, 15), person=patient(given_name=name))
    desk = Desk(qtbot, registry)
    assert desk.marked.person.name == f"YILMAZ, {name}"
    assert name in desk.view.panel._banner.accessibleName()
    desk.press("b", Qt.Key.Key_Return)
    assert name in desk.said
    desk.press("/", "<b>&amp;")
    for label in desk.view.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_that_an_empty_registry_says_what_to_do_first(qtbot: QtBot, registry: Registry) -> None:
    desk = Desk(qtbot, registry)
    assert child(desk.view, Text, "nothing_title").text() == "No patients under surveillance yet"
    with qtbot.waitSignal(desk.view.register_requested):
        child(desk.view, Button, "register_first").click()


def test_that_a_view_without_rows_says_so_and_where_the_others_are(
    qtbot: QtBot, registry: Registry
) -> None:
    registered(registry, operated_on=TODAY - timedelta(days=200))
    desk = Desk(qtbot, registry)
    desk.press("4")
    assert child(desk.view, Text, "nothing_title").text() == "Nobody is booked"
    assert "1 of them are overdue" in child(desk.view, Text, "nothing_line").text()
    desk.press("1", "/", "nobody")
    assert "Nobody here matches" in child(desk.view, Text, "nothing_title").text()
    desk.press(Qt.Key.Key_Escape)
    assert len(desk.rows) == 1


def test_that_a_patient_without_a_calendar_is_on_the_list(qtbot: QtBot, registry: Registry) -> None:
    register_without_surveillance(registry, acting(), patient())
    desk = Desk(qtbot, registry)
    assert desk.marked.visit[0] == "No plan"
    assert not desk.view.panel.buttons["book"].isEnabled()
    assert desk.view.panel.buttons["book"].toolTip()


def test_that_each_row_is_a_whole_sentence_for_a_screen_reader(
    qtbot: QtBot, registry: Registry
) -> None:
    person = registered(registry, operated_on=date(2026, 1, 15))
    examined(registry, person, date(2026, 5, 20), Modality.BIOCHEM)
    desk = Desk(qtbot, registry, date(2026, 6, 1))
    model = desk.view.area.model
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Overdue, 17 days overdue. YILMAZ, Ayşe, born 12-May-1961 (65y)")
    assert "Month 4" in spoken
    assert "MRI: 17 days overdue" in spoken
    assert "Not booked" in spoken


def test_that_the_model_keeps_qt_s_contract(
    qtbot: QtBot, qtmodeltester: ModelTester, demonstration: Registry
) -> None:
    desk = Desk(qtbot, demonstration)
    qtmodeltester.check(desk.view.area.model)
    index = desk.view.area.model.index(0, Place.PATIENT)
    assert index.data(CELL_ROLE)[0] == desk.rows[0].person


def test_that_turkish_rows_speak_turkish_dates(
    qtbot: QtBot, qapp: QApplication, registry: Registry
) -> None:
    registered(registry, operated_on=date(2026, 1, 15))
    install_language(qapp, Language.TURKISH)
    try:
        desk = Desk(qtbot, registry)
        assert desk.marked.person.born.startswith("12-May-1961")
        desk.press("b")
        assert desk.view.area.table.editor is not None
        assert "Kas-2026" in desk.view.area.table.editor.reading.text()
    finally:
        install_language(qapp, Language.ENGLISH)


def test_that_whole_rows_are_shown_and_what_is_below_is_said(
    qtbot: QtBot, demonstration: Registry
) -> None:
    desk = Desk(qtbot, demonstration)
    table = desk.view.area.table
    row = table.verticalHeader().defaultSectionSize()
    assert table.viewport().height() % row == 0
    first, last, total = table.rows_in_view()
    assert (first, total) == (1, len(desk.rows))
    assert desk.view.area.below.text == (f"Rows 1 to {last} of {total}, {total - last} more below")


def test_that_what_is_marked_and_where_the_list_stands_survive_a_refresh(
    qtbot: QtBot, demonstration: Registry
) -> None:
    desk = Desk(qtbot, demonstration)
    desk.press(*["j"] * 20)
    table, key = desk.view.area.table, desk.marked.key
    at = table.verticalScrollBar().value()
    assert at > 0
    desk.session.refresh()
    assert desk.marked.key == key
    assert table.verticalScrollBar().value() == at
