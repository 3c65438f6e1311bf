"""Both calendars side by side on one grid of time, what is cancelled struck out."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.language import phrase
from core.reports.summary.phrasing import inner
from core.surveillance.reanchor import Answer
from ui import override
from ui.dialogs.reanchor_outcomes import Outcome, PlannedVisit
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.painted import Painted
from ui.widgets.painting import fill, hairline, painting, upright, write

_ROW = 26
_MARGIN = 16


@dataclass(frozen=True, slots=True)
class Line:
    """One day with what the calendar has on it now, and after the answer."""

    day: date
    now: PlannedVisit | None
    after: PlannedVisit | None


def lines_of(now: Outcome, after: Outcome) -> tuple[Line, ...]:
    """Every day of either calendar, in order."""
    old = {each.due_on: each for each in now.visits}
    new = {each.due_on: each for each in after.visits}
    return tuple(Line(day, old.get(day), new.get(day)) for day in sorted(old.keys() | new.keys()))


class Calendars(Painted):
    """As high as its lines; its parent scrolls it. The headings stand apart, in `Headings`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._lines: tuple[Line, ...] = ()
        self._is_kept = False
        super().__init__(parent)

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    def show_outcome(self, now: Outcome, after: Outcome) -> None:
        self._lines = lines_of(now, after)
        self._is_kept = after.answer is Answer.KEEP
        said = words()
        self.setAccessibleName(
            said(
                phrase("Calendar now: {old} visits. After: {new} visits."),
                old=len(now.visits),
                new=len(after.visits),
            )
        )
        self.refit()
        self.update()

    @override
    def refit(self) -> None:
        self.setFixedHeight(max(len(self._lines), 1) * look().px(_ROW))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(800), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            half, row = self.width() // 2, look().px(_ROW)
            fill(painter, QRectF(0, 0, half, self.height()), "surface")
            fill(painter, QRectF(half, 0, half + 1, self.height()), "accent-weak")
            columns = self._columns()
            for at, line in enumerate(self._lines):
                top = at * row
                box = QRectF(0, top, half, row)
                if line.now is not None:
                    struck = not self._is_kept
                    _paint_visit(painter, box, line.now, columns, is_struck=struck)
                if line.after is not None:
                    right = box.translated(half, 0)
                    _paint_visit(painter, right, line.after, columns, is_struck=False)
                hairline(painter, QPointF(0, top + row - 1), self.width())
            upright(painter, QPointF(half, 0), self.height())

    def _columns(self) -> tuple[int, int]:
        """Where day and items begin, by the widest of each."""
        now = look()
        visits = [v for line in self._lines for v in (line.now, line.after) if v is not None]
        month = max((now.width(_month(v), "body") for v in visits), default=0)
        day = max((now.width(_day(v), "body", 600) for v in visits), default=0)
        first = now.px(_MARGIN) + month + now.px(20)
        return first, first + day + now.px(24)


def _month(visit: PlannedVisit) -> str:
    return words()(phrase("month {n}"), n=visit.month)


def _day(visit: PlannedVisit) -> str:
    return words().weekday_date(visit.due_on)


def _items(visit: PlannedVisit) -> str:
    said = words()
    text = ", ".join(said(each.short) for each in visit.modalities)
    if visit.book_on is None:
        return text
    day = f"{said.days[visit.book_on.weekday()]} {said.short_date(visit.book_on)}"
    return said(phrase("{items}; book {day}"), items=text, day=day)


def _paint_visit(
    painter: QPainter,
    box: QRectF,
    visit: PlannedVisit,
    columns: tuple[int, int],
    *,
    is_struck: bool,
) -> None:
    now = look()
    day = ("body", 400, "text-2") if is_struck else ("body", 600, "text")
    rest = ("body", 400, "text-2") if is_struck else ("body", 400, "text")
    for x, text, style, strikes in (
        (now.px(_MARGIN), _month(visit), ("body", 400, "text-2"), False),
        (columns[0], _day(visit), day, True),
        (columns[1], _items(visit), rest, True),
    ):
        cell = box.adjusted(x, 0, 0, 0)
        write(painter, cell, text, style)
        if is_struck and strikes:
            width = now.width(text, style[0], style[1])
            fill(painter, QRectF(cell.x(), round(cell.center().y()), width, 1), "text-2")


class Headings(Painted):
    """Above the two calendars: what they count from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._left, self._right = "", ""
        super().__init__(parent)

    def show_outcome(self, now: Outcome, after: Outcome) -> None:
        said = words()
        self._left = said(phrase("Calendar now, from {day}"), day=now.anchor_on)
        self._right = said(
            phrase("Calendar after: {answer}, from {day}"),
            answer=inner(said(after.answer.label), said),
            day=after.anchor_on,
        )
        self.setAccessibleName(f"{self._left}. {self._right}")
        self.update()

    @override
    def refit(self) -> None:
        self.setFixedHeight(look().px(_ROW + 2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            half = self.width() // 2
            fill(painter, QRectF(self.rect()), "surface")
            box = QRectF(look().px(_MARGIN), 0, half, self.height())
            write(painter, box, self._left, ("body", 600, "text"))
            write(painter, box.translated(half, 0), self._right, ("body", 600, "accent"))
            hairline(painter, QPointF(0, self.height() - 1), self.width())
