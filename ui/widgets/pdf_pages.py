"""The pages of a PDF as pictures, one below the other, for preview and for the printer."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from core.exchange.pdf import pdfium
from ui import override
from ui.look.theme import look
from ui.widgets.painting import painting

POINTS = 72
GAP = 16
MOST_PAGES = 1000  # of a preview; a file may claim any number
_MOST_SIDE = 6000  # pixels; a page may claim any size
_SHEET, _LONGEST = (595.0, 842.0), 14_400.0  # points
_LEAST, _MOST = 20, 300


class PdfFile:
    """An open PDF; `sizes` are those of its pages in points. Close it: nothing else does in time.

    Raises:
        ValueError: it cannot be read.
    """

    def __init__(self, pdf: bytes) -> None:
        with pdfium() as library:
            self._broken: type[Exception] = library.PdfiumError
            try:
                self._document: Any = library.PdfDocument(pdf)
            except library.PdfiumError as error:
                raise ValueError(str(error)) from error
            self.n_pages = len(self._document)
            self.sizes = [self._size(index) for index in range(min(self.n_pages, MOST_PAGES))]

    def _size(self, index: int) -> tuple[float, float]:
        """As the file says, within reason; a page that is broken is an empty sheet."""
        try:
            width, height = self._document.get_page_size(index)
        except self._broken:
            return _SHEET
        if not (width > 0 and height > 0):
            return _SHEET
        return min(width, _LONGEST), min(height, _LONGEST)

    def image(self, index: int, dpi: float) -> QImage | None:
        """One page on white, without alpha (a soft mask makes printers slow); none if broken."""
        with pdfium():
            try:
                page = self._document[index]
                most = _MOST_SIDE * POINTS / max(*page.get_size(), 1)
                image = _image(page, min(dpi, most))
                page.close()
            except self._broken:
                return None
        return image

    def close(self) -> None:
        with pdfium():
            self._document.close()


def page_images(pdf: bytes, dpi: int) -> list[QImage]:
    """Every page at `dpi`."""
    file = PdfFile(pdf)
    try:
        found = (file.image(index, dpi) for index in range(file.n_pages))
        return [image for image in found if image is not None]
    finally:
        file.close()


def _image(page: Any, dpi: float) -> QImage:
    bitmap = page.render(scale=dpi / POINTS, rev_byteorder=True)
    kinds = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBX8888}
    image = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        kinds[bitmap.n_channels],
    )
    copied = image.copy()  # the bytes belong to the renderer
    bitmap.close()
    return copied


class _Sheets(QWidget):
    """Renders what comes into view, and keeps nothing else."""

    def __init__(self, file: PdfFile) -> None:
        super().__init__()
        self._file = file
        self._images: dict[int, QImage | None] = {}
        self._dpi, self._ratio = 96.0, 1.0

    def show_at(self, dpi: float, ratio: float) -> None:
        self._images, self._dpi, self._ratio = {}, dpi, ratio
        sizes = [self._shown(size) for size in self._file.sizes]
        width = max((size.width() for size in sizes), default=0) + 2 * GAP
        height = sum(size.height() + GAP for size in sizes) + GAP
        self.setMinimumSize(width, height)
        self.update()

    def _shown(self, size: tuple[float, float]) -> QSize:
        return QSize(*(max(round(side * self._dpi / POINTS), 1) for side in size))

    def _page(self, index: int) -> QImage | None:
        if index not in self._images:
            self._images[index] = self._file.image(index, self._dpi * self._ratio)
        return self._images[index]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_view = self.visibleRegion().boundingRect()
        with painting(self) as painter:
            painter.fillRect(event.rect(), look().colour("raised"))
            top = GAP
            for index, page in enumerate(self._file.sizes):
                size = self._shown(page)
                place = QRect(QPoint((self.width() - size.width()) // 2, top), size)
                if place.intersects(event.rect()):
                    self._paint_sheet(painter, place, self._page(index))
                elif not place.intersects(in_view):
                    self._images.pop(index, None)
                top += size.height() + GAP

    def _paint_sheet(self, painter: QPainter, place: QRect, image: QImage | None) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image is None:
            painter.fillRect(place, look().colour("surface"))
            said = self.tr("This page cannot be shown.")
            painter.setPen(QColor(look().colour("text-2")))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), said)
        else:
            painter.drawImage(place, image)
        painter.setPen(QColor(look().colour("border")))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))


class PdfPages(QScrollArea):
    """Scrolls through the pages; `zoom` is a percentage of real size.

    Raises:
        ValueError: it is no PDF that can be read.
    """

    def __init__(self, pdf: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = PdfFile(pdf)
        self.zoom = 100
        self.n_pages = self._file.n_pages
        self._sheets = _Sheets(self._file)
        self.setWidget(self._sheets)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)  # the ground reaches to the edges of the window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.destroyed.connect(self._file.close)

    def show_at(self, zoom: int) -> None:
        self.zoom = min(max(zoom, _LEAST), _MOST)
        self._sheets.show_at(96 * self.zoom / 100, self.devicePixelRatioF())

    def show_fitted(self, width: int) -> None:
        """The widest page as wide as `width` pixels allow."""
        widest = max((size[0] for size in self._file.sizes), default=1) or 1
        room = width - 2 * GAP - self.verticalScrollBar().sizeHint().width()
        self.show_at(int(100 * room * POINTS / (96 * widest)))
