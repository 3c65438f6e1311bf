"""What is printed of many patients: documents, language, one file or many, names in their names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.theme import look
from ui.widgets.choices import CheckBox, RadioButton
from ui.widgets.containers import Section
from ui.widgets.named import named
from ui.widgets.painted import Text


@dataclass(frozen=True, slots=True)
class BatchChoice:
    """`papers` are the names of the documents, in their order."""

    papers: tuple[str, ...]
    is_own_language: bool
    is_merged: bool
    with_identity: bool
    every_operation: bool = False


OPERATION = "operation"  # the document of which somebody can have several


class ChoicePanel(QWidget):
    """`changed` whenever another answer is given; `why_not` says what is missing."""

    changed = Signal()

    def __init__(
        self,
        papers: Sequence[tuple[str, str]],
        language: str,
        left_out: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`papers` are (name, words); `language` is the window's, in words.

        `left_out` says which parts the summaries come without.
        """
        super().__init__(parent)
        self._papers = [(name, self._ticked(name, said)) for name, said in papers]
        self._papers[0][1].setChecked(True)
        self._every = self._ticked(
            "every_operation", self.tr("Of every operation; without this tick only of the latest")
        )
        self._own = named(RadioButton(self.tr("Each patient's own")), "own_language")
        self._window = named(RadioButton(language), "window_language")
        self._merged = named(
            RadioButton(self.tr("One PDF file, with an entry for each patient")), "merged"
        )
        self._each = named(
            RadioButton(self.tr("A new folder with one file for each document")), "each"
        )
        self._window.setChecked(True)
        self._merged.setChecked(True)
        self._identity = self._ticked(
            "identity", self.tr("Names and hospital numbers in the names of the files")
        )
        self._sure = self._ticked(
            "sure", self.tr("Yes: whoever sees the folder may see who is treated here")
        )
        self._left_out = named(Text(left_out, ("small", 400, "text-2"), wrap=True), "left_out")
        self._left_out.setVisible(bool(left_out))
        self._hint = Text("", ("small", 400, "text-2"), wrap=True)
        self._lay_out()
        for button in (self._merged, self._each):
            button.toggled.connect(self._changed)
        self._changed()

    def value(self) -> BatchChoice:
        return BatchChoice(
            papers=tuple(name for name, box in self._papers if box.isChecked()),
            is_own_language=self._own.isChecked(),
            is_merged=self._merged.isChecked(),
            with_identity=self._each.isChecked() and self._identity.isChecked(),
            every_operation=self._has_operations() and self._every.isChecked(),
        )

    def why_not(self) -> str:
        """Why nothing can be printed yet; empty when it can."""
        chosen = self.value()
        if not chosen.papers:
            return self.tr("Choose at least one document.")
        if chosen.with_identity and not self._sure.isChecked():
            return self.tr("Confirm that names may stand in the names of the files.")
        return ""

    def _has_operations(self) -> bool:
        return any(name == OPERATION and box.isChecked() for name, box in self._papers)

    def _ticked(self, name: str, said: str) -> CheckBox:
        box = named(CheckBox(said), f"batch_{name}")
        box.toggled.connect(self._changed)
        return box

    def _changed(self) -> None:
        if not hasattr(self, "_hint"):
            return  # still being built
        self._every.setVisible(self._has_operations())
        is_each = self._each.isChecked()
        self._identity.setVisible(is_each)
        self._sure.setVisible(is_each and self._identity.isChecked())
        if self._sure.isHidden():
            self._sure.setChecked(False)
        if is_each and not self._identity.isChecked():
            said = self.tr("The names say a number, the document and the day; nobody's name.")
        elif is_each:
            said = self.tr("Each file is named after its patient.")
        else:
            said = self.tr("Page numbers begin anew with each document.")
        self._hint.setText(said)
        self.changed.emit()

    def _documents(self) -> Iterator[QWidget]:
        """Every tick, and below that of the operations which of them."""
        for name, box in self._papers:
            yield box
            if name == OPERATION:
                yield self._every

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        written = (self._merged, self._each, self._hint, self._identity, self._sure)
        for title, parts in (
            (self.tr("Documents"), (*self._documents(), self._left_out)),
            (self.tr("Language"), (self._window, self._own)),
            (self.tr("Written as"), written),
        ):
            section = Section(title)
            section.body.setSpacing(2)
            for part in parts:
                row = QHBoxLayout()
                row.addSpacing(look().px(24) if part is self._every else 0)  # below its document
                row.addWidget(part, 1)
                section.body.addLayout(row)
            column.addWidget(section)
        self._groups = [QButtonGroup(self), QButtonGroup(self)]
        for group, pair in zip(
            self._groups, ((self._window, self._own), (self._merged, self._each)), strict=True
        ):
            for button in pair:
                group.addButton(button)
