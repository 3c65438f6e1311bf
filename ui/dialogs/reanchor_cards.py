"""The three answers after a re-operation as cards with the facts in which they differ."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from core.language import Words, phrase
from core.surveillance.reanchor import Answer
from ui import override
from ui.dialogs.reanchor_outcomes import Outcome
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.painted import follow_width
from ui.widgets.painting import RIGHT, painting, rounded, write
from ui.widgets.runs import Run, measured, paint_runs
from ui.within_qt import clicked_by

_MARGIN = 14
_RADIO = 16
_GAP = 18


def explained(outcome: Outcome, old_anchor: str, said: Words) -> str:
    """What an answer means, in one sentence."""
    if outcome.answer is Answer.RESTART:
        return said(phrase("Count from {day}, the full programme"), day=outcome.anchor_on)
    if outcome.answer is Answer.CONTINUE:
        return said(phrase("Count from {day}, end on the old date"), day=outcome.anchor_on)
    return said(phrase("Count from {day}, nothing moves. Needs a reason"), day=old_anchor)


class AnswerCard(QAbstractButton):
    """One answer; chosen by a click, by its digit, or by arrows."""

    def __init__(self, outcome: Outcome, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = words()
        self.outcome = outcome
        self._number = str(number)
        self._title = said(outcome.answer.label)
        self._meaning = explained(outcome, said.date(outcome.anchor_on), said)
        self._facts = tuple(self._said_facts(said))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        facts = ", ".join(f"{label} {value}" for label, value in self._facts)
        self.setAccessibleName(f"{self._title}. {self._meaning}. {facts}")
        self.setAccessibleDescription(self._number)
        follow_width(self, across=QSizePolicy.Policy.Expanding)
        clicked_by(QKeySequence(self._number), self)

    def _said_facts(self, said: Words) -> Iterator[tuple[str, str]]:
        nothing = said(phrase("none"))
        first, last = self.outcome.next_on, self.outcome.last_on
        yield said(phrase("Next scan")), said.date(first) if first else nothing
        yield said(phrase("Last visit")), said.date(last) if last else nothing
        yield said(phrase("Visits left")), str(len(self.outcome.visits))

    @override
    def heightForWidth(self, width: int) -> int:
        now = look()
        meaning = measured(self._runs(), self._room(width)).height()
        height = now.px(24) + meaning + now.line("small") + now.line() + now.px(8)
        return int(height) + 2 * now.px(12)

    @override
    def sizeHint(self) -> QSize:
        width = look().px(320)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(300), self.sizeHint().height())

    @staticmethod
    def _room(width: int) -> float:
        return width - 2.0 * look().px(_MARGIN)

    def _runs(self) -> list[Run]:
        return [(self._meaning, ("body", 400, "text-2"))]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            on, box = self.isChecked(), QRectF(self.rect())
            edge = "focus" if self.hasFocus() or on else "border-strong"
            rounded(painter, box, "accent-weak" if on else "surface", edge, 6, 2 if on else 1)
            now = look()
            left, y = float(now.px(_MARGIN)), float(now.px(12))
            self._paint_head(painter, left, y)
            y += now.px(24)
            room = self._room(self.width())
            paint_runs(painter, QPointF(left, y), self._runs(), room)
            y += measured(self._runs(), room).height() + now.px(8)
            self._paint_facts(painter, left, y)

    def _paint_head(self, painter: QPainter, left: float, y: float) -> None:
        now = look()
        side = now.px(_RADIO)
        radio = QRectF(left, y + 2, side, side)
        if self.isChecked():
            rounded(painter, radio, "surface", "accent", side / 2, 2)
            inset = side * 0.28
            dot = radio.adjusted(inset, inset, -inset, -inset)
            rounded(painter, dot, "accent", "", side / 2 - inset)
        else:
            rounded(painter, radio, "surface", "border-strong", side / 2)
        x = left + side + now.px(10)
        line = QRectF(x, y, self.width(), now.line("emphasis"))
        write(painter, line, self._title, ("emphasis", 600, "text"))
        if self.outcome.answer is Answer.RESTART:
            x += now.width(self._title, "emphasis", 600) + now.px(8)
            rest = QRectF(x, y + 1, self.width(), now.line("emphasis"))
            write(painter, rest, words()(phrase("suggested")), ("small", 500, "accent"))
        end = QRectF(left, y, self.width() - 2 * left, now.line("emphasis"))
        write(painter, end, self._number, ("small", 500, "text-2"), RIGHT)

    def _paint_facts(self, painter: QPainter, left: float, y: float) -> None:
        now, x = look(), left
        for label, value in self._facts:
            wide = max(now.width(label, "small"), now.width(value, "body", 600))
            top = QRectF(x, y, wide + 4, now.line("small"))
            write(painter, top, label, ("small", 400, "text-2"))
            below = QRectF(x, y + now.line("small"), wide + 4, now.line())
            write(painter, below, value, ("body", 600, "text"))
            x += wide + now.px(_GAP)
