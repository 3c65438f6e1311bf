"""What every wiring shares: open a form about one patient, run what it ends in."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject

from core.domain.conflicts import StoredVersion
from core.domain.ids import PatientId
from core.errors import NoBackupError, RegistryError
from core.store.dossiers import dossier_of
from ui.dialogs.record_dialog import Consequences, RecordDialog
from ui.look.language import words
from ui.main_window.actions import Action
from ui.main_window.host import Host
from ui.main_window.questions import Why
from ui.views.identity import identity_of
from ui.widgets.banner import Identity

Save = Callable[[Any, str], None]


class Page(Protocol):
    """A page that asks for something is told how it went."""

    def acted(self, seq: int) -> None: ...

    def refused(self, error: RegistryError) -> None: ...


class Careful:
    """One question whose answer wants a backup first.

    Where none can be made the question says so and stays; answered again, it goes on without.
    """

    def __init__(self, asking: "Asking") -> None:
        self._asking, self._goes_without = asking, False

    def run(self, action: Action) -> int:
        try:
            return self._asking.run(action, without_backup=self._goes_without)
        except NoBackupError:
            self._goes_without = True
            raise


class Asking(QObject):
    """A dialog keeps what was typed when the action refuses; the page hears of success."""

    def __init__(self, window: Host, page: Page) -> None:
        super().__init__(window)
        self.window, self.page = window, page

    def ask(
        self,
        record: Any,
        title: str,
        save: Save,
        *,
        about: PatientId,
        at: str = "",
        consequences: Consequences | None = None,
    ) -> RecordDialog:
        """Open the form of a record or a question, with the patient's banner on it.

        With `consequences` it is a correction: it asks for its reason and shows what would move.
        """
        dialog = RecordDialog(
            record,
            save,
            today=self.window.session.today,
            title=title,
            banner=self.banner(about),
            needs_reason=consequences is not None,
            consequences=consequences,
            stored=self._stored if getattr(record, "ver", 0) else None,
            parent=self.window,
        )
        if at:
            dialog.start_at(at)
        dialog.open()
        return dialog

    def _stored(self, record: Any) -> StoredVersion:
        from core.store.versions import stored_version  # only a refused save asks for it

        return stored_version(self.window.session.registry, record)

    def ask_why(self, title: str, save: Save, *, about: PatientId) -> None:
        self.ask(Why(), title, save, about=about)

    def run(self, action: Action, *, without_backup: bool = False) -> int:
        """For dialogs: a refusal is raised to the dialog, which shows it and stays open."""
        seq = self.window.session.run(action, without_backup=without_backup)
        self.page.acted(seq)
        return seq

    def perform(self, action: Action) -> bool:
        """For pages: a refusal is shown by the page."""
        try:
            self.run(action)
        except NoBackupError as error:
            from ui.dialogs.no_backup_dialog import NoBackupDialog

            go_on = partial(self.run, action, without_backup=True)
            NoBackupDialog(error.said(words()), go_on, self.window).open()
            return False
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
