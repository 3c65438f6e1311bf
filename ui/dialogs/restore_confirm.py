"""The second step of restoring: what would be lost, patient by patient, and the typed yes."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from core.domain.hospital_number import shown
from core.domain.losses import Losses, LostOf
from core.language import Words, phrase
from ui.look.language import words
from ui.widgets.backup_words import when
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text


def heading_of(lost: Losses, said: Words) -> str:
    """The one sentence that says how much would be lost."""
    if not lost.is_readable:
        return said(phrase("The present file cannot be read, so what it holds is not known."))
    if not lost.n_entries:
        return said(phrase("Nothing would be lost: the present file holds nothing newer."))
    newest = when(datetime.fromisoformat(lost.newest_at), said)
    if lost.n_entries == 1:
        return said(phrase("1 entry would be set aside, made on {when}."), when=newest)
    many = phrase("{n} entries would be set aside, the newest of {when}.")
    return said(many, n=lost.n_entries, when=newest)


def line_of(lost: LostOf, said: Words) -> str:
    """`YILMAZ, Ayşe, 123 456: 2 entries`."""
    return said(
        phrase("{name}, {number}: {entries}"),
        name=lost.list_name(said),
        number=shown(lost.hospital_no),
        entries=said.count(lost.n_entries, phrase("{n} entry"), phrase("{n} entries")),
    )


def lines_of(lost: Losses, said: Words) -> list[str]:
    """A line for each patient, and one for what is about no patient, such as a setting."""
    lines = [line_of(each, said) for each in lost.patients]
    n_others = lost.n_entries - sum(each.n_entries for each in lost.patients)
    if n_others > 0:
        of_all = said.count(n_others, phrase("{n} entry"), phrase("{n} entries"))
        lines.append(said(phrase("Settings and the file itself: {entries}"), entries=of_all))
    return lines


class ConfirmPage(QWidget):
    """`edited`: another name is typed."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._heading = named(Text("", ("emphasis", 600, "text"), wrap=True), "losses")
        self._other = named(Text("", ("body", 600, "danger"), wrap=True), "other_registry")
        self._patients = named(Text("", ("body", 400, "text"), wrap=True), "lost_patients")
        self.field = named(QLineEdit(), "registry_name")
        asked = self.tr("To restore, type the name of the registry: {name}").format(name=name)
        row = FormRow(asked, self.field, stacked=True)
        kept = self.tr(
            "The present file is not deleted. It goes, as it is, to the quarantine folder beside "
            "the registry."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 14)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._other)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(Text(kept, ("body", 400, "text-2"), wrap=True))
        column.addWidget(row)
        self.field.textChanged.connect(self._say_edited)

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._patients)
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        return area

    @property
    def is_confirmed(self) -> bool:
        """Whether the registry is named; capitals and spaces around do not matter."""
        return self.field.text().strip().casefold() == self._name.casefold()

    def show_losses(self, lost: Losses) -> None:
        said = words()
        self._heading.setText(heading_of(lost, said))
        other = self.tr("The backup is of another registry than the present file.")
        self._other.setText("" if lost.is_same_registry else other)
        self._other.setVisible(not lost.is_same_registry)
        self._patients.setText("\n".join(lines_of(lost, said)))
        self.field.clear()

    def _say_edited(self, _text: str) -> None:
        self.edited.emit()
