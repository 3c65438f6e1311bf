"""Finish, or take back, an exchange of keys that was cut off; runs at each opening.

An exchange writes the key file to come beside the present one, then moves the new database over
the old one, and that move decides: the first 16 bytes of a database are the salt of its key, so
the database itself says which of the two key files is its own. No key is needed to read that.
"""

import contextlib
from pathlib import Path

from core.errors import RegistryBusyError, RegistryDamagedError, RegistryError
from core.language import phrase
from core.store.cipher import PLAIN_HEADER, header_of, key_file_of
from core.store.keys.durable import half_written, keep_folder, move_durably, remove

_BESIDE_A_DATABASE = ("", "-wal", "-shm", "-journal")


def real(path: Path) -> Path:
    """Where the file itself lies: a link to it stays a link."""
    return path.resolve()


def next_key_file_of(path: Path) -> Path:
    return key_file_of(path).with_name(f"{key_file_of(path).name}-next")


def next_database_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-rekeyed")


def is_protected(path: Path) -> bool:
    """Whether a key file stands beside the registry: it then opens with a key or not at all."""
    finish_interrupted(path)
    return path.is_file() and key_file_of(path).exists()


def finish_interrupted(path: Path) -> None:
    """Leave a registry with its old key or with its new one, whichever its database has.

    Raises:
        RegistryBusyError: another program is at it right now.
        RegistryDamagedError: what was left cannot be told apart; nothing is removed.
    """
    path = real(path)
    if not path.is_file() or not any(each.exists() for each in _left(path)):
        return
    from core.store.engine import is_held
    from core.store.opened import is_open_here

    if is_open_here(path):
        return  # whoever opened it settled what there was
    if is_held(path):
        raise RegistryBusyError(
            phrase("{path} is being written by another program. Close it there, then try again."),
            path=path,
        )
    try:
        if next_key_file_of(path).exists():
            settle_key_file(path)
    except OSError as error:
        raise RegistryError(
            phrase("{path} cannot be read or written. Check the disk and its permissions."),
            path=path,
        ) from error
    with contextlib.suppress(OSError):
        remove_half_done(path)  # what stays is in nobody's way


def remove_half_done(path: Path) -> None:
    """Take away what was never put in its place; the copy among it is encrypted."""
    for each in _half_done(path):
        remove(each)


def _left(path: Path) -> tuple[Path, ...]:
    return (next_key_file_of(path), *_half_done(path))


def _half_done(path: Path) -> tuple[Path, ...]:
    copy = next_database_of(path)
    files = (half_written(key_file_of(path)), half_written(next_key_file_of(path)))
    return (*(copy.with_name(copy.name + ending) for ending in _BESIDE_A_DATABASE), *files)


def settle_key_file(path: Path) -> None:
    """Keep of two key files the one whose salt the database has; the other one goes."""
    from core.store.keys.key_file import read_key_file

    present, following = key_file_of(path), next_key_file_of(path)
    salt = header_of(path)
    if salt == PLAIN_HEADER or (present.exists() and _salt_in(present) == salt):
        remove(following)
    elif read_key_file(following).salt == salt:
        move_durably(following, present)
    else:
        raise RegistryDamagedError(
            phrase("Neither key file of {path} belongs to it. Put both back from a backup."),
            path=path,
        )
    keep_folder(path.parent)


def _salt_in(keys: Path) -> bytes:
    from core.store.keys.key_file import read_key_file

    try:
        return read_key_file(keys).salt
    except RegistryDamagedError:
        return b""
