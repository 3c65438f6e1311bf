"""A week by the hour: who has which slot of which scanner, and which are free."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.domain.patient import family_capitals
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.views.calendar.day_rows import (
    DayRow,
    closed_said,
    day_said,
    number_of,
    row_said,
    rows_of,
)
from ui.views.calendar.dragging import Draggable
from ui.views.calendar.reading import Reading
from ui.views.calendar.week_layout import HEAD, HOURS, Block, Column, WeekLayout
from ui.widgets.load_bar import FULL, fitting, paint_load
from ui.widgets.painting import CENTRE, RIGHT, fill, hairline, hatch, painting, rounded, write


class WeekGrid(Draggable):
    """`row_chosen` carries a day and the place of one of its lines; `day_chosen` only the day."""

    row_chosen = Signal(object, int)
    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._reading: Reading | None = None
        self._layout: WeekLayout | None = None
        self._day, self._mark = date.min, -1
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
        """Where everything is; laid out again when the size or the week changes."""
        assert self._reading is not None, "shown before it is painted"
        if self._layout is None:
            self._layout = WeekLayout(self._reading, self._day, self.size())
        return self._layout

    def block_of(self, day: date, mark: int) -> Block | None:
        """Where a line of a day is drawn."""
        return next((e for e in self.places.blocks if (e.day, e.at) == (day, mark)), None)

    @override
    def grabbed(self, spot: QPointF) -> bool:
        block, day = self.places.block_at(spot), self.places.day_at(spot)
        if block is not None:
            self.row_chosen.emit(block.day, block.at)
            return block.row.booked is not None
        if day is not None:
            self.day_chosen.emit(day)
        return False

    @override
    def hint_at(self, spot: QPointF) -> str:
        block = self.places.block_at(spot)
        return row_said(block.row, words()) if block else ""

    @override
    def refit(self) -> None:
        self._layout = None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._reading is None:
            return
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "surface")
            self._paint_hours(painter)
            for column in self.places.columns:
                self._paint_head(painter, column)
                self._paint_lanes(painter, column)
            for block in self.places.blocks:
                self._paint_block(painter, block)

    def _paint_hours(self, painter: QPainter) -> None:
        first, last = self.places.hours
        for hour in range(first, last + 1):
            y = round(self.places.y(hour * 60))
            hairline(painter, QPointF(look().px(HOURS), y), self.width())
            box = QRectF(0, y - 10, look().px(HOURS) - 8, 20)
            write(painter, box, f"{hour:02d}:00", ("small", 400, "text-2"), RIGHT)

    def _paint_head(self, painter: QPainter, column: Column) -> None:
        assert self._reading is not None, "shown before it is painted"
        now, said, day = look(), words(), column.day
        head = QRectF(column.box.left(), 0, column.box.width(), now.px(HEAD))
        if day == self._day:
            fill(painter, head, "accent-weak")
        fill(painter, QRectF(column.box.left(), 0, 1, self.height()), "border")
        kind = day_said(column.load, self._reading.days, said)
        ink = "accent" if day == self._reading.today else "text"
        title = QRectF(head.left() + 8, 4, head.width() - 12, now.line())
        name = f"{said.days[day.weekday()]} {said.short_date(day)}"
        write(painter, title, name, ("body", 600, ink))
        write(painter, title, kind.partition(",")[0], ("small", 400, "text-2"), RIGHT)

    def _paint_lanes(self, painter: QPainter, column: Column) -> None:
        now, said = look(), words()
        for each, lane in column.lanes:
            closed = closed_said(each, said)
            top, line = 4 + now.line(), now.line("small")
            box = QRectF(lane.left() + 5, top, lane.width() - 8, line)
            write(painter, box, fitting(each.scanner.name, box.width()), ("small", 400, "text-2"))
            box.translate(0, line - 2)
            is_full = each.n_taken >= each.n_slots
            count = said(FULL) if each.is_full else f"{each.n_taken}/{each.n_slots}"
            if not closed:
                ink = "overdue-fg" if is_full else "text"
                write(painter, box, count, ("small", 600, ink))
            bar = QRectF(box.left(), box.bottom() + 2, box.width(), now.px(5))
            paint_load(painter, bar, each.n_taken, each.n_slots)
            if closed:
                self._paint_closed(painter, lane, closed)

    def _paint_closed(self, painter: QPainter, lane: QRectF, why: str) -> None:
        box = lane.adjusted(0, 6, 0, -8)
        fill(painter, box, "raised")
        hatch(painter, box)
        word = QRectF(box.left(), box.top() + 4, box.width(), look().line("small") + 4)
        fill(painter, word, "raised")
        write(painter, word, fitting(why, word.width()), ("small", 500, "text-2"), CENTRE)

    def _paint_block(self, painter: QPainter, block: Block) -> None:
        now, box, row = look(), block.box, block.row
        is_marked = (block.day, block.at) == (self._day, self._mark)
        if row.booked is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(now.colour("border-strong"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(now.colour("accent-weak" if is_marked else "surface"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            free = fitting(self.tr("Free"), box.width() - 4)
            write(painter, box, free, ("small", 400, "text-2"), CENTRE)
        else:
            rounded(painter, box, "booked-bg", "", 4)
            fill(painter, QRectF(box.left(), box.top() + 2, 3, box.height() - 4), "booked-fg")
            self._write_who(painter, box.adjusted(now.px(8), 2, -2, 0), row)
        if is_marked:
            rounded(painter, box, "", "focus", 4, 2)

    def _write_who(self, painter: QPainter, box: QRectF, row: DayRow) -> None:
        assert row.booked is not None, "a free slot is nobody's"
        line = look().line("small")
        painter.save()
        painter.setClipRect(box)
        first = QRectF(box.left(), box.top(), box.width(), line)
        name = fitting(family_capitals(row.booked.patient, words()), box.width())
        write(painter, first, name, ("small", 600, "booked-fg"))
        number = number_of(row.booked)
        # A number is whole or not there: a part of it would be another patient's.
        if box.height() >= 2 * line and look().width(number, "small", 400) <= box.width():
            write(painter, first.translated(0, line), number, ("small", 400, "booked-fg"))
        painter.restore()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(700), look().px(560))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(420), look().px(320))
