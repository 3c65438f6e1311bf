"""A week by the hour: who has which slot of which scanner, and which are free."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.domain.patient import family_capitals
from core.surveillance.load import ScannerDay
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.views.calendar.day_rows import (
    DayRow,
    closed_said,
    number_of,
    row_said,
    rows_of,
)
from ui.views.calendar.dragging import Draggable
from ui.views.calendar.name_lines import in_lines
from ui.views.calendar.reading import Reading
from ui.views.calendar.week_layout import HEAD, HOURS, Block, Column, WeekLayout
from ui.views.calendar.week_room import INSET, counted, kind_of, title_of
from ui.widgets.load_bar import paint_load
from ui.widgets.painting import CENTRE, RIGHT, fill, hairline, hatch, painting, rounded, write


class WeekGrid(Draggable):
    """`row_chosen` carries a day and the place of one of its lines; `day_chosen` only the day."""

    row_chosen = Signal(object, int)
    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._reading: Reading | None = None
        self._layout: WeekLayout | None = None
        self._day, self._mark = date.min, -1
        self._room = QSize()
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Calendar, one week"))

    def show_week(self, reading: Reading, day: date, mark: int) -> None:
        """The week of a day, with one of its lines marked."""
        self._reading, self._day, self._mark = reading, day, mark
        rows = rows_of(reading.load(day))
        said = words().weekday_date(day)
        if 0 <= mark < len(rows):
            said = f"{said}, {row_said(rows[mark], words())}"
        self.setAccessibleDescription(said)
        self.refit()
        self.update()

    @property
    def places(self) -> WeekLayout:
        """Where everything is; laid out again when the room or the week changes."""
        assert self._reading is not None, "shown before it is painted"
        if self._layout is None:
            self._layout = WeekLayout(self._reading, self._day, self._room)
        return self._layout

    def fit(self, room: QSize) -> None:
        """Fill a room; what the names need beyond it is scrolled to."""
        self._room = room
        self.refit()
        self.update()

    def block_of(self, day: date, mark: int) -> Block | None:
        """Where a line of a day is drawn."""
        return next((e for e in self.places.blocks if (e.day, e.at) == (day, mark)), None)

    @override
    def grabbed(self, spot: QPointF) -> bool:
        block, day = self.seen_at(spot)
        if block is not None:
            self.row_chosen.emit(block.day, block.at)
            return block.row.booked is not None
        if day is not None:
            self.day_chosen.emit(day)
        return False

    def seen_at(self, spot: QPointF) -> tuple[Block | None, date | None]:
        """The line and the day under a point; the head and the hours lie over what is scrolled."""
        inside = spot - self._corner
        if inside.x() < look().px(HOURS):
            return None, None
        block = self.places.block_at(spot) if inside.y() >= look().px(HEAD) else None
        return block, self.places.day_at(spot)

    @property
    def _corner(self) -> QPointF:
        """Where the part that is seen begins."""
        return QPointF(max(-self.x(), 0), max(-self.y(), 0))

    @override
    def hint_at(self, spot: QPointF) -> str:
        block, _ = self.seen_at(spot)
        return row_said(block.row, words()) if block else ""

    @override
    def refit(self) -> None:
        self._layout = None
        if self._reading is not None:
            self.resize(self.places.size)

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._reading is None:
            return
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "surface")
            first, last = self.places.hours
            for hour in range(first, last + 1):
                y = round(self.places.y(hour * 60))
                hairline(painter, QPointF(look().px(HOURS), y), self.width())
            for column in self.places.columns:
                fill(painter, QRectF(column.box.left(), 0, 1, self.height()), "border")
                for each, lane in column.lanes:
                    if closed := closed_said(each, words()):
                        self._paint_closed(painter, lane, closed)
            for block in self.places.blocks:
                self._paint_block(painter, block)
            self._paint_edges(painter)

    def _paint_edges(self, painter: QPainter) -> None:
        """The head and the hours stay where they are, whatever is scrolled below them."""
        corner, now = self._corner, look()
        head = QRectF(corner.x(), corner.y(), self.width(), now.px(HEAD))
        fill(painter, head, "surface")
        for column in self.places.columns:
            self._paint_head(painter, column, corner.y())
            for each, lane in column.lanes:
                self._paint_lane_head(painter, each, lane.translated(0, corner.y()))
        fill(painter, QRectF(corner, QSizeF(now.px(HOURS) - 1, self.height())), "surface")
        first, last = self.places.hours
        for hour in range(first, last + 1):
            y = round(self.places.y(hour * 60))
            box = QRectF(corner.x(), y - 10, now.px(HOURS) - 8, 20)
            if y >= head.bottom():
                write(painter, box, f"{hour:02d}:00", ("small", 400, "text-2"), RIGHT)

    def _paint_head(self, painter: QPainter, column: Column, top: float) -> None:
        assert self._reading is not None, "shown before it is painted"
        now, day = look(), column.day
        head = QRectF(column.box.left(), top, column.box.width(), now.px(HEAD))
        if day == self._day:
            fill(painter, head, "accent-weak")
        fill(painter, QRectF(head.left(), top, 1, head.height()), "border")
        ink = "accent" if day == self._reading.today else "text"
        title = QRectF(head.left() + 8, top + 4, head.width() - 12, now.line())
        write(painter, title, title_of(day), ("body", 600, ink))
        kind = kind_of(column.load, self._reading.days)
        write(painter, title, kind, ("small", 400, "text-2"), RIGHT)

    def _paint_lane_head(self, painter: QPainter, each: ScannerDay, lane: QRectF) -> None:
        now, line = look(), look().line("small")
        top = lane.top() - now.px(HEAD) + 4 + now.line()
        box = QRectF(lane.left() + 5, top, lane.width() - 8, line)
        write(painter, box, each.scanner.name, ("small", 400, "text-2"))
        box.translate(0, line - 2)
        if each.closed is None:
            ink = "overdue-fg" if each.n_taken >= each.n_slots else "text"
            write(painter, box, counted(each), ("small", 600, ink))
        bar = QRectF(box.left(), box.bottom() + 2, box.width(), now.px(5))
        paint_load(painter, bar, each.n_taken, each.n_slots)

    def _paint_closed(self, painter: QPainter, lane: QRectF, why: str) -> None:
        box = lane.adjusted(0, 6, 0, -8)
        fill(painter, box, "raised")
        hatch(painter, box)
        line = look().line("small")
        lines = in_lines(why, box.width() - 4)
        word = QRectF(box.left(), box.top() + 4, box.width(), line)
        fill(painter, word.adjusted(0, 0, 0, (len(lines) - 1) * line + 4), "raised")
        for each in lines:
            write(painter, word, each, ("small", 500, "text-2"), CENTRE)
            word.translate(0, line)

    def _paint_block(self, painter: QPainter, block: Block) -> None:
        now, box, row = look(), block.box, block.row
        is_marked = (block.day, block.at) == (self._day, self._mark)
        if row.booked is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(now.colour("border-strong"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(now.colour("accent-weak" if is_marked else "surface"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            write(painter, box, self.tr("Free"), ("small", 400, "text-2"), CENTRE)
        else:
            rounded(painter, box, "booked-bg", "", 4)
            fill(painter, QRectF(box.left(), box.top() + 2, 3, box.height() - 4), "booked-fg")
            self._write_who(painter, box.adjusted(now.px(INSET), 2, -2, 0), row)
        if is_marked:
            rounded(painter, box, "", "focus", 4, 2)

    def _write_who(self, painter: QPainter, box: QRectF, row: DayRow) -> None:
        assert row.booked is not None, "a free slot is nobody's"
        line = look().line("small")
        place = QRectF(box.left(), box.top(), box.width(), line)
        for each in in_lines(family_capitals(row.booked.patient, words()), box.width()):
            write(painter, place, each, ("small", 600, "booked-fg"))
            place.translate(0, line)
        number = number_of(row.booked)
        # A number is whole or not there: a part of it would be another patient's.
        if place.bottom() <= box.bottom() and look().width(number, "small", 400) <= box.width():
            write(painter, place, number, ("small", 400, "booked-fg"))
