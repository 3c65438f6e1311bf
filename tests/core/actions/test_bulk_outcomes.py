"""What became of many appointments: one entry, one undo; what needs its own answer is named."""

from datetime import date, timedelta

import pytest

from core.actions import bulk_outcomes as outcomes
from core.actions.booking import Booking, Step, book_visit, record_attended, record_not_attended
from core.actions.results import record_result
from core.actions.undoing import undo
from core.domain.followup import (
    Appointment,
    AppointmentOutcome,
    Examination,
    Finding,
    NextStep,
    Result,
)
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.errors import OneOfManyError, RegistryError
from core.language import ENGLISH
from core.store.dossiers import all_dossiers, dossier_of
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import plan_of
from core.surveillance.worklist import WorkItem, worklist
from tests.builders import TODAY, acting, patient, registered

DAY = timedelta(days=1)
DAYS = WorkingDays()
BOOKED_ON, PASSED = TODAY - 10 * DAY, TODAY - 3 * DAY
OPERATED = date(2026, 7, 13)
MRI, BLOOD = Modality.MRI, Modality.BIOCHEM
BOTH = ((MRI, 4), (BLOOD, 4))


def person(
    registry: Registry, name: str, *days: tuple[date, tuple[tuple[Modality, int], ...]]
) -> PatientId:
    """Somebody with these bookings."""
    number = str(700 + len(all_dossiers(registry)))
    who = registered(
        registry, operated_on=OPERATED, person=patient(hospital_no=number, family_name=name)
    )
    episode = dossier_of(registry, who).episodes[0]
    for day, orders in days:
        visit = Booking(patient_id=who, episode_id=episode.id, orders=orders, day=day)
        book_visit(registry, acting(BOOKED_ON), visit)
    return who


def lines(registry: Registry) -> list[WorkItem]:
    protocols = registry.protocols.all()
    plans = [plan_of(each, protocols, TODAY, DAYS) for each in all_dossiers(registry)]
    found = worklist(plans, TODAY).items
    return sorted(found, key=lambda item: item.plan.dossier.patient.family_name)


def skipped(chosen: object) -> list[str]:
    return [each.said(ENGLISH) for each in chosen.skipped]  # type: ignore[attr-defined]


def test_that_many_are_done_on_their_own_days_in_one_entry_with_one_undo(
    registry: Registry,
) -> None:
    days = (PASSED, PASSED - DAY)
    for name, day in zip(("Ak", "Bal"), days, strict=True):
        person(registry, name, (day, BOTH))
    chosen = outcomes.attended(lines(registry))
    before = registry.history.last_seq()
    seq = outcomes.attend_all(registry, acting(), chosen.parts)
    assert registry.history.last_seq() == before + 1
    done = registry.of(Examination).all()
    assert sorted((e.performed_on, e.modality) for e in done) == sorted(
        (day, kind) for day in days for kind in (MRI, BLOOD)
    )
    booked = registry.of(Appointment).all()
    assert {each.outcome for each in booked} == {AppointmentOutcome.ATTENDED}
    event = registry.history.get(seq)
    assert event is not None
    assert ENGLISH(event.sentence, **event.values) == "Recorded 2 visits as done"
    undo(registry, acting(), seq)
    assert not registry.of(Examination).all()
    assert all(each.stands for each in registry.of(Appointment).all())


def test_that_many_are_missed_for_one_reason_and_each_gets_what_usually_follows(
    registry: Registry,
) -> None:
    person(registry, "Ak", (PASSED, BOTH))
    twice = person(registry, "Bal", (PASSED - 4 * DAY, BOTH))
    missed = registry.of(Appointment).of_patient(twice)
    record_not_attended(registry, acting(PASSED - 2 * DAY), missed, step=Step(NextStep.CALL))
    episode = dossier_of(registry, twice).episodes[0]
    visit = Booking(patient_id=twice, episode_id=episode.id, orders=BOTH, day=PASSED)
    book_visit(registry, acting(PASSED - 2 * DAY), visit)
    chosen = outcomes.missed(lines(registry), DAYS)
    seq = outcomes.miss_all(registry, acting(), chosen.parts, reason=" snow ")
    unkept = [a for a in registry.of(Appointment).all() if a.booked_for == PASSED]
    assert {(a.outcome, a.outcome_note) for a in unkept} == {
        (AppointmentOutcome.NOT_ATTENDED, "snow")
    }
    assert {a.next_step for a in unkept if a.patient_id != twice} == {NextStep.CALL}
    assert {a.next_step for a in unkept if a.patient_id == twice} == {NextStep.LETTER}
    assert {a.next_step_on for a in unkept} == {date(2026, 11, 26)}, "three days on, a Thursday"
    event = registry.history.get(seq)
    assert event is not None
    assert (event.values["n"], event.reason) == ("2", "snow")
    undo(registry, acting(), seq)
    assert all(a.stands for a in registry.of(Appointment).all() if a.booked_for == PASSED)


