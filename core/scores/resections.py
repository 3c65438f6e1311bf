"""Names and extent of a liver resection, derived from its segments and never stored.

Sources: Brisbane 2000 terminology (HPB 2:333); New World terminology, Nagino 2021. A resection is
the set of segments taken out completely and the set taken out in part; wedges (metastasectomies)
add no segment. Major is three complete segments or more, 4a and 4b together being one.
"""

from typing import NamedTuple

from core.domain.choices import Choice
from core.domain.segments import Segment
from core.language import phrase
from core.scores.score import Listed, Rule, Sentence
from core.scores.verdict import Verdict, settled, unsettled


class Extent(Choice):
    MAJOR = "major", phrase("Major, 3 segments or more")
    MINOR = "minor", phrase("Minor, up to 2 segments")


class Resected(NamedTuple):
    """What was taken out of the liver; None is not recorded.

    `n_wedges` counts non-anatomical resections; `structures` are suffixes of the New World name,
    such as B for the bile duct or PV for the portal vein.
    """

    complete: frozenset[Segment] | None
    partial: frozenset[Segment] = frozenset()
    n_wedges: int | None = None
    structures: tuple[str, ...] = ()


class Name(NamedTuple):
    """The names of one resection; `also` are other names in use, `new_world` is a code.

    `new_world` is empty for what lies outside that terminology.
    """

    brisbane: Sentence
    also: tuple[str, ...]
    new_world: str

    @property
    def others(self) -> Sentence | None:
        """The code and the other names in use; None where there is neither."""
        if not self.new_world:
            return None
        if not self.also:
            return Sentence(phrase("New World {code}"), {"code": self.new_world})
        text = phrase("New World {code}; also called {names}")
        return Sentence(text, {"code": self.new_world, "names": Listed(self.also)})


_EXTENT = Rule(
    phrase("Extent of resection"),
    phrase("major from 3 complete segments; wedges and parts of segments do not count"),
    "Strasberg SM et al. HPB 2000;2:333-339",
)
_NUMBERS = "12345678"
_RIGHT_LOBECTOMY = phrase("right lobectomy")
_LEFT_LOBECTOMY = phrase("left lobectomy")

# Digits of complete segments to the Brisbane name and the others in use.
_NAMED: dict[str, tuple[str, tuple[str, ...]]] = {
    "5678": (phrase("right hepatectomy (hemihepatectomy)"), (_RIGHT_LOBECTOMY,)),
    "234": (phrase("left hepatectomy (hemihepatectomy)"), (_LEFT_LOBECTOMY,)),
    "23": (
        phrase("left lateral sectionectomy"),
        (phrase("bisegmentectomy 2,3"), phrase("left lobectomy (French use)")),
    ),
    "4": (phrase("left medial sectionectomy"), (phrase("segmentectomy 4"),)),
    "58": (phrase("right anterior sectionectomy"), ()),
    "67": (phrase("right posterior sectionectomy"), ()),
    "45678": (
        phrase("right trisectionectomy"),
        (phrase("extended right hepatectomy"), phrase("right lobectomy (American use)")),
    ),
    "23458": (phrase("left trisectionectomy"), (phrase("extended left hepatectomy"),)),
    "458": (phrase("resection of segments 4, 5 and 8"), (phrase("central hepatectomy"),)),
    "1": (phrase("caudate lobectomy (segmentectomy 1)"), ()),
}
_HEPATECTOMIES = ("5678", "23")  # to which half of segment 4 may be added


def named(resected: Resected) -> Name | None:
    """The names, or None when it is not recorded which segments were taken out."""
    if resected.complete is None:
        return None
    parts = resected.partial - resected.complete
    if not resected.complete and not parts:
        return Name(_wedges_only(resected.n_wedges), (), "")
    also: tuple[str, ...] = ()
    if not resected.complete:
        text = phrase("subsegmentectomy {segments}")
        brisbane = Sentence(text, {"segments": _said(parts)})
    else:
        brisbane, also = _brisbane(resected.complete)
        if parts:
            text = phrase("{name}, with part of {segments}")
            brisbane = Sentence(text, {"name": brisbane, "segments": _said(parts)})
            also = ()
    return Name(_with_wedges(brisbane, resected.n_wedges), also, new_world(resected))


