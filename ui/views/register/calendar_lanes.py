"""Five years of visits on one twelve-month axis, a lane for each year."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from core.domain.modality import Modality
from core.surveillance.preview import PreviewVisit
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.painted import Painted
from ui.widgets.painting import RIGHT, fill, hairline, painting, rounded, upright, write

AXIS, LABELS, MONTHS = 28, 130, 12
GAP = 5
CARD_MONTHS = 3  # a card is a little narrower than the closest visits of any protocol
LEAST_LANE, WINDOW_FROM = 86, 118  # below the second, the line with the window is left out
DAYS_A_MONTH = 365.25 / 12
PAD_LEFT, PAD_RIGHT = 10, 8


class CalendarLanes(Painted):
    """A card's right edge is its due date; the bar below it is the window up to that day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._visits: tuple[PreviewVisit, ...] = ()
        self._anchor = date.min
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_calendar(self, anchor: date, visits: Sequence[PreviewVisit]) -> None:
        self._anchor, self._visits = anchor, tuple(visits)
        said = words()
        lines = [
            f"{said.weekday_date(each.due_on)}: {', '.join(_names(each))}" for each in self._visits
        ]
        self.setAccessibleName(self.tr("Calendar"))
        self.setAccessibleDescription("; ".join(lines))
        self.updateGeometry()
        self.update()

    @property
    def n_years(self) -> int:
        return max((each.year for each in self._visits), default=1)

    @override
    def minimumSizeHint(self) -> QSize:
        """Room for the day and the month of every card; smaller windows scroll."""
        now, said = look(), words()
        days = (now.width(said.weekday_date(each.due_on), "body", 600) for each in self._visits)
        inner = max(days, default=0) + now.px(8) + now.width("M60", "small", 400)
        month = (inner + now.px(PAD_LEFT + PAD_RIGHT + 8)) / CARD_MONTHS
        width = now.px(LABELS + 4) + round(month * MONTHS) + 1
        return QSize(width, now.px(AXIS + self.n_years * LEAST_LANE))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._paint_axis(painter)
            for year in range(1, self.n_years + 1):
                self._paint_lane(painter, year)
            for visit in self._visits:
                self._paint_visit(painter, visit)

    def _x(self, month: float) -> float:
        left = look().px(LABELS)
        return left + (self.width() - left - look().px(4)) * month / MONTHS

    def _lane(self, year: int) -> QRectF:
        top, height = look().px(AXIS), self.height() - look().px(AXIS)
        each = height / self.n_years
        return QRectF(0, round(top + (year - 1) * each), self.width(), round(each))

    def _paint_axis(self, painter: QPainter) -> None:
        height = look().px(AXIS)
        write(
            painter,
            QRectF(0, 0, look().px(LABELS), height),
            self.tr("Months after"),
            ("small", 400, "text-2"),
        )
        used = {(visit.month - 1) % MONTHS + 1 for visit in self._visits}
        for month in range(1, MONTHS + 1):
            style = ("small", 600, "text") if month in used else ("small", 400, "text-2")
            box = QRectF(self._x(month) - 40, 0, 40, height)
            write(painter, box, f"+{month}", style, RIGHT)
            upright(painter, QPointF(self._x(month), height), self.height() - height, "raised")

    def _paint_lane(self, painter: QPainter, year: int) -> None:
        now, lane = look(), self._lane(year)
        hairline(painter, lane.topLeft(), self.width())
        visits = [each for each in self._visits if each.year == year]
        top, step = lane.top() + now.px(8), now.line("small")
        title = QRectF(0, top, now.px(LABELS), now.line())
        write(painter, title, self.tr("Year {n}").format(n=year), ("body", 600, "text"))
        lines = [self._starts(year)]
        gap = _usual_gap(self._visits, year)
        if visits and gap:
            lines.append(self.tr("{n}-monthly").format(n=gap))
        for at, line in enumerate(lines):
            box = QRectF(0, title.bottom() + 2 + at * step, now.px(LABELS), step)
            write(painter, box, line, ("small", 400, "text-2"))
        if year == 1:
            key = QRectF(0, title.bottom() + 2 + len(lines) * step, now.px(LABELS), step)
            fill(painter, QRectF(key.left(), key.center().y() - 1, now.px(16), 4), "accent")
            text = key.adjusted(now.px(22), 0, 0, 0)
            write(painter, text, self.tr("window"), ("small", 400, "text-2"))

    def _starts(self, year: int) -> str:
        said = words()
        month = said.months[self._anchor.month - 1]
        from_month = f"{month} {self._anchor.year + year - 1}"
        return self.tr("from {month}").format(month=from_month)

    def _card(self, visit: PreviewVisit) -> QRectF:
        now, lane = look(), self._lane(visit.year)
        right = self._x(_month_of_year(visit)) - now.px(4)
        left = self._x(_month_of_year(visit) - CARD_MONTHS) + now.px(4)
        card = QRectF(left, lane.top() + now.px(4), right - left, lane.height() - now.px(14))
        if lane.height() > now.px(WINDOW_FROM):
            card.adjust(0, now.px(8), 0, -now.px(4))
        return card

    def _paint_visit(self, painter: QPainter, visit: PreviewVisit) -> None:
        now, card = look(), self._card(visit)
        month, right = _month_of_year(visit), card.right()
        early = (visit.due_on - visit.opens_on).days / DAYS_A_MONTH
        start = max(self._x(month - early), self._x(0))
        bar = QRectF(start, card.bottom() + 2, right - start, now.px(4))
        fill(painter, bar, "accent")
        rounded(painter, card, "surface", "border", 6)
        self._write_card(
            painter, card.adjusted(now.px(PAD_LEFT), now.px(5), -now.px(PAD_RIGHT), -4), visit
        )

    def _write_card(self, painter: QPainter, box: QRectF, visit: PreviewVisit) -> None:
        now, said = look(), words()
        first = QRectF(box.left(), box.top(), box.width(), now.line())
        write(painter, first, said.weekday_date(visit.due_on), ("body", 600, "text"))
        month = self.tr("M{n}").format(n=visit.month)
        write(painter, first, month, ("small", 400, "text-2"), RIGHT)
        second = QRectF(box.left(), first.bottom() + 1, box.width(), now.line("small"))
        if visit.suggested_on == visit.due_on:
            write(painter, second, self.tr("book the same day"), ("small", 400, "text-2"))
        else:
            day = said.weekday_date(visit.suggested_on)
            text = self.tr("book {day}").format(day=day)
            write(painter, second, text, ("small", 600, "due-fg"))
        bottom = second.bottom() + 2
        if self._lane(visit.year).height() > now.px(WINDOW_FROM):
            third = second.translated(0, now.line("small") + 1)
            write(painter, third, self._window(visit), ("small", 400, "text-2"))
            bottom = third.bottom() + 3
        self._paint_items(painter, QPointF(box.left(), bottom + 2), visit, box.right())

    def _window(self, visit: PreviewVisit) -> str:
        item = visit.items[0]
        last = date.fromordinal(item.overdue_on.toordinal() - 1)
        said = words()
        return self.tr("window {start} to {end}").format(
            start=said.short_date(item.opens_on), end=said.short_date(last)
        )

    def _paint_items(
        self, painter: QPainter, at: QPointF, visit: PreviewVisit, right: float
    ) -> None:
        now, names = look(), _names(visit)
        x, shown = at.x(), _n_fitting(names, right - at.x())
        for name, item in list(zip(names, visit.items, strict=True))[:shown]:
            box = QRectF(x, at.y(), _chip_width(name), now.px(20))
            yearly = item.modality is Modality.PETCT
            rounded(painter, box, "accent-weak" if yearly else "raised", "", 4)
            ink = "accent" if yearly else "text"
            write(painter, box, name, ("small", 500, ink), Qt.AlignmentFlag.AlignCenter)
            x += box.width() + now.px(GAP)
        if shown < len(names):
            box = QRectF(x, at.y(), 0, now.px(20))
            write(painter, box, f"+{len(names) - shown}", ("small", 500, "text-2"))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hint_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def hint_at(self, spot: QPointF) -> str:
        """Everything of the visit under the pointer, also what its card has no room for."""
        for visit in self._visits:
            if self._card(visit).contains(spot):
                return f"{words().weekday_date(visit.due_on)}: {', '.join(_names(visit))}"
        return ""


