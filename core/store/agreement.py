"""Encryption is never silently absent: key, key file, file and engine must agree."""

from pathlib import Path
from typing import Any

from core.errors import RegistryDamagedError, RegistryError
from core.language import phrase
from core.store.cipher import CipherKey, is_plain, key_file_of
from core.store.failing import damaged
from core.store.opened import file_of, is_open_here


def refuse_mismatch(path: Path, key: CipherKey | None) -> None:
    """Refuse a plain file where there is a key or a key file, and a locked one without a key.

    Raises:
        RegistryDamagedError: it must be encrypted and is not.
        RegistryError: it is protected, and no key was given.
    """
    if file_of(path) is None or is_open_here(path):
        return  # proved when it was opened first; reading it again would drop the locks
    has_key_file = key_file_of(path).exists()
    if is_plain(path):
        if key is not None or has_key_file:
            raise RegistryDamagedError(
                phrase(
                    "{path} is not encrypted, although this registry is protected. Do not use it."
                ),
                path=path,
            )
    elif key is None and has_key_file:
        raise RegistryError(phrase("{path} is protected. Open it with a password."), path=path)


def not_ours(path: Path | None, key: CipherKey | None) -> RegistryError:
    """What is said of a file that the engine cannot read: it may only lack its key file."""
    if path is None or key is not None or file_of(path) is None or is_open_here(path):
        return damaged(path)
    if key_file_of(path).exists() or is_plain(path):
        return damaged(path)
    return RegistryDamagedError(
        phrase(
            "{path} is damaged or is not a Hepatrack registry. If it is protected, its key file "
            "{keys} must lie beside it."
        ),
        path=path,
        keys=key_file_of(path).name,
    )


def refuse_no_cipher(connection: Any, path: Path | None, key: CipherKey | None) -> None:
    """The engine itself must say that it encrypts this file."""
    if key is None:
        return
    status = connection.execute("PRAGMA cipher_status").fetchone()
    if not status or str(status[0]) != "1":
        raise RegistryError(
            phrase("{path} cannot be encrypted by the engine of this computer. Install again."),
            path=path,
        )
