"""Column titles of a list; a click on one that offers an order asks for it, a mark shows it."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from core.domain.choices import SortOrder
from core.language import Words, phrase
from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.widgets.painting import fill, hairline, write

GAP = 4
BEFORE = 8
S = TypeVar("S", bound=SortOrder)


class HeadWords(NamedTuple):
    """What one head says: to a screen reader, and as a tool tip."""

    spoken: str
    tip: str


def head_words(title: str, offered: S, current: S, words: Words, *, is_current: bool) -> HeadWords:
    """`is_current`: the order in force is about this column."""
    click = words(phrase("Click: {order}."), order=words(after_click(offered, current).label))
    if not is_current:
        return HeadWords(title, click)
    said = words(
        phrase("{column}, the list stands {order}"), column=title, order=words(current.label)
    )
    return HeadWords(said, f"{said}. {click}")


def after_click(offered: S, current: S) -> S:
    """The order that the head offers, or when it stands so already the same turned round."""
    return current.turned if current.straight_one is offered else offered


def title_width(title: str) -> int:
    """How wide a title is with its mark, whether or not it has one now: nothing moves with it."""
    now = look()
    return now.width(title, "small", 600) + now.px(GAP) + now.size("icon-small")


class ListHeader(QHeaderView):
    """Titles on the left edge of their cells, drawn whole. `asked` carries a column."""

    asked = Signal(int)

    def __init__(self, parent: QWidget, margin: Callable[[], int]) -> None:
        """`margin` is the room before the first title."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._margin = margin
        self._offering: frozenset[int] = frozenset()
        self._ordered, self._is_rising = -1, True
        self._hovered = -1
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.sectionClicked.connect(self._clicked)

    def offer(self, columns: Iterable[int]) -> None:
        """A click on one of these columns asks for its order."""
        self._offering = frozenset(columns)
        self.setSectionsClickable(bool(self._offering))

    def show_order(self, column: int, *, is_rising: bool) -> None:
        """Put the mark beside one title: an arrow down where much, late or Z comes first."""
        self._ordered, self._is_rising = column, is_rising
        self.viewport().update()

    @property
    def ordered(self) -> tuple[int, bool]:
        """The marked column, and whether its arrow points up."""
        return self._ordered, self._is_rising

    def _clicked(self, column: int) -> None:
        if column in self._offering:
            self.asked.emit(column)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, column: int) -> None:
        column = column if column in self._offering else -1
        if column != self._hovered:
            self._hovered = column
            self.viewport().update()

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        try:
            self._paint(painter, QRectF(rect), logicalIndex)
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, box: QRectF, column: int) -> None:
        is_ordered = column == self._ordered
        fill(painter, box, "hover" if column == self._hovered else "raised")
        hairline(painter, QPointF(box.x(), box.bottom() - 1), int(box.width()))
        left = self._margin() if self.visualIndex(column) == 0 else BEFORE
        title = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        line = box.adjusted(left, 0, 0, 0)
        write(painter, line, title, ("small", 600, "text" if is_ordered else "text-2"))
        if not is_ordered:
            return
        now = look()
        size = now.size("icon-small")
        x = line.x() + now.width(title, "small", 600) + now.px(GAP)
        spot = QPointF(x, box.y() + (box.height() - size) / 2)
        paint_icon(painter, spot, "arrow-up" if self._is_rising else "arrow-down", "text", size)
