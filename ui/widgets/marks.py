"""Status tag, modality chip and key cap: paint functions for delegates, and widgets."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import override
from ui.look.shapes import paint_status_shape
from ui.look.theme import look
from ui.widgets.painted import Painted
from ui.widgets.painting import CENTRE, painting, rounded, write


def tag_width(text: str) -> int:
    """The width of a status tag: 6, shape, 5, word, 7."""
    now = look()
    return now.px(6) + now.size("status-shape") + now.px(5) + now.width(text, "small", 600) + 7


def paint_tag(painter: QPainter, at: QPointF, status: str, text: str) -> int:
    """Draw a tag of 20 px with its top left corner at `at`; returns its width."""
    now = look()
    height, shape, width = now.size("tag"), now.size("status-shape"), tag_width(text)
    rounded(painter, QRectF(at.x(), at.y(), width, height), f"{status}-bg", "", 4)
    left = at.x() + now.px(6)
    box = QRectF(left, at.y() + round((height - shape) / 2), shape, shape)
    paint_status_shape(painter, box, status, now.colour(f"{status}-fg"))
    rest = QRectF(left + shape + now.px(5), at.y(), width, height)
    write(painter, rest, text, ("small", 600, f"{status}-fg"))
    return width


def chip_width(text: str) -> int:
    """The width of a modality chip: 6, shape, 5, name, 6."""
    now = look()
    return now.px(6) + now.size("chip-shape") + now.px(5) + now.width(text, "small", 500) + 7


def paint_chip(painter: QPainter, at: QPointF, status: str, text: str) -> int:
    """Draw a quiet outlined chip of 22 px, its shape in the status colour; returns its width."""
    now = look()
    height, shape, width = now.size("chip"), now.size("chip-shape"), chip_width(text)
    rounded(painter, QRectF(at.x(), at.y(), width, height), "surface", "border", 4)
    left = at.x() + now.px(6)
    box = QRectF(left, at.y() + round((height - shape) / 2), shape, shape)
    paint_status_shape(painter, box, status, now.colour(f"{status}-fg"))
    rest = QRectF(left + shape + now.px(5), at.y(), width, height)
    write(painter, rest, text, ("small", 500, "text"))
    return width


def cap_width(key: str) -> int:
    """The width of a key cap: the text and 5 on each side, at least as wide as high."""
    now = look()
    return max(now.size("keycap"), now.width(key, "small", 500) + 10)


def paint_cap(
    painter: QPainter,
    at: QPointF,
    key: str,
    token: str = "text-2",
    edge: str | QColor = "border-strong",
    ground: str = "surface",
) -> int:
    """Draw a key cap of 18 px with its top left corner at `at`; returns its width."""
    box = QRectF(at.x(), at.y(), cap_width(key), look().size("keycap"))
    rounded(painter, box, ground, edge, 4)
    write(painter, box, key, ("small", 500, token), CENTRE)
    return int(box.width())


class _Mark(Painted):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self.text = text
        super().__init__(parent)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        self.text = text
        self.setAccessibleName(text)
        self.refit()
        self.updateGeometry()
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class StatusTag(_Mark):
    """One of the six statuses: word, shape, colour."""

    def __init__(self, status: str, text: str, parent: QWidget | None = None) -> None:
        self.status = status
        super().__init__(text, parent)

    def show_status(self, status: str, text: str) -> None:
        self.status = status
        self.set_text(text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(tag_width(self.text), look().size("tag"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_tag(painter, QPointF(0, 0), self.status, self.text)


class ModalityChip(_Mark):
    """A modality of a visit; the shape is its state, the accessible name says it in words."""

    def __init__(
        self, status: str, text: str, status_word: str = "", parent: QWidget | None = None
    ) -> None:
        self.status = status
        super().__init__(text, parent)
        if status_word:
            self.setAccessibleName(f"{text}: {status_word}")

    @override
    def sizeHint(self) -> QSize:
        return QSize(chip_width(self.text), look().size("chip"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_chip(painter, QPointF(0, 0), self.status, self.text)


class KeyCap(_Mark):
    """The key that does it, as printed on the keyboard."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(cap_width(self.text), look().size("keycap"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_cap(painter, QPointF(0, 0), self.text)
