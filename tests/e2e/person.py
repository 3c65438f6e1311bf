"""Somebody in front of the window: keys go where the focus is, clicks to what lies on top."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.domain.ids import PatientId
from core.store.history import Event
from core.store.registry import Registry
from ui.application import Application
from ui.main_window import MainWindow
from ui.session import RegistrySession
from ui.widgets.button import Button

W = TypeVar("W", bound=QWidget)
ENTER, ESC, TAB, DOWN, UP, RIGHT, SPACE = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Right,
    Qt.Key.Key_Space,
)
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
MONTH = timedelta(days=30)


class Clock:
    """Always 09:14 of a day that the test chooses."""

    def __init__(self, today: date) -> None:
        self.today = today

    def __call__(self) -> datetime:
        return datetime.combine(self.today, time(9, 14), UTC)


class Person:
    """`window`, `session` and `registry` are what is open now."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self.qtbot, self.application = qtbot, application
        self.clock: Any = application._clock
        self.say_who()
        self.wait_for_window(self.window)
        if self.window.page == "today":
            self.window.show_page("worklist")  # where the stories begin

    def say_who(self) -> None:
        """Answer the question of a registry that was just opened, if it asks."""
        session = self.session
        if session.operator is None and not (session.is_looking_back or session.is_read_only):
            self.wait_for_dialog("who_dialog")
            self.press("1" if self.session.operators() else "E. Kaya")
            if self.session.operator is None:
                self.press(ENTER)
            self.wait_for_no_dialog()

    @property
    def window(self) -> MainWindow:
        window = self.application.window
        assert isinstance(window, MainWindow), "no registry is open"
        return window

    @property
    def session(self) -> RegistrySession:
        assert self.application.session is not None, "no registry is open"
        return self.application.session

    @property
    def registry(self) -> Registry:
        return self.session.registry

    def wait_for_window(self, window: QWidget) -> None:
        """Until the keyboard belongs to it."""
        window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)

    def wait_for_dialog(self, name: str = "") -> QDialog:
        """The dialog that opened last, with the keyboard in it."""
        self.qtbot.waitUntil(lambda: bool(self.dialogs(name)))
        dialog = self.dialogs(name)[-1]
        self.wait_for_window(dialog)
        return dialog

    def wait_for_no_dialog(self) -> None:
        self.qtbot.waitUntil(lambda: not self.dialogs())
        self.wait_for_window(self.window)

    def dialogs(self, name: str = "") -> list[QDialog]:
        return [
            each
            for each in self.window.findChildren(QDialog)
            if each.isVisible() and (not name or each.objectName() == name)
        ]

    def move_to(self, day: date) -> None:
        """The clock goes on to another day; the minute passes in which the window looks at it.

        It looks at least once a month: after a longer gap it would ask whether the day is right.
        """
        while self.clock.today < day - MONTH:
            self.clock.today += MONTH
            self.window._tick()
        self.clock.today = day
        self.window._tick()

    # Looking

    @property
    def top(self) -> QWidget:
        """What takes the keys now: a menu, a dialog or the window."""
        shown = QApplication.activePopupWidget() or QApplication.activeWindow()
        assert shown is not None, "nothing is active"
        return shown

    def see(self, kind: type[W], name: str) -> W:
        """The one visible widget of this object name in the window or dialog on top."""
        found = [
            each
            for each in self.top.findChildren(kind, name)
            if each.isVisible() and not isinstance(each, QLabel)
        ]
        assert found, f"no visible {kind.__name__} {name!r} in {self.top}"
        assert len(found) == 1, f"{len(found)} visible {name!r} in {self.top}"
        return found[0]

    def sees(self, name: str) -> bool:
        return any(w.isVisible() for w in self.top.findChildren(QWidget, name))

    def last_event(self) -> Event:
        [event] = self.registry.history.recent(1)
        return event

    def patient_id(self, number: str) -> PatientId:
        [found] = [
            plan.dossier.patient.id
            for plan in self.session.plans()
            if plan.dossier.patient.hospital_no == number
        ]
        return found

    # Hands

    def press(self, *keys: str | Qt.Key, control: bool = False) -> None:
        """Keys one by one on whatever has the focus; letters beyond Latin 1 are inserted."""
        for key in keys:
            target = self.top.focusWidget() or self.top
            modifier = CONTROL if control else Qt.KeyboardModifier.NoModifier
            if isinstance(key, Qt.Key):
                QTest.keyClick(target, key, modifier)
            elif control:
                QTest.keyClick(target, key, modifier)  # type: ignore[call-overload]
            elif key.isascii():
                QTest.keyClicks(target, key)
            elif isinstance(target, QLineEdit):
                target.insert(key)
            elif isinstance(target, QPlainTextEdit):
                target.insertPlainText(key)
            else:
                raise AssertionError(f"{target} takes no words")

    def click(self, widget: QWidget, at: QPoint | None = None, *, double: bool = False) -> None:
        """Click what is visible of a widget; something else on top of it is an error."""
        top, found = widget.window(), list[tuple[QWidget, QPoint]]()

        def is_in_sight() -> None:
            scroll_to(widget, at)
            spot = widget.rect().center() if at is None else at
            hit = top.childAt(widget.mapTo(top, spot))
            found.append((hit, hit.mapFrom(widget, spot)) if hit is not None else (top, spot))
            assert hit is not None, f"{widget} is out of sight"
            assert hit is widget or widget.isAncestorOf(hit), f"{widget} is covered by {hit}"

        self.qtbot.waitUntil(is_in_sight)  # what was just typed may still move it
        assert widget.isEnabled(), f"{widget} {widget.objectName()!r} is disabled"
        hit, pos = found[-1]
        (QTest.mouseDClick if double else QTest.mouseClick)(hit, LEFT, pos=pos)


