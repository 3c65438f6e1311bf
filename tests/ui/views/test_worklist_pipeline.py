"""The worklist moves orders on: put off, missed, contacts, waived or refused, to the meeting."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.actions.calendar import stop_surveillance
from core.actions.course import record_contact, record_decision, record_recurrence
from core.actions.deferring import refer_to_mdt
from core.actions.operators import add_operator
from core.domain.deferrals import Deferral, DeferralReason
from core.domain.disease import Intent, MDTDecision, Recurrence, RecurrenceSite
from core.domain.followup import (
    Appointment,
    AppointmentOutcome,
    Channel,
    ContactAttempt,
    ContactOutcome,
    NextStep,
    Waiver,
    WaiverKind,
)
from core.domain.ids import PatientId
from core.domain.meeting import MDTReferral
from core.domain.roles import Role
from core.domain.stops import Stop, StopReason
from core.store.registry import Registry
from core.surveillance.buckets import Bucket
from tests.builders import TODAY, acting, operator, patient, registered
from tests.conftest import child
from tests.ui.views.worklist_desk import Desk
from ui.look.fonts import register_fonts
from ui.look.theme import Theme, apply_theme
from ui.views.patient import intents
from ui.views.worklist.defer_editor import ConfirmEditor, DeferEditor
from ui.views.worklist.inline import InlineEditor
from ui.views.worklist.missed_editor import MissedEditor
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox, Combo

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def registry() -> Registry:
    """Two people: one overdue since 15-Jul-2026, one due on 28-Nov-2026."""
    registry = Registry.in_memory()
    people = (
        ("Demirtaş", "Gülşen", "118204", date(2026, 3, 15)),
        ("Yılmaz", "Ayşe", "123456", date(2026, 7, 28)),
    )
    for family, given, number, operated_on in people:
        person = patient(family_name=family, given_name=given, hospital_no=number)
        registered(registry, operated_on=operated_on, person=person)
    return registry


def editor_of(desk: Desk) -> InlineEditor:
    editor = desk.view.area.table.editor
    assert editor is not None, "no editor is open"
    return editor


def put_off(desk: Desk, until: str, reason: str) -> None:
    desk.press("z", until)
    child(editor_of(desk), Combo, "deferral_reason").setFocus()
    desk.press(reason, ENTER)


def tick(registry: Registry, desk: Desk, today: date) -> None:
    """Let days go by, none of them so many at once that the clock would be asked about."""
    while desk.today < today:
        desk.today = min(desk.today + timedelta(days=30), today)
        desk.session.pass_time()
    desk.session.refresh()


def bucket_of(desk: Desk, family: str) -> Bucket | None:
    plans = {p.dossier.patient.family_name: p for p in desk.session.plans()}
    return plans[family].bucket


# Putting off


def test_that_a_visit_is_put_off_with_a_reason_until_any_day_and_the_next_row_is_marked(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    second = desk.rows[1]
    put_off(desk, "+3w", "away")
    made = registry.of(Deferral).all()
    assert {(d.until, d.reason, d.reviewer) for d in made} == {
        (TODAY + timedelta(weeks=3), DeferralReason.ABROAD, "Dr A. Demir")
    }
    assert len(made) == 2, "MRI and blood"
    assert desk.marked.key == second.key
    assert desk.said == "Deferred MRI, Blood of DEMİRTAŞ, Gülşen until 14-Dec-2026"
    assert bucket_of(desk, "Demirtaş") is Bucket.DEFERRED
    desk.press("u")
    assert not registry.of(Deferral).all()
    assert bucket_of(desk, "Demirtaş") is Bucket.OVERDUE


def test_that_the_row_says_what_is_put_off_and_only_what_was_ticked_is(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("z", "12 mar")
    child(editor_of(desk), CheckBox, "tick_1").setChecked(False)
    child(editor_of(desk), Combo, "deferral_reason").choose(DeferralReason.CLAUSTROPHOBIA)
    desk.press(ENTER)
    [only] = registry.of(Deferral).all()
    assert (only.modality.name, only.until) == ("MRI", date(2027, 3, 12))
    row = desk.row("DEMİRTAŞ")
    assert row.status.status == "overdue", "blood is still asked for"
    assert row.remark == "until 12-Mar: claustrophobia"
    assert [chip.word for chip in row.chips] == ["Deferred", "131 days overdue"]


@pytest.mark.parametrize(
    ("day", "reason", "reviewer", "said"),
    [
        ("+3w", None, "Dr A. Demir", "Choose why"),
        ("-3w", DeferralReason.ABROAD, "Dr A. Demir", "Choose a day after today."),
        ("soon", DeferralReason.ABROAD, "Dr A. Demir", "Enter a date such as"),
        ("+3w", DeferralReason.ABROAD, " ", "Name who looks again."),
    ],
)
def test_that_nothing_is_put_off_without_a_day_a_reason_and_a_name(
    qtbot: QtBot,
    registry: Registry,
    day: str,
    reason: DeferralReason | None,
    reviewer: str,
    said: str,
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("z")
    editor = editor_of(desk)
    child(editor, QLineEdit, "deferred_until").setText(day)
    if reason is not None:
        child(editor, Combo, "deferral_reason").choose(reason)
    child(editor, QLineEdit, "deferral_reviewer").setText(reviewer)
    desk.press(ENTER)
    assert said in editor_of(desk).derivation.text()
    assert not registry.of(Deferral).all()
    assert child(editor, QLineEdit, "deferred_until").text() == day


def test_that_a_deferral_is_looked_at_after_thirty_days_and_confirmed_by_two_keys(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("j")
    put_off(desk, "12 mar", "away")
    asked_on = TODAY + timedelta(days=30)
    tick(registry, desk, asked_on - DAY)
    assert bucket_of(desk, "Yılmaz") is Bucket.DEFERRED
    tick(registry, desk, asked_on)
    row = desk.row("YILMAZ")
    assert row.status.status == "overdue", "what is put off is overdue all the same"
    assert row.remark == "deferral to confirm, until 12-Mar: abroad"
    desk.view.area.table.mark(desk.view.area.model.row_of(row.key))
    assert desk.view.panel.settle.label == "Confirm or lift the deferral"
    desk.press("g")
    assert isinstance(editor_of(desk), ConfirmEditor)
    desk.press(ENTER)
    assert {d.confirmed_on for d in registry.of(Deferral).all()} == {asked_on}
    assert bucket_of(desk, "Yılmaz") is Bucket.DEFERRED
    tick(registry, desk, asked_on + timedelta(days=30))
    assert bucket_of(desk, "Yılmaz") is Bucket.OVERDUE


def test_that_a_quiet_deferral_is_lifted_by_the_same_key(qtbot: QtBot, registry: Registry) -> None:
    desk = Desk(qtbot, registry)
    put_off(desk, "+3w", "away")
    desk.view.area.table.mark(desk.view.area.model.row_of(desk.row("DEMİRTAŞ").key))
    desk.press("z")
    child(editor_of(desk), Button, "lift_deferral").click()
    assert {d.ended_on for d in registry.of(Deferral).all()} == {TODAY}
    assert bucket_of(desk, "Demirtaş") is Bucket.OVERDUE
    desk.press("z")
    assert isinstance(editor_of(desk), DeferEditor), "it can be put off again"


# Did not attend


def with_missed(qtbot: QtBot, registry: Registry, times: int = 1) -> Desk:
    """The second patient missed the visit booked for Friday the 27th, then every booking after."""
    desk = Desk(qtbot, registry)
    day = TODAY
    for n in range(times):
        desk.view.area.table.mark(desk.view.area.model.row_of(desk.row("YILMAZ").key))
        desk.press("b", "t", ENTER)
        tick(registry, desk, day + (n + 1) * DAY)
        desk.view.area.table.mark(desk.view.area.model.row_of(desk.row("YILMAZ").key))
        desk.press("x")
        if n + 1 < times:
            desk.press(ENTER)
    return desk


def test_that_missed_asks_what_follows_and_two_keys_give_the_usual_answer(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = with_missed(qtbot, registry)
    assert isinstance(editor_of(desk), MissedEditor)
    assert editor_of(desk).reading.text() == "Missed once: call by 27-Nov-2026"
    desk.press(ENTER)
    missed = registry.of(Appointment).all()
    assert {(a.outcome, a.next_step, a.next_step_on) for a in missed} == {
        (AppointmentOutcome.NOT_ATTENDED, NextStep.CALL, date(2026, 11, 27))
    }
    row = desk.row("YILMAZ")
    assert row.remark == "missed once: call by 27-Nov"
    assert row.booked[0] == "Not booked"
    assert row.status.status == "due", "it is asked for again, nobody is discharged"
    assert desk.view.panel.settle.label == "Call, and log it"
    desk.press("g", "r", ENTER)
    [call] = registry.of(ContactAttempt).all()
    assert call.outcome is ContactOutcome.REACHED


def test_that_missed_twice_writes_and_missed_thrice_asks_the_surgeon_as_the_usual_answer(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = with_missed(qtbot, registry, times=2)
    assert editor_of(desk).reading.text().startswith("Missed 2 times: write by")
    desk.press("s")
    assert editor_of(desk).reading.text().startswith("Missed 2 times: ask the surgeon by")
    desk.press(ENTER)
    assert desk.row("YILMAZ").remark == "missed twice: ask the surgeon by 02-Dec"


def test_that_a_visit_missed_without_a_next_step_says_so_and_offers_it(
    qtbot: QtBot, registry: Registry
) -> None:
    from core.actions.booking import record_not_attended

    desk = Desk(qtbot, registry)
    desk.press("j", "b", "t", ENTER)
    booked = registry.of(Appointment).all()
    record_not_attended(registry, acting(TODAY + DAY), booked)
    tick(registry, desk, TODAY + DAY)
    row = desk.row("YILMAZ")
    assert row.remark == "missed once: say what follows"
    desk.view.area.table.mark(desk.view.area.model.row_of(row.key))
    desk.press("g", "m", ENTER)
    assert {a.next_step for a in registry.of(Appointment).all()} == {NextStep.MDT}
    assert desk.said == "Next step for YILMAZ, Ayşe: Bring it to the MDT"
    desk.view.area.table.mark(desk.view.area.model.row_of(row.key))
    desk.press("g", "How to go on?", ENTER)
    [referral] = registry.of(MDTReferral).all()
    assert referral.question == "How to go on?"


# Waived and refused


def test_that_a_refusal_is_recorded_by_whoever_decides_and_the_next_date_is_asked_for(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("j", "w", "wants no more scans", ENTER)
    assert {(w.kind, w.waived_by) for w in registry.of(Waiver).all()} == {
        (WaiverKind.REFUSED, "E. Kaya")
    }
    kept = next(row for row in desk.rows if row.undo)
    assert {chip.word for chip in kept.chips} == {"Refused"}
    assert bucket_of(desk, "Yılmaz") is Bucket.ON_COURSE
    tick(registry, desk, date(2027, 3, 1))
    assert bucket_of(desk, "Yılmaz") is Bucket.DUE_NOT_BOOKED, "month 8 is asked for as ever"


def test_that_a_coordinator_who_may_not_waive_is_told_to_defer_instead(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    helper = operator("S. Ay", Role.COORDINATOR)
    desk.session.run(lambda registry, acting: add_operator(registry, acting, helper))
    desk.session.act_as(desk.session.operators()[-1])
    desk.view.pipeline.waive()
    assert "Defer it (Z) with that reason" in desk.view.band.sentence
    assert "Defer it (Z)" in desk.view.panel.buttons["waive"].toolTip()
    assert not registry.of(Waiver).all()
    desk.press("z")
    child(editor_of(desk), Combo, "deferral_reason").choose(DeferralReason.REFUSES)
    desk.press(ENTER)
    assert {d.reason for d in registry.of(Deferral).all()} == {DeferralReason.REFUSES}


# Followed elsewhere


def test_that_a_transfer_nobody_accepted_asks_for_everything_and_offers_its_acceptance(
    qtbot: QtBot, registry: Registry
) -> None:
    who = desk_patient(registry, "Demirtaş")
    stop = Stop(patient_id=who, stopped_on=TODAY, reason=StopReason.TRANSFERRED)
    stop_surveillance(registry, acting(), stop)
    desk = Desk(qtbot, registry)
    [visit, task] = [row for row in desk.rows if row.person.name.startswith("DEMİRTAŞ")]
    assert (visit.status.status, task.status.under) == ("overdue", "not accepted yet")
    assert visit.remark == "transfer not accepted yet"
    for row in (visit, task):
        desk.view.area.table.mark(desk.view.area.model.row_of(row.key))
        desk.press("g")
    assert [type(each) for each in desk.asked] == [intents.AcceptTransfer] * 2


def desk_patient(registry: Registry, family: str) -> PatientId:
    from core.domain.patient import Patient

    [found] = [p for p in registry.of(Patient).all() if p.family_name == family]
    return found.id


# To the meeting


def test_that_a_recurrence_is_put_on_the_mdt_list_and_the_task_opens_the_decision(
    qtbot: QtBot, registry: Registry
) -> None:
    who = desk_patient(registry, "Yılmaz")
    found = Recurrence(patient_id=who, detected_on=TODAY, sites=frozenset({RecurrenceSite.LIVER}))
    record_recurrence(registry, acting(), found)
    desk = Desk(qtbot, registry)
    [task] = [row for row in desk.rows if row.task.startswith("Record the MDT decision")]
    desk.view.area.table.mark(desk.view.area.model.row_of(task.key))
    desk.press("m")
    question = child(editor_of(desk), QLineEdit, "mdt_question")
    assert question.text() == "Recurrence of 23-Nov-2026: how to treat it?"
    child(editor_of(desk), QLineEdit, "mdt_day").setText("+1w")
    desk.press(ENTER)
    [referral] = registry.of(MDTReferral).all()
    assert (referral.meeting_on, referral.recurrence_id) == (TODAY + timedelta(weeks=1), found.id)
    [asked] = [row for row in desk.rows if row.visit[0] == "MDT"]
    desk.view.area.table.mark(desk.view.area.model.row_of(asked.key))
    desk.press("g")
    [form] = desk.asked
    assert isinstance(form, intents.Fill)
    assert (form.record.question, form.record.recurrence_id) == (referral.question, found.id)
    decision = MDTDecision(
        patient_id=who, held_on=TODAY, decision=Intent.CURATIVE_LOCAL, recurrence_id=found.id
    )
    record_decision(registry, acting(), decision)
    desk.session.refresh()
    assert not [r for r in desk.session.worklist().items if r.task is not None]


def test_that_a_question_waits_on_the_list_until_it_is_decided(
    qtbot: QtBot, registry: Registry
) -> None:
    who = desk_patient(registry, "Yılmaz")
    refer_to_mdt(
        registry, acting(), MDTReferral(patient_id=who, referred_on=TODAY, question="Ablate?")
    )
    desk = Desk(qtbot, registry)
    tick(registry, desk, TODAY + timedelta(days=400))
    assert [row for row in desk.rows if row.visit[0] == "MDT"]


# Contacts


def test_that_a_contact_takes_its_key_the_letter_of_its_end_and_enter(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    second = desk.rows[1]
    desk.press("n", "v", ENTER)
    [call] = registry.of(ContactAttempt).all()
    assert (call.channel, call.outcome) == (Channel.CALL, ContactOutcome.VOICEMAIL)
    assert (call.next_try_on, call.tried_by) == (date(2026, 11, 25), "E. Kaya")
    assert desk.marked.key == second.key
    desk.view.hide()
    desk.view.show()
    assert desk.row("DEMİRTAŞ").contact == ("next 25-Nov", "1 try, voicemail")
    tick(registry, desk, date(2026, 11, 25))
    assert desk.row("DEMİRTAŞ").contact[0] == "try again now"


def test_that_a_contact_without_its_end_is_refused_and_what_was_typed_stays(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("n")
    child(editor_of(desk), QLineEdit, "contact_note").setText("mother answered")
    desk.press(ENTER)
    assert "press its letter" in editor_of(desk).derivation.text()
    assert child(editor_of(desk), QLineEdit, "contact_note").text() == "mother answered"
    child(editor_of(desk), QLineEdit, "next_try").setText("-1d")
    desk.press("n")
    child(editor_of(desk), QLineEdit, "next_try").setText("-1d")
    desk.press(ENTER)
    assert "Choose a day after today." in editor_of(desk).derivation.text()
    assert not registry.of(ContactAttempt).all()


def log(registry: Registry, who: PatientId, on: date, end: ContactOutcome, **more: object) -> None:
    attempt = ContactAttempt(patient_id=who, tried_on=on, outcome=end, tried_by="E. Kaya")
    record_contact(registry, acting(on), replace(attempt, **more))  # type: ignore[arg-type]


def test_that_a_wrong_number_offers_to_correct_the_telephone(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("n", "w")
    assert "correct the telephone number" in editor_of(desk).derivation.text()
    desk.press(ENTER, "k")
    assert desk.marked.remark == "not reachable: correct the number"
    desk.press("g")
    [form] = desk.asked
    assert isinstance(form, intents.Correct)
    assert (form.record.family_name, form.at) == ("Demirtaş", "phone")


def test_that_who_cannot_be_reached_is_written_to_asked_after_and_then_may_be_lost(
    qtbot: QtBot, registry: Registry
) -> None:
    who = desk_patient(registry, "Demirtaş")
    for n in (9, 6, 3):
        log(registry, who, TODAY - n * DAY, ContactOutcome.NO_ANSWER)
    desk = Desk(qtbot, registry)
    assert desk.row("DEMİRTAŞ").remark == "not reachable: write a letter"
    desk.press("g")
    assert desk.asked.pop() == "letter"
    desk.press("n")
    child(editor_of(desk), Combo, "contact_by").choose(Channel.LETTER)
    desk.press(ENTER)
    letter = registry.of(ContactAttempt).all()[-1]
    assert (letter.channel, letter.outcome) == (Channel.LETTER, ContactOutcome.SENT)
    assert desk.row("DEMİRTAŞ").remark == "not reachable: letter sent"
    tick(registry, desk, TODAY + timedelta(days=14))
    assert desk.row("DEMİRTAŞ").remark == "not reachable: ask elsewhere"
    desk.view.area.table.mark(desk.view.area.model.row_of(desk.row("DEMİRTAŞ").key))
    desk.press("g", "n", ENTER)
    assert desk.row("DEMİRTAŞ").remark == "not reachable: record the loss"
    desk.view.area.table.mark(desk.view.area.model.row_of(desk.row("DEMİRTAŞ").key))
    desk.press("g")
    [form] = desk.asked
    assert isinstance(form, intents.Fill)
    assert form.record.reason is StopReason.LOST_TO_FOLLOWUP
    stop_surveillance(registry, acting(desk.today), form.record)
    tick(registry, desk, desk.today + timedelta(days=3000))
    tasks = {row.task for row in desk.rows if row.person.name.startswith("DEMİRTAŞ")}
    assert "Trace the patient" in tasks, "the tracing list never empties by time"


def test_that_an_overdue_patient_without_a_number_stands_before_who_waits_longer(
    qtbot: QtBot, registry: Registry
) -> None:
    """INV-24: without any contact detail the flag is moved up."""
    person = patient(family_name="Zorlu", hospital_no="200111", phone="", second_phone="")
    registered(registry, operated_on=date(2026, 6, 15), person=person)
    desk = Desk(qtbot, registry)
    first, second = desk.rows[:2]
    assert first.person.name.startswith("ZORLU")
    assert first.remark == "no telephone number"
    assert second.person.name.startswith("DEMİRTAŞ"), "overdue for longer, and can be called"


def test_that_the_panel_says_whether_the_number_was_verified(
    qtbot: QtBot, registry: Registry
) -> None:
    from core.language import ENGLISH
    from ui.views.worklist.about_reaching import reaching_said

    who = desk_patient(registry, "Demirtaş")
    desk = Desk(qtbot, registry)
    assert "never verified" in reaching_said(desk.session.plan(who), ENGLISH)
    log(registry, who, TODAY - DAY, ContactOutcome.REACHED)
    desk.session.refresh()
    assert reaching_said(desk.session.plan(who), ENGLISH) == "Reached by telephone on 22-Nov-2026."
