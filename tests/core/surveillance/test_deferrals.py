"""Dates put off, questions for the meeting, who cannot be reached: which bucket, how long."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from core.domain.deferrals import MOST_DAYS_QUIET, Deferral, DeferralReason
from core.domain.disease import Intent, MDTDecision
from core.domain.dossier import Dossier
from core.domain.followup import (
    AppointmentOutcome,
    Channel,
    ContactAttempt,
    ContactOutcome,
    NextStep,
    WaiverKind,
)
from core.domain.meeting import MDTReferral
from core.domain.modality import Modality
from core.surveillance.buckets import Bucket
from core.surveillance.orders import DisplayStatus, Order, OrderState, tag_of
from core.surveillance.plan import PatientPlan
from core.surveillance.states import ModalityStatus
from core.surveillance.worklist import Task, items_of, worklist
from tests.core.surveillance.records import ME, booking, exam, followed, seen, waiver

DUE = date(2024, 5, 15)  # month 4 of the anchor of 15-Jan-2024
LATE = date(2024, 6, 10)  # overdue since 15 May
BOTH = (Modality.MRI, Modality.BIOCHEM)


def deferral(dossier: Dossier, modality: Modality = Modality.MRI, **changes: Any) -> Deferral:
    said: dict[str, Any] = {
        "deferred_on": LATE,
        "until": LATE + timedelta(days=20),
        "reason": DeferralReason.ABROAD,
        "reviewer": "Dr A. Demir",
        "month": 4,
    }
    return Deferral(
        patient_id=ME, episode_id=dossier.episodes[0].id, modality=modality, **(said | changes)
    )


def put_off(**changes: Any) -> Dossier:
    dossier = followed()
    return replace(dossier, deferrals=tuple(deferral(dossier, each, **changes) for each in BOTH))


def order_of(plan: PatientPlan, month: int = 4) -> Order:
    assert plan.current is not None
    return next(o for o in plan.current.orders if o.month == month and o.modality is Modality.MRI)


def test_that_what_is_put_off_asks_nobody_until_its_day_and_then_comes_back_by_itself() -> None:
    dossier = put_off()
    assert seen(dossier, LATE - timedelta(days=1)).bucket is Bucket.OVERDUE
    quiet = seen(dossier, LATE)
    assert quiet.bucket is Bucket.DEFERRED
    assert quiet.status is DisplayStatus.PAUSED
    assert not list(items_of(quiet, LATE))
    assert tag_of(order_of(quiet), LATE) == ("Deferred", {})
    back = seen(dossier, LATE + timedelta(days=20))
    assert back.bucket is Bucket.OVERDUE
    assert worklist([back], back.today).counts[Bucket.OVERDUE] == 1


def test_that_the_schedule_itself_does_not_forget_what_is_overdue() -> None:
    plan = seen(put_off(), LATE)
    assert plan.current is not None
    assert {c.plan.status for c in plan.current.courses[:2]} == {ModalityStatus.OVERDUE}
    assert plan.overdue_since == DUE
    assert order_of(plan).overdue_since == DUE


def test_that_nothing_is_silent_for_longer_than_thirty_days_without_being_looked_at() -> None:
    until = LATE + timedelta(days=200)
    dossier = put_off(until=until)
    last = LATE + timedelta(days=MOST_DAYS_QUIET)
    assert seen(dossier, last - timedelta(days=1)).bucket is Bucket.DEFERRED
    asked = seen(dossier, last)
    assert asked.bucket is Bucket.OVERDUE
    assert order_of(asked).deferral is not None, "it still stands, and says why"
    confirmed = put_off(until=until, confirmed_on=last)
    assert seen(confirmed, last).bucket is Bucket.DEFERRED
    assert seen(confirmed, last + timedelta(days=30)).bucket is Bucket.OVERDUE


def test_that_a_deferral_does_not_outlive_its_date_when_the_next_window_opens() -> None:
    dossier = put_off(until=date(2025, 6, 1), confirmed_on=date(2024, 8, 10))
    opens_on = date(2024, 8, 16)  # of month 8
    assert seen(dossier, opens_on - timedelta(days=1)).bucket is Bucket.DEFERRED
    assert seen(dossier, opens_on).bucket is Bucket.OVERDUE


def test_that_looking_back_a_deferral_made_or_lifted_later_is_not_known() -> None:
    lifted = put_off(ended_on=LATE + timedelta(days=5))
    assert seen(lifted, LATE + timedelta(days=4)).bucket is Bucket.DEFERRED
    assert seen(lifted, LATE + timedelta(days=5)).bucket is Bucket.OVERDUE


def test_that_one_modality_put_off_leaves_the_other_asked_for() -> None:
    dossier = followed()
    one = replace(dossier, deferrals=(deferral(dossier),))
    plan = seen(one, LATE)
    assert plan.bucket is Bucket.OVERDUE
    assert plan.needs >= {Bucket.OVERDUE, Bucket.DEFERRED}
    (line,) = items_of(plan, LATE)
    assert {o.modality: o.state for o in line.orders if o.modality in BOTH} == {
        Modality.MRI: OrderState.DEFERRED,
        Modality.BIOCHEM: OrderState.DUE_NOT_BOOKED,
    }


def test_that_a_booking_made_all_the_same_is_stronger_than_the_deferral() -> None:
    dossier = put_off()
    booked = replace(
        dossier,
        appointments=tuple(booking(dossier, 4, LATE + timedelta(days=3), each) for each in BOTH),
    )
    assert order_of(seen(booked, LATE)).state is OrderState.BOOKED
    assert seen(booked, LATE).bucket is Bucket.OVERDUE, "overdue is counted from the due date (R13)"


def test_that_a_refusal_settles_one_date_and_the_next_is_asked_for_as_ever() -> None:
    dossier = followed()
    refused = replace(
        dossier,
        waivers=tuple(replace(waiver(dossier, 4, m), kind=WaiverKind.REFUSED) for m in BOTH),
    )
    plan = seen(refused, LATE)
    assert order_of(plan).state is OrderState.REFUSED
    assert plan.bucket is Bucket.ON_COURSE
    assert seen(refused, date(2024, 9, 20)).bucket is Bucket.DUE_NOT_BOOKED


def test_that_a_question_for_the_meeting_waits_until_a_decision_answers_it() -> None:
    asked_on = date(2024, 3, 1)
    referral = MDTReferral(patient_id=ME, referred_on=asked_on, question="Ablate segment 6?")
    dossier = followed(referrals=(referral,))
    assert seen(dossier, asked_on - timedelta(days=1)).bucket is Bucket.ON_COURSE
    plan = seen(dossier, asked_on)
    assert plan.bucket is Bucket.MDT_PENDING
    assert [item.task for item in items_of(plan, asked_on)] == [Task.MDT_REFERRAL]
    for held_on, bucket in ((asked_on, Bucket.ON_COURSE), (date(2024, 2, 1), Bucket.MDT_PENDING)):
        decision = MDTDecision(patient_id=ME, held_on=held_on, decision=Intent.SURVEILLANCE)
        assert seen(replace(dossier, decisions=(decision,)), date(2024, 3, 9)).bucket is bucket


def tried(on: date, outcome: ContactOutcome) -> ContactAttempt:
    return ContactAttempt(patient_id=ME, tried_on=on, channel=Channel.CALL, outcome=outcome)


def test_that_three_attempts_in_vain_make_somebody_not_reachable_and_one_answer_undoes_it() -> None:
    vain = tuple(
        tried(DUE - timedelta(days=9 - n), outcome)
        for n, outcome in enumerate(
            (ContactOutcome.NO_ANSWER, ContactOutcome.VOICEMAIL, ContactOutcome.NO_ANSWER)
        )
    )
    assert seen(followed(contacts=vain[:2]), DUE).bucket is Bucket.DUE_NOT_BOOKED
    assert seen(followed(contacts=vain), DUE).bucket is Bucket.NOT_REACHABLE
    late = seen(followed(contacts=vain), LATE)
    assert (late.bucket, Bucket.NOT_REACHABLE in late.needs) == (Bucket.OVERDUE, True)
    reached = (*vain, tried(DUE, ContactOutcome.REACHED))
    assert seen(followed(contacts=reached), DUE).bucket is Bucket.DUE_NOT_BOOKED
    letters = (*vain[:2], tried(DUE, ContactOutcome.SENT))
    assert seen(followed(contacts=letters), DUE).bucket is Bucket.DUE_NOT_BOOKED


@pytest.mark.parametrize(("second", "out"), [("", True), ("0312 555 00 00", False)])
def test_that_a_wrong_number_without_another_one_is_enough(second: str, *, out: bool) -> None:
    dossier = followed(contacts=(tried(DUE, ContactOutcome.WRONG_NUMBER),))
    known = replace(dossier, patient=replace(dossier.patient, second_phone=second))
    assert (seen(known, DUE).bucket is Bucket.NOT_REACHABLE) is out


def test_that_after_a_visit_nobody_came_to_a_next_step_is_asked_for_until_it_is_said() -> None:
    dossier = followed()
    missed = replace(
        booking(dossier, 4, DUE),
        outcome=AppointmentOutcome.NOT_ATTENDED,
        outcome_on=DUE + timedelta(days=1),
    )
    day = DUE + timedelta(days=2)
    assert order_of(seen(replace(dossier, appointments=(missed,)), day)).is_next_step_missing
    said = replace(missed, next_step=NextStep.CALL, next_step_on=day)
    assert not order_of(seen(replace(dossier, appointments=(said,)), day)).is_next_step_missing
    again = replace(dossier, appointments=(missed, booking(dossier, 4, day)))
    assert not order_of(seen(again, day)).is_next_step_missing
    came = replace(dossier, appointments=(missed,), examinations=(exam(day),))
    assert not order_of(seen(came, day)).is_next_step_missing


def test_that_a_booking_of_this_week_is_told_from_a_later_one() -> None:
    dossier = followed()
    monday = date(2024, 5, 6)
    for day, bucket in (
        (monday + timedelta(days=6), Bucket.BOOKED_THIS_WEEK),
        (monday + timedelta(days=7), Bucket.BOOKED),
    ):
        booked = tuple(booking(dossier, 4, day, each) for each in BOTH)
        assert seen(replace(dossier, appointments=booked), monday).bucket is bucket
