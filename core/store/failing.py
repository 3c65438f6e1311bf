"""What the disk or another program refuses, told apart by the codes of engine and system."""

import errno
from pathlib import Path
from typing import Final

from core.errors import (
    DiskFailingError,
    DiskFullError,
    NotWritableError,
    RegistryBusyError,
    RegistryDamagedError,
    RegistryError,
)
from core.language import phrase

# Primary result codes: https://sqlite.org/rescode.html. The upper bytes of a code only refine it.
PRIMARY: Final = 0xFF
BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_DAMAGE = frozenset({CORRUPT, NOTADB})
UNREADABLE: Final = "Could not decode to UTF-8"  # has no code: a text is not what was written


def code_of(error: BaseException) -> int:
    """The primary code of an engine's error; 0 for any other."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & PRIMARY


def tells_of_damage(error: BaseException) -> bool:
    """Whether the engine takes the file for damaged; a failing disk can look the same."""
    return code_of(error) in _DAMAGE or UNREADABLE in str(error)


def explained(error: BaseException, path: Path | None) -> RegistryError | None:
    """The sentence for what came from outside; none for what is our own mistake."""
    code = code_of(error)
    if code in (BUSY, LOCKED):
        return RegistryBusyError(
            phrase("{path} is being written by another program. Close it there, then try again."),
            path=path,
        )
    if code == FULL:
        return disk_full(path)
    if code == READONLY:
        return NotWritableError(
            phrase(
                "{path} may only be read now; nothing was saved. See whether its disk, folder or "
                "file is write-protected, then try again."
            ),
            path=path,
        )
    if code == CANTOPEN:
        return RegistryError(
            phrase("{path} cannot be opened. Check that the folder exists and may be written."),
            path=path,
        )
    if code == IOERR:
        return failing(path)
    return None


def disk_full(path: Path | None) -> DiskFullError:
    return DiskFullError(
        phrase(
            "The disk of {folder} is full; nothing was saved. Make room on it, then save again: "
            "what you typed stays here."
        ),
        folder=_folder(path),
    )


def failing(path: Path | None) -> DiskFailingError:
    return DiskFailingError(
        phrase(
            "The disk of {folder} cannot be read or written just now; nothing was saved. Check "
            "that it is connected and has room, then save again: what you typed stays here."
        ),
        folder=_folder(path),
    )


def damaged(path: Path | None) -> RegistryDamagedError:
    return RegistryDamagedError(
        phrase("{path} is damaged or is not a Hepatrack registry."), path=path
    )


def gone(path: Path) -> DiskFailingError:
    return DiskFailingError(
        phrase(
            "{path} is no longer where it was opened; nothing was saved. Put it back or connect "
            "its disk, then save again: what you typed stays here."
        ),
        path=path,
    )


def is_full(error: OSError) -> bool:
    return error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)


def is_read_only(error: OSError) -> bool:
    return error.errno in (errno.EACCES, errno.EPERM, errno.EROFS)


def _folder(path: Path | None) -> str:
    return str(path.absolute().parent) if path is not None else "?"
