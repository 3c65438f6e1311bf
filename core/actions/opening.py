"""Opening a registry to record in it, as the window and the typed commands do."""

from datetime import datetime
from pathlib import Path

from core.store.cipher import CipherKey
from core.store.registry import Registry


def open_to_record(path: Path, *, now: datetime, key: CipherKey | None = None) -> Registry:
    """Open a registry, and finish in its key file an operator's new name that a kill cut.

    Raises:
        RegistryError: as `Registry.open` says.
    """
    registry = Registry.open(path, now=now, key=key)
    if key is not None:
        from core.store.keys.naming import keep_names  # most registries have no key file

        keep_names(registry)
    return registry
