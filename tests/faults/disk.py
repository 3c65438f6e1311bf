"""A disk whose power can be cut: what was waited for is there, the rest is lost, kept or torn.

The model: a write that nobody waited for may be lost, kept, or torn in sectors of 512 bytes, of
which some hold garbage, each write for itself and in any order. Files made and removed are on the
disk when the folder was waited for; otherwise the first few of them are, in their order.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.faults.traces import (
    Cut,
    Event,
    Opened,
    Removed,
    Renamed,
    Told,
    Trace,
    Waited,
    Written,
)

SECTOR = 512
LOST, TORN = 0.35, 0.65  # below: lost; from there on torn; the rest is kept
GARBAGE = 0.05  # of the sectors that a torn write left behind


@dataclass(slots=True)
class File:
    """What certainly is on the disk, and what was asked since."""

    safe: bytearray = field(default_factory=bytearray)
    asked: list[Written | Cut] = field(default_factory=list)

    def wait(self) -> None:
        for each in self.asked:
            apply(self.safe, each)
        self.asked.clear()

    def image(self, chance: random.Random, mood: str) -> bytes:
        data = bytearray(self.safe)
        for each in self.asked:
            if isinstance(each, Cut):
                if mood == "kept" or (mood == "mixed" and chance.random() < 0.5):
                    apply(data, each)
            else:
                for part in survivors(each, chance, mood):
                    apply(data, part)
        return bytes(data)


Move = dict[str, File | None]  # one step of the folder: which file a name means now


class Disk:
    """The files of one folder: `files` as the process sees them, `safe` as they certainly are."""

    def __init__(self, before: dict[str, bytes]) -> None:
        self.files = {name: File(bytearray(data)) for name, data in before.items()}
        self._safe = dict(self.files)
        self._moves: list[Move] = []  # names given and taken, not waited for
        self.told: dict[int, str] = {}

    def see(self, event: Event) -> None:
        """One more thing the process did."""
        if isinstance(event, Told):
            self.told[event.seq] = event.digest
        elif isinstance(event, Waited):
            self._wait(event.name)
        elif isinstance(event, Opened):
            if event.name not in self.files:
                self.files[event.name] = File()
                self._moves.append({event.name: self.files[event.name]})
        elif isinstance(event, Removed):
            del self.files[event.name]
            self._moves.append({event.name: None})
        elif isinstance(event, Renamed):
            self.files[event.to] = self.files.pop(event.name)
            self._moves.append({event.name: None, event.to: self.files[event.to]})
        else:
            self.files[event.name].asked.append(event)

    def _wait(self, name: str) -> None:
        if name != ".":
            self.files[name].wait()
            return
        for move in self._moves:
            _move(self._safe, move)
        self._moves.clear()

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files as they may be found when the power comes back."""
        found = dict(self._safe)
        for move in self._moves[: chance.randint(0, len(self._moves))]:
            _move(found, move)
        mood = chance.choices(("mixed", "lost", "kept"), (8, 1, 1))[0]
        return {name: file.image(chance, mood) for name, file in found.items()}


def images(
    trace: Trace, n: int, chance: random.Random
) -> Iterator[tuple[dict[str, bytes], dict[int, str]]]:
    """`n` images of power cuts at moments of chance, each with what had been acknowledged."""
    moments = sorted(chance.randrange(len(trace.events) + 1) for _ in range(n))
    disk, at = Disk(trace.before), 0
    for moment in moments:
        for event in trace.events[at:moment]:
            disk.see(event)
        at = moment
        yield disk.cut(chance), dict(disk.told)


def survivors(write: Written, chance: random.Random, mood: str) -> Iterator[Written]:
    """What of one write reached the disk."""
    fate = chance.random() if mood == "mixed" else {"lost": 0.0, "kept": 1.0}[mood]
    if fate < LOST:
        return
    if fate >= TORN:
        yield write
        return
    for start in range(0, len(write.data), SECTOR):
        piece = write.data[start : start + SECTOR]
        if chance.random() < GARBAGE:
            yield Written(write.name, write.at + start, chance.randbytes(len(piece)))
        elif chance.random() < 0.5:
            yield Written(write.name, write.at + start, piece)


def apply(data: bytearray, event: Written | Cut) -> None:
    size = event.size if isinstance(event, Cut) else event.at + len(event.data)
    if len(data) < size:
        data.extend(bytes(size - len(data)))
    if isinstance(event, Cut):
        del data[size:]
    else:
        data[event.at : size] = event.data


def _move(files: dict[str, File], move: Move) -> None:
    for name, file in move.items():
        if file is None:
            files.pop(name, None)
        else:
            files[name] = file
