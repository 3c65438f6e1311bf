"""Every action there is, with the right it takes and a registry in which it is possible."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from core.actions import (
    booking,
    bulk,
    bulk_outcomes,
    calendar,
    charting,
    configuring,
    course,
    deferring,
    documenting,
    exporting,
    laboratory,
    letters,
    merging,
    moving,
    operating,
    operators,
    protocols,
    rebooking,
    results,
    screening,
    seeing,
    site_protocols,
    taking_out,
)
from core.actions import registering as registering_actions
from core.domain.acting import Acting
from core.domain.deferrals import Deferral, DeferralReason
from core.domain.disease import Intent, MDTDecision, Recurrence, RecurrenceSite
from core.domain.documents import Document
from core.domain.followup import (
    Appointment,
    Channel,
    ContactAttempt,
    ContactOutcome,
    Episode,
    Examination,
    Finding,
    NextStep,
    Pause,
    PauseReason,
    Result,
    Waiver,
)
from core.domain.ids import PatientId
from core.domain.lesions import LiverMetastasis
from core.domain.letters import LetterKind
from core.domain.meeting import MDTReferral
from core.domain.modality import Modality
from core.domain.operation import Operation
from core.domain.operators import Operator
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient
from core.domain.protocol import Protocol
from core.domain.protocol_file import protocol_as_toml
from core.domain.rights import Right
from core.domain.roles import Role
from core.domain.screening import Screening
from core.domain.segments import Segment
from core.domain.stops import Death, Stop, StopReason
from core.domain.treatment import SystemicTherapy, TherapySetting
from core.domain.work_up import LaboratoryValue
from core.exchange.documents import examined as read
from core.store.dossiers import dossier_of
from core.store.offered_protocols import site_protocols as kept_protocols
from core.store.registry import Registry
from core.surveillance.reanchor import Answer
from tests.builders import (
    TODAY,
    acting,
    examined,
    liver_operation,
    operator,
    patient,
    registered,
)
from tests.papers import a_document
from tests.protocols import own_protocol

OPERATED = date(2026, 1, 12)
DAY = timedelta(days=1)
Do = Callable[[Registry, Acting], Any]


@dataclass
class Case:
    """A registry in which every action is possible, and its records at hand."""

    registry: Registry
    who: PatientId

    def of(self, kind: type[Any]) -> Any:
        return self.registry.of(kind).of_patient(self.who)[0]

    @property
    def episode(self) -> Any:
        return dossier_of(self.registry, self.who).episodes[0]

    @property
    def first_operator(self) -> Operator:
        return self.registry.of(Operator).all()[0]


def known(case: Case) -> dict[str, Any]:
    return {"patient_id": case.who}


def _waiver(case: Case, modality: Modality) -> Waiver:
    return Waiver(
        **known(case),
        episode_id=case.episode.id,
        modality=modality,
        month=24,
        waived_on=TODAY,
        waived_by="Dr A. Demir",
        reason="pacemaker",
    )


def _stop(case: Case) -> Stop:
    return Stop(**known(case), stopped_on=TODAY, reason=StopReason.WITHDRAWN)


def _pause(case: Case) -> Pause:
    return Pause(
        **known(case),
        starts_on=TODAY,
        reason=PauseReason.ILLNESS,
        responsible="E. Kaya",
        review_on=TODAY + 90 * DAY,
    )


def _booking(case: Case, month: int) -> booking.Booking:
    return booking.Booking(
        patient_id=case.who,
        episode_id=case.episode.id,
        orders=((Modality.MRI, month),),
        day=TODAY + 7 * DAY,
    )


def everything_possible(registry: Registry) -> Case:
    """Staff, a patient with a waiver, a transfer, a pause, bookings and an open question."""
    operators.start_with(registry, acting(), operator())
    who = registered(registry, operated_on=OPERATED, today=OPERATED)
    case = Case(registry, who)
    examined(registry, who, date(2026, 5, 12))
    calendar.waive_slot(registry, acting(), _waiver(case, Modality.MRI))
    transfer = Stop(**known(case), stopped_on=TODAY, reason=StopReason.TRANSFERRED)
    calendar.stop_surveillance(registry, acting(), transfer)
    calendar.pause_surveillance(registry, acting(), _pause(case))
    booking.book_visit(registry, acting(), _booking(case, 8))
    passed = Appointment(
        **known(case),
        episode_id=case.episode.id,
        modality=Modality.BIOCHEM,
        month=8,
        booked_for=TODAY - DAY,
    )
    with_passed = course.record_other
    with_passed(registry, acting(TODAY - 2 * DAY), passed)
    documenting.attach(registry, acting(), a_document(who), read(b"words"))
    screening.record_screening(registry, acting(), considered())
    twin = patient(hospital_no="779")
    registering_actions.register_without_surveillance(registry, acting(), twin)
    site_protocols.make_protocol(registry, acting(), own_protocol())
    second = liver_operation(who, TODAY - DAY)
    course.record_procedure(registry, acting(), second)
    return case


def new_person(case: Case) -> registering_actions.Registration:
    someone = patient(hospital_no="777", family_name="Acar")
    return registering_actions.Registration(
        patient=someone, procedure=liver_operation(someone.id, OPERATED)
    )


def another_protocol() -> Protocol:
    return own_protocol(id="ward_6", name="Ward 6", short="Ward 6")


def edited_protocol(registry: Registry) -> tuple[Protocol, Protocol]:
    """One of the site's own as it is kept, and with other words."""
    [was] = kept_protocols(registry).values()
    return was, replace(was, notes="Agreed by all.")