def scrolled(lanes: CalendarLanes) -> QScrollArea:
    """The lanes with their margins; they scroll only where text is large and the window small."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(24, 0, 12, 0)
    column.addWidget(lanes)
    area.setWidget(inside)
    return area


def _month_of_year(visit: PreviewVisit) -> int:
    return (visit.month - 1) % MONTHS + 1


def _chip_width(name: str) -> int:
    return look().width(name, "small", 500) + look().px(12)


def _n_fitting(names: Sequence[str], room: float) -> int:
    """How many chips fit; when not all do, there is room left to say how many more."""
    gap = look().px(GAP)
    widths = [_chip_width(name) + gap for name in names]
    if sum(widths) - gap <= room:
        return len(names)
    more = look().width(f"+{len(names)}", "small", 500)
    shown = len(names) - 1
    while shown > 1 and sum(widths[:shown]) + more > room:
        shown -= 1
    return shown


def _names(visit: PreviewVisit) -> list[str]:
    said = words()
    return [said(each.modality.short) for each in visit.items]


def _usual_gap(visits: Sequence[PreviewVisit], year: int) -> int:
    """Months between the visits of a year when they are equal; 0 when they are not."""
    months = [0, *(each.month for each in visits)]
    gaps = {
        after - before for before, after in pairwise(months) if (after - 1) // MONTHS + 1 == year
    }
    return gaps.pop() if len(gaps) == 1 else 0
