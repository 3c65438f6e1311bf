"""One patient, one day, one status: worklist, patients, his page, timeline, paper, command line."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from core.actions import booking, calendar, course, results
from core.domain.acting import Acting
from core.domain.followup import (
    Appointment,
    Episode,
    Examination,
    Finding,
    Pause,
    PauseReason,
    Result,
    Waiver,
)
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.stops import Death, Stop, StopReason
from core.reports.timeline import course_of
from core.store.registry import Registry
from core.surveillance.clock import ClockGuard
from core.surveillance.reanchor import Answer
from tests.builders import acting, examined, liver_operation, patient, registered
from tests.e2e.looking import painted, patients_row, summary_text, typed, worklist_rows
from tests.e2e.person import Clock, Person
from ui.application import Application
from ui.look.language import words

# The worked calendar of the rules: MRI and blood of month 4 open, fall due, become overdue, and
# the window of month 8 opens.
ANCHOR = date(2023, 10, 31)
OPENS, DUE, OVERDUE = date(2024, 1, 30), date(2024, 2, 29), date(2024, 3, 15)
OPENS_8 = date(2024, 5, 31)
DAY = timedelta(days=1)
BOTH = ((Modality.MRI, 4), (Modality.BIOCHEM, 4))
NOT_YET, DUE_NOW, LATE, BOOKED, PAUSED = "not-yet-due", "due", "overdue", "booked", "paused"

Deed = Callable[[Registry, Acting, PatientId], Any]


@dataclass(frozen=True)
class Then:
    """On `day`, after `deed` of that day: the status, the days overdue, the month it is about."""

    day: date
    status: str
    days: int = 0
    month: int = 4
    deed: Deed | None = None


def book(registry: Registry, now: Acting, who: PatientId, *, day: date) -> None:
    [episode] = registry.of(Episode).of_patient(who)
    wanted = booking.Booking(patient_id=who, episode_id=episode.id, orders=BOTH, day=day)
    booking.book_visit(registry, now, wanted)


def miss(registry: Registry, now: Acting, who: PatientId) -> None:
    standing = [each for each in registry.of(Appointment).of_patient(who) if each.stands]
    booking.record_not_attended(registry, now, standing)


def pause(registry: Registry, now: Acting, who: PatientId) -> None:
    calendar.pause_surveillance(
        registry,
        now,
        Pause(
            patient_id=who,
            starts_on=now.today,
            reason=PauseReason.ILLNESS,
            responsible="Dr A. Demir",
            review_on=now.today + 120 * DAY,
        ),
    )


def end_pause(registry: Registry, now: Acting, who: PatientId) -> None:
    [open_pause] = registry.of(Pause).of_patient(who)
    calendar.end_pause(registry, now, open_pause, now.today)


def waive(registry: Registry, now: Acting, who: PatientId) -> None:
    [episode] = registry.of(Episode).of_patient(who)
    for modality, month in BOTH:
        waiver = Waiver(
            patient_id=who,
            episode_id=episode.id,
            modality=modality,
            month=month,
            waived_on=now.today,
            waived_by="Dr A. Demir",
            reason="two scans too close",
        )
        calendar.waive_slot(registry, now, waiver)


def withdraw(registry: Registry, now: Acting, who: PatientId) -> None:
    stop = Stop(patient_id=who, stopped_on=now.today, reason=StopReason.WITHDRAWN, note="asked")
    calendar.stop_surveillance(registry, now, stop)


def die(registry: Registry, now: Acting, who: PatientId) -> None:
    course.record_death(registry, now, Death(patient_id=who, died_on=now.today))


def operate(registry: Registry, now: Acting, who: PatientId) -> None:
    again = liver_operation(who, now.today)
    course.record_procedure(registry, now, again, Answer.RESTART)


def scan(registry: Registry, now: Acting, who: PatientId) -> None:
    examined(registry, who, now.today)


def read(registry: Registry, now: Acting, who: PatientId) -> None:
    for each in registry.of(Result).of_patient(who):
        results.mark_read(registry, now, each)


def report(registry: Registry, now: Acting, who: PatientId) -> None:
    for each in registry.of(Examination).of_patient(who):
        result = Result(
            patient_id=who,
            examination_id=each.id,
            reported_on=now.today,
            finding=Finding.NO_EVIDENCE,
        )
        results.record_result(registry, now, result)


def around(
    day: date, *expected: tuple[str, int], month: int = 4, deed: Deed | None = None
) -> list[Then]:
    """The day before, the day (on which the deed is done), and the day after."""
    days = (day - DAY, day, day + DAY)
    return [
        Then(each, status, late, month, deed if each == day else None)
        for each, (status, late) in zip(days, expected, strict=True)
    ]


MARCH_20 = date(2024, 3, 20)
STORIES: dict[str, list[Then]] = {
    "window opens": around(OPENS, (NOT_YET, 0), (DUE_NOW, 0), (DUE_NOW, 0)),
    "due": around(DUE, (DUE_NOW, 0), (DUE_NOW, 0), (DUE_NOW, 0)),
    "overdue": around(OVERDUE, (DUE_NOW, 0), (LATE, 15), (LATE, 16)),
    "next window opens": [
        Then(OPENS_8 - DAY, LATE, 91),
        Then(OPENS_8, LATE, 92, month=8),
        Then(OPENS_8 + DAY, LATE, 93, month=8),
    ],
    "booking passes": [
        Then(OPENS + DAY, BOOKED, deed=partial(book, day=date(2024, 3, 5))),
        *around(date(2024, 3, 5), (BOOKED, 0), (BOOKED, 0), (DUE_NOW, 0)),
        *around(OVERDUE, (DUE_NOW, 0), (LATE, 15), (LATE, 16)),
    ],
    "booked too late": [
        Then(OPENS + DAY, BOOKED, deed=partial(book, day=date(2024, 4, 5))),
        *around(OVERDUE, (BOOKED, 0), (LATE, 15), (LATE, 16)),
    ],
    "not attended": [
        Then(date(2024, 3, 4), BOOKED, deed=partial(book, day=date(2024, 3, 5))),
        Then(date(2024, 3, 6), DUE_NOW, deed=miss),
        *around(OVERDUE, (DUE_NOW, 0), (LATE, 15), (LATE, 16)),
    ],
    "pause starts": around(date(2024, 2, 10), (DUE_NOW, 0), (PAUSED, 0), (PAUSED, 0), deed=pause),
    "pause of an overdue patient": around(
        MARCH_20, (LATE, 19), (PAUSED, 0), (PAUSED, 0), deed=pause
    ),
    "pause ends": [
        Then(date(2024, 2, 10), PAUSED, deed=pause),
        *around(date(2024, 4, 10), (PAUSED, 0), (DUE_NOW, 0), (DUE_NOW, 0), deed=end_pause),
        *around(date(2024, 4, 25), (DUE_NOW, 0), (LATE, 15), (LATE, 16)),
    ],
    "waiver": [
        Then(MARCH_20 - DAY, LATE, 19),
        Then(MARCH_20, NOT_YET, month=8, deed=waive),  # the next one is what he waits for
        Then(MARCH_20 + DAY, NOT_YET, month=8),
    ],
    "withdrawal": around(MARCH_20, (LATE, 19), ("Withdrawn", 0), ("Withdrawn", 0), deed=withdraw),
    "death": around(MARCH_20, (LATE, 19), ("Died", 0), ("Died", 0), deed=die),
    "re-operation": [
        *around(MARCH_20, (LATE, 19), (NOT_YET, 0), (NOT_YET, 0), deed=operate),
        *around(date(2024, 6, 20), (NOT_YET, 0), (DUE_NOW, 0), (DUE_NOW, 0)),
        *around(date(2024, 8, 4), (DUE_NOW, 0), (LATE, 15), (LATE, 16)),
    ],
    "scan, report, reading": [
        *around(MARCH_20, (LATE, 19), (DUE_NOW, 0), (DUE_NOW, 0), deed=scan),
        Then(date(2024, 3, 28), DUE_NOW, deed=report),
        Then(date(2024, 4, 2), NOT_YET, month=8, deed=read),
    ],
}  # fmt: skip


@pytest.mark.parametrize("story", STORIES)
def test_that_every_place_says_the_same_status_around(
    story: str, application: Application, clock: Clock, qtbot: Any, file: Any
) -> None:
    clock.today = ANCHOR
    application.start(file)
    person = Person(qtbot, application)
    person.session.guard = ClockGuard(None)  # the file is younger than the story
    who = registered(person.registry, operated_on=ANCHOR, person=patient())
    for then in STORIES[story]:
        clock.today = then.day
        if then.deed is not None:
            then.deed(person.registry, acting(then.day), who)
        person.session.refresh()
        for place, said in seen_everywhere(person, who, then).items():
            assert said == (then.status, then.days), f"{then.day} {place}: {said}"


def seen_everywhere(person: Person, who: PatientId, then: Then) -> dict[str, tuple[str, int]]:
    """The status and the days that each place shows."""
    is_followed = then.status not in ("Withdrawn", "Died")
    seen = {"patients": in_patients(person, who), "summary": on_paper(person, who, then)}
    seen["patient page"] = on_page(person, who, then)
    if not is_followed:
        person.window.show_page("worklist")
        assert not worklist_rows(person, who)
        assert not typed(person)
        return seen
    return seen | {
        "worklist": in_worklist(person, who, then),
        "chip": as_chip(person, who, then),
        "surveillance table": in_slots(person, then),
        "timeline": on_timeline(person, who, then),
        "command line": typed_in(person, then),
    }


def days_in(text: str) -> int:
    found = re.search(r"(\d+) days? overdue", text)
    return int(found[1]) if found else 0


def in_worklist(person: Person, who: PatientId, then: Then) -> tuple[str, int]:
    person.window.show_page("worklist")
    [row] = worklist_rows(person, who)
    assert row.status.word in painted(person.window.worklist)
    if then.status != PAUSED:
        assert row.visit[0] == f"Month {then.month}"
    return row.status.status, days_in(row.status.under)


def as_chip(person: Person, who: PatientId, then: Then) -> tuple[str, int]:
    [row] = worklist_rows(person, who)
    chips = [each for each in row.chips if each.text == "MRI"]
    if not chips:  # an open pause asks for no visit: the whole line says paused
        assert then.status == PAUSED
        return row.status.status, 0
    return chips[0].status, days_in(chips[0].word)


def in_patients(person: Person, who: PatientId) -> tuple[str, int]:
    person.window.show_page("patients")
    standing = patients_row(person, who).standing
    assert standing.word in painted(person.window.patients)
    return standing.status or standing.word.split()[0], days_in(standing.under)


def on_page(person: Person, who: PatientId, then: Then) -> tuple[str, int]:
    """The Next card: its first line, or why there is none."""
    person.window.open_patient(who)
    page = person.window.patient
    lines = page.overview.next_card.lines
    shown = "\n".join(painted(page))
    if lines:
        step = lines[0].step
        assert step.tag in shown
        return step.status, days_in(step.tag)
    said = {
        "Nothing needs action. Next due": NOT_YET,
        "Paused since": PAUSED,
        "Surveillance ended on": "Withdrawn",
        "The patient died on": "Died",
    }
    [status] = [status for words_, status in said.items() if words_ in shown]
    booked = status == NOT_YET and then.status == BOOKED  # booked and in time: nobody has to act
    return BOOKED if booked else status, 0


def in_slots(person: Person, then: Then) -> tuple[str, int]:
    rows = person.window.patient.surveillance.cards[0].table.rows.rows
    [row] = [
        each
        for each in rows
        if (each.orders[0].modality, each.orders[0].month) == (Modality.MRI, then.month)
    ]
    status, word = row.tags[0]
    return status, days_in(word)


def on_timeline(person: Person, who: PatientId, then: Then) -> tuple[str, int]:
    plan = person.session.plan(who)
    assert plan.current is not None
    ours = set(map(id, plan.current.orders))
    [planned] = [
        each
        for lane in course_of(plan, words()).lanes
        for each in lane.planned
        if id(each.record) in ours
        and (each.record.modality, each.month) == (Modality.MRI, then.month)  # type: ignore[attr-defined]
    ]
    return planned.status, days_in(planned.said)


def on_paper(person: Person, who: PatientId, then: Then) -> tuple[str, int]:
    """Overdue by its alert on top; else by the words of the table's cell."""
    text = summary_text(person, who)
    alert = re.search(rf"MRI liver, month {then.month}: (\d+ days? overdue)", text)
    if alert:
        return LATE, days_in(alert[1])
    assert "day overdue" not in text
    assert "days overdue" not in text
    signs = {
        "Died": "Nothing is due",
        "Withdrawn": "Nothing is due",
        PAUSED: "paused",
        BOOKED: "booked",
        NOT_YET: "not yet due",
        DUE_NOW: r"window open|no booking|outcome missing|result awaited|result not read",
    }
    return (then.status if re.search(signs[then.status], text) else "not said", 0)


def typed_in(person: Person, then: Then) -> tuple[str, int]:
    [line] = [each for each in typed(person) if each["modality"] == "MRI"]
    states = {
        "due_not_booked": DUE_NOW,
        "booked": BOOKED,
        "outcome_missing": DUE_NOW,
        "result_awaited": DUE_NOW,
        "not_yet_due": NOT_YET,
    }
    assert line["month"] == then.month or then.status == PAUSED
    if line["status"] in ("OVERDUE", "PAUSED"):
        return line["status"].lower(), line["days_overdue"]
    expected = {
        "OPEN": (DUE_NOW, BOOKED),
        "DUE": (DUE_NOW, BOOKED),
        "UP_TO_DATE": (NOT_YET, DUE_NOW),
    }
    status = states[line["state"]]
    assert status in expected[line["status"]]
    return status, line["days_overdue"]
