"""One document beside the list: shown from memory, let go as soon as nobody looks at it."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.domain.documents import Document
from core.language import Words, phrase
from ui import override
from ui.look.language import words
from ui.views.patient.documents_content import DocumentContent, Read
from ui.views.patient.documents_rows import DocumentRow
from ui.widgets.button import Button
from ui.widgets.containers import Ground, Line
from ui.widgets.flow import Flow
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.painting import painting, upright
from ui.widgets.pdf_file import MOST_PAGES
from ui.widgets.pdf_pages import PdfPages

_STEP = 25


class DocumentPreview(Ground):
    """`read` gives the bytes of a document; the signals carry the document that is shown."""

    copy_wanted = Signal(object)
    correct_wanted = Signal(object)
    void_wanted = Signal(object)

    def __init__(self, read: Read, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.document: Document | None = None
        self.area = DocumentContent(read)
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
        foot = Flow()
        foot.setContentsMargins(16, 8, 12, 8)
        for button in (self.copy, self.correct, self.out):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Line())
        whole.addWidget(self.area, 1)
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
        if not is_same or self.area.content is None:
            self.area.show_document(row.document)
        self._more.setText(self._said_of(row))
        for button in (self.larger, self.smaller):
            button.setVisible(isinstance(self.area.content, PdfPages))
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
        if not isinstance(self.area.content, PdfPages):
            return ""
        n = self.area.content.n_pages
        if n > MOST_PAGES:
            return said(phrase("{n} pages, the first {most} shown"), n=n, most=MOST_PAGES)
        return said.count(n, phrase("1 page"), phrase("{n} pages"))

    def clear(self) -> None:
        """Let go of the bytes and of every picture made of them."""
        self.document = None
        self.area.clear()
        self._title.setText("")
        self._more.setText("")
        for button in (self.larger, self.smaller, self.copy, self.correct, self.out):
            button.hide()

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
        if isinstance(self.area.content, PdfPages):
            self.area.content.show_at(self.area.content.zoom + step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            upright(painter, QPointF(0, 0), self.height())
