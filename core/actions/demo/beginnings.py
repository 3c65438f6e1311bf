"""The beginning of each course: person, disease, treatment before, index operation, adjuvant."""

from dataclasses import replace
from datetime import date, timedelta

from core.actions.booking import record_attended
from core.actions.course import record_other, record_procedure, record_therapy
from core.actions.demo.scans import CEA_DAYS, cea_of, result_of
from core.actions.demo.steps import Diary
from core.actions.demo.story import CYCLE, Story, coming, past
from core.actions.registering import (
    Registration,
    register_patient,
    register_without_surveillance,
)
from core.actions.results import record_result
from core.domain.disease import LiverDisease, PrimaryTumour
from core.domain.followup import Examination, Finding, Result
from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient
from core.domain.treatment import (
    Access,
    Biological,
    Component,
    Procedure,
    Strategy,
    SystemicTherapy,
    TherapySetting,
)
from core.surveillance.reanchor import Answer

KEPT_WHY = "Planned second step of the liver-first strategy"


def begin(diary: Diary, story: Story, patient: Patient) -> None:
    """From the diagnosis to the adjuvant therapy, all entered when it was known here."""
    operation = _index_operation(story, patient)
    primary, disease = _primary(story, patient), _disease(story, patient)
    day = story.registered_on
    if story.course.no_calendar is None:
        registration = Registration(
            patient=patient, procedure=operation, primary=primary, liver_disease=disease
        )
        diary.add(day, 8, register_patient, registration)
    else:
        diary.add(day, 8, register_without_surveillance, patient)
        for each in (primary, disease):
            diary.add(day, 9, record_other, each)
        diary.add(day, 9, record_procedure, operation)
    _primary_resection(diary, story, patient)
    _preoperative(diary, story, patient)
    _adjuvant(diary, story, patient)


def person(story: Story) -> Patient:
    """The person, as old as printed from the diagnosis to the index operation."""
    row = story.row
    birthday = add_months(story.index_on, -12 * row.age)
    return Patient(
        family_name=row.family_name,
        given_name=row.given_name,
        birth_date=birthday - timedelta(days=240 + story.place * 2),
        sex=row.sex,
        hospital_no=row.hospital_no,
        phone=row.phone,
        second_phone=row.second_phone,
        phones_verified_on=story.registered_on,
        language=row.language,
        surgeon=row.surgeon,
    )


def _primary(story: Story, patient: Patient) -> PrimaryTumour:
    row = story.row
    return PrimaryTumour(
        patient_id=patient.id,
        site=row.site,
        diagnosed_on=PartialDate.on(story.diagnosed_on),
        pt=row.pt,
        pn=row.pn,
    )


def _disease(story: Story, patient: Patient) -> LiverDisease:
    row = story.row
    return LiverDisease(
        patient_id=patient.id,
        found_on=PartialDate.on(story.found_on),
        n_metastases=row.n_metastases,
        distribution=row.distribution,
        largest_mm=row.largest_mm,
    )


def _index_operation(story: Story, patient: Patient) -> Procedure:
    row = story.row
    return Procedure(
        patient_id=patient.id,
        performed_on=story.index_on,
        components=row.components,
        segments=row.segments,
        strategy=row.strategy,
        access=row.access,
        n_ablated=row.n_ablated,
        margin_mm=row.margin_mm,
        surgeon=row.surgeon,
        note=row.note,
    )


def _primary_resection(diary: Diary, story: Story, patient: Patient) -> None:
    """Before the liver, or after it when the liver came first (the calendar is then kept)."""
    strategy = story.row.strategy
    if strategy is Strategy.SIMULTANEOUS:
        return
    days = {Strategy.PRIMARY_FIRST: 5, Strategy.LIVER_ONLY: 20, Strategy.ALPPS: 14}
    is_later = strategy is Strategy.LIVER_FIRST
    on = coming(
        story.index_on + timedelta(days=64)
        if is_later
        else story.diagnosed_on + timedelta(days=days[strategy])
    )
    resection = Procedure(
        patient_id=patient.id,
        performed_on=on,
        components=frozenset({Component.PRIMARY_RESECTION}),
        access=Access.OPEN,
        surgeon=story.row.surgeon,
    )
    if is_later:
        entered = max(coming(on + timedelta(days=4)), story.registered_on)
        diary.add(entered, 9, record_procedure, resection, Answer.KEEP, reason=KEPT_WHY)
    else:
        diary.add(story.registered_on, 9, record_procedure, resection)


def _preoperative(diary: Diary, story: Story, patient: Patient) -> None:
    row, day = story.row, story.registered_on
    if row.cycles is not None:
        last = past(story.index_on - timedelta(days=28))
        therapy = SystemicTherapy(
            patient_id=patient.id,
            setting=TherapySetting.PREOPERATIVE,
            regimen=row.regimen,
            biological=row.biological,
            started_on=PartialDate.on(last - timedelta(days=CYCLE * row.cycles)),
            ended_on=PartialDate.on(last),
            n_cycles=row.cycles,
        )
        diary.add(day, 9, record_therapy, therapy)
    before = past(story.index_on - timedelta(days=10))
    performed = [
        Examination(patient_id=patient.id, modality=each, performed_on=before)
        for each in (Modality.MRI, Modality.PETCT, Modality.BIOCHEM)
    ]
    diary.add(day, 9, record_attended, performed)
    for each in performed:
        diary.add(day, 9, record_result, _work_up(story, each))
    _baseline(diary, story, patient, coming(story.index_on + timedelta(days=CEA_DAYS)))


def _work_up(story: Story, examination: Examination) -> Result:
    """What was known before the operation: the metastases, the CEA, nothing elsewhere."""
    on, row = examination.performed_on, story.row
    if examination.modality is Modality.PETCT:
        return result_of(examination, on, Finding.NO_EVIDENCE)
    is_blood = examination.modality is Modality.BIOCHEM
    cea = row.cea_before if is_blood else None
    return replace(
        result_of(examination, on, Finding.SUSPICIOUS, cea=cea),
        text="" if is_blood else f"Liver metastases: {row.n_metastases}.",
        decision="Resectable",
        next_step="Operation",
    )


def _baseline(diary: Diary, story: Story, patient: Patient, on: date) -> None:
    """The first CEA after the operation, from which a rise is seen."""
    day = max(on, story.registered_on)
    blood = Examination(patient_id=patient.id, modality=Modality.BIOCHEM, performed_on=on)
    diary.add(day, 14, record_attended, [blood])
    diary.add(
        day, 16, record_result, result_of(blood, on, Finding.NO_EVIDENCE, cea=cea_of(story, on))
    )


def _adjuvant(diary: Diary, story: Story, patient: Patient) -> None:
    """Everybody had it; without a targeted agent where the margin was positive."""
    start = coming(story.index_on + timedelta(days=38))
    first = story.recurred[0].on if story.recurred else None
    last = past(start + timedelta(days=CYCLE * 8))
    if first is not None and last > first:
        last = past(first - timedelta(days=1))
    given = SystemicTherapy(
        patient_id=patient.id,
        setting=TherapySetting.ADJUVANT,
        regimen="CAPOX" if story.place % 2 else "FOLFOX",
        biological=Biological.NONE,
        started_on=PartialDate.on(start),
        ended_on=PartialDate.maybe(last if last <= story.as_of else None),
        n_cycles=max((last - start).days // CYCLE, 1) if last <= story.as_of else None,
    )
    diary.add(max(start, story.registered_on), 9, record_therapy, given)
