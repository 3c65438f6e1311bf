"""An error in a method that Qt calls is said; it does not end the program."""

import importlib
import inspect
import os
import pkgutil
import subprocess
import sys

import pytest

import ui
from ui.overriding import override

CODE = """
import sys
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from ui import override
if sys.argv[2] == "left":
    override = lambda method: method
app = QApplication([])

class Sheet(QWidget):
    @override
    def paintEvent(self, event):
        int("x")

class Filter(QObject):
    @override
    def eventFilter(self, watched, event):
        [][1]

class Model(QAbstractTableModel):
    @override
    def rowCount(self, parent=QModelIndex()):
        return 1
    @override
    def columnCount(self, parent=QModelIndex()):
        return 1
    @override
    def data(self, index, role=0):
        max(3)

def painted():
    Sheet().grab()

def filtered():
    widget, filter = QWidget(), Filter()
    widget.installEventFilter(filter)
    widget.setEnabled(False)

def asked():
    model, table = Model(), QTableView()
    table.setModel(model)
    table.resizeColumnsToContents()

try:
    globals()[sys.argv[1]]()
except Exception as error:
    print(type(error).__name__)
"""
# What is replaced for the callers of our own; `__init__` they call too.
FOR_US = {"__init__", "open", "setAccessibleName", "setText", "text"}
before_whole_errors = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="errors are whole from Python 3.12 on"
)


def ended(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", CODE, *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("what", "error"),
    [("painted", "ValueError"), ("filtered", "IndexError"), ("asked", "TypeError")],
)
def test_that_an_error_of_c_code_in_a_method_of_qt_is_said(what: str, error: str) -> None:
    done = ended(what, "whole")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == error


@before_whole_errors
@pytest.mark.parametrize("what", ["painted", "filtered", "asked"])
def test_that_left_unfinished_it_ends_the_process(what: str) -> None:
    assert ended(what, "left").returncode < 0


@before_whole_errors
def test_that_every_method_of_qt_that_the_window_replaces_finishes_its_errors() -> None:
    left = [
        f"{cls.__module__}.{cls.__name__}.{name}"
        for cls in _classes()
        for name, made in vars(cls).items()
        if inspect.isfunction(made) and _is_qts(cls, name) and not hasattr(made, "__wrapped__")
    ]
    assert left == []


def test_that_as_many_arguments_are_taken_as_before() -> None:
    def event(self: object, one: object, two: object = 2) -> tuple[object, ...]:
        return self, one, two

    whole = override(event)
    assert whole.__code__.co_argcount == 3
    assert whole(0, 1) == (0, 1, 2)
    assert override(_is_qts) is _is_qts


def _classes() -> "set[type]":
    for found in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(found.name)
    return {
        made
        for name, module in sys.modules.items()
        if name.startswith("ui.")
        for made in vars(module).values()
        if inspect.isclass(made) and made.__module__.startswith("ui.")
    }


def _is_qts(cls: type, name: str) -> bool:
    """Whether a class of Qt has a method of this name that Qt itself may call."""
    return name not in FOR_US and any(
        name in vars(base) for base in cls.__mro__ if base.__module__.startswith("PySide6.")
    )
