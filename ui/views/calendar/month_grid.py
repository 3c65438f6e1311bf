"""Five weeks: each day with what is due and how full every scanner is."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from core.surveillance.load import Closed, DayLoad, ScannerDay
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.views.calendar.day_rows import closed_said, counts_said, day_said
from ui.views.calendar.reading import DAY, WEEKS, Reading
from ui.widgets.load_bar import FULL, fitting, paint_load
from ui.widgets.painted import Painted
from ui.widgets.painting import CENTRE, RIGHT, fill, hatch, painting, rounded, upright, write

HEAD = 26
CLOSED_COLUMN = 56
PAD = 8


class LoadLine(NamedTuple):
    """A line of a day: what, how many of how many, or why not; `slots` 0 without slots."""

    label: str
    taken: int
    slots: int
    note: str = ""


def lines_of(load: DayLoad, room: int) -> tuple[LoadLine, ...]:
    """A line for each scanner, where there is room for them; otherwise for each examination."""
    said = words()
    n_alike = Counter(each.scanner.modality for each in load.scanners)
    lines = [
        LoadLine(
            each.scanner.name
            if n_alike[each.scanner.modality] > 1
            else said(each.scanner.modality.short),
            each.n_taken,
            each.n_slots,
            closed_said(each, said),
        )
        for each in load.scanners
        if each.closed is not Closed.WEEKDAY or each.n_taken
    ]
    elsewhere = [LoadLine(said(m.short), n, 0) for m, n in load.n_elsewhere().items()]
    if len(lines) + len(elsewhere) <= room:
        return (*lines, *elsewhere)
    together = [_together(load.of(m), said(m.short)) for m in n_alike]
    return (*together, *elsewhere)[: max(room, 0)]


def _together(scanners: Sequence[ScannerDay], name: str) -> LoadLine:
    """All scanners of one examination; why it has no slots when none of them has any."""
    n_slots = sum(each.n_slots for each in scanners)
    closed = [closed_said(each, words()) for each in scanners if each.closed is Closed.SPAN]
    note = closed[0] if closed and not n_slots else ""
    return LoadLine(name, sum(each.n_taken for each in scanners), n_slots, note)


class MonthGrid(Painted):
    """`day_chosen` carries the day that was clicked, `day_opened` that of a double click."""

    day_chosen = Signal(object)
    day_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._reading: Reading | None = None
        self._first = date.min
        self._day = date.min
        self._is_moving = False
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Calendar, five weeks"))

    def show_month(self, reading: Reading, first: date, day: date, *, is_moving: bool) -> None:
        """Five weeks from a Monday on, one day marked; `is_moving`: something is to go there."""
        self._reading, self._first, self._day = reading, first, day
        self._is_moving = is_moving
        self.setAccessibleDescription(self.said_of(day))
        self.update()

    @property
    def is_read(self) -> bool:
        """Whether there is something to say of a day yet."""
        return self._reading is not None

    def said_of(self, day: date) -> str:
        """A day in words."""
        assert self._reading is not None, "shown before it is asked"
        said, load = words(), self._reading.load(day)
        parts = [said.weekday_date(day), day_said(load, self._reading.days, said)]
        n_due = self._reading.n_due(day)
        parts += [self.tr("{n} due").format(n=n_due)] if n_due else []
        return ", ".join(filter(None, (*parts, counts_said(load, said))))

    # Places

    def _is_open(self, weekday: int) -> bool:
        """Whether a column shows days on which something may happen."""
        assert self._reading is not None, "shown before it is painted"
        if weekday in self._reading.days.weekdays:
            return True
        days = [self._first + DAY * (7 * week + weekday) for week in range(WEEKS)]
        return any(s.times_on(days[0]) for s in self._reading.scanners) or any(
            day in self._reading.bookings for day in days
        )

    def _columns(self) -> list[tuple[int, int]]:
        """Left and right edge of each weekday."""
        closed = min(look().px(CLOSED_COLUMN), self.width() // 14)
        is_open = [self._is_open(weekday) for weekday in range(7)]
        rest = self.width() - 1 - closed * is_open.count(False)
        n, edges, x = max(is_open.count(True), 1), [], 0.0
        for each in is_open:
            width = rest / n if each else closed
            edges.append((round(x), round(x + width)))
            x += width
        return edges

    def box_of(self, day: date) -> QRectF:
        """Where a day is; nowhere when it is not shown."""
        at = (day - self._first).days
        if not 0 <= at < 7 * WEEKS:
            return QRectF()
        left, right = self._columns()[at % 7]
        top, each = look().px(HEAD), (self.height() - 1 - look().px(HEAD)) / WEEKS
        week = at // 7
        y = round(top + week * each)
        return QRectF(left, y, right - left + 1, round(top + (week + 1) * each) - y + 1)

    def day_at(self, spot: QPointF) -> date | None:
        """The day under a point."""
        if self._reading is None:
            return None
        days = (self._first + DAY * at for at in range(7 * WEEKS))
        return next((day for day in days if self.box_of(day).contains(spot)), None)

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._reading is None:
            return
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "surface")
            for weekday, (left, right) in enumerate(self._columns()):
                box = QRectF(left + PAD, 0, right - left, look().px(HEAD))
                write(painter, box, words().days[weekday], ("small", 600, "text-2"))
            for at in range(7 * WEEKS):
                self._paint_day(painter, self._first + DAY * at)
            self._paint_marked(painter)

    def _paint_marked(self, painter: QPainter) -> None:
        box = self.box_of(self._day)
        if not box.isEmpty():
            rounded(painter, box, "", "focus" if self.hasFocus() else "accent", 2, 2)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        assert self._reading is not None, "shown before it is painted"
        box, load = self.box_of(day), self._reading.load(day)
        is_marked, is_closed = day == self._day, not load.is_working
        fill(painter, box, "accent-weak" if is_marked else "raised" if is_closed else "surface")
        if load.is_holiday:
            hatch(painter, box)
        for x in (box.left(), box.right() - 1):
            upright(painter, QPointF(x, box.top()), int(box.height()))
        for y in (box.top(), box.bottom() - 1):
            fill(painter, QRectF(box.left(), y, box.width(), 1), "border")
        self._paint_date(painter, box, day)
        if self._is_open(day.weekday()):
            self._paint_lines(painter, box, load)

    def _paint_date(self, painter: QPainter, box: QRectF, day: date) -> None:
        assert self._reading is not None, "shown before it is painted"
        now, said = look(), words()
        line = QRectF(box.left() + PAD, box.top() + 3, box.width() - 2 * PAD, now.line())
        is_first = day.day == 1 or day == self._first
        text = f"{day.day} {said.months[day.month - 1]}" if is_first else str(day.day)
        is_past = day < self._reading.today
        if day == self._reading.today:
            badge = QRectF(
                line.left() - 3, line.top(), now.width(text, "body", 600) + 10, line.height()
            )
            rounded(painter, badge, "accent", "", 4)
            write(painter, badge, text, ("body", 600, "on-accent"), CENTRE)
        else:
            ink = "text-2" if is_past or not self._reading.load(day).is_working else "text"
            write(painter, line, text, ("body", 600, ink))
        if not self._is_open(day.weekday()):
            return
        kind = day_said(self._reading.load(day), self._reading.days, said)
        n_due = self._reading.n_due(day)
        note = self.tr("{n} due").format(n=n_due) if n_due else ""
        if self._reading.load(day).is_holiday:
            note = kind.partition(",")[0]
        if now.width(text, "body", 600) + now.width(note, "small") + 8 < line.width():
            write(painter, line, note, ("small", 400, "text-2"), RIGHT)

    def _paint_lines(self, painter: QPainter, box: QRectF, load: DayLoad) -> None:
        now = look()
        top, step = box.top() + 4 + now.line(), now.line("small")
        lowest = (self.height() - 1 - now.px(HEAD)) // WEEKS  # the same for all, whatever rounds
        room = int((lowest - 4 - (top - box.top())) // step)
        lines = lines_of(load, room)
        # A day off has nothing to say unless something is booked on it.
        if load.is_holiday or not any(line.slots for line in lines):
            lines = tuple(line for line in lines if line.taken or (line.note and load.is_working))
        label = max((now.width(each.label, "small", 400) for each in lines), default=0)
        for at, line in enumerate(lines):
            row = QRectF(box.left() + PAD, top + at * step, box.width() - 2 * PAD, step)
            _paint_line(painter, row, line, label)

    # What the mouse does

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None:
            self.day_chosen.emit(day)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None:
            self.day_opened.emit(day)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.said_of(day) if day else "", self)
            return True
        return super().event(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(600), look().px(HEAD + WEEKS * 84))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(380), look().px(HEAD + WEEKS * 42))


def _paint_line(painter: QPainter, row: QRectF, line: LoadLine, label: int) -> None:
    now = look()
    is_full = bool(line.slots) and line.taken >= line.slots
    if line.note:
        end, ink = line.note, "danger" if line.taken else "text-2"
        end = f"{end} ({line.taken})" if line.taken else end
    elif not line.slots:
        end, ink = str(line.taken), "text"
    elif line.taken > line.slots:
        end, ink = f"{line.taken}/{line.slots}", "overdue-fg"
    else:
        end = words()(FULL) if is_full else f"{line.taken}/{line.slots}"
        ink = "overdue-fg" if is_full else "text"
    # Of a reason that is too long the end goes, which is said in full under the pointer: without
    # its label nobody would know what is closed.
    room = row.width() - now.width(line.label, "small", 400) - 4
    end = fitting(end, max(room, now.px(26))) if line.note else end
    write(painter, row, end, ("small", 600, ink), RIGHT)
    room = row.width() - now.width(end, "small", 600) - 4
    whole = now.width(line.label, "small", 400) <= room
    said = line.label if whole else fitting(line.label, room)
    write(painter, row, said, ("small", 400, "text-2"))
    if not line.slots and not line.note:
        return
    left = row.left() + label + now.px(8)
    right = row.right() - max(now.width(end, "small", 600), now.px(26)) - now.px(6)
    if right - left >= now.px(16):
        height = now.px(6)
        bar = QRectF(left, row.center().y() - height / 2, right - left, height)
        paint_load(painter, bar, line.taken, 0 if line.note else line.slots)
