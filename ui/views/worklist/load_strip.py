"""The week of the typed day for one scanner: how full each day is, a click takes the day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from core.language import Words, phrase
from core.surveillance.load import Closed, DayLoad, ScannerDay
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.load_bar import FULL, paint_load
from ui.widgets.painted import Painted
from ui.widgets.painting import RIGHT, painting, rounded, write

GAP = 6


def counts_of(load: DayLoad, words: Words) -> str:
    """`1 MRI, 2 Blood`: what is booked on a day where no scanner is set for it."""
    counts: dict[str, int] = {}
    for each in load.bookings:
        name = words(each.appointment.modality.short)
        counts[name] = counts.get(name, 0) + 1
    return ", ".join(f"{n} {name}" for name, n in counts.items()) or words(phrase("nothing"))


def count_of(day: ScannerDay, words: Words) -> str:
    """`6/8`, `full`, or why it is closed."""
    if day.closed is not None:
        return day.reason if day.closed is Closed.SPAN else words(day.closed.label)
    return words(FULL) if day.is_full else f"{day.n_taken}/{day.n_slots}"


class LoadStrip(Painted):
    """`day_chosen` carries the day that was clicked."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._days: tuple[ScannerDay, ...] = ()
        self._day: date | None = None
        self._said = ""
        super().__init__(parent)

    def show_days(self, days: Sequence[ScannerDay], day: date) -> None:
        """One scanner on the days of a week, one of them the typed one."""
        self._days, self._day = tuple(days), day
        said = words()
        told = [f"{said.weekday_date(e.day)} {count_of(e, said)}" for e in self._days]
        self._say(", ".join(told))

    def show_text(self, text: str) -> None:
        """Words in place of a week: no scanner examines what is booked, or no day is typed."""
        self._days, self._day = (), None
        self._say(text)

    @property
    def text(self) -> str:
        """What it shows, in words."""
        return self._said

    def _say(self, text: str) -> None:
        self._said = text
        self.setAccessibleDescription(text)
        self.update()

    def box_of(self, at: int) -> QRectF:
        n, gap = max(len(self._days), 1), look().px(GAP)
        width = (self.width() + gap) / n
        left, right = round(at * width), round((at + 1) * width) - gap
        return QRectF(left, 0, max(right - left, 1), self.height())

    def _day_at(self, spot: QPointF) -> ScannerDay | None:
        found = (e for at, e in enumerate(self._days) if self.box_of(at).contains(spot))
        return next(found, None)

    @override
    def refit(self) -> None:
        self.setFixedHeight(look().size("control"))
        self.setMinimumWidth(look().px(120))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(300), look().size("control"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if not self._days:
                write(painter, QRectF(self.rect()), self._said)
            for at, each in enumerate(self._days):
                self._paint_day(painter, self.box_of(at), each)

    def _paint_day(self, painter: QPainter, box: QRectF, day: ScannerDay) -> None:
        now, said, is_typed = look(), words(), day.day == self._day
        rounded(
            painter, box, "surface", "accent" if is_typed else "border", 4, 2 if is_typed else 1
        )
        line = QRectF(box.left() + 6, box.top() + 3, box.width() - 12, now.line("small"))
        count = count_of(day, said)
        is_full = day.is_full or day.n_taken > day.n_slots
        ink = "overdue-fg" if is_full else "text"
        name = f"{said.days[day.day.weekday()]} {day.day.day:02d}"
        if now.width(f"{name} {count}", "small", 600) > line.width():
            name = f"{day.day.day:02d}"
        weight = 600 if is_typed else 400
        write(painter, line, name, ("small", weight, "text" if is_typed else "text-2"))
        painter.save()
        painter.setClipRect(line.adjusted(now.width(name, "small", weight) + 3, 0, 0, 0))
        write(painter, line, count, ("small", 600, ink), RIGHT)
        painter.restore()
        bar = QRectF(line.left(), line.bottom() + 2, line.width(), now.px(5))
        paint_load(painter, bar, day.n_taken, day.n_slots)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None:
            self.day_chosen.emit(day.day)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            day = self._day_at(QPointF(event.pos()))
            said = words()
            text = f"{said.weekday_date(day.day)}: {count_of(day, said)}" if day else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
