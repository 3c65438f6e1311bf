"""What a document holds, painted from memory: pages, a picture, or words."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from core.domain.documents import MB, Document, DocumentKind
from core.domain.ids import DocumentId
from core.errors import RegistryError
from core.exchange.pictures import Picture, picture_of
from ui.jobs import Jobs, Say
from ui.look.language import words
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.pdf_pages import PdfPages
from ui.widgets.picture_view import PictureView

MOST_TEXT = MB  # bytes of a text that are shown
_MOST_SIDE = 2400  # pixels of a picture that are shown

Read = Callable[[DocumentId], bytes]


class DocumentContent(QWidget):
    """`read` gives the bytes of a document; `content` is the widget that shows them.

    A picture is decoded in another thread: one of 100 megapixels takes more than a second.
    """

    def __init__(self, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self.content: QWidget | None = None
        self._waiting: tuple[Document, bytes] | None = None
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._decoded)
        self._jobs.failed.connect(self._not_decoded)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)

    @property
    def is_settled(self) -> bool:
        """Nothing is being read any more."""
        return self._waiting is None and not self._jobs.is_busy

    def clear(self) -> None:
        """Let go of the bytes and of every picture made of them."""
        self._waiting = None
        self._put(None)

    def show_document(self, document: Document) -> None:
        """Show it; what cannot be shown says why."""
        self._waiting = None
        try:
            data = self._read(document.id)
            if document.kind is DocumentKind.PDF:
                self._show_pdf(data)
            elif document.kind is DocumentKind.TEXT:
                self._show_text(data, document.title)
            else:
                self._put(self._sentence(self.tr("The picture is being read…")))
                self._waiting = document, data
                self._decode()
        except RegistryError as error:
            self._put(self._sentence(error.said(words())))

    def _show_pdf(self, data: bytes) -> None:
        try:
            pages = named(PdfPages(data), "document_pages")
        except ValueError:
            self._put(self._sentence(self.tr("This PDF cannot be shown. Save a copy to open it.")))
            return
        self._put(pages)
        pages.show_fitted(self.width())

    def _show_text(self, data: bytes, title: str) -> None:
        """Plain text whatever is written in it, its beginning if it is long."""
        text = data[:MOST_TEXT].decode("utf-8-sig", errors="ignore")
        if len(data) > MOST_TEXT:
            text += "\n\n" + self.tr("Only the first megabyte is shown. Save a copy to read on.")
        shown = named(QPlainTextEdit(), "document_text")
        shown.setReadOnly(True)
        shown.setPlainText(text)
        shown.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        shown.setAccessibleName(title)
        self._put(shown)

    # Pictures

    def _decode(self) -> None:
        if self._waiting is not None and not self._jobs.is_busy:
            document, data = self._waiting
            self._jobs.start(partial(_picture, document.id, data))

    def _decoded(self, found: tuple[DocumentId, Picture]) -> None:
        document_id, picture = found
        if self._waiting is None or self._waiting[0].id != document_id:
            self._decode()  # somebody walked on meanwhile
            return
        self._waiting = None
        self._put(named(PictureView(picture), "document_picture"))

    def _not_decoded(self, error: Exception) -> None:
        if not isinstance(error, RegistryError):
            raise error
        if self._waiting is not None:
            self._waiting = None
            self._put(self._sentence(error.said(words())))

    # Showing

    def _put(self, content: QWidget | None) -> None:
        old, self.content = self.content, content
        if old is not None:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        edge = 12 if isinstance(content, QPlainTextEdit) else 0
        self._place.setContentsMargins(edge, edge, edge, edge)
        if content is not None:
            self._place.addWidget(content, 1)

    def _sentence(self, text: str) -> QWidget:
        said = named(Text(text, ("body", 400, "text-2"), wrap=True), "document_sentence")
        said.setContentsMargins(16, 12, 16, 12)
        said.setAlignment(Qt.AlignmentFlag.AlignTop)
        return said


def _picture(document_id: DocumentId, data: bytes, _say: Say) -> tuple[DocumentId, Picture]:
    return document_id, picture_of(data, _MOST_SIDE)
