"""Files changed on the disk: every change is noticed before a patient is shown."""

import hashlib
import random
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from core.errors import RegistryError
from core.store.cipher import CipherKey
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from tests.faults.figures import Extent, Figure, in_parallel, is_there, judged, not_run, shares
from tests.faults.power_cuts import FAST
from tests.faults.saves import KEY, Desk, founded, now

PROGRAMME = "damaged files"
BAR = "100 % of 10,000 noticed before a patient is shown"
RESTORED = "damaged files, restored"
RESTORED_BAR = "each from a verified backup, in under 60 s"
PAGE = 4096
SAVES = 120
Damage = Callable[[bytearray, random.Random], None]


@dataclass(frozen=True, slots=True)
class Job:
    damages: int
    seed: int
    keyed: bool = True


def run(extent: Extent) -> list[Figure]:
    """Ten thousand damaged copies of a protected registry; an unprotected one is the control."""
    parts = shares(extent.of(10_000, 50), max(1, extent.processes))
    jobs = [Job(n, extent.seed + place) for place, n in enumerate(parts)]
    found = sum(in_parallel(_job, jobs, extent.processes), Counter())
    control = _job(Job(extent.of(400, 50), extent.seed, keyed=False))
    kinds = ", ".join(
        f"{kind} {found[f'noticed {kind}']}/{found[f'all {kind}']}" for kind in DAMAGES
    )
    return [
        judged(
            PROGRAMME,
            runs=found["files"],
            acknowledged=found["noticed"],
            lost=found["unnoticed"] + found["without a sentence"],
            bar=BAR,
            control_failed=control["silently changed"] > 0,
            note=f"{kinds}; noticed at opening {found['at opening']}, in the salt that is not "
            f"read and nothing changed {found['harmless']}, silently changed "
            f"{found['silently changed']}, without a sentence {found['without a sentence']}; "
            f"unprotected: {control['silently changed']} of {control['files']} silently changed",
        ),
        restored(extent),
    ]


def restored(extent: Extent) -> Figure:
    """NEEDS `core.actions.restoring`: each noticed damage ends in a restored registry."""
    if not is_there("core.actions.restoring"):
        return not_run(RESTORED, RESTORED_BAR, "needs core.actions.restoring")
    from tests.faults.backed_up import restores

    return restores(extent)


def _job(job: Job) -> Counter[str]:
    chance = random.Random(f"{job.seed} {job.keyed}")
    key = KEY if job.keyed else None
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(dir=FAST if FAST.is_dir() else None) as name:
        whole = template(Path(name), key, job.seed)
        path = Path(name) / "damaged" / "ward.hepatrack"
        path.parent.mkdir()
        before = _contents(whole, key)
        intact = whole.read_bytes()
        for number in range(job.damages):
            kind = list(DAMAGES)[number % len(DAMAGES)]
            data = bytearray(intact)
            DAMAGES[kind](data, chance)
            for old in path.parent.iterdir():
                old.unlink()
            path.write_bytes(data)
            outcome = _opened(path, key, before)
            if outcome == "silently unchanged" and data[16:] == intact[16:]:
                outcome = "harmless"  # the salt is with the key: these 16 bytes are never read
            noticed = outcome in ("at opening", "while reading", "harmless")
            found.update({outcome: 1, "files": 1, f"all {kind}": 1})
            found[f"noticed {kind}"] += noticed
            found["noticed"] += noticed
            found["unnoticed"] += outcome.startswith("silently")
    return found


def template(folder: Path, key: CipherKey | None, seed: int) -> Path:
    """A closed registry with some patients and some years of work."""
    path = folder / "whole.hepatrack"
    path.write_bytes(_worked_in(key, seed))
    return path


@lru_cache(maxsize=2)
def _worked_in(key: CipherKey | None, seed: int) -> bytes:
    """Its file; several jobs of one process begin with the same one."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "whole.hepatrack"
        founded(path, key, n_patients=8)
        registry = Registry.open(path, now=now(), key=key)
        desk = Desk(registry, seed)
        for _ in range(SAVES):
            desk.save()
        registry.close()
        return path.read_bytes()


def _opened(path: Path, key: CipherKey | None, before: str) -> str:
    """What becomes of a damaged file on its way to the first list."""
    try:
        registry = Registry.open(path, now=now(), key=key)
    except RegistryError:
        return "at opening"
    except Exception:  # noqa: BLE001  whatever comes is what is measured
        return "without a sentence"
    try:
        registry.settings()
        all_dossiers(registry)
    except RegistryError:
        return "while reading"
    except Exception:  # noqa: BLE001  whatever comes is what is measured
        return "without a sentence"
    finally:
        registry.close()
    return "silently unchanged" if _contents(path, key) == before else "silently changed"


def _contents(path: Path, key: CipherKey | None) -> str:
    """A digest of every row of every table; what cannot be read is content of its own."""
    registry = Registry.open(path, now=now(), key=key)
    found = hashlib.sha256()
    try:
        tables = registry.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in tables.fetchall():
            rows = registry.db.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
            found.update(repr((table, rows)).encode())
    except Exception as error:  # noqa: BLE001  unreadable only now
        found.update(repr(error).encode())
    finally:
        registry.close()
    return found.hexdigest()


def _one_bit(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _eight_bits(data: bytearray, chance: random.Random) -> None:
    for at in chance.sample(range(len(data)), 8):
        data[at] ^= 1 << chance.randrange(8)


def _zeroed_page(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) // PAGE) * PAGE
    data[at : at + PAGE] = bytes(PAGE)


def _swapped_pages(data: bytearray, chance: random.Random) -> None:
    one, other = (at * PAGE for at in chance.sample(range(len(data) // PAGE), 2))
    data[one : one + PAGE], data[other : other + PAGE] = (
        data[other : other + PAGE],
        data[one : one + PAGE],
    )


def _truncated(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(1, len(data)) :]


DAMAGES: dict[str, Damage] = {
    "1 bit": _one_bit,
    "8 bits": _eight_bits,
    "zeroed page": _zeroed_page,
    "swapped pages": _swapped_pages,
    "truncated": _truncated,
}
