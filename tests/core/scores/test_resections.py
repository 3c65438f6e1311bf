"""Names and extent of a resection from its segments."""

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.segments import Segment
from core.language import ENGLISH
from core.scores.resection_words import read_resection
from core.scores.resections import Extent, Resected, extent, named, new_world


def segments(text: str) -> frozenset[Segment]:
    """`4b 5` or `234`: segment 4 alone is both its halves."""
    written = text.split() if " " in text or text in ("4a", "4b") else list(text)
    return frozenset(each for each in Segment if each.value in written or each.value[0] in written)


def name_of(complete: str, partial: str = "", **more: Any) -> str:
    found = named(Resected(segments(complete), segments(partial), **more))
    assert found is not None
    return found.brisbane.said(ENGLISH)


@pytest.mark.parametrize(
    ("complete", "brisbane", "also", "code"),
    [
        ("5678", "right hepatectomy (hemihepatectomy)", "right lobectomy", "H5678"),
        ("234", "left hepatectomy (hemihepatectomy)", "left lobectomy", "H234"),
        ("23", "left lateral sectionectomy", "left lobectomy (French use)", "H23"),
        ("4", "left medial sectionectomy", "segmentectomy 4", "H4"),
        ("58", "right anterior sectionectomy", "", "H58"),
        ("67", "right posterior sectionectomy", "", "H67"),
        ("45678", "right trisectionectomy", "extended right hepatectomy", "H45678"),
        ("45678", "right trisectionectomy", "right lobectomy (American use)", "H45678"),
        ("23458", "left trisectionectomy", "extended left hepatectomy", "H23458"),
        ("1", "caudate lobectomy (segmentectomy 1)", "", "H1"),
        ("4b 5", "segmentectomy 4b+5", "", "H4'5"),
        ("6", "segmentectomy 6", "", "H6"),
        ("56", "bisegmentectomy 5,6", "", "H56"),
        ("678", "resection of segments 6,7,8", "", "H678"),
        ("15678", "right hepatectomy (hemihepatectomy) with segment 1", "", "H15678"),
        ("4b 5 6 7 8", "right hepatectomy (hemihepatectomy), with S4b", "", "H4'5678"),
    ],
)
def test_that_a_resection_is_named_by_its_segments(
    complete: str, brisbane: str, also: str, code: str
) -> None:
    found = named(Resected(segments(complete)))
    assert found is not None
    assert found.brisbane.said(ENGLISH) == brisbane
    assert found.new_world == code
    assert also in found.also if also else found.also == ()


def test_that_parts_of_segments_and_wedges_are_said_and_structures_follow_the_code() -> None:
    assert name_of("5678", "4b") == "right hepatectomy (hemihepatectomy), with part of S4b"
    assert name_of("", "6") == "subsegmentectomy S6"
    assert name_of("23", n_wedges=2) == "left lateral sectionectomy; wedges: 2"
    assert name_of("", n_wedges=6) == "metastasectomy, wedges: 6"
    assert name_of("") == "metastasectomy, number of wedges not recorded"
    built = Resected(segments("5678"), segments("4b"), structures=("B", "PV"))
    assert new_world(built) == "H4'5678-B-PV"
    assert new_world(Resected(frozenset(), n_wedges=3)) == ""


def test_that_segments_nobody_recorded_have_no_name_and_no_extent() -> None:
    assert named(Resected(None)) is None
    verdict = extent(Resected(None))
    assert verdict.value is None
    assert verdict.missing == ("segments taken out",)


@pytest.mark.parametrize(
    ("complete", "partial", "value"),
    [
        ("567", "", Extent.MAJOR),
        ("234", "", Extent.MAJOR),
        ("56", "7 8", Extent.MINOR),
        ("4", "", Extent.MINOR),
        ("4b 5 6", "", Extent.MINOR),
        ("4 5 6", "", Extent.MAJOR),
        ("", "5 6 7", Extent.MINOR),
    ],
)
def test_that_three_complete_segments_are_major(complete: str, partial: str, value: Extent) -> None:
    assert extent(Resected(segments(complete), segments(partial))).value is value


def test_that_six_wedges_are_minor() -> None:
    assert extent(Resected(frozenset(), n_wedges=6)).value is Extent.MINOR


def test_that_every_set_of_segments_has_a_name_and_a_code_that_tells_it() -> None:
    codes = set()
    wholes = ["1", "2", "3", "4", "5", "6", "7", "8"]
    for size in range(1, 9):
        for chosen in combinations(wholes, size):
            complete = segments("".join(chosen))
            assert name_of("".join(chosen))
            codes.add(new_world(Resected(complete)))
    assert len(codes) == 255


@given(st.frozensets(st.sampled_from(Segment)), st.frozensets(st.sampled_from(Segment)))
def test_that_one_more_segment_never_makes_a_resection_minor(
    fewer: frozenset[Segment], more: frozenset[Segment]
) -> None:
    if extent(Resected(fewer)).value is Extent.MAJOR:
        assert extent(Resected(fewer | more)).value is Extent.MAJOR
    named_ = named(Resected(fewer, more))
    assert named_ is not None
    assert named_.brisbane.said(ENGLISH)


@pytest.mark.parametrize(
    "text", ["left lobectomy", "Left  Lobectomy", "sol lobektomi", "right lobectomy"]
)
def test_that_a_lobectomy_in_free_text_maps_to_nothing_and_is_asked(text: str) -> None:
    reading = read_resection(text)
    assert reading.segments is None
    assert reading.question is not None
    assert "different schools" in reading.question.said(ENGLISH)


def test_that_a_name_with_one_meaning_is_read_in_both_languages() -> None:
    assert read_resection("Right hepatectomy").segments == segments("5678")
    assert read_resection("SAĞ HEPATEKTOMİ").segments == segments("5678")
    assert read_resection("left lateral sectionectomy").segments == segments("23")
    unknown = read_resection("Whipple")
    assert unknown.segments is None
    assert unknown.question is not None
