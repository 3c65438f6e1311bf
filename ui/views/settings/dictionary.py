"""The data dictionary: what each variable means, read only, searched by any of its words."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from core.domain.folding import folded
from core.language import Words, phrase
from core.reports.dictionary.compose import Line, dictionary
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.settings.section import SettingsSection
from ui.widgets.containers import Card
from ui.widgets.named import named
from ui.widgets.painted import Text


class DictionarySection(SettingsSection):
    """Filled when it is first shown; a search leaves the lines that hold its words."""

    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self._cards: list[QWidget] = []
        self._lines: tuple[Line, ...] = ()
        self.title(self.tr("Data dictionary"))
        note = self.tr(
            "Every variable of the record: its name in exports, what it may hold, and what is "
            "computed from it by which rule. It is read from the declarations of the program."
        )
        self.column.addWidget(Text(note, ("small", 400, "text-2"), wrap=True))
        self.search = named(QLineEdit(), "dictionary_search")
        self.search.setPlaceholderText(self.tr("Search: margin, R0, KRAS"))
        self.search.setAccessibleName(self.tr("Search the data dictionary"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_found)
        self.column.addWidget(self.search)
        self._count = named(Text("", ("small", 400, "text-2")), "dictionary_count")
        self.column.addWidget(self._count)
        self.column.addStretch(1)

    @override
    def shown(self) -> None:
        if not self._lines:
            self._lines = dictionary(words())
            self._show_found()

    def found(self) -> tuple[Line, ...]:
        """The lines that hold every word typed."""
        wanted = folded(self.search.text()).split()
        return tuple(each for each in self._lines if _holds(each, wanted))

    def _show_found(self) -> None:
        for old in self._cards:
            old.hide()
            old.deleteLater()
        found, said = self.found(), words()
        self._count.setText(
            said(phrase("{n} of {total} variables"), n=len(found), total=len(self._lines))
        )
        self._cards = [
            _card(record, tuple(lines), said)
            for record, lines in groupby(found, key=lambda each: each.record)
        ]
        for card in self._cards:
            self.column.insertWidget(self.column.count() - 1, card)


def _holds(line: Line, wanted: list[str]) -> bool:
    labels = [label for _, label in line.choices]
    text = folded(" ".join((line.record, line.name, line.label, line.rule, *labels)))
    return all(each in text for each in wanted)


def _card(record: str, lines: tuple[Line, ...], said: Words) -> Card:
    card = Card(record, said.count(len(lines), phrase("1 variable"), phrase("{n} variables")))
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for at, each in enumerate(lines):
        grid.addLayout(_named(each), at, 0)
        meaning = Text(_said(each, said), ("small", 400, "text-2"), wrap=True)
        grid.addWidget(meaning, at, 1, Qt.AlignmentFlag.AlignTop)
    card.body.addLayout(grid)
    return card


def _named(line: Line) -> QVBoxLayout:
    """The label, and under it the name that exports use."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Text(line.label, ("body", 500, "text"), wrap=True))
    if line.is_stored:
        column.addWidget(Text(line.name, ("small", 400, "text-2")))
    return column


def _said(line: Line, said: Words) -> str:
    """What it may hold, in one line."""
    parts = [f"{line.kind}, {line.unit}" if line.unit else line.kind]
    if line.is_required:
        parts.append(said(phrase("required")))
    if line.refused_outside:
        parts.append(said(phrase("refused outside {range}"), range=line.refused_outside))
    if line.asked_outside:
        parts.append(said(phrase("asked outside {range}"), range=line.asked_outside))
    parts += [", ".join(label for _, label in line.choices), line.rule]
    return "; ".join(each for each in parts if each)
