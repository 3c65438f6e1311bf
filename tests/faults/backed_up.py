"""Backups and restores, killed; and damaged registries restored. NEEDS `core.actions.restoring`."""

import importlib
import random
import shutil
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from core.actions.verifying import verify
from core.domain.settings import Settings
from core.errors import RegistryError
from core.store.registry import Registry
from tests.builders import acting
from tests.faults.damaged_files import DAMAGES, template
from tests.faults.figures import Extent, Figure, in_parallel, judged
from tests.faults.interrupting import NEW, OLD, Operation, interrupted, told
from tests.faults.saves import FIRST_DAY, KEY, Desk, digest, now

BAR = "old or new, never between"
LIMIT = 60.0  # seconds for one restore
KILLS, DAMAGED = 300, 300
REGISTRY = "ward.hepatrack"
LATER = FIRST_DAY + timedelta(days=400)
ENTRIES_AFTER = 5  # made after the backup; a restore loses them and says so


def _module(name: str) -> Any:
    return importlib.import_module(name)


def _at(minutes: int = 0) -> datetime:
    return now(LATER) + timedelta(minutes=minutes)


@dataclass(frozen=True, slots=True)
class Job:
    what: str
    times: int
    seed: int


# What the programmes of tests.faults.between and damaged_files call


def backups_killed(extent: Extent) -> list[Figure]:
    return [_killed("backup", "careless backup", extent)]


def restores_killed(extent: Extent) -> list[Figure]:
    return [_killed("restore", "careless restore", extent)]


def restores(extent: Extent) -> Figure:
    """Each damaged registry is refused, restored from its backup in time, and equals it."""
    jobs = [Job("restores", extent.of(DAMAGED, 5), extent.seed)]
    found = sum(in_parallel(_job, jobs, extent.processes), Counter())
    control = _job(Job("no restores", 5, extent.seed))
    return judged(
        "damaged files, restored",
        runs=found["damaged"],
        acknowledged=found["restored"],
        lost=found["damaged"] - found["restored"],
        bar="each from a verified backup, in under 60 s",
        control_failed=control["restored"] < control["damaged"],
        note=f"the slowest took {found['slowest ms'] / 1000:.2f} s",
    )


def _killed(name: str, careless: str, extent: Extent) -> Figure:
    jobs = [Job(name, extent.of(KILLS, 5), extent.seed)]
    found = sum(in_parallel(_job, jobs, extent.processes), Counter())
    control = _job(Job(careless, extent.of(100, 24), extent.seed))
    return judged(
        f"{name}, killed",
        runs=found["kills"],
        acknowledged=found[OLD] + found[NEW],
        lost=found["between"],
        bar=BAR,
        control_failed=control["between"] > 0,
        note=f"{found['killed']} killed before the end: {told(found)}; careless: {told(control)}",
    )


def _job(job: Job) -> Counter[str]:
    with tempfile.TemporaryDirectory() as name:
        ward = _ward_with_backup(Path(name) / "ward", job.seed)
        if job.what.endswith("restores"):
            return _restored(ward, job, is_control=job.what.startswith("no"))
        folder = Path(name) / "killed"
        folder.mkdir()
        return interrupted(_operation(job.what, ward), folder, job.times, job.seed)


def _ward_with_backup(folder: Path, seed: int) -> Path:
    """A protected registry, one verified backup of it, and some entries since."""
    folder.mkdir()
    path = template(folder, KEY, seed).rename(folder / REGISTRY)
    _back_up(path, 0)
    registry = Registry.open(path, now=_at(1), key=KEY)
    desk = Desk(registry, seed)
    for _ in range(ENTRIES_AFTER):
        desk.save()
    registry.close()
    return folder


def _back_up(path: Path, minutes: int) -> None:
    why = _module("core.domain.backups").Why.HAND
    _module("core.actions.backing_up").back_up(
        path, KEY, why=why, now=_at(minutes), settings=Settings()
    )


def _restore(path: Path) -> None:
    restoring = _module("core.actions.restoring")
    backup = next(each for each in restoring.offered(path) if each.is_verified)
    keys = restoring.Keys(present=KEY, backup=KEY)
    restoring.restore(path, backup, replace(acting(LATER), at=_at(5)), keys)


# Killed


def _operation(what: str, ward: Path) -> Operation:
    operations = {
        "backup": Operation(
            what,
            prepare=partial(_lay_out, ward=ward),
            operate=lambda folder: _back_up(folder / REGISTRY, 5),
            look=partial(_backups_seen, n_before=1),
        ),
        "careless backup": Operation(
            what,
            prepare=partial(_lay_out, ward=ward),
            operate=_back_up_carelessly,
            look=partial(_backups_seen, n_before=1),
            is_control=True,
        ),
        "restore": Operation(
            what,
            prepare=partial(_lay_out, ward=ward),
            operate=lambda folder: _restore(folder / REGISTRY),
            look=partial(_registry_seen, ends=_ends(ward)),
        ),
        "careless restore": Operation(
            what,
            prepare=partial(_lay_out, ward=ward),
            operate=_restore_carelessly,
            look=partial(_registry_seen, ends=_ends(ward)),
            is_control=True,
        ),
    }
    return operations[what]


