"""Attempts on a failing disk: run a stubborn process, read what it said, judge what it left."""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.store.cipher import CipherKey
from tests.faults.figures import ROOT
from tests.faults.judging import judge

PATIENCE = 300


@dataclass(frozen=True, slots=True)
class Said:
    """What a process said of its attempts."""

    told: dict[int, str]
    refused: Counter[str]
    crashed: Counter[str]


def attempt(path: Path, *arguments: str, under: Sequence[str] = ()) -> Said:
    """Run `tests.faults.stubborn` on the registry, `under` whatever makes its disk fail."""
    command = [*under, sys.executable, "-m", "tests.faults.stubborn", str(path), *arguments]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE, check=False
    )
    said = heard(done.stdout)
    if done.returncode:
        said.crashed[f"exit code {done.returncode}: {done.stderr[-300:]}"] += 1
    for text, times in said.crashed.items():
        print(f"  {times} x {text}", file=sys.stderr)
    return said


def heard(text: str) -> Said:
    """The lines of a stubborn process."""
    told: dict[int, str] = {}
    refused, crashed = Counter[str](), Counter[str]()
    for line in text.splitlines():
        word, _, rest = line.partition(" ")
        if word == "told":
            seq, digest = rest.split()
            told[int(seq)] = digest
        elif word == "refused" and rest.split(" ", 1)[1].strip():
            refused[rest] += 1
        else:
            crashed[line] += 1
    return Said(told, refused, crashed)


def weighed(said: Said, path: Path, key: CipherKey | None) -> Counter[str]:
    """What was said against what is in the file, now that the disk answers again."""
    verdict = judge(path, key, said.told)
    return Counter(
        acknowledged=len(said.told),
        refused=said.refused.total(),
        crashed=said.crashed.total(),
        lost=verdict.lost,
        corrupt=len(verdict.flaws),
        unopenable=bool(verdict.unopenable),
        failures=verdict.failures + said.crashed.total(),
    )


def copied(template: Path, place: Path) -> Path:
    """A fresh copy of a closed registry in a folder of its own."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    shutil.copyfile(template, place / template.name)
    return place / template.name
