"""Where the backups of a registry lie and what their files are called."""

import re
from datetime import datetime
from pathlib import Path
from typing import Final

REGISTRY: Final = "registry.hepatrack"
KEYS: Final = "registry.hepatrack-keys"
MANIFEST: Final = "manifest.json"
DAMAGED: Final = "damaged.json"  # put there by an examination that failed later on

_NAME = re.compile(r"(\d{8}-\d{6})-([a-z]+)(-\d+)?")
_STAMP = "%Y%m%d-%H%M%S"


def stamped(now: datetime) -> str:
    return now.strftime(_STAMP)


def parts_of(name: str) -> tuple[datetime, str] | None:
    """When and why, as the name of a finished backup says; None for any other name."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], _STAMP).astimezone(), found[2]
    except (ValueError, OverflowError, OSError):
        return None


def free_name(folder: Path, name: str) -> Path:
    """`name` in the folder, numbered when there is one already."""
    wanted, n = folder / name, 2
    while wanted.exists():
        wanted, n = folder / f"{name}-{n}", n + 1
    return wanted
