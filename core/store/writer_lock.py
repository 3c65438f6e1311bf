"""One writer at a time: a lock of the operating system beside the file, and who holds it.

The system frees the lock when the program ends, however it ends; what is written in the file only
says whose it is. It lies in a file of its own: opening and closing the registry itself, outside
SQLite, would drop SQLite's own locks.
"""

import errno
import json
import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from core.errors import RegistryError, RegistryInUseError
from core.language import phrase
from core.store.failing import disk_full, is_full, is_read_only
from core.store.host import host_name
from core.store.places import not_writable

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PROGRAM = "Hepatrack"
_SUFFIX = "-lock"
_ATTEMPTS = 8  # each one only where somebody left at this very moment
_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK, errno.EDEADLK)
_FAR = 1 << 30  # Windows forbids reading what is locked: lock a byte behind all that is written


class Holder(NamedTuple):
    """Who has a registry open for recording; `since` as ISO text."""

    operator: str
    host: str
    pid: int
    program: str
    since: str


def lock_path(registry: Path) -> Path:
    return registry.with_name(registry.name + _SUFFIX)


class WriterLock:
    """Held from `take` to `release`."""

    def __init__(self, path: Path, descriptor: int, holder: Holder) -> None:
        self._path, self._descriptor, self._holder = path, descriptor, holder
        self._write()

    @classmethod
    def take(cls, registry: Path, now: datetime) -> "WriterLock":
        """Become the one writer of a registry.

        Raises:
            RegistryInUseError: somebody else is, here or on another computer.
            NotWritableError: the folder may only be read.
            DiskFullError: there is no room for the lock.
        """
        path = lock_path(registry)
        for _ in range(_ATTEMPTS):
            descriptor = _opened(path, registry, now)
            if not _locked_for(registry, descriptor):
                holder = _read(descriptor)
                os.close(descriptor)
                raise in_use(registry, holder, now)
            if not _is_in_place(descriptor, path):  # its holder left and took it away
                os.close(descriptor)
                continue
            _refuse_other_host(registry, descriptor, now)
            return cls(path, descriptor, _us(now))
        raise in_use(registry, None, now)

    def tell(self, operator: str) -> None:
        """Say who is working, to whoever finds the registry in use."""
        if operator != self._holder.operator:
            holder = self._holder._asdict() | {"operator": operator}
            self._holder = Holder(**holder)
            self._write()

    def release(self) -> None:
        """Leave, and take the file away; a second call does nothing."""
        if self._descriptor < 0:
            return
        descriptor, self._descriptor = self._descriptor, -1
        if sys.platform == "win32":  # which deletes no file that is open
            os.close(descriptor)
            with suppress(OSError):
                self._path.unlink()
        else:
            with suppress(OSError):
                if _is_in_place(descriptor, self._path):
                    self._path.unlink()
            os.close(descriptor)

    def _write(self) -> None:
        """Who holds it is a courtesy: a full disk does not break the lock."""
        text = json.dumps(self._holder._asdict(), ensure_ascii=False).encode()
        with suppress(OSError):
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, text)


def holder_of(registry: Path) -> Holder | None:
    """What the lock of a registry says about its holder, whether held or left behind."""
    try:
        return _holder(lock_path(registry).read_bytes())
    except OSError:
        return None


def in_use(registry: Path, holder: Holder | None, now: datetime) -> RegistryInUseError:
    """Who holds it, as in `Open by A. Demir on WARD-PC-2 since 09:14`."""
    if holder is None:
        return RegistryInUseError(
            phrase("Open in another window or by another program."), name=registry.name
        )
    if not holder.operator:
        sentence = phrase("Open on {host} since {since}.")
    else:
        sentence = phrase("Open by {operator} on {host} since {since}.")
    return RegistryInUseError(sentence, **_said(registry, holder, now))


def _refuse_other_host(registry: Path, descriptor: int, now: datetime) -> None:
    """A lock that another computer left is never taken over: it may still be at work."""
    holder = _read(descriptor)
    if holder is None or holder.host == _host():
        return
    os.close(descriptor)
    raise RegistryInUseError(
        phrase(
            "Open by {operator} on {host} since {since}, or not closed there. Close it there. Only "
            "when that computer no longer uses it, delete the file {lock}, then try again."
        ),
        **_said(registry, holder, now),
    )


def _said(registry: Path, holder: Holder, now: datetime) -> dict[str, Any]:
    return {
        "operator": holder.operator or "?",
        "host": holder.host,
        "since": _since(holder.since, now),
        "name": registry.name,
        "lock": lock_path(registry),
    }


def _since(text: str, now: datetime) -> str:
    """The time, with its day when that is not today."""
    try:
        since = datetime.fromisoformat(text)
    except ValueError:
        return "?"
    return f"{since:%H:%M}" if since.date() == now.date() else f"{since:%Y-%m-%d %H:%M}"


def _us(now: datetime) -> Holder:
    since = now.isoformat(timespec="minutes")
    return Holder(operator="", host=_host(), pid=os.getpid(), program=PROGRAM, since=since)


def _host() -> str:
    return host_name()


def _opened(path: Path, registry: Path, now: datetime) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
    except OSError as error:
        if is_full(error):
            raise disk_full(registry) from error
        if not is_read_only(error):
            raise _no_lock(registry) from error
        _refuse_held_by_other_user(path, registry, now)
        raise not_writable(registry) from error


def _refuse_held_by_other_user(path: Path, registry: Path, now: datetime) -> None:
    """The lock is another user's, and may only be looked at."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except OSError:
        return
    try:
        if not _locked(descriptor):
            raise in_use(registry, _read(descriptor), now)
    finally:
        os.close(descriptor)


def _no_lock(registry: Path) -> RegistryError:
    return RegistryError(
        phrase("{folder} lets no program lock a file. Move {name} to a disk of this computer."),
        folder=registry.absolute().parent,
        name=registry.name,
    )


def _locked_for(registry: Path, descriptor: int) -> bool:
    try:
        return _locked(descriptor)
    except OSError as error:
        os.close(descriptor)
        raise _no_lock(registry) from error


def _locked(descriptor: int) -> bool:
    """Take the lock if it is free. It belongs to this opening of the file, not to the process."""
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _FAR, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _TAKEN:
            return False
        raise
    return True


def _is_in_place(descriptor: int, path: Path) -> bool:
    """Whether the name still leads to the file that is open."""
    try:
        there = path.stat()
    except OSError:
        return False
    ours = os.fstat(descriptor)
    return (there.st_ino, there.st_dev) == (ours.st_ino, ours.st_dev)


def _read(descriptor: int) -> Holder | None:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        return _holder(os.read(descriptor, 4096))
    except OSError:
        return None


def _holder(content: bytes) -> Holder | None:
    """None for what no Hepatrack wrote, or is just writing."""
    try:
        told = json.loads(content.decode())
        return Holder(
            operator=str(told["operator"]),
            host=str(told["host"]),
            pid=int(told["pid"]),
            program=str(told["program"]),
            since=str(told["since"]),
        )
    except (ValueError, KeyError, TypeError):
        return None
