"""What is drawn: a shape for each fate, plates and hatching for what is gone, all in bounds."""

from collections.abc import Sequence

import pytest
from hypothesis import given

from core.domain.segments import Segment
from core.language import ENGLISH, Language, words_in
from core.reports.liver_map.legend import legend
from core.reports.liver_map.marks import mark, under_mark
from core.reports.liver_map.placing import Spot
from core.reports.liver_map.scene import paper_look, scene_of, screen_look
from core.reports.liver_map.shapes import Disc, Primitive, Shape, moved
from core.reports.liver_map.values import LiverMap, MapFate, MapLesion
from core.reports.timeline.pdf import print_measure
from core.reports.timeline.scene import L, R, T
from core.reports.timeline.themes import coloured, paper
from tests.core.reports.liver_map.maps import SOME, lesion, one_of_each_fate, segments


def inked(fate: MapFate, *, is_new: bool = False) -> tuple[tuple[int, float], ...]:
    """How many of each kind of primitive, and how much black: what a one-bit printer can keep."""
    one = lesion(1, "5", fate=fate, is_new=is_new)
    place = (0.0, 0.0, 10.0)
    drawn = [*under_mark(one, place, 0.6), *mark(one, place, 0.6, is_numbered=False)]
    discs = [each for each in drawn if isinstance(each, Disc)]
    return (
        (sum(isinstance(each, L) for each in drawn), 0.0),
        (sum(isinstance(each, R) for each in drawn), 0.0),
        (sum(each.dash is not None for each in discs), 0.0),
        (len([e for e in discs if e.fill == "surface"]), min((e.r for e in discs), default=0)),
        (sum(isinstance(each, Shape) for each in drawn), 0.0),
    )


def test_that_each_fate_has_a_shape_of_its_own_without_any_colour() -> None:
    shapes = {inked(fate, is_new=is_new) for fate in MapFate for is_new in (False, True)}
    assert len(shapes) == 2 * len(MapFate)


@pytest.mark.parametrize("fate", list(MapFate))
def test_that_marks_use_ink_and_ground_only(fate: MapFate) -> None:
    one = lesion(1, "5", fate=fate, is_new=True)
    drawn = [*under_mark(one, (0, 0, 9), 0.6, is_plated=True), *mark(one, (0, 0, 9), 0.6)]
    tokens = {getattr(each, name, "") for each in drawn for name in ("fill", "stroke", "colour")}
    assert tokens <= {"", "text", "surface"}


def test_that_the_number_stands_out_from_its_disc() -> None:
    for fate in MapFate:
        *_, number = mark(lesion(7, "5", fate=fate), (0, 0, 9), 0.6)
        assert isinstance(number, T)
        is_solid = fate in (MapFate.NONE, MapFate.LEFT)
        assert number.colour == ("surface" if is_solid else "text")


def texts(drawn: Sequence[Primitive]) -> list[str]:
    return [each.text for each in drawn if isinstance(each, T)]


def test_that_every_segment_is_named_and_the_sides_too() -> None:
    drawn = scene_of(LiverMap(day=None), screen_look(600, 1), ENGLISH).drawn
    assert sorted(texts(drawn)) == sorted([*(each.value for each in Segment), "R", "L"])
    turkish = scene_of(LiverMap(day=None), screen_look(600, 1), words_in(Language.TURKISH)).drawn
    assert {"Sağ", "Sol"} <= set(texts(turkish))


@given(SOME)
def test_that_every_lesion_is_numbered_or_counted(lesions: tuple[MapLesion, ...]) -> None:
    drawn = texts(scene_of(LiverMap(day=None, lesions=lesions), paper_look(250), ENGLISH).drawn)
    more = sum(int(each) for each in drawn if each.startswith("+"))
    placed = len(drawn) - 9 - 2 - sum(each.startswith("+") for each in drawn)
    assert placed + more == len(lesions)


