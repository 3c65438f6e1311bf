"""What stands on the as-of date: bookings, results to read, calls, waivers, stops, deaths."""

from datetime import date, timedelta
from itertools import groupby

from core.actions.booking import record_attended
from core.actions.calendar import stop_surveillance
from core.actions.course import record_contact, record_death
from core.actions.deferring import refer_to_mdt
from core.actions.demo.deeds import book, defer, extend, hand_over, stay_away, waive
from core.actions.demo.scans import cea_of, result_of
from core.actions.demo.steps import OPERATOR, Diary
from core.actions.demo.story import Story, coming
from core.actions.results import record_result
from core.domain.followup import Channel, ContactAttempt, ContactOutcome, Examination, Finding
from core.domain.followup import Result as Reported
from core.domain.ids import PatientId
from core.domain.meeting import MDTReferral
from core.domain.modality import Modality
from core.domain.stops import CauseOfDeath, Death, Stop, StopReason

BOOKED_AHEAD = 19  # days
ASKS_AGAIN = frozenset(
    {ContactOutcome.NO_ANSWER, ContactOutcome.VOICEMAIL, ContactOutcome.CALLS_BACK}
)


def end(diary: Diary, story: Story, patient_id: PatientId) -> None:
    """Everything that happened lately, and how the course ended if it did."""
    _bookings(diary, story, patient_id)
    _scans(diary, story, patient_id)
    _calls(diary, story, patient_id)
    _calendar(diary, story, patient_id)
    if story.died_on is not None:
        _death(diary, story, patient_id, story.died_on)


def _bookings(diary: Diary, story: Story, patient_id: PatientId) -> None:
    course = story.course
    visits = groupby(course.booked, key=lambda each: (each[2], each[3], each[4]))
    for (days, at, place), group in visits:
        orders = [(Modality.read(each[0]), each[1]) for each in group]
        made = story.on(-6 if days > 0 else days - BOOKED_AHEAD)
        diary.add(made, 11, book, patient_id, orders, (story.on(days), at, place))
    for days, away in groupby(course.not_attended, key=lambda each: each[2]):
        orders = [(Modality.read(each[0]), each[1]) for each in away]
        day = story.on(days)
        booked = (day, "09:40", "MR 1")
        diary.add(story.on(days - BOOKED_AHEAD), 11, book, patient_id, orders, booked)
        diary.add(coming(day + timedelta(days=1)), 10, stay_away, patient_id, orders)


def _scans(diary: Diary, story: Story, patient_id: PatientId) -> None:
    for name, days in story.course.performed:
        scan = _perform(diary, story, patient_id, name, days)
        read_on = coming(scan.performed_on + timedelta(days=3))
        cea = cea_of(story, scan.performed_on) if scan.modality is Modality.BIOCHEM else None
        result = result_of(scan, read_on, Finding.NO_EVIDENCE, cea=cea)
        diary.add(read_on, 16, record_result, result)
    for name, days in story.course.awaiting:
        _perform(diary, story, patient_id, name, days)
    for each in story.course.unread:
        scan = _perform(diary, story, patient_id, each["modality"], each["day"])
        reported_on = max(story.on(each["reported"]), scan.performed_on)
        result = Reported(
            patient_id=patient_id,
            examination_id=scan.id,
            reported_on=reported_on,
            finding=Finding.read(each["finding"]),
            cea_ug_per_l=each.get("cea"),
            text=each["text"],
        )
        diary.add(reported_on, 16, record_result, result)


def _perform(
    diary: Diary, story: Story, patient_id: PatientId, name: str, days: int
) -> Examination:
    scan = Examination(
        patient_id=patient_id, modality=Modality.read(name), performed_on=story.on(days)
    )
    diary.add(scan.performed_on, 14, record_attended, [scan])
    return scan


def _calls(diary: Diary, story: Story, patient_id: PatientId) -> None:
    for days, channel, outcome, note in story.course.contacts:
        day, said = story.on(days), ContactOutcome.read(outcome)
        call = ContactAttempt(
            patient_id=patient_id,
            tried_on=day,
            channel=Channel.read(channel),
            outcome=said,
            next_try_on=coming(day + timedelta(days=7)) if said in ASKS_AGAIN else None,
            tried_by=OPERATOR,
            note=note,
        )
        diary.add(day, 13, record_contact, call)
    if story.seen_on is not None:
        reached = ContactAttempt(
            patient_id=patient_id,
            tried_on=story.seen_on,
            channel=Channel.CALL,
            outcome=ContactOutcome.REACHED,
            tried_by=OPERATOR,
            note="Well, next visit explained",
        )
        diary.add(story.seen_on, 13, record_contact, reached)


def _calendar(diary: Diary, story: Story, patient_id: PatientId) -> None:
    course = story.course
    for name, month, days, why in course.waived:
        diary.add(story.on(days), 12, waive, patient_id, (Modality.read(name), month), why)
    for (made, until, why), group in groupby(course.deferred, key=lambda each: each[2:]):
        orders = [(Modality.read(each[0]), each[1]) for each in group]
        until_on = story.on(until)
        diary.add(story.on(made), 12, defer, patient_id, orders, (until_on, why))
    for days, question in course.referred:
        referral = MDTReferral(patient_id=patient_id, referred_on=story.on(days), question=question)
        diary.add(referral.referred_on, 12, refer_to_mdt, referral)
    if course.extension is not None:
        months, reason = tuple(course.extension["months"]), course.extension["reason"]
        diary.add(story.on(course.extension["on"]), 12, extend, patient_id, months, reason)
    if course.stop is not None:
        on = story.on(course.stop["on"])
        reason, note = StopReason.read(course.stop["reason"]), course.stop["note"]
        stop = Stop(patient_id=patient_id, stopped_on=on, reason=reason, note=note)
        diary.add(on, 15, stop_surveillance, stop)
        if "accepted" in course.stop:
            diary.add(story.on(course.stop["accepted"]), 12, hand_over, stop.id)


def _death(diary: Diary, story: Story, patient_id: PatientId, on: date) -> None:
    said = story.course.death or {}
    death = Death(
        patient_id=patient_id,
        died_on=on,
        cause=CauseOfDeath.read(said["cause"]),
        cause_text=said["text"],
    )
    diary.add(coming(on + timedelta(days=4)), 12, record_death, death)
