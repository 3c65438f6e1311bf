"""A document before it leaves the program: look, print, save."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QUrl
from PySide6.QtGui import QDesktopServices, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import RegistryError
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.bands import MessageBand
from ui.widgets.button import Button
from ui.widgets.containers import PageHeader
from ui.widgets.named import named
from ui.widgets.pdf_pages import PdfPages, page_images

PRINT_DPI = 300


class PreviewDialog(QDialog):
    """Shows a PDF that exists in memory only; `save` writes it where the user said."""

    def __init__(
        self,
        pdf: bytes,
        title: str,
        file_name: str,
        save: Callable[[Path, bytes], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pdf, self._file_name, self._save = pdf, file_name, save
        self._saved: Path | None = None
        self.setWindowTitle(self.tr("Preview"))
        self.setModal(True)
        self.finished.connect(self.deleteLater)
        self.pages = named(PdfPages(pdf), "pages")
        self.message = MessageBand()
        self.open_button = named(Button(self.tr("Open the file"), "Ctrl O"), "open_file")
        self.open_button.hide()
        self._build(title)
        self.pages.show_at(100)
        self._header.set_line(self.tr("Pages: {n}").format(n=self.pages.n_pages))
        self.resize(look().px(900), look().px(820))
        self.pages.setFocus()

    def _build(self, title: str) -> None:
        self._header = PageHeader(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self.message, self.pages):
            column.addWidget(part, 1 if part is self.pages else 0)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(8)
        zoom_in = named(Button(self.tr("Larger"), "+", "plain"), "larger")
        zoom_out = named(Button(self.tr("Smaller"), "-", "plain"), "smaller")
        close = named(Button(self.tr("Close"), "Esc"), "close")
        keep = named(Button(self.tr("Save as"), "Ctrl S", icon="download"), "save")
        paper = named(Button(self.tr("Print"), "Ctrl P", "primary", icon="printer"), "print")
        for button, slot in (
            (zoom_in, self._larger),
            (zoom_out, self._smaller),
            (close, self.reject),
            (self.open_button, self._open_file),
            (keep, self._save_as),
            (paper, self._print),
        ):
            button.clicked.connect(slot)
            if button is close:
                row.addStretch(1)
            row.addWidget(button)
        column.addLayout(row)

    def _larger(self) -> None:
        self.pages.show_at(self.pages.zoom + 25)

    def _smaller(self) -> None:
        self.pages.show_at(self.pages.zoom - 25)

    def _save_as(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._file_name)
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the file; a refusal is said and the document stays open."""
        try:
            self._save(Path(path), self._pdf)
        except RegistryError as error:
            self.message.say(error.said(words()), "danger")
            return
        self._saved = Path(path)
        self.open_button.show()
        self.message.say(self.tr("Saved as {path}").format(path=path), "info")

    def _open_file(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(self._print_chosen)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog hides the inherited one

    def _print_chosen(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, QPrintDialog) and not print_pdf(self._pdf, dialog.printer()):
            self.message.say(
                self.tr("The printer did not accept the document. Check it, then print again."),
                "danger",
            )


def print_pdf(pdf: bytes, printer: QPrinter) -> bool:
    """Paint every page at the printer's resolution, 300 dpi at most; false when it refuses."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        dpi = min(printer.resolution(), PRINT_DPI)
        for index, image in enumerate(page_images(pdf, dpi)):
            if index and not printer.newPage():
                return False
            scale = printer.resolution() / dpi
            size = (round(image.width() * scale), round(image.height() * scale))
            painter.drawImage(QRect(0, 0, *size), image)
    finally:
        painter.end()
    return True
