"""Which keys open the present file and a backup: that of today while it fits, else it is asked."""

from collections.abc import Callable
from pathlib import Path

from core.actions.restoring import Keys
from core.domain.backups import Backup
from core.errors import RegistryError
from core.language import phrase
from core.store.backups.places import REGISTRY
from core.store.beside import keys_of
from core.store.cipher import CipherKey
from core.store.engine import connect

# Asks for the password of a protected file and hands over its key; asking may take a while.
AskKey = Callable[[Path, Callable[[CipherKey], None]], None]


def refuse_to_ask(path: Path, _then: Callable[[CipherKey], None]) -> None:
    raise RegistryError(phrase("{path} is protected, and its password is needed."), path=path)


class KeyRing:
    """The keys found so far for one registry and its backups."""

    def __init__(self, path: Path, key: CipherKey | None, ask: AskKey) -> None:
        self._path, self._ask = path, ask
        self._present = key
        self._of_backup: dict[Path, CipherKey | None] = {}

    def with_keys(self, backup: Backup, then: Callable[[Keys], None]) -> None:
        """Go on with the keys of both files.

        Raises:
            RegistryError: a password is needed and nobody can be asked.
        """
        if self._present is None and keys_of(self._path).is_file():
            self._ask_present(backup, then)
            return
        file = backup.folder / REGISTRY
        if backup.folder not in self._of_backup and keys_of(file).is_file():
            if not _fits(file, self._present):
                self._ask_of(backup, then)
                return
            self._of_backup[backup.folder] = self._present
        then(Keys(present=self._present, backup=self._of_backup.get(backup.folder)))

    def _ask_present(self, backup: Backup, then: Callable[[Keys], None]) -> None:
        def got(key: CipherKey) -> None:
            self._present = key
            self.with_keys(backup, then)

        self._ask(self._path, got)

    def _ask_of(self, backup: Backup, then: Callable[[Keys], None]) -> None:
        def got(key: CipherKey) -> None:
            self._of_backup[backup.folder] = key
            self.with_keys(backup, then)

        self._ask(backup.folder / REGISTRY, got)


def _fits(file: Path, key: CipherKey | None) -> bool:
    """Whether a key opens a backup; one that is damaged fits none, and its password is asked."""
    if key is None or not file.is_file():
        return False
    try:
        connect(file, key, read_only=True).close()
    except RegistryError:
        return False
    return True
