"""What a new registry needs to know before its first patient."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from core.domain.settings import Settings
from core.errors import RegistryError
from core.language import Language
from ui.dialogs.form_dialog import FormDialog
from ui.look.language import words
from ui.widgets.choices import Combo
from ui.widgets.forms import FormRow
from ui.widgets.named import named

Create = Callable[[Path, Settings], None]


class NewRegistryDialog(FormDialog):
    """The centre's name, who is acting, and the language; all can be changed later."""

    def __init__(self, path: Path, create: Create, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New registry"), parent=parent)
        self.setModal(True)
        self._path, self._create = path, create
        self._centre = named(QLineEdit(), "centre")
        self._operator = named(QLineEdit(), "operator")
        self._language = named(
            Combo([("English", Language.ENGLISH), ("Türkçe", Language.TURKISH)]), "language"
        )
        self._language.choose(words().language)
        self._rows = (
            FormRow(self.tr("Centre"), self._centre, self.tr("It stands on every document.")),
            FormRow(
                self.tr("Your name"),
                self._operator,
                self.tr("Each change is kept with the name of who made it."),
            ),
            FormRow(self.tr("Language"), self._language),
        )
        for row in self._rows:
            self.body.addWidget(row)
        self.offer(self.tr("Make the registry"))
        self.ready()
        self._centre.setFocus()

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return self._rows

    @override
    def is_clear(self) -> bool:
        centre, operator, _ = self._rows
        centre.set_problem("" if self._centre.text().strip() else self.tr("Enter the centre."))
        operator.set_problem("" if self._operator.text().strip() else self.tr("Enter your name."))
        return not (centre.problem or operator.problem)

    @override
    def hand_over(self) -> None:
        settings = Settings(
            centre=self._centre.text().strip(),
            operator=self._operator.text().strip(),
            language=Language(str(self._language.value())),
        )
        self._create(self._path, settings)

    @override
    def refused(self, error: RegistryError) -> bool:
        return False
