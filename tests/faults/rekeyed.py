"""Protecting a registry and taking a holder away, killed. NEEDS `core.actions.protecting`."""

import importlib
import os
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.actions.verifying import verify
from core.errors import RegistryError
from core.store.cipher import CipherKey
from core.store.registry import Registry
from tests.builders import acting
from tests.faults.damaged_files import template
from tests.faults.figures import Extent, Figure, in_parallel, judged
from tests.faults.interrupting import NEW, OLD, Operation, interrupted, told
from tests.faults.saves import FIRST_DAY, now

BAR = "old or new, never between"
KILLS = 240
REGISTRY = "ward.hepatrack"
FIRST = ("0e7dd7ba-6a4a-4f0b-8a5b-6f7c4f2f0a01", "E. Kaya", "four plain words here")
SECOND = ("0e7dd7ba-6a4a-4f0b-8a5b-6f7c4f2f0a02", "S. Demir", "dört başka sözcük daha")
STRETCHED = 2**4  # the cost of a password is not what is tested


@dataclass(frozen=True, slots=True)
class Job:
    what: str
    kills: int
    seed: int


def rekeys_killed(extent: Extent) -> list[Figure]:
    jobs = [Job(each, extent.of(KILLS, 5), extent.seed) for each in ("protect", "re-key")]
    control = _job(Job("careless", extent.of(100, 24), extent.seed))
    return [
        judged(
            f"{job.what}, killed",
            runs=found["kills"],
            acknowledged=found[OLD] + found[NEW],
            lost=found["between"],
            bar=BAR,
            control_failed=control["between"] > 0,
            note=f"{found['killed']} killed before the end: {told(found)}; "
            f"careless: {told(control)}",
        )
        for job, found in zip(jobs, in_parallel(_job, jobs, extent.processes), strict=True)
    ]


def _job(job: Job) -> Counter[str]:
    envelope: Any = importlib.import_module("core.store.keys.envelope")
    with tempfile.TemporaryDirectory() as name, envelope.stretched_at(STRETCHED):
        ward, folder = Path(name) / "ward", Path(name) / "killed"
        ward.mkdir()
        folder.mkdir()
        template(ward, None, job.seed).rename(ward / REGISTRY)
        if job.what != "protect":
            _protect(ward)
            _add_holder(ward)
        files = {each.name: each.read_bytes() for each in ward.iterdir() if each.is_file()}

        def prepare(place: Path) -> None:
            for each, data in files.items():
                (place / each).write_bytes(data)

        operate = {"protect": _protect, "re-key": _remove_holder, "careless": _rekey_carelessly}
        is_new = _is_protected if job.what == "protect" else _has_one_holder
        operation = Operation(
            job.what,
            prepare,
            operate[job.what],
            lambda place: _seen(place, is_new),
            is_control=job.what == "careless",
        )
        return interrupted(operation, folder, job.kills, job.seed)


def _actions() -> Any:
    return importlib.import_module("core.actions.protecting")


def _open(folder: Path) -> Registry:
    path = folder / REGISTRY
    _actions().finish_interrupted(path)
    protected = _actions().is_protected(path)
    key = _actions().unlock(path, FIRST[0], FIRST[2]) if protected else None
    return Registry.open(path, now=now(), key=key)


def _protect(folder: Path) -> None:
    holders: Any = importlib.import_module("core.domain.holders")
    codes: Any = importlib.import_module("core.domain.recovery_code")
    protection = holders.Protection(
        holders.Holder(*FIRST[:2]), FIRST[2], codes.code_from(bytes(range(17)))
    )
    registry = _open(folder)
    _actions().protect(registry, acting(FIRST_DAY), protection)
    registry.close()


def _add_holder(folder: Path) -> None:
    holders: Any = importlib.import_module("core.domain.holders")
    registry = _open(folder)
    _actions().add_holder(registry, acting(FIRST_DAY), holders.Holder(*SECOND[:2]), SECOND[2])
    registry.close()


def _remove_holder(folder: Path) -> None:
    registry = _open(folder)
    _actions().remove_holder(registry, acting(FIRST_DAY), SECOND[0])
    registry.close()


def _rekey_carelessly(folder: Path) -> None:
    """The control: the new key file first, then the file itself, where it lies."""
    key_file: Any = importlib.import_module("core.store.keys.key_file")
    slots: Any = importlib.import_module("core.store.keys.slots")
    path = folder / REGISTRY
    registry = _open(folder)
    former = registry.db.key
    assert former is not None
    new = CipherKey(os.urandom(32), former.salt)
    beside = path.with_name(f"{path.name}-keys")
    keys = slots.rekeyed(key_file.read_key_file(beside), new, without=[SECOND[0]])
    key_file.write_key_file(beside, keys)
    registry.db.execute("PRAGMA journal_mode = DELETE").fetchall()
    registry.db.execute(f'PRAGMA rekey = "{new.literal}"').fetchall()
    registry.close()


def _is_protected(folder: Path) -> bool:
    return bool(_actions().is_protected(folder / REGISTRY))


def _has_one_holder(folder: Path) -> bool:
    return len(_actions().holders(folder / REGISTRY)) == 1


def _seen(folder: Path, is_new: Any) -> str:
    """It opens with the password that held before and after, and is whole."""
    try:
        registry = _open(folder)
    except RegistryError as error:
        return type(error).__name__
    flaws = verify(registry).flaws
    registry.close()
    if flaws:
        return str(flaws[0].sentence)
    return NEW if is_new(folder) else OLD
