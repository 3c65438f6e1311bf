"""The screening list: who was considered, what was decided, and who became a patient here."""

from dataclasses import replace

from core.actions.saving import saving, store_again, store_new
from core.domain.acting import Acting, Entry, Value
from core.domain.checks import refuse
from core.domain.hospital_number import normalised
from core.domain.ids import PatientId, RecordId
from core.domain.patient import LetterLanguage, Patient, capitals
from core.domain.screening import Screening, ScreeningOutcome, screening_problems
from core.errors import RegistryError
from core.language import ENGLISH, phrase
from core.store.registry import Registry


def record_screening(registry: Registry, acting: Acting, screening: Screening) -> int:
    """Put somebody on the list; who is taken in and a patient here already is linked.

    Raises:
        RegistryError: a value is missing or wrong, or the hospital number is on the list already.
    """
    with saving(registry, acting) as work:
        stored = store_new(registry, acting, _checked(registry, screening))
        work.entry = _entry(stored, phrase("Put {name} on the screening list"))
    return work.seq


def correct_screening(
    registry: Registry, acting: Acting, screening: Screening, *, reason: str = ""
) -> int:
    """Store a decision or a correction; a reason is asked for where something recorded changes.

    Raises:
        RegistryError: as for a new one; or another version was saved meanwhile.
    """
    former = registry.of(Screening).get(screening.id)
    if former.outcome is not ScreeningOutcome.PENDING:
        _need_reason(reason)
    with saving(registry, acting) as work:
        stored = store_again(registry, acting, _checked(registry, screening))
        work.entry = _entry(
            stored,
            phrase("Screening of {name}: {outcome}"),
            reason=reason,
            outcome=(stored.outcome.label,),
        )
    return work.seq


def void_screening(registry: Registry, acting: Acting, screening: Screening, *, reason: str) -> int:
    """Take somebody off the list who was put there by mistake; the history keeps the row."""
    _need_reason(reason)
    with saving(registry, acting) as work:
        registry.of(Screening).void(screening, why=reason)
        work.entry = _entry(screening, phrase("Took {name} off the screening list"), reason=reason)
    return work.seq


def take_in(
    registry: Registry, acting: Acting, patient: Patient, screening_id: RecordId | None = None
) -> None:
    """Inside the unit of work that registers somebody: the list says that he was taken in.

    The one meant is named, or has the same hospital number.
    """
    for each in registry.of(Screening).all():
        is_meant = each.id == screening_id or (
            bool(each.hospital_no) and each.hospital_no == patient.hospital_no
        )
        if is_meant and each.patient_id is None:
            registry.of(Screening).correct(taken_in(each, patient, acting))
            return


def taken_in(screening: Screening, patient: Patient, acting: Acting) -> Screening:
    """The same person, now a patient: a decision taken before keeps its day."""
    is_included = screening.outcome is ScreeningOutcome.INCLUDED
    decided = screening.decided_on if is_included else acting.today
    return replace(
        screening,
        outcome=ScreeningOutcome.INCLUDED,
        decided_on=decided,
        reason=None,
        hospital_no=patient.hospital_no,
        patient_id=patient.id,
    )


def _checked(registry: Registry, screening: Screening) -> Screening:
    number = screening.hospital_no.strip()
    if number:
        number = normalised(number, registry.settings().number_scheme)
    tidy = replace(
        screening,
        hospital_no=number,
        family_name=" ".join(screening.family_name.split()),
        given_name=" ".join(screening.given_name.split()),
    )
    refuse(screening_problems(tidy))
    if number and any(
        each.hospital_no == number and each.id != tidy.id for each in registry.of(Screening).all()
    ):
        raise RegistryError(
            phrase("This hospital number is on the screening list already."), field="hospital_no"
        )
    return replace(tidy, patient_id=_patient_of(registry, tidy))


def _patient_of(registry: Registry, screening: Screening) -> PatientId | None:
    """The patient of this registry, for somebody who is taken in; nobody else is linked."""
    if screening.outcome is not ScreeningOutcome.INCLUDED:
        return None
    if screening.patient_id is not None or not screening.hospital_no:
        return screening.patient_id
    known = (p for p in registry.of(Patient).all() if p.hospital_no == screening.hospital_no)
    return next((each.id for each in known), None)


def _entry(screening: Screening, sentence: str, /, reason: str = "", **values: Value) -> Entry:
    family = capitals(screening.family_name, LetterLanguage.TURKISH, ENGLISH)
    named: dict[str, Value] = {"name": f"{family}, {screening.given_name}", **values}
    return Entry(sentence=sentence, values=named, patient_id=screening.patient_id, reason=reason)


def _need_reason(reason: str) -> None:
    if not reason.strip():
        raise RegistryError(phrase("Write the reason for the correction."), field="reason")
