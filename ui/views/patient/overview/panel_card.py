"""A card of facts: labels in one column, values beside them, long ones on further lines."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import override
from ui.look.theme import look
from ui.views.patient.overview.lines import Line, Panel
from ui.views.patient.quiet_card import QuietCard
from ui.widgets.painted import Poured
from ui.widgets.painting import painting
from ui.widgets.runs import Run, measured, paint_runs

_GAP, _BETWEEN = 12, 3
_MOST = 0.42  # of the width, for the labels


class FactLines(Poured):
    """Painted, read aloud as one text; as high as its lines need at its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._lines: tuple[Line, ...] = ()
        super().__init__(parent)

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        self._lines = tuple(lines)
        self.setAccessibleName(". ".join(each.spoken for each in lines))
        self.updateGeometry()
        self.update()

    def _label_room(self, width: int) -> int:
        widest = max((look().width(each.label, "small") for each in self._lines), default=0)
        return min(widest, int(width * _MOST))

    def _placed(self, width: int) -> Iterator[tuple[float, Line, int, int]]:
        room = self._label_room(width)
        beside = max(width - room - look().px(_GAP), look().px(60))
        y = 0.0
        for each in self._lines:
            high = max(
                measured([_label(each)], room).height() if each.label and room else 0,
                measured([_value(each)], beside).height(),
            )
            yield y, each, room, beside
            y += high + look().px(_BETWEEN)

    @override
    def heightForWidth(self, width: int) -> int:
        bottom = 0.0
        for y, each, room, beside in self._placed(width):
            label = measured([_label(each)], room).height() if each.label and room else 0
            bottom = y + max(label, measured([_value(each)], beside).height())
        return int(bottom + 0.999)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(160), look().line())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            lower = (look().line() - look().line("small")) / 2
            for y, each, room, beside in self._placed(self.width()):
                if each.label and room:
                    paint_runs(painter, QPointF(0, y + lower), [_label(each)], room)
                x = room + look().px(_GAP) if room else 0
                paint_runs(painter, QPointF(x, y), [_value(each)], beside)


def _label(line: Line) -> Run:
    return line.label, ("small", 400, "text-2")


def _value(line: Line) -> Run:
    return line.value, ("body", 400 if line.tone == "text-2" else 500, line.tone)


class PanelCard(QuietCard):
    """One panel of the overview."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName(name)
        self.facts = FactLines()
        self.body.addWidget(self.facts)

    def show_panel(self, panel: Panel) -> None:
        self.set_title(panel.title)
        self.set_aside(panel.aside)
        self.facts.show_lines(panel.lines)
