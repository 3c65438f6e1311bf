"""The legend below the map: the marks that any of its days uses."""

from collections.abc import Sequence

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from core.language import ENGLISH, Words
from core.reports.liver_map.legend import legend
from core.reports.liver_map.shapes import Primitive
from core.reports.liver_map.values import LiverMap
from ui import override
from ui.look.theme import look
from ui.look.tokens import TYPE_PX
from ui.widgets.liver_map.pen import MapPen
from ui.widgets.painted import Strip
from ui.widgets.painting import painting


class MapLegendStrip(Strip):
    """As high as its words need at its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._shown: tuple[LiverMap, ...] = ()
        self._words: Words = ENGLISH
        self._pen = MapPen()
        self._drawn: tuple[Primitive, ...] = ()
        super().__init__(parent)

    def show_legend(self, shown: Sequence[LiverMap], words: Words) -> None:
        self._shown, self._words = tuple(shown), words
        self.refit()

    @override
    def refit(self) -> None:
        self._pen = MapPen()
        size = TYPE_PX["small"] * look().scale
        width = max(self.width(), 160)
        self._drawn, height = legend(self._shown, width, size, self._pen.measure, self._words)
        self.setFixedHeight(round(height) if self._drawn else 0)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._pen.paint(painter, self._drawn)
