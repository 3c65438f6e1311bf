"""Which segments a name of a resection in free text means, where it means one thing everywhere.

"Left lobectomy" is segments 2 to 4 for one surgeon and 2 and 3 for another, "right lobectomy" 5 to
8 or 4 to 8: such names map to nothing, and whoever typed them is asked.
"""

from typing import NamedTuple

from core.domain.folding import folded
from core.domain.segments import Segment
from core.language import phrase
from core.scores.score import Sentence


class Reading(NamedTuple):
    """The segments of a name, or None with the question that has to be asked."""

    segments: frozenset[Segment] | None
    question: Sentence | None


def read_resection(text: str) -> Reading:
    """The segments of a resection named in English or Turkish; nothing is guessed."""
    name = " ".join(folded(text).split())
    if name in _MEANINGS:
        return Reading(_MEANINGS[name], None)
    if any(each in name for each in ("lobectomy", "lobektomi")):
        question = phrase("{text} means different segments in different schools. Which were they?")
    else:
        question = phrase("{text} is no name this program knows. Which segments were they?")
    return Reading(None, Sentence(question, {"text": text}))


def _segments(digits: str) -> frozenset[Segment]:
    return frozenset(each for each in Segment if each.value[0] in digits)


_MEANINGS = {
    folded(name): _segments(digits)
    for digits, names in {
        "5678": ("right hepatectomy", "right hemihepatectomy", "sağ hepatektomi"),
        "234": ("left hepatectomy", "left hemihepatectomy", "sol hepatektomi"),
        "23": ("left lateral sectionectomy", "sol lateral seksiyonektomi"),
        "58": ("right anterior sectionectomy", "sağ anterior seksiyonektomi"),
        "67": ("right posterior sectionectomy", "sağ posterior seksiyonektomi"),
        "45678": ("right trisectionectomy", "sağ triseksiyonektomi"),
        "23458": ("left trisectionectomy", "sol triseksiyonektomi"),
    }.items()
    for name in names
}
