"""A picture as large as its place allows, never larger than it is."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.exchange.pictures import Picture
from ui import override
from ui.look.theme import look
from ui.widgets.painting import painting

_EDGE = 16


class PictureView(QWidget):
    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage(
            picture.data,
            picture.width,
            picture.height,
            3 * picture.width,
            QImage.Format.Format_RGB888,
        ).copy()

    def place(self) -> QRect:
        """Where it is painted: in the middle, its sides in proportion."""
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size: QSize = self._image.size() / self.devicePixelRatioF()
        if size.width() > room.width() or size.height() > room.height():
            size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        return place

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(event.rect(), look().colour("raised"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.place(), self._image)
