"""Garbage is collected between events: a forgotten window is not destroyed while it paints."""

import os
import subprocess
import sys

import pytest

CODE = """
import gc
import sys
import threading
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from ui.application import collecting

app = QApplication([])
at = "between two events"

def litter():
    for each in [[] for _ in range(5000)]:
        each.append(each)

def gone():
    ours = threading.current_thread() is threading.main_thread()
    print(at if ours else "in a thread", flush=True)
    app.quit()

class Sheet(QWidget):
    def paintEvent(self, event):
        global at
        at = "while painting"
        litter()
        at = "between two events"

class Sum(QRunnable):
    def run(self):
        litter()

def forgotten(kind):
    gc.collect()  # whatever was made before: Python begins to count anew
    one = kind()
    one.circle = one
    one.destroyed.connect(gone, Qt.ConnectionType.DirectConnection)
    return one

def painted():
    window = forgotten(QWidget)
    window.sheet = Sheet(window)
    window.show()

def summed():
    forgotten(QObject)
    QThreadPool.globalInstance().start(Sum())

if sys.argv[1] == "guarded":
    collecting.collect_between_events()
clock = QTimer()  # an event now and then
clock.start(20)
globals()[sys.argv[2]]()
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


def said(*arguments: str) -> str:
    """Where the forgotten object was destroyed; what happens to the process then is not asked."""
    done = subprocess.run(
        [sys.executable, "-c", CODE, *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=arguments[0] == "guarded",
    )
    return done.stdout.strip()


@pytest.mark.parametrize("work", ["painted", "summed"])
def test_that_what_was_forgotten_is_destroyed_between_two_events(work: str) -> None:
    assert said("guarded", work) == "between two events"


@pytest.mark.parametrize(
    ("work", "where"), [("painted", "while painting"), ("summed", "in a thread")]
)
def test_that_left_to_itself_python_destroys_it_anywhere(work: str, where: str) -> None:
    assert said("left", work) == where
