"""Words over as few lines as they have room for, broken between words and never inside one."""

import re

from ui.look.theme import look

BOLD = ("small", 600)
_PIECE_END = r"(?<=\s)|(?<=\w-)(?=\w)"  # a double surname may go on below its hyphen


def in_lines(text: str, width: float) -> tuple[str, ...]:
    """The text line by line; only a single word can be wider than the width."""
    lines: list[str] = []
    line = ""
    for piece in re.split(_PIECE_END, text):
        if line and look().width((line + piece).rstrip(), *BOLD) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return tuple(filter(None, (*lines, line.rstrip())))


def least_width(text: str, most: int) -> int:
    """How wide `most` lines must be for the whole text."""
    pieces = re.split(_PIECE_END, text)
    starts = range(len(pieces))
    parts = {"".join(pieces[a:b]).rstrip() for a in starts for b in range(a + 1, len(pieces) + 1)}
    widths = sorted({look().width(part, *BOLD) for part in parts})
    longest = max((look().width(each.rstrip(), *BOLD) for each in pieces), default=0)
    fits = (w for w in widths if w >= longest and len(in_lines(text, w)) <= most)
    return next(fits, widths[-1])


def shares(needs: list[int], room: float) -> list[float]:
    """Widths that take up the room: alike where that is enough, wider for who needs more."""
    wider: set[int] = set()
    while True:
        others = len(needs) - len(wider)
        fair = (room - sum(needs[at] for at in wider)) / max(others, 1)
        more = {at for at, need in enumerate(needs) if at not in wider and need > fair}
        if not more:
            return [need if at in wider else fair for at, need in enumerate(needs)]
        wider |= more
