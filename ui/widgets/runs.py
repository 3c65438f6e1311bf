"""Lines of mixed weights, plain text only, that wrap instead of losing an end."""

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPointF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.domain.kept import kept_while_open
from ui import override
from ui.look.theme import look
from ui.widgets.painted import Painted, follow_width
from ui.widgets.painting import painting, unbroken

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

Style: TypeAlias = tuple[str, int, str]
Run: TypeAlias = tuple[str, Style]
ENDLESS = 100_000.0


def lay_out(runs: Sequence[Run], width: float = ENDLESS) -> "tuple[QTextLayout, QSizeF]":
    """Runs of (text, (size, weight, colour)) broken into lines no wider than `width`."""
    from PySide6.QtGui import QTextLayout, QTextOption  # a list on one line goes without them

    now = look()
    runs = [(unbroken(text), style) for text, style in runs]
    layout = QTextLayout("".join(text for text, _ in runs), now.font("body"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs))
    height = max((now.line(style[0]) for _, style in runs), default=now.line())
    layout.beginLayout()
    y, widest = 0.0, 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + (height - line.height()) / 2))
        y += height
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return layout, QSizeF(widest, y)


def measured(runs: Sequence[Run], width: float = ENDLESS) -> QSizeF:
    """The size that `lay_out` gives; a row is measured far more often than it is said anew."""
    return QSizeF(_measured(tuple(runs), width, look().scale))


@kept_while_open(4096)
def _measured(runs: tuple[Run, ...], width: float, _scale: float) -> QSizeF:
    return lay_out(runs, width)[1]


def _formats(runs: Sequence[Run]) -> "list[QTextLayout.FormatRange]":
    from PySide6.QtGui import QTextCharFormat, QTextLayout

    formats, start = [], 0
    for text, (size, weight, token) in runs:
        part = QTextLayout.FormatRange()
        # Qt counts UTF-16 units: a letter outside the basic plane takes two.
        part.start, part.length = start, len(text.encode("utf-16-le")) // 2
        style = QTextCharFormat()
        style.setFont(look().font(size, weight))
        style.setForeground(look().colour(token))
        part.format = style
        formats.append(part)
        start += part.length
    return formats


def paint_runs(painter: QPainter, at: QPointF, runs: Sequence[Run], width: float = ENDLESS) -> int:
    """Draw the runs with their top left corner at `at`; returns the width taken."""
    layout, size = lay_out(runs, width)
    layout.draw(painter, at)
    return int(size.width() + 0.999)


def words_in_lines(text: str, room: float, size: str, weight: int) -> list[str]:
    """The text broken between its words into lines that fit; nothing when a word is too long."""
    advance, lines = look().advance, [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if advance(longer, size, weight) <= room:
            lines[-1] = longer
        elif advance(word, size, weight) <= room:
            lines.append(word)
        else:
            return []
    return lines


def line_width(runs: Sequence[Run]) -> float:
    """How wide the runs are in one line."""
    return sum(look().advance(text, size, weight) for text, (size, weight, _) in runs)


def paint_line(painter: QPainter, at: QPointF, runs: Sequence[Run]) -> None:
    """Draw the runs in one line where `paint_runs` would, with less ado."""
    now = look()
    height = max(now.line(style[0]) for _, style in runs)
    metrics = [now.metrics(size, weight) for _, (size, weight, _) in runs]
    ascent = max(each.ascent() for each in metrics)
    descent = max(each.descent() for each in metrics)
    x, y = at.x(), at.y() + (height - ceil(ascent + descent)) / 2 + ascent
    for text, (size, weight, token) in runs:
        painter.setFont(now.font(size, weight))
        painter.setPen(now.colour(token))
        painter.drawText(QPointF(x, y), text)
        x += now.advance(text, size, weight)


class Runs(Painted):
    """A paragraph of mixed weights; as high as its width makes it."""

    def __init__(self, runs: Sequence[Run] = (), parent: QWidget | None = None) -> None:
        self._runs: tuple[Run, ...] = tuple(runs)
        super().__init__(parent)
        follow_width(self)
        self.set_runs(runs)

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self._runs)

    def set_runs(self, runs: Sequence[Run]) -> None:
        self._runs = tuple(runs)
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        return int(measured(self._runs, width).height())

    @override
    def sizeHint(self) -> QSize:
        size = measured(self._runs)
        return QSize(int(size.width()) + 1, int(size.height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(80), look().line())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            height = self.heightForWidth(self.width())
            paint_runs(painter, QPointF(0, (self.height() - height) / 2), self._runs, self.width())
