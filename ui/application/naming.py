"""What asking and locking share: the program around them, the names, the proof of a name."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMainWindow

from core.domain.operators import Operator
from core.errors import RegistryError
from core.store.cipher import CipherKey
from core.store.keys.finishing import is_protected
from ui.look.language import words
from ui.session import RegistrySession

if TYPE_CHECKING:
    from ui.widgets.frame.who_panel import Somebody, WhoPanel
    from ui.widgets.patience import Patience

# Proves who it is and gives the key; raises a RegistryError that says what was wrong.
Check = Callable[[str, str], CipherKey | None]


class Program(Protocol):
    """What the flow needs of the application it belongs to."""

    window: QMainWindow | None
    session: RegistrySession | None

    def close(self) -> None: ...

    def show_start(self, message: str = "") -> None: ...

    def open_with(
        self,
        path: Path,
        key: CipherKey | None,
        opened_by: str = "",
        because: RegistryError | None = None,
    ) -> None: ...


def password_check(path: Path | None) -> Check | None:
    """How a name is proved in a protected registry; none where nothing is protected."""
    if path is None or not is_protected(path):
        return None
    from core.actions.protecting import unlock

    return partial(unlock, path)


def entry_check(session: RegistrySession) -> Check | None:
    """The same in an open registry; the recovery code vouches for the first one who works."""
    from core.domain.holders import RECOVERY

    if session.operator is None and session.opened_by == RECOVERY:
        return None  # it is typed where a password is forgotten, so none can be asked for
    return password_check(session.registry.path)


def checked(
    patience: "Patience",
    panel: "WhoPanel",
    work: Callable[[], CipherKey | None],
    then: Callable[[CipherKey | None], None],
) -> None:
    """Check a password in its thread, while the panel waits; what was wrong is said on it."""

    def refused(error: Exception) -> None:
        if not isinstance(error, RegistryError):
            raise error
        panel.refuse(error.said(words()))

    if patience.start(work, then, refused):
        panel.set_waiting(is_waiting=True)
        panel.given_up.connect(patience.drop)


def somebodies(people: tuple[Operator, ...]) -> "list[Somebody]":
    """The operators as the panel lists them."""
    from ui.widgets.frame.who_panel import Somebody

    return [Somebody(each.id, each.name, words()(each.role.label)) for each in people]
