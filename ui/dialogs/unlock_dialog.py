"""Opening a protected registry: who, and the password; or the recovery code."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from core.domain.holders import RECOVERY, Holder
from core.errors import RegistryError
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.choices import Combo
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.password_field import PasswordAids, PasswordField
from ui.widgets.patience import Slow

ROOM_TO_ANSWER = 90
Unlock = Callable[[str, str], Slow | None]


class UnlockDialog(FormDialog):
    """`unlock` gets the id of the holder (or RECOVERY) and the password or the code as typed."""

    def __init__(
        self, name: str, holders: Sequence[Holder], unlock: Unlock, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Open a protected registry"), parent=parent)
        self.setObjectName("unlock_dialog")
        self.setModal(True)
        self._unlock = unlock
        choices: list[tuple[str, object]] = [(each.name, each.id) for each in holders]
        choices.append((self.tr("Recovery code"), RECOVERY))
        self._who = named(Combo(choices), "holder")
        self._password = named(PasswordField(), "password")
        self._code = named(QLineEdit(), "code")
        self._aids = PasswordAids((self._password,))
        self._password_row = FormRow(self.tr("Password"), self._password)
        self._aids_row = FormRow("", self._aids)
        self._code_row = FormRow(
            self.tr("Recovery code"),
            self._code,
            self.tr("From the paper in the envelope. Capitals, blanks and dashes do not matter."),
        )
        self.body.addWidget(Text(name, ("body", 600, "text"), wrap=True))
        for row in (FormRow(self.tr("Who opens it"), self._who), *self._rows()):
            self.body.addWidget(row)
        self.body.addWidget(self._aids_row)
        self.save_button.key = "Enter"
        self.offer(self.tr("Open"))
        self._who.currentIndexChanged.connect(self._show_way)
        for field in (self._password, self._code):
            field.returnPressed.connect(self.submit)
        self._show_way()
        self.ready()
        # Room for what may be said of the answer, so that nothing is out of sight then.
        self.resize(self.width(), self.height() + look().px(ROOM_TO_ANSWER))
        self._password.setFocus()

    def _rows(self) -> tuple[FormRow, FormRow]:
        return self._password_row, self._code_row

    @property
    def _by_code(self) -> bool:
        return self._who.value() == RECOVERY

    def _show_way(self, _index: int = 0) -> None:
        self._code_row.setVisible(self._by_code)
        self._password_row.setVisible(not self._by_code)
        self._aids_row.setVisible(not self._by_code)
        self._password.clear()
        for row in self._rows():
            row.set_problem("")
        self.summary.check(())

    @property
    def _field(self) -> QLineEdit:
        return self._code if self._by_code else self._password

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (self._code_row,) if self._by_code else (self._password_row,)

    @override
    def is_clear(self) -> bool:
        password, code = self._rows()
        empty = not self._field.text()
        password.set_problem(self.tr("Type the password.") if empty else "")
        code.set_problem(self.tr("Type the code from the paper.") if empty else "")
        return not empty

    @override
    def hand_over(self) -> Slow | None:
        return self._unlock(str(self._who.value()), self._field.text())

    @override
    def done(self, result: int) -> None:
        self._password.clear()
        self._code.clear()
        super().done(result)

    @override
    def refused(self, error: RegistryError) -> bool:
        if error.field not in ("password", "code"):
            return False
        for row in self.form_rows():
            row.set_problem(error.said(words()))
        self._field.selectAll()
        return True
