"""Each fault programme in a form of a few seconds: nothing lost, and its control fails."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.__main__ import SETS
from tests.faults.figures import ROOT, is_there

# How much of a whole run is enough to see that the programme and the program work.
SHORT = {
    "kills": "0.012",
    "power_cuts": "0.004",
    "io_errors": "0.014",
    "compound": "0.01",
    "full_disks": "0.03",
    "damaged_files": "0.01",
    "two_writers": "0.02",
    "canary": "0.05",
    "between": "0.02",
    "fuzz": "0.0005",
    "monkey": "0.00015",
    "conserve": "0.01",
}
# What the program cannot do before it has this module; until then its control is proved alone.
WAITS_FOR = {
    "disk errors, pread64 EIO": "core.store.failing",
    "damaged files": "core.store.pages",
    "fuzz, registry file, protected": "core.store.failing",
    "fuzz, registry file, unprotected": "core.store.failing",
    "migration, killed": "core.store.backups",
}


def figures_of(programme: str, target: Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.faults", programme, "--scale", SHORT[programme]]
    done = subprocess.run(
        [*command, "--processes", "1", "--json", str(target)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert target.is_file(), done.stderr
    found: list[dict[str, Any]] = json.loads(target.read_text())
    return found


def must_be_met(figure: dict[str, Any]) -> bool:
    name = figure["programme"].partition(" (")[0]
    return name not in WAITS_FOR or is_there(WAITS_FOR[name])


@pytest.mark.skipif(sys.platform == "win32", reason="the programmes kill and watch as POSIX does")
@pytest.mark.parametrize("programme", sorted(SHORT))
def test_that_nothing_is_lost_in_the_short_form_and_its_control_fails(
    programme: str, tmp_path: Path
) -> None:
    figures = figures_of(programme, tmp_path / "faults.json")
    ran = [each for each in figures if not each["note"].startswith("not run")]
    assert figures
    for each in ran:
        assert each["control_failed"], f"the control did not fail: {each}"
        assert each["met"] or not must_be_met(each), each
    for each in figures:
        assert each in ran or not each["met"], "what did not run is never met"
    if not ran:
        pytest.skip("; ".join(each["note"] for each in figures))


def test_that_every_programme_has_its_short_form() -> None:
    assert {name for programmes in SETS.values() for name in programmes} == set(SHORT)
