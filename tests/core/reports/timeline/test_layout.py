"""What the layout draws, and what it says where there is nothing to draw."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from typing import Any, TypeAlias

import pytest

from core.domain.months import add_months
from core.language import ENGLISH
from core.reports.timeline.course import LIVE, Course, Mark
from core.reports.timeline.frame import COMPACT, LARGE, NORMAL, AxisMode, Density, View
from core.reports.timeline.glyphs import GLYPHS
from core.reports.timeline.layout import (
    lanes_height,
    layout,
    print_view,
    recent_view,
    to_now_view,
    whole_view,
)
from core.reports.timeline.pdf import print_measure
from core.reports.timeline.scene import G, Hit, L, R, Scene, T
from tests.core.reports.timeline.sample import (
    TODAY,
    collisions,
    crowded,
    deceased,
    nothing,
    only_operation,
    paused,
    three_operations,
)
from tests.core.reports.timeline.whole import ALL

Chosen: TypeAlias = Callable[[Course], tuple[float, float]]


def drawn(course: Course, chosen: Chosen = whole_view, **view: Any) -> Scene:
    start, end = chosen(course)
    given = View(start=start, end=end, **{"width": 1272.0, **view})
    return layout(course, given, print_measure, ENGLISH)


def texts(scene: Scene) -> list[str]:
    return [each.text for each in (*scene.axis, *scene.body) if isinstance(each, T)]


def glyphs(scene: Scene, kind: str) -> list[G]:
    return [each for each in scene.body if isinstance(each, G) and each.kind == kind]


def hit(scene: Scene, title: str) -> Hit:
    return next(each for each in scene.hits if each.title == title)


def test_that_every_state_and_event_has_a_symbol_of_its_own() -> None:
    assert {mark.value for mark in Mark} <= GLYPHS.keys()
    same = {
        frozenset((one, other))
        for one, other in combinations(GLYPHS, 2)
        if GLYPHS[one] == GLYPHS[other]
    }
    assert same == {frozenset(("waived", "paused"))}  # the design gives both the two bars


def test_that_the_same_course_always_gives_the_same_scene() -> None:
    assert drawn(three_operations()) == drawn(three_operations())


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("density", [COMPACT, NORMAL, LARGE])
def test_that_the_height_is_known_before_anything_is_drawn(name: str, density: Density) -> None:
    assert drawn(ALL[name], density=density).height == lanes_height(ALL[name], density)


def test_that_planned_time_is_shaded_and_only_live_windows_have_edges() -> None:
    course = only_operation()
    scene = drawn(course, to_now_view)
    slots = [slot for lane in course.lanes for slot in lane.planned]
    live = [e for e in scene.body if isinstance(e, R) and e.fill == "plot-window"]
    past = [e for e in scene.body if isinstance(e, R) and e.fill == "plot-window-past"]
    assert len(live) == sum(slot.mark in LIVE for slot in slots)
    assert len(past) == sum(slot.mark not in LIVE for slot in slots)
    assert all(each.stroke for each in live)
    assert not any(each.stroke for each in past)


def test_that_a_window_is_as_wide_as_its_days() -> None:
    course = only_operation()
    start, end = to_now_view(course)
    view = View(start=start, end=end, width=1272)
    slot = course.lanes[0].planned[2]
    boxes = [e for e in drawn(course, to_now_view).body if isinstance(e, R) and e.stroke]
    assert any(
        box.x == pytest.approx(view.x(slot.opens_on))
        and box.x + box.w == pytest.approx(view.x(slot.overdue_on))
        for box in boxes
    )


def test_that_overdue_and_late_are_as_long_as_the_delay() -> None:
    course = only_operation()
    start, end = to_now_view(course)
    view = View(start=start, end=end, width=1272)
    scene = drawn(course, to_now_view)
    tails = [e for e in scene.body if isinstance(e, R) and e.hatch == "overdue-fg"]
    assert [tail.w / view.px_per_day for tail in tails] == pytest.approx([69, 69])
    [late] = glyphs(scene, "late")
    whisker = next(
        e for e in scene.body if isinstance(e, L) and e.y1 == e.y2 == late.y and e.width == 2
    )
    assert (late.x - whisker.x1) / view.px_per_day == pytest.approx(28)


def test_that_a_booking_never_hides_lateness() -> None:
    scene = drawn(only_operation(), to_now_view)
    lane = next(lane for lane in scene.lanes if lane.key == "pet_ct")
    kinds = [e.kind for e in scene.body if isinstance(e, G) and 0 <= e.y - lane.top <= lane.height]
    assert kinds == ["overdue", "booked"]
    assert "booked Thu 26-Nov-2026" in texts(scene)


def test_that_a_flag_carried_on_starts_at_the_first_missed_slot() -> None:
    course = only_operation()
    first, second = course.lanes[0].planned[1:3]
    missed = replace(first, mark=Mark.MISSED, done_on=None)
    flagged = replace(second, since=first.due_on)
    lane = replace(course.lanes[0], planned=(missed, flagged))
    start, end = to_now_view(course)
    view = View(start=start, end=end, width=1272)
    scene = drawn(replace(course, lanes=(lane,)), to_now_view)
    [triangle], [cross] = glyphs(scene, "overdue"), glyphs(scene, "missed")
    assert triangle.x == cross.x == pytest.approx(view.x(first.due_on))
    assert triangle.y != cross.y
    assert f"{(TODAY - first.due_on).days} days" in texts(scene)


def test_that_normal_scans_are_silent_from_afar_and_exceptions_are_not() -> None:
    far = texts(drawn(three_operations()))
    assert {"missed", "waived", "69 d late", "Fri 18-Dec"} <= set(far)
    assert not any(text.startswith("due ") for text in far)
    near = texts(drawn(only_operation(), to_now_view))
    assert {"19-Jan", "12-Jun, 28 d late", "due 15-Jan-2027"} <= set(near)


def test_that_months_restart_at_every_anchor_and_run_backwards_before_the_first() -> None:
    course = three_operations()
    scene = drawn(course, mode=AxisMode.MONTHS)
    start, end = whole_view(course)
    view = View(start=start, end=end, width=1272)
    zeros = [e for e in scene.axis if isinstance(e, T) and e.text == "0"]
    assert sorted(e.x for e in zeros) == pytest.approx([view.x(a.on) for a in course.anchors])
    assert all(e.weight == 600 for e in zeros)
    assert "−4" in texts(scene)
    fours = sorted(e.x for e in scene.axis if isinstance(e, T) and e.text == "4")
    expected = [view.x(add_months(a.on, 4)) for a in course.anchors]
    assert fours == pytest.approx(expected)


def test_that_changing_the_axis_moves_no_event() -> None:
    dates, months = (drawn(three_operations(), mode=mode) for mode in AxisMode)
    assert [(h.x, h.y) for h in dates.hits] == [(h.x, h.y) for h in months.hits]


def test_that_an_ended_episode_and_the_current_one_are_named_above_their_time() -> None:
    said = texts(drawn(three_operations()))
    assert {"Ep. 1 ended", "Ep. 2 ended"} <= set(said)
    assert "Episode 3 · re-anchored 21-Jun-2022 · month 53 of 60" in said


def test_that_operations_of_one_day_are_one_pin_with_both_names() -> None:
    scene = drawn(collisions(), to_now_view)
    assert len(glyphs(scene, "operation")) == 1
    assert "Sigmoidectomy + resection S6 + MWA S8" in texts(scene)
    assert {h.title for h in scene.hits if h.lane == "operations"} == {
        "Sigmoidectomy + resection S6",
        "MWA S8",
    }


def test_that_two_scans_dodge_and_more_are_counted_with_the_worst_on_top() -> None:
    scene = drawn(collisions(), recent_view)
    lanes = {lane.key: lane for lane in scene.lanes}
    mri = [g for g in glyphs(scene, "reviewed") if g.r < NORMAL.radius]
    awaited = [g for g in glyphs(scene, "awaited") if g.r < NORMAL.radius]
    assert mri[0].y < lanes["mri"].top + lanes["mri"].height / 2 < awaited[0].y
    assert "×4" in texts(scene)
    assert len([g for g in glyphs(scene, "awaited") if g.r == NORMAL.radius]) == 1


def test_that_contacts_close_together_share_a_label() -> None:
    assert "2 calls, 1 reached" in texts(drawn(only_operation(), to_now_view))


def test_that_absence_is_said() -> None:
    said = texts(drawn(nothing(), to_now_view))
    assert {
        "No operation recorded",
        "No recurrence recorded",
        "No systemic therapy recorded",
        "No MRI planned or recorded",
        "No CEA recorded",
    } <= set(said)


def test_that_after_death_there_is_an_end_mark_and_no_today() -> None:
    course = deceased()
    scene = drawn(course)
    assert "Died 03-Feb-2026" in texts(scene)
    assert not any("Today" in text for text in texts(scene))
    lines = [e for e in scene.body if isinstance(e, L) and e.width == 2 and e.y2 == scene.height]
    assert [line.colour for line in lines] == ["text"]


def test_that_a_pause_lies_behind_the_scans_and_is_named_above() -> None:
    course = paused()
    scene = drawn(course, to_now_view)
    [band] = [e for e in scene.body if isinstance(e, R) and e.fill == "paused-bg"]
    start, end = to_now_view(course)
    view = View(start=start, end=end, width=1272)
    assert band.x == pytest.approx(view.x(date(2026, 7, 1)))
    assert band.x + band.w == pytest.approx(view.x(TODAY + timedelta(days=1)))
    assert band.y == next(lane.top for lane in scene.lanes if lane.key == "mri")
    assert glyphs(scene, "paused")


def test_that_a_course_of_therapy_without_an_end_has_no_right_edge() -> None:
    scene = drawn(paused(), to_now_view)
    bars = [e for e in scene.body if isinstance(e, R) and e.fill == "plot-therapy"]
    assert [bool(bar.stroke) for bar in bars] == [True, True, False]


def test_that_cea_above_the_limit_is_a_disc_and_the_last_value_has_its_unit() -> None:
    scene = drawn(only_operation(), to_now_view)
    assert len(glyphs(scene, "cea-above")) == 3
    assert len(glyphs(scene, "cea")) == 4
    assert "6.4 µg/L" in texts(scene)


def test_that_a_doubling_of_cea_is_one_step_everywhere() -> None:
    scene = drawn(three_operations())
    y = {e.text: e.y for e in scene.gutter if isinstance(e, T) and e.align == "end"}
    one_to_five, five_to_fifty = y["1"] - y["5"], y["5"] - y["50"]
    assert one_to_five / five_to_fifty == pytest.approx(0.699, abs=0.01)


@pytest.mark.parametrize("chosen", [whole_view, to_now_view, recent_view, print_view])
@pytest.mark.parametrize("name", ALL)
def test_that_every_preset_shows_the_end_of_what_is_known(name: str, chosen: Chosen) -> None:
    course = ALL[name]
    start, end = chosen(course)
    assert start < (course.died_on or course.today).toordinal() < end


def test_that_every_event_in_view_can_be_found_and_opened() -> None:
    course = only_operation()
    scene = drawn(course)
    records = {each.record for each in scene.hits}
    slots = {slot.record for lane in course.lanes for slot in lane.planned}
    events = {e.record for e in (*course.operations, *course.decisions, *course.contacts)}
    rest = {e.record for e in course.therapies} | {e.record for e in course.cea}
    assert slots | events | rest == records
    overdue = hit(scene, "MRI liver, month 12")
    assert overdue.status == "overdue"
    assert overdue.is_order
    assert overdue.may_book


def test_that_three_hundred_events_are_laid_out_at_any_zoom() -> None:
    course = crowded(300)
    for chosen in (whole_view, to_now_view, recent_view):
        assert len(drawn(course, chosen).body) > 100


def test_that_a_course_of_fifty_years_has_ticks_that_can_be_read() -> None:
    course = replace(only_operation(), today=date(2075, 1, 1))
    ticks = [e for e in drawn(course, whole_view).axis if isinstance(e, T) and e.y > 20]
    assert 5 < len(ticks) < 30
