"""One row for each variable a record declares, and what is wrong or unusual in the answers."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from core.domain.checks import Problem
from core.domain.course_checks import record_problems
from core.domain.gaps import is_empty
from core.domain.variables import Kind, Variable, variables_of
from core.errors import RegistryError
from ui.look.language import words
from ui.widgets.answers import ReferenceField
from ui.widgets.fields import field_for
from ui.widgets.forms import FormRow, SectionHead, go_to
from ui.widgets.typed import retype, said_in, typed_in

PEOPLE = frozenset({"surgeon", "responsible", "waived_by", "read_by", "tried_by"})
_Question = tuple[str, str, Any]  # sentence, field, value
_SHORT = frozenset({Kind.CHOICE, Kind.INTEGER, Kind.DECIMAL, Kind.TIME})


class Verdict(Enum):
    """What a check found: nothing, only what may be saved all the same, or what may not."""

    CLEAR = auto()
    ASKS = auto()
    REFUSES = auto()


def _no_problems(_record: Any) -> Sequence[Problem]:
    return ()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the rest of the patient's record means for a form.

    `references` are the records that a field may name; `problems` says what the typed record would
    contradict in the others, or make unusual.
    """

    references: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    problems: Callable[[Any], Sequence[Problem]] = _no_problems


class RecordForm(QWidget):
    """The variables of a record as fields, under the headings of their sections.

    `record` may hold None where a required value is still missing. An unusual value is asked
    once: a second check of the same value lets it pass. `without` names variables that are not
    asked here and stay as they are. A variable that does not apply to what is typed is hidden while
    it is empty. `unplaced` says what is wrong or unusual beyond the fields of this form.
    """

    edited = Signal()

    def __init__(
        self,
        record: Any,
        *,
        today: date,
        without: Collection[str] = (),
        around: Surroundings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record, self._today = record, today
        self._around = around or Surroundings()
        self._asked: frozenset[_Question] = frozenset()
        self.unplaced = ""
        self._rows: dict[str, FormRow] = {}
        self._variables: dict[str, Variable] = {}
        self._heads: dict[str, SectionHead] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        asked = [each for each in variables_of(type(record)) if each.name not in without]
        has_sections = len({each.section for each in asked}) > 1
        for each in asked:
            if has_sections and each.section and each.section not in self._heads:
                head = SectionHead(words()(each.section))
                self._heads[each.section] = head
                column.addWidget(head)
            self._variables[each.name] = each
            self._rows[each.name] = self._row(each)
            column.addWidget(self._rows[each.name])
        self._opened = self.typed()
        self._show_what_applies()
        self.edited.connect(self._show_what_applies)

    def _row(self, variable: Variable) -> FormRow:
        said = words()
        offered = [
            each
            for each in self._around.references.get(variable.refers, ())
            if each[1] != getattr(self._record, "id", None)  # nothing names itself
        ]
        value = getattr(self._record, variable.name)
        field = field_for(variable, value, today=self._today, offered=offered)
        field.edited.connect(self.edited)  # type: ignore[attr-defined]
        # A field with a unit beside it keeps its own width: so does a short one without.
        unit = said(variable.unit) or (" " if variable.kind in _SHORT else "")
        return FormRow(said(variable.label), field, said(variable.help), unit)

    def _show_what_applies(self) -> None:
        """Hide what cannot be said of this record; what is recorded is never hidden."""
        record, shown = self.value(), set()
        for name, row in self._rows.items():
            variable = self._variables[name]
            applies = variable.applies(record) and not self._is_nothing_to_name(name)
            is_shown = applies or not is_empty(getattr(record, name))
            row.setVisible(is_shown)
            if is_shown:
                shown.add(variable.section)
        for section, head in self._heads.items():
            head.setVisible(section in shown)

    def _is_nothing_to_name(self, name: str) -> bool:
        """An optional reference, and the patient has no record that it could name."""
        variable, field = self._variables[name], self._rows[name].field
        if not (variable.optional and isinstance(field, ReferenceField)):
            return False
        return field.value() is None and field.count() == 1

    @property
    def rows(self) -> tuple[FormRow, ...]:
        return tuple(self._rows.values())

    @property
    def names(self) -> dict[str, str]:
        """What the records are called that a field may refer to, by id."""
        return {known: name for each in self._around.references.values() for name, known in each}

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
        self.unplaced = ""
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

    def _judge(self) -> tuple[bool, frozenset[_Question]]:
        """Show the problems of the values; whether one refuses, and the unusual values."""
        record, asked, refused = self.value(), set(), False
        own = record_problems(record, today=self._today)
        is_whole = not any(row.problem for row in self._rows.values())
        if is_whole and all(problem.asks for problem in own):
            own += self._around.problems(record)
        for problem in sorted(own, key=lambda each: each.asks):  # what refuses is said first
            row = self._rows.get(problem.field)
            if row is not None and row.problem:
                continue  # what was misread is said first
            question = (problem.sentence, problem.field, getattr(record, problem.field, None))
            if problem.asks:
                asked.add(question)
            if question not in self._asked or not problem.asks:
                self._say(row, problem.said(words()))
            refused = refused or not problem.asks
        return refused, frozenset(asked)

    def _say(self, row: FormRow | None, sentence: str) -> None:
        if row is not None:
            row.setVisible(True)
            row.set_problem(sentence)
        else:
            self.unplaced = " ".join(part for part in (self.unplaced, sentence) if part)