def test_that_cuts_lie_below_all_discs_so_that_none_crosses_a_number() -> None:
    lesions = tuple(lesion(n, "8", fate=MapFate.RESECTED) for n in range(1, 13))
    drawn = scene_of(LiverMap(day=None, lesions=lesions), paper_look(250), ENGLISH).drawn
    cuts = [n for n, each in enumerate(drawn) if isinstance(each, L) and each.colour == "text"]
    discs = [n for n, each in enumerate(drawn) if isinstance(each, Disc) and each.fill == "text"]
    assert len(cuts) == 4 * 12
    assert max(cuts) < min(discs)


def test_that_removed_segments_are_hatched_and_partly_removed_ones_by_broken_lines() -> None:
    def lines(shown: LiverMap) -> tuple[int, int]:
        drawn = scene_of(shown, screen_look(600, 1), ENGLISH).drawn
        hatch = [each for each in drawn if isinstance(each, L) and each.colour == "map-hatch"]
        return len(hatch), sum(each.dash is not None for each in hatch)

    assert lines(LiverMap(day=None)) == (0, 0)
    whole, broken = lines(LiverMap(day=None, removed=segments("2")))
    assert (whole > 10, broken) == (True, 0)
    part, broken = lines(LiverMap(day=None, cut=segments("2")))
    assert broken == part < whole
    assert lines(LiverMap(day=None, removed=segments("2"), cut=segments("2")))[1] == 0


def test_that_hover_and_choice_change_the_fill_of_their_segment() -> None:
    look = screen_look(600, 1).emphasising(segments("5"), Segment.S8)
    drawn = scene_of(LiverMap(day=None), look, ENGLISH).drawn
    fills = [each.fill for each in drawn if isinstance(each, Shape)]
    assert fills.count("map-chosen") == 1
    assert fills.count("accent-weak") == 1


@pytest.mark.parametrize("theme", [coloured("light"), coloured("dark"), paper()])
def test_that_every_token_has_a_colour(theme: dict[str, str]) -> None:
    look = screen_look(600, 1).emphasising(segments("5"), Segment.S8)
    for each in scene_of(one_of_each_fate(), look, ENGLISH).drawn:
        for name in ("fill", "stroke", "colour"):
            token = getattr(each, name, "")
            assert not token or theme[token].startswith("#")


def test_that_paper_is_black_and_white_with_greys_for_the_neighbours_only() -> None:
    theme = paper()
    for token in ("map-0", "map-1", "map-2"):
        assert theme[token] == "#FFFFFF"
    for token in ("map-edge", "map-plane", "map-hatch", "text", "text-2"):
        assert theme[token] == "#000000"


def test_that_the_legend_explains_what_the_map_uses_and_nothing_else() -> None:
    row, _ = legend((one_of_each_fate(),), 500, 7.5, print_measure, ENGLISH)
    assert texts(row) == [
        "in place",
        "left in place",
        "resected",
        "ablated",
        "resected and ablated",
        "no longer seen",
        "segment removed",
        "part of the segment removed",
    ]
    only, _ = legend(
        (LiverMap(day=None, lesions=(lesion(1, "5"),)),), 500, 7.5, print_measure, ENGLISH
    )
    assert texts(only) == ["in place"]


@pytest.mark.parametrize("language", list(Language))
def test_that_the_legend_keeps_its_width(language: Language) -> None:
    row, height = legend((one_of_each_fate(),), 250, 7.5, print_measure, words_in(language))
    for each in row:
        if isinstance(each, T):
            assert each.x + print_measure(each.text, 7.5, 400) <= 250
            assert 0 < each.y < height


def test_that_a_moved_primitive_is_the_same_elsewhere() -> None:
    shape = Shape(((0, 0), (1, 1, 0), (1, 2, 3, 4, 5, 6), ()), "text")
    there = moved(shape, 10, 100)
    assert isinstance(there, Shape)
    assert there.path == ((10, 100), (11, 101, 0), (11, 102, 13, 104, 15, 106), ())


def test_that_the_places_of_a_scene_are_in_map_units() -> None:
    scene = scene_of(one_of_each_fate(), screen_look(500, 1), ENGLISH)
    spot = scene.discs.spot(1)
    assert isinstance(spot, Spot)
    assert scene.at(spot.x * scene.unit, spot.y * scene.unit) == pytest.approx((spot.x, spot.y))
