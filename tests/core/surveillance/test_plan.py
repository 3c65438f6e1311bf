"""Orders, visits and buckets of one patient, from the facts of the record."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.dossier import Dossier
from core.domain.followup import AppointmentOutcome, Finding
from core.domain.modality import Modality
from core.domain.stops import StopReason
from core.surveillance.buckets import Bucket, Standing
from core.surveillance.orders import (
    DisplayStatus,
    Order,
    OrderState,
    display_status,
    result_due_on,
    tag_of,
)
from core.surveillance.plan import PatientPlan
from core.surveillance.states import ModalityStatus, SlotState
from core.surveillance.worklist import Task, worklist
from tests.core.surveillance.records import (
    ANCHOR,
    CHECKUPS,
    booking,
    death,
    episode,
    everything_on,
    exam,
    followed,
    operation,
    pause,
    result,
    seen,
    stop,
    waiver,
    with_results,
)

ONE_DAY = timedelta(days=1)


def order_of(plan: PatientPlan, month: int, modality: Modality = Modality.MRI) -> Order:
    assert plan.current is not None
    return next(o for o in plan.current.orders if (o.month, o.modality) == (month, modality))


def status_of(plan: PatientPlan, modality: Modality = Modality.MRI) -> ModalityStatus:
    assert plan.current is not None
    course = plan.current.course(modality)
    assert course is not None
    return course.plan.status


@pytest.mark.parametrize(
    ("boundary", "before", "after"),
    [
        (date(2024, 4, 15), DisplayStatus.NOT_YET_DUE, DisplayStatus.DUE),  # the window opens
        (date(2024, 5, 15), DisplayStatus.DUE, DisplayStatus.DUE),  # due
        (date(2024, 5, 30), DisplayStatus.DUE, DisplayStatus.OVERDUE),  # past grace
        (date(2024, 8, 16), DisplayStatus.OVERDUE, DisplayStatus.OVERDUE),  # next window opens
    ],
)
def test_that_patient_order_visit_and_worklist_agree_around_every_boundary(
    boundary: date, before: DisplayStatus, after: DisplayStatus
) -> None:
    for today, expected in (
        (boundary - ONE_DAY, before),
        (boundary, after),
        (boundary + ONE_DAY, after),
    ):
        plan = seen(followed(), today)
        course = plan.current and plan.current.course(Modality.MRI)
        assert course
        assert course.current is not None
        visit = next(v for v in plan.visits if v.month == course.current.month)
        lines = worklist([plan], today).items
        assert plan.status is expected
        assert display_status(course.current) is expected
        assert visit.status is expected
        assert [line.status for line in lines] == (
            [] if expected is DisplayStatus.NOT_YET_DUE else [expected]
        )


def test_that_visits_bundle_what_falls_due_on_one_day() -> None:
    plan = seen(followed(), ANCHOR + ONE_DAY)
    assert [(v.month, len(v.orders), v.number, v.total) for v in plan.visits[:3]] == [
        (4, 2, 1, 12),
        (8, 2, 2, 12),
        (12, 3, 3, 12),
    ]
    assert sum(len(visit.orders) for visit in plan.visits) == 29
    assert plan.next_due == date(2024, 5, 15)


def test_that_a_booking_satisfies_nothing_and_overdue_stays_overdue_when_booked() -> None:
    dossier = followed()
    dossier = replace(dossier, appointments=(booking(dossier, 4, date(2024, 6, 20)),))
    booked = order_of(seen(dossier, date(2024, 5, 20)), 4)
    assert (booked.state, display_status(booked)) == (OrderState.BOOKED, DisplayStatus.BOOKED)
    overdue = order_of(seen(dossier, date(2024, 5, 30)), 4)
    assert (overdue.state, display_status(overdue)) == (OrderState.BOOKED, DisplayStatus.OVERDUE)
    assert tag_of(overdue, date(2024, 5, 30)) == ("{n} days overdue", {"n": 15})
    assert order_of(seen(dossier, date(2024, 6, 20)), 4).state is OrderState.BOOKED
    passed = seen(dossier, date(2024, 6, 21))
    assert order_of(passed, 4).state is OrderState.OUTCOME_MISSING
    assert passed.bucket is Bucket.OVERDUE


def test_that_a_cancelled_booking_is_due_and_not_booked_at_once() -> None:
    dossier = followed()
    cancelled = booking(dossier, 4, date(2024, 5, 14), outcome=AppointmentOutcome.CANCELLED)
    missed = booking(dossier, 4, date(2024, 5, 10), outcome=AppointmentOutcome.NOT_ATTENDED)
    plan = seen(replace(dossier, appointments=(cancelled, missed)), date(2024, 5, 16))
    assert order_of(plan, 4).state is OrderState.DUE_NOT_BOOKED
    assert order_of(plan, 4).n_not_attended == 1


def test_that_a_passed_appointment_asks_for_its_outcome() -> None:
    dossier = with_results(followed(examinations=everything_on(date(2024, 5, 15))))
    booked = replace(dossier, appointments=(booking(dossier, 8, date(2024, 8, 20)),))
    plan = seen(booked, date(2024, 8, 21))
    assert order_of(plan, 8).state is OrderState.OUTCOME_MISSING
    assert plan.bucket is Bucket.OUTCOME_MISSING
    assert plan.status is DisplayStatus.DUE


def test_that_a_booking_of_a_slot_passed_over_goes_with_the_flag() -> None:
    dossier = followed()
    late = replace(dossier, appointments=(booking(dossier, 4, date(2024, 8, 20)),))
    plan = seen(late, date(2024, 8, 18))
    assert order_of(plan, 4).state is OrderState.MISSED
    assert order_of(plan, 4).overdue_since is None
    flagged = order_of(plan, 8)
    assert (flagged.state, flagged.overdue_since) == (OrderState.BOOKED, date(2024, 5, 15))
    assert plan.stray_bookings == ()


def test_that_done_is_not_reviewed_until_somebody_has_read_the_result() -> None:
    scan = exam(date(2024, 5, 15))
    dossier = followed(examinations=(scan, exam(date(2024, 5, 15), Modality.BIOCHEM)))
    blood = result(dossier.examinations[1])
    today = date(2024, 6, 1)
    awaited = seen(replace(dossier, results=(blood,)), today)
    assert order_of(awaited, 4).state is OrderState.RESULT_AWAITED
    assert awaited.bucket is Bucket.RESULT_AWAITED
    unread = result(scan, read_on=None)
    assert seen(replace(dossier, results=(blood, unread)), today).open_results == (scan,)
    read = seen(replace(dossier, results=(blood, result(scan))), today)
    assert order_of(read, 4).state is OrderState.REVIEWED
    assert read.bucket is Bucket.ON_COURSE


def test_that_an_abnormal_result_stays_open_until_it_is_decided() -> None:
    scan = exam(date(2024, 5, 15))
    seen_only = result(scan, finding=Finding.SUSPICIOUS)
    today = date(2024, 6, 1)
    plan = seen(followed(examinations=(scan,), results=(seen_only,)), today)
    assert order_of(plan, 4).is_decision_missing
    assert tag_of(order_of(plan, 4), today)[0] == "Decision missing"
    decided = replace(seen_only, decision="repeat", next_step="MRI in 2 months")
    assert seen(followed(examinations=(scan,), results=(decided,)), today).open_results == ()


def test_that_an_inadequate_scan_counts_for_nothing() -> None:
    poor = exam(date(2024, 5, 15), is_adequate=False)
    plan = seen(followed(examinations=(poor,)), date(2024, 6, 1))
    assert status_of(plan) is ModalityStatus.OVERDUE


def test_that_a_substitute_counts_only_with_its_reason_and_where_the_protocol_allows_it() -> None:
    day = date(2024, 5, 15)
    bare = exam(day, Modality.CT_CAP, stands_in_for=Modality.MRI)
    explained = replace(bare, stand_in_reason="pacemaker")
    petct = exam(day, Modality.PETCT, stands_in_for=Modality.MRI, stand_in_reason="pacemaker")
    for examination, status in (
        (bare, ModalityStatus.OVERDUE),
        (explained, ModalityStatus.UP_TO_DATE),
        (petct, ModalityStatus.OVERDUE),
    ):
        plan = seen(followed(examinations=(examination,)), date(2024, 6, 1))
        assert status_of(plan) is status


def test_that_a_waived_order_says_so_and_asks_for_nothing() -> None:
    dossier = followed()
    plan = seen(replace(dossier, waivers=(waiver(dossier, 4),)), date(2024, 6, 1))
    assert order_of(plan, 4).state is OrderState.WAIVED
    assert display_status(order_of(plan, 4)) is DisplayStatus.PAUSED
    assert order_of(plan, 4).waiver is not None
    assert status_of(plan) is ModalityStatus.UP_TO_DATE
    assert status_of(plan, Modality.BIOCHEM) is ModalityStatus.OVERDUE


def test_that_a_pause_holds_back_the_calendar_until_its_review_is_due() -> None:
    dossier = with_results(followed(examinations=everything_on(date(2024, 5, 15))))
    paused = replace(dossier, pauses=(pause(date(2024, 8, 1), None, date(2024, 12, 1)),))
    quiet = seen(paused, date(2024, 11, 30))
    assert (quiet.bucket, quiet.status) == (Bucket.PAUSED, DisplayStatus.PAUSED)
    assert worklist([quiet], quiet.today).items == ()
    asked = seen(paused, date(2024, 12, 1))
    assert asked.bucket is Bucket.PAUSE_REVIEW_DUE
    [line] = worklist([asked], asked.today).items
    assert line.task is not None
    assert line.task.value == "pause_review"


def test_that_a_deferred_order_waits_as_paused() -> None:
    dossier = with_results(followed(examinations=everything_on(date(2024, 5, 15))))
    span = pause(date(2024, 8, 1), date(2025, 2, 1), date(2024, 12, 1))
    plan = seen(replace(dossier, pauses=(span,)), date(2025, 1, 20))
    deferred = order_of(plan, 12)
    assert deferred.slot.state is SlotState.OPEN
    assert display_status(deferred) is DisplayStatus.PAUSED
    assert not deferred.needs_someone


def test_that_a_re_operation_closes_the_old_calendar_and_opens_the_new_one() -> None:
    first, second = operation(ANCHOR), operation(date(2024, 10, 20))
    dossier = replace(
        followed(), procedures=(first, second), episodes=(episode(first), episode(second))
    )
    plan = seen(dossier, date(2024, 12, 1))
    old, new = plan.episodes
    assert {course.plan.status for course in old.courses} == {ModalityStatus.STOPPED_SUPERSEDED}
    assert new is plan.current
    assert new.visits[0].due_on == date(2025, 2, 20)
    assert plan.bucket is Bucket.ON_COURSE
    looking_back = seen(dossier, date(2024, 10, 19))
    assert [e.anchor for e in looking_back.episodes] == [first]
    assert looking_back.bucket is Bucket.OVERDUE


def test_that_a_curative_re_operation_without_an_answer_needs_a_plan() -> None:
    first, second = operation(ANCHOR), operation(date(2024, 3, 1))
    dossier = replace(followed(), procedures=(first, second), episodes=(episode(first),))
    plan = seen(dossier, date(2024, 3, 2))
    assert plan.bucket is Bucket.NO_PLAN
    [line] = worklist([plan], plan.today).items
    assert line.record == second


def test_that_a_booking_left_behind_by_a_re_operation_is_not_lost() -> None:
    first, second = operation(ANCHOR), operation(date(2024, 4, 20))
    dossier = replace(followed(), procedures=(first,), episodes=(episode(first),))
    booked = booking(dossier, 4, date(2024, 5, 15))
    dossier = replace(
        dossier,
        procedures=(first, second),
        episodes=(*dossier.episodes, episode(second)),
        appointments=(booked,),
    )
    assert seen(dossier, date(2024, 5, 1)).stray_bookings == (booked,)


STOPS = [reason for reason in StopReason if reason is not StopReason.DEATH]


@pytest.mark.parametrize("reason", STOPS)
def test_that_a_stop_is_in_force_from_its_day_and_can_be_reversed(reason: StopReason) -> None:
    on = date(2024, 3, 1)
    made = stop(on, reason, accepted_on=on)
    stopped = followed(stops=(made,))
    assert seen(stopped, on - ONE_DAY).standing is Standing.FOLLOWED
    plan = seen(stopped, on)
    assert plan.standing.value == reason.value
    assert (plan.bucket is Bucket.LOST) == (reason is StopReason.LOST_TO_FOLLOWUP)
    assert plan.next_due is None
    reversed_ = followed(stops=(replace(made, reversed_on=on, reversed_why="came back"),))
    assert seen(reversed_, date(2024, 6, 1)).bucket is Bucket.OVERDUE


def test_that_a_transfer_nobody_accepted_suppresses_nothing() -> None:
    pending = followed(stops=(stop(date(2024, 3, 1), StopReason.TRANSFERRED),))
    plan = seen(pending, date(2024, 6, 1))
    assert plan.is_transfer_pending
    assert plan.bucket is Bucket.OVERDUE
    tasks = [line.task.value for line in worklist([plan], plan.today).items if line.task]
    assert tasks == ["transfer"]


def test_that_the_line_of_a_transfer_is_about_the_transfer_that_waits() -> None:
    """A stop that is in force only later, or a transfer taken back, is not what waits."""
    later = stop(date(2024, 9, 1), StopReason.LOST_TO_FOLLOWUP)
    back = stop(date(2024, 1, 15), StopReason.TRANSFERRED, reversed_on=date(2024, 2, 1))
    waiting = stop(date(2024, 3, 1), StopReason.TRANSFERRED)
    for stops in ((later, back, waiting), (back, waiting, later)):
        plan = seen(followed(stops=stops), date(2024, 6, 1))
        assert plan.pending_transfer is waiting
        [line] = [x for x in worklist([plan], plan.today).items if x.task is Task.TRANSFER]
        assert (line.record, line.since) == (waiting, waiting.stopped_on)


def test_that_after_death_nothing_is_due_booked_or_awaited_anywhere() -> None:
    dossier = followed(examinations=(exam(date(2024, 5, 15)),), deaths=(death(date(2024, 6, 10)),))
    dossier = replace(dossier, appointments=(booking(dossier, 8, date(2024, 9, 10)),))
    for today in (date(2024, 6, 10), date(2024, 9, 20), date(2030, 1, 1)):
        plan = seen(dossier, today)
        assert (plan.standing, plan.bucket, plan.status) == (Standing.DEAD, None, None)
        assert (plan.next_due, plan.overdue_since) == (None, None)
        assert (plan.open_results, plan.stray_bookings) == ((), ())
        assert worklist([plan], today).items == ()
        assert plan.current is not None
        assert all(order.overdue_since is None for order in plan.current.orders)
        assert all(order.appointment is None for order in plan.current.orders)


def test_that_an_old_patient_entered_late_raises_one_question() -> None:
    anchor = operation(date(2022, 1, 15))
    late = replace(
        followed(),
        procedures=(anchor,),
        episodes=(episode(anchor, enrolled_on=date(2024, 3, 1)),),
    )
    plan = seen(late, date(2024, 3, 1))
    assert plan.bucket is Bucket.HISTORY_UNKNOWN
    [line] = worklist([plan], plan.today).items
    assert (line.since, line.visit and line.visit.month) == (date(2024, 1, 15), 24)
    over = replace(late, episodes=(episode(anchor, enrolled_on=date(2028, 3, 1)),))
    [question] = worklist([seen(over, date(2028, 3, 1))], date(2028, 3, 1)).items
    assert question.task is not None
    assert question.task.value == "history"


def test_that_month_sixty_becomes_a_decision_and_an_extension_takes_it_back() -> None:
    dossier: Dossier = followed()
    dates = [slot.due_on for slot in seen(dossier, ANCHOR).visits]
    done = with_results(followed(examinations=everything_on(*dates)))
    plan = seen(done, date(2035, 1, 1))
    assert plan.bucket is Bucket.DISCHARGE_DECISION
    [line] = worklist([plan], plan.today).items
    assert line.task is not None
    assert line.task.value == "discharge"
    longer = replace(done, episodes=(replace(done.episodes[0], extension_months=(72, 84)),))
    extended = seen(longer, date(2029, 2, 1))
    assert extended.bucket is Bucket.ON_COURSE
    assert [visit.month for visit in extended.visits] == [*CHECKUPS, 72, 84]


def test_that_a_patient_without_an_episode_needs_a_plan() -> None:
    plan = seen(replace(followed(), episodes=()), date(2024, 6, 1))
    assert plan.bucket is Bucket.NO_PLAN
    assert len(worklist([plan], plan.today).items) == 1


def test_that_a_result_has_two_weeks_to_be_reported_and_one_to_be_acted_on() -> None:
    scan = exam(date(2024, 5, 15))
    assert result_due_on(scan, None) == date(2024, 5, 29)
    reported = result(scan, reported_on=date(2024, 5, 20), read_on=None)
    assert result_due_on(scan, reported) == date(2024, 5, 27)
