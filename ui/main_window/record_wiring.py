"""New records, corrections and results: the form of each, and the action it ends in."""

from functools import partial
from typing import Any

from core.actions import course
from core.domain.followup import Result
from core.domain.ids import PatientId
from core.domain.patient import Patient, Sex
from core.domain.treatment import Procedure
from core.domain.variables import variables_of
from core.errors import RegistryError
from core.language import phrase
from ui.look.language import words
from ui.main_window.asking import Asking
from ui.main_window.calendar_wiring import ask_about_calendar
from ui.main_window.changes import status_changes
from ui.main_window.questions import Why
from ui.main_window.recording import correcting, recording
from ui.main_window.titles import title_of
from ui.views.patient import intents


class RecordWiring(Asking):
    def fill(self, intent: intents.Fill) -> None:
        self.ask(
            intent.record,
            title_of(intent.record),
            self._store,
            about=_about(intent.record),
            at=intent.at,
        )

    def _store(self, record: Any, _reason: str) -> None:
        self.run(recording(record))
        if isinstance(record, Procedure):
            ask_about_calendar(self, record)

    def complete(self, intent: intents.Complete) -> None:
        self.ask(
            intent.record,
            title_of(intent.record),
            partial(self._store_completed, intent.record),
            about=_about(intent.record),
            at=intent.at,
        )

    def _store_completed(self, before: Any, record: Any, _reason: str) -> None:
        _refuse_corrections(before, record)
        if record.ver:
            self.run(correcting(record, words()(phrase("completed"))))
        else:
            self.run(recording(record))

    def correct(self, intent: intents.Correct) -> None:
        title = self.tr("Correct: {what}").format(what=title_of(intent.record))
        self.ask(
            intent.record,
            title,
            self._store_corrected,
            about=_about(intent.record),
            at=intent.at,
            consequences=partial(status_changes, self.window.session),
        )

    def _store_corrected(self, record: Any, reason: str) -> None:
        self.run(correcting(record, reason))

    def void(self, intent: intents.Void) -> None:
        title = self.tr("Take out of the course: {what}").format(what=title_of(intent.record))
        self.ask_why(title, partial(self._run_void, intent.record), about=_about(intent.record))

    def _run_void(self, record: Any, why: Why, _reason: str) -> None:
        self.run(partial(course.void_record, record=record, reason=why.reason))

    def result(self, intent: intents.RecordResult) -> None:
        missing: Any = None
        result = intent.result or Result(
            patient_id=intent.examination.patient_id,
            examination_id=intent.examination.id,
            reported_on=self.window.session.today,
            finding=missing,
        )
        self.ask(result, title_of(result), self._store, about=result.patient_id)


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
