"""What another program can do to a file: rows changed with every guard taken off and put back."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from core.store.chain import GENESIS, entries_with_changes, link
from core.store.engine import Database
from core.store.registry import Registry

_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"


@contextmanager
def unguarded(db: Database) -> Iterator[Database]:
    """Without triggers inside the block; the schema is the same after it."""
    found = list(db.query(_TRIGGERS))
    for each in found:
        db.execute(f"DROP TRIGGER {each['name']}")
    yield db
    for each in found:
        db.execute(each["sql"])


def behind(registry: Registry, sql: str, *parameters: Any) -> None:
    """Change rows behind the program's back."""
    with unguarded(registry.db) as db:
        db.execute(sql, parameters)


def chained_again(registry: Registry) -> None:
    """Give every entry the hash that its present content asks for, as a forger would."""
    with unguarded(registry.db) as db:
        prev = GENESIS
        for entry, changes in list(entries_with_changes(db)):
            entry["prev"] = prev
            prev = link(entry, changes)
            sql = "UPDATE history SET prev = ?, hash = ? WHERE seq = ?"
            db.execute(sql, [entry["prev"], prev, entry["seq"]])
