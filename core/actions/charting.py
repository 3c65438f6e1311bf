"""What is recorded lesion by lesion and day by day: each fact with a sentence of its own."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.actions.saving import entry_for, saving, store_new
from core.domain.acting import Acting, Entry, Value
from core.domain.complications import Complication
from core.domain.course_checks import days_of
from core.domain.disease import ExtrahepaticDisease, LiverDisease, PrimaryTumour
from core.domain.lesions import LesionFate, LesionSize, LiverMetastasis
from core.domain.parts import Ablation, Specimen
from core.domain.patient import LetterLanguage, capitals
from core.domain.screening import Screening
from core.domain.treatment import Procedure
from core.domain.work_up import Analyte, LaboratoryValue, WorkUp
from core.errors import RegistryError
from core.language import ENGLISH, phrase
from core.store.registry import Registry


def record_fact(registry: Registry, acting: Acting, record: Any) -> int:
    """Store one fact of the record; the entry says which."""
    return record_facts(registry, acting, [record])


def record_facts(registry: Registry, acting: Acting, records: Sequence[Any]) -> int:
    """Store several facts of one kind about one patient at once, such as the lesions of an MRI.

    Raises:
        RegistryError: there are none, or one of them is wrong; nothing is saved.
    """
    if not records:
        raise RegistryError(phrase("There is nothing to record."))
    with saving(registry, acting) as work:
        for each in records:
            store_new(registry, acting, each)
        sentence, values = _said(registry, records)
        work.entry = entry_for(registry, records[0].patient_id, sentence, reason="", **values)
    return work.seq


def record_screening(registry: Registry, acting: Acting, record: Screening) -> int:
    """Somebody considered for the programme, who need not be a patient here."""
    with saving(registry, acting) as work:
        store_new(registry, acting, record)
        family = capitals(record.family_name, LetterLanguage.TURKISH, ENGLISH)
        work.entry = Entry(
            sentence=phrase("Recorded that {name} was considered on {day}"),
            values={"name": f"{family}, {record.given_name}", "day": record.considered_on},
            patient_id=record.patient_id,
        )
    return work.seq


def _said(registry: Registry, records: Sequence[Any]) -> tuple[str, dict[str, Value]]:
    kind = type(records[0])
    if len(records) > 1:
        return _SEVERAL[kind], {"n": str(len(records))}
    return _SENTENCES[kind], _values(registry, records[0])


def _values(registry: Registry, record: Any) -> dict[str, Value]:
    """Which lesion, which operation, which examination, on which day."""
    values: dict[str, Value] = {}
    if isinstance(record, LiverMetastasis):
        values["number"] = str(record.number)
    if isinstance(record, LesionSize | LesionFate):
        values["number"] = str(registry.of(LiverMetastasis).get(record.lesion_id).number)
    if isinstance(record, LaboratoryValue):
        is_other = record.analyte is Analyte.OTHER and record.other_name
        values["what"] = record.other_name if is_other else (record.analyte.label,)
    if isinstance(record, WorkUp):
        values["what"] = (record.kind.label,)
    if isinstance(record, Ablation | Specimen | LesionFate):
        values["day"] = registry.of(Procedure).get(record.procedure_id).performed_on
    else:
        days = [day for _, _, day in days_of(record)]
        values["day"] = next(iter(days), None) or ""
    return values


_ON_A_DAY = phrase("Recorded {what} of {name} on {day}")
_SENTENCES: Mapping[type[Any], str] = {
    PrimaryTumour: phrase("Recorded a primary tumour of {name}"),
    LiverDisease: phrase("Recorded the liver disease of {name}"),
    ExtrahepaticDisease: phrase("Recorded disease outside the liver of {name}"),
    LiverMetastasis: phrase("Recorded lesion {number} of {name}"),
    LesionSize: phrase("Recorded the size of lesion {number} of {name} on {day}"),
    LesionFate: phrase("Recorded the fate of lesion {number} of {name} at the operation of {day}"),
    WorkUp: _ON_A_DAY,
    LaboratoryValue: _ON_A_DAY,
    Ablation: phrase("Recorded an ablation of {name} at the operation of {day}"),
    Specimen: phrase("Recorded a specimen of {name} from the operation of {day}"),
    Complication: phrase("Recorded the complication of {name} on {day}"),
}
_SEVERAL: Mapping[type[Any], str] = {
    LiverMetastasis: phrase("Recorded {n} lesions of {name}"),
    LesionSize: phrase("Recorded the sizes of {n} lesions of {name}"),
    LesionFate: phrase("Recorded the fates of {n} lesions of {name}"),
    LaboratoryValue: phrase("Recorded {n} laboratory values of {name}"),
    WorkUp: phrase("Recorded {n} examinations of the work-up of {name}"),
    Ablation: phrase("Recorded {n} ablations of {name}"),
    Specimen: phrase("Recorded {n} specimens of {name}"),
    Complication: phrase("Recorded {n} complications of {name}"),
}
CHARTED: tuple[type[Any], ...] = tuple(_SENTENCES)
