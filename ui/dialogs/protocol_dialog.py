"""Another protocol for a patient: which, without what, and why; what moves is shown first."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from core.domain.modality import Modality
from core.domain.protocol import Protocol
from core.errors import RegistryError
from core.language import phrase
from ui import override
from ui.dialogs.kept_form import KeptForm
from ui.look.language import words
from ui.widgets.banner import Identity
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.fields import LongTextField
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text

Save = Callable[[str, frozenset[Modality], str], None]
Consequences = Callable[[str, frozenset[Modality]], Sequence[str]]


class ProtocolDialog(KeptForm):
    """Hands `save(protocol_id, left_out, reason)` over; stays open when that refuses."""

    def __init__(
        self,
        protocols: Sequence[Protocol],
        followed: tuple[str, frozenset[Modality]],
        save: Save,
        *,
        consequences: Consequences,
        banner: Identity | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Change the protocol"), banner=banner, parent=parent)
        self.setObjectName("protocol_dialog")
        self._protocols = {each.id: each for each in protocols}
        self._save, self._consequences = save, consequences
        names = [(_named(each), each.id) for each in protocols]
        self._choice = named(Combo(names), "protocol")
        self._without = named(CheckBox(""), "with_optional")
        self._reason = named(LongTextField(""), "reason")
        self._row = FormRow(self.tr("Protocol"), self._choice)
        self._why = FormRow(
            self.tr("Reason"), self._reason, self.tr("Kept in the history for good.")
        )
        note = self.tr("Only what falls due after today moves. What was due before stays as it is.")
        self._moved = named(Text("", ("body", 400, "text-2"), wrap=True), "consequences")
        for part in (Text(note, ("body", 400, "text"), wrap=True), self._row, self._without):
            self.body.addWidget(part)
        for part in (self._why, self._moved):
            self.body.addWidget(part)
        protocol_id, left_out = followed
        self._choice.choose(protocol_id)
        if self._choice.currentIndex() < 0:  # what is followed was withdrawn
            self._choice.setCurrentIndex(0)
        self._without.setChecked(not left_out)
        self._listen()
        self._show()
        self.ready()

    def _listen(self) -> None:
        changes = (self._choice.currentIndexChanged, self._without.toggled)
        for changed in changes:
            changed.connect(self._show)
        for edited in (*changes, self._reason.edited):
            edited.connect(self.note_edit)

    @property
    def chosen(self) -> tuple[str, frozenset[Modality]]:
        protocol = self._protocols[str(self._choice.value())]
        optional = frozenset(item.modality for item in protocol.items if item.is_optional)
        return protocol.id, frozenset() if self._without.isChecked() else optional

    def _show(self) -> None:
        protocol = self._protocols[str(self._choice.value())]
        optional = [words()(i.modality.label) for i in protocol.items if i.is_optional]
        self._without.set_words(self.tr("With {what}").format(what=", ".join(optional)))
        self._without.setVisible(bool(optional))
        lines = self._consequences(*self.chosen)
        self._moved.setText("\n".join(lines))

    @override
    def answers(self) -> dict[str, Any]:
        return {
            "protocol": self._choice.value(),
            "with_optional": self._without.isChecked(),
            "reason": self._reason.toPlainText(),
        }

    @override
    def answer_again(self, answers: Mapping[str, Any]) -> None:
        if answers["protocol"] in self._protocols:
            self._choice.choose(answers["protocol"])
        else:
            gone = self.tr("What was chosen is not offered any more. Choose another.")
            self._row.set_problem(gone)
        self._without.setChecked(answers["with_optional"])
        self._reason.setPlainText(answers["reason"])

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (self._row, self._why)

    @override
    def is_clear(self) -> bool:
        missing = not self._reason.value().strip()
        self._why.set_problem(self.tr("Write why the protocol changes.") if missing else "")
        return not missing

    @override
    def hand_over(self) -> None:
        protocol_id, left_out = self.chosen
        self._save(protocol_id, left_out, self._reason.value().strip())

    @override
    def refused(self, error: RegistryError) -> bool:
        row = {"protocol": self._row, "reason": self._why}.get(error.field)
        if row is not None:
            row.set_problem(error.said(words()))
        return row is not None


def _named(protocol: Protocol) -> str:
    """The name; of one that was edited, its version too."""
    said = words()
    name = said(protocol.name)
    if protocol.version == 1:
        return name
    return said(phrase("{name}, version {n}"), name=name, n=protocol.version)
