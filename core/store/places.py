"""Where a registry may be written: a folder on a disk of this computer that nothing copies away."""

import os
import shutil
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from core.errors import NotWritableError, RegistryError, UnsafePlaceError
from core.language import phrase

if TYPE_CHECKING:
    from core.store.mounts import Mount

# Folders of services that copy files between computers, by their names (without case) ...
_SYNCED_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "google drive stream": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
}
# ... with a company's name behind, as in "OneDrive - Hospital" and "Dropbox (Team)" ...
_SYNCED_BEGINNINGS = (
    ("onedrive - ", "OneDrive"),
    ("onedrive-", "OneDrive"),
    ("dropbox (", "Dropbox"),
    ("googledrive-", "Google Drive"),
)
# ... and by what they leave in the folder that they copy.
_MARKERS = {
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".sync_journal.db": "Nextcloud",
    ".stfolder": "Syncthing",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".849c9593-d756-4e56-8d6e-42412f2a707b": "OneDrive",
}
_MARKER_SIGNS = ((".sync_", ".db"), ("._sync_", ".db"))  # Nextcloud names its journal at random


def refuse_unsafe(path: Path) -> None:
    """Refuse to write a registry where two computers could write it at once.

    Raises:
        UnsafePlaceError: a network drive, or a folder that is copied to other computers.
    """
    folder = path.absolute().parent
    if is_on_network(folder):
        raise UnsafePlaceError(
            phrase(
                "{folder} is a network drive, where two computers can spoil a registry. "
                "Move {name} to a disk of this computer and open it there."
            ),
            folder=folder,
            name=path.name,
        )
    service = syncing_service(folder)
    if service:
        raise UnsafePlaceError(
            phrase(
                "{folder} is copied to other computers by {service}, which can spoil a registry. "
                "Move {name} to a folder outside it and open it there."
            ),
            folder=folder,
            service=service,
            name=path.name,
        )


def refuse_unwritable(path: Path) -> None:
    """Refuse a file or a folder in which nothing may be changed.

    Raises:
        NotWritableError: the file or its folder may only be read.
    """
    if not may_write(path) or not may_write(path.absolute().parent):
        raise not_writable(path)


def not_writable(path: Path | None) -> NotWritableError:
    return NotWritableError(
        phrase("{path} or its folder may only be read. Nothing can be saved in it."), path=path
    )


def may_write(path: Path) -> bool:
    """By the rights of whoever runs the program."""
    effective = os.access in os.supports_effective_ids
    return os.access(path, os.W_OK, effective_ids=effective)


def is_on_network(folder: Path) -> bool:
    """Whether a folder lies on another computer."""
    whole = folder.resolve()
    if sys.platform == "win32":
        remote = _is_remote_drive(whole.anchor)
    else:
        from core.store.mounts import is_remote, kind_of

        remote = is_remote(kind_of(PurePosixPath(whole), _mounts()))
    return remote


def _mounts() -> "tuple[Mount, ...]":
    """None for a system that keeps no such table: what it holds cannot be known."""
    from core.store.mounts import mounts_of_linux, mounts_of_macos

    try:
        if sys.platform == "darwin":
            import subprocess

            mount = ["/sbin/mount"]
            try:
                done = subprocess.run(mount, capture_output=True, text=True, timeout=5, check=False)
            except subprocess.SubprocessError:
                return ()
            return mounts_of_macos(done.stdout)
        return mounts_of_linux(Path("/proc/self/mountinfo").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()


if sys.platform == "win32":
    import ctypes

    _DRIVE_REMOTE = 4

    def _is_remote_drive(anchor: str) -> bool:
        r"""`\\server\share\`, or a letter that stands for one."""
        if anchor.startswith("\\\\") and not anchor.startswith(("\\\\?\\", "\\\\.\\")):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(anchor) == _DRIVE_REMOTE)


def syncing_service(folder: Path) -> str:
    """The service that copies a folder to other computers; empty when none is seen."""
    whole = folder.resolve()
    named = (_service_named(part.casefold()) for part in whole.parts)
    marked = (_service_marked(each) for each in (whole, *whole.parents))
    return next(filter(None, (*named, *marked)), "")


def _service_named(name: str) -> str:
    begun = (service for start, service in _SYNCED_BEGINNINGS if name.startswith(start))
    return _SYNCED_NAMES.get(name) or next(begun, "")


def _service_marked(folder: Path) -> str:
    for marker, service in _MARKERS.items():
        if (folder / marker).exists():
            return service
    if (folder / ".dropbox").is_file():  # as a folder it is the program's own, in any home
        return "Dropbox"
    return "Nextcloud" if _has_journal(folder) else ""


def _has_journal(folder: Path) -> bool:
    try:
        names = os.listdir(folder)  # noqa: PTH208  names alone, of folders that may be large
    except OSError:
        return False
    return any(
        name.startswith(start) and name.endswith(end)
        for name in names
        for start, end in _MARKER_SIGNS
    )


def reading_address(path: Path) -> str:
    """The address under which SQLite reads a file that may lie where nothing can be written.

    Only a file that nobody has open may be taken as unchanging: that mode does not see what is
    still in the log beside it.

    Raises:
        RegistryError: there is such a log, and it cannot be read from here.
    """
    uri, folder = path.absolute().as_uri(), path.absolute().parent
    is_closed = not any(path.with_name(path.name + end).exists() for end in ("-wal", "-shm"))
    on_network = is_on_network(folder)
    is_ours = not on_network and may_write(path) and may_write(folder)
    if is_closed and (not is_ours or syncing_service(folder)):
        return f"{uri}?mode=ro&immutable=1"
    if on_network:
        raise unfinished(path)
    # A mere reader would leave files beside it, which only a writer may take away.
    return f"{uri}?mode=rw" if is_ours else f"{uri}?mode=ro"


def unfinished(path: Path) -> RegistryError:
    return RegistryError(
        phrase(
            "{path} is open elsewhere or was not closed, and this folder may not be written. "
            "Close it there, or copy it with the files beside it to a folder of your own."
        ),
        path=path,
    )


def free_bytes(path: Path) -> int | None:
    """The room left on the disk of a file; none when the system does not say."""
    try:
        return shutil.disk_usage(path.absolute().parent).free
    except OSError:
        return None
