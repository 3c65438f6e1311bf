"""What the list and a patient's page ask for about orders and contacts; nothing is saved here."""

from dataclasses import dataclass
from datetime import date

from core.domain.deferrals import Deferral
from core.domain.followup import Appointment, ContactAttempt, NextStep, Waiver
from core.domain.meeting import MDTReferral
from core.surveillance.worklist import WorkItem


@dataclass(frozen=True, slots=True)
class Defer:
    """Do not ask for these until their day."""

    deferrals: tuple[Deferral, ...]


@dataclass(frozen=True, slots=True)
class ConfirmDeferrals:
    """They still hold, if need be until another day."""

    deferrals: tuple[Deferral, ...]
    until: date | None = None


@dataclass(frozen=True, slots=True)
class LiftDeferrals:
    """Ask again from today on."""

    deferrals: tuple[Deferral, ...]


@dataclass(frozen=True, slots=True)
class RecordMissed:
    """Nobody came to these, and what follows by when."""

    appointments: tuple[Appointment, ...]
    step: NextStep
    by: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class SayNextStep:
    """What follows after a visit that was missed before."""

    appointments: tuple[Appointment, ...]
    step: NextStep
    by: date | None = None


@dataclass(frozen=True, slots=True)
class CancelVisit:
    """These are not kept, and why."""

    appointments: tuple[Appointment, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class LogContact:
    attempt: ContactAttempt


@dataclass(frozen=True, slots=True)
class Waive:
    """These slots are not asked for: the clinic waives or the patient refuses."""

    waivers: tuple[Waiver, ...]


@dataclass(frozen=True, slots=True)
class Refer:
    """Put a patient on the list of the meeting."""

    referral: MDTReferral


@dataclass(frozen=True, slots=True)
class Settle:
    """Open the form that this line of the list asks for, by its name in `settling.py`."""

    item: WorkItem
    name: str


Wish = (
    Defer
    | ConfirmDeferrals
    | LiftDeferrals
    | RecordMissed
    | SayNextStep
    | CancelVisit
    | LogContact
    | Waive
    | Refer
)
