"""What surveillance runs on: the episode, bookings, examinations, results, waivers, pauses."""

from dataclasses import field
from datetime import date, time

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.ids import (
    AppointmentId,
    EpisodeId,
    ExaminationId,
    PatientId,
    ProcedureId,
    RecordId,
    new_appointment_id,
    new_episode_id,
    new_examination_id,
    new_id,
)
from core.domain.modality import Modality
from core.domain.variables import variable
from core.language import phrase


class Episode(Frozen):
    """Patient x anchor procedure x protocol version; the calendar is computed from it.

    `last_due_on` is set when the plan was continued at a re-operation: slots due later are not
    created. `extension_months` are offsets added by hand beyond the protocol (schedule.md R11).
    `left_out` are optional modalities of the protocol this patient is not sent for.
    """

    patient_id: PatientId
    anchor_id: ProcedureId
    protocol_id: str
    protocol_version: int
    enrolled_on: date = variable(phrase("Enrolled on"), required=True)
    last_due_on: date | None = None
    extension_months: tuple[int, ...] = ()
    extension_reason: str = ""
    left_out: frozenset[Modality] = frozenset()
    id: EpisodeId = field(default_factory=new_episode_id)
    ver: int = 0


class ProtocolChange(Frozen):
    """From a day on the episode follows another protocol or version; earlier slots stand (R16)."""

    patient_id: PatientId
    episode_id: EpisodeId
    protocol_id: str
    protocol_version: int
    changed_on: date = variable(phrase("Changed on"), required=True)
    reason: str = variable(phrase("Reason"), required=True)
    left_out: frozenset[Modality] = frozenset()
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


class KeptCalendar(Frozen):
    """The recorded answer "keep": this curative procedure does not re-anchor (R8, INV-16)."""

    patient_id: PatientId
    procedure_id: ProcedureId
    decided_on: date = variable(phrase("Decided on"), required=True)
    reason: str = variable(phrase("Reason"), required=True)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


class Examination(Frozen):
    """A scan or blood test that was performed. A booking is never one (INV-09).

    `stands_in_for` with `stand_in_reason` records a substitution the protocol allows (R14).
    """

    patient_id: PatientId
    modality: Modality = variable(phrase("Examination"), required=True)
    performed_on: date = variable(phrase("Performed on"), required=True)
    is_adequate: bool = variable(phrase("Diagnostic quality"), default=True)
    stands_in_for: Modality | None = variable(phrase("Stands in for"), default=None)
    stand_in_reason: str = variable(
        phrase("Reason for the substitution"),
        applies=lambda record: record.stands_in_for is not None,
        default="",
    )
    note: str = variable(phrase("Note"), default="", long=True)
    id: ExaminationId = field(default_factory=new_examination_id)
    ver: int = 0


class Finding(Choice):
    NO_EVIDENCE = "no_evidence", phrase("No evidence of disease")
    INDETERMINATE = "indeterminate", phrase("Indeterminate")
    SUSPICIOUS = "suspicious", phrase("Suspicious")
    RECURRENCE = "recurrence", phrase("Recurrence")
    NOT_ADEQUATE = "not_adequate", phrase("Not adequate, repeat")


ABNORMAL = frozenset({Finding.SUSPICIOUS, Finding.RECURRENCE, Finding.INDETERMINATE})


class Result(Frozen):
    """What an examination showed, who read it and what was decided; at most one each.

    An abnormal finding is closed only by a decision and a next step (R15, INV-08).
    """

    patient_id: PatientId
    examination_id: ExaminationId
    reported_on: date = variable(phrase("Reported on"), required=True)
    finding: Finding = variable(phrase("Finding"), required=True)
    cea_ug_per_l: float | None = variable(
        phrase("CEA"), unit="µg/L", decimals=1, hard=(0, 100_000), usual=(0, 2000), default=None
    )
    n_lesions: int | None = variable(
        phrase("Lesions seen"), hard=(0, 99), usual=(0, 20), default=None
    )
    largest_mm: int | None = variable(
        phrase("Largest lesion seen"), unit="mm", hard=(0, 400), usual=(0, 150), default=None
    )
    text: str = variable(phrase("Report"), default="", long=True)
    read_on: date | None = variable(phrase("Read on"), default=None)
    read_by: str = variable(phrase("Read by"), default="")
    decision: str = variable(phrase("Decision"), default="")
    next_step: str = variable(phrase("Next step"), default="")
    id: RecordId = field(default_factory=new_id)
    ver: int = 0

    @property
    def is_abnormal(self) -> bool:
        return self.finding in ABNORMAL

    @property
    def is_closed(self) -> bool:
        """Read, and when abnormal also decided with a next step."""
        decided = bool(self.decision.strip() and self.next_step.strip())
        return self.read_on is not None and (decided or not self.is_abnormal)


