"""What every wiring shares: open a form about one patient, run what it ends in."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.domain.conflicts import StoredVersion
from core.domain.documents import Document
from core.domain.ids import PatientId
from core.domain.patient import Patient
from core.errors import NoBackupError, RegistryError
from core.language import phrase
from core.store.dossiers import dossier_of
from ui.dialogs.record_dialog import Consequences, RecordDialog
from ui.look.language import words
from ui.main_window.actions import Action
from ui.main_window.host import Host
from ui.views.identity import identity_of
from ui.widgets.banner import Identity
from ui.widgets.record_form import Surroundings
from ui.within_qt import tie

if TYPE_CHECKING:
    from ui.dialogs.meanwhile_dialog import MeanwhileDialog
    from ui.main_window.drafting import HalfTyped

Save = Callable[[Any, str], None]
Run = Callable[[Any, Any, str], None]  # an intent, the answer to its question, a reason


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

    def ask_for(self, intent: Any, question: Any, title: str, run: Run) -> RecordDialog:
        """Ask what an intent leaves open, then run it; the answer is kept as a draft until then.

        The intent holds the record it is about, or several of one patient.
        """
        half, about = self.half_of(intent), records_of(intent)
        answer = partial(self._reply, half, run)
        dialog = self.ask(question, title, partial(answer, intent), about=patient_of(about[0]))
        dialog.on_conflict(partial(self._show_both, dialog, intent, answer))
        self.window.drafts.join(half, dialog)
        return dialog

    def half_of(self, intent: Any) -> "HalfTyped":
        """What is kept of the question that an intent asks; what is gone on with, if it is that."""
        about = records_of(intent)
        place = {"about": [each.id for each in about]}
        return self.window.drafts.begin(f"ask:{type(intent).__name__}", about[0], place)

    def _reply(self, half: "HalfTyped", run: Run, intent: Any, answer: Any, reason: str) -> None:
        with self.window.drafts.saving(half):
            run(intent, answer, reason)

    def _show_both(self, dialog: RecordDialog, intent: Any, answer: Run) -> None:
        """Somebody changed a record the question is about: its two versions, field by field."""

        def go_on(of_now: Sequence[Any]) -> None:
            answer(with_records(intent, of_now), dialog.value(), dialog.reason)

        try:
            both = self.settle(records_of(intent), go_on, dialog)
        except RegistryError as error:
            dialog.say(error.said(words()), "danger")
            return
        tie(both, "accepted()", dialog, "accept()")

    def settle(
        self, records: Sequence[Any], go_on: Callable[[Sequence[Any]], None], parent: QWidget
    ) -> "MeanwhileDialog":
        """Show both versions of what changed; `go_on` gets all the records as they are stored now.

        Raises:
            RegistryError: one was taken out meanwhile, and there is nothing to go on with.
        """
        from ui.dialogs.conflict_dialog import who_and_when
        from ui.dialogs.meanwhile_dialog import MeanwhileDialog

        pairs = [(each, self.stored(each)) for each in records]
        gone = next((now for _, now in pairs if now.is_voided), None)
        if gone is not None:
            said = phrase("{who} took this record out of the course. Cancel, and look again.")
            raise RegistryError(said, who=who_and_when(gone))
        both = MeanwhileDialog(
            [(seen, now) for seen, now in pairs if seen.ver != now.record.ver],
            partial(go_on, [now.record for _, now in pairs]),
            banner=self.banner(patient_of(records[0])),
            parent=parent,
        )
        both.open()
        return both

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


def records_of(intent: Any) -> tuple[Any, ...]:
    """What an intent is about: the records in its one field."""
    [field] = fields(intent)
    held = getattr(intent, field.name)
    return held if isinstance(held, tuple) else (held,)


def with_records(intent: Any, records: Sequence[Any]) -> Any:
    """The same intent about other versions of its records."""
    [field] = fields(intent)
    is_many = isinstance(getattr(intent, field.name), tuple)
    return type(intent)(tuple(records) if is_many else records[0])


def patient_of(record: Any) -> PatientId:
    return record.id if isinstance(record, Patient) else record.patient_id