def _passed(case: Case) -> Appointment:
    return next(a for a in case.registry.of(Appointment).all() if a.booked_for < TODAY)


def _standing(case: Case) -> Appointment:
    return next(a for a in case.registry.of(Appointment).all() if a.booked_for > TODAY)


def unanswered(case: Case) -> Any:
    return dossier_of(case.registry, case.who).unanswered_procedures()[0]


def result_of(case: Case) -> Result:
    examination = case.of(Examination)
    return Result(
        **known(case),
        examination_id=examination.id,
        reported_on=TODAY,
        finding=Finding.SUSPICIOUS,
    )


DECIDE, RECORD, BOOK = Right.DECIDE, Right.RECORD, Right.BOOK
SETTINGS, OPERATORS = Right.SETTINGS, Right.OPERATORS


def deferral_of(case: Case, month: int = 20) -> Deferral:
    episode = case.of(Episode)
    return Deferral(
        **known(case),
        episode_id=episode.id,
        modality=Modality.MRI,
        month=month,
        deferred_on=TODAY,
        until=TODAY + 20 * DAY,
        reason=DeferralReason.ABROAD,
        reviewer="Dr A. Demir",
    )


def deferred(case: Case) -> list[Deferral]:
    """What stands deferred; put off by somebody with the right."""
    deferring.defer_orders(case.registry, acting(), [deferral_of(case)])
    return [case.of(Deferral)]


def _reading_all(case: Case) -> Do:
    """A result that shows nothing, reported by somebody with the right."""
    normal = replace(result_of(case), finding=Finding.NO_EVIDENCE)
    results.record_result(case.registry, acting(), normal)
    stored = case.of(Result)
    return lambda r, a: bulk.mark_all_read(r, a, [stored], "Dr A. Demir")


def _a_file() -> exporting.Leaving:
    return exporting.Leaving(
        what=("worklist as CSV",),
        n_patients=1,
        path=Path(tempfile.mkdtemp()) / "list.csv",
        content=b"name\r\n",
        is_named=True,
        reason="for the clinic's Monday meeting",
    )


