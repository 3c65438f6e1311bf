"""On which side of the liver the metastases lie."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.disease import Distribution
from core.domain.segments import LEFT_LIVER, RIGHT_LIVER, Segment
from core.language import ENGLISH
from core.scores.distribution import Side, crosses_the_middle, distribution


def one(*segments: Segment) -> frozenset[Segment]:
    return frozenset(segments)


@pytest.mark.parametrize(
    ("lesions", "side"),
    [
        ([one(Segment.S5), one(Segment.S8)], Side.RIGHT_LIVER),
        ([one(Segment.S2), one(Segment.S4A), one(Segment.S4B)], Side.LEFT_LIVER),
        ([one(Segment.S4B), one(Segment.S5)], Side.BILOBAR),
        ([one(Segment.S1)], Side.CAUDATE_ONLY),
        ([one(Segment.S1), one(Segment.S7)], Side.RIGHT_LIVER),
        ([one(Segment.S1), one(Segment.S3)], Side.LEFT_LIVER),
    ],
)
def test_that_the_side_follows_from_the_segments(
    lesions: list[frozenset[Segment]], side: Side
) -> None:
    assert distribution(lesions).value is side


def test_that_the_caudate_lobe_alone_is_on_neither_side() -> None:
    assert Side.CAUDATE_ONLY.distribution is None
    assert Side.BILOBAR.distribution is Distribution.BILOBAR
    assert {*RIGHT_LIVER, *LEFT_LIVER, Segment.S1} == set(Segment)


def test_that_one_lesion_across_the_middle_is_bilobar_and_says_so() -> None:
    across = one(Segment.S4B, Segment.S5)
    verdict = distribution([across])
    assert verdict.sentence.said(ENGLISH) == (
        "Bilobar: one metastasis across the middle of the liver"
    )
    assert crosses_the_middle(across)
    assert not crosses_the_middle(one(Segment.S5, Segment.S8))


def test_that_a_lesion_without_segments_leaves_the_other_side_possible() -> None:
    verdict = distribution([one(Segment.S6), None])
    assert verdict.possible == (Side.RIGHT_LIVER, Side.BILOBAR)
    assert verdict.missing == ("segments of every metastasis",)
    assert distribution([one(Segment.S6), one(Segment.S3), None]).value is Side.BILOBAR
    assert distribution([]).value is None
    assert distribution([one(Segment.S6)], is_complete=False).value is None


@given(st.lists(st.sampled_from([None, *Segment]), min_size=1, max_size=3))
def test_that_every_completion_is_among_the_possible_sides(lesions: list[Segment | None]) -> None:
    verdict = distribution([None if each is None else one(each) for each in lesions])
    full = [list(Segment) if each is None else [each] for each in lesions]
    found = {distribution([one(each) for each in chosen]).value for chosen in product(*full)}
    assert found <= set(verdict.possible)
