"""A disk that answers with errors: strace puts them into the calls of real saves."""

import random
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.faults.attempts import attempt, copied, weighed
from tests.faults.figures import Extent, Figure, in_parallel, judged, not_run, shares
from tests.faults.saves import KEY, founded

PROGRAMME = "disk errors"
BAR = "0 lost, 0 corrupt, every error a sentence, in 500 runs"
TRIES = 5  # for each run: some end before the call that was to fail
SESSIONS, ATTEMPTS = "2", "20"


@dataclass(frozen=True, slots=True)
class Fault:
    """Which call fails how; the first failure lies within `first`, the next after `step`."""

    call: str
    error: str
    first: int
    step: int


FAULTS = (
    Fault("pwrite64", "EIO", 200, 60),
    Fault("pwrite64", "ENOSPC", 200, 60),
    Fault("fsync", "EIO", 20, 8),
    Fault("pread64", "EIO", 900, 300),  # an opening looks through every page
    Fault("openat", "EMFILE", 9, 9),
    Fault("openat", "EACCES", 9, 9),
    Fault("ftruncate", "EIO", 2, 2),
)


@dataclass(frozen=True, slots=True)
class Job:
    fault: Fault
    runs: int
    seed: int
    swallowing: tuple[str, ...] = ()


def run(extent: Extent) -> list[Figure]:
    """Five hundred runs over all calls, one figure for each kind of error."""
    names = {fault: f"{PROGRAMME}, {fault.call} {fault.error}" for fault in FAULTS}
    if shutil.which("strace") is None:
        return [not_run(name, BAR, "no strace here") for name in names.values()]
    parts = shares(extent.of(504, len(FAULTS)), len(FAULTS))
    jobs = [
        Job(fault, n, extent.seed + place)
        for place, (fault, n) in enumerate(zip(FAULTS, parts, strict=True))
    ]
    found = in_parallel(_job, jobs, extent.processes)
    control = _job(Job(FAULTS[0], extent.of(10, 6), extent.seed, ("SWALLOWING",)))
    return [
        judged(
            names[job.fault],
            runs=each["hit"],
            acknowledged=each["acknowledged"],
            lost=each["failures"],
            bar=BAR,
            control_failed=control["lost"] > 0,
            note=f"{each['hits']} errors put in, {each['refused']} refusals said, "
            f"lost {each['lost']}, corrupt {each['corrupt']}, unopenable {each['unopenable']}, "
            f"without a sentence {each['crashed']}",
        )
        for job, each in zip(jobs, found, strict=True)
    ]


def _job(job: Job) -> Counter[str]:
    """The runs of one kind of error; only those count in which an error was put in."""
    chance = random.Random(f"{job.seed} {job.fault}")
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        templates = {False: place / "plain.hepatrack", True: place / "keyed.hepatrack"}
        for keyed, template in templates.items():
            founded(template, KEY if keyed else None)
        for number in range(job.runs * TRIES):
            keyed = number % 2 == 1
            path = copied(templates[keyed], place / "run")
            found += _faulty(path, job, chance, keyed=keyed)
            if found["hit"] == job.runs:
                break
    return found


def _faulty(path: Path, job: Job, chance: random.Random, *, keyed: bool) -> Counter[str]:
    """One process on a failing disk, then the file without faults."""
    out = path.parent / "injected"
    strace = injecting(job.fault, path, out, chance)
    kind, seed = ("PLAIN", "KEYED")[keyed], str(chance.randrange(2**31))
    said = attempt(path, kind, seed, SESSIONS, ATTEMPTS, *job.swallowing, under=strace)
    hits = out.read_text().count("(INJECTED)")
    found = weighed(said, path, KEY if keyed else None)
    return found + Counter(hits=hits, hit=hits > 0)


def injecting(fault: Fault, path: Path, out: Path, chance: random.Random) -> list[str]:
    """What puts the errors into the calls of a command on the files of the registry."""
    when = f"{chance.randint(1, fault.first)}+{chance.randint(1, fault.step)}"
    watched = [f"{path}{end}" for end in ("", "-wal", "-shm")]
    return [
        "strace", "-f", "-o", str(out), "-e", f"trace={fault.call}",
        "-e", f"inject={fault.call}:error={fault.error}:when={when}",
        *(word for name in watched for word in ("-P", name)),
    ]  # fmt: skip
