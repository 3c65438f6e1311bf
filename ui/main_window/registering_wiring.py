"""Registering: somebody new is stored, then opened."""

from functools import partial

from PySide6.QtCore import QObject

from core.actions.registering import Registration, register_patient
from core.errors import RegistryError
from ui.main_window.host import Host
from ui.views.register import RegisterView


class RegisteringWiring(QObject):
    def __init__(self, window: Host, flow: RegisterView) -> None:
        super().__init__(window)
        self._window, self._flow = window, flow
        flow.registered.connect(self._register)
        flow.closed.connect(self._leave)

    def _register(self, registration: Registration) -> None:
        try:
            patient_id = self._window.session.run(partial(_register, registration=registration))
        except RegistryError as error:
            self._flow.refused(error)
            return
        self._window.open_patient(patient_id)

    def _leave(self) -> None:
        self._window.show_page("patients")


_register = register_patient
