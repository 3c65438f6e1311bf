"""Protected registries in the program: made with a code that is typed back, opened with a key."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMainWindow

from core.domain.settings import PaperSize, Settings
from core.errors import RegistryError
from core.language import phrase
from core.store.cipher import CipherKey
from core.store.registry import Registry
from ui.widgets.patience import Slow

if TYPE_CHECKING:
    from core.actions.stretching import Stretched
    from core.domain.acting import Acting
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

        def unlock(holder_id: str, secret: str) -> Slow:
            def opened(key: CipherKey) -> None:
                self._program.open_with(path, key, holder_id, because)

            return Slow(partial(_key_by, path, holder_id, secret), opened)

        UnlockDialog(path.name, found, unlock, self._program.window).open()

    def ask_key(self, path: Path, then: Callable[[CipherKey], None]) -> None:
        """The key of a protected file that is not opened: a backup, or one to be restored."""
        from core.actions.protecting import holders
        from ui.dialogs.unlock_dialog import UnlockDialog

        def unlock(holder_id: str, secret: str) -> Slow:
            return Slow(partial(_key_by, path, holder_id, secret), then)

        UnlockDialog(path.name, holders(path), unlock, self._program.window).open()

    def offer(self, path: Path, centre: str, paper: PaperSize) -> "CodeOffer":
        """A new recovery code for a registry, with its page."""
        from ui.main_window.code_offer import code_offer

        return code_offer(path, centre, self._clock(), paper)

    def create(
        self, path: Path, settings: Settings, protection: "Protection | None"
    ) -> Slow | None:
        """Make a new registry and show it, protected or not."""
        if protection is not None:
            from core.actions.stretching import first_keys

            made = partial(self._create_protected, path, settings, protection)
            return Slow(partial(first_keys, protection), made)
        from core.actions.configuring import change_settings
        from core.actions.operators import first_operator, start_with

        acting = self._acting(settings)
        registry = Registry.create(path, now=acting.at)
        change_settings(registry, acting, settings, phrase("New registry"))
        first = first_operator(settings.operator, acting.today)
        start_with(registry, acting, first)
        registry.close()
        self._program.open_with(path, None, first.id)
        return None

    def _create_protected(
        self, path: Path, settings: Settings, protection: "Protection", stretched: "Stretched"
    ) -> None:
        from core.actions.protecting import create_protected

        key = create_protected(path, self._acting(settings), settings, protection, stretched)
        self._program.open_with(path, key, protection.holder.id)

    def _acting(self, settings: Settings) -> "Acting":
        from core.domain.acting import Acting

        now = self._clock()
        return Acting(operator=settings.operator, at=now, today=now.date())


def _key_by(path: Path, holder_id: str, secret: str) -> CipherKey:
    from core.actions.protecting import unlock, unlock_with_recovery
    from core.domain.holders import RECOVERY

    if holder_id == RECOVERY:
        return unlock_with_recovery(path, secret)
    return unlock(path, holder_id, secret)
