"""A full disk: nothing acknowledged is lost, every refusal is a sentence, forms are kept."""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.faults.attempts import attempt, copied, weighed
from tests.faults.figures import ROOT, Extent, Figure, judged, not_run
from tests.faults.saves import KEY, founded

PROGRAMME = "full disk"
LIMITED = "files that may not grow"
WINDOW = "full disk, the form in the window"
BAR = "0 lost, every refusal a sentence"
SIZE = "3m"
PATIENCE = 600


def run(extent: Extent) -> list[Figure]:
    """A small disk filled to the brim, files that may not grow, and a form in the window."""
    figures = [_limited(extent)]
    mounting = _mounting()
    if mounting is None:
        why = "no tmpfs can be mounted here (needs root or user namespaces)"
        return [*figures, not_run(PROGRAMME, BAR, why), not_run(WINDOW, BAR, why)]
    return [*figures, _full(extent, mounting), _window(mounting)]


def _limited(extent: Extent) -> Figure:
    """RLIMIT_FSIZE: works for everybody, in the process alone."""
    found, control = Counter[str](), Counter[str]()
    chance = random.Random(extent.seed)
    with tempfile.TemporaryDirectory() as name:
        for number in range(extent.of(40, 2)):
            keyed = number % 2 == 1
            template = Path(name) / f"{keyed}.hepatrack"
            if not template.exists():
                founded(template, KEY if keyed else None)
            for counter, words in ((found, ()), (control, ("SWALLOWING",))):
                path = copied(template, Path(name) / "run")
                kind, seed = ("PLAIN", "KEYED")[keyed], str(chance.randrange(2**31))
                said = attempt(path, kind, seed, "2", "30", "LIMITED", *words)
                counter.update(weighed(said, path, KEY if keyed else None))
                counter["runs"] += bool(said.refused or words)
    return _figure(LIMITED, found, control_lost=control["lost"])


def _full(extent: Extent, mounting: list[str]) -> Figure:
    found, control = Counter[str](), Counter[str]()
    for number in range(extent.of(40, 2)):
        words = (("PLAIN", "KEYED")[number % 2], str(extent.seed + number))
        found += _inside(mounting, "tests.faults.on_full_disk", *words)
        if number < extent.of(4):
            control += _inside(mounting, "tests.faults.on_full_disk", *words, "SWALLOWING")
    return _figure(PROGRAMME, found, control_lost=control["lost"])


def _window(mounting: list[str]) -> Figure:
    """The real window on a full disk: the form stays open with what was typed, then saves."""
    found = _inside(mounting, "tests.faults.form_on_full_disk")
    control = _inside(mounting, "tests.faults.form_on_full_disk", "ROOM")
    return judged(
        WINDOW,
        runs=found["runs"],
        acknowledged=found["kept"] + found["said"] + found["saved_later"],
        lost=3 - found["kept"] - found["said"] - found["saved_later"],
        bar="form kept, disk named, saved when there is room",
        control_failed=control["kept"] == 0,
        note="control: with room on the disk the form closes at once",
    )


def _figure(programme: str, found: Counter[str], *, control_lost: int) -> Figure:
    return judged(
        programme,
        runs=found["runs"],
        acknowledged=found["acknowledged"],
        lost=found["failures"],
        bar=BAR,
        control_failed=control_lost > 0,
        note=f"{found['refused']} refusals said, without a sentence {found['crashed']}, "
        f"lost {found['lost']}, corrupt {found['corrupt']}, unopenable {found['unopenable']}",
    )


def _mounting() -> list[str] | None:
    """How a process gets a disk of its own that goes with it; none where it cannot."""
    if shutil.which("unshare") is None:
        return None
    for how in (["unshare", "-m"], ["unshare", "-rm"]):
        with tempfile.TemporaryDirectory() as name:
            trial = [*how, "mount", "-t", "tmpfs", "-o", f"size={SIZE}", "none", name]
            if subprocess.run(trial, capture_output=True, check=False).returncode == 0:
                return how
    return None


def _inside(mounting: list[str], module: str, *arguments: str) -> Counter[str]:
    """Run a module on a small disk of its own; what it counted."""
    with tempfile.TemporaryDirectory() as name:
        script = f'mount -t tmpfs -o size={SIZE} none "$1" && shift && exec "$@"'
        child = [sys.executable, "-m", module, name, *arguments]
        done = subprocess.run(
            [*mounting, "sh", "-c", script, "sh", name, *child],
            capture_output=True,
            text=True,
            cwd=ROOT,
            timeout=PATIENCE,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"{module} failed: {done.stdout}{done.stderr}")
    counted: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    return Counter(counted)
