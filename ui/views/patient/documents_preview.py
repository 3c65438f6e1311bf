"""One document beside the list: shown from memory, let go as soon as nobody looks at it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from core.domain.documents import MB, Document, DocumentKind
from core.domain.ids import DocumentId
from core.errors import RegistryError
from core.exchange.pictures import Picture, picture_of
from core.language import Words, phrase
from ui import override
from ui.jobs import Jobs, Say
from ui.look.language import words
from ui.views.patient.documents_rows import DocumentRow
from ui.widgets.button import Button
from ui.widgets.containers import Ground, Line
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.painting import painting, upright
from ui.widgets.pdf_pages import MOST_PAGES, PdfPages
from ui.widgets.picture_view import PictureView

MOST_TEXT = MB  # bytes of a text that are shown
_MOST_SIDE = 2400  # pixels of a picture that are shown
_STEP = 25

Read = Callable[[DocumentId], bytes]


class DocumentPreview(Ground):
    """`read` gives the bytes of a document. `copy_wanted` and the others are about the one shown.

    A picture is decoded in another thread: one of 100 megapixels takes more than a second.
    """

    copy_wanted = Signal(object)
    correct_wanted = Signal(object)
    void_wanted = Signal(object)

    def __init__(self, read: Read, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._read = read
        self.document: Document | None = None
        self.content: QWidget | None = None
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._decoded)
        self._jobs.failed.connect(self._not_decoded)
        self._waiting: tuple[Document, bytes] | None = None
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        self._title = named(Text("", ("body", 600, "text"), wrap=True), "document_title")
        self._more = named(Text("", ("small", 400, "text-2"), wrap=True), "document_more")
        self.larger = named(Button("", "+", "plain", "zoom-in"), "document_larger")
        self.smaller = named(Button("", "-", "plain", "zoom-out"), "document_smaller")
        self.larger.setAccessibleName(self.tr("Larger"))
        self.smaller.setAccessibleName(self.tr("Smaller"))
        self.copy = named(Button(self.tr("Save a copy…"), "Ctrl S", icon="download"), "save_copy")
        self.correct = named(Button(self.tr("Correct"), "Enter"), "correct_document")
        self.out = named(
            Button(self.tr("Take out of the record"), "Del", live=False), "take_out_document"
        )
        self.larger.clicked.connect(self._zoom_in)
        self.smaller.clicked.connect(self._zoom_out)
        self.copy.clicked.connect(self._ask_copy)
        self.correct.clicked.connect(self._ask_correct)
        self.out.clicked.connect(self._ask_out)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._title)
        said.addWidget(self._more)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 8)
        head.setSpacing(4)
        head.addLayout(said, 1)
        for button in (self.larger, self.smaller):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 12, 8)
        foot.setSpacing(8)
        for button in (self.copy, self.correct, self.out):
            foot.addWidget(button)
        foot.addStretch(1)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Line())
        whole.addLayout(self._place, 1)
        whole.addWidget(Line())
        whole.addLayout(foot)

    def allow(self, why_not: str) -> None:
        """Whether whoever acts may correct and take out; looking and copying anybody may."""
        self.correct.allow(why_not)
        self.out.allow(why_not)

    def show_row(self, row: DocumentRow | None) -> None:
        """Show this document; the one that is shown already stays where it was scrolled to."""
        if row is None:
            self.clear()
            return
        is_same = self.document is not None and self.document.id == row.document.id
        self._title.setText(row.title)
        self.document = row.document
        if not is_same or self.content is None:
            self._show_content(row.document)
        self._more.setText(self._said_of(row))
        for button in (self.copy, self.correct, self.out):
            button.show()

    def _said_of(self, row: DocumentRow) -> str:
        said = words()
        added = self.tr("{kind}, {size}; added on {day} by {who}").format(
            kind=row.kind, size=row.size, day=said.date(row.document.added_on), who=row.who
        )
        parts = [added, self._pages_said(said), row.document.note]
        return "\n".join(part for part in parts if part)

    def _pages_said(self, said: Words) -> str:
        if not isinstance(self.content, PdfPages):
            return ""
        n = self.content.n_pages
        if n > MOST_PAGES:
            return said(phrase("{n} pages, the first {most} shown"), n=n, most=MOST_PAGES)
        return said.count(n, phrase("1 page"), phrase("{n} pages"))

    def clear(self) -> None:
        """Let go of the bytes and of every picture made of them."""
        self.document = self._waiting = None
        self._put(None)
        self._title.setText("")
        self._more.setText("")
        for button in (self.larger, self.smaller, self.copy, self.correct, self.out):
            button.hide()

    def _show_content(self, document: Document) -> None:
        self._waiting = None
        try:
            data = self._read(document.id)
            if document.kind is DocumentKind.PDF:
                self._show_pdf(data)
            elif document.kind is DocumentKind.TEXT:
                self._show_text(data)
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

    def _show_text(self, data: bytes) -> None:
        """Plain text whatever is written in it, its beginning if it is long."""
        text = data[:MOST_TEXT].decode("utf-8-sig", errors="ignore")
        if len(data) > MOST_TEXT:
            text += "\n\n" + self.tr("Only the first megabyte is shown. Save a copy to read on.")
        shown = named(QPlainTextEdit(), "document_text")
        shown.setReadOnly(True)
        shown.setPlainText(text)
        shown.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        shown.setAccessibleName(self._title.text())
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
        if content is not None:
            self._place.addWidget(content, 1)
        is_pdf = isinstance(content, PdfPages)
        self.larger.setVisible(is_pdf)
        self.smaller.setVisible(is_pdf)

    def _sentence(self, text: str) -> QWidget:
        said = named(Text(text, ("body", 400, "text-2"), wrap=True), "document_sentence")
        said.setContentsMargins(16, 12, 16, 12)
        said.setAlignment(Qt.AlignmentFlag.AlignTop)
        return said

    def _ask_copy(self) -> None:
        if self.document is not None:
            self.copy_wanted.emit(self.document)

    def _ask_correct(self) -> None:
        if self.document is not None:
            self.correct_wanted.emit(self.document)

    def _ask_out(self) -> None:
        if self.document is not None:
            self.void_wanted.emit(self.document)

    def _zoom_in(self) -> None:
        self._zoom(_STEP)

    def _zoom_out(self) -> None:
        self._zoom(-_STEP)

    def _zoom(self, step: int) -> None:
        if isinstance(self.content, PdfPages):
            self.content.show_at(self.content.zoom + step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            upright(painter, QPointF(0, 0), self.height())


def _picture(document_id: DocumentId, data: bytes, _say: Say) -> tuple[DocumentId, Picture]:
    return document_id, picture_of(data, _MOST_SIDE)
