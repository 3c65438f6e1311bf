"""Two faults at once: the power was cut, and the disk fails while the log is taken in again.

After SQLite's own compound tests (sqlite.org/testing.html): an image of `power_cuts` is opened on a
disk of `io_errors`. Whatever the opening said, a later one on a sound disk must find every save
that had been acknowledged before the cut, and those that were acknowledged in between.
"""

import random
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.faults.attempts import attempt, weighed
from tests.faults.disk import images
from tests.faults.figures import Extent, Figure, in_parallel, judged, not_run, shares
from tests.faults.io_errors import Fault, injecting
from tests.faults.judging import Acknowledged, judge
from tests.faults.power_cuts import SHORT, laid_out, recorded
from tests.faults.power_cuts import Job as Recording
from tests.faults.saves import KEY

PROGRAMME = "power cut, then disk errors"
BAR = "0 lost, 0 corrupt, every error a sentence, and it opens on a sound disk, in 500 images"
TRIES = 3  # for each image: in some the opening ends before the call that was to fail
SESSIONS, ATTEMPTS = "2", "3"

# An opening does less than a day of saves: the first failure comes sooner than in `io_errors`.
FAULTS = (
    Fault("pread64", "EIO", 120, 60),
    Fault("pwrite64", "EIO", 25, 10),
    Fault("pwrite64", "ENOSPC", 25, 10),
    Fault("fsync", "EIO", 5, 3),
    Fault("openat", "EACCES", 6, 4),
    Fault("ftruncate", "EIO", 1, 1),
)


@dataclass(frozen=True, slots=True)
class Job:
    kind: str
    fault: Fault
    runs: int
    seed: int
    careless: tuple[str, ...] = ()


def run(extent: Extent) -> list[Figure]:
    """Five hundred images over all calls, of unprotected and protected registries by turns."""
    if shutil.which("strace") is None:
        return [not_run(PROGRAMME, BAR, "no strace here")]
    faults = FAULTS if extent.scale >= 0.1 else FAULTS[:2]  # each takes a recording of its own
    parts = shares(extent.of(504, len(faults)), len(faults))
    jobs = [
        Job(("PLAIN", "KEYED")[place % 2], fault, n, extent.seed + place)
        for place, (fault, n) in enumerate(zip(faults, parts, strict=True))
    ]
    found = sum(in_parallel(_job, jobs, extent.processes), Counter[str]())
    control = _job(Job("PLAIN", FAULTS[0], extent.of(10, 6), extent.seed, ("THROWING_AWAY",)))
    return [
        judged(
            PROGRAMME,
            runs=found["hit"],
            acknowledged=found["acknowledged"],
            lost=found["failures"],
            bar=BAR,
            control_failed=control["lost"] > 0,
            note=f"{found['hits']} errors put in, {found['refused']} refusals said, "
            f"lost {found['lost']}, corrupt {found['corrupt']}, unopenable {found['unopenable']}, "
            f"without a sentence {found['crashed']}; who throws away a log that cannot be read "
            f"lost {control['lost']} saves in {control['hit']} images",
        )
    ]


def _job(job: Job) -> Counter[str]:
    """The images of one recording; only those count in which an error was put in."""
    chance = random.Random(f"{job.seed} {job.kind} {job.fault} compound")
    found = Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        trace = recorded(Path(name), Recording(job.kind, job.seed, 0, SHORT))
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "image"
        place.mkdir()
        for files, told in images(trace, job.runs * TRIES, chance):
            found += _opened_on_failing_disk(laid_out(place, files), job, told, chance)
            if found["hit"] == job.runs:
                break
    return found


def _opened_on_failing_disk(
    path: Path, job: Job, told: Acknowledged, chance: random.Random
) -> Counter[str]:
    out = path.parent.parent / "injected"
    said = attempt(
        path,
        job.kind,
        str(chance.randrange(2**31)),
        SESSIONS,
        ATTEMPTS,
        *job.careless,
        under=injecting(job.fault, path, out, chance),
    )
    hits = out.read_text().count("(INJECTED)")
    if not hits:
        return Counter()
    key = KEY if job.kind == "KEYED" else None
    found = weighed(said, path, key) + Counter(hits=hits, hit=1)
    before = judge(path, key, told)
    twice = len(told.keys() & said.told.keys())  # an entry's number was given out again
    lost = before.lost + twice
    return found + Counter(acknowledged=len(told), lost=lost, failures=lost)