def scroll_to(widget: QWidget, spot: QPoint | None = None) -> None:
    """Turn the wheel until the widget is in sight, or the spot on what is higher than the view."""
    QApplication.processEvents()  # a page that was just opened lays itself out first
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
            inside = parent.widget()
            if spot is not None and inside is not None and inside.isAncestorOf(widget):
                place = widget.mapTo(inside, spot)
                parent.ensureVisible(place.x(), place.y(), 0, 24)
        parent = parent.parentWidget()
    QApplication.processEvents()


def item_box(view: QAbstractItemView, row: int, column: int = 0) -> QRect:
    index: QModelIndex = view.model().index(row, column)
    view.scrollTo(index)
    return view.visualRect(index)


class Hand:
    """How the same story is done with one's hands; see `Keyboard` and `Mouse`."""

    def __init__(self, person: Person) -> None:
        self.person = person

    def push(self, name: str) -> None:
        """Press the button of this object name."""
        raise NotImplementedError

    def enter(self, name: str) -> None:
        """Put the cursor into a field."""
        raise NotImplementedError

    def write(self, name: str, text: str) -> None:
        """Replace what stands in a field."""
        self.enter(name)
        self.person.press("a", control=True)
        self.person.press(text)

    def choose(self, name: str, value: object) -> None:
        """One answer of a closed list."""
        raise NotImplementedError

    def tick(self, name: str) -> None:
        raise NotImplementedError

    def push_tab(self, key: str) -> None:
        """Choose the tab of the patient page with this key."""
        raise NotImplementedError

    def mark(self, name: str, row: int) -> None:
        """Mark a row of a list."""
        raise NotImplementedError

    def open_row(self, name: str, row: int) -> None:
        """Open what a row is about."""
        raise NotImplementedError

    def add(self, name: str) -> None:
        """Choose a line of `Add event` on the patient page."""
        raise NotImplementedError


