"""Random lives through the real actions: what people do to a registry, in any order they may."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from core.actions import booking, calendar, charting, course, protocols, registering
from core.actions.configuring import change_settings
from core.actions.documenting import attach
from core.actions.moving import move_patients
from core.actions.operating import save_operation
from core.actions.results import record_result
from core.actions.site_protocols import edit_protocol, make_protocol
from core.actions.taking_out import put_back
from core.actions.undoing import undo
from core.domain.acting import Acting
from core.domain.disease import PrimarySite, PrimaryTumour, Recurrence, RecurrenceSite
from core.domain.documents import Document
from core.domain.followup import (
    Appointment,
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
from core.domain.ids import PatientId
from core.domain.lesions import Fate, LesionFate, LiverMetastasis
from core.domain.modality import Modality
from core.domain.operation import Operation
from core.domain.parts import Ablation, AblationModality
from core.domain.patient import Patient
from core.domain.segments import Segment
from core.domain.stops import CauseOfDeath, Death, Stop, StopReason
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.exchange.documents import examined
from core.store.offered_protocols import site_protocols
from core.store.registry import Registry
from core.store.taken_out import taken_out
from core.surveillance.reanchor import Answer
from tests.builders import acting, liver_operation, patient
from tests.papers import a_document
from tests.protocols import own_protocol

Deed = Callable[[Registry, Acting, PatientId, int], object]
START = date(2025, 1, 6)


def _pick(registry: Registry, kind: type[Any], who: PatientId, n: int) -> Any:
    found = registry.of(kind).of_patient(who)
    if not found:
        raise RegistryError("nothing of this kind yet")
    return found[n % len(found)]


def examine(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    modality = (Modality.MRI, Modality.BIOCHEM, Modality.PETCT)[n % 3]
    day = by.today - timedelta(days=n % 40)  # some are entered late
    examination = Examination(patient_id=who, modality=modality, performed_on=day)
    return booking.record_attended(registry, by, [examination])


def book(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    episode = _pick(registry, Episode, who, n)
    order = (Modality.MRI, (4, 8, 12)[n % 3])
    day = by.today + timedelta(days=n % 30)
    wanted = booking.Booking(patient_id=who, episode_id=episode.id, orders=(order,), day=day)
    return booking.book_visit(registry, by, wanted)


def cancel(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    return booking.cancel_bookings(
        registry, by, [_pick(registry, Appointment, who, n)], reason="moved away"
    )


def report(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    examination = _pick(registry, Examination, who, n)
    result = Result(
        patient_id=who,
        examination_id=examination.id,
        reported_on=by.today,
        finding=tuple(Finding)[n % 5],
        cea_ug_per_l=2.5 + n,
    )
    return record_result(registry, by, result)


def phone(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    contact = ContactAttempt(
        patient_id=who, tried_on=by.today, outcome=tuple(ContactOutcome)[n % 5], note="ığüşöç"
    )
    return course.record_contact(registry, by, contact)


def operate(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    answer = (*Answer, None)[n % (len(Answer) + 1)]
    again = liver_operation(who, by.today)
    return course.record_procedure(registry, by, again, answer, reason="again")


def recur(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    site = tuple(RecurrenceSite)[n % 7]
    found = Recurrence(patient_id=who, detected_on=by.today, sites=frozenset({site}))
    return course.record_recurrence(registry, by, found)


def complete(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    site = tuple(PrimarySite)[n % 10]
    return course.record_other(registry, by, PrimaryTumour(patient_id=who, site=site))


def waive(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    waiver = Waiver(
        patient_id=who,
        episode_id=_pick(registry, Episode, who, n).id,
        modality=Modality.MRI,
        month=(4, 8, 12)[n % 3],
        waived_on=by.today,
        waived_by="Dr A. Demir",
        reason="CT was done",
    )
    return calendar.waive_slot(registry, by, waiver)


def pause(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    wanted = Pause(
        patient_id=who,
        starts_on=by.today,
        reason=PauseReason.ILLNESS,
        responsible="Dr A. Demir",
        review_on=by.today + timedelta(days=30 + n),
    )
    return calendar.pause_surveillance(registry, by, wanted)


def resume(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    return calendar.end_pause(registry, by, _pick(registry, Pause, who, n), by.today)


def stop(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    reason = (StopReason.WITHDRAWN, StopReason.TRANSFERRED, StopReason.DISCHARGED)[n % 3]
    wanted = Stop(patient_id=who, stopped_on=by.today, reason=reason)
    return calendar.stop_surveillance(registry, by, wanted)


def take_up(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    return calendar.reverse_stop(registry, by, _pick(registry, Stop, who, n), reason="came back")


def die(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    cause = tuple(CauseOfDeath)[n % 4]
    return course.record_death(registry, by, Death(patient_id=who, died_on=by.today, cause=cause))


def correct(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    operation = _pick(registry, Procedure, who, n)
    corrected = replace(operation, performed_on=operation.performed_on - timedelta(days=n % 5))
    return course.correct_record(registry, by, corrected, reason="typed wrong")


def rename(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    person = replace(registry.of(Patient).get(who), phone=str(n), surgeon="Dr Ş. Işık")
    registering.correct_patient(registry, by, person, reason="new number")
    return None


def take_out(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    kind: type[Any] = (
        Examination,
        ContactAttempt,
        Procedure,
        Recurrence,
        Document,
    )[n % 5]
    return course.void_record(registry, by, _pick(registry, kind, who, n), reason="twice")


def keep(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    return attach(registry, by, a_document(who, f"Page {n}"), examined(f"page {n % 5}".encode()))


def put_in_again(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    out = taken_out(registry, who)
    if not out:
        raise RegistryError("nothing is out")
    return put_back(registry, by, out[n % len(out)].record, reason="it was right")


def operate_in_parts(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    lesion = LiverMetastasis(patient_id=who, number=n + 1, segments=frozenset({Segment.S7}))
    charting.record_fact(registry, by, lesion)
    operation = liver_operation(who, by.today)
    part: dict[str, Any] = {"patient_id": who, "procedure_id": operation.id}
    whole = Operation(
        procedure=operation,
        ablations=(Ablation(**part, modality=AblationModality.MICROWAVE),),
        fates=(LesionFate(**part, lesion_id=lesion.id, fate=Fate.ABLATED),),
    )
    return save_operation(registry, by, whole)


def configure(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    settings = replace(registry.settings(), centre=f"Centre {n}", weekdays=(0, 1, 2, n % 5))
    return change_settings(registry, by, settings, "Centre")


def move(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    episode = _pick(registry, Episode, who, n)
    return protocols.change_protocol(
        registry, by, episode, ("paper", "colofol_high")[n % 2], reason="agreed"
    )


def write_protocol(registry: Registry, by: Acting, _who: PatientId, n: int) -> object:
    """Another protocol of the site's own, or another form of the last one."""
    known = list(site_protocols(registry).values())
    if n % 3 == 0 or not known:
        return make_protocol(registry, by, own_protocol(name=f"Ward {n}", short=f"W {n}"))
    changed = replace(known[-1], notes=f"Agreed on {by.today} for the {n}th time.")
    return edit_protocol(registry, by, known[-1], changed)


