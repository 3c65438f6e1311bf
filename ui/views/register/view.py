"""The flow of registering a patient: nothing is saved before the calendar was seen."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.actions.registering import Registration, refuse_unowned
from core.domain.hospital_number import normalised
from core.domain.patient import Patient, family_capitals
from core.domain.screening import Screening
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.language import phrase
from core.store.offered_protocols import offered
from core.surveillance.preview import calendar_preview
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.look.tokens import WIDE_FROM
from ui.session import RegistrySession
from ui.views.identity import identity_of
from ui.views.register.calendar_lanes import CalendarLanes, scrolled
from ui.views.register.half_typed import half_typed, retype
from ui.views.register.namesakes import namesake_of
from ui.views.register.screened import say_screened
from ui.views.register.side import Side
from ui.views.register.steps import FormStep, ProtocolStep, first_steps, own_name
from ui.widgets.bands import MessageBand
from ui.widgets.banner import PatientBanner
from ui.widgets.containers import PageHeader
from ui.widgets.named import named
from ui.widgets.tabs import StepLine

PERSON, DISEASE, OPERATION, PROTOCOL, CALENDAR = range(5)
RAIL = 184
NARROW = 1180  # below it a title and all names of the steps do not stand side by side


class RegisterView(QWidget):
    """`registered` carries a Registration; `closed` leaves the flow without saving.

    `begun`: the flow is empty again. `edited`: something was typed or chosen.
    """

    registered = Signal(object)
    closed = Signal()
    begun = Signal()
    edited = Signal()

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._namesake_seen = ""
        self._build()
        self.start_anew()

    def start_anew(self, known: Screening | None = None) -> None:
        """An empty flow, or one that knows who was screened; the pages of the former one go."""
        self._screening_id = known.id if known is not None else None
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.setParent(None)  # whoever looked at it while it still hangs there would keep it
            old.deleteLater()
        people = [each.name for each in self._session.operators()]
        surgeon = own_name(self._session.operator)
        protocols = offered(self._session.registry).values()
        self._steps = first_steps(self._session.today, people, surgeon, known, protocols)
        self._lanes = named(CalendarLanes(), "calendar_lanes")
        self._calendar = scrolled(self._lanes)
        for page in (*self._steps, self._calendar):
            self._stack.addWidget(page)
        for step in self._steps:
            step.edited.connect(self._forget_question)
            step.edited.connect(self.edited)
        self._show(PERSON)
        self.begun.emit()

    @property
    def step(self) -> int:
        return self._stack.currentIndex()

    @property
    def patient(self) -> Patient:
        """Whoever is being registered, as far as he is typed."""
        person: Patient = self._form(PERSON).values()[0]
        return person

    def half_typed(self) -> dict[str, Any] | None:
        """What is typed and not saved, as plain JSON; none while nothing is."""
        return half_typed(self._steps, self.step)

    def take_back(self, content: Mapping[str, Any]) -> None:
        """Fill an empty flow with what was half typed, and open it where it was left."""
        self._show(retype(self._steps, content))

    def registration(self) -> Registration:
        """Everything typed so far, as the action takes it."""
        person, disease, operation = (self._form(at).values() for at in range(3))
        protocol = self._steps[PROTOCOL]
        if not isinstance(protocol, ProtocolStep):
            raise TypeError("the fourth step chooses the protocol")
        return Registration(
            patient=person[0],
            procedure=operation[0],
            primary=_answered(disease[0]),
            liver_disease=_answered(disease[1]),
            protocol_id=protocol.chosen,
            left_out=protocol.left_out,
            screening_id=self._screening_id,
        )

    def refused(self, error: RegistryError) -> None:
        """Show why it was not saved, at the step and field it is about; nothing is lost."""
        for at, step in enumerate(self._steps):
            if step.show_refusal(error):
                self._show(at)
                step.start(error.field)
                return
        self._message.say(error.said(words()), "danger")

    def _form(self, at: int) -> FormStep:
        step = self._steps[at]
        if not isinstance(step, FormStep):
            raise TypeError(f"step {at} is not a form")
        return step

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.fit(self.width(), narrow=self.width() + RAIL < WIDE_FROM)
        self._step_line.set_compact(self.width() < look().px(NARROW))

    def _forward(self) -> None:
        if self.step == CALENDAR:
            self.registered.emit(self.registration())
        elif self._steps[self.step].is_ready() and self._is_possible():
            self._show(self.step + 1)

    def _back(self) -> None:
        if self.step == PERSON:
            self.closed.emit()
        else:
            self._show(self.step - 1)

    def _is_possible(self) -> bool:
        try:
            if self.step == PERSON:
                refuse_unowned(self.patient)
                self._refuse_known_person(self.patient)
            if self.step == OPERATION:
                _refuse_no_liver_operation(self._form(OPERATION).values()[0])
        except RegistryError as error:
            if not self._steps[self.step].show_refusal(error):
                self._message.say(error.said(words()), "danger")
            return False
        self._message.hide()
        if self.step == PERSON:
            say_screened(self._message, self._session, self.patient)
        return True

    def _refuse_known_person(self, patient: Patient) -> None:
        number = normalised(patient.hospital_no, self._session.settings.number_scheme)
        namesake = namesake_of(patient, number, self._session.registry.of(Patient).all())
        if namesake is not None and namesake.id != self._namesake_seen:
            self._namesake_seen = namesake.id
            raise RegistryError(
                phrase(
                    "{name}, born {born}, is already registered under {number}. Go on only if this "
                    "is another person."
                ),
                name=f"{family_capitals(namesake, words())} {namesake.given_name}",
                born=namesake.birth_date,
                number=namesake.hospital_no,
            )

    def _forget_question(self) -> None:
        self._namesake_seen = ""
        self._message.hide()

    def _show(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self._step_line.show_step(step)
        self._banner.setVisible(step > PERSON)
        if step > PERSON:
            self._banner.show_identity(self._draft_identity())
        if step == CALENDAR:
            self._show_calendar()
        else:
            title, line = self._heads()[step]
            self._header.set_title(title)
            self._header.set_line(line)
            self._steps[step].start()
        last = step == CALENDAR
        self._side.panel.setVisible(last)
        self._side.forward.set_label(self.tr("Register patient") if last else self.tr("Next"))
        self._side.back.set_label(self.tr("Cancel") if step == PERSON else self.tr("Back"))

    def _draft_identity(self) -> Any:
        person: Patient = self._form(PERSON).values()[0]
        note = self.tr("new, not registered yet")
        return identity_of(person, today=self._session.today, note=note)

    def _show_calendar(self) -> None:
        registration, said = self.registration(), words()
        offer = offered(self._session.registry)
        protocol = offer[registration.protocol_id].without(registration.left_out)
        anchor: date = registration.procedure.performed_on
        visits = calendar_preview(protocol, anchor, self._session.working_days())
        self._lanes.show_calendar(anchor, visits)
        labels = sorted(said(each.label) for each in registration.procedure.components)
        name = labels[0] if len(labels) == 1 else self.tr("{n} parts").format(n=len(labels))
        self._side.panel.show_calendar(protocol, (name, anchor), visits, today=self._session.today)
        self._header.set_title(self.tr("Register a patient: check the calendar"))
        line = self.tr("{visits} visits and {items} items from the operation of {start} to {end}")
        self._header.set_line(
            line.format(
                visits=len(visits),
                items=sum(len(each.items) for each in visits),
                start=said.weekday_date(anchor),
                end=said.weekday_date(visits[-1].due_on),
            )
        )

    def _heads(self) -> tuple[tuple[str, str], ...]:
        """Title and line of each form step."""
        return (
            (
                self.tr("Register a patient: the person"),
                self.tr("Name, birth date, hospital number, surgeon; the rest can follow"),
            ),
            (
                self.tr("Register a patient: the disease"),
                self.tr("What is not known now stays empty: unknown is not no"),
            ),
            (
                self.tr("Register a patient: the operation"),
                self.tr("The curative liver operation from which every date is counted"),
            ),
            (
                self.tr("Register a patient: the protocol"),
                self.tr("It stays with the patient; later versions change nothing by themselves"),
            ),
        )

    def _build(self) -> None:
        names = (
            self.tr("Person"),
            self.tr("Disease"),
            self.tr("Operation"),
            self.tr("Protocol"),
            self.tr("Calendar"),
        )
        self._step_line = StepLine(names)
        self._header = PageHeader("")
        self._header.add_button(self._step_line)
        blank: Any = None
        nobody = Patient(family_name="", given_name="", birth_date=blank, hospital_no="")
        self._banner = PatientBanner(identity_of(nobody, today=self._session.today), "draft")
        self._message = named(MessageBand(), "message")
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._banner, self._header, self._message):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        self._side = Side()
        self._side.forward.clicked.connect(self._forward)
        self._side.back.clicked.connect(self._back)
        row.addWidget(self._side)
        column.addLayout(row, 1)


def _answered(record: Any) -> Any:
    """The record, or none when nothing in it was answered."""
    blank = type(record)(patient_id=record.patient_id, id=record.id)
    return None if record == blank else record


def _refuse_no_liver_operation(procedure: Procedure) -> None:
    if not procedure.is_on_liver:
        raise RegistryError(
            phrase("Choose what was done on the liver: the calendar counts from it."),
            field="components",
        )
