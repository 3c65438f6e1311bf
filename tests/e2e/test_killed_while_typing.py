"""A process killed in the middle of a word loses at most the last second of it."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from core.actions.verifying import verify
from core.domain.operators import Operator
from core.store.registry import Registry
from tests.builders import patient, registered
from tests.e2e.typing_on import NOW

ROOT = Path(__file__).parent.parent.parent
LOST_AT_MOST = 1.0  # seconds of typing


@pytest.mark.parametrize("keys", [70, 111, 164])
def test_that_a_kill_loses_at_most_the_last_second_of_what_was_typed(
    tmp_path: Path, keys: int
) -> None:
    path, folder = tmp_path / "ward.hepatrack", tmp_path / "desktop"
    folder.mkdir()
    registry = Registry.create(path, now=NOW)
    registered(registry, operated_on=date(2026, 3, 2), person=patient())
    registry.close()
    typed = _typed_until_killed(path, folder, keys)
    registry = Registry.open(path, now=NOW)
    try:
        [operator] = registry.of(Operator).all()
        [draft] = registry.drafts.of_operator(operator.id)
        kept = draft.content["typed"]["note"].split()
        killed_at = typed[-1][1]
        safe = [n for n, at in typed if killed_at - at > LOST_AT_MOST]
        assert kept[: len(safe)] == [str(n) for n in safe]
        assert safe, "it was typed for more than a second"
        assert verify(registry).is_whole
    finally:
        registry.close()


def _typed_until_killed(path: Path, folder: Path, keys: int) -> list[tuple[int, float]]:
    """What the process said it had typed, number by number with the time of each."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.typing_on", str(path), str(folder)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    typed: list[tuple[int, float]] = []
    with process:
        for line in process.stdout:
            number, at = line.split()
            typed.append((int(number), float(at)))
            if len(typed) == keys:
                process.kill()
        process.wait()
    assert process.returncode not in (0, 1), "it was killed, it did not end"
    return typed
