"""Random keys, clicks and words on the real window: no error, no new warning, flat memory."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from itertools import repeat
from pathlib import Path
from statistics import linear_regression
from typing import Any

from core.actions.demonstration import create_demonstration
from tests.faults.figures import ROOT, Extent, Figure, judged, shares
from tests.faults.monkey_day import NOW, ROUND, TEMPLATE, TODAY

PROGRAMME = "window monkey"
BAR = "0 uncaught errors, 0 new Qt warnings, memory flat, file whole, in 1,000,000 events"
EVENTS = 1_000_000
CONTROL_EVENTS = 60
FLAT = 1.0  # MB in 10,000 events
SILENT = 4  # rounds without a save that are no chance any more
ROUNDS_TO_JUDGE = 5  # with fewer a slope says nothing
WARM = 2  # rounds at least in which pages, fonts and pictures are made
SAID = Path(os.environ.get("SOAK_FOLDER", ROOT / "build" / "soak"))  # a file for each process
FAST = Path("/dev/shm")  # no disk to wait for: what a disk does is tried by other programmes


@dataclass(frozen=True, slots=True)
class Day:
    """What one process did; `memory` is what it held after each round, `in_use` what of it, in MB.

    `silent` is the longest stretch of rounds in which nothing was saved.
    """

    seed: int
    events: int
    saves: int
    silent: int
    flaws: int
    errors: dict[str, int]
    warnings: dict[str, int]
    memory: tuple[float, ...]
    in_use: tuple[float, ...] = ()

    @property
    def slope(self) -> float | None:
        return slope_of(self.memory)

    @property
    def slope_in_use(self) -> float | None:
        return slope_of(self.in_use)

    @property
    def only_reads(self) -> bool:
        """Something of a former round keeps the window from recording on a fresh file."""
        return self.silent >= SILENT

    @property
    def has_grown(self) -> bool:
        return any((each or 0.0) > FLAT for each in (self.slope, self.slope_in_use))


def slope_of(memory: Sequence[float]) -> float | None:
    """MB in 10,000 events in the later half of the run; none when there were too few rounds.

    In the first half modules are loaded and pages made that a start does not wait for: each
    once, and the rarest by chance only after tens of thousands of events.
    """
    if len(memory) < ROUNDS_TO_JUDGE or not memory[-1]:
        return None
    later = memory[max(WARM, len(memory) // 2) :]
    slope, _ = linear_regression(range(len(later)), later)
    return slope * 10_000 / ROUND


def run(extent: Extent) -> list[Figure]:
    """A million events in as many processes as are wanted; a planted slot must be caught."""
    hours = float(os.environ.get("SOAK_HOURS", "48"))
    wanted = extent.of(EVENTS, 100)
    numbers = shares(wanted, extent.processes)
    seeds = range(extent.seed, extent.seed + len(numbers))
    control = day(CONTROL_EVENTS, extent.seed, hours, "PLANTED")
    with ThreadPoolExecutor(len(numbers)) as pool:
        days = list(pool.map(day, numbers, seeds, repeat(hours)))
    return [figure_of(days, control, wanted)]


def figure_of(days: Sequence[Day], control: Day, wanted: int) -> Figure:
    """All processes as one figure; each has to be flat, and all to have come to their end."""
    errors, warnings = Counter[str](), Counter[str]()
    for each in days:
        errors.update(each.errors)
        warnings.update(each.warnings)
    for text, times in (*errors.items(), *warnings.items()):
        print(f"  {times} x {text}", file=sys.stderr)
    events, saves = sum(each.events for each in days), sum(each.saves for each in days)
    flaws, grown = sum(each.flaws for each in days), sum(each.has_grown for each in days)
    mute = sum(each.only_reads for each in days)
    found = judged(
        PROGRAMME,
        runs=events,
        acknowledged=saves or events,
        lost=errors.total() + warnings.total() + flaws + grown + mute,
        bar=BAR,
        control_failed=any("planted" in each for each in control.errors),
        note=f"{' + '.join(f'{each.events:,}' for each in days)} events in {len(days)} processes, "
        f"{saves} saves made, {len(errors)} kinds of error, {len(warnings)} kinds of warning, "
        f"{flaws} flaws, {mute} windows that could not record any more, {_memory_said(days)}",
    )
    return found if events >= wanted else replace(found, met=False)


def _memory_said(days: Sequence[Day]) -> str:
    held = [each.slope for each in days if each.slope is not None]
    used = [each.slope_in_use for each in days if each.slope_in_use is not None]
    if len(held) < len(days):
        return "memory not judged, too few rounds"
    said = f"memory {_each(held)} MB in 10,000 events of the later half"
    return f"{said}, in use {_each(used)}" if used else said


def _each(slopes: Sequence[float]) -> str:
    return " and ".join(f"{slope:+.2f}" for slope in slopes)


def day(events: int, seed: int, hours: float, *rest: str) -> Day:
    """One process with the window, to its end; what it says after each round is kept."""
    SAID.mkdir(parents=True, exist_ok=True)
    said = SAID / f"{'-'.join((str(seed), *rest)).lower()}.jsonl"
    with tempfile.TemporaryDirectory(dir=FAST if FAST.is_dir() else None) as name:
        home = Path(name) / "home"
        home.mkdir()
        shutil.copyfile(_template(), Path(name) / TEMPLATE)
        places = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        environment = os.environ | dict.fromkeys(places, str(home))
        numbers = (str(events), str(seed), str(hours * 3600))
        command = [sys.executable, "-m", "tests.faults.monkey_day", name, *numbers, *rest]
        with said.open("w") as out:
            done = subprocess.run(
                command,
                stdout=out,
                stderr=subprocess.PIPE,
                text=True,
                cwd=ROOT,
                env=environment | {"QT_QPA_PLATFORM": "offscreen"},
                check=False,
            )
    if done.returncode:
        raise RuntimeError(f"the window died or hung ({done.returncode}): {done.stderr[-3000:]}")
    return last_said(said)


@cache
def _template() -> Path:
    """The demonstration that every process begins each round with, made once."""
    path = SAID / TEMPLATE
    path.unlink(missing_ok=True)
    create_demonstration(path, as_of=TODAY, now=NOW)
    return path


def last_said(path: Path) -> Day:
    """What a process had said when its last whole round ended; it need not have come to its end."""
    said: dict[str, Any] = json.loads(path.read_text().splitlines()[-1])
    return Day(**said | {name: tuple(said.get(name, ())) for name in ("memory", "in_use")})


def so_far() -> Figure:
    """What a run that is not at its end, or was ended, has come to; its control as it stands."""
    said = {path.stem: last_said(path) for path in sorted(SAID.glob("*.jsonl"))}
    days = [each for name, each in said.items() if not name.endswith("planted")]
    controls = [each for name, each in said.items() if name.endswith("planted")]
    return figure_of(days, (controls or days)[0], EVENTS)


if __name__ == "__main__":
    print(so_far())
