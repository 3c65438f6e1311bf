"""kill -9 during saves: whatever the child acknowledged after its commit is in the file."""

import os
import random
import selectors
import signal
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from core.store.cipher import CipherKey
from core.store.registry import Registry
from tests.faults.figures import Extent, Figure, in_parallel, judged, not_run, shares
from tests.faults.judging import judge
from tests.faults.saves import KEY, Desk, digest, founded, now

PROGRAMME = "kill -9 during saves"
BAR = "0 of the acknowledged saves lost in 1,000 kills"
LIVES = 25  # kills after which a new registry is begun: checking grows with the file
SAVES_BEFORE_CLOSING = 12
PATIENCE = 60.0  # seconds for a child to begin
MOST_WORDS = 24  # acknowledgements before the kill, at most
LONGEST_WAIT = 0.02  # seconds from the last of them to the kill
READY = "ready"


@dataclass(frozen=True, slots=True)
class Job:
    kills: int
    seed: int
    early: bool = False  # the control acknowledges before the commit
    until_lost: bool = False


def run(extent: Extent) -> list[Figure]:
    """A thousand kills of a child that saves; the control must lose."""
    if not hasattr(os, "fork"):
        return [not_run(PROGRAMME, BAR, "this system cannot fork")]
    parts = shares(extent.of(1000, 4), max(extent.processes, extent.of(40)))
    jobs = [Job(kills, extent.seed + place) for place, kills in enumerate(parts) if kills]
    found = sum(in_parallel(_lives, jobs, extent.processes), Counter())
    control = _lives(Job(extent.of(200, 40), extent.seed, early=True, until_lost=True))
    return [
        judged(
            PROGRAMME,
            runs=found["kills"],
            acknowledged=found["acknowledged"],
            lost=found["failures"],
            bar=BAR,
            control_failed=control["lost"] > 0,
            note=f"{found['untold']} saved but not yet acknowledged, "
            f"{found['in_wal']} killed with a log to recover",
        )
    ]


def _lives(job: Job) -> Counter[str]:
    """Kill after kill on a registry that is begun anew now and then."""
    chance, found = random.Random(job.seed), Counter[str]()
    acknowledged: dict[int, str] = {}
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "ward.hepatrack"
        for kill in range(job.kills):
            key = (None, KEY)[(kill // LIVES + job.seed) % 2]
            if kill % LIVES == 0:
                _begin(path, key)
                acknowledged = {}
            told = _killed(path, key, chance, early=job.early)
            acknowledged |= told
            found["in_wal"] += path.with_name(f"{path.name}-wal").exists()
            verdict = judge(path, key, acknowledged)
            found["kills"] += 1
            found["acknowledged"] += len(told)
            found["untold"] += verdict.untold
            found["lost"] += verdict.lost
            found["failures"] += verdict.failures
            if job.until_lost and verdict.lost:
                break
    return found


def _begin(path: Path, key: CipherKey | None) -> None:
    for old in path.parent.iterdir():
        old.unlink()
    founded(path, key)


def _killed(
    path: Path, key: CipherKey | None, chance: random.Random, *, early: bool
) -> dict[int, str]:
    """What one child said was saved before it was killed at a moment of chance."""
    reading, writing = os.pipe()
    seed, words = chance.randrange(2**32), chance.randint(0, MOST_WORDS)
    moment = chance.uniform(0, LONGEST_WAIT)
    child = os.fork()
    if child == 0:
        os.close(reading)
        _save_until_killed(path, key, seed, writing, early=early)
    os.close(writing)
    said = _heard(reading, words, 0 if early else moment)
    os.kill(child, signal.SIGKILL)
    _, ended = os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        said += more
    os.close(reading)
    if os.waitstatus_to_exitcode(ended) != -signal.SIGKILL:
        raise RuntimeError("the child ended by itself")
    return _acknowledged(said)


def _heard(reading: int, words: int, moment: float) -> bytes:
    """What the child says until it has said enough words, and until its moment has come."""
    said = b""
    with selectors.DefaultSelector() as selector:
        selector.register(reading, selectors.EVENT_READ)
        while selector.select(PATIENCE if said.count(b"\n") <= words else moment):
            more = os.read(reading, 65536)
            if not more:
                raise RuntimeError("the child ended by itself")
            is_enough = said.count(b"\n") > words
            said += more
            if is_enough:  # one more word came before the moment: the moment is now
                break
    return said


def _acknowledged(said: bytes) -> dict[int, str]:
    """Whole lines only: a line cut short was no acknowledgement."""
    lines = said.decode().split("\n")[:-1]
    pairs = (line.split() for line in lines if line != READY)
    return {int(seq): told for seq, told in pairs}


def _save_until_killed(
    path: Path, key: CipherKey | None, seed: int, writing: int, *, early: bool
) -> NoReturn:
    """The child: opens, saves, tells after each commit, closes and opens again now and then."""
    try:
        os.write(writing, f"{READY}\n".encode())
        chance = random.Random(seed)
        while True:
            registry = Registry.open(path, now=now(), key=key)
            if early:
                acknowledge_early(registry, writing)
            desk = Desk(registry, chance.randrange(2**32))
            for _ in range(SAVES_BEFORE_CLOSING):
                seq = desk.save()
                if not early:
                    os.write(writing, f"{seq} {digest(registry, seq)}\n".encode())
            registry.close()
    except BaseException:  # noqa: BLE001  the parent is told by the exit code
        traceback.print_exc()
    finally:
        os._exit(1)


def acknowledge_early(registry: Registry, writing: int) -> None:
    """The control: tells as soon as the entry is written, before the commit."""
    history: Any = registry.history
    write: Callable[..., int] = history.write

    def telling(*told: Any) -> int:
        seq = write(*told)
        os.write(writing, f"{seq} {digest(registry, seq)}\n".encode())
        return seq

    history.write = telling
