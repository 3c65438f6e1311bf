"""How the patient stands: dead, stopped, or alive with what the last findings say."""

from datetime import date

from core.domain.dossier import Dossier
from core.domain.followup import Finding
from core.domain.modality import Modality
from core.language import Words, phrase
from core.surveillance.plan import PatientPlan

_WORST_FIRST = (
    (Finding.RECURRENCE, phrase("Alive with disease")),
    (Finding.SUSPICIOUS, phrase("Alive, suspicious finding")),
    (Finding.INDETERMINATE, phrase("Alive, indeterminate finding")),
    (Finding.NO_EVIDENCE, phrase("Alive, no evidence of disease")),
)


def condition_said(dossier: Dossier, plan: PatientPlan, words: Words) -> str:
    """One line for the banner.

    Death, then a stop in force, then a recurrence after the last curative procedure, then the
    worst of each modality's latest finding since that procedure. Silence is never "no disease".
    """
    if dossier.death is not None:
        return words(phrase("Deceased"))
    if plan.stop is not None:
        stop, since = plan.stop, plan.stop.in_force_from or plan.stop.stopped_on
        return words(phrase("{reason} since {day}"), reason=words(stop.reason.label), day=since)
    treated = last_curative_day(dossier)
    if any(treated is None or each.detected_on > treated for each in dossier.recurrences):
        return words(phrase("Alive with disease"))
    findings = latest_findings(dossier, treated)
    for finding, said in _WORST_FIRST:
        if finding in findings:
            return words(said)
    return _without_findings(dossier, treated, words)


def _without_findings(dossier: Dossier, treated: date | None, words: Words) -> str:
    """Nobody has reported on an examination since the last curative procedure."""
    if treated is None:
        return words(phrase("Disease state not recorded"))
    if dossier.recurrences:
        return words(phrase("Alive, no recurrence recorded since {day}"), day=treated)
    return words(phrase("Alive, no recurrence recorded"))


def last_curative_day(dossier: Dossier) -> date | None:
    return max((p.performed_on for p in dossier.procedures if p.is_curative), default=None)


def latest_findings(dossier: Dossier, after: date | None) -> set[Finding]:
    """What each modality showed last, of the examinations later than `after`."""
    results = {result.examination_id: result for result in dossier.results}
    latest: dict[Modality, Finding] = {}
    for examination in sorted(dossier.examinations, key=lambda each: each.performed_on):
        result = results.get(examination.id)
        if result is None or (after is not None and examination.performed_on <= after):
            continue
        if result.finding is not Finding.NOT_ADEQUATE:
            latest[examination.modality] = result.finding
    return set(latest.values())
