"""The flows that most starts never need: made when somebody first wants them."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from ui.application import naming

if TYPE_CHECKING:
    from ui.application.keys_flow import KeysFlow
    from ui.application.restore_flow import RestoreFlow


class Program(naming.Program, Protocol):
    """What these flows ask of the program."""

    def open(self, path: Path) -> None: ...


class WhenWanted(QObject):
    """Who asks for passwords, and who puts a backup in place."""

    def __init__(self, program: Program, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
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
