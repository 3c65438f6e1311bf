"""The list in the panel: the slots of a day, or who is to be booked; one line is marked."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import override
from ui.look.theme import look
from ui.look.tokens import LINES
from ui.views.calendar.dragging import Draggable
from ui.widgets.marks import chip_width, paint_chip
from ui.widgets.painting import RIGHT, fill, hairline, painting, rounded, write

SIDE = 16
TIME = 48


@dataclass(frozen=True, slots=True)
class PanelRow:
    """`heading` opens a group; `below` is a second line; `said` is the whole line for a reader."""

    text: str
    said: str
    heading: str = ""
    at: str = ""
    aside: str = ""
    below: str = ""
    chips: tuple[tuple[str, str], ...] = ()  # status and name
    is_free: bool = False
    has_namesake: bool = False
    can_move: bool = False


class PanelList(Draggable):
    """`marked` carries the place of the line that is marked now."""

    marked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows: tuple[PanelRow, ...] = ()
        self._mark = -1
        self._places: list[tuple[float, int]] = []  # top and height of each line
        self._end = 0.0
        super().__init__(parent)

    def show_rows(self, rows: Sequence[PanelRow], mark: int) -> None:
        is_other = self._rows != tuple(rows)
        self._rows, self._mark = tuple(rows), mark
        here = self._rows[mark] if 0 <= mark < len(self._rows) else None
        self.setAccessibleDescription(here.said if here else "")
        if is_other:
            self.refit()
            self.updateGeometry()
        self.update()

    @property
    def rows(self) -> tuple[PanelRow, ...]:
        return self._rows

    def box_of(self, at: int) -> QRectF:
        """Where a line is drawn, without its heading; nowhere for no line."""
        if not 0 <= at < len(self._places):
            return QRectF(0, self._end, self.width(), 0)
        top, height = self._places[at]
        return QRectF(0, top, self.width(), height)

    def _place(self) -> None:
        """Where every line begins, once for all of them."""
        y, places = 4.0, list[tuple[float, int]]()
        for row in self._rows:
            y += look().px(28) if row.heading else 0
            height = self._height(row)
            places.append((y, height))
            y += height
        self._places, self._end = places, y

    def _height(self, row: PanelRow) -> int:
        if not row.below:
            return look().px(31)
        chips = look().size("chip") + 4 if row.chips and not self._fits(row) else 0
        return look().size("row-identity") + chips

    def _fits(self, row: PanelRow) -> bool:
        """Whether the chips have room beside the second line."""
        words = look().width(row.below, "small", 400) + 8
        return words + _chips_width(row) <= self.width() - 2 * SIDE

    def row_at(self, spot: QPointF) -> int:
        """The line under a point, -1 where there is none."""
        at = bisect_right(self._places, (spot.y(), 1 << 30)) - 1
        return at if at >= 0 and self.box_of(at).contains(spot) else -1

    @override
    def grabbed(self, spot: QPointF) -> bool:
        at = self.row_at(spot)
        if at < 0:
            return False
        self.marked.emit(at)
        return self._rows[at].can_move

    @override
    def hint_at(self, spot: QPointF) -> str:
        at = self.row_at(spot)
        return self._rows[at].said if at >= 0 else ""

    @override
    def refit(self) -> None:
        self._place()
        self.setMinimumHeight(int(self._end) + 8 if self._rows else 8)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.refit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(200), self.minimumHeight())

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            title = look().px(28)
            for at, row in enumerate(self._rows):
                box = self.box_of(at)
                if box.bottom() < event.rect().top() or box.top() - title > event.rect().bottom():
                    continue
                if row.heading:
                    head = QRectF(SIDE, box.top() - look().px(26), self.width(), look().px(24))
                    write(painter, head, row.heading, ("small", 600, "text-2"))
                self._paint_row(painter, box, row, is_marked=at == self._mark)

    def _paint_row(self, painter: QPainter, box: QRectF, row: PanelRow, *, is_marked: bool) -> None:
        if is_marked:
            fill(painter, box, "accent-weak")
            fill(painter, QRectF(0, box.top(), LINES["marker"], box.height()), "accent")
            if self.hasFocus():
                rounded(painter, box.adjusted(2, 1, -2, -1), "", "focus", 4, 2)
        if row.below:
            self._paint_person(painter, box, row)
        else:
            self._paint_slot(painter, box, row)

    def _paint_slot(self, painter: QPainter, box: QRectF, row: PanelRow) -> None:
        now = look()
        inner = box.adjusted(SIDE, 0, -SIDE, 0)
        write(painter, inner, row.at, ("body", 600, "text"))
        text = inner.adjusted(now.px(TIME), 0, 0, 0)
        if row.is_free:
            dashed = text.adjusted(-4, 3, 0, -3)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(now.colour("border-strong"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(dashed.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            write(painter, text.adjusted(4, 0, 0, 0), row.text, ("body", 400, "text-2"))
            return
        ink = "danger" if row.has_namesake else "text-2"
        write(painter, text, row.aside, ("small", 600 if row.has_namesake else 400, ink), RIGHT)
        painter.save()
        room = text.width() - now.width(row.aside, "small", 400) - 8
        painter.setClipRect(QRectF(text.left(), text.top(), max(room, 0), text.height()))
        write(painter, text, row.text, ("body", 400, "text"))
        painter.restore()

    def _paint_person(self, painter: QPainter, box: QRectF, row: PanelRow) -> None:
        now = look()
        inner = box.adjusted(SIDE, 0, -SIDE, -1)
        hairline(painter, QPointF(0, box.bottom() - 1), self.width())
        first = QRectF(inner.left(), inner.top() + 4, inner.width(), now.line())
        second = QRectF(inner.left(), first.bottom(), inner.width(), now.line("small"))
        write(painter, first, row.text, ("body", 600, "text"))
        ink = "danger" if row.has_namesake else "text-2"
        write(painter, second, row.below, ("small", 600 if row.has_namesake else 400, ink))
        if self._fits(row):
            x, y = inner.right() - _chips_width(row), second.top() - 3
        else:
            x, y = inner.left(), second.bottom() + 2
        for status, name in row.chips:
            x += paint_chip(painter, QPointF(x, y), status, name) + 4


def _chips_width(row: PanelRow) -> int:
    return sum(chip_width(name) + 4 for _, name in row.chips)
