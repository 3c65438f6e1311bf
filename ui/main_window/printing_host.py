"""What a wiring may ask of the window that ends on paper."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from core.domain.ids import PatientId, ProcedureId

if TYPE_CHECKING:
    from ui.views.patient.intents import Paper


class PrintingHost(QMainWindow):
    """Every paper is shown before it is printed or saved."""

    def preview_summary(self, patient_id: PatientId) -> None:
        """Show one patient's summary before it is printed or saved."""
        raise NotImplementedError

    def preview_paper(
        self, patient_id: PatientId, paper: "Paper", about: ProcedureId | None = None
    ) -> None:
        """Show another document about one patient before it is printed or saved."""
        raise NotImplementedError

    def print_many(self, patients: Sequence[PatientId], about: str) -> None:
        """Ask which documents of these patients are printed; `about` says who they are."""
        raise NotImplementedError

    def preview_monday(self) -> None:
        """Show the Monday sheet before it is printed or saved."""
        raise NotImplementedError

    def export_timeline(self, patient_id: PatientId) -> None:
        """Ask where one patient's timeline is written."""
        raise NotImplementedError
