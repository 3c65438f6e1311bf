"""The form steps of registering: one record, or two, on each."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.domain.chart_questions import foreseen_together
from core.domain.checks import Problem
from core.domain.disease import LiverDisease, PrimaryTumour
from core.domain.modality import Modality
from core.domain.operators import Operator
from core.domain.patient import Patient, Sex
from core.domain.protocol import Protocol
from core.domain.roles import Role
from core.domain.screening import Screening
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.language import phrase
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.choices import CheckBox, RadioButton
from ui.widgets.forms import ErrorSummary
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.record_form import RecordForm, Surroundings, Verdict

WIDEST = 860


class _Scrolled(QScrollArea):
    """A step that may be higher than the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setMaximumWidth(look().px(WIDEST))
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(24, 16, 24, 24)
        self.column.setSpacing(14)
        self.setWidget(inside)


class FormStep(_Scrolled):
    """Asks for the variables of one or two records, and keeps what was typed."""

    edited = Signal()

    def __init__(
        self,
        records: Sequence[tuple[Any, Collection[str]]],
        *,
        today: date,
        before: Sequence["FormStep"] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before, self._today = tuple(before), today
        self.summary = named(ErrorSummary(), "error_summary")
        self.column.addWidget(self.summary)
        self._beyond = named(Text("", ("body", 400, "danger"), wrap=True), "beyond_the_fields")
        self._beyond.hide()
        self.column.addWidget(self._beyond)
        self.forms: list[RecordForm] = []
        for record, left in records:
            around = Surroundings(problems=partial(self._problems, len(self.forms)))
            form = RecordForm(record, today=today, without=left, around=around)
            form.edited.connect(self.edited)
            self.forms.append(form)
            self.column.addWidget(form)
        self.column.addStretch(1)

    def _problems(self, at: int, record: Any) -> Sequence[Problem]:
        """What is wrong or unusual beside what was typed in the forms before this one."""
        earlier = [form for step in self._before for form in step.forms] + self.forms[:at]
        typed = [form.value() for form in earlier]
        return foreseen_together(typed, record, today=self._today)

    def values(self) -> list[Any]:
        return [form.value() for form in self.forms]

    def is_ready(self) -> bool:
        """Check on leaving; problems are shown beside their fields and in the summary."""
        verdicts = [form.check() for form in self.forms]
        beyond = " ".join(form.unplaced for form in self.forms if form.unplaced)
        self._beyond.setText(beyond)
        self._beyond.setVisible(bool(beyond))
        self.summary.check([row for form in self.forms for row in form.rows])
        return all(verdict is Verdict.CLEAR for verdict in verdicts)

    def show_refusal(self, error: RegistryError) -> bool:
        """Show a refused save at its field; false when it is about another step."""
        shown = [form.show_refusal(error) for form in self.forms]
        self.summary.check([row for form in self.forms for row in form.rows])
        return any(shown)

    def start(self, field: str = "") -> None:
        """Put the cursor into the first field, or into the one of this name."""
        holds = [form for form in self.forms if form.has(field)] or self.forms[:1]
        holds[0].start_at(field)


class ProtocolStep(_Scrolled):
    """One of the protocols that are offered, each with its source and evidence."""

    edited = Signal()

    def __init__(self, protocols: Sequence[Protocol], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, RadioButton] = {}
        self._optional: dict[tuple[str, Modality], CheckBox] = {}
        said = words()
        self.column.setSpacing(2)
        for protocol in protocols:
            name = said(protocol.name)
            if protocol.version > 1:
                named_version = phrase("{name}, version {n}")
                name = said(named_version, name=name, n=protocol.version)
            button = named(RadioButton(name), f"protocol_{protocol.id}")
            button.toggled.connect(self.edited)
            self._buttons[protocol.id] = button
            self.column.addWidget(button)
            detail = self.tr("For: {population}. Source: {source}; {evidence}.").format(
                population=said(protocol.population),
                source=said(protocol.source),
                evidence=said(protocol.evidence.label),
            )
            note = Text(detail, ("small", 400, "text-2"), wrap=True)
            note.setContentsMargins(24, 0, 0, 12)
            self.column.addWidget(note)
            for item in protocol.items:
                if item.is_optional:
                    self._add_option(protocol.id, item.modality)
        self.column.addStretch(1)
        if protocols:
            self._buttons[protocols[0].id].setChecked(True)

    def _add_option(self, protocol_id: str, modality: Modality) -> None:
        label = self.tr("With {what}").format(what=words()(modality.label))
        box = named(CheckBox(label), f"with_{protocol_id}_{modality}")
        box.setChecked(True)
        box.setContentsMargins(24, 0, 0, 0)
        box.toggled.connect(self.edited)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 0, 12)
        row.addWidget(box)
        row.addStretch(1)
        self.column.addLayout(row)
        self._optional[protocol_id, modality] = box

    @property
    def left_out(self) -> frozenset[Modality]:
        """The optional modalities of the chosen protocol that are not wanted."""
        return frozenset(
            modality
            for (protocol_id, modality), box in self._optional.items()
            if protocol_id == self.chosen and not box.isChecked()
        )

    @property
    def chosen(self) -> str:
        return next((name for name, each in self._buttons.items() if each.isChecked()), "")

    def choose(self, protocol_id: str, left_out: Collection[str]) -> None:
        """Choose a protocol and what is left out of it; one that is no longer there is not."""
        if protocol_id in self._buttons:
            self._buttons[protocol_id].setChecked(True)
        for (each, modality), box in self._optional.items():
            box.setChecked(each != protocol_id or modality.value not in left_out)

    def is_ready(self) -> bool:
        return bool(self.chosen)

    def show_refusal(self, _error: RegistryError) -> bool:
        return False

    def start(self, _field: str = "") -> None:
        self._buttons[self.chosen].setFocus()


def own_name(operator: Operator | None) -> str:
    """A surgeon who registers somebody is responsible for him, unless another name is typed."""
    return operator.name if operator is not None and operator.role is Role.SURGEON else ""


def first_steps(
    today: date,
    people: Sequence[str] = (),
    surgeon: str = "",
    known: Screening | None = None,
    protocols: Iterable[Protocol] = (),
) -> list[FormStep | ProtocolStep]:
    """The empty steps before the calendar, all about one new patient; `people` are suggested.

    `surgeon` is who is responsible unless another name is typed; `known` is the line of the
    screening list that the patient comes from, `protocols` those that can be chosen.
    """
    missing: Any = None
    patient = Patient(
        family_name=known.family_name if known else "",
        given_name=known.given_name if known else "",
        birth_date=missing,
        sex=Sex.UNKNOWN,
        hospital_no=known.hospital_no if known else "",
        surgeon=surgeon,
    )
    disease = (PrimaryTumour(patient_id=patient.id), LiverDisease(patient_id=patient.id))
    operation = Procedure(patient_id=patient.id, performed_on=missing, components=frozenset())
    person = FormStep([(patient, ())], today=today)
    illness = FormStep([(record, ()) for record in disease], today=today, before=[person])
    forms = [
        person,
        illness,
        FormStep([(operation, ("intent",))], today=today, before=[person, illness]),
    ]
    for form in (form for step in forms for form in step.forms):
        form.suggest_people(people)
    return [*forms, ProtocolStep(tuple(protocols))]