def move_all(registry: Registry, by: Acting, _who: PatientId, n: int) -> object:
    everybody = [each.id for each in registry.of(Patient).all()]
    targets = [*site_protocols(registry), ("paper", 1), ("colofol_low", 1)]
    target = targets[n % len(targets)]
    return move_patients(registry, by, everybody, target, reason="agreed")


def take_back(registry: Registry, by: Acting, who: PatientId, n: int) -> object:
    return undo(registry, by, max(registry.history.last_seq() - n, 1))


DEEDS: tuple[Deed, ...] = (
    examine,
    book,
    cancel,
    report,
    phone,
    operate,
    recur,
    complete,
    waive,
    pause,
    resume,
    stop,
    take_up,
    die,
    correct,
    rename,
    take_out,
    configure,
    move,
    write_protocol,
    move_all,
    take_back,
    keep,
    put_in_again,
    operate_in_parts,
)
Step = tuple[int, int, int, int]  # days since the last one, which deed, which patient, which of it
steps = st.lists(
    st.tuples(
        st.integers(0, 60), st.integers(0, len(DEEDS) - 1), st.integers(0, 1), st.integers(0, 11)
    ),
    min_size=3,
    max_size=25,
)


def two_patients(registry: Registry) -> tuple[PatientId, PatientId]:
    found = []
    for n in (0, 1):
        who = patient(hospital_no=f"10000{n}", given_name=("Ayşe", "Işıl")[n])
        operation = liver_operation(who.id, START - timedelta(days=20))
        wanted = registering.Registration(patient=who, procedure=operation)
        found.append(registering.register_patient(registry, acting(START), wanted))
    return found[0], found[1]


def live(registry: Registry, lived: list[Step]) -> list[date]:
    """Do the deeds as far as the rules let them; the day of each entry in the order of writing."""
    people, day = two_patients(registry), START
    days = [START, START]
    for wait, deed, who, n in lived:
        day += timedelta(days=wait)
        before = registry.history.last_seq()
        with suppress(RegistryError):  # refused: nothing was written
            DEEDS[deed](registry, acting(day), people[who], n)
        days += [day] * (registry.history.last_seq() - before)
    return days
