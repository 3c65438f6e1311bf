"""Two patients who may be one: both side by side, which one stays, and why they are one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from core.errors import RegistryError
from ui import override
from ui.dialogs.kept_form import KeptForm
from ui.look.language import words
from ui.widgets.choices import RadioButton
from ui.widgets.containers import Line
from ui.widgets.fields import LongTextField
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text

Save = Callable[[str, str, str], None]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: `facts` are as many and in the same order for both."""

    patient_id: str
    name: str
    facts: tuple[tuple[str, str], ...]


class MergeDialog(KeptForm):
    """`save(kept_id, other_id, reason)`; nothing is merged before somebody says which one stays."""

    def __init__(
        self, one: Side, other: Side, save: Save, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Are these one person?"), parent=parent)
        self.setObjectName("merge_dialog")
        self._sides, self._save = (one, other), save
        said = self.tr(
            "Everything of one goes to the other: examinations, operations, contacts, documents. "
            "What both hold alike is held once. Undo brings both back."
        )
        self.body.addWidget(Text(said, ("body", 400, "text"), wrap=True))
        self._choices = [
            named(RadioButton(self.tr("Keep {name}").format(name=side.facts[0][1])), name)
            for side, name in ((one, "keep_first"), (other, "keep_second"))
        ]
        self._choices[0].setChecked(True)
        self.body.addLayout(self._compared())
        self.body.addWidget(Line())
        field = named(LongTextField(""), "merge_reason")
        field.setFixedHeight(field.height() // 2)
        kept = self.tr("Kept in the history for good.")
        self._reason = FormRow(self.tr("Why these are one person"), field, kept)
        self.body.addWidget(self._reason)
        self._choices[1].toggled.connect(self.note_edit)
        field.edited.connect(self.note_edit)
        self.offer(self.tr("Merge"))
        self.ready()
        self._choices[0].setFocus()

    def _compared(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        for column, (side, choice) in enumerate(zip(self._sides, self._choices, strict=True), 1):
            grid.addWidget(Text(side.name, ("emphasis", 600, "text"), wrap=True), 0, column)
            grid.addWidget(choice, 1, column)
        both = zip(self._sides[0].facts, self._sides[1].facts, strict=True)
        for row, ((label, left), (_, right)) in enumerate(both, 2):
            weight = 400 if left == right else 600  # what differs stands out
            grid.addWidget(Text(label, ("small", 400, "text-2")), row, 0)
            grid.addWidget(Text(left, ("body", weight, "text"), wrap=True), row, 1)
            grid.addWidget(Text(right, ("body", weight, "text"), wrap=True), row, 2)
        return grid

    @override
    def answers(self) -> dict[str, Any]:
        return {"keeps_second": self._choices[1].isChecked(), "reason": self.reason}

    @override
    def answer_again(self, answers: Mapping[str, Any]) -> None:
        self._choices[int(answers["keeps_second"])].setChecked(True)
        self._reason.field.setPlainText(answers["reason"])  # type: ignore[attr-defined]

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (self._reason,)

    @property
    def reason(self) -> str:
        return str(self._reason.field.value())  # type: ignore[attr-defined]

    @override
    def is_clear(self) -> bool:
        missing = "" if self.reason.strip() else self.tr("Write why these are one person.")
        self._reason.set_problem(missing)
        return not missing

    @override
    def hand_over(self) -> None:
        kept, other = self._sides if self._choices[0].isChecked() else self._sides[::-1]
        self._save(kept.patient_id, other.patient_id, self.reason)

    @override
    def refused(self, error: RegistryError) -> bool:
        if error.field != "reason":
            return False
        self._reason.set_problem(error.said(words()))
        return True
