"""Breaking a text into lines without parting a number from what it counts."""

import re
from collections.abc import Iterator

from core.domain.kept import kept_while_open
from core.reports.paper.typeface import Style, printable, text_width

_NUMBER = re.compile(r"[(<>≤≥~%–−-]?\d+([.,]\d+)?\.?")
_BINDS_ON = frozenset({"<", ">", "≤", "≥", "=", "CEA", "Dr", "Dr.", "Prof.", "Op."})
_ROUNDING = 1e-9  # points; widths are added up word by word
_INITIAL = re.compile(r"\w\.")


@kept_while_open(10_000)  # a page is laid out loose, then tight; labels are the same for all
def wrapped(text: str, width: float, style: Style) -> tuple[str, ...]:
    """The lines of a text; a word too long for any line is broken between letters.

    `6 mm`, `< 12 months` and `CEA 6.4` stay together, written with ordinary spaces so that a
    search of the document finds them.
    """
    lines: list[str] = []
    line, taken, space = "", 0.0, text_width(" ", style)
    for group in _groups(printable(text), width, style):
        wide = text_width(group, style)
        if line and taken + space + wide > width + _ROUNDING:
            lines.append(line)
            line, taken = group, wide
        else:
            line, taken = (f"{line} {group}", taken + space + wide) if line else (group, wide)
    return (*lines, line) if line or not lines else tuple(lines)


def _groups(text: str, width: float, style: Style) -> Iterator[str]:
    """What may not be parted, in order; each fits into a line."""
    held = ""
    for word in text.split():
        joined = f"{held} {word}" if held else word
        if held and text_width(joined, style) > width:
            yield held
            joined = word
        if _holds_the_next(word):
            held = joined
            continue
        held = ""
        yield from _fitting(joined, width, style)
    if held:
        yield from _fitting(held, width, style)


def _holds_the_next(word: str) -> bool:
    if word in _BINDS_ON or _INITIAL.fullmatch(word):
        return True
    return _NUMBER.fullmatch(word) is not None


def _fitting(word: str, width: float, style: Style) -> Iterator[str]:
    """The word, or its pieces when it is wider than a line."""
    if text_width(word, style) <= width:
        yield word
        return
    piece = ""
    for letter in word:
        if piece and text_width(piece + letter, style) > width:
            yield piece
            piece = ""
        piece += letter
    if piece:
        yield piece


def shortened(lines: tuple[str, ...], most: int, ending: str) -> tuple[str, ...]:
    """The lines, or the first of them and a word that there is more (design rule: 4 of over 5)."""
    return lines if len(lines) <= most else (*lines[: most - 1], ending)


def cut(lines: tuple[str, ...], most: int, room: float, style: Style) -> tuple[str, ...]:
    """The first lines; an ellipsis ends what goes on."""
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and text_width(f"{last} …", style) > room:
        last = last[:-1].rstrip()
    return (*lines[: most - 1], f"{last} …")


def fitting_size(text: str, width: float, style: Style, smallest: float) -> Style:
    """The style, or a smaller one in which the text fits one line; `smallest` at the least."""
    needed = text_width(printable(text), style)
    if needed <= width:
        return style
    return style.sized(max(smallest, style.size * width / needed))
