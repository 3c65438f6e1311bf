"""The worklist over random whole lives: nobody twice, nobody nowhere; and its order."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.disease import Intent as Decision
from core.domain.disease import MDTDecision, Recurrence, RecurrenceSite
from core.domain.dossier import Dossier
from core.domain.modality import Modality
from core.domain.stops import StopReason
from core.surveillance.buckets import Bucket, Standing
from core.surveillance.courses import FLAGGED
from core.surveillance.orders import DisplayStatus, OrderState, display_status
from core.surveillance.outlook import outlook
from core.surveillance.plan import PatientPlan
from core.surveillance.states import ModalityStatus
from core.surveillance.worklist import Task, worklist
from tests.core.surveillance.records import (
    ANCHOR,
    AYSE,
    ME,
    PROTOCOLS,
    booking,
    death,
    episode,
    everything_on,
    exam,
    followed,
    operation,
    pause,
    seen,
    stop,
    whole_lives,
    with_results,
)

days = st.integers(0, 4000).map(lambda n_days: ANCHOR + timedelta(days=n_days))


@given(st.lists(whole_lives(), max_size=4), days)
def test_that_every_living_enrolled_patient_is_in_exactly_one_bucket(
    dossiers: list[Dossier], today: date
) -> None:
    plans = [seen(dossier, today) for dossier in dossiers]
    found = worklist(plans, today)
    assert set(found.counts) == set(Bucket)
    assert found.n_living == sum(plan.standing.is_inside for plan in plans)
    assert found.n_total == len(plans)
    for plan in plans:
        assert (plan.bucket is None) != plan.standing.is_inside
        is_dead = any(each.died_on <= today for each in plan.dossier.deaths)
        assert (plan.standing is Standing.DEAD) == is_dead


@given(whole_lives(), days)
def test_that_who_needs_someone_has_a_line_and_nobody_else_has_one(
    dossier: Dossier, today: date
) -> None:
    plan = seen(dossier, today)
    lines = worklist([plan], today).items
    if plan.bucket is not None and (plan.bucket.needs_someone or plan.bucket is Bucket.BOOKED):
        assert lines
    if plan.bucket in (Bucket.ON_COURSE, Bucket.PAUSED):
        assert [line for line in lines if line.task is not Task.TRANSFER] == []
    assert len({line.key for line in lines}) == len(lines)


@given(whole_lives(), days)
def test_that_a_modality_has_one_flag_and_it_is_on_the_worklist(
    dossier: Dossier, today: date
) -> None:
    plan = seen(dossier, today)
    for course in plan.current.courses if plan.current else ():
        flags = [order for order in course.orders if order.overdue_since is not None]
        assert len(flags) == (course.plan.status in FLAGGED)
        for order in flags:
            assert course.current is order
            assert order.overdue_since == course.plan.since
            [line] = [x for x in worklist([plan], today).items if order in x.orders]
            assert line.status is DisplayStatus.OVERDUE
            assert line.days_overdue >= order.days_overdue(today)


@given(whole_lives(), days)
def test_that_no_booking_disappears_and_none_satisfies_a_slot(
    dossier: Dossier, today: date
) -> None:
    plan = seen(dossier, today)
    orders = [order for each in plan.episodes for order in each.orders]
    shown = {order.appointment.id for order in orders if order.appointment}
    stray = {each.id for each in plan.stray_bookings}
    bare = seen(replace(dossier, appointments=()), today)
    assert [o.slot for o in orders] == [o.slot for each in bare.episodes for o in each.orders]
    if plan.standing is not Standing.DEAD and plan.episodes:
        came = {(each.modality, each.performed_on) for each in dossier.examinations}
        for each in dossier.appointments:
            if each.stands and (each.modality, each.booked_for) not in came:
                slots = [o.bookings for o in orders if each in o.bookings]
                assert each.id in shown | stray or slots


@given(whole_lives(), days)
def test_that_what_asks_today_is_in_the_outlook(dossier: Dossier, today: date) -> None:
    known = replace(dossier, waivers=(), examinations=())
    plan = seen(known, today)
    is_last = plan.current and plan.current.episode.id == known.episodes[-1].id
    if not is_last or plan.standing is not Standing.FOLLOWED or known.deaths or known.pauses:
        return
    if known.episodes[-1].enrolled_on > today:
        return  # a look back to before the entry reads the record, not the outlook
    asking = {ModalityStatus.OVERDUE, ModalityStatus.OPEN, ModalityStatus.DUE}
    rows = {row.modality: row for row in outlook(known, PROTOCOLS)}
    assert plan.current is not None
    for course in plan.current.courses:
        if course.plan.status in asking:
            assert rows[course.modality].opens_on <= today


def test_that_the_outlook_is_the_first_open_slot_and_knows_no_today() -> None:
    dossier = followed(examinations=(exam(date(2024, 5, 15)),))
    rows = {row.modality: row for row in outlook(dossier, PROTOCOLS)}
    mri = rows[Modality.MRI]
    assert (mri.month, mri.opens_on, mri.due_on, mri.overdue_on) == (
        8,
        date(2024, 8, 16),
        date(2024, 9, 15),
        date(2024, 9, 30),
    )
    assert rows[Modality.BIOCHEM].month == 4
    assert rows[Modality.PETCT].month == 12
    assert outlook(replace(dossier, deaths=(death(date(2024, 6, 1)),)), PROTOCOLS) == ()
    assert outlook(replace(dossier, episodes=()), PROTOCOLS) == ()


def test_that_of_the_dates_before_entry_the_outlook_holds_the_last_one() -> None:
    anchor = operation()
    entered = episode(anchor, enrolled_on=date(2025, 2, 18))
    dossier = Dossier(patient=AYSE, procedures=(anchor,), episodes=(entered,))
    [mri] = [row for row in outlook(dossier, PROTOCOLS) if row.modality is Modality.MRI]
    assert (mri.month, mri.opens_on) == (12, date(2024, 12, 16))
    asked = seen(dossier, entered.enrolled_on).current
    assert asked is not None
    course = asked.course(Modality.MRI)
    assert course is not None
    assert course.plan.status is ModalityStatus.OVERDUE_HISTORY_UNKNOWN
    assert course.plan.since == mri.due_on


def test_that_the_longest_overdue_comes_first_and_the_booked_last() -> None:
    today = date(2024, 6, 20)
    older, newer = followed(date(2024, 1, 15)), followed(date(2024, 1, 25))
    done = with_results(followed(examinations=everything_on(date(2024, 5, 15))))
    booked = replace(done, appointments=(booking(done, 8, date(2024, 9, 10)),))
    plans = [seen(each, today) for each in (booked, newer, older)]
    items = worklist(plans, today).items
    assert [item.plan for item in items] == [plans[2], plans[1], plans[0]]
    assert [item.days_overdue for item in items] == [36, 26, 0]
    assert [item.state for item in items] == [
        OrderState.DUE_NOT_BOOKED,
        OrderState.DUE_NOT_BOOKED,
        OrderState.BOOKED,
    ]
    assert items[2].booked_on == date(2024, 9, 10)


def test_that_missed_modalities_of_one_visit_share_a_line() -> None:
    plan = seen(followed(), date(2024, 12, 20))
    [line] = worklist([plan], plan.today).items
    assert line.visit is not None
    assert line.visit.month == 12
    assert line.since == date(2024, 5, 15)
    assert [display_status(order) for order in line.orders] == [
        DisplayStatus.OVERDUE,
        DisplayStatus.OVERDUE,
        DisplayStatus.DUE,
    ]


def test_that_a_recurrence_asks_for_its_decision() -> None:
    found = Recurrence(
        patient_id=ME, detected_on=date(2024, 3, 1), sites=frozenset({RecurrenceSite.LUNG})
    )
    dossier = followed(recurrences=(found,))
    plan = seen(dossier, date(2024, 3, 10))
    assert plan.bucket is Bucket.MDT_PENDING
    assert [line.task for line in worklist([plan], plan.today).items] == [Task.RECURRENCE]
    decided = MDTDecision(
        patient_id=ME,
        held_on=date(2024, 3, 8),
        decision=Decision.CURATIVE_LOCAL,
        recurrence_id=found.id,
    )
    assert seen(replace(dossier, decisions=(decided,)), plan.today).bucket is Bucket.ON_COURSE


def test_that_the_lost_stay_on_the_tracing_list_for_ever() -> None:
    lost = followed(stops=(stop(date(2024, 8, 1), StopReason.LOST_TO_FOLLOWUP),))
    for today in (date(2024, 8, 1), date(2044, 8, 1)):
        plan = seen(lost, today)
        assert plan.bucket is Bucket.LOST
        assert [line.task for line in worklist([plan], today).items] == [Task.TRACING]


def test_that_a_pause_left_unreviewed_stands_with_the_overdue() -> None:
    today = date(2025, 3, 1)
    forgotten = with_results(followed(examinations=everything_on(date(2024, 5, 15))))
    forgotten = replace(forgotten, pauses=(pause(date(2024, 8, 1), None, date(2024, 12, 1)),))
    called = [
        replace(each, patient=replace(each.patient, phone="0312 555 00 00"))
        for each in (followed(date(2024, 10, 1)), forgotten)
    ]
    plans = [seen(each, today) for each in called]
    items = worklist(plans, today).items
    assert [item.task for item in items] == [Task.PAUSE_REVIEW, None]
    assert items[0].days_overdue == 90


@settings(max_examples=8)
@given(st.lists(whole_lives(), min_size=1, max_size=2))
def test_that_stepping_through_the_years_moves_nobody_from_overdue_to_green(
    dossiers: list[Dossier],
) -> None:
    """Every third day of eight years: only a new fact ever takes a flag away."""
    for dossier in dossiers:
        before: PatientPlan | None = None
        for n_days in range(0, 2900, 3):
            plan = seen(dossier, ANCHOR + timedelta(days=n_days))
            if before is not None:
                _check_step(before, plan)
            before = plan


def _check_step(before: PatientPlan, after: PatientPlan) -> None:
    if before.bucket is not Bucket.OVERDUE or after.bucket in (Bucket.OVERDUE, None, Bucket.LOST):
        return
    facts = [
        *(each.performed_on for each in after.dossier.examinations),
        *(each.performed_on for each in after.dossier.procedures),
        *(each.starts_on for each in after.dossier.pauses),
    ]
    assert any(before.today <= day <= after.today for day in facts)
