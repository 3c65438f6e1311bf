"""Walks the real registration flow as somebody at the keyboard or with the mouse does."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.actions.registering import Registration, register_patient
from core.domain.ids import PatientId
from core.errors import RegistryError
from tests.conftest import child
from ui.session import RegistrySession
from ui.views.register import RegisterView
from ui.views.register.steps import FormStep
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox, RadioButton
from ui.widgets.date_field import DateField
from ui.widgets.forms import FormRow

PERSON = {
    "family_name": "Şimşek",
    "given_name": "Işıl",
    "birth_date": "19-Jul-1964",
    "hospital_no": "134 027",
}
SURGEON = "Dr A. Demir"  # somebody has to be responsible


def type_into(widget: QWidget, text: str) -> None:
    """One key after the other; Qt's own test keys abort at letters outside Latin-1."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


class Registrar(QObject):
    """What the main window does: runs the action, or tells the flow why it was refused."""

    def __init__(self, view: RegisterView, session: RegistrySession) -> None:
        super().__init__(view)
        self._view, self._session = view, session
        self.registered: list[PatientId] = []
        view.registered.connect(self._register)

    def _register(self, registration: Registration) -> None:
        try:
            action = partial(_register, registration=registration)
            self.registered.append(self._session.run(action))
        except RegistryError as error:
            self._view.refused(error)


def _register(registry: Any, acting: Any, registration: Registration) -> PatientId:
    return register_patient(registry, acting, registration)


class Flow:
    """The flow on the screen."""

    def __init__(
        self, qtbot: QtBot, session: RegistrySession, size: tuple[int, int] = (1204, 644)
    ) -> None:
        self.qtbot, self.session = qtbot, session
        self.view = RegisterView(session)
        self.registrar = Registrar(self.view, session)
        qtbot.addWidget(self.view)
        self.view.resize(*size)
        with qtbot.waitActive(self.view):
            self.view.show()

    @property
    def page(self) -> QWidget:
        shown = self.view._stack.currentWidget()
        assert shown is not None
        return shown

    def field(self, name: str) -> QWidget:
        return child(self.page, QWidget, name)

    def edit(self, name: str) -> QLineEdit:
        field = self.field(name)
        found = field.edit if isinstance(field, DateField) else field
        assert isinstance(found, QLineEdit)
        return found

    def row(self, name: str) -> FormRow:
        rows = (each for each in self.page.findChildren(FormRow))
        return next(row for row in rows if row.field is self.field(name))

    def fill(self, **answers: str) -> None:
        if "hospital_no" in answers:
            answers = {"surgeon": SURGEON} | answers
        for name, text in answers.items():
            edit = self.edit(name)
            edit.setFocus()
            edit.selectAll()
            edit.backspace()
            type_into(edit, text)

    def type_on(self, text: str) -> None:
        """Into whatever has the focus."""
        focus = self.view.focusWidget()
        assert focus is not None
        type_into(focus, text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        focus = self.view.focusWidget() or self.view
        self.qtbot.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)

    def next_by_key(self) -> None:
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def back_by_key(self) -> None:
        self.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(child(self.view, Button, name), Qt.MouseButton.LeftButton)

    def tick(self, name: str) -> None:
        self.qtbot.mouseClick(child(self.page, CheckBox, name), Qt.MouseButton.LeftButton)

    def choose_protocol(self, name: str) -> None:
        self.qtbot.mouseClick(
            child(self.page, RadioButton, f"protocol_{name}"), Qt.MouseButton.LeftButton
        )

    def texts(self) -> set[str]:
        labels = self.view.findChildren(QLabel)
        return {label.text() for label in labels if label.isVisibleTo(self.view)}

    def form(self, at: int) -> FormStep:
        return self.view._form(at)

    def to_calendar(
        self, protocol: str = "", operated_on: str = "5-Nov-2026", **person: str
    ) -> None:
        """Through all steps with the mouse."""
        self.fill(**(PERSON | person))
        self.press("next")
        self.press("next")
        self.fill(performed_on=operated_on)
        self.tick("components.segmentectomy")
        self.press("next")
        if protocol:
            self.choose_protocol(protocol)
        self.press("next")
