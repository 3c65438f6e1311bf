"""A document before it leaves the program: look at every page, choose its parts, print, save."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import RegistryError
from ui import override
from ui.dialogs.paper_output import prepare, print_pdf
from ui.dialogs.preview_parts import Parts, PartsPanel
from ui.dialogs.preview_tools import PageTools
from ui.dialogs.sizing import fit_to_parent
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.bands import MessageBand
from ui.widgets.button import Button
from ui.widgets.containers import Ground, Line, PageHeader
from ui.widgets.named import named
from ui.widgets.pdf_pages import Fit, PdfPages
from ui.widgets.pdf_thumbnails import PdfThumbnails
from ui.within_qt import goes_when_finished

Save = Callable[[Path, bytes], None]


class PreviewDialog(QDialog):
    """Shows a PDF that exists in memory only; `save` writes it where the user said."""

    def __init__(
        self, pdf: bytes, title: str, file_name: str, save: Save, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pdf, self._file_name, self._save = pdf, file_name, save
        self._saved: Path | None = None
        self._parts: Parts | None = None
        self.panel: PartsPanel | None = None
        self.setWindowTitle(self.tr("Preview"))
        self.setModal(True)
        goes_when_finished(self)
        self.pages = named(PdfPages(pdf), "pages")
        self.thumbnails = named(PdfThumbnails(self.pages.file), "thumbnails")
        self.message = MessageBand()
        self.open_button = named(Button(self.tr("Open the file"), "Ctrl O"), "open_file")
        self.open_button.hide()
        self._build(title)
        self._connect()
        fit_to_parent(self, 1180, look().px(1100))
        self.pages.fit_to(Fit.WIDTH)
        self._tell()
        self.pages.setFocus()

    def offer_parts(self, parts: Parts) -> None:
        """Let parts be left out; the pages follow, and the choice is kept when this closes."""
        self._parts = parts
        self.panel = PartsPanel(parts)
        self.panel.changed.connect(self._draw_again)
        self._middle.addWidget(self.panel)

    # What the user does

    def _draw_again(self) -> None:
        if self._parts is None or self.panel is None:
            return
        self._pdf = self._parts.drawn(self.panel.without())
        self.pages.show_pdf(self._pdf)
        self.thumbnails.show_file(self.pages.file)
        self._tell()

    @override
    def done(self, result: int) -> None:
        parts, panel = self._parts, self.panel
        self._parts = None  # once, however often it is closed
        if parts is not None and panel is not None and panel.without() != parts.without:
            parts.keep(panel.without())
        super().done(result)

    def _tell(self) -> None:
        """Which page, of how many, how large."""
        pages = self.pages
        page = min(pages.page, pages.n_pages - 1) + 1
        said = self.tr("Page {page} of {total}, {zoom} %")
        self._header.set_line(said.format(page=page, total=pages.n_pages, zoom=pages.zoom))
        self.thumbnails.show_page(page - 1)
        self.thumbnails.setVisible(pages.n_pages > 1)
        self._tools.follow()

    def _save_as(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._file_name)
        dialog.fileSelected.connect(self.save_to)
        goes_when_finished(dialog)
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
        prepare(printer, self._pdf)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, self.pages.n_pages)
        dialog.accepted.connect(self._print_chosen)
        goes_when_finished(dialog)
        QDialog.open(dialog)  # QPrintDialog hides the inherited one

    def _print_chosen(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, QPrintDialog) and not print_pdf(self._pdf, dialog.printer()):
            self.message.say(
                self.tr("The printer did not accept the document. Check it, then print again."),
                "danger",
            )

    # Building

    def _build(self, title: str) -> None:
        self._header, self._tools = PageHeader(title), PageTools(self.pages)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self.thumbnails)
        self._middle.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self._tools, Line(), self.message):
            column.addWidget(part)
        column.addLayout(self._middle, 1)
        column.addWidget(Line())
        column.addWidget(self._acts())

    def _acts(self) -> QWidget:
        self._close = named(Button(self.tr("Close"), "Esc"), "close")
        self._keep = named(Button(self.tr("Save as"), "Ctrl S", icon="download"), "save")
        self._paper = named(Button(self.tr("Print"), "Ctrl P", "primary", icon="printer"), "print")
        ground = Ground("surface")
        row = QHBoxLayout(ground)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self._close, self.open_button, self._keep, self._paper):
            row.addWidget(button)
        return ground

    def _connect(self) -> None:
        for button, slot in (
            (self._close, self.reject),
            (self.open_button, self._open_file),
            (self._keep, self._save_as),
            (self._paper, self._print),
        ):
            button.clicked.connect(slot)
        self.pages.moved.connect(self._tell)
        self.thumbnails.page_chosen.connect(self.pages.go_to)
