"""A PDF as pictures of its pages, for the screen and for the printer."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtGui import QImage

from core.exchange.pdf import pdfium

POINTS = 72
MOST_PAGES = 1000  # of a preview; a file may claim any number
_MOST_SIDE = 6000  # pixels; a page may claim any size
_SHEET, _LONGEST = (595.0, 842.0), 14_400.0  # points


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
    return list(each_image(pdf, dpi))


def each_image(pdf: bytes, dpi: int, first: int = 0, last: int | None = None) -> Iterator[QImage]:
    """Page after page at `dpi`, from `first` to `last` counted from 0, one at a time in memory."""
    file = PdfFile(pdf)
    try:
        end = file.n_pages if last is None else min(last + 1, file.n_pages)
        for index in range(first, end):
            image = file.image(index, dpi)
            if image is not None:
                yield image
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
