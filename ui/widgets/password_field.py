"""A field for a password: hidden unless asked, and wary of Caps Lock."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import override
from ui.widgets.bands import Icon
from ui.widgets.choices import CheckBox
from ui.widgets.named import named
from ui.widgets.painted import Text


class PasswordField(QLineEdit):
    """`caps_seen`: a letter came as a capital without Shift, or small with it."""

    caps_seen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase
        )

    def reveal(self, shown: bool) -> None:  # noqa: FBT001  Qt sends it
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) == 1 and letter.upper() != letter.lower():
            with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit((letter == letter.upper()) is not with_shift)
        super().keyPressEvent(event)


class PasswordAids(QWidget):
    """Under one or more password fields: show what is typed, and a word about Caps Lock."""

    def __init__(self, fields: tuple[PasswordField, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_box = named(CheckBox(self.tr("Show what I type")), "show_password")
        self._sign = Icon("triangle-alert", "danger", "icon-small")
        self.caps = named(Text(self.tr("Caps Lock is on."), ("small", 600, "danger")), "caps_lock")
        row = QHBoxLayout()
        row.setSpacing(6)
        for part in (self.show_box, self._sign, self.caps):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        for field in fields:
            self.show_box.toggled.connect(field.reveal)
            field.caps_seen.connect(self._say_caps)
        self._say_caps(False)  # noqa: FBT003

    def _say_caps(self, is_on: bool) -> None:  # noqa: FBT001  the field sends it
        self._sign.setVisible(is_on)
        self.caps.setVisible(is_on)
