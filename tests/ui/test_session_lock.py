"""The computer's own lock is heard over a real bus, where there is one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
needs_a_bus = pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("dbus-run-session") and shutil.which("dbus-send")),
    reason="no message bus on this computer",
)
CODE = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from ui.application.session_lock import SessionLock
app = QCoreApplication([])
lock = SessionLock(app)
heard = []
lock.locked.connect(lambda: (heard.append(1), app.quit()))
lock.listen(0)
active = sys.argv[1]
send = ["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
        "org.freedesktop.ScreenSaver.ActiveChanged", f"boolean:{active}"]
QTimer.singleShot(0, lambda: subprocess.run(send, check=True))
QTimer.singleShot(1500, app.quit)
app.exec()
print(len(heard))
"""


@needs_a_bus
@pytest.mark.parametrize(("active", "heard"), [("true", "1"), ("false", "0")])
def test_that_the_lock_of_the_computer_is_heard(active: str, heard: str) -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", CODE, active],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == heard, done.stderr
