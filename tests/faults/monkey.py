"""Random keys, clicks and words on the real window: no error, no new warning, flat memory."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import linear_regression
from typing import Any

from tests.faults.figures import ROOT, Extent, Figure, judged
from tests.faults.monkey_day import ROUND

PROGRAMME = "window monkey"
BAR = "0 uncaught errors, 0 new Qt warnings, memory flat, file whole, in 1,000,000 events"
EVENTS = 1_000_000
CONTROL_EVENTS = 60
FLAT = 1.0  # MB in 10,000 events
ROUNDS_TO_JUDGE = 5  # with fewer a slope says nothing
WARM = 2  # rounds in which pages, fonts and pictures are made


@dataclass(frozen=True, slots=True)
class Day:
    events: int
    saves: int
    flaws: int
    errors: dict[str, int]
    warnings: dict[str, int]
    memory: tuple[float, ...]

    @property
    def slope(self) -> float | None:
        """MB in 10,000 events after the first rounds; none when there were too few."""
        if len(self.memory) < ROUNDS_TO_JUDGE or not self.memory[-1]:
            return None
        later = self.memory[WARM:]
        slope, _ = linear_regression(range(len(later)), later)
        return slope * 10_000 / ROUND


def run(extent: Extent) -> list[Figure]:
    """A million events; a planted slot that raises must be caught."""
    hours = float(os.environ.get("SOAK_HOURS", "48"))
    found = day(extent.of(EVENTS, 100), extent.seed, hours)
    control = day(CONTROL_EVENTS, extent.seed, hours, "PLANTED")
    slope = found.slope
    grown = slope is not None and slope > FLAT
    for text, times in (*found.errors.items(), *found.warnings.items()):
        print(f"  {times} x {text}", file=sys.stderr)
    said = "memory not judged, too few rounds" if slope is None else f"{slope:+.2f} MB in 10,000"
    return [
        judged(
            PROGRAMME,
            runs=found.events,
            acknowledged=found.saves or found.events,
            lost=sum(found.errors.values()) + sum(found.warnings.values()) + found.flaws + grown,
            bar=BAR,
            control_failed=any("planted" in each for each in control.errors),
            note=f"{found.saves} saves made, {len(found.errors)} kinds of error, "
            f"{len(found.warnings)} kinds of warning, {found.flaws} flaws, {said}",
        )
    ]


def day(events: int, seed: int, hours: float, *rest: str) -> Day:
    """One process with the window, to its end."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name) / "home"
        home.mkdir()
        places = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        environment = os.environ | dict.fromkeys(places, str(home))
        numbers = (str(events), str(seed), str(hours * 3600))
        command = [sys.executable, "-m", "tests.faults.monkey_day", name, *numbers, *rest]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env=environment | {"QT_QPA_PLATFORM": "offscreen"},
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"the window died or hung ({done.returncode}): {done.stderr[-3000:]}")
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return Day(**said | {"memory": tuple(said["memory"])})
