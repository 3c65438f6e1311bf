"""A new password, typed twice, its one rule said before."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.domain.holders import LEAST_PASSWORD, password_problem
from core.errors import RegistryError
from ui.look.language import words
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.password_field import PasswordAids, PasswordField


class NewPassword(QWidget):
    """Two rows of a form; `rows` are for its summary, `value` is what was typed.

    `beside` are other password fields of the form, shown and hidden together with these.
    """

    def __init__(self, *beside: PasswordField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._password = named(PasswordField(), "password")
        self._again = named(PasswordField(), "password_again")
        rule = self.tr(
            "At least {n} characters. Several words are easy to keep. Nothing has to be mixed in."
        )
        aids = PasswordAids((*beside, self._password, self._again))
        self.rows = (
            FormRow(self.tr("Password"), self._password, rule.format(n=LEAST_PASSWORD)),
            FormRow(self.tr("Password again"), self._again),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for row in self.rows:
            column.addWidget(row)
        column.addWidget(FormRow("", aids))
        self.setFocusProxy(self._password)

    def value(self) -> str:
        return self._password.text()

    def is_clear(self) -> bool:
        """Whether it may be used; what is wrong is shown at the fields."""
        first, again = self.rows
        problem = password_problem(self.value())
        first.set_problem(words()(problem[0], **problem[1]) if problem else "")
        differs = not problem and self._again.text() != self.value()
        again.set_problem(self.tr("This is not the same. Type it once more.") if differs else "")
        return not (problem or differs)

    def refused(self, error: RegistryError) -> bool:
        """Show a refusal of the password; false when it is about something else."""
        if error.field != "password":
            return False
        self.rows[0].set_problem(error.said(words()))
        return True