# For every action: the right it takes, and how it is done in the registry above.
ACTIONS: dict[str, tuple[Right, Callable[[Case], Do]]] = {
    "booking.book_visit": (
        BOOK,
        lambda c: lambda r, a: booking.book_visit(r, a, _booking(c, 12)),
    ),
    "booking.cancel_bookings": (
        BOOK,
        lambda c: lambda r, a: booking.cancel_bookings(r, a, [_standing(c)], reason="x"),
    ),
    "rebooking.move_booking": (
        Right.BOOK,
        lambda c: (
            lambda r, a: rebooking.move_booking(
                r,
                a,
                rebooking.Move(
                    appointments=(_standing(c),), of=_standing(c).modality, day=TODAY + 9 * DAY
                ),
            )
        ),
    ),
    "booking.record_not_attended": (
        BOOK,
        lambda c: lambda r, a: booking.record_not_attended(r, a, [_passed(c)]),
    ),
    "booking.record_attended": (
        RECORD,
        lambda c: (
            lambda r, a: booking.record_attended(
                r, a, [Examination(**known(c), modality=Modality.PETCT, performed_on=TODAY)]
            )
        ),
    ),
    "calendar.waive_slot": (
        DECIDE,
        lambda c: lambda r, a: calendar.waive_slot(r, a, _waiver(c, Modality.BIOCHEM)),
    ),
    "calendar.waive_slots": (
        DECIDE,
        lambda c: lambda r, a: calendar.waive_slots(r, a, (_waiver(c, Modality.BIOCHEM),)),
    ),
    "calendar.take_back_waiver": (
        DECIDE,
        lambda c: lambda r, a: calendar.take_back_waiver(r, a, c.of(Waiver), reason="x"),
    ),
    "calendar.pause_surveillance": (
        RECORD,
        lambda c: (
            lambda r, a: calendar.pause_surveillance(
                r, a, replace(_pause(c), starts_on=TODAY - 9 * DAY, ends_on=TODAY - 8 * DAY)
            )
        ),
    ),
    "calendar.end_pause": (
        RECORD,
        lambda c: lambda r, a: calendar.end_pause(r, a, c.of(Pause), TODAY + DAY),
    ),
    "calendar.review_pause": (
        RECORD,
        lambda c: lambda r, a: calendar.review_pause(r, a, c.of(Pause), TODAY + DAY),
    ),
    "calendar.stop_surveillance": (
        DECIDE,
        lambda c: lambda r, a: calendar.stop_surveillance(r, a, _stop(c)),
    ),
    "calendar.accept_transfer": (
        RECORD,
        lambda c: lambda r, a: calendar.accept_transfer(r, a, c.of(Stop), TODAY),
    ),
    "calendar.reverse_stop": (
        DECIDE,
        lambda c: lambda r, a: calendar.reverse_stop(r, a, c.of(Stop), reason="x"),
    ),
    "calendar.extend_programme": (
        DECIDE,
        lambda c: lambda r, a: calendar.extend_programme(r, a, c.episode, (72,), reason="x"),
    ),
    "configuring.change_settings": (
        SETTINGS,
        lambda c: (
            lambda r, a: configuring.change_settings(
                r, a, replace(r.settings(), centre="Elsewhere"), "Centre name"
            )
        ),
    ),
    "course.record_procedure": (
        RECORD,
        lambda c: (
            lambda r, a: course.record_procedure(r, a, liver_operation(c.who, TODAY - 2 * DAY))
        ),
    ),
    "course.answer_reanchor": (
        DECIDE,
        lambda c: lambda r, a: course.answer_reanchor(r, a, unanswered(c), Answer.KEEP, reason="x"),
    ),
    "course.record_therapy": (
        RECORD,
        lambda c: (
            lambda r, a: course.record_therapy(
                r,
                a,
                SystemicTherapy(
                    **known(c),
                    setting=TherapySetting.ADJUVANT,
                    started_on=PartialDate.on(TODAY - 30 * DAY),
                ),
            )
        ),
    ),
    "course.record_recurrence": (
        RECORD,
        lambda c: (
            lambda r, a: course.record_recurrence(
                r,
                a,
                Recurrence(**known(c), detected_on=TODAY, sites=frozenset({RecurrenceSite.LUNG})),
            )
        ),
    ),
    "course.record_decision": (
        DECIDE,
        lambda c: (
            lambda r, a: course.record_decision(
                r, a, MDTDecision(**known(c), held_on=TODAY, decision=Intent.SURVEILLANCE)
            )
        ),
    ),
    "course.record_contact": (
        RECORD,
        lambda c: (
            lambda r, a: course.record_contact(
                r,
                a,
                ContactAttempt(
                    **known(c),
                    tried_on=TODAY,
                    channel=Channel.CALL,
                    outcome=ContactOutcome.NO_ANSWER,
                ),
            )
        ),
    ),
    "course.record_death": (
        RECORD,
        lambda c: lambda r, a: course.record_death(r, a, Death(**known(c), died_on=TODAY)),
    ),
    "course.record_other": (
        RECORD,
        lambda c: (
            lambda r, a: course.record_other(
                r, a, ContactAttempt(**known(c), tried_on=TODAY, outcome=ContactOutcome.REACHED)
            )
        ),
    ),
    "course.correct_record": (
        DECIDE,  # a decision is not a fact because it was typed before
        lambda c: (
            lambda r, a: course.correct_record(
                r, a, replace(c.of(Stop), note="corrected"), reason="x"
            )
        ),
    ),
    "charting.record_fact": (
        RECORD,
        lambda c: lambda r, a: charting.record_fact(r, a, lesion_of(c)),
    ),
    "charting.record_facts": (
        RECORD,
        lambda c: lambda r, a: charting.record_facts(r, a, [lesion_of(c), lesion_of(c, 2)]),
    ),
    "charting.record_screening": (
        RECORD,
        lambda c: (
            lambda r, a: charting.record_screening(
                r, a, Screening(family_name="Ak", given_name="Oya", considered_on=TODAY)
            )
        ),
    ),
    "operating.save_operation": (
        RECORD,
        lambda c: (
            lambda r, a: operating.save_operation(
                r, a, Operation(procedure=liver_operation(c.who, TODAY))
            )
        ),
    ),
    "seeing.mark_seen": (RECORD, lambda c: _seeing(leaving(c))),
    "taking_out.put_back": (
        DECIDE,
        lambda c: _putting_back(taken_out_waiver(c)),
    ),
    "taking_out.void_record": (
        DECIDE,
        lambda c: lambda r, a: taking_out.void_record(r, a, c.of(Waiver), reason="x"),
    ),
    "documenting.attach": (
        RECORD,
        lambda c: lambda r, a: documenting.attach(r, a, a_document(c.who), read(b"other words")),
    ),
    "documenting.correct_document": (
        RECORD,
        lambda c: (
            lambda r, a: documenting.correct_document(
                r, a, replace(c.of(Document), title="Letter"), reason="x"
            )
        ),
    ),
    "documenting.take_out_document": (
        RECORD,
        lambda c: lambda r, a: documenting.take_out_document(r, a, c.of(Document), reason="x"),
    ),
    "exporting.export": (Right.EXPORT, lambda c: lambda r, a: exporting.export(r, a, _a_file())),
    "letters.log_letters": (
        RECORD,
        lambda c: lambda r, a: letters.log_letters(r, a, [c.who], LetterKind.REMINDER),
    ),
    "operators.add_operator": (
        OPERATORS,
        lambda c: lambda r, a: operators.add_operator(r, a, operator("S. Demir")),
    ),
    "operators.correct_operator": (
        OPERATORS,
        lambda c: (
            lambda r, a: operators.correct_operator(
                r, a, replace(c.first_operator, name="E. Kaya-Ak")
            )
        ),
    ),
    "operators.deactivate_operator": (
        OPERATORS,
        lambda c: lambda r, a: operators.deactivate_operator(r, a, leaving(c)),
    ),
    "operators.reactivate_operator": (
        OPERATORS,
        lambda c: lambda r, a: operators.reactivate_operator(r, a, leaving(c)),
    ),
    "protocols.change_protocol": (
        DECIDE,
        lambda c: (
            lambda r, a: protocols.change_protocol(
                r, a, c.episode, "esmo_colon_frequent", reason="x"
            )
        ),
    ),
    "moving.move_patients": (
        DECIDE,
        lambda c: (
            lambda r, a: moving.move_patients(
                r, a, [c.episode.patient_id], ("colofol_low", 1), reason="x"
            )
        ),
    ),
    "site_protocols.make_protocol": (
        DECIDE,
        lambda c: lambda r, a: site_protocols.make_protocol(r, a, another_protocol()),
    ),
    "site_protocols.edit_protocol": (
        DECIDE,
        lambda c: lambda r, a: site_protocols.edit_protocol(r, a, *edited_protocol(r)),
    ),
    "site_protocols.import_protocol": (
        DECIDE,
        lambda c: (
            lambda r, a: site_protocols.import_protocol(
                r, a, protocol_as_toml(another_protocol()).encode()
            )
        ),
    ),
    "site_protocols.withdraw_protocol": (
        DECIDE,
        lambda c: lambda r, a: site_protocols.withdraw_protocol(r, a, *kept_protocols(r).values()),
    ),
    "registering.register_patient": (
        RECORD,
        lambda c: lambda r, a: registering_actions.register_patient(r, a, new_person(c)),
    ),
    "registering.register_without_surveillance": (
        RECORD,
        lambda c: (
            lambda r, a: registering_actions.register_without_surveillance(
                r, a, patient(hospital_no="778")
            )
        ),
    ),
    "registering.start_surveillance": (
        RECORD,
        lambda c: (
            lambda r, a: registering_actions.start_surveillance(r, a, c.who, unanswered(c).id)
        ),
    ),
    "registering.correct_patient": (
        RECORD,
        lambda c: (
            lambda r, a: registering_actions.correct_patient(
                r, a, replace(r.of(Patient).get(c.who), phone="1"), reason="x"
            )
        ),
    ),
    "merging.merge_patients": (
        RECORD,
        lambda c: lambda r, a: merging.merge_patients(r, a, c.who, twin_of(c), reason="x"),
    ),
    "screening.record_screening": (
        RECORD,
        lambda c: lambda r, a: screening.record_screening(r, a, considered()),
    ),
    "screening.correct_screening": (
        RECORD,
        lambda c: (
            lambda r, a: screening.correct_screening(
                r, a, replace(screened(c), note="seen again"), reason="x"
            )
        ),
    ),
    "booking.set_next_step": (
        BOOK,
        lambda c: (
            lambda r, a: booking.set_next_step(
                r, a, [_passed(c)], booking.Step(NextStep.CALL, TODAY + DAY)
            )
        ),
    ),
    "bulk.book_all": (
        BOOK,
        lambda c: lambda r, a: bulk.book_all(r, a, [_booking(c, 12), _booking(c, 16)]),
    ),
    "bulk.cancel_all": (
        BOOK,
        lambda c: lambda r, a: bulk.cancel_all(r, a, [_standing(c)], reason="x"),
    ),
    "bulk.log_contacts": (
        RECORD,
        lambda c: (
            lambda r, a: bulk.log_contacts(
                r,
                a,
                [ContactAttempt(**known(c), tried_on=TODAY, outcome=ContactOutcome.SENT)],
            )
        ),
    ),
    "bulk.defer_all": (BOOK, lambda c: lambda r, a: bulk.defer_all(r, a, [deferral_of(c)])),
    "bulk.mark_all_read": (RECORD, _reading_all),
    "bulk_outcomes.attend_all": (
        RECORD,
        lambda c: (
            lambda r, a: bulk_outcomes.attend_all(
                r,
                a,
                [Examination(**known(c), modality=Modality.CT_CAP, performed_on=TODAY - 2 * DAY)],
            )
        ),
    ),
    "bulk_outcomes.miss_all": (
        BOOK,
        lambda c: (
            lambda r, a: bulk_outcomes.miss_all(
                r, a, [bulk_outcomes.Unkept(_passed(c), booking.Step(NextStep.CALL))], reason="snow"
            )
        ),
    ),
    "bulk.hand_over_patients": (
        RECORD,
        lambda c: lambda r, a: bulk.hand_over_patients(r, a, [c.who], "Dr B. Kaya"),
    ),
    "deferring.defer_orders": (
        BOOK,
        lambda c: lambda r, a: deferring.defer_orders(r, a, [deferral_of(c)]),
    ),
    "deferring.confirm_deferrals": (BOOK, lambda c: _confirming(deferred(c))),
    "deferring.lift_deferrals": (BOOK, lambda c: _lifting(deferred(c))),
    "deferring.refer_to_mdt": (
        RECORD,
        lambda c: (
            lambda r, a: deferring.refer_to_mdt(
                r, a, MDTReferral(patient_id=c.who, referred_on=TODAY, question="Ablate?")
            )
        ),
    ),
    "screening.void_screening": (
        RECORD,
        lambda c: lambda r, a: screening.void_screening(r, a, screened(c), reason="x"),
    ),
    "results.record_result": (
        RECORD,
        lambda c: lambda r, a: results.record_result(r, a, result_of(c)),
    ),
    "laboratory.record_laboratory_values": (
        RECORD,
        lambda c: (
            lambda r, a: laboratory.record_laboratory_values(
                r, a, [LaboratoryValue(patient_id=c.who, taken_on=OPERATED, value=4.2)]
            )
        ),
    ),
    "results.mark_read": (
        RECORD,
        lambda c: (
            lambda r, a: results.mark_read(r, a, replace(result_of(c), finding=Finding.NO_EVIDENCE))
        ),
    ),
}


