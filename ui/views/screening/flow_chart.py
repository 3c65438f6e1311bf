"""The flowchart drawn: boxes from who was considered to who was taken in, with their numbers."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.reports.screening.flow import Flow, FlowRow, label_said, rows_of
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.painted import Poured
from ui.widgets.painting import RIGHT, painting, rounded, upright, write
from ui.widgets.runs import Run, measured, paint_runs

_PAD, _STEM, _BETWEEN = 10, 16, 4
_ASIDE = 18  # what is not taken in leaves the way down


class _Box(NamedTuple):
    """One box: its heading and, for the reasons, the lines inside."""

    head: FlowRow
    inside: tuple[FlowRow, ...]
    is_aside: bool


class FlowChart(Poured):
    """Painted; read aloud as the lines that it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows: tuple[FlowRow, ...] = ()
        super().__init__(parent)

    @property
    def said(self) -> tuple[str, ...]:
        """Every line with its number."""
        return tuple(f"{label_said(row, words())} {row.n}" for row in self._rows)

    def show_flow(self, flow: Flow) -> None:
        self._rows = rows_of(flow)
        self.setAccessibleName(". ".join(self.said))
        self.updateGeometry()
        self.update()

    def _boxes(self) -> list[_Box]:
        heads = [each for each in self._rows if not each.is_detail]
        details = tuple(each for each in self._rows if each.is_detail)
        aside = ("excluded", "pending")
        return [
            _Box(each, details if each.step == "excluded" else (), each.step in aside)
            for each in heads
        ]

    def _line_height(self, row: FlowRow, room: int) -> int:
        return int(measured([_label(row)], room).height())

    def _placed(self, width: int) -> Iterator[tuple[QRectF, _Box]]:
        now, y = look(), 0.0
        for box in self._boxes():
            left = now.px(_ASIDE) if box.is_aside else 0
            inner = width - left - 2 * now.px(_PAD)
            high = now.line() + 2 * now.px(7)
            for row in box.inside:
                high += self._line_height(row, self._label_room(inner)) + now.px(_BETWEEN)
            yield QRectF(left, y, width - left, high), box
            y += high + now.px(_STEM)

    def _label_room(self, inner: int) -> int:
        return max(inner - look().px(44), look().px(60))

    @override
    def heightForWidth(self, width: int) -> int:
        bottom = max((box.bottom() for box, _ in self._placed(width)), default=0.0)
        return int(bottom) + 2

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), self.heightForWidth(max(self.width(), look().px(200))))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            placed = list(self._placed(self.width()))
            if placed:
                x = look().px(_ASIDE) / 2
                top, bottom = placed[0][0].bottom(), placed[-1][0].top()
                upright(painter, QPointF(x, top), int(bottom - top), "border-strong")
            for box, what in placed:
                self._paint_box(painter, box, what)

    def _paint_box(self, painter: QPainter, box: QRectF, what: _Box) -> None:
        now = look()
        pad = now.px(_PAD)
        ground = "surface" if what.is_aside else "accent-weak"
        rounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), ground, "border-strong")
        line = QRectF(box.x() + pad, box.y() + now.px(7), box.width() - 2 * pad, now.line())
        write(painter, line, words()(what.head.label), ("body", 600, "text"))
        write(painter, line, str(what.head.n), ("body", 600, "text"), RIGHT)
        y = line.bottom() + now.px(_BETWEEN)
        room = self._label_room(int(line.width()))
        for row in what.inside:
            high = self._line_height(row, room)
            paint_runs(painter, QPointF(line.x(), y), [_label(row)], room)
            number = QRectF(line.x(), y, line.width(), now.line("small"))
            token = "text-2" if row.n == 0 else "text"
            write(painter, number, str(row.n), ("small", 500, token), RIGHT)
            y += high + now.px(_BETWEEN)


def _label(row: FlowRow) -> Run:
    return label_said(row, words()), ("small", 400, "text-2" if row.n == 0 else "text")
