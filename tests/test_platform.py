"""What the libraries must not do on the Pythons that are supported."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parent.parent

HEAVY = {"pyqtgraph", "numpy", "reportlab", "pypdfium2", "pypdf", "holidays", "rapidfuzz", "scipy"}


class Sender(QObject):
    spoken = Signal(object)


class Listener(QObject):
    def hear(self, value: object) -> None:
        return None


@pytest.mark.parametrize("value", [True, None], ids=repr)
def test_that_signals_leave_the_reference_counts_of_true_and_none_alone(
    qtbot: QtBot, value: object
) -> None:
    """PySide6 6.12.0 gives one away with each call on Python 3.11, until the process aborts."""
    sender, listener = Sender(), Listener()
    sender.spoken.connect(listener.hear)
    before = sys.getrefcount(value)
    for _ in range(100):
        sender.spoken.emit(value)
    assert abs(sys.getrefcount(value) - before) < 50


def test_that_calls_that_return_nothing_leave_none_alone(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    before = sys.getrefcount(None)
    for _ in range(1000):
        line.setText("Işık")
    assert abs(sys.getrefcount(None) - before) < 50


@pytest.mark.parametrize("front", ["ui.main_window", "commandline"])
def test_that_starting_loads_no_library_before_it_is_needed(front: str) -> None:
    code = f"import sys, {front}; print(*sorted(sys.modules))"
    assert HEAVY.isdisjoint(_modules_after(code))


def test_that_the_core_and_the_command_line_need_no_qt() -> None:
    code = (
        "import sys, pkgutil, importlib, core, commandline\n"
        "for package in (core, commandline):\n"
        "    for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "        importlib.import_module(module.name)\n"
        "print(*sorted(sys.modules))"
    )
    assert _modules_after(code).isdisjoint({"PySide6", "shiboken6", "pyqtgraph"})


def _modules_after(code: str) -> set[str]:
    """The packages in a fresh process that ran this and printed its modules."""
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert answer.returncode == 0, answer.stderr
    return {name.split(".")[0] for name in answer.stdout.split()}
