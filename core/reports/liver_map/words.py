"""The map in words: each lesion, each segment, the whole, for those who hear or search it."""

from collections.abc import Iterator

from core.domain.segments import Segment
from core.language import Words, phrase
from core.reports.liver_map.values import LiverMap, MapFate, MapLesion, in_order

_COUNTS = {
    MapFate.NONE: phrase("{n} in place"),
    MapFate.LEFT: phrase("{n} left in place"),
    MapFate.RESECTED: phrase("{n} resected"),
    MapFate.ABLATED: phrase("{n} ablated"),
    MapFate.RESECTED_AND_ABLATED: phrase("{n} resected and ablated"),
    MapFate.DISAPPEARED: phrase("{n} no longer seen"),
}


def segments_named(segments: frozenset[Segment]) -> str:
    """`S4a`, `S5/S8`: as a surgeon writes it, the same in both languages."""
    return "/".join(f"S{each.value}" for each in in_order(segments))


def segments_listed(segments: frozenset[Segment]) -> str:
    """`S2, S3, S4a`."""
    return ", ".join(f"S{each.value}" for each in in_order(segments))


def lesion_said(lesion: MapLesion, words: Words) -> str:
    """`Lesion 3, S8, 9 mm, resected`."""
    said = [words(phrase("Lesion {n}"), n=lesion.number)]
    said.append(segments_named(lesion.segments) or words(phrase("segment not recorded")))
    if lesion.diameter_mm is not None:
        said.append(words(phrase("{mm} mm"), mm=_length(lesion.diameter_mm, words)))
    said.append(words(lesion.fate.label))
    if lesion.is_new:
        said.append(words(phrase("new")))
    return ", ".join(said)


def _length(mm: float, words: Words) -> str:
    return words.number(mm, 0 if mm == int(mm) else 1)


def lesions_said(shown: LiverMap, words: Words) -> list[str]:
    """One line each, by number."""
    by_number = sorted(shown.lesions, key=lambda each: each.number)
    return [lesion_said(each, words) for each in by_number]


def map_said(shown: LiverMap, words: Words) -> str:
    """The whole in two or three sentences."""
    number = len(shown.lesions)
    if not number:
        sentences = [words(phrase("No lesion recorded."))]
    else:
        counted = words.count(number, phrase("{n} lesion"), phrase("{n} lesions"))
        sentences = [f"{counted}: {_counts(shown.lesions, words)}."]
    return " ".join([*sentences, *removed_said(shown, words)])


def removed_said(shown: LiverMap, words: Words) -> Iterator[str]:
    """What is hatched."""
    cut = shown.cut - shown.removed
    if shown.removed:
        yield words(phrase("Removed: {segments}."), segments=segments_listed(shown.removed))
    if cut:
        yield words(phrase("Partly removed: {segments}."), segments=segments_listed(cut))


def segment_lines(shown: LiverMap, words: Words) -> list[str]:
    """`S6: 1 in place, 2 resected`, for each segment or pair of segments with lesions."""
    homes = {each.segments for each in shown.lesions if each.segments}
    order = {each: n for n, each in enumerate(Segment)}
    lines = []
    for segments in sorted(homes, key=lambda each: [order[s] for s in in_order(each)]):
        here = tuple(each for each in shown.lesions if each.segments == segments)
        lines.append(f"{segments_named(segments)}: {_counts(here, words)}")
    nowhere = tuple(each for each in shown.lesions if not each.segments)
    if nowhere:
        lines.append(f"{words(phrase('Segment not recorded'))}: {_counts(nowhere, words)}")
    return lines


def segment_said(segment: Segment, shown: LiverMap, words: Words) -> str:
    """What lies in one segment, and whether it is gone."""
    name = words(phrase("Segment {name}"), name=segment.value)
    here = tuple(each for each in shown.lesions if segment in each.segments)
    found = _counts(here, words) if here else words(phrase("no lesion"))
    said = f"{name}: {found}."
    if segment in shown.removed:
        return f"{said} {words(phrase('Removed.'))}"
    if segment in shown.cut:
        return f"{said} {words(phrase('Partly removed.'))}"
    return said


def _counts(lesions: tuple[MapLesion, ...], words: Words) -> str:
    parts = []
    for fate in MapFate:
        number = sum(each.fate is fate for each in lesions)
        if number:
            parts.append(words(_COUNTS[fate], n=number))
    return ", ".join(parts)
