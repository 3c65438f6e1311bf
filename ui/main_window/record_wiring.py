"""New records, corrections and results: the form of each, its draft, the action it ends in."""

from functools import partial
from typing import Any

from core.domain.chart_questions import foreseen_problems
from core.domain.drafts import Draft
from core.domain.followup import Result
from core.domain.ids import PatientId
from core.domain.naming import referable
from core.domain.patient import Patient, Sex
from core.domain.treatment import Procedure
from core.domain.variables import variables_of
from core.errors import RegistryError
from core.language import phrase
from core.store.rows import from_row, to_row
from ui.dialogs.record_dialog import RecordDialog
from ui.look.language import words
from ui.main_window.asking import Asking, Page
from ui.main_window.both_versions import offer_both
from ui.main_window.changes import status_changes
from ui.main_window.drafting import HalfTyped, typed_said
from ui.main_window.host import Host
from ui.main_window.operation_wiring import OperationWiring
from ui.main_window.recording import correcting, recording
from ui.main_window.titles import kind_named, title_of
from ui.views.patient import intents
from ui.views.patient.opening import record_of
from ui.widgets.record_form import Surroundings

FILL, COMPLETE, CORRECT = "fill", "complete", "correct"
OPERATION = "operation"


class RecordWiring(Asking):
    """What is typed into these forms is kept as a draft until it is saved or given up."""

    def __init__(self, window: Host, page: Page) -> None:
        super().__init__(window, page)
        self._operations = OperationWiring(window, page)

    def fill(self, intent: intents.Fill) -> None:
        self._open(self._mode(FILL, intent.record), intent.record, intent.at)

    def complete(self, intent: intents.Complete) -> None:
        self._open(COMPLETE, intent.record, intent.at)

    def correct(self, intent: intents.Correct) -> None:
        self._open(self._mode(CORRECT, intent.record), intent.record, intent.at)

    def move_lesion(self, intent: intents.MoveLesion) -> None:
        """Its place on the map is drawn, not measured: nobody is asked why."""
        self.perform(correcting(intent.lesion, words()(phrase("moved on the liver map"))))

    @staticmethod
    def _mode(mode: str, record: Any) -> str:
        """An operation opens with its parts, new or stored."""
        return OPERATION if isinstance(record, Procedure) else mode

    def result(self, intent: intents.RecordResult) -> None:
        missing: Any = None
        result = intent.result or Result(
            patient_id=intent.examination.patient_id,
            examination_id=intent.examination.id,
            reported_on=self.window.session.today,
            finding=missing,
        )
        self._open(FILL, result)

    # Opening and saving

    def _open(
        self, mode: str, record: Any, at: str = "", half: HalfTyped | None = None
    ) -> RecordDialog:
        """The form of a record; `half` when it goes on with a draft."""
        if half is None:
            base = {} if record.ver else {"base": to_row(record)}
            half = HalfTyped(f"{mode}:{type(record).__name__}", record, base)
        if mode == OPERATION:
            return self._watched(half, self._operations.form(half, at))
        title, save = title_of(record), partial(self._store, half)
        if mode == CORRECT:
            title = self.tr("Correct: {what}").format(what=title)
            save = partial(self._store_corrected, half)
        elif mode == COMPLETE:
            save = partial(self._store_completed, half)
        dialog = self.ask(
            record,
            title,
            save,
            about=_about(record),
            at=at,
            consequences=partial(status_changes, self.window.session) if mode == CORRECT else None,
            around=self._around(record),
        )
        return self._watched(half, dialog)

    def _around(self, record: Any) -> Surroundings:
        """The records that this one may name, and what it would contradict among them."""
        session = self.window.session
        if isinstance(record, Patient) and not record.ver:
            return Surroundings()
        chart = session.chart(_about(record))
        problems = partial(foreseen_problems, chart, today=session.today)
        return Surroundings(referable(chart, words()), problems)

    def _watched(self, half: HalfTyped, dialog: RecordDialog) -> RecordDialog:
        dialog.suggest_people([each.name for each in self.window.session.operators()])
        self.window.drafts.watch(half, dialog)
        dialog.finished.connect(partial(self._closed, half))
        return dialog

    def _store(self, half: HalfTyped, record: Any, _reason: str) -> None:
        with self.window.drafts.saving(half):
            self.run(recording(record))

    def _store_completed(self, half: HalfTyped, record: Any, _reason: str) -> None:
        _refuse_corrections(half.record, record)
        with self.window.drafts.saving(half):
            if record.ver:
                self.run(correcting(record, words()(phrase("completed"))))
            else:
                self.run(recording(record))

    def _store_corrected(self, half: HalfTyped, record: Any, reason: str) -> None:
        with self.window.drafts.saving(half):
            self.run(correcting(record, reason))

    def _closed(self, half: HalfTyped, _result: int) -> None:
        self.window.drafts.forget(half)

    # Going on with a draft

    def take_up(self, draft: Draft) -> None:
        """Open the form again; when the record was changed meanwhile, show both.

        Raises:
            RegistryError: the record was taken out of the course meanwhile.
        """
        session, drafts = self.window.session, self.window.drafts
        mode, _, kind = draft.form.partition(":")
        record = self._record_of(draft, kind)
        if record.ver == draft.record_ver:
            dialog = self._open(mode, record, half=drafts.resumed(draft, record))
            dialog.take_back(draft.content, typed_said(session, draft))
            return
        offer_both(self.window, draft, self._open(mode, record))

    def _record_of(self, draft: Draft, kind: str) -> Any:
        if not draft.record_ver:
            return from_row(kind_named(kind), dict(draft.content["base"]))
        assert draft.patient_id is not None, "a stored record belongs to somebody"
        chart = self.window.session.chart(draft.patient_id)
        record = record_of(chart, draft.record_id)
        if record is None:
            raise RegistryError(
                phrase("The record of this draft was taken out of the course meanwhile.")
            )
        return record


def _about(record: Any) -> PatientId:
    return record.id if isinstance(record, Patient) else record.patient_id


def _refuse_corrections(before: Any, record: Any) -> None:
    """To complete is to fill what is empty; what is recorded is corrected, with a reason."""
    for each in variables_of(type(record)):
        old, new = getattr(before, each.name), getattr(record, each.name)
        if old != new and old not in (None, "", frozenset(), Sex.UNKNOWN):
            raise RegistryError(
                phrase("This is already recorded. Correct it in the course list, with a reason."),
                field=each.name,
            )
