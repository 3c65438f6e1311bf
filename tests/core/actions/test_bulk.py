"""One act for several patients: all or none, one entry, one undo; who is skipped is named."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from core.actions import bulk, bulk_choice
from core.actions.booking import book_visit
from core.actions.course import record_death
from core.actions.results import record_result
from core.actions.undoing import undo
from core.domain.backups import Why
from core.domain.deferrals import Deferral, DeferralReason
from core.domain.followup import (
    Appointment,
    ContactAttempt,
    ContactOutcome,
    Finding,
    Result,
)
from core.domain.ids import PatientId, new_episode_id
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.domain.roles import Role
from core.domain.stops import Death
from core.errors import OneOfManyError, RegistryError
from core.language import ENGLISH
from core.store.backups.shelf import listed
from core.store.beside import backups_of
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import plan_of
from core.surveillance.worklist import WorkItem, worklist
from tests.builders import TODAY, acting, examined, patient, registered

DAY = timedelta(days=1)
OPERATED = date(2026, 7, 13)  # month 4 is due today


def ward(registry: Registry, n: int = 3) -> list[PatientId]:
    return [
        registered(
            registry,
            operated_on=OPERATED,
            person=patient(hospital_no=str(700 + at), family_name=f"Ak{chr(97 + at)}"),
        )
        for at in range(n)
    ]


def lines(registry: Registry, today: date = TODAY) -> list[WorkItem]:
    """The worklist in the order of the names."""
    protocols = registry.protocols.all()
    found = [plan_of(d, protocols, today, WorkingDays()) for d in all_dossiers(registry)]
    items = worklist(found, today).items
    return sorted(items, key=lambda item: item.plan.dossier.patient.family_name)


def everything(registry: Registry) -> list[Any]:
    kinds = (Appointment, ContactAttempt, Deferral, Result, Patient)
    return [registry.history.last_seq(), *(registry.of(kind).all() for kind in kinds)]


def a_deferral(until: date = TODAY + 14 * DAY) -> Deferral:
    return Deferral(
        patient_id=PatientId(""),
        episode_id=new_episode_id(),
        modality=Modality.MRI,
        month=0,
        deferred_on=TODAY,
        until=until,
        reason=DeferralReason.ABROAD,
        reviewer="Dr A. Demir",
    )


def test_that_every_open_visit_is_booked_on_its_own_suggested_day_in_one_entry(
    registry: Registry,
) -> None:
    patients = ward(registry)
    chosen = bulk_choice.bookings(lines(registry))
    before = registry.history.last_seq()
    seq = bulk.book_all(registry, acting(), chosen.parts)
    assert seq == before + 1 == registry.history.last_seq()
    booked = registry.of(Appointment).all()
    assert {(a.patient_id, a.modality) for a in booked} == {
        (who, kind) for who in patients for kind in (Modality.MRI, Modality.BIOCHEM)
    }
    suggested = {o.suggested_on for item in lines(registry) for o in item.orders}
    assert {a.booked_for for a in booked} <= suggested
    undo(registry, acting(), seq)
    assert not [a for a in registry.of(Appointment).all() if a.stands]


def test_that_one_typed_day_is_the_day_of_all(registry: Registry) -> None:
    ward(registry)
    chosen = bulk_choice.bookings(lines(registry), TODAY + 3 * DAY)
    bulk.book_all(registry, acting(), chosen.parts)
    assert {a.booked_for for a in registry.of(Appointment).all()} == {TODAY + 3 * DAY}


def test_that_who_is_booked_or_has_died_is_skipped_with_the_reason(registry: Registry) -> None:
    first, second, _third = ward(registry)
    before = lines(registry)
    [booking] = bulk_choice.bookings(before[:1]).parts
    book_visit(registry, acting(), booking)
    record_death(registry, acting(), Death(patient_id=second, died_on=TODAY))
    gone = before[1]._replace(plan=_plan_of(registry, second))
    chosen = bulk_choice.bookings([lines(registry)[0], gone, before[2]])
    assert [item.plan.dossier.patient.id for item in chosen.items] == [
        before[2].plan.dossier.patient.id
    ]
    said = [(each.item.plan.dossier.patient.id, each.said(ENGLISH)) for each in chosen.skipped]
    day = ENGLISH.date(booking.day)
    assert said == [
        (first, f"is booked already, for {day}"),
        (second, "is no longer followed"),
    ]


def _plan_of(registry: Registry, who: PatientId) -> Any:
    protocols = registry.protocols.all()
    [dossier] = [d for d in all_dossiers(registry) if d.patient.id == who]
    return plan_of(dossier, protocols, TODAY, WorkingDays())


def test_that_one_refusal_stops_all_and_names_the_patient(registry: Registry) -> None:
    _, second, _ = ward(registry)
    chosen = bulk_choice.bookings(lines(registry))
    record_death(registry, acting(), Death(patient_id=second, died_on=TODAY))
    before = everything(registry)
    with pytest.raises(OneOfManyError, match=r"AKB, Ayşe: The patient died .* Nothing was done"):
        bulk.book_all(registry, acting(), chosen.parts)
    assert everything(registry) == before


def test_that_a_reader_books_nobody(registry: Registry) -> None:
    ward(registry)
    chosen = bulk_choice.bookings(lines(registry))
    before = everything(registry)
    with pytest.raises(RegistryError, match="Booking takes another role"):
        bulk.book_all(registry, replace(acting(), role=Role.READER), chosen.parts)
    assert everything(registry) == before


def test_that_bookings_are_cancelled_for_one_reason_and_come_back_by_one_undo(
    registry: Registry,
) -> None:
    ward(registry)
    bulk.book_all(registry, acting(), bulk_choice.bookings(lines(registry)).parts)
    chosen = bulk_choice.cancellations(lines(registry))
    with pytest.raises(RegistryError, match="Write why"):
        bulk.cancel_all(registry, acting(), chosen.parts, reason=" ")
    seq = bulk.cancel_all(registry, acting(), chosen.parts, reason="scanner broken")
    assert {a.outcome_note for a in registry.of(Appointment).all()} == {"scanner broken"}
    event = registry.history.get(seq)
    assert event is not None
    assert (event.values["n"], event.reason) == ("3", "scanner broken")
    undo(registry, acting(), seq)
    assert all(a.stands for a in registry.of(Appointment).all())


def test_that_a_contact_is_logged_once_for_each_patient(registry: Registry) -> None:
    patients = ward(registry)
    attempt = ContactAttempt(
        patient_id=PatientId(""), tried_on=TODAY, outcome=ContactOutcome.NO_ANSWER
    )
    twice = [*lines(registry), *lines(registry)]
    chosen = bulk_choice.contacts(twice, attempt)
    bulk.log_contacts(registry, acting(), chosen.parts)
    logged = registry.of(ContactAttempt).all()
    assert sorted(each.patient_id for each in logged) == sorted(patients)
    assert len({each.id for each in logged}) == len(patients)


def test_that_visits_are_put_off_and_a_booked_one_is_skipped(registry: Registry) -> None:
    ward(registry)
    [first, *_] = bulk_choice.bookings(lines(registry)).parts
    book_visit(registry, acting(), first)
    chosen = bulk_choice.deferrals(lines(registry), a_deferral())
    assert len(chosen.skipped) == 1
    seq = bulk.defer_all(registry, acting(), chosen.parts)
    kept = registry.of(Deferral).all()
    assert len(kept) == 4, "two examinations of two patients"
    assert len({each.id for each in kept}) == 4
    assert len(lines(registry)) == 1, "who is put off is not asked for"
    undo(registry, acting(), seq)
    assert len(lines(registry)) == 3


def _reported(registry: Registry, who: PatientId, finding: Finding) -> None:
    for each in examined(registry, who, TODAY - DAY):
        result = Result(patient_id=who, examination_id=each.id, reported_on=TODAY, finding=finding)
        record_result(registry, acting(), result)


def test_that_only_what_shows_nothing_is_read_together(registry: Registry) -> None:
    first, second, _third = ward(registry)
    _reported(registry, first, Finding.NO_EVIDENCE)
    _reported(registry, second, Finding.SUSPICIOUS)
    chosen = bulk_choice.reads(lines(registry))
    assert [each.said(ENGLISH) for each in chosen.skipped] == [
        "abnormal: it needs a decision of its own",
        "no result waits to be read",
    ]
    bulk.mark_all_read(registry, acting(), chosen.parts, "Dr A. Demir")
    read = [each for each in registry.of(Result).all() if each.read_on == TODAY]
    assert {(each.patient_id, each.read_by) for each in read} == {(first, "Dr A. Demir")}
    abnormal = [each for each in registry.of(Result).all() if each.is_abnormal]
    with pytest.raises(OneOfManyError, match="one by one"):
        bulk.mark_all_read(registry, acting(), abnormal, "Dr A. Demir")


def test_that_a_coordinator_names_who_read(registry: Registry) -> None:
    first, *_ = ward(registry)
    _reported(registry, first, Finding.NO_EVIDENCE)
    chosen = bulk_choice.reads(lines(registry))
    coordinator = replace(acting(), role=Role.COORDINATOR)
    with pytest.raises(RegistryError, match="Name who read"):
        bulk.mark_all_read(registry, coordinator, chosen.parts, "")


def test_that_patients_are_handed_over_but_for_those_who_are_hers_already(
    registry: Registry,
) -> None:
    patients = ward(registry)
    bulk.hand_over_patients(registry, acting(), patients[:1], "Dr B. Kaya")
    chosen = bulk_choice.hand_overs(lines(registry), "Dr B. Kaya")
    assert len(chosen.skipped) == 1
    assert len(chosen.parts) == 2
    seq = bulk.hand_over_patients(registry, acting(), chosen.parts, " Dr  B. Kaya ")
    assert {each.surgeon for each in registry.of(Patient).all()} == {"Dr B. Kaya"}
    undo(registry, acting(), seq)
    assert [each.surgeon for each in registry.of(Patient).all()].count("Dr A. Demir") == 2


def test_that_more_than_twenty_get_a_backup_first(tmp_path: Path) -> None:
    registry = Registry.create(tmp_path / "ward.hepatrack", now=acting().at)
    assert registry.path is not None
    ward(registry, 21)
    attempt = ContactAttempt(patient_id=PatientId(""), tried_on=TODAY, outcome=ContactOutcome.SENT)
    chosen = bulk_choice.contacts(lines(registry), attempt)
    bulk.log_contacts(registry, acting(), chosen.parts[:20])
    assert not listed(backups_of(registry.path))
    again = bulk_choice.contacts(lines(registry), attempt)
    bulk.log_contacts(registry, acting(), again.parts)
    [made] = listed(backups_of(registry.path))
    assert made.why is Why.BULK
    registry.close()


@pytest.mark.parametrize(
    "act",
    [
        lambda r: bulk.book_all(r, acting(), []),
        lambda r: bulk.cancel_all(r, acting(), [], reason="x"),
        lambda r: bulk.log_contacts(r, acting(), []),
        lambda r: bulk.defer_all(r, acting(), []),
        lambda r: bulk.mark_all_read(r, acting(), [], "x"),
        lambda r: bulk.hand_over_patients(r, acting(), [], "x"),
    ],
)
def test_that_an_act_for_nobody_is_refused(registry: Registry, act: Any) -> None:
    with pytest.raises(RegistryError, match="Nobody of those ticked"):
        act(registry)
    assert registry.history.last_seq() == 0
