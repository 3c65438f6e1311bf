"""Expected examinations of each month as bars: what is booked, and what exceeds the slots."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.painted import Painted
from ui.widgets.painting import CENTRE, RIGHT, fill, hairline, painting, write

TITLE = 22
AXIS = 22


class MonthBar(NamedTuple):
    """One month; `capacity` is none where no scanner examines it."""

    month: date
    expected: int
    booked: int
    capacity: int | None

    @property
    def excess(self) -> int:
        return max(self.expected - self.capacity, 0) if self.capacity is not None else 0


class DemandChart(Painted):
    """`month_chosen` carries the first day of a month."""

    month_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._name, self._bars = "", ()  # type: str, tuple[MonthBar, ...]
        self._month: date | None = None
        super().__init__(parent)

    def show_bars(self, name: str, bars: Sequence[MonthBar], month: date | None = None) -> None:
        """The months of one examination, one of them marked."""
        self._name, self._bars, self._month = name, tuple(bars), month
        self.setAccessibleName(self.title)
        told = [self.said_of(each) for each in self._bars if month in (None, each.month)]
        self.setAccessibleDescription("; ".join(told))
        self.update()

    @property
    def bars(self) -> tuple[MonthBar, ...]:
        return self._bars

    @property
    def title(self) -> str:
        return self.tr("{what}: expected in the next {n} months").format(
            what=self._name, n=len(self._bars)
        )

    @property
    def note(self) -> str:
        """How many months need more than there is."""
        if not self._bars or self._bars[0].capacity is None:
            return self.tr("no scanner set for it")
        n = sum(each.excess > 0 for each in self._bars)
        if not n:
            return self.tr("the slots are enough in every month")
        return self.tr("months that need more slots than there are: {n}").format(n=n)

    def said_of(self, bar: MonthBar) -> str:
        """`Dec 2026: 12 expected, 3 booked, 176 slots`."""
        said = words()
        month = f"{said.months[bar.month.month - 1]} {bar.month.year}"
        text = self.tr("{month}: {n} expected, {booked} booked").format(
            month=month, n=bar.expected, booked=bar.booked
        )
        if bar.capacity is None:
            return text
        return text + ", " + self.tr("{n} slots").format(n=bar.capacity)

    # Places

    def _plot(self) -> QRectF:
        now = look()
        top = now.px(TITLE) + now.line("small")
        return QRectF(0, top, self.width(), self.height() - top - now.px(AXIS))

    def _top(self) -> int:
        capacities = [each.capacity or 0 for each in self._bars[1:]]
        most = max((each.expected for each in self._bars), default=1)
        # A line far above every bar would press them flat: it is left out then.
        line = max(capacities, default=0)
        return max(most, line if line <= 3 * most else 0, 1)

    def bar_box(self, at: int) -> QRectF:
        """The place of a month, as high as the chart."""
        plot, n = self._plot(), max(len(self._bars), 1)
        left, right = plot.width() * at / n, plot.width() * (at + 1) / n
        return QRectF(round(left), plot.top(), round(right) - round(left), plot.height())

    def month_at(self, spot: QPointF) -> MonthBar | None:
        for at, bar in enumerate(self._bars):
            box = self.bar_box(at)
            if box.left() <= spot.x() < box.right():
                return bar
        return None

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            now, plot = look(), self._plot()
            head = QRectF(0, 0, self.width() - 1, now.px(TITLE))
            write(painter, head, self.title, ("body", 600, "text"))
            if now.width(self.title, "body", 600) + now.width(self.note, "small") < self.width():
                write(painter, head, self.note, ("small", 400, "text-2"), RIGHT)
            for at, bar in enumerate(self._bars):
                self._paint_bar(painter, self.bar_box(at), bar)
                self._paint_month(painter, at, bar)
            hairline(painter, QPointF(0, plot.bottom()), self.width(), "border-strong")

    def _paint_bar(self, painter: QPainter, box: QRectF, bar: MonthBar) -> None:
        now, each = look(), box.height() / self._top()
        inner = box.adjusted(2, 0, -2, 0)
        if bar.month == self._month:
            fill(painter, box.adjusted(0, -now.line("small"), 0, 0), "hover")

        def at(n: float) -> QRectF:
            return QRectF(inner.left(), inner.bottom() - n * each, inner.width(), n * each)

        within = min(bar.expected, bar.capacity) if bar.capacity is not None else bar.expected
        whole = at(bar.expected)
        if bar.excess:
            fill(painter, whole, "overdue-bg")
        fill(painter, at(within), "accent-weak")
        if bar.booked:
            fill(painter, at(min(bar.booked, bar.expected)), "accent")
        if bar.expected:
            token = "overdue-fg" if bar.excess else "accent"
            fill(painter, QRectF(whole.left(), whole.top() - 1, whole.width(), 2), token)
        self._paint_capacity(painter, box, bar, each)
        label = QRectF(
            box.left(), whole.top() - now.line("small") - 1, box.width(), now.line("small")
        )
        ink = "overdue-fg" if bar.excess else "text"
        write(painter, label, str(bar.expected), ("small", 600, ink), CENTRE)

    def _paint_capacity(self, painter: QPainter, box: QRectF, bar: MonthBar, each: float) -> None:
        if bar.capacity is None or bar.capacity > self._top():
            return
        y = round(box.bottom() - bar.capacity * each) + 0.5
        painter.setPen(QPen(look().colour("text-2"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _paint_month(self, painter: QPainter, at: int, bar: MonthBar) -> None:
        now, box = look(), self.bar_box(at)
        label = QRectF(box.left(), box.bottom() + 2, box.width(), now.line("small"))
        is_new_year = bar.month.month == 1
        name = words().months[bar.month.month - 1]
        text = f"’{bar.month.year % 100:02d}" if is_new_year else name
        if not is_new_year and (bar.month.month - 1) % self._every(box.width()):
            return  # large text: every other month, every third, counted from January
        weight = 600 if is_new_year or bar.month == self._month else 400
        write(
            painter, label, text, ("small", weight, "text" if weight == 600 else "text-2"), CENTRE
        )

    @staticmethod
    def _every(room: float) -> int:
        """Which months are named: each, or every so many that no name touches the next."""
        widest = max(look().width(name, "small", 600) for name in words().months) + 4
        return next(n for n in (1, 2, 3, 4, 6, 12) if n == 12 or widest <= n * room)

    # What the mouse does

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self.month_at(event.position())
        if bar is not None:
            self.month_chosen.emit(bar.month)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            bar = self.month_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.said_of(bar) if bar else "", self)
            return True
        return super().event(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(600), look().px(124))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(300), look().px(104))
