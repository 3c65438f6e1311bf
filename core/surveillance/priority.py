"""How urgently an overdue patient is called, with the reasons that say why."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final, NamedTuple

from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.patient import Patient
from core.language import phrase
from core.surveillance.buckets import Bucket
from core.surveillance.planned import PatientPlan
from core.surveillance.states import ModalityStatus

EARLY_MONTHS: Final = 24  # most recurrences are found in the first two years after the operation

_NO_IMAGING = frozenset(
    {Modality.BIOCHEM, Modality.CEA, Modality.CA19_9, Modality.VISIT, Modality.COLONOSCOPY}
)


class Reason(NamedTuple):
    """One thing that makes it more urgent, as a marked phrase."""

    points: int
    said: str


class Priority(NamedTuple):
    """The sum of its reasons; the heaviest reason first."""

    reasons: tuple[Reason, ...]

    @property
    def points(self) -> int:
        return sum(each.points for each in self.reasons)


def is_without_contact(patient: Patient) -> bool:
    """Nothing is known by which the patient could be reached (INV-24)."""
    return not (patient.phone.strip() or patient.second_phone.strip() or patient.address.strip())


def has_no_phone(patient: Patient) -> bool:
    return not (patient.phone.strip() or patient.second_phone.strip())


def priority_of(plan: PatientPlan) -> Priority:
    """Points that stand for reasons a person can read; the days of waiting are not among them."""
    return Priority(tuple(reason for holds, reason in _REASONS if holds(plan)))


def _is_open_abnormal(plan: PatientPlan) -> bool:
    return bool(plan.needs & {Bucket.ABNORMAL, Bucket.MDT_PENDING})


def _is_without_contact(plan: PatientPlan) -> bool:
    return is_without_contact(plan.dossier.patient)


def _has_only_address(plan: PatientPlan) -> bool:
    patient = plan.dossier.patient
    return has_no_phone(patient) and not is_without_contact(patient)


def _is_out_of_reach(plan: PatientPlan) -> bool:
    return Bucket.NOT_REACHABLE in plan.needs


def _is_early(plan: PatientPlan) -> bool:
    if plan.current is None:
        return False
    until: date = add_months(plan.current.anchor.performed_on, EARLY_MONTHS)
    return plan.today <= until


def _flagged(plan: PatientPlan) -> Iterable[bool]:
    courses = plan.current.courses if plan.current else ()
    overdue = (each for each in courses if each.plan.status is ModalityStatus.OVERDUE)
    return [each.modality not in _NO_IMAGING for each in overdue]


def _is_scan_overdue(plan: PatientPlan) -> bool:
    return any(_flagged(plan))


_REASONS: tuple[tuple[Callable[[PatientPlan], bool], Reason], ...] = (
    (_is_without_contact, Reason(3, phrase("no telephone and no address known"))),
    (_is_open_abnormal, Reason(3, phrase("an abnormal result or recurrence waits for a decision"))),
    (_is_out_of_reach, Reason(2, phrase("nobody reached in the last attempts"))),
    (_has_only_address, Reason(2, phrase("no telephone known"))),
    (_is_early, Reason(1, phrase("operated less than 2 years ago"))),
    (_is_scan_overdue, Reason(1, phrase("imaging is overdue"))),
)
