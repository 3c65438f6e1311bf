"""Invented lesions for the map, in one line each."""

from typing import Any

from hypothesis import strategies as st

from core.domain.segments import Segment
from core.reports.liver_map.geometry import HEIGHT, WIDTH
from core.reports.liver_map.values import LiverMap, MapFate, MapLesion


def segments(*names: str) -> frozenset[Segment]:
    return frozenset(Segment.read(each) for each in names)


def lesion(number: int, *names: str, **known: Any) -> MapLesion:
    return MapLesion(number=number, segments=segments(*names), **known)


def one_of_each_fate() -> LiverMap:
    places = ("6", "7", "8", "4a", "5", "2")
    lesions = tuple(
        lesion(n, place, fate=fate)
        for n, (place, fate) in enumerate(zip(places, MapFate, strict=True), start=1)
    )
    return LiverMap(day=None, lesions=lesions, removed=segments("2", "3"), cut=segments("6"))


SOME = st.lists(
    st.builds(
        MapLesion,
        number=st.integers(1, 99),
        segments=st.frozensets(st.sampled_from(Segment), min_size=1, max_size=2),
        at=st.none() | st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT)),
        diameter_mm=st.none() | st.floats(1, 200),
        fate=st.sampled_from(MapFate),
        is_new=st.booleans(),
    ),
    max_size=40,
    unique_by=lambda each: each.number,
).map(tuple)
"""Up to forty lesions anywhere, placed or not, wherever they were placed."""
