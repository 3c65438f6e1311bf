"""Jobs killed in the middle: before each of their file operations in turn, and at random instants.

    python -m tests.core.store.killing backup|restore|migrate [INSTANTS]

Every job runs in a forked child on a fresh copy of a prepared folder; the parent looks at what the
child left. The result is one line of JSON.
"""

import json
import os
import shutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

from core.actions.restoring import Keys, restore
from core.actions.verifying import verify
from core.domain.backups import Why
from core.errors import RegistryTooNewError
from core.store.backups.examining import flaws_of
from core.store.backups.shelf import listed
from core.store.beside import backups_of, is_swap_cut
from core.store.engine import Database
from core.store.registry import Registry
from core.store.schema import migrations
from tests.builders import acting
from tests.core.store.wards import KEY, NOW, TODAY, backed_up, grown, statuses, ward

OPERATIONS = frozenset(
    "open os.rename os.link os.remove os.mkdir os.rmdir os.truncate shutil.copyfile".split()
)
MEMORY = Path("/dev/shm")  # a killed process loses nothing the system has: no disk to wait for
SEED = 20261128
NAME = "ward.hepatrack"
STEP = "m999_tomorrow"

Job = Callable[[Path], None]


def tomorrow(db: Database) -> None:
    db.execute("ALTER TABLE patients ADD COLUMN blood_group TEXT DEFAULT 'not known'")
    db.execute("CREATE INDEX by_blood ON patients (blood_group)")


def back_up(folder: Path) -> None:
    backed_up(folder / NAME, KEY)


def put_back(folder: Path) -> None:
    path = folder / NAME
    first = listed(backups_of(path))[-1]
    restore(path, first, replace(acting(TODAY), at=NOW), Keys(present=KEY, backup=KEY))


def migrate(folder: Path) -> None:
    migrations._steps[STEP] = tomorrow
    Registry.open(folder / NAME, now=NOW, key=KEY).close()


JOBS: dict[str, Job] = {"backup": back_up, "restore": put_back, "migrate": migrate}


def killed_before(n: int, job: Job, folder: Path) -> bool:
    """Run the job in a child that kills itself before its operation number n."""
    child = os.fork()
    if child == 0:
        seen = 0

        def count(event: str, _args: Any) -> None:
            nonlocal seen
            if event in OPERATIONS:
                seen += 1
                if seen == n:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        _run(job, folder)
    return _was_killed(child)


def killed_after(seconds: float, job: Job, folder: Path) -> bool:
    """Run the job in a child whose alarm clock, which nothing catches, ends it."""
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, max(seconds, 1e-5))
        _run(job, folder)
    return _was_killed(child)


def _run(job: Job, folder: Path) -> None:
    try:
        job(folder)
        os._exit(0)
    finally:
        os._exit(9)


def _was_killed(child: int) -> bool:
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0:
        raise SystemExit("the job itself failed")
    return os.WIFSIGNALED(status)


def prepared(folder: Path) -> None:
    """A registry, its backup, and what was entered after it."""
    ward(folder / NAME, KEY)
    backed_up(folder / NAME, KEY, why=Why.CLOSE)
    grown(folder / NAME, KEY)


def looked_at(folder: Path, known: dict[str, Any]) -> str:
    """Which of the known registries it is after the kill; anything else ends the run."""
    path = folder / NAME
    for backup in listed(backups_of(path)):
        if not backup.is_verified or flaws_of(backup, KEY):
            raise SystemExit(f"{backup.name} has the name of a backup and is none")
    registry = Registry.open(path, now=NOW, key=KEY)
    try:
        assert verify(registry).is_whole
        seen = described(registry)
    finally:
        registry.close()
    if is_swap_cut(path):
        raise SystemExit("something is left of the swap after the registry was opened")
    return next((name for name, told in known.items() if told == seen), "neither")


def described(registry: Registry) -> Any:
    sentences = [event.sentence for event in registry.history.recent(1)]
    return statuses(registry, TODAY), sentences, migrations.applied(registry.db)


def known_ends(base: Path, job: Job) -> dict[str, Any]:
    """The registry before the job and after it."""
    found = {}
    for name in ("old", "new"):
        if name == "new":
            job(base)
        registry = Registry.open(base / NAME, now=NOW, key=KEY)
        found[name] = described(registry)
        registry.close()
        migrations._steps.pop(STEP, None)
    if found["old"] == found["new"]:
        del found["new"]  # a backup changes nothing
    return found


def main(name: str, instants: int) -> None:
    job, ends = JOBS[name], Counter[str]()
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as home:
        base, trial, n_points = Path(home) / "base", Path(home) / "trial", 0
        base.mkdir()
        prepared(base)
        shutil.copytree(base, trial)
        begun = os.times().elapsed
        known = known_ends(trial, job)
        longest = os.times().elapsed - begun
        random = Random(SEED)
        killings: list[tuple[Callable[[Any, Job, Path], bool], Any]] = [
            (killed_after, random.uniform(0, longest)) for _ in range(instants)
        ]
        is_killed = True
        while is_killed or killings:
            shutil.rmtree(trial)
            shutil.copytree(base, trial)
            if is_killed:
                n_points += 1
                is_killed = killed_before(n_points, job, trial)
            else:
                way, when = killings.pop()
                way(when, job, trial)
            if name == "migrate":
                migrations._steps[STEP] = tomorrow
                end = looked_at_both(trial, known)
            else:
                end = looked_at(trial, known)
            ends[end] += 1
    sys.stdout.write(json.dumps({"points": n_points, **ends}))


def looked_at_both(folder: Path, known: dict[str, Any]) -> str:
    """By the program of before, and of after the update: the old file opens in both."""
    migrations._steps.pop(STEP)
    try:
        try:
            return looked_at(folder, known)
        except RegistryTooNewError:
            migrations._steps[STEP] = tomorrow
            return looked_at(folder, known)
    finally:
        migrations._steps.pop(STEP, None)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20)
