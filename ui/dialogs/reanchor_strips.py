"""The three calendars on one axis of time: where they begin, how often, where they end."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from core.domain.modality import Modality
from core.language import phrase
from core.surveillance.reanchor import Answer
from ui import override
from ui.dialogs.reanchor_outcomes import Outcome
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.painted import Painted
from ui.widgets.painting import CENTRE, fill, painting, rounded, upright, write

_LABELS, _ROW, _TOP, _LEGEND = 120, 30, 24, 30
_R = 5.5


class Strips(Painted):
    """A solid pin counts, a hollow one does not; a dot marks visits with more examinations."""

    def __init__(
        self, outcomes: Sequence[Outcome], operated_on: date, parent: QWidget | None = None
    ) -> None:
        self._outcomes, self._operated_on = tuple(outcomes), operated_on
        self._chosen = Answer.RESTART
        sets = [set(v.modalities) for o in outcomes for v in o.visits]
        self._common = set.intersection(*sets) if sets else set()
        self._extra = set.union(*sets) - self._common if sets else set()
        ends = [o.last_on for o in outcomes if o.last_on]
        self._start = operated_on - timedelta(days=75)
        self._end = max([*ends, operated_on]) + timedelta(days=70)
        super().__init__(parent)
        self.setAccessibleName(self._spoken())

    def choose(self, answer: Answer) -> None:
        """Mark the row of the answer that is chosen."""
        self._chosen = answer
        self.update()

    def _spoken(self) -> str:
        said = words()
        ends = [
            said(phrase("{answer} ends {day}"), answer=said(o.answer.label), day=o.last_on)
            for o in self._outcomes
            if o.last_on
        ]
        return ", ".join(ends)

    @override
    def sizeHint(self) -> QSize:
        now = look()
        return QSize(now.px(900), now.px(_TOP + _ROW * len(self._outcomes) + _LEGEND))

    @override
    def refit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())

    def _x(self, day: date) -> float:
        left = look().px(_LABELS)
        span = (self._end - self._start).days
        return left + (day - self._start).days / span * (self.width() - left - 8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._paint_ground(painter)
            for at, outcome in enumerate(self._outcomes):
                self._paint_row(painter, outcome, look().px(_TOP + _ROW * at))
            self._paint_legend(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        now, bottom = look(), look().px(_TOP + _ROW * len(self._outcomes))
        for at, outcome in enumerate(self._outcomes):
            if outcome.answer is self._chosen:
                top = now.px(_TOP + _ROW * at)
                fill(painter, QRectF(0, top, self.width(), now.px(_ROW - 3)), "accent-weak")
        label = words()(phrase("Re-operation {day}"), day=self._operated_on)
        width = now.width(label, "small", 600) + 2
        left = max(self._x(self._operated_on) + 4 - width, 0.0)
        taken = left + width
        for year in range(self._start.year + 1, self._end.year + 1):
            x = self._x(date(year, 1, 1))
            upright(painter, QPointF(x, now.px(_TOP)), bottom - now.px(_TOP))
            if x - now.px(18) > taken:
                box = QRectF(x - now.px(30), 0, now.px(60), now.px(_TOP - 4))
                write(painter, box, str(year), ("small", 600, "text"), CENTRE)
        box = QRectF(left, 0, width, now.px(_TOP - 4))
        write(painter, box, label, ("small", 600, "text"))
        x = self._x(self._operated_on)
        upright(painter, QPointF(x, now.px(_TOP - 4)), bottom - now.px(_TOP) + 4, "text")

    def _paint_row(self, painter: QPainter, outcome: Outcome, top: int) -> None:
        now, on = look(), outcome.answer is self._chosen
        middle = top + (now.px(_ROW - 3)) / 2
        said = words()
        name = said(outcome.answer.label)
        box = QRectF(8, top, now.px(_LABELS), now.px(_ROW - 3))
        write(painter, box, name, ("small", 600 if on else 400, "text" if on else "text-2"))
        token = "accent" if on else "text-2"
        keeps = outcome.answer is Answer.KEEP
        start = self._x(self._start) if keeps else self._x(self._operated_on)
        last = outcome.last_on or self._operated_on
        fill(painter, QRectF(start, round(middle), self._x(last) - start, 1), token)
        for visit in outcome.visits:
            self._dot(painter, self._x(visit.due_on), middle, token, visit.modalities)
        _pin(painter, QPointF(self._x(self._operated_on), middle), is_solid=not keeps)
        ends = said(phrase("ends {day}"), day=last)
        x = self._x(last) + now.px(10)
        if x + now.width(ends, "small", 400) < self.width():
            rest = QRectF(x, top, self.width(), now.px(_ROW - 3))
            write(painter, rest, ends, ("small", 400, "text-2"))

    def _dot(
        self,
        painter: QPainter,
        x: float,
        y: float,
        token: str,
        modalities: Sequence[Modality],
    ) -> None:
        r = _R * look().scale
        circle = QRectF(x - r, y - r, 2 * r, 2 * r)
        rounded(painter, circle, "surface", token, r, 1.6)
        if set(modalities) & self._extra:
            rounded(painter, circle.adjusted(r / 2, r / 2, -r / 2, -r / 2), token, "", r / 2)

    def _paint_legend(self, painter: QPainter) -> None:
        now, said = look(), words()
        top = now.px(_TOP + _ROW * len(self._outcomes) + 4)
        middle, x = top + now.px(10), float(now.px(_LABELS))
        entries: list[tuple[str, frozenset[Modality]]] = [
            (_names(self._common), frozenset(self._common))
        ]
        if self._extra:
            extra = said(phrase("with {what}"), what=_names(self._extra))
            entries.append((extra, frozenset(self._extra)))
        for text, modalities in entries:
            self._dot(painter, x + 6, middle, "text-2", tuple(modalities))
            x = self._legend_text(painter, x, top, text)
        for text, is_solid in (
            (said(phrase("counts from here")), True),
            (said(phrase("operation, does not count")), False),
        ):
            _pin(painter, QPointF(x + 6, middle), is_solid=is_solid)
            x = self._legend_text(painter, x, top, text)

    def _legend_text(self, painter: QPainter, x: float, top: int, text: str) -> float:
        now = look()
        box = QRectF(x + now.px(18), top, self.width(), now.px(20))
        write(painter, box, text, ("small", 400, "text-2"))
        return x + now.px(18) + now.width(text, "small") + now.px(24)


def _names(modalities: set[Modality]) -> str:
    said = words()
    return ", ".join(said(each.short) for each in Modality if each in modalities)


def _pin(painter: QPainter, at: QPointF, *, is_solid: bool) -> None:
    """A shield pointing down at the day of the operation."""
    now = look()
    w, h = 5.0 * now.scale, 7.0 * now.scale
    outline = [(-w, -h), (w, -h), (w, h * 0.35), (0, h), (-w, h * 0.35)]
    shape = QPolygonF([QPointF(at.x() + dx, at.y() + dy) for dx, dy in outline])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.colour("text"), 1.6))
    painter.setBrush(now.colour("text" if is_solid else "surface"))
    painter.drawPolygon(shape)
