"""Windows go without taking the program with them; leaving it ends with exit code 0."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("what", ["windows", "quit"])
def test_that_a_window_with_a_timeline_goes_quietly(what: str, tmp_path: Path) -> None:
    """Ten windows one after another in one process; and quitting with a patient on the screen."""
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.e2e.coming_and_going", what]
    ended = subprocess.run(
        [*command, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    said = [line for line in ended.stderr.splitlines() if "This plugin does not" not in line]
    assert (ended.returncode, said) == (0, [])
