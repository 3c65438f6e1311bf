"""Before a list leaves as a file: why, and whether it names anybody."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from core.errors import RegistryError
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.choices import CheckBox
from ui.widgets.fields import TextField
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text

Choose = Callable[[str, bool], None]


class Names(NamedTuple):
    """In words: what would tell who is meant, and what the file holds without it."""

    wanted: str
    without: str


class ExportDialog(FormDialog):
    """Hands `choose(reason, is_named)`; names are asked about a second time."""

    wanted_width = 760

    def __init__(
        self, title: str, n_patients: int, names: Names, choose: Choose, parent: QWidget
    ) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName("export_dialog")
        self._n, self._choose, self._is_sure = n_patients, choose, False
        said = self.tr(
            "The file leaves the protection of the registry: whoever finds it can read it. Who "
            "took it, when, why and where to is kept in the history for good."
        )
        self.body.addWidget(Text(said, ("body", 400, "text"), wrap=True))
        self._reason = FormRow(self.tr("Why it is needed"), named(TextField(""), "export_reason"))
        self.body.addWidget(self._reason)
        self._names = named(CheckBox(names.wanted), "export_named")
        self._names.toggled.connect(self._ask_anew)
        self.body.addWidget(self._names)
        self.body.addWidget(Text(names.without, ("small", 400, "text-2"), wrap=True))
        self._ask_anew()
        self.ready()
        self._reason.field.setFocus()

    def _ask_anew(self) -> None:
        self._is_sure = False
        self.say("")
        self.offer(self.tr("Choose the file"))

    @property
    def reason(self) -> str:
        return str(self._reason.field.value())  # type: ignore[attr-defined]

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (self._reason,)

    @override
    def is_clear(self) -> bool:
        missing = "" if self.reason.strip() else self.tr("Write why the list is needed as a file.")
        self._reason.set_problem(missing)
        return not missing

    @override
    def submit(self) -> None:
        """Names leave only when the key is pressed again after the warning."""
        if self._names.isChecked() and not self._is_sure and self.reason.strip():
            self._is_sure = True
            warning = self.tr("{n} patients can be recognised in this file.")
            self.say(warning.format(n=self._n), "danger")
            self.offer(self.tr("Export with names"))
            return
        super().submit()

    @override
    def hand_over(self) -> None:
        self._choose(self.reason, self._names.isChecked())

    @override
    def refused(self, error: RegistryError) -> bool:
        return False  # nothing is saved here: the file and its entry come when the place is known
