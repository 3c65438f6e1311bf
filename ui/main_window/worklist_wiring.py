"""The worklist: book, attended, did not attend, cancel, result, contact, undo, open.

The list is the first thing on the screen: actions and dialogs are imported by the first request.
"""

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from core.domain.followup import Appointment, Examination
from core.errors import RegistryError
from core.store.dossiers import dossier_of
from ui.look.language import words
from ui.main_window.actions import Action
from ui.main_window.host import Host
from ui.views.worklist.view import WorklistView

if TYPE_CHECKING:
    from core.actions.booking import Booking
    from ui.main_window.asking import Asking
    from ui.main_window.line_drafts import LineDrafts
    from ui.main_window.task_wiring import TaskWiring
    from ui.views.worklist.bulk.request import BulkRequest
    from ui.views.worklist.inline import InlineEditor


class _Page:
    """The list as a page of the wirings: it shows a refusal as a sentence beside its editor."""

    def __init__(self, view: WorklistView) -> None:
        self._view = view

    def acted(self, seq: int) -> None:
        self._view.acted(seq)

    def refused(self, error: RegistryError) -> None:
        self._view.refused(error.said(words()))


class WorklistWiring(QObject):
    def __init__(self, window: Host, view: WorklistView) -> None:
        super().__init__(window)
        self._window, self._view, self._page = window, view, _Page(view)
        view.patient_chosen.connect(window.open_patient)
        view.register_requested.connect(window.open_register)
        view.book_requested.connect(self._book)
        view.attended_requested.connect(self._attended)
        view.cancel_requested.connect(self._cancel)
        view.result_requested.connect(self._result)
        view.bulk_requested.connect(self._bulk)
        view.wished.connect(self._wish)
        view.undo_requested.connect(self._undo)
        view.acts.editor_opened.connect(self._opened)

    @cached_property
    def _asking(self) -> "Asking":
        from ui.main_window.list_asking import ListAsking

        return ListAsking(self._window, self._page, self._view)

    @cached_property
    def _lines(self) -> "LineDrafts":
        from ui.main_window.line_drafts import LineDrafts

        return LineDrafts(self._window, self)

    def _opened(self, editor: "InlineEditor") -> None:
        self._lines.opened(editor)

    def _run(self, action: Action) -> None:
        """What an editor asked for, or a key alone."""
        self._lines.run(self._asking, action)

    def _book(self, wanted: "Booking") -> None:
        from core.actions.booking import book_visit

        self._run(partial(book_visit, booking=wanted))

    def _attended(self, examinations: list[Examination]) -> None:
        from core.actions.booking import record_attended

        self._run(partial(record_attended, examinations=examinations))

    def _cancel(self, appointments: list[Appointment], reason: str) -> None:
        from ui.views.wishes import CancelVisit

        self._wish(CancelVisit(tuple(appointments), reason))

    def _result(self, examination: Examination) -> None:
        from ui.views.patient import intents

        dossier = dossier_of(self._window.session.registry, examination.patient_id)
        stored = dossier.result_of(examination.id)
        self._tasks.handle(intents.RecordResult(examination, stored))

    def _wish(self, wanted: Any) -> None:
        """What an editor answered; or a task's form, as the patient's page opens it."""
        from ui.main_window.pipeline_wiring import WISHES

        if isinstance(wanted, WISHES):
            self._lines.carry_out(self._asking, wanted)
        else:
            self._tasks.settle(wanted)

    @cached_property
    def _tasks(self) -> "TaskWiring":
        from ui.main_window.task_wiring import TaskWiring

        return TaskWiring(self._window, self._page)

    def _bulk(self, wanted: "BulkRequest") -> None:
        """The preview was seen; more than twenty patients want a backup first."""
        from ui.main_window.bulk_actions import action_of

        self._asking.perform(action_of(wanted))

    def _undo(self, seq: int) -> None:
        """One entry, or the last that can be undone."""
        from core.actions.undoing import last_undoable, undo

        if seq < 0:
            events = last_undoable(self._window.session.registry)
            seq = events[0].seq if events else 0
        self._asking.perform(partial(undo, seq=seq))
