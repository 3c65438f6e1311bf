"""What a new registry needs to know before its first patient."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.domain.holders import Holder, Protection
from core.domain.ids import new_id
from core.domain.settings import PaperSize, Settings
from core.errors import RegistryError
from core.language import Language
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.new_password import NewPassword
from ui.dialogs.recovery_dialog import CodeOffer, RecoveryDialog
from ui.look.language import words
from ui.look.paper import usual_paper
from ui.widgets.busy import busy
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.patience import Slow
from ui.within_qt import tie

Create = Callable[[Path, Settings, Protection | None], Slow | None]
Offer = Callable[[str, PaperSize], CodeOffer]


class NewRegistryDialog(FormDialog):
    """The centre's name, who is acting, language, paper, and a password; all can be changed later.

    Protecting is recommended: the recovery code comes after this form, and nothing is made before
    it was typed back. `offer` gives a new code for a centre and a size of paper, `create` makes the
    registry.
    """

    def __init__(
        self, path: Path, create: Create, offer: Offer, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("New registry"), parent=parent)
        self.setModal(True)
        self._path, self._create, self._offer_code = path, create, offer
        self._centre = named(QLineEdit(), "centre")
        self._operator = named(QLineEdit(), "operator")
        self._language = named(
            Combo([("English", Language.ENGLISH), ("Türkçe", Language.TURKISH)]), "language"
        )
        self._language.choose(words().language)
        said = words()
        self._paper = named(Combo([(said(each.label), each) for each in PaperSize]), "paper_size")
        self._paper.choose(usual_paper())
        self._rows = (
            FormRow(self.tr("Centre"), self._centre, self.tr("It stands on every document.")),
            FormRow(
                self.tr("Your name"),
                self._operator,
                self.tr("Each change is kept with the name of who made it."),
            ),
            FormRow(self.tr("Language"), self._language),
            FormRow(
                self.tr("Paper"),
                self._paper,
                self.tr("On what every document is laid out, the page of the recovery code too."),
            ),
        )
        self._protect = named(CheckBox(self.tr("Protect it with a password")), "protect")
        self._protect.setChecked(True)
        self._password = NewPassword()
        self._open_note = Text("", ("small", 600, "danger"), wrap=True)
        for row in (*self._rows, self._protection_row(), self._password):
            self.body.addWidget(row)
        self._protect.toggled.connect(self._show_protection)
        self._show_protection()
        self.ready()
        self._centre.setFocus()

    def _protection_row(self) -> QWidget:
        said = self.tr(
            "Recommended. The file is then encrypted, and whoever finds or steals it reads nothing."
        )
        answer = QWidget()
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._protect)
        column.addWidget(self._open_note)
        answer.setFocusProxy(self._protect)
        self._open_note.setText(
            self.tr("Whoever gets the file or this computer can read every patient in it.")
        )
        return FormRow(self.tr("Protection"), answer, said)

    def _show_protection(self, _on: bool = True) -> None:  # noqa: FBT001, FBT002  Qt sends it
        protects = self._protect.isChecked()
        self._password.setVisible(protects)
        self._open_note.setVisible(not protects)
        makes = self.tr("Make the registry")
        self.offer(self.tr("Next: the recovery code") if protects else makes)

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (*self._rows, *self._password.rows) if self._protect.isChecked() else self._rows

    @override
    def is_clear(self) -> bool:
        centre, operator, *_ = self._rows
        centre.set_problem("" if self._centre.text().strip() else self.tr("Enter the centre."))
        operator.set_problem("" if self._operator.text().strip() else self.tr("Enter your name."))
        is_clear = not self._protect.isChecked() or self._password.is_clear()
        return is_clear and not (centre.problem or operator.problem)

    @override
    def submit(self) -> None:
        if not self._protect.isChecked():
            super().submit()
            return
        is_clear = self.is_clear()
        self.summary.check(self.form_rows())
        if not is_clear:
            self._go_to_first(self.form_rows())
            return
        settings = self._settings()
        offer = self._offer_code(settings.centre, settings.paper_size)
        step = RecoveryDialog(offer, self._make, self)
        tie(step, "accepted()", self, "accept()")
        step.open()

    def _settings(self) -> Settings:
        return Settings(
            centre=self._centre.text().strip(),
            operator=self._operator.text().strip(),
            language=Language(str(self._language.value())),
            paper_size=PaperSize.read(str(self._paper.value())),
        )

    def _make(self, code: str) -> Slow | None:
        settings = self._settings()
        holder = Holder(new_id(), settings.operator)
        protection = Protection(holder, self._password.value(), code)
        return self._create(self._path, settings, protection)

    @override
    def hand_over(self) -> Slow | None:
        with busy():
            return self._create(self._path, self._settings(), None)

    @override
    def refused(self, error: RegistryError) -> bool:
        return False
