"""One patient from registration to death, told once and done by two pairs of hands."""

from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from core.actions.booking import Booking, book_visit
from core.domain.followup import (
    Appointment,
    AppointmentOutcome,
    Episode,
    Examination,
    Finding,
    Result,
)
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.patient import Patient, Sex
from core.domain.stops import CauseOfDeath, Death
from core.domain.treatment import Component, Procedure
from core.errors import RegistryError
from core.surveillance.buckets import Standing
from core.surveillance.orders import OrderState
from core.surveillance.worklist import worklist
from tests.e2e.looking import (
    painted,
    patients_row,
    summary_text,
    timeline_text,
    typed,
    worklist_rows,
)
from tests.e2e.person import ENTER, Hand, Person
from ui.dialogs.reanchor_dialog import ReanchorDialog
from ui.views.register.view import CALENDAR, DISEASE, OPERATION, PROTOCOL
from ui.views.worklist.booking_editor import BookingEditor
from ui.views.worklist.work_row import WorkRow

OPERATED, DUE = date(2026, 3, 2), date(2026, 7, 2)
OPENS, AGAIN = date(2026, 6, 2), date(2026, 9, 1)
DUE_AGAIN, OPENS_AGAIN, DIED = date(2027, 1, 1), date(2026, 12, 2), date(2026, 12, 20)
NUMBER = "118204"


