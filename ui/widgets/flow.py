"""Widgets in a row that goes on in the next one when the room ends: nothing is cut."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui import override


class Flow(QLayout):
    """As wide as its widest widget at least; as high as its rows are."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._laid(QRect(0, 0, width, 0))[1]

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size.grownBy(QMargins(margins))

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._laid(rect)[0]:
            item.setGeometry(place)

    def _laid(self, rect: QRect) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        """Where each item stands in this room, and the height that all of them take."""
        inside = rect.marginsRemoved(self.contentsMargins())
        places, x, y, row = list[tuple[QLayoutItem, QRect]](), inside.x(), inside.y(), 0
        for item in self._items:
            size = _size(item)
            if x > inside.x() and x + size.width() > inside.right() + 1:
                x, y, row = inside.x(), y + row + self._gap, 0
            places.append((item, QRect(QPoint(x, y), size)))
            x, row = x + size.width() + self._gap, max(row, size.height())
        return places, y + row - rect.y() + self.contentsMargins().bottom()


def _size(item: QLayoutItem) -> QSize:
    """As wide as it likes to be, and as high as that width makes it."""
    size = item.sizeHint()
    if item.hasHeightForWidth():
        size.setHeight(max(size.height(), item.heightForWidth(size.width())))
    return size
