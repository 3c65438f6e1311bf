"""Simulated power cuts: real commits recorded, the disk rebuilt with loss, tearing and garbage."""

import random
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.faults.disk import images
from tests.faults.figures import Extent, Figure, in_parallel, judged, not_run, shares
from tests.faults.judging import judge
from tests.faults.recorded import ACKNOWLEDGED, REGISTRY
from tests.faults.saves import KEY, founded
from tests.faults.traces import Trace, record

PROGRAMME = "power cut"
BAR = "0 lost, 0 corrupt, 0 unopenable in 10,000 images"
KINDS = ("PLAIN", "KEYED")
SEEDS = 5
# Sessions and saves in each: closing is a checkpoint, a long session makes one of its own.
SHORT, LONG = ("3", "15"), ("1", "160")
FAST = Path("/dev/shm")  # images need no real disk, only many files


@dataclass(frozen=True, slots=True)
class Job:
    kind: str
    seed: int
    n_images: int
    session: tuple[str, str]
    settings: tuple[str, ...] = ()


def run(extent: Extent) -> list[Figure]:
    """Ten thousand images of an unprotected and as many of a protected registry."""
    if shutil.which("strace") is None:
        return [not_run(f"{PROGRAMME}, {kind.lower()}", BAR, "no strace here") for kind in KINDS]
    return [_of_kind(kind, extent) for kind in KINDS]


def _of_kind(kind: str, extent: Extent) -> Figure:
    small = extent.scale < 0.1
    sessions = [SHORT] if small else [SHORT, LONG]
    seeds = range(extent.seed, extent.seed + (1 if small else SEEDS))
    parts = shares(extent.of(10_000, 40), len(seeds) * len(sessions))
    pairs = [(seed, session) for seed in seeds for session in sessions]
    jobs = [Job(kind, seed, n, session) for n, (seed, session) in zip(parts, pairs, strict=True)]
    found = sum(in_parallel(_job, jobs, extent.processes), Counter())
    control = _job(Job(kind, extent.seed, extent.of(800, 40), SHORT, ("NORMAL",)))
    return judged(
        f"{PROGRAMME}, {kind.lower()}",
        runs=found["images"],
        acknowledged=found["acknowledged"],
        lost=found["failures"],
        bar=BAR,
        control_failed=control["lost"] > 0,
        note=f"lost {found['lost']}, corrupt {found['corrupt']}, "
        f"unopenable {found['unopenable']}; {found['pwrite64']:,} writes and "
        f"{found['fsync']:,} waits recorded; with synchronous=NORMAL "
        f"{control['lost_in']} of {control['images']} images lost saves",
    )


def _job(job: Job) -> Counter[str]:
    """One recording and the images made from it."""
    chance = random.Random(f"{job.seed} {job.kind} {job.session} {job.settings}")
    key = KEY if job.kind == "KEYED" else None
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        trace = recorded(Path(name), job)
    found.update(trace.hits)
    with tempfile.TemporaryDirectory(dir=FAST if FAST.is_dir() else None) as name:
        for files, told in images(trace, job.n_images, chance):
            verdict = judge(laid_out(Path(name), files), key, told)
            if not verdict.is_good and not job.settings:
                print(f"  {job}: {verdict}", file=sys.stderr)
            found["images"] += 1
            found["acknowledged"] += len(told)
            found["lost"] += verdict.lost
            found["lost_in"] += verdict.lost > 0
            found["corrupt"] += len(verdict.flaws)
            found["unopenable"] += bool(verdict.unopenable)
            found["failures"] += verdict.failures
    return found


def recorded(folder: Path, job: Job) -> Trace:
    """The calls of real saves on a new registry, and what they told."""
    place = folder / "recorded"
    place.mkdir()
    founded(place / REGISTRY, KEY if job.kind == "KEYED" else None)
    return record(place, ACKNOWLEDGED, job.kind, str(job.seed), *job.session, *job.settings)


def laid_out(folder: Path, files: dict[str, bytes]) -> Path:
    """The files of an image in the place of those of the former one."""
    for old in folder.iterdir():
        old.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder / REGISTRY
