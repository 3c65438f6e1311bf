"""The key of an open registry, and a changed key file saved together with its entry."""

from core.domain.acting import Acting, Entry
from core.errors import RegistryError
from core.language import phrase
from core.store.cipher import CipherKey, key_file_of
from core.store.keys.exchange import explained, file_of
from core.store.keys.key_file import KeyFile, write_key_file
from core.store.registry import Registry


def key_of(registry: Registry) -> CipherKey:
    """The key it was opened with; only the connection keeps it."""
    if registry.db.key is None:
        raise RegistryError(phrase("This registry is not protected."))
    return registry.db.key


def change_keys(registry: Registry, acting: Acting, keys: KeyFile, entry: Entry) -> int:
    """Save who can open the registry, and the entry about it: both, or none of them.

    The key file is put in its place while the entry waits to be committed: what the disk refuses
    takes the entry back.
    """
    path = file_of(registry)
    with registry.unit_of_work(acting), explained(path):
        seq = registry.history.write(entry, acting, [])
        write_key_file(key_file_of(path), keys, like=path)
    return seq
