"""Somebody stops working here: whose patients they were, and who takes them over."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from core.errors import RegistryError
from ui import override
from ui.dialogs.kept_form import KeptForm
from ui.look.language import words
from ui.widgets.choices import Combo
from ui.widgets.containers import Line
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text

Save = Callable[[str], None]


class LeavingDialog(KeptForm):
    """`save` gets the id of who takes over, or nothing where there is nobody to take over."""

    def __init__(
        self,
        name: str,
        patients: Sequence[str],
        successors: Sequence[tuple[str, str]],
        save: Save,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """`patients` are lines of text, `successors` are (name, id)."""
        super().__init__(self.tr("{name} leaves").format(name=name), parent=parent)
        self.setObjectName("leaving_dialog")
        self._save = save
        self._rows: tuple[FormRow, ...] = ()
        kept = self.tr(
            "The name stays in the history and on every record; nobody works under it any more."
        )
        self.body.addWidget(Text(kept, ("body", 400, "text"), wrap=True))
        self.successor = named(Combo(successors), "successor")
        self.successor.setPlaceholderText(self.tr("Choose"))
        self.successor.setCurrentIndex(-1)
        self.successor.currentIndexChanged.connect(self.note_edit)
        if patients:
            self._list(name, patients)
        self.offer(self.tr("Let {name} leave").format(name=name))
        self.ready()
        if patients:
            self.successor.setFocus()

    def _list(self, name: str, patients: Sequence[str]) -> None:
        label, help_text = self.tr("Who takes over"), self.tr("For the patients below.")
        row = FormRow(label, self.successor, help_text, " ")
        self._rows = (row,)
        self.body.addWidget(row)
        self.body.addWidget(Line())
        said = self.tr("Responsible: {name} ({n})").format(name=name, n=len(patients))
        self.body.addWidget(Text(said, ("body", 600, "text"), wrap=True))
        lines = named(Text("\n".join(patients), ("body", 400, "text"), wrap=True), "handed_over")
        self.body.addWidget(lines)

    @override
    def answers(self) -> dict[str, Any]:
        return {"successor": self.successor.value()}

    @override
    def answer_again(self, answers: Mapping[str, Any]) -> None:
        """Whoever was chosen may have left meanwhile: then somebody else has to be."""
        self.successor.choose(answers["successor"])

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return self._rows

    @override
    def is_clear(self) -> bool:
        for row in self._rows:
            missing = self.tr("Choose who takes over: no patient is left without somebody.")
            row.set_problem("" if self.successor.value() is not None else missing)
        return not any(row.problem for row in self._rows)

    @override
    def hand_over(self) -> None:
        self._save(str(self.successor.value()) if self._rows else "")

    @override
    def refused(self, error: RegistryError) -> bool:
        for row in self._rows:
            if error.field == "successor":
                row.set_problem(error.said(words()))
                return True
        return False
