"""One line for each figure, and all of them in build/faults.json."""

import importlib.util
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

ROOT = Path(__file__).parents[2]
PROCESSES = 2
SEED = 20261128


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`lost` counts whatever must be nought; a control that does not fail makes all of it void.

    `acknowledged` is what the program had said was safe (or had shown, refused, detected: `bar`
    says which). A programme that could not run has `met` false and says why in `note`.
    """

    programme: str
    runs: int
    acknowledged: int
    lost: int
    bar: str
    met: bool
    control_failed: bool
    note: str = ""

    def __str__(self) -> str:
        verdict = "met" if self.met else "NOT MET"
        if self.note.startswith("not run"):
            verdict = "NOT RUN"
        control = "control failed as it must" if self.control_failed else "CONTROL DID NOT FAIL"
        said = f"; {self.note}" if self.note else ""
        return (
            f"{self.programme}: {self.runs:,} runs, {self.acknowledged:,} acknowledged, "
            f"{self.lost:,} lost (bar {self.bar}), {control}{said}: {verdict}"
        )


def judged(
    programme: str,
    *,
    runs: int,
    acknowledged: int,
    lost: int,
    bar: str,
    control_failed: bool,
    note: str = "",
) -> Figure:
    """A figure is met when nothing was lost, something was tried, and its control failed."""
    met = lost == 0 and runs > 0 and acknowledged > 0 and control_failed
    return Figure(
        programme=programme,
        runs=runs,
        acknowledged=acknowledged,
        lost=lost,
        bar=bar,
        met=met,
        control_failed=control_failed,
        note=note,
    )


def not_run(programme: str, bar: str, why: str) -> Figure:
    """A missing tool is never a pass."""
    return Figure(
        programme=programme,
        runs=0,
        acknowledged=0,
        lost=0,
        bar=bar,
        met=False,
        control_failed=False,
        note=f"not run: {why}",
    )


@dataclass(frozen=True, slots=True)
class Extent:
    """How much of a programme is run: all of it, or a form that takes seconds."""

    scale: float = 1.0
    seed: int = SEED
    processes: int = PROCESSES

    def of(self, whole: int, at_least: int = 1) -> int:
        return max(at_least, round(whole * self.scale))


def in_parallel(work: Callable[[Any], T], jobs: Sequence[Any], processes: int) -> list[T]:
    """Each job in a process of its own kind, a few at a time; in turns where there is one."""
    if processes < 2:
        return [work(job) for job in jobs]
    with get_context("fork").Pool(processes, maxtasksperchild=1) as pool:
        return pool.map(work, jobs, chunksize=1)


def is_there(module: str) -> bool:
    """Whether the program has this module (already)."""
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:  # not even its package
        return False


def shares(total: int, parts: int) -> list[int]:
    """`total` in `parts` nearly equal numbers."""
    return [total // parts + (part < total % parts) for part in range(parts)]


def write(figures: Iterable[Figure], target: Path) -> Path:
    """Keep all figures of a run as JSON."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps([asdict(each) for each in figures], indent=1) + "\n")
    return target
