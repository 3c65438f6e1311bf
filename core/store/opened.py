"""The files this process has open: reading one of them past SQLite would drop SQLite's locks."""

from collections import Counter
from pathlib import Path
from typing import TypeAlias

File: TypeAlias = tuple[int, int]  # device and number: one file, under whatever name
_opened: Counter[File] = Counter()


def file_of(path: Path | None) -> File | None:
    """Which file a path leads to; none where there is none yet, or only an empty one."""
    if path is None:
        return None
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if path.is_file() and found.st_size else None


def is_open_here(path: Path) -> bool:
    """Whether this process has the file open, so that it may not be read past SQLite."""
    file = file_of(path)
    return file is not None and _opened[file] > 0


def note_opened(file: File | None) -> None:
    if file is not None:
        _opened[file] += 1


def note_closed(file: File | None) -> None:
    if file is not None:
        _opened[file] -= 1
