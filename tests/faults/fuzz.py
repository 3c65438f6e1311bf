"""Everything that is read, mutated: only our own errors, each a sentence, memory bounded."""

import random
import sys
import traceback
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import RegistryError
from core.language import ENGLISH, Language, words_in
from tests.faults.figures import Extent, Figure, in_parallel, is_there, judged, not_run
from tests.faults.fuzz_targets import TARGETS, Case, Reader, Target
from tests.faults.memory import resident

BAR = "only our own errors, each a sentence; memory grows by less than 50 MB"
MOST_MB = 50.0
WARM = 500  # cases after which memory is looked at first
PLANTED_EVERY = 97  # cases, by chance of what is in them
PLANTED_WITHIN = 50 * PLANTED_EVERY  # cases, after which the control ends in vain
TURKISH = words_in(Language.TURKISH)


@dataclass(frozen=True, slots=True)
class Job:
    target: str
    cases: int
    seed: int
    planted: bool = False


def run(extent: Extent) -> list[Figure]:
    """Millions of cases over all targets; a bug planted in each target must be found."""
    here = [each for each in TARGETS if not each.needs or is_there(each.needs)]
    jobs = [Job(each.name, extent.of(each.cases, 100), extent.seed) for each in here]
    planted = [Job(each.name, PLANTED_WITHIN, extent.seed, planted=True) for each in here]
    found = in_parallel(_job, [*jobs, *planted], extent.processes)
    figures = [
        _figure(job.target, counted, control)
        for job, counted, control in zip(jobs, found[: len(jobs)], found[len(jobs) :], strict=True)
    ]
    awaited = [each for each in TARGETS if each not in here]
    return figures + [not_run(_named(each.name), BAR, f"needs {each.needs}") for each in awaited]


def _named(target: str) -> str:
    return f"fuzz, {target}"


def _figure(name: str, found: Counter[str], control: Counter[str]) -> Figure:
    grown = found["grown MB"]
    return judged(
        _named(name),
        runs=found["cases"],
        acknowledged=found["accepted"] + found["refused"],
        lost=found["failures"] + (grown > MOST_MB),
        bar=BAR,
        control_failed=control["planted found"] > 0,
        note=f"{found['accepted']:,} accepted, {found['refused']:,} refused with a sentence, "
        f"memory {grown:+d} MB",
    )


def _job(job: Job) -> Counter[str]:
    target = next(each for each in TARGETS if each.name == job.target)
    chance, found = random.Random(f"{job.seed} {job.target}"), Counter[str]()
    before = 0.0
    with target.open() as reader:
        for number in range(job.cases):
            case = reader.make(chance)
            found["cases"] += 1
            found[_outcome(reader, case, found, planted=job.planted)] += 1
            if number == min(WARM, job.cases - 1):
                before = resident()
            if found["planted found"]:
                break  # the control has failed: that is all it is for
    found["grown MB"] = round(resident() - before)
    return found


def _outcome(reader: Reader, case: Case, found: Counter[str], *, planted: bool) -> str:
    try:
        if planted:
            _plant(case)
        reader.read(case)
    except RegistryError as error:
        if error.said(ENGLISH).strip() and error.said(TURKISH).strip():
            return "refused"
        return "failures"
    except Exception as error:  # noqa: BLE001  whatever comes is what is looked for
        if isinstance(error, ZeroDivisionError) and str(error) == "planted":
            return "planted found"
        _report(error, case, found)
        return "failures"
    return "accepted"


def _plant(case: Case) -> None:
    """The control: an error of ours in some of the cases."""
    if zlib.crc32(repr(case).encode()) % PLANTED_EVERY == 0:
        raise ZeroDivisionError("planted")


def _report(error: Exception, case: Any, found: Counter[str]) -> None:
    """Each kind of failure once, with the case that caused it."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{Path(each.filename).name}:{each.lineno}" for each in frames[::-1][:4])
    kind = f"{type(error).__name__} in {where}"
    if not found[kind]:
        print(f"  {kind}: {str(error)[:100]} on {repr(case)[:120]}", file=sys.stderr)
    found[kind] += 1


__all__ = ["Target", "run"]
