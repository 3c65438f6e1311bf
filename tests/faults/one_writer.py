"""One of several processes that add one to the same counters, each addition an action.

`python -m tests.faults.one_writer REGISTRY CAREFUL|NAIVE|DEFERRED CHANGES SEED`; begins when told.
"""

import importlib
import json
import random
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.actions.course import correct_record
from core.actions.saving import entry_for, saving
from core.domain.followup import Examination
from core.errors import ConflictError, RegistryBusyError
from core.store.registry import Registry
from tests.builders import acting
from tests.faults.figures import is_there
from tests.faults.saves import FIRST_DAY, now

LOCK = "core.store.writer_lock"
TRIES = 1000
ACTING = acting(FIRST_DAY)


class NoLock:
    """In the place of the lock that keeps a second writer out: what is behind it is tested."""

    def tell(self, *_said: Any) -> None: ...

    def release(self) -> None: ...


class Deferred:
    """A connection whose transactions begin with a plain BEGIN."""

    def __init__(self, conn: Any) -> None:
        self._conn = conn

    def execute(self, sql: str, *parameters: Any) -> Any:
        return self._conn.execute(sql.replace("BEGIN IMMEDIATE", "BEGIN"), *parameters)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._conn, name)


def main(path: Path, how: str, changes: int, seed: int) -> None:
    leave_the_lock_out()
    registry = Registry.open(path, now=now())
    if how == "DEFERRED":
        registry.db.conn = Deferred(registry.db.conn)
    print("ready", flush=True)
    sys.stdin.readline()
    chance, found = random.Random(seed), Counter[str]()
    counters = [each.id for each in registry.of(Examination).all()]
    for _ in range(changes):
        found["asked"] += 1
        found["acknowledged"] += _added(registry, chance.choice(counters), how, found)
    registry.close()
    found["unsaid"] = found["asked"] - found["acknowledged"]
    print(json.dumps(found))


def leave_the_lock_out() -> None:
    if is_there(LOCK):
        lock: Any = importlib.import_module(LOCK)
        lock.WriterLock.take = lambda *_path, **_now: NoLock()


def _added(registry: Registry, counter: Any, how: str, found: Counter[str]) -> bool:
    """Try until it is saved; each refusal is read, not guessed."""
    for _ in range(TRIES):
        seen = registry.of(Examination).get(counter)
        wanted = replace(seen, note=str(int(seen.note) + 1))
        try:
            if how == "NAIVE":
                _overwrite(registry, wanted)
            else:
                correct_record(registry, ACTING, wanted, reason="counted")
        except ConflictError:
            found["conflicts"] += 1
        except RegistryBusyError:
            found["busy"] += 1
            if how == "DEFERRED":
                return False
        else:
            return True
    return False


def _overwrite(registry: Registry, wanted: Examination) -> None:
    """The control: whatever version is there now, it is taken for the one that was read."""
    with saving(registry, ACTING) as work:
        now_there = registry.of(Examination).version_of(wanted.id)
        registry.of(Examination).correct(replace(wanted, ver=now_there))
        work.entry = entry_for(registry, wanted.patient_id, "Counted for {name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