def new_world(resected: Resected) -> str:
    """`H4'5678-B`: segments ascending, an apostrophe where only a part went, then structures."""
    touched = (resected.complete or frozenset()) | resected.partial
    if not touched:
        return ""
    whole = _digits(resected.complete or frozenset())
    written = [
        digit if digit in whole else f"{digit}'"
        for digit in _NUMBERS
        if any(each.value[0] == digit for each in touched)
    ]
    return "H" + "".join(written) + "".join(f"-{each}" for each in resected.structures)


def extent(resected: Resected) -> Verdict[Extent]:
    """Major or minor, by complete segments alone."""
    if resected.complete is None:
        possible = (Extent.MINOR, Extent.MAJOR)
        return unsettled(_EXTENT, possible, phrase("segments taken out"))
    n = n_complete(resected.complete)
    value = Extent.MAJOR if n >= 3 else Extent.MINOR
    return settled(_EXTENT, value, phrase("complete segments: {n}"), n=n)


def n_complete(complete: frozenset[Segment]) -> int:
    """How many whole Couinaud segments these are; half of segment 4 is none."""
    return len(_digits(complete))


def _digits(complete: frozenset[Segment]) -> str:
    """The numbers of the segments that are complete, ascending."""
    return "".join(
        digit
        for digit in _NUMBERS
        if all(each in complete for each in Segment if each.value[0] == digit)
    )


def _brisbane(complete: frozenset[Segment]) -> tuple[Sentence, tuple[str, ...]]:
    """The name of complete segments and halves of segment 4, and the other names in use."""
    whole = _digits(complete)
    halves = frozenset(each for each in complete if each.value[0] not in whole)
    if halves and whole in _HEPATECTOMIES:
        text = phrase("{name}, with {segments}")
        return Sentence(text, {"name": Sentence(_NAMED[whole][0]), "segments": _said(halves)}), ()
    if halves:
        segments = "+".join(each.value for each in Segment if each in halves or each.value in whole)
        return Sentence(phrase("segmentectomy {segments}"), {"segments": segments}), ()
    if whole in _NAMED:
        called, also = _NAMED[whole]
        return Sentence(called), also
    if whole[0] == "1" and whole[1:] in _NAMED:
        name = Sentence(_NAMED[whole[1:]][0])
        return Sentence(phrase("{name} with segment 1"), {"name": name}), ()
    return _numbered(whole), ()


def _numbered(whole: str) -> Sentence:
    segments = ",".join(whole)
    if len(whole) == 1:
        return Sentence(phrase("segmentectomy {segments}"), {"segments": segments})
    if len(whole) == 2:
        return Sentence(phrase("bisegmentectomy {segments}"), {"segments": segments})
    return Sentence(phrase("resection of segments {segments}"), {"segments": segments})


def _said(segments: frozenset[Segment]) -> Listed:
    return Listed(tuple(each.label for each in Segment if each in segments))


def _wedges_only(n_wedges: int | None) -> Sentence:
    if n_wedges is None:
        return Sentence(phrase("metastasectomy, number of wedges not recorded"))
    return Sentence(phrase("metastasectomy, wedges: {n}"), {"n": n_wedges})


def _with_wedges(name: Sentence, n_wedges: int | None) -> Sentence:
    if not n_wedges:
        return name
    return Sentence(phrase("{name}; wedges: {n}"), {"name": name, "n": n_wedges})


def extent_stated(called: Extent) -> Verdict[Extent]:
    """As the operation was called, where no segment is recorded."""
    return settled(_EXTENT, called, phrase("as the operation is called; no segment is recorded"))
