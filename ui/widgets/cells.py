"""Painted cells of a list: two-line texts and the identity of a patient."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.widgets.painting import fill, write
from ui.widgets.runs import Run, Style, measured, paint_runs

FIRST_LINE, SECOND_LINE, NUMBER_AT = 5, 26, 120
NAME_AT_MOST = 220  # a longer name stands on two lines
OF_THREE = (1, 15, 30)  # where they begin, with the line below them
LEAD: Style = ("body", 500, "text")
UNDER: Style = ("small", 400, "text-2")


class PersonCell(NamedTuple):
    """What an identity cell shows, as text.

    `differs` is where `born` first differs from a patient of the same name (start, length);
    a length of 0 means nobody here has that name. `is_struck`: completed today.
    """

    name: str
    born: str
    number: str = ""
    differs: tuple[int, int] = (0, 0)
    has_namesake: bool = False
    is_struck: bool = False


def first_line(box: QRectF) -> QRectF:
    """Where line 1 of a two-line cell stands: 5 below the top, 20 high."""
    now = look()
    return QRectF(box.x(), box.y() + now.px(FIRST_LINE), box.width(), now.line("body"))


def second_line(box: QRectF) -> QRectF:
    """Where line 2 of a two-line cell stands: 26 below the top, 16 high."""
    now = look()
    return QRectF(box.x(), box.y() + now.px(SECOND_LINE), box.width(), now.line("small"))


def paint_two_lines(
    painter: QPainter,
    box: QRectF,
    first: str,
    second: str,
    lead: Style = LEAD,
    under: Style = UNDER,
) -> None:
    """The two clean bands every column shares."""
    write(painter, first_line(box), first, lead)
    write(painter, second_line(box), second, under)


def paint_in_middle(painter: QPainter, box: QRectF, run: Run) -> None:
    """A text over as many lines as it needs, in the middle of its cell, never above the cell."""
    height = measured([run], box.width()).height()
    top = box.y() + max((box.height() - height) / 2, 2)
    paint_runs(painter, QPointF(box.x(), top), [run], box.width())


def paint_sentence(painter: QPainter, box: QRectF, sentence: str) -> None:
    """One line, or small ones where it takes more."""
    is_wide = look().width(sentence, "body") > box.width()
    paint_in_middle(painter, box, (sentence, ("small" if is_wide else "body", 400, "text")))


def paint_person(painter: QPainter, box: QRectF, person: PersonCell) -> None:
    """`FAMILY, Given` over birth date and number; a namesake is flagged.

    A name without room stands on two lines, broken between its words; none is ever cut.
    """
    now = look()
    size = "body"
    names: tuple[str, ...] = (person.name,)
    lines = [first_line(box), second_line(box)]
    if now.width(person.name, "body", 600) + _sign(person) > box.width() and " " in person.name:
        names, size = name_lines(person.name), "small"
        high = now.line("small")
        lines = [QRectF(box.x(), box.y() + now.px(top), box.width(), high) for top in OF_THREE]
    for name, line in zip(names, lines, strict=False):
        _paint_name(painter, line, (name, size), person)
    if person.has_namesake:
        icon, last = now.size("icon-small"), lines[len(names) - 1]
        x = box.x() + now.width(names[-1], size, 600) + now.px(6)
        spot = QPointF(x, last.y() + (last.height() - icon) / 2)
        paint_icon(painter, spot, "users", "danger", icon)
    below = lines[-1]
    _paint_born(painter, below, person)
    at = max(now.px(NUMBER_AT), now.width(person.born, "small", 400) + now.px(10))
    write(painter, below.adjusted(at, 0, 0, 0), person.number, ("small", 500, "text-2"))


def _sign(person: PersonCell) -> int:
    """The room of the sign beside a name that somebody else has too."""
    return look().px(6) + look().size("icon-small") if person.has_namesake else 0


def _paint_name(painter: QPainter, line: QRectF, name: tuple[str, str], person: PersonCell) -> None:
    """One line of a name, with its size token; struck when it is done with."""
    text, size = name
    write(painter, line, text, (size, 600, "text-2" if person.is_struck else "text"))
    if person.is_struck:
        width = look().width(text, size, 600)
        fill(painter, QRectF(line.x(), line.center().y(), width, 1), "text-2")


def name_lines(name: str) -> tuple[str, str]:
    """A name of several words on two lines, as even as they can be."""
    now, words = look(), name.split(" ")
    broken = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return min(broken, key=lambda each: max(now.width(part, "small", 600) for part in each))


def _paint_born(painter: QPainter, line: QRectF, person: PersonCell) -> None:
    start, length = person.differs
    parts = (
        (person.born[:start], UNDER),
        (person.born[start : start + length], ("small", 600, "danger")),
        (person.born[start + length :], UNDER),
    )
    x = line.x()
    for at, (text, style) in enumerate(parts):
        width = look().width(text, style[0], style[1]) if text else 0
        write(painter, QRectF(x, line.y(), line.width(), line.height()), text, style)
        if at == 1 and text:
            fill(painter, QRectF(x, line.bottom() - 1, width, 2), "danger")
        x += width


def person_width(person: PersonCell) -> int:
    """The width an identity cell needs so that nothing is cut."""
    now, sign = look(), _sign(person)
    name = now.width(person.name, "body", 600) + sign
    if name > now.px(NAME_AT_MOST) and " " in person.name:
        name = max(now.width(part, "small", 600) for part in name_lines(person.name)) + sign
    number_at = max(now.px(NUMBER_AT), now.width(person.born, "small", 400) + now.px(10))
    return max(name, number_at + now.width(person.number, "small", 500)) + 2


def first_difference(born: str, other: str) -> tuple[int, int]:
    """The first part of a written date that differs (`12` in `12-May-1961 (65y)`): start, length.

    Source: NHS Common User Interface, patient list PAL-0540 to PAL-0570.
    """
    start = 0
    pairs = zip(born.partition(" ")[0].split("-"), other.partition(" ")[0].split("-"), strict=False)
    for part, against in pairs:
        if part != against:
            return start, len(part)
        start += len(part) + 1
    return 0, 0
