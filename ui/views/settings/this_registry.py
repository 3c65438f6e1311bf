"""The open registry: where the file lies, what is in it, and what was done last."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.actions.undoing import undo_rights
from core.domain.acting import said as entry_said
from core.domain.patient import Patient
from core.language import Words, phrase
from core.store.history import Event
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.settings.section import SettingsSection
from ui.widgets.button import Button
from ui.widgets.containers import Line
from ui.widgets.flow import Flow
from ui.widgets.named import named
from ui.widgets.painted import Text

ENTRIES = 50


class HistoryRow(QWidget):
    """One entry: what was done, when and by whom, with Undo where it can be taken back."""

    undo_requested = Signal(int)

    def __init__(self, event: Event, *, can_undo: bool, is_undone: bool, why_not: str = "") -> None:
        """`why_not` says why whoever acts may not undo it."""
        super().__init__()
        self._seq = event.seq
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Text(what_happened(event, words()), ("body", 500, "text"), wrap=True))
        under = when_and_who(event, words())
        if is_undone:
            under += words()(phrase(", undone later"))
        lines.addWidget(Text(under, ("small", 400, "text-2"), wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(16)
        row.addLayout(lines, 1)
        if can_undo:
            undo = named(Button(self.tr("Undo"), "", "outline", "undo-2"), f"undo_{event.seq}")
            undo.setAccessibleDescription(what_happened(event, words()))
            undo.clicked.connect(self._ask)
            undo.allow(why_not)
            row.addWidget(undo)

    def _ask(self) -> None:
        self.undo_requested.emit(self._seq)


def what_happened(event: Event, said: Words) -> str:
    sentence = entry_said(event.sentence, event.values, said)
    if event.undoes is not None:
        sentence = said(phrase("Undone: {sentence}"), sentence=sentence)
    if event.reason:
        sentence = said(phrase("{sentence} (reason: {why})"), sentence=sentence, why=event.reason)
    return sentence


def when_and_who(event: Event, said: Words) -> str:
    at = datetime.fromisoformat(event.at)
    who = event.operator or said(phrase("no name"))
    return said(
        phrase("{day} {time}, {who}"), day=said.weekday_date(at.date()), time=f"{at:%H:%M}", who=who
    )


class RegistrySection(SettingsSection):
    """Read when it is shown, and again whenever something was saved meanwhile."""

    undo_requested = Signal(int)
    close_requested = Signal()
    diagnostic_requested = Signal()

    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self._shown_for = -1
        self._entries: list[QWidget] = []
        self.title(self.tr("This registry"))
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnStretch(1, 1)
        self._values: list[Text] = []
        labels = (
            self.tr("File"),
            self.tr("Patients"),
            self.tr("Entries in the history"),
            self.tr("Data"),
        )
        for at, label in enumerate(labels):
            value = named(Text("", ("body", 500, "text"), wrap=True), f"fact_{at}")
            self._facts.addWidget(Text(label, ("body", 400, "text-2")), at, 0)
            self._facts.addWidget(value, at, 1)
            self._values.append(value)
        self.column.addLayout(self._facts)
        label = self.tr("Close this registry, open another")
        close = named(Button(label, "O", "outline", "folder-open"), "close_registry")
        close.clicked.connect(self.close_requested)
        label = self.tr("Save diagnostic file…")
        save = named(Button(label, "", "plain", "file-text"), "save_diagnostic")
        save.clicked.connect(self.diagnostic_requested)
        buttons = Flow()
        for button in (close, save):
            buttons.addWidget(button)
        self.column.addLayout(buttons)
        self.column.addSpacing(6)
        self.title(self.tr("Done last"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.column.addStretch(1)

    @override
    def shown(self) -> None:
        registry = self.session.registry
        seq = registry.history.last_seq()
        if seq == self._shown_for:
            return
        self._shown_for = seq
        demo = self.tr("Demonstration data: nobody in it exists")
        real = self.tr("Patients of this centre")
        facts = (
            str(registry.path) if registry.path else self.tr("In memory only, not in a file"),
            str(len(registry.of(Patient).all())),
            str(seq),
            demo if self.settings.is_demonstration else real,
        )
        for text, value in zip(facts, self._values, strict=True):
            value.setText(text)
        self._show_entries()

    @override
    def show_rights(self) -> None:
        self._shown_for = -1  # what may be undone depends on who acts

    def _why_not(self, event: Event) -> str:
        session = self.session
        rights = undo_rights(session.registry, event, session.operator_name)
        return next(filter(None, map(session.why_not, rights)), "")

    def _show_entries(self) -> None:
        for old in self._entries:
            old.hide()
            old.deleteLater()
        self._entries = []
        history = self.session.registry.history
        for event in history.recent(ENTRIES):
            is_undone = history.is_undone(event.seq)
            can_undo = event.undoes is None and not is_undone and history.changed_rows(event.seq)
            why_not = self._why_not(event) if can_undo else ""
            row = HistoryRow(event, can_undo=can_undo, is_undone=is_undone, why_not=why_not)
            row.undo_requested.connect(self.undo_requested)
            self._entries += [row, Line()]
        if not self._entries:
            self._entries = [Text(self.tr("Nothing yet"), ("body", 400, "text-2"))]
        for each in self._entries:
            self._list.addWidget(each)
