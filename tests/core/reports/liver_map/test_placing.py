"""Where lesions stand: in their segments, the same each time, and never on a number."""

from itertools import combinations
from math import hypot

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.domain.segments import Segment
from core.reports.liver_map.geometry import distance_to, liver
from core.reports.liver_map.placing import SMALLEST, label_place, placed
from core.reports.liver_map.values import MapLesion
from tests.core.reports.liver_map.maps import SOME, lesion

LEAST, LABEL = 21.0, 22.0  # as on paper, where a map is smallest
CROWD = tuple(lesion(n, "1") for n in range(1, 41))


@given(SOME)
@example(CROWD)
def test_that_no_lesion_stands_outside_its_segments(lesions: tuple[MapLesion, ...]) -> None:
    for spot in placed(lesions, LEAST, LABEL).spots:
        far = min(distance_to(each, spot.x, spot.y) for each in spot.lesion.segments)
        # Over segments that do not touch it stands on the border of one that lies between.
        limit = 0.5 if len(spot.lesion.segments) == 1 else 120.0
        assert far <= limit


@given(SOME)
@example(CROWD)
def test_that_no_disc_covers_another_or_its_number(lesions: tuple[MapLesion, ...]) -> None:
    found = placed(lesions, LEAST, LABEL)
    for one, other in combinations(found.spots, 2):
        assert hypot(one.x - other.x, one.y - other.y) >= one.r + other.r
    assert min((each.r for each in found.spots), default=LEAST) >= LEAST * SMALLEST


@given(SOME, st.randoms())
def test_that_the_order_of_the_lesions_changes_nothing(
    lesions: tuple[MapLesion, ...], random: object
) -> None:
    shuffled = list(lesions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first, again = placed(lesions, LEAST, LABEL), placed(tuple(shuffled), LEAST, LABEL)
    assert first == again


@given(SOME)
@example(CROWD)
def test_that_no_lesion_is_lost(lesions: tuple[MapLesion, ...]) -> None:
    found = placed(lesions, LEAST, LABEL)
    drawn = [each.lesion.number for each in found.spots]
    assert sorted(drawn + [each.number for each in found.hidden]) == sorted(
        each.number for each in lesions
    )


@pytest.mark.parametrize("least", [14.0, LEAST])
def test_that_forty_lesions_all_over_the_liver_are_all_drawn(least: float) -> None:
    names = [each.value for each in Segment if each is not Segment.S1]
    lesions = tuple(lesion(n, names[n % len(names)], diameter_mm=5 + n % 40) for n in range(1, 41))
    assert placed(lesions, least, LABEL).hidden == ()


def test_that_a_lesion_stays_where_it_was_placed() -> None:
    spot = placed((lesion(1, "5", at=(360.0, 450.0)),), LEAST, LABEL).spots[0]
    assert (spot.x, spot.y) == (360.0, 450.0)


def test_that_a_placed_lesion_keeps_its_place_before_one_that_has_none() -> None:
    middle = placed((lesion(1, "5"),), LEAST, LABEL).spots[0]
    both = placed((lesion(1, "5"), lesion(2, "5", at=(middle.x, middle.y))), LEAST, LABEL)
    spot = both.spot(2)
    assert spot is not None
    assert (spot.x, spot.y) == (middle.x, middle.y)


def test_that_a_further_lesion_moves_none_before_it() -> None:
    some = tuple(lesion(n, "7", "8") if n == 2 else lesion(n, "7") for n in range(1, 6))
    before = placed(some, LEAST, LABEL)
    after = placed((*some, lesion(6, "7")), LEAST, LABEL)
    assert after.spots[:5] == before.spots


def test_that_a_lesion_over_two_segments_stands_on_their_border() -> None:
    spot = placed((lesion(1, "5", "8"),), LEAST, LABEL).spots[0]
    assert distance_to(Segment.S5, spot.x, spot.y) < 0.5
    assert distance_to(Segment.S8, spot.x, spot.y) < 0.5


def test_that_a_larger_lesion_has_a_larger_disc_within_limits() -> None:
    small, middle, huge = (
        placed((lesion(1, "7", diameter_mm=mm),), LEAST, LABEL).spots[0].r for mm in (4, 40, 300)
    )
    assert small == LEAST
    assert LEAST < middle < huge <= 1.6 * LEAST


def test_that_the_name_of_a_segment_gives_way_to_a_lesion_placed_on_it() -> None:
    at = liver().areas[Segment.S8].label
    spots = placed((lesion(1, "8", at=at),), LEAST, LABEL).spots
    x, y = label_place(Segment.S8, spots, LABEL)
    assert hypot(x - at[0], y - at[1]) >= LEAST + LABEL
    assert label_place(Segment.S7, spots, LABEL) == liver().areas[Segment.S7].label


def test_that_a_lesion_without_a_segment_is_counted_and_not_drawn() -> None:
    found = placed((lesion(1),), LEAST, LABEL)
    assert found.spots == ()
    assert [each.number for each in found.hidden] == [1]
