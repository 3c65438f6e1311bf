"""A PDF on a printer: its pages as pictures, each on a sheet as it lies."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from ui.widgets.pdf_file import PdfFile, each_image

PRINT_DPI = 300


def prepare(printer: QPrinter, pdf: bytes) -> None:
    """Lay the sheets as the first page lies, and offer the pages there are."""
    file = PdfFile(pdf)
    try:
        width, height = next(iter(file.sizes), (1.0, 2.0))
        n_pages = file.n_pages
    finally:
        file.close()
    lies = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(lies)
    printer.setFullPage(True)
    printer.setDocName("Hepatrack")  # queues are read by others: nobody's name
    printer.setFromTo(1, n_pages)
    printer.setPrintRange(QPrinter.PrintRange.AllPages)


def print_pdf(pdf: bytes, printer: QPrinter) -> bool:
    """Paint the pages asked for at the printer's resolution, 300 dpi at most.

    One page at a time is in memory. False when the printer refuses.
    """
    painter = QPainter()
    if not painter.begin(printer):
        return False
    is_part = printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage() > 0
    first, last = (printer.fromPage() - 1, printer.toPage() - 1) if is_part else (0, None)
    try:
        dpi = min(printer.resolution(), PRINT_DPI)
        scale = printer.resolution() / dpi
        for index, image in enumerate(each_image(pdf, dpi, first, last)):
            if index and not printer.newPage():
                return False
            size = (round(image.width() * scale), round(image.height() * scale))
            painter.drawImage(QRect(0, 0, *size), image)
    finally:
        painter.end()
    return True