class AppointmentOutcome(Choice):
    """What became of a booking; without one it still stands."""

    ATTENDED = "attended", phrase("Attended")
    NOT_ATTENDED = "not_attended", phrase("Did not attend")
    CANCELLED = "cancelled", phrase("Cancelled")


class NextStep(Choice):
    """What follows when somebody did not come; it is never nothing."""

    BOOK = "book", phrase("Book again")
    CALL = "call", phrase("Call the patient")
    LETTER = "letter", phrase("Write to the patient")
    SURGEON = "surgeon", phrase("Ask the responsible surgeon")
    MDT = "mdt", phrase("Bring it to the MDT")


class Appointment(Frozen):
    """A booked order: one modality of one slot. A visit's bookings are made together.

    `next_step` is asked when the patient did not attend, with the day by which it is done.
    """

    patient_id: PatientId
    episode_id: EpisodeId
    modality: Modality
    month: int
    booked_for: date = variable(phrase("Booked for"), required=True)
    at: time | None = variable(phrase("Time"), default=None)
    place: str = variable(phrase("Scanner"), default="")
    outcome: AppointmentOutcome | None = variable(phrase("Outcome"), default=None)
    outcome_on: date | None = None
    outcome_note: str = ""
    next_step: NextStep | None = variable(
        phrase("Next step"),
        applies=lambda record: record.outcome is AppointmentOutcome.NOT_ATTENDED,
        default=None,
    )
    next_step_on: date | None = variable(
        phrase("Next step by"),
        applies=lambda record: record.outcome is AppointmentOutcome.NOT_ATTENDED,
        default=None,
    )
    examination_id: ExaminationId | None = None
    id: AppointmentId = field(default_factory=new_appointment_id)
    ver: int = 0

    @property
    def stands(self) -> bool:
        return self.outcome is None


class WaiverKind(Choice):
    WAIVED = "waived", phrase("Waived by the clinic")
    REFUSED = "refused", phrase("Refused by the patient")


class Waiver(Frozen):
    """A slot somebody decided not to ask for, with a name and a reason (R5).

    A refusal is one too: the next date is asked for as ever.
    """

    patient_id: PatientId
    episode_id: EpisodeId
    modality: Modality
    month: int
    kind: WaiverKind = variable(phrase("Kind"), default=WaiverKind.WAIVED)
    waived_on: date = variable(phrase("Waived on"), required=True)
    waived_by: str = variable(phrase("Waived by"), required=True)
    reason: str = variable(phrase("Reason"), required=True)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


class PauseReason(Choice):
    SYSTEMIC_THERAPY = "systemic_therapy", phrase("Systemic therapy for recurrence")
    PREGNANCY = "pregnancy", phrase("Pregnancy")
    ILLNESS = "illness", phrase("Serious illness")
    OTHER = "other", phrase("Another reason")


class Pause(Frozen):
    """A time in which nothing is chased; its review date is a task of its own (R9, INV-11)."""

    patient_id: PatientId
    starts_on: date = variable(phrase("Paused from"), required=True)
    ends_on: date | None = variable(phrase("Paused until"), default=None)
    reason: PauseReason = variable(phrase("Reason for the pause"), required=True)
    responsible: str = variable(phrase("Responsible"), required=True)
    review_on: date = variable(phrase("Review on"), required=True)
    note: str = variable(phrase("Note"), default="", long=True)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


class Channel(Choice):
    CALL = "call", phrase("Call")
    LETTER = "letter", phrase("Letter")
    MESSAGE = "message", phrase("Message")


class ContactOutcome(Choice):
    """At most ten characters each in English: the list shows them beside a date."""

    REACHED = "reached", phrase("reached")
    NO_ANSWER = "no_answer", phrase("no answer")
    VOICEMAIL = "voicemail", phrase("voicemail")
    CALLS_BACK = "calls_back", phrase("calls back")
    WRONG_NUMBER = "wrong_number", phrase("wrong no.")
    SENT = "sent", phrase("sent")
    REFUSED = "refused", phrase("refused")


class ContactAttempt(Frozen):
    """A call, letter or message, whether or not it reached the patient."""

    patient_id: PatientId
    tried_on: date = variable(phrase("Tried on"), required=True)
    channel: Channel = variable(phrase("By"), required=True, default=Channel.CALL)
    outcome: ContactOutcome = variable(phrase("Outcome"), required=True)
    next_try_on: date | None = variable(phrase("Next try on"), default=None)
    tried_by: str = variable(phrase("Tried by"), default="")
    note: str = variable(phrase("Note"), default="", long=True)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0
