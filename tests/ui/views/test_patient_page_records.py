"""Each fact recorded, corrected, taken out and undone from the page, with both hands."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from core.actions import calendar, course
from core.domain.disease import (
    Intent,
    LiverDisease,
    MDTDecision,
    PrimarySite,
    PrimaryTumour,
    Recurrence,
    RecurrenceSite,
)
from core.domain.followup import (
    Channel,
    ContactAttempt,
    ContactOutcome,
    Episode,
    Examination,
    Finding,
    Pause,
    PauseReason,
    Result,
    Waiver,
)
from core.domain.modality import Modality
from core.domain.stops import Death, Stop, StopReason
from core.domain.treatment import Component, Procedure, SystemicTherapy, TherapySetting
from core.store.registry import Registry
from tests.builders import TODAY, acting
from tests.e2e.person import ENTER, Hand, Keyboard, Mouse
from tests.ui.views.patient_desk import DAY, HANDS, AtThePage, Hands, full, simple
from ui.views.patient.tabs import place_of
from ui.widgets.forms import ErrorLine


@dataclass(frozen=True)
class Told:
    """A line of the menu and the answers it needs: texts, choices, ticks by field."""

    entry: str
    kind: type[Any]
    texts: dict[str, str]
    chosen: dict[str, object]
    ticks: tuple[str, ...] = ()
    later: str = ""  # the dialog that asks on


EVENTS = [
    Told(
        "add_operation",
        Procedure,
        {"performed_on": "12 nov 2026"},
        {},
        (f"components.{Component.LIVER_ABLATION.value}",),
        later="reanchor_dialog",
    ),
    Told(
        "add_therapy",
        SystemicTherapy,
        {"started_on": "1 oct 2026", "regimen": "FOLFIRI"},
        {"setting": TherapySetting.FOR_RECURRENCE},
    ),
    Told(
        "add_recurrence",
        Recurrence,
        {"detected_on": "t"},
        {},
        (f"sites.{RecurrenceSite.LIVER.value}",),
    ),
    Told(
        "add_decision",
        MDTDecision,
        {"held_on": "-1d", "next_step": "Ablation"},
        {"decision": Intent.CURATIVE_LOCAL},
    ),
    Told("add_examination", Examination, {"performed_on": "-2d"}, {"modality": Modality.MRI}),
    Told("add_contact", ContactAttempt, {}, {"outcome": ContactOutcome.REACHED}),
    Told("waive_MRI", Waiver, {"reason": "Pacemaker"}, {}),
    Told("add_pause", Pause, {"responsible": "S. Kaya"}, {"reason": PauseReason.ILLNESS}),
    Told("add_stop", Stop, {}, {"reason": StopReason.WITHDRAWN}),
    Told("add_death", Death, {"died_on": "-1d"}, {}),
    Told("add_primary", PrimaryTumour, {}, {"site": PrimarySite.RECTUM}),
    Told("add_liver_disease", LiverDisease, {"n_metastases": "3"}, {}),
]


def _entry(told: Told) -> str:
    return told.entry


def record(person: AtThePage, hand: Hand, told: Told) -> None:
    hand.add(told.entry)
    person.wait_for_dialog("record_dialog")
    for name, text in told.texts.items():
        hand.write(name, text)
    for name, value in told.chosen.items():
        hand.choose(name, value)
    for name in told.ticks:
        hand.tick(name)
    save(person, hand)
    if told.later:
        person.wait_for_dialog(told.later)
        hand.push("ask_later")
    person.wait_for_no_dialog()


def save(person: AtThePage, hand: Hand) -> None:
    if isinstance(hand, Mouse):
        hand.push("save")
    else:
        person.press(ENTER, control=True)


def row_of(person: AtThePage, record_id: str) -> int:
    rows = person.page.course.course.rows.rows
    return next(at for at, row in enumerate(rows) if row.record.id == record_id)


def problems(person: AtThePage) -> list[str]:
    dialog = person.wait_for_dialog("record_dialog")
    return [each.sentence for each in dialog.findChildren(ErrorLine) if each.isVisible()]


@HANDS
@pytest.mark.parametrize("told", EVENTS, ids=_entry)
def test_that_each_fact_is_recorded_and_undone_from_the_page(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands, told: Told
) -> None:
    who = simple(registry)
    before = registry.of(told.kind).of_patient(who)
    person = sit(who)
    hand = hands(person)
    record(person, hand, told)
    after = registry.of(told.kind).of_patient(who)
    assert len(after) == len(before) + 1
    stored = next(each for each in after if each not in before)
    for name, value in told.chosen.items():
        assert getattr(stored, name) == value
    assert row_of(person, stored.id) >= 0
    assert person.sees("patient_undo_bar")
    person.press("u")
    assert registry.of(told.kind).of_patient(who) == before
    assert not person.page.undo_bar.undo_button.isVisible()


CORRECTIONS: list[tuple[type[Any], str, str]] = [
    (Procedure, "surgeon", "Dr B. Er"),
    (PrimaryTumour, "diagnosed_on", "1 apr 2025"),
    (LiverDisease, "largest_mm", "31"),
    (Examination, "note", "Contrast reaction"),
    (Result, "text", "Nothing new"),
    (ContactAttempt, "note", "Wrong flat"),
    (Episode, "enrolled_on", "16 sep 2025"),
]


@HANDS
@pytest.mark.parametrize(("kind", "name", "text"), CORRECTIONS)
def test_that_each_record_is_corrected_from_the_course_list_with_a_reason(
    sit: Callable[..., AtThePage],
    registry: Registry,
    hands: Hands,
    kind: type[Any],
    name: str,
    text: str,
) -> None:
    who = full(registry)
    wrong = registry.of(kind).of_patient(who)[0]
    person = sit(who)
    hand = hands(person)
    hand.push_tab("C")
    person.page.course.course.setFocus()
    hand.open_row("course_table", row_of(person, wrong.id))
    person.wait_for_dialog("record_dialog")
    hand.write(name, text)
    save(person, hand)
    assert "Write the reason for the correction." in problems(person)
    hand.write("correction_reason", "Mistyped")
    save(person, hand)
    if person.dialogs("record_dialog"):
        save(person, hand)  # the first time it showed what changes
    person.wait_for_no_dialog()
    corrected = registry.of(kind).get(wrong.id)
    assert corrected.ver == wrong.ver + 1
    assert getattr(corrected, name) != getattr(wrong, name)
    assert person.last_event().reason == "Mistyped"


def test_that_a_correction_shows_the_statuses_it_moves_before_it_is_saved(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = full(registry)
    [operation] = registry.of(Procedure).of_patient(who)
    person = sit(who)
    hand = Mouse(person)
    hand.push_tab("C")
    hand.open_row("course_table", row_of(person, operation.id))
    dialog = person.wait_for_dialog("record_dialog")
    hand.write("performed_on", "15 may 2025")
    hand.write("correction_reason", "Wrong month")
    hand.push("save")
    said = dialog.findChild(QLabel, "consequences")
    assert isinstance(said, QLabel)
    assert "MRI liver" in said.text()
    assert registry.of(Procedure).get(operation.id) == operation, "seen, not yet saved"
    hand.push("save")
    person.wait_for_no_dialog()
    assert registry.of(Procedure).get(operation.id).performed_on == date(2025, 5, 15)


def test_that_a_record_is_taken_out_with_a_reason_and_its_result_goes_with_it(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = full(registry)
    examination = registry.of(Examination).of_patient(who)[0]
    person = sit(who)
    table = person.page.course.course
    table.setFocus()
    table.mark(row_of(person, examination.id))
    person.press(Qt.Key.Key_Delete)
    person.wait_for_dialog("record_dialog")
    Keyboard(person).write("reason", "Another patient's scan")
    save(person, Keyboard(person))
    person.wait_for_no_dialog()
    left = registry.of(Examination).of_patient(who)
    assert examination not in left
    assert examination.id not in {r.examination_id for r in registry.of(Result).of_patient(who)}


def test_that_the_operation_a_calendar_counts_from_is_not_taken_out(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = simple(registry)
    [operation] = registry.of(Procedure).of_patient(who)
    person = sit(who)
    person.page.acts._void(operation)
    dialog = person.wait_for_dialog("record_dialog")
    hand = Mouse(person)
    hand.write("reason", "Typed by mistake")
    hand.push("save")
    note = dialog.findChild(QLabel, "note")
    assert isinstance(note, QLabel)
    assert note.text().startswith("Surveillance counts from this operation.")
    assert registry.of(Procedure).of_patient(who) == (operation,)


@HANDS
def test_that_pauses_and_stops_are_ended_from_the_menu(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands
) -> None:
    who = simple(registry)
    person = sit(who)
    hand = hands(person)
    record(person, hand, next(each for each in EVENTS if each.entry == "add_pause"))
    hand.add("review_pause")
    person.wait_for_dialog("record_dialog")
    hand.write("review_on", "+3m")
    save(person, hand)
    person.wait_for_no_dialog()
    [pause] = registry.of(Pause).of_patient(who)
    assert pause.review_on == date(2027, 2, 23)
    hand.add("end_pause")
    person.wait_for_dialog("record_dialog")
    hand.write("ends_on", "+1d")
    save(person, hand)
    person.wait_for_no_dialog()
    [pause] = registry.of(Pause).of_patient(who)
    assert pause.ends_on == TODAY + DAY
    record(person, hand, next(each for each in EVENTS if each.entry == "add_stop"))
    assert "Surveillance ended" in "\n".join(
        each.text() for each in person.page.overview.next_card.findChildren(QLabel)
    )
    hand.add("take_up")
    person.wait_for_dialog("record_dialog")
    hand.write("reason", "Came back")
    save(person, hand)
    person.wait_for_no_dialog()
    [stop] = registry.of(Stop).of_patient(who)
    assert stop.reversed_why == "Came back"


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (StopReason.PALLIATIVE, "Palliative intent needs an MDT decision."),
        (StopReason.LOST_TO_FOLLOWUP, "Lost to follow-up needs 3 attempts by 2 ways"),
        (StopReason.DEATH, "Record the death itself; it ends surveillance."),
    ],
)
def test_that_a_stop_without_what_its_reason_requires_is_refused_in_the_form(
    sit: Callable[..., AtThePage], registry: Registry, reason: StopReason, sentence: str
) -> None:
    who = simple(registry)
    person = sit(who)
    hand = Mouse(person)
    hand.add("add_stop")
    dialog = person.wait_for_dialog("record_dialog")
    hand.choose("reason", reason)
    hand.push("save")
    note = dialog.findChild(QLabel, "note")
    assert isinstance(note, QLabel)
    said = [*problems(person), note.text()]
    assert any(each.startswith(sentence) for each in said), said
    assert not registry.of(Stop).of_patient(who)


def test_that_a_transfer_suppresses_nothing_until_it_is_accepted(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = full(registry)
    stop = Stop(patient_id=who, stopped_on=TODAY, reason=StopReason.TRANSFERRED)
    calendar.stop_surveillance(registry, acting(TODAY), stop)
    person = sit(who)
    assert "69 days overdue" in person.tags()
    hand = Mouse(person)
    hand.add("accept_transfer")
    person.wait_for_dialog("record_dialog")
    hand.push("save")
    person.wait_for_no_dialog()
    assert "Accept transfer" not in [
        line.step.label for line in person.page.overview.next_card.lines
    ]
    assert not person.page.course.slots.isVisible()


@HANDS
def test_that_a_programme_is_extended_with_a_reason(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands
) -> None:
    who = simple(registry)
    person = sit(who)
    hand = hands(person)
    hand.add("extend")
    person.wait_for_dialog("record_dialog")
    hand.write("last_month", "84")
    hand.write("reason", "Young patient")
    save(person, hand)
    person.wait_for_no_dialog()
    assert registry.of(Episode).of_patient(who)[0].extension_months == (72, 84)


@HANDS
def test_that_a_result_is_recorded_and_decided_from_the_next_card(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands
) -> None:
    who = simple(registry)
    course.record_contact(
        registry,
        acting(TODAY),
        ContactAttempt(
            patient_id=who,
            tried_on=TODAY,
            channel=Channel.CALL,
            outcome=ContactOutcome.REACHED,
        ),
    )
    person = sit(who)
    hand = hands(person)
    record(person, hand, next(each for each in EVENTS if each.entry == "add_examination"))
    assert "Result awaited" in person.tags()
    person.click(person.see(QWidget, "show_all_steps"))
    lines = person.page.overview.next_card.lines
    person.qtbot.waitUntil(lines[-1].button.isVisible)
    person.press("r")
    person.wait_for_dialog("record_dialog")
    hand.choose("finding", Finding.SUSPICIOUS)
    save(person, hand)
    person.wait_for_no_dialog()
    assert "Decision missing" in person.tags()
    person.press("r")
    person.wait_for_dialog("record_dialog")
    hand.write("read_on", "t")
    save(person, hand)
    assert any("needs a decision" in each for each in problems(person)), "INV-08"
    hand.write("decision", "Biopsy")
    hand.write("next_step", "Biopsy next week")
    save(person, hand)
    person.wait_for_no_dialog()
    assert "Decision missing" not in person.tags()


@HANDS
def test_that_a_booking_that_was_missed_is_told_and_the_order_is_open_again(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands
) -> None:
    who = full(registry)  # the PET-CT is booked for 26-Nov
    person = sit(who, TODAY + 4 * DAY)
    hand = hands(person)
    person.press("d")
    if isinstance(hand, Mouse):
        hand.push("not_attended")
        hand.push("commit_missed")
    else:
        hand.enter("not_attended")
        person.press(ENTER)
        person.press(ENTER)
    assert person.page.editor is None
    plan = person.session.plan(who)
    assert plan.current is not None
    order = next(o for o in plan.current.orders if (o.modality, o.month) == (Modality.PETCT, 12))
    assert order.n_not_attended == 1
    assert order.appointment is None


@HANDS
def test_that_a_date_explains_itself_and_leads_on(
    sit: Callable[..., AtThePage], registry: Registry, hands: Hands
) -> None:
    who = full(registry)
    person = sit(who)
    hand = hands(person)
    hand.push_tab("S")
    person.press("e")
    dialog = person.wait_for_dialog("explain_dialog")
    title = dialog.findChild(QLabel, "title")
    assert isinstance(title, QLabel)
    assert title.text() == "MRI liver: why 15-Sep-2026?"
    hand.push("open_history")
    person.wait_for_no_dialog()
    assert person.page.stack.currentIndex() == place_of("history")
    hand.push_tab("S")
    person.press("e")
    person.wait_for_dialog("explain_dialog")
    hand.push("book_explained")
    person.wait_for_no_dialog()
    assert person.page.editor is not None


def test_that_a_gap_is_filled_without_a_reason_but_nothing_recorded_is_changed_that_way(
    sit: Callable[..., AtThePage], registry: Registry
) -> None:
    who = full(registry)
    person = sit(who)
    hand = Mouse(person)
    person.click(person.page.overview.missing_card.lines[0].button)
    person.wait_for_dialog("record_dialog")
    hand.write("largest_mm", "34")
    hand.write("n_metastases", "7")
    hand.push("save")
    assert problems(person)[0].startswith("This is already recorded.")
    hand.write("n_metastases", "2")
    hand.push("save")
    person.wait_for_no_dialog()
    [disease] = registry.of(LiverDisease).of_patient(who)
    assert (disease.n_metastases, disease.largest_mm) == (2, 34)
