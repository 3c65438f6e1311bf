"""Laboratory records and charts for the tests of series, in one line each."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from core.domain.chart import Chart
from core.domain.dossier import Dossier
from core.domain.followup import Examination, Finding, Result
from core.domain.modality import Modality
from core.domain.partial_date import PartialDate
from core.domain.treatment import SystemicTherapy, TherapySetting
from core.domain.work_up import Analyte, LaboratoryValue
from core.reports.laboratory.series import series_of
from core.reports.laboratory.values import FlagKind, Measured, Series
from tests.builders import TODAY, liver_operation, patient

WHO = patient()
OPERATED = date(2025, 9, 15)


def value(on: date, amount: float, **more: Any) -> LaboratoryValue:
    return LaboratoryValue(patient_id=WHO.id, taken_on=on, value=amount, **more)


def weekly(*amounts: float, start: date = OPERATED + timedelta(30)) -> tuple[LaboratoryValue, ...]:
    """CEA a week apart, after the operation."""
    return tuple(value(start + timedelta(7 * at), each) for at, each in enumerate(amounts))


def chart(*values: LaboratoryValue, dossier: Dossier | None = None) -> Chart:
    operated = Dossier(patient=WHO, procedures=(liver_operation(WHO.id, OPERATED),))
    return Chart(dossier=dossier or operated, laboratory=values)


def with_therapy(given: Chart, *therapies: SystemicTherapy) -> Chart:
    return replace(given, dossier=replace(given.dossier, therapies=therapies))


def therapy(regimen: str, start: str, end: str | None = None) -> SystemicTherapy:
    return SystemicTherapy(
        patient_id=WHO.id,
        setting=TherapySetting.ADJUVANT,
        regimen=regimen,
        started_on=PartialDate(start),
        ended_on=PartialDate(end) if end else None,
    )


def blood_test(on: date, cea: float, reported: date | None = None) -> tuple[Examination, Result]:
    examination = Examination(patient_id=WHO.id, modality=Modality.BIOCHEM, performed_on=on)
    result = Result(
        patient_id=WHO.id,
        examination_id=examination.id,
        reported_on=reported or on,
        finding=Finding.NO_EVIDENCE,
        cea_ug_per_l=cea,
    )
    return examination, result


def with_tests(given: Chart, *tests: tuple[Examination, Result]) -> Chart:
    examinations = tuple(examination for examination, _ in tests)
    results = tuple(result for _, result in tests)
    whole = replace(given.dossier, examinations=examinations, results=results)
    return replace(given, dossier=whole)


def cea(given: Chart, today: date = TODAY) -> Series:
    found = [s for s in series_of(given, today) if s.analyte is Analyte.CEA and not s.is_apart]
    return found[0]


def kinds(measured: Measured) -> set[FlagKind]:
    return {flag.kind for flag in measured.flags}
