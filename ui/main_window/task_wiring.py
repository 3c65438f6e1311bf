"""The tasks of the list: each opens the form that the patient's page would open."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from core.domain.disease import MDTDecision, Recurrence
from core.domain.meeting import MDTReferral
from core.domain.stops import Stop, StopReason
from core.surveillance.worklist import WorkItem
from ui.main_window.asking import Page
from ui.main_window.calendar_wiring import CalendarWiring
from ui.main_window.host import Host
from ui.main_window.record_wiring import RecordWiring
from ui.views import wishes
from ui.views.patient import intents
from ui.views.patient.blanks import blank


class TaskWiring(QObject):
    """The page hears how it went, as of everything else."""

    def __init__(self, window: Host, page: Page) -> None:
        super().__init__(window)
        records, calendar = RecordWiring(window, page), CalendarWiring(window, page)
        self._handlers: dict[type[Any], Callable[[Any], None]] = {
            intents.Fill: records.fill,
            intents.Correct: records.correct,
            intents.RecordResult: records.result,
            intents.AcceptTransfer: calendar.accept,
            intents.ReviewPause: calendar.review_pause,
            intents.Answer: calendar.answer,
        }

    def settle(self, wish: wishes.Settle) -> None:
        if wish.name in INTENTS:  # a letter is not a form: it is printed where paper is
            self.handle(intent_of(wish.item, wish.name))

    def handle(self, intent: Any) -> None:
        self._handlers[type(intent)](intent)


def intent_of(item: WorkItem, name: str) -> Any:
    """What a line asks for, as the patient's page would ask for it."""
    return INTENTS[name](item)


def _accept(item: WorkItem) -> intents.AcceptTransfer:
    stop = item.plan.pending_transfer
    assert stop is not None, "the line says that a transfer waits"
    return intents.AcceptTransfer(stop)


def _review(item: WorkItem) -> intents.ReviewPause:
    assert item.plan.pause is not None, "the line says that a pause is to be reviewed"
    return intents.ReviewPause(item.plan.pause)


def _answer(item: WorkItem) -> intents.Answer:
    record: Any = item.record
    return intents.Answer(record)


def _result(item: WorkItem) -> intents.RecordResult:
    examination: Any = item.record
    return intents.RecordResult(examination, item.plan.dossier.result_of(examination.id))


def _phone(item: WorkItem) -> intents.Correct:
    return intents.Correct(item.plan.dossier.patient, at="phone")


def _decide(item: WorkItem) -> intents.Fill:
    """The decision about a recurrence, or the answer to a question."""
    record, question, about = item.record, "", None
    if isinstance(record, Recurrence):
        about = record.id
    elif isinstance(record, MDTReferral):
        question, about = record.question, record.recurrence_id
    who = item.plan.dossier.patient.id
    decision = blank(MDTDecision, patient_id=who, recurrence_id=about, question=question)
    return intents.Fill(decision, at="decision")


def _stop(item: WorkItem, reason: StopReason) -> intents.Fill:
    who, today = item.plan.dossier.patient.id, item.plan.today
    return intents.Fill(blank(Stop, patient_id=who, stopped_on=today, reason=reason), at="reason")


def _discharge(item: WorkItem) -> intents.Fill:
    return _stop(item, StopReason.DISCHARGED)


def _loss(item: WorkItem) -> intents.Fill:
    return _stop(item, StopReason.LOST_TO_FOLLOWUP)


INTENTS: dict[str, Callable[[WorkItem], Any]] = {
    "accept": _accept,
    "review": _review,
    "answer": _answer,
    "result": _result,
    "phone": _phone,
    "decide": _decide,
    "discharge": _discharge,
    "loss": _loss,
}
