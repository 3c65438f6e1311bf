"""Protected registries in the program: made with a code that is typed back, opened with a key."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMainWindow

from core.domain.settings import Settings
from core.errors import RegistryError
from core.language import phrase
from core.store.cipher import CipherKey
from core.store.registry import Registry

if TYPE_CHECKING:
    from core.domain.holders import Protection
    from ui.dialogs.recovery_dialog import CodeOffer


class Program(Protocol):
    """What this flow asks of the program around it."""

    window: QMainWindow | None

    def close(self) -> None: ...

    def show_start(self, message: str = "") -> None: ...

    def open_with(
        self,
        path: Path,
        key: CipherKey | None,
        opened_by: str = "",
        because: RegistryError | None = None,
    ) -> None: ...


class KeysFlow:
    """Asks for a password; the program then opens the registry with its key."""

    def __init__(self, program: Program, clock: Callable[[], datetime]) -> None:
        self._program, self._clock = program, clock

    def ask(self, path: Path, because: RegistryError | None = None) -> None:
        """Ask who opens a protected registry, in front of the start page.

        Raises:
            RegistryError: its key file is missing or damaged.
        """
        from core.actions.protecting import holders
        from ui.dialogs.unlock_dialog import UnlockDialog

        found = holders(path)
        self._program.close()
        self._program.show_start()
        unlock = partial(self._unlock, path, because)
        UnlockDialog(path.name, found, unlock, self._program.window).open()

    def _unlock(
        self, path: Path, because: RegistryError | None, holder_id: str, secret: str
    ) -> None:
        key = _key_by(path, holder_id, secret)
        self._program.open_with(path, key, holder_id, because)

    def ask_key(self, path: Path, then: Callable[[CipherKey], None]) -> None:
        """The key of a protected file that is not opened: a backup, or one to be restored."""
        from core.actions.protecting import holders
        from ui.dialogs.unlock_dialog import UnlockDialog

        def unlock(holder_id: str, secret: str) -> None:
            then(_key_by(path, holder_id, secret))

        UnlockDialog(path.name, holders(path), unlock, self._program.window).open()

    def offer(self, path: Path, centre: str) -> "CodeOffer":
        """A new recovery code for a registry, with its page."""
        from ui.main_window.code_offer import code_offer

        return code_offer(path, centre, self._clock())

    def create(self, path: Path, settings: Settings, protection: "Protection | None") -> None:
        """Make a new registry and show it, protected or not."""
        from core.actions.configuring import change_settings
        from core.actions.operators import first_operator, start_with
        from core.actions.protecting import create_protected, unlock
        from core.domain.acting import Acting

        now = self._clock()
        acting = Acting(operator=settings.operator, at=now, today=now.date())
        if protection is None:
            registry = Registry.create(path, now=now)
            change_settings(registry, acting, settings, phrase("New registry"))
            first = first_operator(settings.operator, now.date())
            start_with(registry, acting, first)
            registry.close()
            self._program.open_with(path, None, first.id)
            return
        create_protected(path, acting, settings, protection)
        key = unlock(path, protection.holder.id, protection.password)
        self._program.open_with(path, key, protection.holder.id)


def _key_by(path: Path, holder_id: str, secret: str) -> CipherKey:
    from core.actions.protecting import unlock, unlock_with_recovery
    from core.domain.holders import RECOVERY

    if holder_id == RECOVERY:
        return unlock_with_recovery(path, secret)
    return unlock(path, holder_id, secret)