def considered() -> Screening:
    return Screening(family_name="Ak", given_name="Can", considered_on=TODAY)


def twin_of(case: Case) -> PatientId:
    """The same person under another number."""
    return next(p.id for p in case.registry.of(Patient).all() if p.hospital_no == "779")


def screened(case: Case) -> Screening:
    return case.registry.of(Screening).all()[0]


def leaving(case: Case) -> Operator:
    found = [o for o in case.registry.of(Operator).all() if o.name == "O. Ak"]
    if found:
        return found[0]
    operators.add_operator(case.registry, acting(), operator("O. Ak", Role.COORDINATOR))
    return leaving(case)


def lesion_of(case: Case, number: int = 1) -> LiverMetastasis:
    return LiverMetastasis(**known(case), number=number, segments=frozenset({Segment.S7}))


def taken_out_waiver(case: Case) -> Waiver:
    """A waiver that is out of the course; somebody with the right took it out."""
    waiver: Waiver = case.of(Waiver)
    taking_out.void_record(case.registry, acting(), waiver, reason="twice")
    return waiver


def _seeing(somebody: Operator) -> Do:
    return lambda r, a: seeing.mark_seen(r, a, somebody.id)


def _putting_back(waiver: Waiver) -> Do:
    return lambda r, a: taking_out.put_back(r, a, waiver, reason="x")


def _confirming(found: list[Deferral]) -> Do:
    return lambda r, a: deferring.confirm_deferrals(r, a, found)


def _lifting(found: list[Deferral]) -> Do:
    return lambda r, a: deferring.lift_deferrals(r, a, found)
