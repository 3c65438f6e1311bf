"""An operation with its parts: its form, and the one action it ends in."""

from functools import partial

from core.actions.operating import save_operation
from core.domain.operation import Operation, operation_of
from core.domain.rights import Right
from ui.dialogs.operation_dialog import OperationDialog
from ui.main_window.asking import Asking
from ui.main_window.calendar_wiring import ask_about_calendar
from ui.main_window.changes import status_changes
from ui.main_window.drafting import HalfTyped
from ui.main_window.operating import means_of
from ui.main_window.titles import title_of


class OperationWiring(Asking):
    """`RecordWiring` opens it, and keeps what is typed in it as a draft."""

    def form(self, half: HalfTyped, at: str) -> OperationDialog:
        """The form of a new or stored operation with its parts."""
        session, procedure = self.window.session, half.record
        chart = session.chart(procedure.patient_id)
        operation = operation_of(chart, procedure.id) or Operation(procedure=procedure)
        title = title_of(procedure)
        if procedure.ver:
            title = self.tr("Correct: {what}").format(what=title)
        dialog = OperationDialog(
            operation,
            partial(self._store, half),
            today=session.today,
            title=title,
            means=means_of(session, chart, procedure),
            banner=self.banner(procedure.patient_id),
            consequences=partial(status_changes, session) if procedure.ver else None,
            stored=self.stored if procedure.ver else None,
            parent=self.window,
        )
        if at:
            dialog.start_at(at)
        dialog.open()
        return dialog

    def _store(self, half: HalfTyped, operation: Operation, reason: str) -> None:
        with self.window.drafts.saving(half):
            self.run(partial(save_operation, operation=operation, reason=reason))
        is_new = not half.record.ver
        if is_new and not self.window.session.refusal(Right.DECIDE):
            ask_about_calendar(self, operation.procedure)
