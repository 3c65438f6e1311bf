"""The flows that most starts never need: made when somebody first wants them."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.application.keys_flow import KeysFlow
    from ui.application.program import Application
    from ui.application.restore_flow import RestoreFlow


class WhenWanted(QObject):
    """Who asks for passwords, and who puts a backup in place."""

    def __init__(self, program: "Application", clock: Callable[[], datetime]) -> None:
        super().__init__(program)
        self._program, self._clock = program, clock

    @cached_property
    def keys(self) -> "KeysFlow":
        from ui.application.keys_flow import KeysFlow

        return KeysFlow(self._program, self._clock)

    @cached_property
    def restoring(self) -> "RestoreFlow":
        from ui.application.restore_flow import RestoreFlow

        restoring = RestoreFlow(self._program, self._clock, self)
        restoring.ask_key = self.keys.ask_key
        return restoring

    def begin_restoring(self) -> None:
        """Ask which backup of which registry."""
        self.restoring.begin()
