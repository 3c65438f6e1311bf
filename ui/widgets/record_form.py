"""One row for each variable a record declares, and what is wrong or unusual in the answers."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from core.domain.course_checks import record_problems
from core.domain.variables import Kind, variables_of
from core.errors import RegistryError
from ui.look.language import words
from ui.widgets.fields import field_for
from ui.widgets.forms import FormRow, go_to
from ui.widgets.typed import retype, said_in, typed_in

PEOPLE = frozenset({"surgeon", "responsible", "waived_by", "read_by", "tried_by"})
_SHORT = frozenset({Kind.CHOICE, Kind.INTEGER, Kind.DECIMAL, Kind.TIME})


class Verdict(Enum):
    """What a check found: nothing, only what may be saved all the same, or what may not."""

    CLEAR = auto()
    ASKS = auto()
    REFUSES = auto()


class RecordForm(QWidget):
    """The variables of a record as fields.

    `record` may hold None where a required value is still missing. An unusual value is asked
    once: a second check of the same value lets it pass. `without` names variables that are not
    asked here and stay as they are.
    """

    edited = Signal()

    def __init__(
        self,
        record: Any,
        *,
        today: date,
        without: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record, self._today = record, today
        self._asked: frozenset[tuple[str, Any]] = frozenset()
        self._rows: dict[str, FormRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        said = words()
        for each in variables_of(type(record)):
            if each.name in without:
                continue
            field = field_for(each, getattr(record, each.name), today=today)
            field.edited.connect(self.edited)  # type: ignore[attr-defined]
            # A field with a unit beside it keeps its own width: so does a short one without.
            unit = said(each.unit) or (" " if each.kind in _SHORT else "")
            self._rows[each.name] = FormRow(said(each.label), field, said(each.help), unit)
            column.addWidget(self._rows[each.name])
        self._opened = self.typed()

    @property
    def rows(self) -> tuple[FormRow, ...]:
        return tuple(self._rows.values())

    def value(self) -> Any:
        """The record as now typed in."""
        typed = {name: row.field.value() for name, row in self._rows.items()}  # type: ignore[attr-defined]
        return replace(self._record, **typed)

    def typed(self) -> dict[str, Any]:
        """Everything as it stands in the fields now, readable or not, as plain JSON."""
        return {name: typed_in(row.field) for name, row in self._rows.items()}

    @property
    def is_touched(self) -> bool:
        """Whether something else stands in the fields than when the form opened."""
        return self.typed() != self._opened

    def retype(self, typed: Mapping[str, Any]) -> None:
        """Put back what was typed; a variable that is not asked any more is left out."""
        for name, row in self._rows.items():
            if name in typed:
                retype(row.field, typed[name])

    def differences(self, typed: Mapping[str, Any]) -> list[tuple[str, str, str]]:
        """Label, what stands in the field and what was typed, where the two are not the same."""
        now = self.typed()
        here = {name: said_in(row.field) for name, row in self._rows.items()}
        self.retype(typed)
        there = {name: said_in(row.field) for name, row in self._rows.items()}
        self.retype(now)
        return [
            (row.label, here[name], there[name])
            for name, row in self._rows.items()
            if here[name] != there[name]
        ]

    def suggest_people(self, names: Sequence[str]) -> None:
        """Offer these names where somebody is named; any other may be typed."""
        for name in PEOPLE & self._rows.keys():
            field = self._rows[name].field
            if isinstance(field, QLineEdit):
                offer = QCompleter(list(names), field)
                offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                offer.setFilterMode(Qt.MatchFlag.MatchContains)
                field.setCompleter(offer)

    def has(self, name: str) -> bool:
        """Whether the variable of this name is asked here."""
        return name in self._rows

    def start_at(self, name: str = "") -> None:
        """Put the cursor into the field of a variable; without a name, into the first."""
        row = self._rows.get(name) or next(iter(self._rows.values()), None)
        if row is not None:
            go_to(row.field)

    def check(self) -> Verdict:
        """Show at each row what to type instead; what is typed stays."""
        misread = False
        for row in self._rows.values():
            row.set_problem("")
            row.set_problem(row.field.misread())  # type: ignore[attr-defined]
            misread = misread or bool(row.problem)
        refused, asked = self._judge()
        new = asked - self._asked
        self._asked = asked
        if misread or refused:
            return Verdict.REFUSES
        return Verdict.ASKS if new else Verdict.CLEAR

    def show_refusal(self, error: RegistryError) -> bool:
        """Show a refused save at its field; false when it is about none of this form."""
        row = self._rows.get(error.field)
        if row is not None:
            row.set_problem(error.said(words()))
        return row is not None

    def _judge(self) -> tuple[bool, frozenset[tuple[str, Any]]]:
        """Show the problems of the values; whether one refuses, and the unusual values."""
        record, asked, refused = self.value(), set(), False
        for problem in record_problems(record, today=self._today):
            row = self._rows.get(problem.field)
            if row is None or row.problem:
                continue  # what was misread is said first
            question = (problem.field, getattr(record, problem.field))
            if problem.asks:
                asked.add(question)
            if question not in self._asked or not problem.asks:
                row.set_problem(problem.said(words()))
            refused = refused or not problem.asks
        return refused, frozenset(asked)