def test_that_one_step_may_be_said_for_all(registry: Registry) -> None:
    person(registry, "Ak", (PASSED, BOTH))
    chosen = outcomes.missed(lines(registry), DAYS, NextStep.SURGEON)
    assert {each.step for each in chosen.parts} == {Step(NextStep.SURGEON, TODAY + 7 * DAY)}


def test_that_a_reason_is_asked_for(registry: Registry) -> None:
    person(registry, "Ak", (PASSED, BOTH))
    chosen = outcomes.missed(lines(registry), DAYS)
    with pytest.raises(RegistryError, match="Write why nobody came"):
        outcomes.miss_all(registry, acting(), chosen.parts, reason="  ")
    assert all(each.stands for each in registry.of(Appointment).all())


def test_that_what_needs_its_own_answer_is_skipped_and_named(registry: Registry) -> None:
    person(registry, "Ak")
    person(registry, "Bal", (TODAY + 3 * DAY, BOTH))
    person(registry, "Can", (PASSED, ((MRI, 4),)), (PASSED - DAY, ((BLOOD, 4),)))
    on_another_day = person(registry, "Dal", (PASSED, BOTH))
    registry_seen(registry, on_another_day)
    abnormal = person(registry, "Er", (PASSED, BOTH))
    finding(registry, abnormal)
    for chosen in (outcomes.attended(lines(registry)), outcomes.missed(lines(registry), DAYS)):
        assert chosen.parts == ()
        assert skipped(chosen) == [
            "no appointment has passed",
            "its day is still to come: 26-Nov-2026",
            "booked on several days: say it day by day",
            f"an examination of {ENGLISH.date(PASSED + DAY)} is recorded already",
            "belongs to no date any more: answer it by itself",
            "abnormal: it needs a decision of its own",
            "belongs to no date any more: answer it by itself",
        ]


def test_that_what_was_recorded_of_the_day_by_itself_leaves_the_rest_to_be_done(
    registry: Registry,
) -> None:
    who = person(registry, "Ak", (PASSED, BOTH))
    scan = Examination(patient_id=who, modality=MRI, performed_on=PASSED)
    record_attended(registry, acting(), [scan])
    chosen = outcomes.attended(lines(registry))
    assert [(each.modality, each.performed_on) for each in chosen.parts] == [(BLOOD, PASSED)]


def registry_seen(registry: Registry, who: PatientId) -> None:
    """An MRI the day after, whose booking was left standing."""
    examination = Examination(patient_id=who, modality=MRI, performed_on=PASSED + DAY)
    with registry.unit_of_work(acting()) as work:
        from core.domain.acting import Entry

        registry.of(Examination).add(examination)
        work.entry = Entry(sentence="As imported")


def finding(registry: Registry, who: PatientId) -> None:
    """The blood was taken before and is suspicious; the MRI is booked."""
    examination = Examination(patient_id=who, modality=BLOOD, performed_on=PASSED - 5 * DAY)
    record_attended(registry, acting(PASSED - 5 * DAY), [examination])
    result = Result(
        patient_id=who,
        examination_id=examination.id,
        reported_on=PASSED - 4 * DAY,
        finding=Finding.SUSPICIOUS,
    )
    record_result(registry, acting(PASSED - 4 * DAY), result)


def test_that_nothing_is_done_for_anybody_when_one_is_refused(registry: Registry) -> None:
    person(registry, "Ak", (PASSED, BOTH))
    person(registry, "Bal", (PASSED, BOTH))
    chosen = outcomes.attended(lines(registry))
    record_attended(registry, acting(), chosen.parts[-2:])
    seq = registry.history.last_seq()
    with pytest.raises(OneOfManyError, match="BAL"):
        outcomes.attend_all(registry, acting(), chosen.parts)
    assert registry.history.last_seq() == seq
    assert len(registry.of(Examination).all()) == 2


def test_that_no_appointment_ahead_is_ever_missed(registry: Registry) -> None:
    person(registry, "Ak", (TODAY + 3 * DAY, BOTH))
    ahead = [outcomes.Unkept(a, Step(NextStep.CALL)) for a in registry.of(Appointment).all()]
    with pytest.raises(OneOfManyError, match="has not been yet"):
        outcomes.miss_all(registry, acting(), ahead, reason="snow")
