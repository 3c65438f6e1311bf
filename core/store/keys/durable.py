"""Files put in their place in one step: after a power cut the old one is there, or the new one."""

import contextlib
import os
import shutil
import sys
from pathlib import Path


def write_durably(path: Path, content: bytes, *, like: Path | None = None) -> None:
    """Write beside the target and move it there; `like` is the file whose permissions it gets."""
    beside = half_written(path)
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _permit(beside, like)
        move_durably(beside, path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def half_written(path: Path) -> Path:
    """Where a file is written before it is moved to its place."""
    return path.with_name(f"{path.name}.new")


def move_durably(source: Path, target: Path) -> None:
    """Move a file over another of the same folder, and keep that the folder says so."""
    source.replace(target)
    keep_folder(target.parent)


def make_durable(path: Path, *, like: Path | None = None) -> None:
    """Keep what was written to a file that somebody else wrote and closed."""
    _permit(path, like)
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def remove(path: Path) -> None:
    path.unlink(missing_ok=True)


def keep_folder(folder: Path) -> None:
    """Keep the names in a folder; Windows keeps them by itself and opens no folder."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _permit(path: Path, like: Path | None) -> None:
    if like is not None and like.exists():
        shutil.copymode(like, path)
