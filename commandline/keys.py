"""The keys of the registry and of a backup, as the subcommands about backups ask for them."""

from pathlib import Path

from core.actions.restoring import Keys
from core.domain.backups import Backup
from core.errors import RegistryError
from core.language import phrase
from core.store.backups.places import REGISTRY
from core.store.beside import keys_of


def keys_for(path: Path, backup: Backup | None = None) -> Keys:
    """The keys that open both files; none where neither is protected.

    Raises:
        RegistryError: one of them is protected.
    """
    files = [path] if backup is None else [path, backup.folder / REGISTRY]
    for each in files:
        if keys_of(each).exists():
            raise RegistryError(
                phrase("{path} is protected. Back it up or restore it in the window."), path=each
            )
    return Keys()
