"""Registering: somebody new is stored, then opened; what is half typed waits."""

from functools import partial

from PySide6.QtCore import QObject

from core.actions.registering import Registration, register_patient
from core.domain.drafts import Draft
from core.errors import RegistryError
from ui.main_window.drafting import HalfTyped
from ui.main_window.host import Host
from ui.main_window.titles import REGISTER
from ui.views.register import RegisterView


class RegisteringWiring(QObject):
    def __init__(self, window: Host, flow: RegisterView) -> None:
        super().__init__(window)
        self._window, self._flow = window, flow
        self._half = self._watched()
        flow.registered.connect(self._register)
        flow.closed.connect(self._close)
        flow.begun.connect(self._begin)

    def leave(self) -> None:
        """Somebody goes to another page: what is typed waits; the flow begins empty again."""
        self._window.drafts.leave(self._half)

    def take_up(self, draft: Draft) -> None:
        """Go on with a registration that was left."""
        self._window.drafts.forget(self._half)
        self._half = self._window.drafts.resumed(draft, self._flow.patient)
        self._flow.take_back(draft.content)
        self._window.drafts.watch(self._half, self._flow)

    def _watched(self) -> HalfTyped:
        half = HalfTyped(REGISTER, self._flow.patient)
        self._window.drafts.watch(half, self._flow)
        return half

    def _begin(self) -> None:
        self._window.drafts.leave(self._half)
        self._half = self._watched()

    def _register(self, registration: Registration) -> None:
        try:
            with self._window.drafts.saving(self._half):
                patient_id = self._window.session.run(partial(_register, registration=registration))
        except RegistryError as error:
            self._flow.refused(error)
            return
        self._window.drafts.forget(self._half)
        self._window.open_patient(patient_id)

    def _close(self) -> None:
        """Given up by hand."""
        self._window.drafts.forget(self._half)
        self._window.show_page("patients")


_register = register_patient
