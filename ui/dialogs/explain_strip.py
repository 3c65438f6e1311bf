"""One due date as a picture: its window, the date, the delay until today."""

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.language import phrase
from core.surveillance.orders import Order, OrderState, display_status
from core.surveillance.why import Explanation
from ui import override
from ui.look.language import words
from ui.look.shapes import paint_status_shape
from ui.look.theme import look
from ui.widgets.painted import Painted
from ui.widgets.painting import CENTRE, fill, hatch, painting, rounded, write

_MIDDLE, _BAND, _TAIL, _MARK = 40, 26, 9, 14
_LABEL = 18
_FAR = timedelta(days=200)  # a today farther away than this is not drawn to scale with the window


class ExplainStrip(Painted):
    """`delay` is the word inside the tail, such as "69 days overdue"."""

    def __init__(
        self,
        why: Explanation,
        order: Order,
        today: date,
        delay: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._why, self._order, self._today, self._delay = why, order, today, delay
        days = [why.opens_on, why.due_on, why.overdue_from, *self._drawn_days()]
        length = max((max(days) - min(days)).days, 30)
        self._start = min(days) - timedelta(days=length * 0.16)
        self._length = length * 1.34
        super().__init__(parent)
        self.setAccessibleName(", ".join(text for _, text, _ in self._below()))

    def _drawn_days(self) -> Iterator[date]:
        if self._shows_today():
            yield self._today
        for day in (self._done_on(), self._booked_on(), self._why.deferred_to):
            if day is not None:
                yield day

    def _shows_today(self) -> bool:
        if self._why.overdue_since is not None:
            return True
        return self._why.opens_on - _FAR <= self._today <= self._why.overdue_from + _FAR

    def _done_on(self) -> date | None:
        return self._order.examination.performed_on if self._order.examination else None

    def _booked_on(self) -> date | None:
        return self._order.appointment.booked_for if self._order.appointment else None

    def _x(self, day: date) -> float:
        return (day - self._start).days / self._length * self.width()

    def _below(self) -> Iterator[tuple[date, str, str]]:
        """Day, words and colour of the labels under the line."""
        said, why = words(), self._why
        yield why.opens_on, said(phrase("opens {day}"), day=said.short_date(why.opens_on)), "text-2"
        late = said(phrase("overdue from {day}"), day=said.short_date(why.overdue_from))
        yield why.overdue_from, late, "overdue-fg" if why.overdue_since else "text-2"
        if (done := self._done_on()) is not None:
            yield done, said(phrase("done {day}"), day=said.short_date(done)), "reviewed-fg"
        elif (booked := self._booked_on()) is not None:
            yield booked, said(phrase("booked {day}"), day=said.short_date(booked)), "booked-fg"
        if self._shows_today():
            text = said(phrase("today {day}"), day=said.short_date(self._today))
            yield self._today, text, "accent"

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(560), look().px(_MIDDLE + _BAND // 2 + 2 * _LABEL + 6))

    @override
    def refit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            now, why = look(), self._why
            middle = now.px(_MIDDLE)
            fill(painter, QRectF(0, middle, self.width(), 1), "plot-window-edge")
            left, right = self._x(why.opens_on), self._x(why.overdue_from)
            half = now.px(_BAND) / 2
            band = QRectF(left, middle - half, right - left, 2 * half)
            rounded(painter, band, "plot-window", "plot-window-edge", 2)
            due = self._x(why.due_on)
            fill(painter, QRectF(due, middle - half, 1, 2 * half), "plot-window-edge")
            if why.overdue_since is not None:
                self._paint_tail(painter, due, middle)
            self._paint_marks(painter, middle)
            self._paint_today(painter, middle)
            self._paint_labels(painter, middle + half + 4)

    def _paint_tail(self, painter: QPainter, due: float, middle: float) -> None:
        """As long as the delay itself."""
        now = look()
        end, half = self._x(self._today), now.px(_TAIL) / 2
        area = QRectF(due, middle - half, max(end - due, 1), 2 * half)
        fill(painter, area, "overdue-bg")
        hatch(painter, area, "overdue-fg", 4)
        rounded(painter, area, "", "overdue-fg", 0)
        width = now.width(self._delay, "small", 600) + now.px(12)
        if self._delay and width + now.px(30) < area.width():
            box = QRectF(area.center().x() - width / 2, middle - now.px(9), width, now.px(18))
            rounded(painter, box, "overdue-bg", "overdue-fg", 0)
            write(painter, box, self._delay, ("small", 600, "overdue-fg"), CENTRE)

    def _paint_marks(self, painter: QPainter, middle: float) -> None:
        day, status = self._why.deferred_to or self._why.due_on, display_status(self._order).value
        if (done := self._done_on()) is not None:
            day = done
        elif self._order.state is OrderState.BOOKED and status == "booked":
            day = self._booked_on() or day
        elif (booked := self._booked_on()) is not None:
            self._mark(painter, booked, middle, "booked")
        self._mark(painter, day, middle, status)

    def _mark(self, painter: QPainter, day: date, middle: float, status: str) -> None:
        side = look().px(_MARK)
        box = QRectF(self._x(day) - side / 2, middle - side / 2, side, side)
        paint_status_shape(painter, box, status, look().colour(f"{status}-fg"))

    def _paint_today(self, painter: QPainter, middle: float) -> None:
        if self._shows_today():
            now = look()
            box = QRectF(self._x(self._today) - 1, middle - now.px(30), 2, now.px(48))
            fill(painter, box, "accent")

    def _paint_labels(self, painter: QPainter, top: float) -> None:
        """Below the line, in a second row where they would touch; the due date above."""
        now, said = look(), words()
        text = said(phrase("due {day}"), day=said.short_date(self._why.due_on))
        above = self._placed(self._x(self._why.due_on), text, 600)
        box = QRectF(above[0], now.px(_MIDDLE - _BAND // 2 - _LABEL), above[1], now.px(_LABEL))
        write(painter, box, text, ("small", 600, "text"), CENTRE)
        taken = [-1.0, -1.0]
        for day, label, token in sorted(self._below()):
            x, width = self._placed(self._x(day), label, 500)
            row = 0 if x > taken[0] else 1
            taken[row] = x + width + now.px(6)
            box = QRectF(x, top + row * now.px(_LABEL), width, now.px(_LABEL))
            write(painter, box, label, ("small", 500, token), CENTRE)

    def _placed(self, x: float, text: str, weight: int) -> tuple[float, float]:
        """Left and width of a label centred at `x`, kept inside the picture."""
        width = look().width(text, "small", weight) + 2.0
        return min(max(x - width / 2, 0.0), self.width() - width), width
