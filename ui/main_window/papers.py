"""The window's ways to paper; what makes them is imported by the first use."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from core.domain.ids import PatientId, ProcedureId
from ui import override
from ui.main_window.working_pages import WorkingPages

if TYPE_CHECKING:
    from ui.main_window.batch_printing import BatchPrinting
    from ui.main_window.printing import Printing
    from ui.views.patient.intents import Paper


class Papers(WorkingPages):
    """A window that previews, prints and exports."""

    @cached_property
    def printing(self) -> "Printing":
        from ui.main_window.printing import Printing

        return Printing(self)

    @cached_property
    def batch_printing(self) -> "BatchPrinting":
        from ui.main_window.batch_printing import BatchPrinting

        return BatchPrinting(self)

    @override
    def preview_summary(self, patient_id: PatientId) -> None:
        self.printing.preview_summary(patient_id)

    @override
    def preview_paper(
        self, patient_id: PatientId, paper: "Paper", about: ProcedureId | None = None
    ) -> None:
        self.printing.preview_paper(patient_id, paper, about)

    @override
    def print_many(self, patients: Sequence[PatientId], about: str) -> None:
        self.batch_printing.ask(patients, about)

    @override
    def export_timeline(self, patient_id: PatientId) -> None:
        self.printing.export_timeline(patient_id)
