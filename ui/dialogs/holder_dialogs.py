"""Who can open a registry: a name with a password, another password, and taking one away."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from core.domain.holders import Holder
from core.errors import RegistryError
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.new_password import NewPassword
from ui.dialogs.question_dialog import QuestionDialog
from ui.dialogs.recovery_dialog import CodeOffer, RecoveryDialog
from ui.look.language import words
from ui.widgets.busy import busy
from ui.widgets.choices import Combo
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.password_field import PasswordField
from ui.widgets.patience import Slow
from ui.within_qt import tie


class HolderDialog(FormDialog):
    """A name and a new password; `save` gets both."""

    def __init__(
        self,
        title: str,
        line: str,
        name: str,
        save: Callable[[str, str], Slow | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName("holder_dialog")
        self.setModal(True)
        self._hand = save
        self._name = named(QLineEdit(name), "holder_name")
        self._password = NewPassword()
        self._name_row = FormRow(
            self.tr("Name"), self._name, self.tr("It is chosen when the registry is opened.")
        )
        self.body.addWidget(Text(line, ("body", 400, "text"), wrap=True))
        self.body.addWidget(self._name_row)
        self.body.addWidget(self._password)
        self.ready()
        (self._password if name else self._name).setFocus()

    @property
    def name(self) -> str:
        return " ".join(self._name.text().split())

    @property
    def password(self) -> str:
        return self._password.value()

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (self._name_row, *self._password.rows)

    @override
    def is_clear(self) -> bool:
        self._name_row.set_problem("" if self.name else self.tr("Enter a name, such as E. Kaya."))
        return self._password.is_clear() and not self._name_row.problem

    @override
    def hand_over(self) -> Slow | None:
        return self._hand(self.name, self.password)

    @override
    def refused(self, error: RegistryError) -> bool:
        if error.field == "name":
            self._name_row.set_problem(error.said(words()))
            return True
        return self._password.refused(error)


class ProtectDialog(HolderDialog):
    """The first holder; the recovery code comes after the password. `save` gets the code too."""

    def __init__(
        self,
        name: str,
        offer: Callable[[], CodeOffer],
        save: Callable[[str, str, str], Slow | None],
        parent: QWidget | None = None,
    ) -> None:
        line = self.tr(
            "The file is encrypted as a whole. From then on it opens with your password, with the "
            "password of anybody you add, or with the recovery code that comes next."
        )
        super().__init__(self.tr("Protect this registry"), line, name, self._never, parent)
        self.setObjectName("protect_dialog")
        self._offer_code, self._protect = offer, save
        self.offer(self.tr("Next: the recovery code"))

    @override
    def submit(self) -> None:
        is_clear = self.is_clear()
        self.summary.check(self.form_rows())
        if not is_clear:
            self._go_to_first(self.form_rows())
            return
        step = RecoveryDialog(self._offer_code(), self._finish_with, self)
        tie(step, "accepted()", self, "accept()")
        step.open()

    def _finish_with(self, code: str) -> Slow | None:
        return self._protect(self.name, self.password, code)

    def _never(self, name: str, password: str) -> None:
        """Nothing is saved without a recovery code."""


class PasswordDialog(FormDialog):
    """Another password. `save` gets the holder, the former password and the new one.

    `needs_former` is false for whoever opened the registry with the recovery code.
    """

    def __init__(
        self,
        holders: Sequence[Holder],
        holder_id: str,
        save: Callable[[str, str, str], Slow | None],
        parent: QWidget | None = None,
        *,
        needs_former: bool = True,
    ) -> None:
        super().__init__(self.tr("Change a password"), parent=parent)
        self.setObjectName("password_dialog")
        self.setModal(True)
        self._hand = save
        self._who = named(Combo([(each.name, each.id) for each in holders]), "holder")
        self._who.choose(holder_id or (holders[0].id if holders else ""))
        self._former = named(PasswordField(), "former_password")
        self._password = NewPassword(self._former)
        self._former_row = FormRow(self.tr("Password until now"), self._former)
        self.body.addWidget(FormRow(self.tr("Whose password"), self._who))
        self._former_row.setVisible(needs_former)
        self.body.addWidget(self._former_row)
        self._needs_former = needs_former
        if not needs_former:
            said = self.tr("You opened the registry with the recovery code: the password until now "
                           "is not asked for.")  # fmt: skip
            self.body.addWidget(Text(said, ("body", 400, "text-2"), wrap=True))
        self.body.addWidget(self._password)
        self.offer(self.tr("Change the password"))
        self.ready()
        (self._former if needs_former else self._password).setFocus()

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (self._former_row, *self._password.rows)

    @override
    def is_clear(self) -> bool:
        missing = self._needs_former and not self._former.text()
        self._former_row.set_problem(self.tr("Type the password until now.") if missing else "")
        return self._password.is_clear() and not missing

    @override
    def hand_over(self) -> Slow | None:
        return self._hand(str(self._who.value()), self._former.text(), self._password.value())

    @override
    def refused(self, error: RegistryError) -> bool:
        if error.field == "former":
            self._former_row.set_problem(error.said(words()))
            self._former.selectAll()
            return True
        return self._password.refused(error)


class RemoveDialog(QuestionDialog):
    """Asks once before somebody can no longer open the registry."""

    def __init__(
        self, name: str, remove: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        title = self.tr("{name} shall not open this registry any more").format(name=name)
        super().__init__(title, remove, parent=parent)
        self.setObjectName("remove_dialog")
        said = self.tr(
            "The registry gets a new key; the passwords of the others and the recovery code stay "
            "as they are. Copies and backups made before still open with the former password: "
            "delete those that are not needed."
        )
        self.add_words(said)
        self.offer(self.tr("Remove"))
        self.ready()
        self.save_button.setFocus()

    @override
    def hand_over(self) -> None:
        with busy():
            super().hand_over()
