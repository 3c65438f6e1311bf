"""The demonstration, filled once in a process: every test gets a copy of its own."""

from datetime import date, datetime, time
from functools import cache
from pathlib import Path

from core.actions.demonstration import fill
from core.store.copying import write_copy
from core.store.registry import Registry


def demonstrated(day: date) -> Registry:
    """An open registry in memory as `demonstration.fill` makes it; whoever asks closes it."""
    found = Registry.in_memory()
    _filled(day).db.conn.backup(found.db.conn)
    return found


def demonstration_file(path: Path, day: date) -> Path:
    """The same as a closed file."""
    filled = demonstrated(day)
    write_copy(filled, path, stamped=datetime.combine(day, time(7)).astimezone())
    filled.close()
    return path


@cache
def _filled(day: date) -> Registry:
    filled = Registry.in_memory()
    fill(filled, day)
    return filled
