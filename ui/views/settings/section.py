"""What all sections have in common: a form that keeps each answer at once."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.domain.rights import Right
from core.domain.settings import Settings
from core.errors import RegistryError
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.session import RegistrySession
from ui.widgets.forms import ErrorSummary, FormRow
from ui.widgets.named import named
from ui.widgets.painted import Painted, Text

WIDEST = 860
SIDE = 32


class Form(Painted):
    """The column of a section, at most 860 wide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SIDE, 16, SIDE, 24)
        self.column.setSpacing(14)

    @override
    def refit(self) -> None:
        self.setMaximumWidth(max(look().px(WIDEST - 280) + 280, WIDEST))


class SettingsSection(QScrollArea):
    """`changed` carries the new settings and the marked name of the answer.

    `checked`: an answer became wrong or right. `said`: a sentence for the page.
    """

    right = Right.SETTINGS  # what its answers take

    changed = Signal(object, str)
    checked = Signal()
    said = Signal(str)

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.settings: Settings = session.settings
        self.rows: list[FormRow] = []
        self._asking: FormRow | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.form = Form()
        self.column = self.form.column
        self.summary = named(ErrorSummary(), "error_summary")
        self.column.addWidget(self.summary)
        self._refusal = named(Text("", ("body", 500, "text-2"), wrap=True), "section_refusal")
        self._refusal.hide()
        self.column.addWidget(self._refusal)
        self.setWidget(self.form)

    # What a section gives

    def show_settings(self, settings: Settings) -> None:
        """Show the answers that are kept; what is typed and not kept stays."""
        self.settings = settings

    def show_rights(self) -> None:
        """Who may not answer sees the answers, and why they cannot be changed."""
        why_not = self.session.why_not(self.right)
        self._refusal.setText(why_not)
        self._refusal.setVisible(bool(why_not) and bool(self.rows))
        for row in self.rows:
            row.field.setEnabled(not why_not)
            row.field.setToolTip(why_not)

    @property
    def n_wrong(self) -> int:
        """Answers that are typed and not kept."""
        return sum(bool(row.problem) for row in self.rows)

    def refuse(self, error: RegistryError) -> bool:
        """Show why the last answer was not kept; false when none was given here."""
        if self._asking is None:
            return False
        self.wrong(self._asking, error.said(words()))
        return True

    # For the sections themselves

    def title(self, text: str) -> None:
        heading = Text(text, ("emphasis", 600, "text"))
        if len(self.rows):
            self.column.addSpacing(6)
        self.column.addWidget(heading)

    def add_row(self, label: str, field: QWidget, help_text: str, *, short: bool = True) -> FormRow:
        """A row of the form; a short field keeps its own width."""
        row = FormRow(label, field, help_text, " " if short else "")
        self.rows.append(row)
        self.column.addWidget(row)
        return row

    def keep(self, row: FormRow, what: str, **values: Any) -> None:
        """Ask that an answer be kept; an answer that changes nothing only clears its problem."""
        row.set_problem("")
        self._say_checked()
        asked = replace(self.settings, **values)
        if asked == self.settings:
            return
        self._asking = row
        self.changed.emit(asked, what)
        self._asking = None

    def wrong(self, row: FormRow, sentence: str) -> None:
        """Show what to answer instead; what is typed stays and is not kept."""
        row.set_problem(sentence)
        self._say_checked()

    def _say_checked(self) -> None:
        self.summary.check(self.rows)
        self.checked.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown()

    def shown(self) -> None:
        """For sections that read more than the settings: they are on screen now."""
