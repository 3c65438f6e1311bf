"""What was known before the first operation: lesions, work-up, laboratory, the first meeting."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from core.actions.demo.sheets import Line, facts, line_of, lines_of, meeting
from core.actions.demo.story import Story, coming, past
from core.domain.disease import ExtrahepaticDisease, Intent, MDTDecision
from core.domain.ids import PatientId, ProcedureId, RecurrenceId
from core.domain.lesions import LesionFate, LesionSize, LiverMetastasis, SizedBy
from core.domain.partial_date import NOT_KNOWN, PartialDate
from core.domain.screening import Screening, ScreeningOutcome
from core.domain.work_up import LaboratoryValue, WorkUp, WorkUpKind

RESTAGED = 10  # days before the operation, the imaging after systemic therapy
PRECISIONS = {"month": 7, "year": 4, "day": 10}  # letters of the day that are known
NEXT_STEPS = {
    Intent.CURATIVE_LOCAL: "Operation",
    Intent.CHEMOTHERAPY_FIRST: "Systemic therapy, imaging after it",
}


def known(day: date, precision: str) -> PartialDate:
    """A day as far as it is known: to the day, the month or the year, or not at all."""
    letters = PRECISIONS.get(precision)
    return PartialDate(day.isoformat()[:letters]) if letters else NOT_KNOWN


def known_before(story: Story, patient_id: PatientId) -> Iterator[Any]:
    """Everything of the chart that was there when the operation began, lesions left out."""
    staged_on = coming(story.found_on + timedelta(days=4))
    yield from _examined(story, patient_id, staged_on)
    for line in lines_of("extrahepatic", story.row.key):
        on = PartialDate.on(staged_on)
        yield ExtrahepaticDisease(
            patient_id=patient_id, found_on=on, **facts(ExtrahepaticDisease, line)
        )
    yield from volumetry(story, patient_id, "0", story.index_on)
    yield from laboratory(story, patient_id, range(-400, 0))
    met_on = coming(story.found_on + timedelta(days=9))
    yield Screening(
        family_name=story.row.family_name,
        given_name=story.row.given_name,
        hospital_no=story.row.hospital_no,
        considered_on=staged_on,
        outcome=ScreeningOutcome.INCLUDED,
        decided_on=met_on,
        patient_id=patient_id,
    )


def first_meeting(story: Story, patient_id: PatientId) -> MDTDecision:
    """Every patient was discussed before anything was done to the liver."""
    intent = Intent.CHEMOTHERAPY_FIRST if story.row.cycles else Intent.CURATIVE_LOCAL
    return MDTDecision(
        patient_id=patient_id,
        held_on=coming(story.found_on + timedelta(days=9)),
        question="Liver metastases: treatment with curative intent?",
        decision=intent,
        next_step=NEXT_STEPS[intent],
        hepatobiliary_surgeon=story.row.surgeon,
        **meeting(),
    )


def index_lesions(
    story: Story, patient_id: PatientId, operation_id: ProcedureId
) -> tuple[list[Any], list[Any]]:
    """The lesions with their sizes before and after systemic therapy; and what became of them."""
    days = {
        "before_mm": coming(story.found_on + timedelta(days=4)),
        "after_mm": past(story.index_on - timedelta(days=RESTAGED)),
    }
    seen, decided = [], []
    for line in lines_of("lesions", story.row.key, "0"):
        lesion = LiverMetastasis(
            patient_id=patient_id,
            found_on=known(story.found_on, line_of("primaries", story.row.key)["known"]),
            **facts(LiverMetastasis, line),
        )
        seen += [lesion, *_sizes(lesion, line, days)]
        decided.append(_fate(lesion, line, operation_id))
    return seen, decided


def new_lesions(
    patient_id: PatientId,
    at: tuple[str, str],
    found: tuple[date, RecurrenceId],
    operation_id: ProcedureId,
) -> tuple[list[Any], list[Any]]:
    """The lesions of a recurrence, `at` being patient and step; and what became of them."""
    on, recurrence_id = found
    seen, decided = [], []
    for line in lines_of("lesions", *at):
        lesion = LiverMetastasis(
            patient_id=patient_id,
            found_on=PartialDate.on(on),
            recurrence_id=recurrence_id,
            **facts(LiverMetastasis, line),
        )
        seen += [lesion, *_sizes(lesion, line, {"before_mm": on})]
        decided.append(_fate(lesion, line, operation_id))
    return seen, decided


def _sizes(lesion: LiverMetastasis, line: Line, days: dict[str, date]) -> Iterator[LesionSize]:
    for column, on in days.items():
        is_first = column == "before_mm"
        if line[column]:
            yield LesionSize(
                patient_id=lesion.patient_id,
                lesion_id=lesion.id,
                measured_on=on,
                sized_by=SizedBy.read(line["sized_by"]) if is_first else SizedBy.MRI,
                diameter_mm=float(line[column]),
            )


def _fate(lesion: LiverMetastasis, line: Line, operation_id: ProcedureId) -> LesionFate:
    return LesionFate(
        patient_id=lesion.patient_id,
        lesion_id=lesion.id,
        procedure_id=operation_id,
        **facts(LesionFate, line),
    )


def _examined(story: Story, patient_id: PatientId, staged_on: date) -> Iterator[WorkUp]:
    """MRI and PET-CT of everybody, and a colonoscopy within the year before the operation."""
    row = story.row
    elsewhere = line_of("extrahepatic", row.key)
    n = row.n_metastases
    findings = {
        WorkUpKind.MRI: f"{n} liver {'metastasis' if n == 1 else 'metastases'}.",
        WorkUpKind.PETCT: "Pelvic peritoneal and ovarian seeding."
        if elsewhere
        else "No disease outside the liver.",
        WorkUpKind.COLONOSCOPY: line_of("primaries", row.key)["colonoscopy_finding"] + ".",
    }
    for kind, finding in findings.items():
        yield WorkUp(patient_id=patient_id, performed_on=staged_on, kind=kind, finding=finding)


def volumetry(story: Story, patient_id: PatientId, step: str, on: date) -> Iterator[WorkUp]:
    """CT with the volume of the remnant, before each resection of more than two segments."""
    line = line_of("operations", story.row.key, step)
    if line.get("total_volume_ml"):
        yield WorkUp(
            patient_id=patient_id,
            performed_on=past(on + timedelta(days=int(line["volumetry_day"]))),
            kind=WorkUpKind.CT_VOLUMETRY,
            finding="" if line["remnant_ml"] else "Volume of the remnant not measured.",
            **facts(WorkUp, line),
        )


def laboratory(story: Story, patient_id: PatientId, days: range) -> Iterator[LaboratoryValue]:
    """The values taken so many days after the index operation, before it if negative."""
    for line in lines_of("laboratory", story.row.key):
        if int(line["day"]) in days:
            yield LaboratoryValue(
                patient_id=patient_id,
                taken_on=story.index_on + timedelta(days=int(line["day"])),
                **facts(LaboratoryValue, line),
            )
