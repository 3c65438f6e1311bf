"""The hands of a monkey at the window: keys, words, clicks, wheels, pages, forms; by chance."""

import random
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

FREE_AFTER = 20  # ms
KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COMMON = (
    KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Return,
    KEY.Key_Space, KEY.Key_Escape, KEY.Key_Left, KEY.Key_Right, KEY.Key_Home, KEY.Key_End,
    KEY.Key_PageDown, KEY.Key_Backspace, KEY.Key_Delete,
)  # fmt: skip
LETTERS = tuple(Qt.Key(code) for code in range(KEY.Key_A.value, KEY.Key_Z.value + 1))
PAGES = (KEY.Key_F3, KEY.Key_F5, KEY.Key_F9, KEY.Key_F1, KEY.Key_F2, KEY.Key_F4)
HELD = (KEY.Key_Z, KEY.Key_K, KEY.Key_F, KEY.Key_P, KEY.Key_N, KEY.Key_S, KEY.Key_A, KEY.Key_V)
WORDS = (
    "t", "+4m", "-2d", "09-Mar-2026", "25.3.2026", "31.02.2026", "03/04/2026", "2026-13-45",
    "9:20", "0920", "12,5", "3", "99999999999", "-1", "Yılmaz", "İĞDIR", "ŞÖĞÜÇI", "ığüşöç",
    "a<b and c>d <img src=file:///x>", "'); DROP TABLE patients; --", "{name} %1 &amp;",
    "kontrol", "neden", "0312 555 01 42", "118204", "\u202egnirts", "İ" * 300, "🫀 tümör",
)  # fmt: skip


class Hands:
    """Acts on whatever lies on top; `last` says what was done, for the record of an error."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self.last = ""
        self._is_acting = False
        self._freeing = QTimer()
        self._freeing.timeout.connect(self._free)
        self._freeing.start(FREE_AFTER)
        self._ways: tuple[tuple[int, Callable[[], None]], ...] = (
            (26, self._common_key),
            (8, self._letter),
            (14, self._word),
            (30, self._click),
            (4, self._double_click),
            (4, self._wheel),
            (4, self._page),
            (3, self._held),
            (5, self._save),
            (2, self._escape),
        )

    def act(self) -> None:
        """One event; a dialog of the system, which could reach other files, is sent away."""
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QFileDialog | QPrintDialog) and each.isVisible():
                self.last = f"send away {type(each).__name__}"
                each.reject()
                return
        weights = [weight for weight, _ in self._ways]
        [(_, way)] = self._chance.choices(self._ways, weights)
        self._is_acting = True
        try:
            way()
        finally:
            self._is_acting = False

    def _free(self) -> None:
        """A menu inside Qt (months of its calendar) waits in a loop of its own: close it."""
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self._is_acting and over is not None:
            over.close()

    @property
    def _top(self) -> QWidget | None:
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        found = (popup, modal, QApplication.activeWindow())
        return next((each for each in found if each is not None and isValid(each)), None)

    @property
    def _target(self) -> QWidget | None:
        top = self._top
        focused = None if top is None else top.focusWidget()
        return focused if focused is not None and isValid(focused) else top

    def _press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        target = self._target
        if target is not None:
            self.last = f"{key.name} {held.name} on {_named(target)}"
            QTest.keyClick(target, key, held)

    def _common_key(self) -> None:
        self._press(self._chance.choice(COMMON), self._chance.choice((NONE, NONE, NONE, SHIFT)))

    def _letter(self) -> None:
        self._press(self._chance.choice(LETTERS))

    def _page(self) -> None:
        self._press(self._chance.choice(PAGES))

    def _held(self) -> None:
        self._press(self._chance.choice(HELD), CONTROL)

    def _save(self) -> None:
        self._press(KEY.Key_Return, CONTROL)

    def _escape(self) -> None:
        self._press(KEY.Key_Escape)

    def _word(self) -> None:
        """Letter by letter as a keyboard sends them; keyClicks aborts beyond ASCII."""
        target = self._target
        field = self._somewhere((QLineEdit, QPlainTextEdit))
        if field is not None and self._chance.random() < 0.5:
            field.setFocus()
            target = field
        if target is None:
            return
        word = self._chance.choice(WORDS)
        self.last = f"{word[:20]!r} on {_named(target)}"
        if self._chance.random() < 0.6 and isinstance(target, QLineEdit):
            target.selectAll()
        for letter in word:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                at = target if isValid(target) else self._target
                if at is not None:
                    QCoreApplication.sendEvent(at, QKeyEvent(kind, 0, NONE, letter))

    def _somewhere(self, kinds: tuple[type[Any], ...]) -> QWidget | None:
        top = self._top
        found: list[QWidget] = [
            each
            for kind in kinds
            for each in (top.findChildren(kind) if top is not None else ())
            if isValid(each) and each.isVisible() and each.isEnabled()
        ]
        return self._chance.choice(found) if found else None

    def _spot(self) -> tuple[QWidget, QPoint] | None:
        """Something to click: a button, a row, or any place at all."""
        kind = self._chance.choice((QAbstractButton, QAbstractItemView, QLineEdit, QWidget, None))
        top = self._top
        widget = self._somewhere((kind,)) if kind is not None else top
        if widget is None or top is None:
            return None
        if isinstance(widget, QAbstractItemView):
            widget = widget.viewport()
        if widget.width() < 1 or widget.height() < 1:
            return None
        x, y = self._chance.randrange(widget.width()), self._chance.randrange(widget.height())
        return widget, QPoint(x, y)

    def _click(self) -> None:
        if (spot := self._spot()) is not None:
            self.last = f"click on {_named(spot[0])}"
            held = self._chance.choice((NONE, NONE, NONE, NONE, SHIFT, CONTROL))
            QTest.mouseClick(spot[0], Qt.MouseButton.LeftButton, held, spot[1])

    def _double_click(self) -> None:
        if (spot := self._spot()) is not None:
            self.last = f"double click on {_named(spot[0])}"
            QTest.mouseDClick(spot[0], Qt.MouseButton.LeftButton, NONE, spot[1])

    def _wheel(self) -> None:
        if (spot := self._spot()) is None:
            return
        widget, at = spot
        self.last = f"wheel on {_named(widget)}"
        turned = QPoint(0, self._chance.choice((-120, 120)))
        event = QWheelEvent(
            QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), turned,
            Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
        )  # fmt: skip
        QCoreApplication.sendEvent(widget, event)


def leave_dialogs() -> None:
    """Close whatever lies over the window."""
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible():
            each.reject()


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r}"
