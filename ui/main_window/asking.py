"""What every wiring shares: open a form about one patient, run what it ends in."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject

from core.domain.conflicts import StoredVersion
from core.domain.documents import Document
from core.domain.ids import PatientId
from core.errors import RegistryError
from core.store.dossiers import dossier_of
from ui.dialogs.record_dialog import Consequences, RecordDialog
from ui.main_window.actions import Action
from ui.main_window.host import Host
from ui.main_window.questions import Why
from ui.views.identity import identity_of
from ui.widgets.banner import Identity
from ui.widgets.record_form import Surroundings

Save = Callable[[Any, str], None]


class Page(Protocol):
    """A page that asks for something is told how it went."""

    def acted(self, seq: int) -> None: ...

    def refused(self, error: RegistryError) -> None: ...


class Asking(QObject):
    """A dialog keeps what was typed when the action refuses; the page hears of success."""

    def __init__(self, window: Host, page: Page) -> None:
        super().__init__(window)
        self.window, self.page = window, page

    def ask(  # noqa: PLR0913  everything a form is made from
        self,
        record: Any,
        title: str,
        save: Save,
        *,
        about: PatientId,
        at: str = "",
        consequences: Consequences | None = None,
        around: Surroundings | None = None,
    ) -> RecordDialog:
        """Open the form of a record or a question, with the patient's banner on it.

        With `consequences` it is a correction: it asks for its reason and shows what would move.
        """
        dialog = self._form_of(record)(
            record,
            save,
            today=self.window.session.today,
            title=title,
            banner=self.banner(about),
            needs_reason=consequences is not None,
            consequences=consequences,
            stored=self.stored if getattr(record, "ver", 0) else None,
            around=around,
            parent=self.window,
        )
        if at:
            dialog.start_at(at)
        dialog.open()
        return dialog

    def _form_of(self, record: Any) -> Callable[..., RecordDialog]:
        if not isinstance(record, Document):
            return RecordDialog
        from ui.dialogs.document_dialog import DocumentDialog
        from ui.views.patient.documents_rows import subject_choices

        dossier = dossier_of(self.window.session.registry, record.patient_id)
        return partial(DocumentDialog, subject_choices(dossier, record))

    def stored(self, record: Any) -> StoredVersion:
        """The version of now, for a choice between it and what is typed."""
        from core.store.versions import stored_version  # only a refused save asks for it

        return stored_version(self.window.session.registry, record)

    def ask_why(self, title: str, save: Save, *, about: PatientId) -> None:
        self.ask(Why(), title, save, about=about)

    def run(self, action: Action) -> int:
        """For dialogs: a refusal is raised to the dialog, which shows it and stays open."""
        seq = self.window.session.run(action)
        self.page.acted(seq)
        return seq

    def perform(self, action: Action) -> bool:
        """For pages: a refusal is shown by the page."""
        try:
            self.run(action)
        except RegistryError as error:
            self.page.refused(error)
            return False
        return True

    def banner(self, patient_id: PatientId) -> Identity:
        session = self.window.session
        dossier = dossier_of(session.registry, patient_id)
        return identity_of(
            dossier.patient,
            today=session.today,
            death=dossier.death,
            is_demo=session.settings.is_demonstration,
        )
