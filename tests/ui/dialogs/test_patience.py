"""Slow sums off the window's thread: it paints meanwhile, takes nothing twice, can be left."""

import threading
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QObject, Qt, QThread, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from core.domain.holders import Holder
from core.errors import RegistryError, WrongPasswordError
from core.store.keys.envelope import cost, stretched_at
from tests.conftest import child
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.unlock_dialog import UnlockDialog
from ui.widgets.button import Button
from ui.widgets.forms import FormRow
from ui.widgets.frame.who_panel import Somebody, WhoPanel
from ui.widgets.password_field import PasswordField
from ui.widgets.patience import Patience, Slow

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
CONTROL = Qt.KeyboardModifier.ControlModifier
KAYA = Holder("1", "E. Kaya")


class Held:
    """A sum that ends when the test lets it, as often as it was begun."""

    def __init__(self) -> None:
        self.may_end = threading.Event()
        self.n_begun = 0
        self.thread: QThread | None = None

    def __call__(self) -> str:
        self.n_begun += 1
        self.thread = QThread.currentThread()
        assert self.may_end.wait(60), "the test never let it end"
        return "the key"


@pytest.fixture
def held() -> Iterator[Held]:
    held = Held()
    yield held
    held.may_end.set()
    QThreadPool.globalInstance().waitForDone()


class Form(FormDialog):
    def __init__(self, slow: Callable[[], Slow | None]) -> None:
        super().__init__("A form")
        self._slow = slow
        self.ready()

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return ()

    @override
    def is_clear(self) -> bool:
        return True

    @override
    def hand_over(self) -> Slow | None:
        return self._slow()

    @override
    def refused(self, error: RegistryError) -> bool:
        return False


def unlocking(qtbot: QtBot, held: Held, kept: list[str]) -> UnlockDialog:
    dialog = UnlockDialog("ward", (KAYA,), lambda _id, _secret: Slow(held, kept.append))
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    child(dialog, PasswordField, "password").setText("four plain words here")
    return dialog


def test_that_the_window_goes_on_while_a_password_is_checked(qtbot: QtBot, held: Held) -> None:
    kept: list[str] = []
    dialog = unlocking(qtbot, held, kept)
    QTest.keyClick(dialog, ENTER, CONTROL)
    assert dialog.is_waiting
    ticks: list[int] = []
    timer = QTimer(dialog)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(0)
    qtbot.waitUntil(lambda: len(ticks) > 20 and held.n_begun == 1)
    assert held.thread is not dialog.thread()
    assert dialog.note.text() == "One moment…"
    assert not child(dialog, PasswordField, "password").isEnabled()
    assert kept == []
    with qtbot.waitSignal(dialog.accepted):
        held.may_end.set()
    assert kept == ["the key"]


def test_that_pressing_twice_begins_once(qtbot: QtBot, held: Held) -> None:
    kept: list[str] = []
    dialog = unlocking(qtbot, held, kept)
    for _ in range(3):
        QTest.keyClick(dialog, ENTER, CONTROL)
        dialog.submit()
        child(dialog, Button, "save").click()
    with qtbot.waitSignal(dialog.accepted):
        held.may_end.set()
    assert (held.n_begun, kept) == (1, ["the key"])


@pytest.mark.parametrize("way", ["esc", "cancel", "gone"])
def test_that_whoever_leaves_meanwhile_opens_nothing(qtbot: QtBot, held: Held, way: str) -> None:
    kept: list[str] = []
    dialog = unlocking(qtbot, held, kept)
    QTest.keyClick(dialog, ENTER, CONTROL)
    qtbot.waitUntil(lambda: held.n_begun == 1)
    with qtbot.waitSignal(dialog.destroyed):
        if way == "esc":
            QTest.keyClick(dialog, ESC)
        elif way == "cancel":
            child(dialog, Button, "cancel").click()
        else:
            dialog.deleteLater()
    held.may_end.set()
    _everything_heard(qtbot)
    assert kept == []


def _everything_heard(qtbot: QtBot) -> None:
    """The thread has ended, and so has a later sum, whose end is told after it."""
    owner, later = QObject(), list[object]()
    patience = Patience(owner)
    patience.start(lambda: "later", later.append, later.append)
    qtbot.waitUntil(lambda: later == ["later"])


def test_that_a_refusal_from_the_thread_is_shown_and_can_be_answered(qtbot: QtBot) -> None:
    answers = iter([WrongPasswordError("Not this.", field="password"), None])
    kept: list[object] = []

    def work() -> str:
        error = next(answers)
        if error is not None:
            raise error
        return "the key"

    dialog = UnlockDialog("ward", (KAYA,), lambda _id, _secret: Slow(work, kept.append))
    qtbot.addWidget(dialog)
    dialog.show()
    field = child(dialog, PasswordField, "password")
    field.setText("a guess")
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.is_waiting)
    assert dialog.form_rows()[0].problem == "Not this."
    assert field.isEnabled()
    assert field.text() == "a guess"
    assert dialog.note.text() == ""
    with qtbot.waitSignal(dialog.accepted):
        dialog.submit()
    assert kept == ["the key"]


def test_that_a_refusal_of_what_comes_after_the_sum_keeps_the_form(qtbot: QtBot) -> None:
    def keep(_result: object) -> None:
        raise RegistryError("The disk is full.")

    dialog = Form(lambda: Slow(lambda: 1, keep))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.is_waiting)
    assert dialog.isVisible()
    assert dialog.note.text() == "The disk is full."
    assert dialog.save_button.isEnabled()


def test_that_our_own_mistake_in_the_thread_is_not_swallowed(qtbot: QtBot) -> None:
    def wrong() -> None:
        raise ZeroDivisionError

    dialog = Form(lambda: Slow(wrong, print))
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.captureExceptions() as raised:
        dialog.submit()
        qtbot.waitUntil(lambda: not dialog.is_waiting)
        qtbot.waitUntil(lambda: bool(raised))
    assert [each[0] for each in raised] == [ZeroDivisionError]


def test_that_the_cost_of_a_password_is_the_same_in_the_thread(qtbot: QtBot) -> None:
    owner, found = QObject(), list[object]()
    with stretched_at(4):
        Patience(owner).start(cost.get, found.append, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [4]


def test_that_the_panel_takes_nothing_while_it_waits_but_another_name(qtbot: QtBot) -> None:
    panel = WhoPanel([Somebody("1", "E. Kaya", "Surgeon")], needs_password=True)
    over = QDialog()
    qtbot.addWidget(over)
    panel.setParent(over)
    over.show()
    given: list[str] = []
    panel.chosen.connect(lambda _id, password: given.append(password))
    panel._take_number(1)
    panel.password.setText("four plain words here")
    panel._give()
    panel.set_waiting(is_waiting=True)
    panel._give()
    assert given == ["four plain words here"]
    assert panel._moment.isVisible()
    with qtbot.waitSignal(panel.given_up):
        child(panel, Button, "who_back").click()
    assert panel.edit.isVisible()
    assert not panel._moment.isVisible()
