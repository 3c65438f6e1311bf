"""What a page about patients asks for, and what is done about it: one table."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from core.actions.undoing import undo
from core.domain.drafts import Draft
from ui.main_window.calendar_wiring import CalendarWiring
from ui.main_window.documents_wiring import DocumentsWiring
from ui.main_window.explain_wiring import ExplainWiring
from ui.main_window.host import Host
from ui.main_window.laboratory_wiring import GRID, LaboratoryWiring
from ui.main_window.pipeline_wiring import WISHES
from ui.main_window.record_wiring import RecordWiring
from ui.main_window.taking_out_wiring import TakingOutWiring
from ui.main_window.visit_wiring import VisitWiring
from ui.views.patient import PatientView, intents


class PatientWiring(QObject):
    """Answers every intent of `ui.views.patient.intents` that the page asks for."""

    def __init__(self, window: Host, page: PatientView) -> None:
        super().__init__(window)
        self._window = window
        self._visits = VisitWiring(window, page)
        self.records = records = RecordWiring(window, page)
        calendar, out = CalendarWiring(window, page), TakingOutWiring(window, page)
        self.documents = documents = DocumentsWiring(window, page)
        self.laboratory = LaboratoryWiring(window, page)
        self._handlers: dict[type[Any], Callable[[Any], None]] = {
            intents.Fill: records.fill,
            intents.Complete: records.complete,
            intents.Correct: records.correct,
            intents.MoveLesion: records.move_lesion,
            intents.Void: out.void,
            intents.PutBack: out.put_back,
            intents.RecordResult: records.result,
            intents.EnterLaboratory: self.laboratory.enter,
            intents.Book: self._visits.book,
            intents.Attend: self._visits.attend,
            intents.CancelBookings: self._visits.cancel,
            intents.Answer: calendar.answer,
            intents.EndPause: calendar.end_pause,
            intents.ReviewPause: calendar.review_pause,
            intents.AcceptTransfer: calendar.accept,
            intents.TakeUpAgain: calendar.take_up,
            intents.Extend: calendar.extend,
            intents.ChangeProtocol: calendar.change_protocol,
            intents.StartSurveillance: calendar.start,
            intents.Explain: ExplainWiring(window, page).explain,
            intents.AddDocuments: documents.add,
            intents.SaveCopy: documents.save_copy,
            **dict.fromkeys(WISHES, self._visits.carry_out),
            **self._of_the_window(),
        }
        page.requested.connect(self.handle)
        page.editor_opened.connect(self._visits.lines.opened)

    def _of_the_window(self) -> dict[type[Any], Callable[[Any], None]]:
        """What needs no form."""
        return {
            intents.ShowProtocol: self._protocol,
            intents.UndoEntry: self._undo,
            intents.ShowQuality: self._quality,
            intents.PrintSummary: self._print,
            intents.PrintPaper: self._print_paper,
            intents.ExportTimeline: self._export,
        }

    def handle(self, intent: Any) -> None:
        self._handlers[type(intent)](intent)

    def take_up(self, draft: Draft) -> None:
        """Open the form of a draft about a patient as it was left."""
        is_grid = draft.form.partition(":")[0] == GRID
        (self.laboratory if is_grid else self.records).take_up(draft)

    def _undo(self, intent: intents.UndoEntry) -> None:
        self._visits.perform(partial(undo, seq=intent.seq))

    def _quality(self, intent: intents.ShowQuality) -> None:
        self._window.show_quality_of(intent.patient_id)

    def _protocol(self, intent: intents.ShowProtocol) -> None:
        self._window.show_protocols((intent.protocol_id, intent.version))

    def _print(self, intent: intents.PrintSummary) -> None:
        self._window.preview_summary(intent.patient_id)

    def _print_paper(self, intent: intents.PrintPaper) -> None:
        self._window.preview_paper(intent.patient_id, intent.paper, intent.about)

    def _export(self, intent: intents.ExportTimeline) -> None:
        self._window.export_timeline(intent.patient_id)
