"""The whole process under another clock: Python, Qt and the engine all see it."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.store.registry import Registry

SEEN = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
CODE = """
import sys
from pathlib import Path
import main
from ui.main_window import MainWindow
app = main.opened_window(Path(sys.argv[1]), None, main.clock)
app.processEvents()
[window] = [each for each in app.topLevelWidgets() if isinstance(each, MainWindow)]
print(window.session.clock_standing.name, window.session.today, window.ward.clock.isVisible())
"""


@pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed")
@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (SEEN + timedelta(days=1), "RIGHT 2026-11-24 False"),
        (SEEN - timedelta(days=1), "BACK 2026-11-23 True"),
        (SEEN - timedelta(days=365 * 30), "BACK 2026-11-23 True"),
        (SEEN + timedelta(days=400), "AHEAD 2026-11-23 True"),
        (datetime(2038, 1, 20, tzinfo=UTC), "AHEAD 2026-11-23 True"),
        (datetime(2028, 2, 29, 12, tzinfo=UTC), "AHEAD 2026-11-23 True"),
    ],
)
def test_that_the_window_holds_the_computers_clock_against_the_last_use(
    tmp_path: Path, now: datetime, expected: str
) -> None:
    path = tmp_path / "ward.hepatrack"
    registry = Registry.create(path, now=SEEN)
    registry.last_used.remember(SEEN, SEEN.date())
    registry.close()
    places = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "TZ": "UTC"}
    places |= {"FAKETIME_DONT_FAKE_MONOTONIC": "1", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        ["faketime", f"{now:%Y-%m-%d %H:%M:%S}", sys.executable, "-c", CODE, str(path)],
        env=os.environ | places,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.strip() == expected, done.stderr
