"""A kill anywhere leaves the old registry or the new one, and no backup that is none."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
INSTANTS = 8  # beside every file operation; by hand: python -m tests.core.store.killing restore 500


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and signals")
@pytest.mark.parametrize(
    ("job", "ends"),
    [("backup", {"old"}), ("restore", {"old", "new"}), ("migrate", {"old", "new"})],
)
def test_that_a_kill_at_any_point_leaves_the_old_or_the_new(job: str, ends: set[str]) -> None:
    command = [sys.executable, "-m", "tests.core.store.killing", job, str(INSTANTS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    points = found.pop("points")
    assert points > 10
    assert found.keys() == ends
    assert sum(found.values()) == points + INSTANTS
