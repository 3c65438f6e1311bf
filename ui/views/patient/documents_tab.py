"""The tab of the documents: their list, the marked one beside it, files dropped and pasted."""

from PySide6.QtCore import QCoreApplication, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QPainter,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.domain.chart import Chart
from core.domain.ids import PatientId
from core.surveillance.plan import PatientPlan
from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column
from ui.session import RegistrySession
from ui.views.patient.documents_preview import DocumentPreview
from ui.views.patient.documents_rows import DocumentRow, document_rows
from ui.views.patient.intents import AddDocuments, Correct, SaveCopy, Void
from ui.views.patient.needs import why_not
from ui.views.patient.quiet_card import QuietCard
from ui.views.patient.row_table import RowTable, write_wrapped
from ui.widgets.button import Button
from ui.widgets.list_table import Index, ListDelegate
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.painting import write
from ui.widgets.scrolled import Scrolled

_TITLE = 1
_BESIDE = (3, 4)  # columns that the preview says too
_ROOMY_FROM = 520
_NEXT_LINE = "\u2028"


def _columns() -> tuple[Column[DocumentRow], ...]:
    tr = QCoreApplication.translate
    return (
        Column(tr("DocumentsTable", "Date") + " ↓", lambda row: row.when),
        Column(tr("DocumentsTable", "Title, and what it is about"), _what),
        Column(tr("DocumentsTable", "Kind"), lambda row: row.kind),
        Column(tr("DocumentsTable", "Size"), lambda row: row.size),
        Column(tr("DocumentsTable", "Added by"), lambda row: row.who),
    )


def _what(row: DocumentRow) -> str:
    return f"{row.title}{_NEXT_LINE}{row.about}" if row.about else row.title


def _key(row: DocumentRow) -> str:
    return str(row.document.id)


class _DocumentsDelegate(ListDelegate):
    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: DocumentRow = index.data(ROW_ROLE)
        if index.column() == _TITLE:
            write_wrapped(painter, box.adjusted(0, 0, -8, 0), _what(row))
        else:
            token = "text" if index.column() == 0 else "text-2"
            write(painter, box, str(index.data()), ("body", 400, token))


class DocumentsTable(RowTable[DocumentRow]):
    """`opened` and `acted` are about the marked document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_columns(), _key, keys="\x7f", stretch=_TITLE, wraps=True, parent=parent)
        self.setObjectName("documents_table")
        self.setAccessibleName(self.tr("Documents, newest first"))
        self.setItemDelegate(_DocumentsDelegate(self))

    @override
    def _fit(self) -> None:
        """Where there is little room, size and who are read beside the list."""
        is_narrow = self.viewport().width() < look().px(_ROOMY_FROM)
        for column in _BESIDE:
            self.setColumnHidden(column, is_narrow)
        super()._fit()

    @override
    def _width_of(self, column: int) -> int:
        return 0 if self.isColumnHidden(column) else super()._width_of(column)

    @override
    def cell_width(self, column: int, row: DocumentRow) -> int:
        return 0 if column == _TITLE else look().width(self._columns[column].text(row), "body", 400)


class DocumentsTab(QWidget):
    """`asked` carries an intent. While the tab is not seen, nothing of a document is in memory."""

    asked = Signal(object)

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._contents = contents = session.registry.contents
        self._patient_id: PatientId | None = None
        self.table = DocumentsTable()
        self.preview = named(DocumentPreview(contents.get), "document_preview")
        self.add = named(Button(self.tr("Add a document"), "Ctrl O", icon="file-plus"), "add_file")
        self.nothing = named(Text("", ("body", 400, "text-2"), wrap=True), "no_documents")
        self.reading = named(Text("", ("small", 500, "accent"), wrap=True), "reading_document")
        self.setAcceptDrops(True)
        self._lay_out()
        self.add.clicked.connect(self._add)
        self.table.marked.connect(self._mark)
        self.table.opened.connect(self._open)
        self.table.acted.connect(self._take_out)
        self.preview.copy_wanted.connect(self._copy)
        self.preview.correct_wanted.connect(self._correct)
        self.preview.void_wanted.connect(self._void)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)

    def _lay_out(self) -> None:
        card = QuietCard(self.tr("Documents"))
        card.whole.setContentsMargins(1, 8, 1, 1)
        card.head.setContentsMargins(13, 0, 12, 0)
        card.head.addWidget(self.add)
        card.body.addWidget(self.reading)
        card.body.addWidget(self.table)
        card.body.addWidget(self.nothing)
        for said in (self.reading, self.nothing):
            said.setContentsMargins(13, 2, 12, 8)
        self.reading.hide()
        listed = Scrolled("documents_tab")
        listed.body.addWidget(card)
        listed.body.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(listed, 6)
        whole.addWidget(self.preview, 5)

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this tab that are on no button."""
        return [("Ctrl V", self.tr("Add the files that were copied"))]

    def take_focus(self) -> None:
        (self.table if self.table.isVisibleTo(self) else self.add).setFocus()

    def show_plan(self, plan: PatientPlan, _chart: Chart) -> None:
        """The documents of this patient; whether one may be added depends on who acts."""
        dossier = plan.dossier
        refused = why_not(self._session, AddDocuments(dossier.patient.id))
        self._patient_id = dossier.patient.id
        rows: tuple[DocumentRow, ...] = ()
        if dossier.documents:
            rows = document_rows(dossier, self._contents.added_by(dossier.patient.id))
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.nothing.setText("" if rows else self._nothing(refused))
        self.nothing.setVisible(not rows)
        self.add.allow(refused)
        self.preview.allow(refused)
        self.preview.setVisible(bool(rows))
        self._mark(self.table.currentIndex().row())

    def _nothing(self, why_not: str) -> str:
        if why_not:
            return self.tr("No documents are kept for this patient.")
        return self.tr(
            "No documents are kept for this patient. Add one with the button, drop files here, or "
            "copy files and press Ctrl V: PDF, PNG, JPEG or plain text, 20 MB at most."
        )

    def say_reading(self, file_name: str) -> None:
        """A file is being read; empty when it is done."""
        said = self.tr("{file} is being read…").format(file=file_name) if file_name else ""
        self.reading.setText(said)
        self.reading.setVisible(bool(said))

    # The marked document

    def _mark(self, _row: int) -> None:
        if self.isVisible():
            self.preview.show_row(self.table.marked_value)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.preview.show_row(self.table.marked_value)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.preview.clear()

    def _open(self, row: int) -> None:
        self.asked.emit(Correct(self.table.rows.value_at(row).document))

    def _take_out(self, _key: str, row: int) -> None:
        self.asked.emit(Void(self.table.rows.value_at(row).document))

    def _copy(self, document: object) -> None:
        self.asked.emit(SaveCopy(document))  # type: ignore[arg-type]

    def _correct(self, document: object) -> None:
        self.asked.emit(Correct(document))

    def _void(self, document: object) -> None:
        self.asked.emit(Void(document))

    # Files

    def _add(self) -> None:
        self._ask_for(())

    def _ask_for(self, paths: tuple[str, ...]) -> None:
        if self._patient_id is not None:
            self.asked.emit(AddDocuments(self._patient_id, paths))

    def paste(self) -> None:
        """Add the files that were copied in a window of the system."""
        paths = _files_in(QGuiApplication.clipboard().mimeData())
        if paths:
            self._ask_for(paths)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is
        event.accept()
        self._ask_for(_files_in(event.mimeData()))


def _files_in(held: QMimeData | None) -> tuple[str, ...]:
    urls = held.urls() if held is not None else []
    return tuple(url.toLocalFile() for url in urls if url.isLocalFile())
