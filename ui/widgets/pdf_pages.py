"""The pages of a PDF as pictures, one below the other, for preview and for the printer."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.painting import painting

POINTS = 72
GAP = 16


def page_images(pdf: bytes, dpi: int) -> list[QImage]:
    """Every page on white at `dpi`, without alpha (a soft mask makes printers slow)."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_image(page, dpi) for page in document]
    finally:
        document.close()


def _image(page: "object", dpi: int) -> QImage:
    bitmap = page.render(scale=dpi / POINTS, rev_byteorder=True)  # type: ignore[attr-defined]
    kinds = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBX8888}
    image = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        kinds[bitmap.n_channels],
    )
    return image.copy()  # the bytes belong to the renderer


class _Sheets(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._images: list[QImage] = []
        self._ratio = 1.0

    def show_images(self, images: list[QImage], ratio: float) -> None:
        self._images, self._ratio = images, ratio
        sizes = [self._shown(image) for image in images]
        width = max((size.width() for size in sizes), default=0) + 2 * GAP
        height = sum(size.height() + GAP for size in sizes) + GAP
        self.setMinimumSize(width, height)
        self.update()

    def _shown(self, image: QImage) -> QSize:
        return QSize(round(image.width() / self._ratio), round(image.height() / self._ratio))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(event.rect(), look().colour("raised"))
            top = GAP
            for image in self._images:
                size = self._shown(image)
                place = QRect(QPoint((self.width() - size.width()) // 2, top), size)
                if place.intersects(event.rect()):
                    self._paint_sheet(painter, place, image)
                top += size.height() + GAP

    def _paint_sheet(self, painter: QPainter, place: QRect, image: QImage) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        painter.setPen(QColor(look().colour("border")))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))


class PdfPages(QScrollArea):
    """Scrolls through the pages; `zoom` is a percentage of real size."""

    def __init__(self, pdf: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self.zoom = 100
        self.n_pages = 0
        self._sheets = _Sheets()
        self.setWidget(self._sheets)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)  # the ground reaches to the edges of the window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_at(self, zoom: int) -> None:
        self.zoom = min(max(zoom, 50), 300)
        ratio = self.devicePixelRatioF()
        images = page_images(self._pdf, round(96 * self.zoom / 100 * ratio))
        self.n_pages = len(images)
        self._sheets.show_images(images, ratio)
