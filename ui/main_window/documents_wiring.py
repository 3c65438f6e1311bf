"""Documents: a file is chosen, read beside the window, named in a form, kept; or copied out."""

from collections import deque
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from core.actions.documenting import attach
from core.domain.documents import Content, Document, title_from
from core.domain.ids import PatientId
from core.errors import AlreadyHereError, RegistryError
from core.language import phrase
from core.reports.writing import write_whole
from ui.jobs import Jobs, Say
from ui.look.language import words
from ui.main_window.asking import Asking
from ui.main_window.host import Host
from ui.views.patient import intents
from ui.views.patient.view import PatientView
from ui.within_qt import goes_when_finished


@dataclass
class _Adding:
    """A file on its way in; `is_again`: it was said that the same content is there already."""

    patient_id: PatientId
    path: Path
    content: Content | None = None
    is_again: bool = False


class DocumentsWiring(Asking):
    """Files come one after the other: read in another thread, then their form.

    What is being added is no draft: the file is still where it came from.
    """

    def __init__(self, window: Host, page: PatientView) -> None:
        super().__init__(window, page)
        self._page = page
        self._waiting: deque[_Adding] = deque()
        self._now: _Adding | None = None
        self._refusals: list[str] = []
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._read)
        self._jobs.failed.connect(self._refused)

    def add(self, intent: intents.AddDocuments) -> None:
        if intent.paths:
            self._take(intent.patient_id, list(intent.paths))
            return
        dialog = QFileDialog(self.window, self.tr("Add documents"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Documents (*.pdf *.png *.jpg *.jpeg *.txt)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(partial(self._take, intent.patient_id))
        goes_when_finished(dialog)
        dialog.open()

    def _take(self, patient_id: PatientId, paths: list[str]) -> None:
        self._refusals = []
        self._waiting += [_Adding(patient_id, Path(path)) for path in paths]
        self._next_file()

    def _next_file(self) -> None:
        """Begin with the next file, unless one is being read or named."""
        if self._now is None and self._waiting:
            self._now = self._waiting.popleft()
            self._page.documents.say_reading(self._now.path.name)
            self._jobs.start(partial(_content_of, self._now.path))

    def _read(self, content: Content) -> None:
        self._page.documents.say_reading("")
        adding = self._now
        if adding is None or not self.window.isVisible():
            return  # the window was locked or left meanwhile
        adding.content = content
        dialog = self.ask(
            self._blank(adding, content),
            self.tr("Add a document: {file}").format(file=adding.path.name),
            partial(self._store, adding),
            about=adding.patient_id,
        )
        dialog.accepted.connect(self._next)
        dialog.rejected.connect(self._give_up)

    def _refused(self, error: Any) -> None:
        self._page.documents.say_reading("")
        if not isinstance(error, RegistryError):
            self._now = None
            raise error
        if self._now is not None:
            why = error.said(words())
            self._refusals.append(f"{self._now.path.name}: {why}")
            self._page.refused(
                RegistryError(phrase("Not added: {why}"), why=" ".join(self._refusals))
            )
        self._next()

    def _next(self) -> None:
        self._now = None
        self._next_file()

    def _give_up(self) -> None:
        """Cancel means all of them: whoever locks the window is asked nothing more."""
        self._now = None
        self._waiting.clear()

    def _blank(self, adding: _Adding, content: Content) -> Document:
        return Document(
            patient_id=adding.patient_id,
            title=title_from(adding.path.name)[:200],
            kind=content.kind,
            file_name=adding.path.name,
            n_bytes=len(content.data),
            sha256=content.sha256,
            added_on=self.window.session.today,
        )

    def _store(self, adding: _Adding, document: Document, _reason: str) -> None:
        assert adding.content is not None, "it was read before it was named"
        try:
            self.run(
                partial(attach, document=document, content=adding.content, again=adding.is_again)
            )
        except AlreadyHereError:
            adding.is_again = True  # now it was said
            raise

    # Out

    def save_copy(self, intent: intents.SaveCopy) -> None:
        dialog = QFileDialog(self.window, self.tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(intent.document.file_name)
        dialog.setDefaultSuffix(intent.document.file_name.rpartition(".")[2])
        dialog.fileSelected.connect(partial(self.write_copy, intent.document))
        goes_when_finished(dialog)
        dialog.open()

    def write_copy(self, document: Document, path: str) -> None:
        """Exactly the bytes that were added."""
        try:
            write_whole(Path(path), self.window.session.registry.contents.get(document.id))
        except RegistryError as error:
            self._page.refused(error)
            return
        said = self.tr("Saved as {path}. This copy lies outside the registry and its protection.")
        self.window.tell(said.format(path=path))


def _content_of(path: Path, _say: Say) -> Content:
    from core.exchange.documents import examined, read_document

    return examined(read_document(path))
