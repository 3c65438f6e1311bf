"""The day of a coordinator: heaps that add up, what became overdue, what passed, what is next."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from core.domain.dossier import Dossier
from core.domain.followup import Channel, ContactAttempt, ContactOutcome
from core.domain.ids import PatientId, new_patient_id
from core.domain.modality import Modality
from core.domain.stops import StopReason
from core.surveillance.buckets import Bucket
from core.surveillance.plan import PatientPlan
from core.surveillance.priority import is_without_contact, priority_of
from core.surveillance.states import ModalityStatus
from core.surveillance.today import (
    IN_ORDER,
    became_overdue,
    ledger,
    next_actions,
    passed_visits,
)
from core.surveillance.waiting import waits_since
from tests.core.surveillance.records import (
    ANCHOR,
    AYSE,
    ME,
    booking,
    everything_on,
    followed,
    seen,
    stop,
    whole_lives,
    with_results,
)

days = st.integers(0, 2600).map(lambda n_days: ANCHOR + timedelta(days=n_days))
FOUR_MONTHS_ON = date(2024, 5, 15)
LATE = date(2024, 6, 20)
# A window opens before its due date, a booking nobody asks for may lie ahead, the last visit of a
# programme may be done early.
MAY_BE_AHEAD = {Bucket.DUE_NOT_BOOKED, Bucket.OUTCOME_MISSING, Bucket.DISCHARGE_DECISION}


@given(st.lists(whole_lives(), max_size=5), days)
def test_that_the_tiles_add_up_to_everybody_who_lives_and_is_enrolled(
    dossiers: list[Dossier], today: date
) -> None:
    plans = [seen(dossier, today) for dossier in dossiers]
    found = ledger(plans)
    inside = [plan for plan in plans if plan.standing.is_inside]
    assert set(found.tiles) == set(Bucket)
    assert found.n_living == len(inside)
    assert found.n_of(needing=True) + found.n_of(needing=False) == len(inside)
    for bucket, tile in found.tiles.items():
        assert tile.n == sum(plan.bucket is bucket for plan in inside)
        assert tile.n + tile.n_more == sum(bucket in plan.needs for plan in inside)
        assert 0 <= tile.n_overdue <= tile.n_more


@given(st.lists(whole_lives(), max_size=4), days, st.integers(0, 400))
def test_that_what_became_overdue_is_the_difference_of_two_days(
    dossiers: list[Dossier], today: date, n_days: int
) -> None:
    before = today - timedelta(days=n_days)
    people = [_named(each, new_patient_id()) for each in dossiers]
    plans = [seen(each, today) for each in people]
    found = became_overdue(plans, partial(_on, before))
    shown = {(each.plan.dossier.patient.id, m) for each in found for m in each.modalities}
    assert shown == _overdue_on(people, today) - _overdue_on(people, before)
    everything = became_overdue(plans, None)
    assert {(e.plan.dossier.patient.id, m) for e in everything for m in e.modalities} == (
        _overdue_on(people, today)
    )
    assert [e.priority.points for e in found] == sorted(
        (e.priority.points for e in found), reverse=True
    )


def _on(day: date, dossier: Dossier) -> PatientPlan:
    return seen(dossier, day)


def _overdue_on(people: list[Dossier], day: date) -> set[tuple[PatientId, Modality]]:
    """Read slowly, from the statuses alone."""
    found = set()
    for each in people:
        plan = seen(each, day)
        if plan.standing.is_inside and plan.current is not None:
            found |= {
                (each.patient.id, course.modality)
                for course in plan.current.courses
                if course.plan.status is ModalityStatus.OVERDUE
            }
    return found


def _named(dossier: Dossier, patient_id: PatientId) -> Dossier:
    return replace(dossier, patient=replace(dossier.patient, id=patient_id))


def test_that_who_was_overdue_already_is_not_new_and_nobody_is_new_twice() -> None:
    plan = seen(followed(), LATE)
    assert plan.bucket is Bucket.OVERDUE
    due = partial(_on, FOUR_MONTHS_ON)
    [new] = became_overdue([plan], due)
    assert new.modalities == {Modality.MRI, Modality.BIOCHEM}
    assert (new.since, new.n_days) == (FOUR_MONTHS_ON, 36)
    assert became_overdue([plan], partial(_on, LATE - timedelta(days=1))) == ()


def test_that_an_overdue_patient_nobody_can_reach_comes_first_with_the_reason() -> None:
    reachable = followed(patient=replace(AYSE, phone="0532 000 00 00", id=new_patient_id()))
    unknown = followed(date(2024, 1, 20))
    plans = [seen(reachable, LATE), seen(unknown, LATE)]
    found = became_overdue(plans, None)
    assert [each.plan.dossier.patient.id for each in found] == [ME, reachable.patient.id]
    assert is_without_contact(unknown.patient)
    reasons = [each.said for each in found[0].priority.reasons]
    assert reasons[0] == "no telephone and no address known"
    assert found[0].priority.points == sum(each.points for each in found[0].priority.reasons)


def test_that_attempts_in_vain_raise_the_priority_and_make_a_second_need() -> None:
    calls = tuple(
        ContactAttempt(
            patient_id=ME,
            tried_on=LATE - timedelta(days=each),
            channel=Channel.CALL,
            outcome=ContactOutcome.NO_ANSWER,
        )
        for each in (9, 6, 3)
    )
    plan = seen(followed(contacts=calls, patient=replace(AYSE, phone="0532")), LATE)
    assert plan.bucket is Bucket.OVERDUE
    tile = ledger([plan]).tiles[Bucket.NOT_REACHABLE]
    assert (tile.n, tile.n_more, tile.n_overdue) == (0, 1, 1)
    assert "nobody reached in the last attempts" in [r.said for r in priority_of(plan).reasons]
    assert waits_since(plan, Bucket.NOT_REACHABLE) == LATE - timedelta(days=9)


def test_that_an_appointment_that_passed_is_listed_with_all_of_its_day() -> None:
    dossier = followed()
    on = date(2024, 5, 14)
    booked = tuple(booking(dossier, 4, on, m) for m in (Modality.MRI, Modality.BIOCHEM))
    dossier = replace(dossier, appointments=booked)
    assert passed_visits([seen(dossier, on)]) == ()
    [visit] = passed_visits([seen(dossier, on + timedelta(days=1))])
    assert (visit.day, set(visit.appointments)) == (on, set(booked))


def test_that_no_passed_appointment_is_asked_about_of_who_is_not_followed() -> None:
    dossier = followed()
    booked = booking(dossier, 4, date(2024, 5, 14))
    left = replace(
        dossier,
        appointments=(booked,),
        stops=(stop(date(2024, 5, 1), StopReason.WITHDRAWN),),
    )
    assert passed_visits([seen(left, LATE)]) == ()


def test_that_the_next_actions_name_everything_that_somebody_needs() -> None:
    overdue = seen(followed(), LATE)
    done = with_results(followed(examinations=everything_on(date(2024, 5, 15))))
    fine = seen(_named(done, new_patient_id()), LATE)
    found = next_actions([overdue, fine])
    assert found[0].need is Bucket.OVERDUE
    assert found[0].since == FOUR_MONTHS_ON
    assert found[0].first is overdue
    assert set(IN_ORDER) == {bucket for bucket in Bucket if bucket.needs_someone}


@given(whole_lives(), days)
def test_that_whatever_is_needed_waits_since_a_day(dossier: Dossier, today: date) -> None:
    plan = seen(dossier, today)
    listed = {each.need: each for each in next_actions([plan])}
    assert set(listed) == {need for need in plan.needs if need.needs_someone}
    for each in listed.values():
        assert each.n == 1
        assert each.since <= today or each.need in MAY_BE_AHEAD