def _lay_out(folder: Path, ward: Path) -> None:
    shutil.copytree(ward, folder, dirs_exist_ok=True)


def _shelf(path: Path) -> Path:
    return path.with_name(f"{path.name}-backups")


def _back_up_carelessly(folder: Path) -> None:
    """The control: straight under the final name, piece by piece."""
    shelf = _shelf(folder / REGISTRY)
    [first] = [each for each in shelf.iterdir() if each.is_dir()]
    target = shelf / "20250212-091900-hand"
    target.mkdir()
    for each in sorted(first.iterdir(), reverse=True):
        _copy_in_pieces(each, target / each.name)


def _restore_carelessly(folder: Path) -> None:
    """The control: over the registry itself, piece by piece, its anchor thrown away."""
    path = folder / REGISTRY
    path.with_name(f"{path.name}-anchor").unlink(missing_ok=True)
    backup = next(_shelf(path).glob(f"*/{'registry.hepatrack'}"))
    path.unlink()
    _copy_in_pieces(backup, path)


def _copy_in_pieces(source: Path, target: Path) -> None:
    data = source.read_bytes()
    with target.open("wb", buffering=0) as file:
        for at in range(0, len(data), 512):
            file.write(data[at : at + 512])


def _backups_seen(folder: Path, n_before: int) -> str:
    """Every folder with the name of a backup is a whole one."""
    shelf = _shelf(folder / REGISTRY)
    parts_of = _module("core.store.backups.places").parts_of
    flaws_of = _module("core.store.backups.examining").flaws_of
    read_backup = _module("core.store.backups.manifest").read_backup
    named = [each for each in shelf.iterdir() if parts_of(each.name) is not None]
    for each in named:
        backup = read_backup(each)
        if backup is None or not backup.is_verified:
            return "a folder of a backup that is none"
        if flaws := flaws_of(backup, KEY):
            return str(flaws[0])
    try:
        Registry.open(folder / REGISTRY, now=_at(9), key=KEY).close()
    except RegistryError as error:
        return type(error).__name__
    return {n_before: OLD, n_before + 1: NEW}.get(len(named), f"{len(named)} backups")


def _ends(ward: Path) -> tuple[tuple[int, str], tuple[int, str]]:
    """The last entry of the backup and of the present file: its number and its digest."""
    with tempfile.TemporaryDirectory() as name:
        shutil.copytree(ward, name, dirs_exist_ok=True)
        present = _last(Path(name) / REGISTRY, _at(9))
        _restore(Path(name) / REGISTRY)
        registry = Registry.open(Path(name) / REGISTRY, now=_at(9), key=KEY)
        n_backup = present[0] - ENTRIES_AFTER
        backup = n_backup, digest(registry, n_backup)
        registry.close()
    return backup, present


def _last(path: Path, at: datetime) -> tuple[int, str]:
    registry = Registry.open(path, now=at, key=KEY)
    seq = registry.history.last_seq()
    found = seq, digest(registry, seq)
    registry.close()
    return found


def _registry_seen(folder: Path, ends: tuple[tuple[int, str], tuple[int, str]]) -> str:
    """The former registry whole, or the restored one whole, with at most its own entry since."""
    (n_backup, backup), (n_present, present) = ends
    try:
        registry = Registry.open(folder / REGISTRY, now=_at(9), key=KEY)
    except RegistryError as error:
        return type(error).__name__
    try:
        if not verify(registry).is_whole:
            return "not whole"
        last = registry.history.last_seq()
        if last == n_present and digest(registry, last) == present:
            return OLD
        is_restored = last - n_backup in (0, 1) and digest(registry, n_backup) == backup
        return NEW if is_restored else f"{last} entries"
    finally:
        registry.close()


# Damaged and restored


def _restored(ward: Path, job: Job, *, is_control: bool) -> Counter[str]:
    chance, found = random.Random(job.seed), Counter[str]()
    ends = _ends(ward)
    with tempfile.TemporaryDirectory() as name:
        for number in range(job.times):
            folder = Path(name) / str(number)
            _lay_out(folder, ward)
            path = folder / REGISTRY
            data = bytearray(path.read_bytes())
            list(DAMAGES.values())[number % len(DAMAGES)](data, chance)
            path.write_bytes(data)
            if not _is_refused(path):
                continue  # the programme of damaged files counts these
            found["damaged"] += 1
            begun = time.perf_counter()
            if not is_control:
                _restore(path)
            seen = _registry_seen(folder, ends)
            taken = time.perf_counter() - begun
            found["restored"] += seen == NEW and taken < LIMIT
            found["slowest ms"] = max(found["slowest ms"], round(taken * 1000))
            shutil.rmtree(folder)
    return found


def _is_refused(path: Path) -> bool:
    try:
        Registry.open(path, now=_at(3), key=KEY).close()
    except RegistryError:
        return True
    return False
