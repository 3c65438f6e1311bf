"""What is tied to slots of Qt leaves nothing behind; nothing is tied to them through Python."""

import ast
import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import ui
from tests.faults.memory import in_use
from ui.within_qt import clicked_by, goes_when_closed, goes_when_finished, tie

UI = Path(ui.__file__).parent
TIMES = 400
KEY = QKeySequence("A")


def let_go() -> None:
    for _ in range(2):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def left_by(give_key: Callable[[QPushButton], object]) -> int:
    """How many blocks of memory are left of buttons that came and went."""

    def come_and_go() -> None:
        button = QPushButton()
        give_key(button)
        button.deleteLater()

    for _ in range(20):
        come_and_go()
    let_go()
    gc.collect()
    before = sys.getallocatedblocks()
    for _ in range(TIMES):
        come_and_go()
    let_go()
    gc.collect()
    return sys.getallocatedblocks() - before


def test_that_a_key_of_a_button_leaves_nothing_when_the_button_goes(qtbot: QtBot) -> None:
    def through_python(button: QPushButton) -> object:
        return QShortcut(KEY, button, button.click)

    assert left_by(lambda button: clicked_by(KEY, button)) < TIMES // 2
    assert left_by(through_python) > TIMES // 2, "the binding lets go now: this is not needed"


def test_that_a_key_clicks_its_button(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton(window)
    clicked_by(QKeySequence("B"), button)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    with qtbot.waitSignal(button.clicked, timeout=2000):
        QTest.keyClick(window, Qt.Key.Key_B)


def test_that_a_dialog_goes_when_it_is_left_and_a_menu_when_it_closes(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog, menu = QDialog(parent), QMenu(parent)
    goes_when_finished(dialog)
    goes_when_closed(menu)
    dialog.open()
    dialog.reject()
    menu.aboutToHide.emit()
    let_go()
    assert not isValid(dialog)
    assert not isValid(menu)


def test_that_a_signal_or_slot_that_is_not_there_is_refused(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    for signal, slot in (("finished()", "deleteLater()"), ("finished(int)", "delete()")):
        with pytest.raises(ValueError, match="cannot be tied"):
            tie(dialog, signal, dialog, slot)


LISTS = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QComboBox
from tests.faults.memory import MB, in_use
from ui.look import theme

def settle():
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

def come_and_go(n):
    boxes = []
    for _ in range(n):
        box = QComboBox()
        box.sizeHint()
        settle()
        boxes.append(box)
    boxes.clear()
    settle()

app = theme.application("tests") if sys.argv[1] == "program" else QApplication([])
come_and_go(10)
before = in_use()
come_and_go(500)
print(round((in_use() - before) * MB / 500))
"""


@pytest.mark.skipif(not in_use(), reason="the allocator does not say what is in use")
def test_that_a_box_of_choices_leaves_nothing_when_it_goes() -> None:
    def left(how: str) -> int:
        command = [sys.executable, "-c", LISTS, how]
        there = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, cwd=UI.parent, env=there
        )
        return int(done.stdout)

    assert left("bare") - left("program") > 200, "Qt lets go of its gestures: this is not needed"


def slots_of_qt() -> set[str]:
    """The names of all methods that the binding writes in C."""
    kinds = [getattr(module, name) for module in (QtCore, QtGui, QtWidgets) for name in dir(module)]
    return {
        name
        for kind in kinds
        if isinstance(kind, type) and issubclass(kind, QObject)
        for name in dir(kind)
        if type(getattr(kind, name, None)).__name__ == "method_descriptor"
    }


def ours() -> Iterator[str]:
    """What a class of the window defines or declares as a signal, under whatever name."""
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef):
                yield node.name
            if isinstance(node, ast.Assign) and ast.unparse(node.value).startswith("Signal("):
                yield from (ast.unparse(each) for each in node.targets)


# A dialog may define them itself, and is tied to by its slot all the same.
NATIVE = {"accept", "reject"}


def tied_through_python(tree: ast.AST, forbidden: set[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        said = node.args[:1] if name.endswith(".connect") else node.args[2:3]
        if not name.endswith((".connect", "QShortcut")) or not said:
            continue
        if isinstance(said[0], ast.Attribute) and said[0].attr in forbidden:
            yield ast.unparse(node)


def test_that_nothing_is_tied_to_a_slot_of_qt_through_python() -> None:
    forbidden = (slots_of_qt() - set(ours())) | NATIVE
    assert {"deleteLater", "click", "hide", "update", "setFocus"} <= forbidden
    planted = ast.parse("dialog.finished.connect(dialog.deleteLater)")
    assert list(tied_through_python(planted, forbidden))
    found = [
        f"{path.relative_to(UI)}: {each}"
        for path in sorted(UI.rglob("*.py"))
        for each in tied_through_python(ast.parse(path.read_text()), forbidden)
    ]
    assert found == []
