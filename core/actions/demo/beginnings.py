"""The beginning of each course: person, disease, treatment before, index operation, adjuvant."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from core.actions.booking import record_attended
from core.actions.course import correct_record, record_other, record_procedure, record_therapy
from core.actions.demo.after import REPORTED, details, entered_on, parts
from core.actions.demo.before import (
    first_meeting,
    index_lesions,
    known,
    known_before,
    laboratory,
    volumetry,
)
from core.actions.demo.deeds import enter_chart
from core.actions.demo.scans import CEA_DAYS, cea_of, result_of
from core.actions.demo.sheets import facts, line_of
from core.actions.demo.steps import Diary
from core.actions.demo.story import CYCLE, Story, coming, past
from core.actions.registering import (
    Registration,
    register_patient,
    register_without_surveillance,
)
from core.actions.results import record_result
from core.domain.choices import YesNoUnknown
from core.domain.disease import LiverDisease, MutationStatus, PrimaryTumour
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
STAGED_WHY = "The first stage of the ALPPS was entered after the second"
INVENTED = "RAS, BRAF and microsatellites are invented: the source series does not print them."


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
    _chart(diary, story, patient, operation)
    _primary_resection(diary, story, patient, primary)
    _preoperative(diary, story, patient)
    _adjuvant(diary, story, patient)


def _chart(diary: Diary, story: Story, patient: Patient, operation: Procedure) -> None:
    """The rest of the chart: what was known before, and what the operation came to."""
    seen, decided = index_lesions(story, patient.id, operation.id)
    first = [*seen, *known_before(story, patient.id), first_meeting(story, patient.id)]
    diary.add(story.registered_on, 10, enter_chart, first)
    if story.row.strategy is Strategy.ALPPS:
        _split(diary, story, patient, operation)
    whole = patient.id, operation.id, story.index_on
    came_to = [
        *decided,
        *parts(story, "0", whole),
        *laboratory(story, patient.id, range(REPORTED)),
    ]
    reported_on = coming(story.index_on + timedelta(days=REPORTED))
    if story.course.no_calendar is not None:
        reported_on = story.registered_on  # operated on lately, and all of it brought along
    diary.add(max(reported_on, story.registered_on), 14, enter_chart, came_to)
    later = laboratory(story, patient.id, range(REPORTED, 400))
    for day, values in groupby(later, key=lambda each: each.taken_on):
        diary.add(max(coming(day), story.registered_on), 15, enter_chart, list(values))


def _split(diary: Diary, story: Story, patient: Patient, operation: Procedure) -> None:
    """ALPPS: the liver was split and the portal vein tied in a first stage, nine days before."""
    on = past(story.index_on - timedelta(days=9))
    first = Procedure(
        patient_id=patient.id,
        performed_on=on,
        components=frozenset({Component.ALPPS_SPLIT}),
        strategy=Strategy.ALPPS,
        stage=1,
        access=Access.OPEN,
        surgeon=story.row.surgeon,
        **details(story, "S", on),
    )
    second = replace(operation, stage=2, staged_with=first.id, ver=1)
    diary.add(story.registered_on, 11, record_procedure, first)
    diary.add(story.registered_on, 12, correct_record, second, reason=STAGED_WHY)
    grown = list(volumetry(story, patient.id, "S", on))
    diary.add(story.registered_on, 13, enter_chart, grown)


def person(story: Story) -> Patient:
    """The person, as old as printed from the diagnosis to the index operation."""
    row = story.row
    line = line_of("persons", row.key)
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
        consent_on=known(story.registered_on, line["consent"]),
        address_verified_on=story.registered_on,
        **facts(Patient, line),
    )


def _primary(story: Story, patient: Patient) -> PrimaryTumour:
    row = story.row
    line = line_of("primaries", row.key)
    resected_on = _primary_resected_on(story)
    is_later = row.strategy is Strategy.LIVER_FIRST
    return PrimaryTumour(
        patient_id=patient.id,
        site=row.site,
        diagnosed_on=known(story.diagnosed_on, line["known"]),
        resected_on=None if is_later else PartialDate.on(resected_on),
        pt=row.pt,
        pn=row.pn,
        colonoscopy_on=PartialDate.on(coming(story.found_on + timedelta(days=4))),
        note=INVENTED if line["kras"] != MutationStatus.NOT_TESTED else "",
        **facts(PrimaryTumour, line),
    )


def _disease(story: Story, patient: Patient) -> LiverDisease:
    row = story.row
    return LiverDisease(
        patient_id=patient.id,
        found_on=_found_on(story),
        n_metastases=row.n_metastases,
        distribution=row.distribution,
        largest_mm=row.largest_mm,
        at_presentation=YesNoUnknown.NO if row.metachronous_months else YesNoUnknown.YES,
    )


def _found_on(story: Story) -> PartialDate:
    """As exactly as the diagnosis it came with; what came later is known to the day."""
    is_later = story.row.metachronous_months is not None
    precision = "day" if is_later else line_of("primaries", story.row.key)["known"]
    return known(story.found_on, precision)


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
        **details(story, "0", story.index_on),
    )


def _primary_resected_on(story: Story) -> date:
    """With the liver, before it, or after it when the liver came first."""
    strategy = story.row.strategy
    if strategy is Strategy.SIMULTANEOUS:
        return story.index_on
    if strategy is Strategy.LIVER_FIRST:
        return coming(story.index_on + timedelta(days=64))
    days = {Strategy.PRIMARY_FIRST: 5, Strategy.LIVER_ONLY: 20, Strategy.ALPPS: 14}
    return coming(story.diagnosed_on + timedelta(days=days[strategy]))


def _primary_resection(
    diary: Diary, story: Story, patient: Patient, primary: PrimaryTumour
) -> None:
    """Apart from the liver operation; after it the calendar is kept."""
    on = _primary_resected_on(story)
    if on == story.index_on:
        return
    resection = Procedure(
        patient_id=patient.id,
        performed_on=on,
        components=frozenset({Component.PRIMARY_RESECTION}),
        access=Access.OPEN,
        surgeon=story.row.surgeon,
        **details(story, "P", on),
    )
    if story.row.strategy is not Strategy.LIVER_FIRST:
        diary.add(story.registered_on, 9, record_procedure, resection)
        return
    entered = max(entered_on(story, "P", on), story.registered_on)
    diary.add(entered, 9, record_procedure, resection, Answer.KEEP, reason=KEPT_WHY)
    resected = replace(primary, resected_on=PartialDate.on(on), ver=1)
    diary.add(entered, 10, correct_record, resected, reason=KEPT_WHY)


def _preoperative(diary: Diary, story: Story, patient: Patient) -> None:
    row, day = story.row, story.registered_on
    if row.cycles is not None:
        last = past(story.index_on - timedelta(days=28))
        precision = line_of("primaries", row.key)["therapy_known"]
        therapy = SystemicTherapy(
            patient_id=patient.id,
            setting=TherapySetting.PREOPERATIVE,
            regimen=row.regimen,
            biological=row.biological,
            started_on=known(last - timedelta(days=CYCLE * row.cycles), precision),
            ended_on=known(last, precision),
            n_cycles=row.cycles,
            initial_resectability=row.initial,
            response=row.response,
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
