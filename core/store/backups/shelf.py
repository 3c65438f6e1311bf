"""A folder of backups: what is on it, what goes from it, what a kill left there."""

import shutil
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from core.domain.backups import Backup, thinned
from core.store.backups.manifest import read_backup

PART: Final = ".part"  # being made
GONE: Final = ".gone"  # being removed
_FORGOTTEN = timedelta(hours=6)  # no backup takes so long: whoever began it was killed


def listed(folder: Path) -> tuple[Backup, ...]:
    """The backups of a folder, newest first; none when it is not there or cannot be read."""
    try:
        inside = [each for each in folder.iterdir() if each.is_dir()]
    except OSError:
        return ()
    found = [backup for each in inside if (backup := read_backup(each)) is not None]
    return tuple(sorted(found, key=_order, reverse=True))


def _order(backup: Backup) -> tuple[datetime, int, str]:
    return backup.made_at, backup.contents.n_entries, backup.name


def newest_verified(backups: Sequence[Backup], now: datetime) -> Backup | None:
    """The newest that can be relied on. What the clock says is still to come counts last."""
    good = [each for each in backups if each.is_verified]
    past = [each for each in good if each.made_at <= now]
    return next(iter(past or good), None)


def thin(folder: Path, now: datetime) -> tuple[str, ...]:
    """Remove what the rule does not keep; returns the names of what went."""
    return tuple(each.name for each in thinned(listed(folder), now.date()) if remove(each))


def remove(backup: Backup) -> bool:
    """Take a backup away; false when somebody has it open, and it goes another time.

    Renamed first: a removal that is cut leaves no half of a backup.
    """
    hidden = backup.folder.with_name(f".{backup.name}{GONE}")
    try:
        backup.folder.rename(hidden)
    except OSError:
        return False
    shutil.rmtree(hidden, ignore_errors=True)
    return True


def clear_leftovers(folder: Path, now: datetime) -> None:
    """Remove what a kill left behind: whole removals, and beginnings that nobody goes on with."""
    for each in folder.iterdir():
        if each.name.startswith(".") and (each.name.endswith(GONE) or _is_forgotten(each, now)):
            shutil.rmtree(each, ignore_errors=True)


def _is_forgotten(part: Path, now: datetime) -> bool:
    try:
        return part.name.endswith(PART) and _touched(part, now) > _FORGOTTEN
    except OSError:  # it was given its name just now
        return False


def _touched(path: Path, now: datetime) -> timedelta:
    """How long ago, either way: a clock that was set back must not keep leftovers for ever."""
    return abs(now - datetime.fromtimestamp(path.stat().st_mtime, tz=now.tzinfo))
