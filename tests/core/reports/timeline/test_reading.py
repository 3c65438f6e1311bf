"""From the record to the picture: the same status as every list, and nothing of the future."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.dossier import Dossier
from core.domain.followup import Appointment, Pause, PauseReason
from core.domain.modality import Modality
from core.domain.stops import Stop, StopReason
from core.language import ENGLISH
from core.reports.timeline.course import STATUS, Course, Mark, Planned
from core.reports.timeline.names import codes_of
from core.reports.timeline.reading import course_of
from core.surveillance.orders import OrderState, display_status
from core.surveillance.plan import PatientPlan
from tests.core.reports.timeline.lives import (
    TODAY,
    dead,
    episode,
    one_operation,
    operated,
    person,
    plan,
    reoperated,
    scan,
)

ANCHOR = date(2024, 1, 15)
DUE = date(2024, 5, 15)


def bare(*, today: date) -> PatientPlan:
    """Operated on 15-Jan-2024, nothing else known."""
    who = person()
    index = operated(who, ANCHOR)
    dossier = Dossier(patient=who, procedures=(index,), episodes=(episode(index),))
    return plan(dossier, today)


def lane(course: Course, key: str) -> tuple[Planned, ...]:
    return next(each.planned for each in course.lanes if each.key == key)


def mri_of(given: PatientPlan) -> dict[int, Planned]:
    return {slot.month: slot for slot in lane(course_of(given, ENGLISH), Modality.MRI.value)}


@pytest.mark.parametrize(
    ("day", "mark"),
    [
        (DUE - timedelta(31), Mark.NOT_YET_DUE),
        (DUE - timedelta(30), Mark.OPEN),
        (DUE - timedelta(29), Mark.OPEN),
        (DUE - timedelta(1), Mark.OPEN),
        (DUE, Mark.DUE),
        (DUE + timedelta(1), Mark.DUE),
        (DUE + timedelta(14), Mark.DUE),
        (DUE + timedelta(15), Mark.OVERDUE),
        (DUE + timedelta(16), Mark.OVERDUE),
        (date(2024, 8, 15), Mark.OVERDUE),
        (date(2024, 8, 16), Mark.MISSED),
        (date(2024, 8, 17), Mark.MISSED),
    ],
)
def test_that_the_symbol_changes_on_the_very_day_of_each_boundary(day: date, mark: Mark) -> None:
    assert mri_of(bare(today=day))[4].mark is mark


@pytest.mark.parametrize(
    ("days_after_due", "mark"), [(13, Mark.AWAITED), (14, Mark.AWAITED), (15, Mark.LATE_AWAITED)]
)
def test_that_a_scan_is_late_from_the_first_overdue_day(days_after_due: int, mark: Mark) -> None:
    who = person()
    index = operated(who, ANCHOR)
    done = scan(who.id, Modality.MRI, DUE + timedelta(days_after_due))
    dossier = Dossier(
        patient=who, procedures=(index,), episodes=(episode(index),), examinations=(done,)
    )
    assert mri_of(plan(dossier, date(2024, 7, 1)))[4].mark is mark


def test_that_a_booking_stands_before_its_day_on_it_and_asks_for_its_outcome_after() -> None:
    who = person()
    index = operated(who, ANCHOR)
    first = episode(index)
    booked = Appointment(
        patient_id=who.id,
        episode_id=first.id,
        modality=Modality.MRI,
        month=4,
        booked_for=date(2024, 5, 13),
    )
    dossier = Dossier(patient=who, procedures=(index,), episodes=(first,), appointments=(booked,))
    marks = [mri_of(plan(dossier, date(2024, 5, day)))[4].mark for day in (12, 13, 14)]
    assert marks == [Mark.BOOKED, Mark.BOOKED, Mark.OUTCOME_MISSING]


@pytest.mark.parametrize("today", [date(2024, 9, 1), date(2025, 3, 1), TODAY])
@pytest.mark.parametrize("build", [one_operation, reoperated])
def test_that_timeline_and_lists_give_one_order_one_status(
    build: Callable[[], Dossier], today: date
) -> None:
    given = plan(build(), today)
    shown = {slot.record: slot for each in course_of(given, ENGLISH).lanes for slot in each.planned}
    for each in given.episodes:
        for order in each.orders:
            if order.state is OrderState.CANCELLED:
                assert order not in shown
            else:
                assert shown[order].status == display_status(order)
                assert (shown[order].mark is Mark.OVERDUE) == (order.overdue_since is not None)


def test_that_an_order_that_carries_the_flag_of_earlier_ones_says_since_when() -> None:
    flagged = mri_of(bare(today=date(2024, 8, 20)))[8]
    assert flagged.mark is Mark.OVERDUE
    assert flagged.since == DUE
    assert flagged.said == "97 days overdue"


def test_that_slots_cancelled_by_a_re_operation_or_death_are_not_drawn() -> None:
    course = course_of(plan(dead(reoperated(), date(2026, 5, 1))), ENGLISH)
    drawn = [slot for each in course.lanes for slot in each.planned]
    assert all(slot.due_on <= date(2026, 5, 1) for slot in drawn)
    assert not [s for s in drawn if STATUS[s.mark] in ("due", "booked") or s.mark is Mark.OVERDUE]
    assert course.died_on == date(2026, 5, 1)
    first = [slot.month for slot in drawn if slot.due_on < date(2024, 12, 2)]
    assert set(first) == {4, 8}


def test_that_nothing_dated_later_than_today_is_shown() -> None:
    today = date(2024, 11, 15)
    course = course_of(plan(reoperated(), today), ENGLISH)
    assert [op.on for op in course.operations] == [date(2024, 3, 11)]
    assert not course.decisions
    assert all(value.on < today for value in course.cea)
    assert len(course.anchors) == 1


def test_that_a_stop_is_an_end_with_its_reason_and_a_reversed_one_is_none() -> None:
    dossier = one_operation()
    stop = Stop(
        patient_id=dossier.patient.id, stopped_on=date(2026, 10, 1), reason=StopReason.WITHDRAWN
    )
    course = course_of(plan(replace(dossier, stops=(stop,))), ENGLISH)
    assert course.end is not None
    assert course.end.labels[0] == "Withdrawn by the patient 01-Oct-2026"
    assert not course.end.is_death
    back = replace(stop, reversed_on=date(2026, 10, 20))
    assert course_of(plan(replace(dossier, stops=(back,))), ENGLISH).end is None


def test_that_a_pause_is_a_band_and_its_orders_are_paused() -> None:
    dossier = one_operation()
    pause = Pause(
        patient_id=dossier.patient.id,
        starts_on=date(2026, 8, 1),
        reason=PauseReason.SYSTEMIC_THERAPY,
        responsible="Dr A. Demir",
        review_on=date(2026, 12, 1),
    )
    course = course_of(plan(replace(dossier, pauses=(pause,))), ENGLISH)
    assert course.pauses[0].labels[0] == "Paused: Systemic therapy for recurrence"
    assert {slot.status for slot in lane(course, "MRI") if slot.done_on is None} == {"paused"}


def test_that_scans_outside_the_programme_are_in_their_lane_too() -> None:
    course = course_of(plan(one_operation()), ENGLISH)
    blood = course.lanes[-1]
    assert [(extra.on, extra.mark) for extra in blood.extras] == [(date(2025, 5, 2), Mark.REVIEWED)]
    assert [each.key for each in course.lanes] == ["MRI", "PETCT", "biochemistry"]


def test_that_codes_count_each_kind_of_record_by_date() -> None:
    dossier = reoperated()
    codes = codes_of(dossier)
    assert [codes[p.id] for p in dossier.procedures] == ["O1", "O2"]
    assert codes[dossier.recurrences[0].id] == "R1"
    assert codes[dossier.decisions[0].id] == "M1"


def test_that_what_did_not_go_as_planned_is_said_in_words() -> None:
    course = course_of(plan(reoperated()), ENGLISH)
    assert course.exceptions[0] == "episode 1: MRI liver month 8, missed"
    assert "PET-CT month 12, waived (CT abdomen elsewhere)" in course.exceptions
    assert any(text.endswith("113 days overdue") for text in course.exceptions)


def test_that_a_date_explains_itself_on_the_card() -> None:
    rows = dict(mri_of(plan(one_operation()))[12].rows)
    assert rows["Due date"] == "15-Sep-2026 = 15-Sep-2025 + 12 months"
    assert rows["Window"] == "16-Aug-2026 to 29-Sep-2026"


def test_that_a_patient_without_an_operation_has_a_timeline() -> None:
    course = course_of(plan(Dossier(patient=person())), ENGLISH)
    assert not course.anchors
    assert [each.absence for each in course.lanes] == ["None planned or recorded"] * 3
