"""The legend below the plot."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from core.language import ENGLISH, Words
from core.reports.timeline.course import Course
from core.reports.timeline.legend import legend
from core.reports.timeline.scene import Primitive
from ui import override
from ui.look.theme import look
from ui.widgets.painted import Strip
from ui.widgets.painting import painting
from ui.widgets.timeline.brush import Brush


class LegendStrip(Strip):
    """As high as its words need at its width; `refitted` when that is another height."""

    refitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._brush = Brush()
        self._course: Course | None = None
        self._words: Words = ENGLISH
        self._drawn: tuple[Primitive, ...] = ()
        super().__init__(parent)

    def show_legend(self, course: Course, words: Words) -> None:
        self._course, self._words = course, words
        self.refit()

    @override
    def refit(self) -> None:
        self._brush.forget()
        if self._course is None:
            return
        scale = look().scale
        width = max(self.width() / scale, 400)
        found = legend(self._course, width, self._brush.measure, self._words)
        self._drawn = found[0]
        height = round(found[1] * scale)
        is_other = height != self.height()
        self.setFixedHeight(height)
        self.update()
        if is_other:
            self.refitted.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._brush.paint(painter, self._drawn)
