"""The key facts, left the disease and its treatment, right how the patient is followed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from core.domain.chart import Chart
from core.domain.dossier import Dossier
from core.domain.followup import Examination, Finding, Result
from core.domain.modality import Modality
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient
from core.domain.work_up import Analyte
from core.language import Words, phrase
from core.reports.laboratory.series import series_of_analyte
from core.reports.laboratory.values import RISES
from core.reports.paper.blocks import Fact, FactColumn
from core.reports.summary.condition import last_curative_day, latest_findings
from core.reports.summary.orders import FINDINGS
from core.reports.summary.phrasing import NOT_RECORDED, inner, listed, months_between
from core.reports.summary.sayings import disease_said, margin_said, primary_said, sites_said
from core.reports.timeline.names import Codes
from core.surveillance.buckets import Standing
from core.surveillance.courses import ModalityCourse
from core.surveillance.lateness import days_late
from core.surveillance.plan import PatientPlan
from core.surveillance.states import ModalityStatus


def fact_columns_said(
    plan: PatientPlan, dossier: Dossier, codes: Codes, words: Words, chart: Chart | None = None
) -> tuple[FactColumn, ...]:
    """`dossier` holds the facts up to the day of the page; without a chart CEA is of results."""
    more = words(phrase("(more in the record)"))
    chart = replace(chart, dossier=dossier) if chart else Chart(dossier=dossier)
    return (
        FactColumn(words(phrase("Key facts")), tuple(_disease_facts(dossier, codes, words)), more),
        FactColumn(
            words(phrase("Follow-up")), tuple(_follow_up_facts(plan, chart, codes, words)), more
        ),
    )


def _disease_facts(dossier: Dossier, codes: Codes, words: Words) -> Iterator[Fact]:
    missing = words(NOT_RECORDED)
    primaries = [_dated(primary_said(p, words), p.diagnosed_on, words) for p in dossier.primaries]
    yield Fact(words(phrase("Primary")), listed(primaries, "; ") or missing)
    liver = [_dated(disease_said(d, words), d.found_on, words) for d in dossier.liver_diseases]
    yield Fact(words(phrase("Liver metastases")), listed(liver, "; ") or missing)
    yield Fact(words(phrase("Operations")), _operations_said(dossier, words) or missing)
    yield Fact(words(phrase("Systemic therapy")), _therapies_said(dossier, codes, words))
    yield Fact(words(phrase("Recurrences")), _recurrences_said(dossier, words))
    free = _free_since(dossier, words)
    if free and dossier.death is None:
        yield Fact(words(phrase("Recurrence-free")), free)
    yield Fact(words(phrase("Responsible")), dossier.patient.surgeon or missing)
    if dossier.patient.note:
        yield Fact(words(phrase("Note")), dossier.patient.note)


def _dated(said: str, day: PartialDate | None, words: Words) -> str:
    return listed([said, words(phrase("found {day}"), day=day) if day else ""])


def _operations_said(dossier: Dossier, words: Words) -> str:
    curative = [p for p in dossier.procedures if p.is_curative]
    other = len(dossier.procedures) - len(curative)
    said = []
    if curative:
        said.append(words.count(len(curative), phrase("{n} curative"), phrase("{n} curative")))
    if other:
        said.append(words.count(other, phrase("{n} other"), phrase("{n} others")))
    if not dossier.procedures:
        return ""
    latest = dossier.procedures[-1]
    margin = f" ({inner(margin_said(latest, words), words)})" if latest.is_on_liver else ""
    day = words.date(latest.performed_on)
    if len(dossier.procedures) == 1:
        return f"{listed(said)}, {day}{margin}"
    return f"{listed(said)}; {words(phrase('latest {day}'), day=day)}{margin}"


def _therapies_said(dossier: Dossier, codes: Codes, words: Words) -> str:
    if not dossier.therapies:
        return words(phrase("None recorded"))
    return listed(
        (
            listed([codes.get(each.id, ""), each.regimen or words(each.setting.label)], " ")
            for each in dossier.therapies
        ),
    )


def _recurrences_said(dossier: Dossier, words: Words) -> str:
    if not dossier.recurrences:
        return words(phrase("None recorded"))
    latest = dossier.recurrences[-1]
    where = inner(sites_said(latest, words), words)
    day = words.date(latest.detected_on)
    return f"{len(dossier.recurrences)}; {words(phrase('latest {day}'), day=day)}: {where}"


def _free_since(dossier: Dossier, words: Words) -> str:
    """Only when somebody looked after the last curative treatment and found nothing."""
    treated = last_curative_day(dossier)
    if treated is None or any(r.detected_on > treated for r in dossier.recurrences):
        return ""
    looked = [e.performed_on for e in dossier.examinations if e.performed_on > treated]
    if not looked or latest_findings(dossier, treated) != {Finding.NO_EVIDENCE}:
        return ""
    months = months_between(treated, max(looked))
    span = words.count(months, phrase("1 month"), phrase("{n} months"))
    return words(phrase("{span}, until {day}"), span=span, day=max(looked))


def _follow_up_facts(plan: PatientPlan, chart: Chart, codes: Codes, words: Words) -> Iterator[Fact]:
    dossier = chart.dossier
    yield Fact(words(phrase("Protocol")), _protocol_said(plan, codes, words))
    yield from _status_facts(plan, words)
    cea = cea_said(chart, plan.today, words)
    yield Fact(words(phrase("Last CEA")), cea or words(NOT_RECORDED))
    yield from _last_imaging(dossier, words)
    if dossier.death is None:
        yield Fact(words(phrase("Phone")), _phone_said(dossier.patient, words))
        yield Fact(words(phrase("Last contact")), _contact_said(dossier, words))


def _protocol_said(plan: PatientPlan, codes: Codes, words: Words) -> str:
    if plan.current is None:
        return words(phrase("No plan"))
    protocol, anchor = plan.current.protocol, plan.current.anchor
    said = words(
        phrase("{name} version {version} from {code}"),
        name=protocol.short,
        version=protocol.version,
        code=codes.get(anchor.id, "") or words.date(anchor.performed_on),
    )
    if plan.standing is Standing.DEAD:
        return said
    if plan.stop is not None:
        return f"{said}; {inner(words(plan.stop.reason.label), words)}"
    month = max(months_between(anchor.performed_on, plan.today), 0)
    return f"{said}; " + words(
        phrase("month {month} of {last}"), month=month, last=protocol.last_month
    )


_STATUS = {
    ModalityStatus.PAUSED: phrase("paused"),
    ModalityStatus.PROGRAMME_ELAPSED_CONFIRM: phrase("programme ended before entry"),
    ModalityStatus.DUE: phrase("due {day}"),
    ModalityStatus.OPEN: phrase("window open, due {day}"),
    ModalityStatus.UP_TO_DATE: phrase("up to date, next due {day}"),
    ModalityStatus.COMPLETE_AWAITING_DISCHARGE: phrase("programme complete"),
}


def _status_facts(plan: PatientPlan, words: Words) -> Iterator[Fact]:
    """One status per modality, as every list and page shows it; nothing once stopped."""
    for course in plan.current.courses if plan.current else ():
        said = status_said(course, plan.today, words)
        if said:
            yield Fact(words(course.modality.label), said)


def status_said(course: ModalityCourse, today: date, words: Words) -> str:
    status, since = course.plan.status, course.plan.since
    if status.is_stopped:
        return ""
    if since is not None:
        late = days_late((today - since).days, words)
        return words(phrase("{late}, since {day}"), late=late, day=since)
    pattern = _STATUS.get(status)
    if pattern is None:
        return ""
    if "{day}" in pattern and course.plan.next_due is None:
        return words(phrase("nothing further planned"))
    return words(pattern, day=course.plan.next_due)


def cea_said(chart: Chart, today: date, words: Words) -> str:
    """The last value with the one before it: the trend in one line."""
    series = series_of_analyte(chart, Analyte.CEA, today)
    if series is None:
        return ""
    last = series.last
    said = words(phrase("{value} µg/L on {day}"), value=last.amount(words), day=last.on)
    earlier = [value for value in series.values if value.on < last.on]
    before = [words(phrase("before: {value}"), value=v.amount(words)) for v in earlier[-1:]]
    # Above its limit is seen in the curve; what the numbers do not show is said.
    marks = [flag.mark(words) for flag in last.flags if flag.kind in RISES]
    marks += [last.under.said(words)] if last.under is not None else []
    more = listed([*before, *marks])
    return f"{said} ({more})" if more else said


_NOT_IMAGING = frozenset(
    {Modality.BIOCHEM, Modality.CEA, Modality.CA19_9, Modality.VISIT, Modality.COLONOSCOPY}
)


def _last_imaging(dossier: Dossier, words: Words) -> Iterator[Fact]:
    """The latest picture and what it showed."""
    imaging = [each for each in dossier.examinations if each.modality not in _NOT_IMAGING]
    said = words(NOT_RECORDED)
    if imaging:
        said = _imaging_said(imaging[-1], dossier.result_of(imaging[-1].id), words)
    yield Fact(words(phrase("Last imaging")), said)


def _imaging_said(examination: Examination, result: Result | None, words: Words) -> str:
    finding = words(FINDINGS[result.finding] if result else phrase("Result awaited"))
    what = words(examination.modality.label)
    return words(
        phrase("{examination} {day}: {finding}"),
        examination=what,
        day=examination.performed_on,
        finding=inner(finding, words),
    )


def _phone_said(patient: Patient, words: Words) -> str:
    phones = listed([patient.phone, patient.second_phone])
    if not phones:
        return words(NOT_RECORDED)
    if patient.phones_verified_on is None:
        return f"{phones} ({words(phrase('never verified'))})"
    verified = words(phrase("verified {day}"), day=patient.phones_verified_on)
    return f"{phones} ({verified})"


def _contact_said(dossier: Dossier, words: Words) -> str:
    """The last attempt, whether or not it reached the patient (INV-24)."""
    if not dossier.contacts:
        return words(phrase("No attempt recorded"))
    last = dossier.contacts[-1]
    said = f"{words(last.channel.label)} {words.date(last.tried_on)}: {words(last.outcome.label)}"
    after = words(phrase("next try {day}"), day=last.next_try_on) if last.next_try_on else ""
    return listed([said, after])
