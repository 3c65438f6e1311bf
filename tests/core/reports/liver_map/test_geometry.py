"""The drawn liver: its segments tile it, and every name stands in its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.segments import Segment
from core.reports.liver_map.geometry import (
    HEIGHT,
    WIDTH,
    border_distance,
    distance_to,
    is_inside,
    liver,
    segment_at,
    segments_near,
)
from core.reports.liver_map.typed import neighbour, segments_typed

ANYWHERE = st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT))


def area_of(points: tuple[tuple[float, float], ...]) -> float:
    pairs = zip(points, (*points[1:], points[0]), strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def test_that_all_nine_segments_are_drawn() -> None:
    assert set(liver().areas) == set(Segment)


@pytest.mark.parametrize("segment", list(Segment))
def test_that_the_name_of_a_segment_stands_well_inside_it(segment: Segment) -> None:
    area = liver().areas[segment]
    assert segment_at(*area.label) is segment
    assert border_distance(area.points, *area.label) > 15


def test_that_the_segments_cover_the_liver_without_overlap() -> None:
    whole = area_of(liver().contour_points)
    parts = sum(area_of(area.points) for area in liver().areas.values())
    assert parts == pytest.approx(whole, rel=1e-9)


@given(ANYWHERE)
def test_that_every_point_of_the_liver_lies_in_exactly_one_segment(
    at: tuple[float, float],
) -> None:
    inside = [each for each in Segment if is_inside(liver().areas[each].points, *at)]
    assert len(inside) == int(is_inside(liver().contour_points, *at))
    assert segment_at(*at) is (inside[0] if inside else None)


def test_that_points_on_a_shared_border_lie_in_one_of_its_neighbours() -> None:
    for name, edge in liver().edges.items():
        neighbours = {each for each in Segment if name in liver().areas[each].edges}
        if edge.kind == "outline":
            assert len(neighbours) == 1
            continue
        assert len(neighbours) == 2
        for x, y in edge.points[1:-1]:
            assert segment_at(x, y) in neighbours


@pytest.mark.parametrize("segment", list(Segment))
def test_that_the_hatching_of_a_segment_stays_inside_it(segment: Segment) -> None:
    for x1, y1, x2, y2 in liver().areas[segment].hatch:
        assert distance_to(segment, (x1 + x2) / 2, (y1 + y2) / 2) < 1
        assert distance_to(segment, x1, y1) < 1
        assert distance_to(segment, x2, y2) < 1


def test_that_a_point_beside_the_liver_is_in_no_segment_and_near_none() -> None:
    assert segment_at(5, 5) is None
    assert segments_near(5, 5, 500) == frozenset()


def test_that_a_point_at_a_border_is_near_both_neighbours() -> None:
    x, y = liver().edges["pv_m"].points[5]
    assert segments_near(x, y, 10) == {Segment.S5, Segment.S8}
    assert segments_near(*liver().areas[Segment.S7].label, 10) == {Segment.S7}


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("4a", "4a"),
        ("S8", "8"),
        (" 5/8 ", "5 8"),
        ("s5 s8", "5 8"),
        ("4", "4a 4b"),
        ("1,2", "1 2"),
        ("4B", "4b"),
    ],
)
def test_that_segments_are_typed_as_surgeons_write_them(typed: str, named: str) -> None:
    assert segments_typed(typed) == frozenset(Segment.read(each) for each in named.split())


@pytest.mark.parametrize("typed", ["", "9", "4c", "left", "0", "5//x", "1/2/3/5/6"])
def test_that_what_is_no_segment_is_refused(typed: str) -> None:
    assert segments_typed(typed) is None


def test_that_the_arrow_keys_reach_every_segment_from_every_other() -> None:
    for start in Segment:
        reached = {start}
        for _ in Segment:
            reached |= {
                neighbour(each, dx, dy)
                for each in reached
                for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
            }
        assert reached == set(Segment)