class MainJob:
    """The steps in order; each does something and looks whether it is so."""

    def __init__(self, person: Person, hand: Hand) -> None:
        self.person, self.hand = person, hand
        self._last_seq = person.registry.history.last_seq()

    # What the story looks at

    @property
    def who(self) -> PatientId:
        return self.person.patient_id(NUMBER)

    def facts(self, kind: type[Any]) -> tuple[Any, ...]:
        return tuple(self.person.registry.of(kind).of_patient(self.who))

    def rows(self) -> tuple[WorkRow, ...]:
        return self.person.window.worklist.area.model.rows

    def one_more_entry(self, sentence: str) -> None:
        """Exactly one step of the history, by the operator, about the patient."""
        event = self.person.last_event()
        self._last_seq += 1
        assert event.seq == self._last_seq
        assert event.sentence.startswith(sentence)
        assert (event.operator, event.patient_id) == ("E. Kaya", self.who)
        assert event.at.startswith(self.person.clock.today.isoformat())

    # The steps

    def register(self) -> None:
        hand, flow = self.hand, self.person.window.register
        hand.push("rail_patients")
        hand.push("register_first")
        for name, text in (
            ("family_name", "Şahinoğlu"),
            ("given_name", "Işık"),
            ("birth_date", "12 may 1961"),
            ("hospital_no", NUMBER),
            ("phone", "0312 555 01 42"),
        ):
            hand.write(name, text)
        hand.choose("sex", Sex.FEMALE)
        hand.write("surgeon", "Dr A. Demir")
        hand.push("next")
        assert flow.step == DISEASE
        hand.write("n_metastases", "3")
        hand.push("next")
        assert flow.step == OPERATION
        hand.write("performed_on", "2 mar 2026")
        hand.tick("components.metastasectomy")
        hand.push("next")
        assert flow.step == PROTOCOL
        hand.push("next")
        assert flow.step == CALENDAR
        assert not self.person.session.plans(), "nothing is saved before the calendar was seen"
        hand.push("next")
        self._is_registered()

    def _is_registered(self) -> None:
        self.one_more_entry("Registered {name}")
        [patient], [operation] = [self.person.registry.of(Patient).all()], self.facts(Procedure)
        assert [(p.family_name, p.given_name, p.birth_date, p.sex) for p in patient] == [
            ("Şahinoğlu", "Işık", date(1961, 5, 12), Sex.FEMALE)
        ]
        assert operation.performed_on == OPERATED
        assert operation.components == {Component.METASTASECTOMY}
        [episode] = self.facts(Episode)
        assert (episode.anchor_id, episode.protocol_id) == (operation.id, "paper")
        assert self.person.window.page == "patient"
        assert self.person.window.patient.banner.identity.name == "ŞAHİNOĞLU, Işık (Ms)"

    def wait_for_the_window(self) -> None:
        """Nobody is asked for anything on the day before; on the day somebody is."""
        self.hand.push("rail_worklist")
        self.person.move_to(date(2026, 6, 1))
        [row] = self.rows()
        assert (row.patient_id, row.status.status) == (self.who, "not-yet-due")
        assert not worklist(self.person.session.plans(), self.person.clock.today).items
        self.person.move_to(OPENS)
        [row] = self.rows()
        assert (row.patient_id, row.status.status) == (self.who, "due")

    def book(self, due: date, suggested: date, *, month: int) -> None:
        """In the line below the row, on the day it opens with."""
        self.hand.mark("worklist_table", 0)
        self.hand.push("book")
        editor = self.person.window.worklist.area.table.editor
        assert isinstance(editor, BookingEditor)
        assert editor.day.day == suggested
        self.hand.push("commit_booking")
        self.one_more_entry("Booked {what} for {name} on {day}")
        booked = [each for each in self.facts(Appointment) if each.stands]
        assert {(a.modality, a.month, a.booked_for) for a in booked} == {
            (Modality.MRI, month, suggested),
            (Modality.BIOCHEM, month, suggested),
        }
        assert {a.episode_id for a in booked} == {self._current().episode.id}
        assert [visit.due_on for visit in self._current().visits if visit.month == month] == [due]
        [row] = self.rows()
        assert row.status.status == "booked"

    def _current(self) -> Any:
        current = self.person.session.plan(self.who).current
        assert current is not None
        return current

    def attend(self) -> None:
        self.person.move_to(DUE)
        self.hand.mark("worklist_table", 0)
        self.hand.push("done")
        self.hand.push("commit_attended")
        self.one_more_entry("Recorded {what} of {name} on {day}")
        assert {(e.modality, e.performed_on) for e in self.facts(Examination)} == {
            (Modality.MRI, DUE),
            (Modality.BIOCHEM, DUE),
        }
        outcomes = {(a.outcome, a.outcome_on) for a in self.facts(Appointment)}
        assert outcomes == {(AppointmentOutcome.ATTENDED, DUE)}
        states = {order.state for order in self._current().visits[0].orders}
        assert states == {OrderState.RESULT_AWAITED}, "done is not reviewed"

    def report(self) -> None:
        """An abnormal MRI is not closed by "read"; the blood is."""
        self._open_result()
        self.hand.choose("finding", Finding.SUSPICIOUS)
        self.hand.write("read_on", "t")
        self.hand.write("read_by", "Dr A. Demir")
        self.hand.push("save")
        dialog = self.person.wait_for_dialog("record_dialog")
        assert not self.facts(Result), "an abnormal result needs a decision and a next step"
        assert self.person.registry.history.last_seq() == self._last_seq
        assert self.person.see(QLineEdit, "read_by").text() == "Dr A. Demir"
        assert dialog.isVisible()
        self.hand.write("decision", "Re-resection")
        self.hand.write("next_step", "Operate on 1 September")
        self.hand.push("save")
        self.person.wait_for_no_dialog()
        self.one_more_entry("Recorded the result of {what} of {name}")
        self._open_result()
        self.hand.choose("finding", Finding.NO_EVIDENCE)
        self.hand.write("cea_ug_per_l", "7,4")
        self.hand.write("read_on", "t")
        self.hand.push("save")
        self.person.wait_for_no_dialog()
        self.one_more_entry("Recorded the result of {what} of {name}")
        by_modality = self._results()
        assert by_modality[Modality.MRI].next_step == "Operate on 1 September"
        assert by_modality[Modality.BIOCHEM].cea_ug_per_l == 7.4
        assert all(each.is_closed for each in by_modality.values())
        states = {order.state for order in self._current().visits[0].orders}
        assert states == {OrderState.REVIEWED}

    def _open_result(self) -> None:
        self.hand.mark("worklist_table", 0)
        self.hand.push("result")
        self.person.wait_for_dialog("record_dialog")

    def _results(self) -> dict[Modality, Result]:
        modality = {each.id: each.modality for each in self.facts(Examination)}
        return {modality[each.examination_id]: each for each in self.facts(Result)}

    def operate_again(self) -> None:
        """The question follows the operation; the answer makes another calendar."""
        self.person.move_to(date(2026, 9, 3))
        self.open_patient()
        self.hand.add("add_operation")
        self.person.wait_for_dialog("record_dialog")
        self.hand.write("performed_on", "1 sep 2026")
        self.hand.tick("components.major_hepatectomy")
        self.hand.push("save")
        self.hand.push("save")  # asked once: the volume of the remnant is not recorded
        dialog = self.person.wait_for_dialog("reanchor_dialog")
        assert isinstance(dialog, ReanchorDialog)
        self.one_more_entry("Recorded the operation of {name} on {day}")
        assert len(self.facts(Episode)) == 1, "the calendar is not moved without an answer"
        self.hand.push("commit_answer")
        self.person.wait_for_no_dialog()
        self.one_more_entry("Calendar of {name} after the operation of {day}")
        again = next(p for p in self.facts(Procedure) if p.performed_on == AGAIN)
        assert {each.anchor_id for each in self.facts(Episode)} >= {again.id}
        current = self._current()
        assert current.anchor.id == again.id
        assert current.visits[0].due_on == DUE_AGAIN
        assert current.visits[-1].due_on == date(2031, 9, 1)

    def open_patient(self) -> None:
        self.hand.push("rail_patients")
        self.hand.open_row("patients_table", 0)
        assert self.person.window.page == "patient"

    def die(self) -> None:
        self.person.move_to(date(2026, 12, 21))
        self.open_patient()
        self.hand.add("add_death")
        self.person.wait_for_dialog("record_dialog")
        self.hand.write("died_on", "20 dec 2026")
        self.hand.choose("cause", CauseOfDeath.DISEASE)
        self.hand.push("save")
        self.person.wait_for_no_dialog()
        self.one_more_entry("Recorded the death of {name} on {day}")
        [death] = self.facts(Death)
        assert (death.died_on, death.cause) == (DIED, CauseOfDeath.DISEASE)
        assert not [each for each in self.facts(Appointment) if each.stands]
        assert self.person.session.plan(self.who).standing is Standing.DEAD

    def nothing_is_due_anywhere(self) -> None:
        """He is dead (INV-06): for a year nobody is asked for anything, and he is still found."""
        for day in (date(2026, 12, 21), date(2027, 1, 20), date(2027, 12, 21)):
            self.person.move_to(day)
            self._is_at_rest()
        self._cannot_be_booked()

    def _is_at_rest(self) -> None:
        person, who = self.person, self.who
        self.hand.push("rail_worklist")
        assert not worklist_rows(person, who)
        assert not typed(person)
        assert "ŞAHİNOĞLU" not in typed(person, "table")
        self.hand.push("rail_patients")
        row = patients_row(person, who)
        assert (row.standing.word, row.standing.status) == ("Died 20-Dec-2026", "")
        assert row.due == ("No dates due", "")
        self.hand.open_row("patients_table", 0)
        page = person.window.patient
        shown = "\n".join(painted(page))
        assert "Died 20-Dec-2026, aged 65" in shown
        assert "The patient died on 20-Dec-2026. Nothing is due." in shown
        assert not page.overview.next_card.lines
        assert not page.course.slots.isVisibleTo(page.course)
        text = summary_text(person, who)
        assert "Nothing is due" in text
        for word in ("day overdue", "days overdue", "not booked", "next due", "Book"):
            assert word not in text, f"the summary says {word!r}"
        assert "Died 20-Dec-2026" in timeline_text(person, who)

    def _cannot_be_booked(self) -> None:
        """Neither by a key on a slot nor by the action itself."""
        person, page = self.person, self.person.window.patient
        self.hand.push_tab("S")
        table = page.surveillance.cards[0].table
        self.hand.enter(table.objectName())
        for row in range(len(table.rows.rows)):
            assert not table.rows.value_at(row).may_book
            table.mark(row)
            person.press("b")
            assert page.editor is None
        episode = self._current().episode
        orders = ((Modality.MRI, 8),)
        wanted = Booking(
            patient_id=self.who, episode_id=episode.id, orders=orders, day=person.clock.today
        )
        with pytest.raises(RegistryError, match="died on 20-Dec-2026"):
            person.session.run(partial(book_visit, booking=wanted))
        assert person.registry.history.last_seq() == self._last_seq

    def is_found_anywhere(self) -> None:
        """By name without its accents, by number, by birth date; Enter opens his page."""
        person = self.person
        for typed_text in ("isik", "118 204", "12-May-1961"):
            self.hand.push("rail_worklist")
            self.hand.push("find_anywhere")
            person.press(typed_text)
            person.press(ENTER)
            person.wait_for_window(person.window)
            assert person.window.page == "patient"
            assert person.window.patient.banner.identity.number == "118 204"


def do_all(person: Person, hand: Hand) -> MainJob:
    """The whole story."""
    job = MainJob(person, hand)
    job.register()
    job.wait_for_the_window()
    job.book(DUE, DUE, month=4)
    job.attend()
    job.report()
    job.operate_again()
    hand.push("rail_worklist")
    person.move_to(OPENS_AGAIN)
    # 1 January is no holiday of this site until somebody says so.
    job.book(DUE_AGAIN, DUE_AGAIN, month=4)
    job.die()
    job.nothing_is_due_anywhere()
    job.is_found_anywhere()
    return job
