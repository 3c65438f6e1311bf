"""The line of key facts under the tabs: label above value, a hairline between two."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import override
from ui.look.theme import look
from ui.views.patient.facts import Fact
from ui.widgets.painted import Painted, follow_width
from ui.widgets.painting import painting, upright, write

_GAPS = (12, 11, 10, 9, 8)  # as wide as lets all facts stand in one row
_ROW = 40


def _width(fact: Fact) -> int:
    now = look()
    return max(now.width(fact.label, "small"), now.width(fact.value, "body", 600))


class FactsBar(Painted):
    """What does not fit beside goes to a further row, never out of sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._facts: tuple[Fact, ...] = ()
        super().__init__(parent)
        self.setObjectName("facts")
        follow_width(self, down=QSizePolicy.Policy.Fixed)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self._facts

    def show_facts(self, facts: Sequence[Fact]) -> None:
        self._facts = tuple(facts)
        self.setAccessibleName(", ".join(f"{each.label} {each.value}" for each in facts))
        self.updateGeometry()
        self.update()

    def _gap(self, width: int) -> int:
        needed = sum(map(_width, self._facts))
        n = len(self._facts) - 1
        fits = (gap for gap in _GAPS if needed + n * (2 * gap + 1) <= width)
        return next(fits, _GAPS[0])

    def _placed(self, width: int) -> Iterator[tuple[float, float, Fact]]:
        gap, x, y = self._gap(width), 0.0, 0.0
        for fact in self._facts:
            wide = _width(fact)
            if x > 0 and x + wide > width:
                x, y = 0.0, y + look().px(_ROW)
            yield x, y, fact
            x += wide + 2 * gap + 1

    def _height(self, width: int) -> int:
        bottom = max((y for _, y, _ in self._placed(width)), default=0.0)
        return int(bottom) + look().px(_ROW)

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), look().px(400))
        return QSize(width, self._height(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(_ROW))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            now, gap = look(), self._gap(self.width())
            for x, y, fact in self._placed(self.width()):
                if x > 0:
                    upright(painter, QPointF(x - gap - 1, y + 4), now.px(_ROW) - 8)
                box = QRectF(x, y + now.px(1), self.width(), now.line("small"))
                write(painter, box, fact.label, ("small", 400, "text-2"))
                box = QRectF(x, y + now.px(18), self.width(), now.line())
                weight = 400 if fact.tone == "text-2" else 600
                write(painter, box, fact.value, ("body", weight, fact.tone))
