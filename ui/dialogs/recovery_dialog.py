"""The recovery code: shown once, printed or saved where somebody says, and typed back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from core.domain.recovery_code import groups_of, read_code
from core.errors import RegistryError
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.look.language import words
from ui.widgets.busy import busy
from ui.widgets.button import Button
from ui.widgets.containers import Card
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.patience import Slow

IN_LINE = 3


@dataclass(frozen=True, slots=True, repr=False)
class CodeOffer:
    """A new code, the page that has it, and how that page is written where somebody says."""

    code: str
    page: Callable[[], bytes]
    write: Callable[[Path, bytes], None]


class RecoveryDialog(FormDialog):
    """`save` gets the code once it was typed back; until then nothing is protected."""

    def __init__(
        self, offer: CodeOffer, save: Callable[[str], Slow | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Recovery code"), parent=parent)
        self.setObjectName("recovery_dialog")
        self.setModal(True)
        self._offer, self._hand = offer, save
        self._typed = named(QLineEdit(), "code")
        said = self.tr(
            "Whoever forgets a password opens the registry with this code. It is shown only now. "
            "Print it or write it down, seal it in an envelope, and keep that away from this "
            "computer. Without passwords and without this code nobody can open the registry again."
        )
        self._row = FormRow(
            self.tr("Type it back"),
            self._typed,
            self.tr("From the paper. Capitals, blanks and dashes do not matter."),
        )
        self.body.addWidget(Text(said, ("body", 400, "text"), wrap=True))
        self.body.addWidget(self._code_card())
        self.body.addLayout(self._paper_line())
        self.body.addWidget(self._row)
        self._typed.returnPressed.connect(self.submit)
        self.save_button.key = "Enter"
        self.offer(self.tr("Protect the registry"))
        self.ready()
        self._typed.setFocus()

    def _code_card(self) -> QWidget:
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(10)
        for at, group in enumerate(groups_of(self._offer.code)):
            number = Text(str(at + 1), ("small", 400, "text-2"))
            shown = named(Text(group, ("title", 600, "text")), f"group_{at + 1}")
            shown.setAccessibleName(" ".join(group))
            cell = QHBoxLayout()
            cell.setSpacing(8)
            cell.addWidget(number, 0, Qt.AlignmentFlag.AlignVCenter)
            cell.addWidget(shown, 1)
            grid.addLayout(cell, at // IN_LINE, at % IN_LINE)
        card.body.addLayout(grid)
        return card

    def _paper_line(self) -> QHBoxLayout:
        button = named(
            Button(self.tr("Print or save the page"), "Ctrl P", icon="printer"), "print_code"
        )
        button.clicked.connect(self._preview)
        note = Text(
            self.tr("The program keeps neither the code nor the page."), ("small", 400, "text-2")
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(button)
        row.addWidget(note, 1)
        return row

    def _preview(self) -> None:
        from ui.dialogs.preview_dialog import PreviewDialog

        with busy():
            pdf = self._offer.page()
        name = self.tr("recovery-code.pdf")
        PreviewDialog(pdf, self.tr("Recovery code"), name, self._offer.write, self).open()

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (self._row,)

    @override
    def is_clear(self) -> bool:
        self._row.set_problem(self._problem())
        return not self._row.problem

    def _problem(self) -> str:
        if not self._typed.text().strip():
            return self.tr("Type the code from the paper.")
        try:
            typed = read_code(self._typed.text())
        except RegistryError as error:
            return error.said(words())
        if typed != self._offer.code:
            return self.tr("This is another code. Type the one that is shown here.")
        return ""

    @override
    def hand_over(self) -> Slow | None:
        return self._hand(self._offer.code)

    @override
    def refused(self, error: RegistryError) -> bool:
        return False
