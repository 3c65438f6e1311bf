"""The anchor: the head of the history in a file beside the registry, so that a cut tail is seen.

A chain proves that nothing in it was changed, not that nothing was cut from its end. The anchor
names the last entry and its hash; it is written after each commit. A kill between the two leaves
an anchor behind the chain, which is fine. An anchor beyond the end of the chain, or with another
hash than the entry has, says that entries are gone or that another file was put in their place.
"""

import hashlib
import hmac
import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.store.cipher import CipherKey

if TYPE_CHECKING:
    from core.store.engine import Database
    from core.store.history import Event, History

SUFFIX = "-anchor"
MOST_CONTRADICTING = 20
_PURPOSE = b"hepatrack: anchor of the history, 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Entry `seq` had the hash `head`; `utc` is when it was written. `seal` is empty without key.

    An anchor of entry 0 stands for a file that could not be read and was replaced.
    """

    seq: int
    head: str
    utc: str
    seal: str = ""

    def sealed(self, key: CipherKey | None) -> "Anchor":
        """The same with the seal that only the key of the registry gives."""
        if key is None:
            return replace(self, seal="")
        own = hmac.new(key.key, _PURPOSE, hashlib.sha256).digest()
        told = f"{self.seq} {self.head} {self.utc}".encode()
        return replace(self, seal=hmac.new(own, told, hashlib.sha256).hexdigest())

    def is_sealed_with(self, key: CipherKey | None) -> bool:
        """Whether this key sealed it; without a key nothing is sealed."""
        return key is None or hmac.compare_digest(self.sealed(key).seal, self.seal)

    def is_in(self, history: "History") -> bool:
        """Whether the history has this entry with this hash."""
        event = history.get(self.seq)
        return event is not None and event.hash == self.head


UNREADABLE = Anchor(seq=0, head="", utc="")


def anchor_path(path: Path) -> Path:
    """`ward.hepatrack-anchor` beside `ward.hepatrack`."""
    return path.with_name(path.name + SUFFIX)


def read_anchors(path: Path) -> tuple[Anchor, ...]:
    """The anchors beside a registry: the last one, after those that the history contradicted.

    None when there is no file or an empty one, as a power cut can leave it.

    Raises:
        ValueError: the file is not one of ours.
        OSError: it cannot be read.
    """
    file = anchor_path(path)
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return tuple(_anchor_in(line) for line in lines if line.strip())


def _anchor_in(line: str) -> Anchor:
    told = json.loads(line)
    kinds = {"seq": int, "head": str, "utc": str, "seal": str}
    if not isinstance(told, dict) or told.keys() != kinds.keys():
        raise ValueError("not an anchor")
    if not all(isinstance(told[name], kind) for name, kind in kinds.items()):
        raise ValueError("not an anchor")
    return Anchor(**told)


def set_anchor(path: Path, key: CipherKey | None, event: "Event | None") -> None:
    """Make the last entry the only anchor: after a restore, which says itself what it replaced.

    Raises:
        OSError: the file cannot be written.
    """
    if event is None:
        anchor_path(path).unlink(missing_ok=True)
    else:
        _write(path, (_anchor_of(event, key),))


class Anchoring:
    """Writes the anchor of one open registry."""

    def __init__(self, path: Path, db: "Database", history: "History") -> None:
        self._path, self._db, self._history = path, db, history
        self._contradicting: tuple[Anchor, ...] | None = None

    def keep(self) -> None:
        """Write the head as it is now. Never fails: what was saved is saved without it, too.

        After a power cut an older anchor may stand, which says nothing against the history.
        """
        with suppress(OSError):
            if self._contradicting is None:
                self._contradicting = self._not_in_the_history()
            [event] = self._history.recent(1)
            _write(self._path, (*self._contradicting, _anchor_of(event, self._db.key)))

    def _not_in_the_history(self) -> tuple[Anchor, ...]:
        """What was found on opening and speaks against the history stays for `verify` to say."""
        try:
            found = read_anchors(self._path)
        except ValueError:
            return (UNREADABLE,)
        kept = tuple(each for each in found if not each.is_in(self._history))
        return kept[-MOST_CONTRADICTING:]


def _anchor_of(event: "Event", key: CipherKey | None) -> Anchor:
    return Anchor(seq=event.seq, head=event.hash, utc=event.utc).sealed(key)


def _write(path: Path, anchors: tuple[Anchor, ...]) -> None:
    """Whole or not at all."""
    file = anchor_path(path)
    beside = file.with_name(f"{file.name}.new")
    text = "".join(json.dumps(asdict(each)) + "\n" for each in anchors)
    with beside.open("w", encoding="utf-8") as new:
        new.write(text)
        new.flush()
        os.fsync(new.fileno())  # a power cut may leave the former anchor, never a torn one
    beside.replace(file)
