"""What a panel of the overview says: lines of a label and a value, a missing one said so."""

from dataclasses import dataclass

from core.language import phrase
from ui.look.language import words


@dataclass(frozen=True, slots=True)
class Line:
    """`tone` is the colour token of the value; a quiet one says that something is missing."""

    label: str
    value: str
    tone: str = "text"

    @property
    def spoken(self) -> str:
        return f"{self.label} {self.value}".strip()


@dataclass(frozen=True, slots=True)
class Panel:
    """One card of facts; `name` is what tests and readers of the screen find it by."""

    name: str
    title: str
    lines: tuple[Line, ...]
    aside: str = ""


def line(label: str, value: str, tone: str = "text") -> Line:
    """A line whose label is a marked phrase; without a value it says "Not recorded"."""
    said = words()
    return Line(said(label), value, tone) if value else Line(said(label), missing(), "text-2")


def missing() -> str:
    return words()(phrase("Not recorded"))
