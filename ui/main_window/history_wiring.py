"""The history page: undo of an entry, and the way to its patient."""

from functools import partial

from core.actions.undoing import undo
from core.domain.ids import PatientId
from ui.main_window.asking import Asking
from ui.main_window.host import Host
from ui.views.history import HistoryView


class HistoryWiring(Asking):
    def __init__(self, window: Host, page: HistoryView) -> None:
        super().__init__(window, page)
        page.undo_requested.connect(self._undo)
        page.patient_chosen.connect(self._open)

    def _undo(self, seq: int) -> None:
        self.perform(partial(undo, seq=seq))

    def _open(self, patient_id: str) -> None:
        self.window.open_patient(PatientId(patient_id))