class Keyboard(Hand):
    """No mouse in the house."""

    def push(self, name: str) -> None:
        button = self.person.see(QWidget, name)
        key = button.key if isinstance(button, Button) else button.accessibleDescription()
        assert key, f"{name} prints no key"
        *modifiers, last = key.split()
        keys = {"Enter": ENTER, "Esc": ESC, "←": Qt.Key.Key_Left}
        functions = {f"F{n}": Qt.Key(Qt.Key.Key_F1.value + n - 1) for n in range(1, 13)}
        pressed = (keys | functions).get(last) or Qt.Key(ord(last))
        held = Qt.KeyboardModifier.NoModifier
        for modifier, flag in (("Ctrl", CONTROL), ("Alt", Qt.KeyboardModifier.AltModifier)):
            held |= flag if modifier in modifiers else Qt.KeyboardModifier.NoModifier
        target = self.person.top.focusWidget() or self.person.top
        QTest.keyClick(target, pressed, held)

    def enter(self, name: str) -> None:
        """Tab until the field has the cursor."""
        field = self.person.see(QWidget, name)
        for _ in range(150):
            focused: QWidget | None = self.person.top.focusWidget()
            if focused is field or (focused is not None and field.isAncestorOf(focused)):
                return
            self.person.press(TAB)
        raise AssertionError(f"Tab never reaches {name!r}")

    def choose(self, name: str, value: object) -> None:
        combo: Any = self.person.see(QWidget, name)
        self.enter(name)
        self.person.press(Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.value() == value:
                return
            self.person.press(DOWN)
        assert combo.value() == value, f"{name} offers no {value}"

    def tick(self, name: str) -> None:
        self.enter(name)
        self.person.press(SPACE)

    def push_tab(self, key: str) -> None:
        self.person.press(key.lower())

    def mark(self, name: str, row: int) -> None:
        view = self.person.see(QAbstractItemView, name)
        while view.currentIndex().row() != row:
            before = view.currentIndex().row()
            self.person.press("j" if before < row else "k")
            assert view.currentIndex().row() != before, f"J and K do not reach row {row}"

    def open_row(self, name: str, row: int) -> None:
        self.mark(name, row)
        self.person.press(ENTER)

    def add(self, name: str) -> None:
        self.push("add_event")
        menu: Any = QApplication.activePopupWidget()
        group = group_of(menu, name)
        if group is not None:
            self._walk(menu, group.menuAction().objectName())
            self.person.press(RIGHT)
            self.person.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is group)
            menu = group
        self._walk(menu, name)
        self.person.press(ENTER)

    def _walk(self, menu: Any, name: str) -> None:
        for _ in menu.actions():
            active = menu.activeAction()
            if active is not None and active.objectName() == name:
                break
            self.person.press(DOWN)
        assert menu.activeAction().objectName() == name, f"{name} is not offered"


class Mouse(Hand):
    """Everything that can be clicked is clicked; only words are typed."""

    def push(self, name: str) -> None:
        self.person.click(self.person.see(QWidget, name))

    def enter(self, name: str) -> None:
        field = self.person.see(QWidget, name)
        edit = field.findChild(QLineEdit)  # a date field is more than its line
        self.person.click(edit if edit is not None and edit.isVisible() else field)

    def choose(self, name: str, value: object) -> None:
        combo: Any = self.person.see(QWidget, name)
        self.person.click(combo)
        view = combo.view()
        self.person.qtbot.waitUntil(view.isVisible)
        row = next(at for at in range(combo.count()) if combo.itemData(at)[0] == value)
        spot = item_box(view, row).center()
        for at in (spot + QPoint(12, 2), spot):  # a list that just opened waits for a movement
            QTest.mouseMove(view.viewport(), at)
        QTest.mouseClick(view.viewport(), LEFT, pos=spot)
        self.person.qtbot.waitUntil(lambda: not view.isVisible())
        assert combo.value() == value

    def tick(self, name: str) -> None:
        box = self.person.see(QWidget, name)
        self.person.click(box, QPoint(10, box.height() // 2))

    def push_tab(self, key: str) -> None:
        tabs = self.person.see(QWidget, "patient_tabs")
        [tab] = [b for b in tabs.findChildren(QPushButton) if b.accessibleDescription() == key]
        self.person.click(tab)

    def mark(self, name: str, row: int) -> None:
        view = self.person.see(QAbstractItemView, name)
        named = 1 if name == "worklist_table" else 0  # a click on the box beside it ticks
        self.person.click(view.viewport(), item_box(view, row, named).center())
        assert view.currentIndex().row() == row

    def open_row(self, name: str, row: int) -> None:
        view = self.person.see(QAbstractItemView, name)
        self.mark(name, row)
        self.person.click(view.viewport(), item_box(view, row).center(), double=True)

    def add(self, name: str) -> None:
        self.push("add_event")
        menu: Any = QApplication.activePopupWidget()
        group = group_of(menu, name)
        if group is not None:
            self._press(menu, group.menuAction().objectName())
            self.person.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is group)
            menu = group
        self._press(menu, name)

    @staticmethod
    def _press(menu: Any, name: str) -> None:
        [action] = [a for a in actions_of(menu) if a.objectName() == name]
        spot = menu.actionGeometry(action).center()
        for at in (spot + QPoint(12, 2), spot):  # a menu that just opened waits for a movement
            QTest.mouseMove(menu, at)
        QTest.mouseClick(menu, LEFT, pos=spot)


def group_of(menu: Any, name: str) -> QMenu | None:
    """The group under whose title the line of this name stands; none for a line of the menu."""
    for action in menu.actions():
        inner: Any = action.menu()
        if inner is not None and name in [each.objectName() for each in inner.actions()]:
            return inner  # type: ignore[no-any-return]
    return None


def actions_of(menu: Any) -> Iterator[QAction]:
    yield from menu.actions()
