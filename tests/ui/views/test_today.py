"""The page Today: tiles that reconcile and open their lists, what became overdue, what passed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.actions.booking import Booking, book_visit
from core.actions.configuring import change_settings
from core.actions.operators import add_operator
from core.actions.seeing import mark_seen
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.operators import Operator
from core.domain.roles import Role
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.surveillance.buckets import Bucket
from core.surveillance.orders import DisplayStatus, OrderState
from core.surveillance.plan import PatientPlan, plan_of
from core.surveillance.states import ModalityStatus
from tests.builders import TODAY, acting, operator, patient, registered
from tests.demonstrated import demonstrated
from tests.e2e.person import DOWN, ENTER, RIGHT, UP
from tests.ui.views.today_desk import AtToday
from ui.look.theme import Theme, apply_theme
from ui.views.worklist.outcome_editors import AttendedEditor
from ui.widgets.bands import FilterLine

DAY = timedelta(days=1)
FRIDAY = TODAY - 3 * DAY
# Month 4 falls due on 06-Nov-2026 and is overdue after 14 days of grace, from 21-Nov on.
OPERATED = date(2026, 7, 6)
EARLIER = date(2026, 5, 4)  # overdue since September

Sit = Callable[..., AtToday]


@pytest.fixture(scope="module")
def demonstration() -> Iterator[Registry]:
    registry = demonstrated(TODAY)
    yield registry
    registry.close()


@pytest.fixture
def sit(qtbot: QtBot, registry: Registry) -> Iterator[Sit]:
    seated: list[AtToday] = []

    def at(where: Registry = registry, today: date = TODAY) -> AtToday:
        seated.append(AtToday(qtbot, where, today))
        return seated[-1]

    yield at
    for person in seated:
        person.close()


def two_patients(registry: Registry) -> tuple[PatientId, PatientId]:
    """One who became overdue over the weekend, one who was overdue before."""
    new = registered(registry, operated_on=OPERATED, person=patient(family_name="Yılmaz"))
    old = registered(
        registry,
        operated_on=EARLIER,
        person=patient(family_name="Çetin", hospital_no="234567"),
    )
    return new, old


def booked(registry: Registry, who: PatientId, on: date) -> None:
    """MRI and blood of month 4 on one day."""
    booking = Booking(
        patient_id=who,
        episode_id=dossier_of(registry, who).episodes[-1].id,
        orders=((Modality.MRI, 4), (Modality.BIOCHEM, 4)),
        day=on,
    )
    book_visit(registry, acting(on - DAY), booking)


# The tiles


def test_that_the_tiles_add_up_on_the_screen(sit: Sit, demonstration: Registry) -> None:
    person = sit(demonstration)
    shown = {bucket: int(tile.face.n) for bucket, tile in person.page.ledger.tiles.items()}
    total = shown.pop(None)
    plans = person.session.plans()
    assert sum(shown.values()) == total == sum(plan.bucket is not None for plan in plans)
    assert total == person.session.worklist().n_living
    needing = sum(n for bucket, n in shown.items() if bucket and bucket.needs_someone)
    assert f"{needing} patients" == person.page.ledger._words.n_needing
    assert all(tile.isVisible() for tile in person.page.ledger.tiles.values())


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900), (1024, 640)])
def test_that_no_tile_is_cut_and_none_covers_another(
    sit: Sit, demonstration: Registry, size: tuple[int, int]
) -> None:
    person = sit(demonstration)
    person.window.resize(*size)
    person.qtbot.waitUntil(lambda: person.window.width() == size[0])
    tiles = list(person.page.ledger.tiles.values())
    for tile in tiles:
        assert tile.width() >= tile.wanted(), tile.text()
        assert person.page.ledger.rect().contains(tile.geometry()), tile.text()
        assert not [t for t in tiles if t is not tile and t.geometry().intersects(tile.geometry())]


def test_that_large_text_makes_the_window_no_larger(
    sit: Sit, demonstration: Registry, qapp: QApplication
) -> None:
    apply_theme(qapp, Theme.LIGHT, 150)
    try:
        person = sit(demonstration)
        person.qtbot.waitUntil(lambda: person.page.scrolled.isAncestorOf(person.page.ledger))
        assert person.page.minimumSizeHint().height() < 560
        tiles = person.page.ledger.tiles.values()
        assert all(tile.width() >= tile.wanted() for tile in tiles)
    finally:
        apply_theme(qapp, Theme.LIGHT)


def test_that_a_new_registry_offers_the_first_patient_and_later_the_calls(
    sit: Sit, registry: Registry
) -> None:
    person = sit()
    view = person.window.today
    assert view.register.isVisible()
    assert not view.start.isVisible()
    person.press("n")
    assert person.window.page == "register"
    two_patients(registry)
    person.session.refresh()
    person.window.show_page("today")
    assert view.start.isVisible()
    assert not view.register.isVisible()


def test_that_each_tile_says_what_it_counts(sit: Sit, demonstration: Registry) -> None:
    person = sit(demonstration)
    tips = [tile.toolTip() for tile in person.page.ledger.tiles.values()]
    assert all(tips)
    assert len(set(tips)) == len(tips)
    for bucket, tile in person.page.ledger.tiles.items():
        assert tile.face.n in tile.accessibleName()
        assert tile.face.name in tile.accessibleName()
        if bucket is not None and tile.face.more:
            assert "counted" in tile.accessibleName()


@pytest.mark.parametrize("bucket", list(Bucket))
def test_that_a_tile_opens_all_who_need_it_and_hides_no_overdue_patient(
    sit: Sit, demonstration: Registry, bucket: Bucket
) -> None:
    person = sit(demonstration)
    expected = {plan.dossier.patient.id for plan in person.session.plans() if bucket in plan.needs}
    person.click(person.tile(bucket))
    assert person.window.page == "worklist"
    assert person.worklist_patients() == expected
    count = person.window.worklist._listing.count
    overdue = {
        item.plan.dossier.patient.id
        for item in person.session.worklist().items
        if item.status is DisplayStatus.OVERDUE
    }
    assert count.overdue_shown + count.overdue_hidden == len(overdue)
    line = person.window.worklist.findChild(FilterLine, "worklist_filter")
    assert line is not None
    assert line.isVisible()


def test_that_the_total_opens_everybody(sit: Sit, demonstration: Registry) -> None:
    person = sit(demonstration)
    person.click(person.tile(Bucket.PAUSED))
    person.back()
    person.click(person.tile(None))
    inside = {p.dossier.patient.id for p in person.session.plans() if p.bucket is not None}
    assert inside <= person.worklist_patients()


def test_that_arrows_go_through_the_tiles_and_enter_opens_one(
    sit: Sit, demonstration: Registry
) -> None:
    person = sit(demonstration)
    person.tile(Bucket.OVERDUE).setFocus()
    person.press(RIGHT)
    assert person.tile(Bucket.DUE_NOT_BOOKED).hasFocus()
    person.press(DOWN)
    assert person.tile(Bucket.ABNORMAL).hasFocus()
    person.press(RIGHT, UP, RIGHT)
    assert person.tile(Bucket.OUTCOME_MISSING).hasFocus()
    person.press(ENTER)
    assert person.window.page == "worklist"
    assert person.worklist_patients() == {
        p.dossier.patient.id for p in person.session.plans() if Bucket.OUTCOME_MISSING in p.needs
    }


def test_that_a_view_of_the_worklist_ends_what_a_tile_asked_for(
    sit: Sit, demonstration: Registry
) -> None:
    person = sit(demonstration)
    person.click(person.tile(Bucket.NO_PLAN))
    person.press("2")
    overdue = {
        p.dossier.patient.id
        for p in person.session.plans()
        if p.bucket in (Bucket.OVERDUE, Bucket.HISTORY_UNKNOWN)
    }
    assert person.worklist_patients() == overdue


# What became overdue


def test_that_what_became_overdue_since_the_last_use_stands_first(
    sit: Sit, registry: Registry
) -> None:
    two_patients(registry)
    person = sit()
    person.used_on(FRIDAY)
    assert person.new_names() == ["YILMAZ, Ayşe"]
    assert "1 patient became overdue" in person.page._head.line.text()
    assert "Fri 20-Nov-2026" in person.page._head.line.text()
    assert "Fri 20-Nov-2026" in person.page.new.title.text()
    assert int(person.tile(Bucket.OVERDUE).face.n) == 2
    assert "1 new" in person.tile(Bucket.OVERDUE).accessibleName()


def test_that_the_list_equals_the_one_computed_directly(sit: Sit, demonstration: Registry) -> None:
    person = sit(demonstration)
    protocols, days = demonstration.protocols.all(), person.session.working_days()
    for before in (1, 3, 10, 40, 200, 900):
        day = TODAY - before * DAY
        person.used_on(day)
        expected = {
            now.dossier.patient.id
            for now in person.session.plans()
            if _flags(now) - _flags(plan_of(now.dossier, protocols, day, days))
        }
        assert {row.patient_id for row in person.page.new.table.rows.rows} == expected


def _flags(plan: PatientPlan) -> set[Modality]:
    if plan.bucket is None or plan.current is None:
        return set()
    return {
        course.modality
        for course in plan.current.courses
        if course.plan.status is ModalityStatus.OVERDUE
        and not (course.current and course.current.state is OrderState.DEFERRED)
    }


def test_that_on_the_first_day_of_use_everybody_overdue_is_listed(
    sit: Sit, registry: Registry
) -> None:
    two_patients(registry)
    person = sit()
    registry.db.execute("DELETE FROM last_used")
    person.session.refresh()
    assert set(person.new_names()) == {"YILMAZ, Ayşe", "ÇETİN, Ayşe"}
    assert "not used before today" in person.page._head.line.text()


def test_that_marking_seen_is_kept_for_whoever_did_and_the_list_stays(
    sit: Sit, registry: Registry
) -> None:
    two_patients(registry)
    person = sit()
    person.used_on(FRIDAY)
    colleague = operator("Z. Ak", Role.COORDINATOR)
    add_operator(registry, acting(), colleague)
    assert person.has_unseen()
    QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert person.seen_on() == TODAY
    assert not person.has_unseen()
    assert person.new_names() == []
    assert "has seen" in person.said
    person.click(person.page.new.seen)  # the list stays within reach
    assert person.new_names() == ["YILMAZ, Ayşe"]
    me = person.session.operator
    [other] = [each for each in registry.of(Operator).all() if each.name == "Z. Ak"]
    person.session.act_as(other)
    assert person.has_unseen()
    person.session.act_as(me)
    assert not person.has_unseen()
    person.press("u")
    assert person.seen_on() is None
    assert person.has_unseen()
    assert person.new_names() == ["YILMAZ, Ayşe"]


def test_that_a_coordinator_marks_and_takes_it_back(sit: Sit, registry: Registry) -> None:
    two_patients(registry)
    person = sit()
    person.used_on(FRIDAY)
    add_operator(registry, acting(), operator("Z. Ak", Role.COORDINATOR))
    [coordinator] = [each for each in registry.of(Operator).all() if each.name == "Z. Ak"]
    person.session.act_as(coordinator)
    person.click(person.page.new.seen)
    assert person.seen_on() == TODAY
    person.press("u")
    assert person.seen_on() is None


def test_that_what_was_never_marked_comes_again_another_day(sit: Sit, registry: Registry) -> None:
    two_patients(registry)
    person = sit(registry, FRIDAY)
    me = person.session.operator
    assert me is not None
    mark_seen(registry, acting(FRIDAY), me.id)
    person.clock.today = TODAY
    person.used_on(TODAY - DAY)  # somebody else was here on Sunday
    assert "Fri 20-Nov-2026" in person.page.new.title.text()
    assert person.new_names() == ["YILMAZ, Ayşe"]


def test_that_a_row_explains_its_priority_and_says_the_last_contact(
    sit: Sit, registry: Registry
) -> None:
    nobody = patient(phone="", second_phone="", address="")
    registered(registry, operated_on=OPERATED, person=nobody)
    person = sit()
    person.used_on(FRIDAY)
    [row] = person.page.new.table.rows.rows
    why = person.page.new.why.text()
    assert row.is_upgraded
    assert "no telephone and no address known (3)" in why
    assert "Telephone never verified" in why
    assert "Not contacted" in why
    assert row.why in row.sentence


def test_that_b_opens_the_editor_of_that_line(sit: Sit, registry: Registry) -> None:
    new, _old = two_patients(registry)
    person = sit()
    person.used_on(FRIDAY)
    person.press("b")
    assert person.window.page == "worklist"
    marked = person.window.worklist.area.marked_row()
    assert marked is not None
    assert marked.patient_id == new
    assert person.window.worklist.area.table.editor is not None


# Appointments that passed


def test_that_attended_records_what_was_booked_and_can_be_undone(
    sit: Sit, registry: Registry
) -> None:
    new, _old = two_patients(registry)
    booked(registry, new, FRIDAY)
    person = sit()
    assert person.passed_names() == ["YILMAZ, Ayşe"]
    person.press("d")
    assert person.passed_names() == []
    plan = person.session.plan(new)
    assert {e.modality for e in plan.dossier.examinations} == {Modality.MRI, Modality.BIOCHEM}
    assert {e.performed_on for e in plan.dossier.examinations} == {FRIDAY}
    assert "Recorded" in person.said
    person.press("u")
    assert person.passed_names() == ["YILMAZ, Ayşe"]
    assert "Undone" in person.said


def test_that_it_is_said_what_d_records_before_it_is_pressed(sit: Sit, registry: Registry) -> None:
    new, _old = two_patients(registry)
    booked(registry, new, FRIDAY)
    person = sit()
    said = person.page.passed.why.text()
    assert said == (
        "YILMAZ, Ayşe: D records all of it as performed on Fri 20-Nov-2026: MRI, Blood. "
        "X: nobody came to any."
    )
    [row] = person.page.passed.table.rows.rows
    assert "D records all of it as performed on Fri 20-Nov-2026: MRI, Blood" in row.sentence
    index = person.page.passed.table.rows.index(0, 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == row.why
    assert person.page.passed.some.isVisible()


def test_that_one_key_chooses_which_of_several_were_performed(sit: Sit, registry: Registry) -> None:
    new, _old = two_patients(registry)
    booked(registry, new, FRIDAY)
    person = sit()
    QTest.keyClick(person.top.focusWidget(), Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert person.window.page == "worklist"
    editor = person.window.worklist.area.table.editor
    assert isinstance(editor, AttendedEditor)
    assert editor.day.day == FRIDAY
    assert editor.ticks.ticked() == (Modality.MRI, Modality.BIOCHEM)
    editor.ticks._boxes[1][0].click()
    assert len(editor.ticks.ticked()) == 1
    person.press(ENTER)
    done = person.session.plan(new).dossier.examinations
    assert len(done) == 1
    person.back()
    [row] = person.page.passed.table.rows.rows
    assert not row.has_several
    assert not person.page.passed.some.isVisible()
    assert "nobody came." in person.page.passed.why.text()


def test_that_missed_by_the_mouse_counts_and_can_be_undone(sit: Sit, registry: Registry) -> None:
    new, _old = two_patients(registry)
    booked(registry, new, FRIDAY)
    person = sit()
    table = person.page.passed.table
    cell = table.visualRect(table.rows.index(0, table.last_column()))
    [place] = [box for act, box in table.act_boxes(cell.toRectF()) if act.name == "missed"]
    person.click(table.viewport(), QPoint(int(place.center().x()), int(place.center().y())))
    assert person.passed_names() == []
    assert "did not attend" in person.said
    person.press("z", control=True)
    assert person.passed_names() == ["YILMAZ, Ayşe"]


def test_that_cancelled_asks_for_the_reason_on_its_line(sit: Sit, registry: Registry) -> None:
    new, _old = two_patients(registry)
    booked(registry, new, FRIDAY)
    person = sit()
    person.press("c")
    editor = person.window.worklist.area.table.editor
    assert editor is not None
    assert editor.draft is not None
    assert editor.draft.patient.id == new


# Next


def test_that_a_key_opens_the_list_of_an_action(sit: Sit, demonstration: Registry) -> None:
    person = sit(demonstration)
    rows = [button.row for button in person.page.next.buttons]
    assert [row.key for row in rows] == [str(at + 1) for at in range(len(rows))]
    assert rows[0].need is Bucket.OVERDUE
    for row in rows:
        person.back()
        person.press(row.key)
        assert person.worklist_patients() == {
            p.dossier.patient.id for p in person.session.plans() if row.need in p.needs
        }


def test_that_enter_starts_calling_from_wherever_the_page_has_the_focus(
    sit: Sit, demonstration: Registry
) -> None:
    person = sit(demonstration)
    person.press(ENTER)
    overdue = {p.dossier.patient.id for p in person.session.plans() if Bucket.OVERDUE in p.needs}
    assert person.worklist_patients() == overdue


def test_that_the_monday_sheet_is_shown_from_here(sit: Sit, demonstration: Registry) -> None:
    person = sit(demonstration)
    person.press("p", control=True)
    assert person.wait_for_dialog().isVisible()


def test_that_a_day_without_patients_says_so(sit: Sit, registry: Registry) -> None:
    person = sit()
    assert person.tile(None).face.n == "0"
    assert person.page.new.why.text() == "No patients under surveillance yet"
    assert not person.page.start.isEnabled()
    assert not person.page.passed.isVisible()


def test_that_the_slots_of_the_week_are_counted_with_what_is_booked(
    sit: Sit, registry: Registry
) -> None:
    new, _old = two_patients(registry)
    booked(registry, new, TODAY + DAY)
    person = sit()
    person.qtbot.waitUntil(lambda: bool(person.page.slots.strip.days))
    monday, tuesday, *_rest = person.page.slots.strip.days
    assert monday.is_today
    assert (monday.taken, tuesday.taken) == (0, 1)
    assert tuesday.said == f"{tuesday.slots - 1} free"
    assert "MRI 1" in tuesday.tip
    person.click(person.page.slots.open)
    assert person.window.page == "calendar"


def test_that_without_scanners_the_card_says_where_they_are_set(
    sit: Sit, registry: Registry
) -> None:
    settings = replace(registry.settings(), operator="E. Kaya", scanners=())
    change_settings(registry, acting(), settings, "Scanners")
    person = sit()
    person.qtbot.waitUntil(lambda: bool(person.page.slots._said.text()))
    assert "settings" in person.page.slots._said.text()
    person.click(person.page.slots.open)
    assert person.window.page == "settings"
