"""The chain of the history: each entry holds the hash of the one before it and of itself."""

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.store.engine import Database
from core.store.rows import Row

GENESIS = "0" * 64  # what the first entry follows, and the head of an empty history
SHOWN = 8  # characters of a head on paper

# What an entry's hash binds. A column that is added to the table later is bound only by a new way
# of hashing, told apart by a column of its own: the hashes of entries that are there never change.
BOUND = (
    "seq at operator sentence values reason patient_id undoes utc offset_minutes role host version "
    "session prev"
).split()
BOUND_CHANGE = "position table_name row_id old new".split()

_ENTRIES = "SELECT * FROM history ORDER BY seq"
_CHANGES = "SELECT * FROM history_changes ORDER BY seq, position"


def link(entry: Row, changes: Sequence[Row]) -> str:
    """The hash of one entry: 64 hex characters.

    SHA-256 of the canonical JSON of the entry with the hash before it (`prev`) and all its changed
    rows, as they are stored: keys in order, no blanks. The migration that chained older files
    states the same in its own words; a test holds them together.
    """
    told = {
        "entry": {name: entry[name] for name in BOUND},
        "changes": [{name: row[name] for name in BOUND_CHANGE} for row in changes],
    }
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    from hashlib import sha256  # reading needs no hash

    return sha256(text.encode()).hexdigest()


class ChainFlaw(NamedTuple):
    """Entries `first` to `last`: changed since they were written, or torn from the one before."""

    first: int
    last: int
    is_changed: bool


def chain_flaws(db: Database) -> list[ChainFlaw]:
    """Entries whose content does not give their hash, or that do not follow the one before."""
    flaws: list[ChainFlaw] = []
    prev = GENESIS
    for entry, changes in entries_with_changes(db):
        is_changed = link(entry, changes) != entry["hash"]
        if is_changed or entry["prev"] != prev:
            _note(flaws, entry["seq"], is_changed=is_changed)
        prev = entry["hash"]
    return flaws


def _note(flaws: list[ChainFlaw], seq: int, *, is_changed: bool) -> None:
    """Neighbours with the same flaw are one finding."""
    if flaws and flaws[-1].last == seq - 1 and flaws[-1].is_changed is is_changed:
        flaws[-1] = ChainFlaw(flaws[-1].first, seq, is_changed)
    else:
        flaws.append(ChainFlaw(seq, seq, is_changed))


def entries_with_changes(db: Database) -> Iterator[tuple[Row, list[Row]]]:
    """Every entry with its changed rows, in order; both as they are stored."""
    changes: dict[int, list[Row]] = {}
    for row in db.query(_CHANGES):
        changes.setdefault(row["seq"], []).append(row)
    for entry in db.query(_ENTRIES):
        yield entry, changes.get(entry["seq"], [])
