"""What a wiring may ask of the window it works for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from core.domain.ids import PatientId
from core.errors import RegistryError
from ui.session import RegistrySession


class Host(QMainWindow):
    """`look_changed`: another language, theme or text size; `registry_closed`: leave the file.

    `demo_requested`: open the demonstration instead of this registry; `record_requested`: open
    this one again, to record in it; `diagnostic_requested`: save the file for who mends it.
    """

    look_changed = Signal()
    demo_requested = Signal()
    registry_closed = Signal()
    record_requested = Signal()
    diagnostic_requested = Signal()

    def __init__(self, session: RegistrySession) -> None:
        super().__init__()
        self.session = session

    def show_page(self, name: str) -> None:
        """Open a page of the frame."""
        raise NotImplementedError

    def open_patient(self, patient_id: PatientId) -> None:
        """Open one patient's page."""
        raise NotImplementedError

    def open_register(self) -> None:
        """Open the flow of registering, empty."""
        raise NotImplementedError

    def preview_summary(self, patient_id: PatientId) -> None:
        """Show one patient's summary before it is printed or saved."""
        raise NotImplementedError

    def export_timeline(self, patient_id: PatientId) -> None:
        """Ask where one patient's timeline is written."""
        raise NotImplementedError

    def say(self, error: RegistryError) -> None:
        """A refusal that no page can show at a field."""
        raise NotImplementedError

    def tell(self, sentence: str) -> None:
        """Something done that no page shows by itself."""
        raise NotImplementedError
