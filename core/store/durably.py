"""Files and folders that stand on the disk when a call returns, whole or not at all."""

import contextlib
import hashlib
import os
import shutil
import sys
from pathlib import Path

_BLOCK = 1 << 20


def sync_file(path: Path) -> None:
    """Wait until the disk has the contents of a closed file."""
    # For writing: Windows flushes no file that was opened for reading.
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names of a folder. Windows keeps them by itself."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some file systems refuse it, and need it not
            os.fsync(opened)
    finally:
        os.close(opened)


def sha256_of(path: Path) -> str:
    """The hash of a closed file."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
    return found.hexdigest()


def copy_file(source: Path, target: Path) -> None:
    """Copy a closed file and wait for the disk; the target is not there before."""
    shutil.copyfile(source, target)
    sync_file(target)


def write_text(path: Path, text: str) -> None:
    """Write a small file in one step: what stood there before stays, or this stands there."""
    beside = path.with_name(f"{path.name}.new")
    beside.write_text(text, encoding="utf-8")
    sync_file(beside)
    beside.replace(path)
    sync_folder(path.parent)


def remove_file(path: Path) -> None:
    """Remove a file, if it is there."""
    path.unlink(missing_ok=True)
