"""Examinations with what they showed, as rows: what nobody has reported, read or decided first."""

from dataclasses import dataclass
from typing import Any

from core.domain.chart import Chart
from core.domain.followup import Examination, Finding, Result
from core.domain.work_up import WorkUp
from core.language import Words, phrase
from core.reports.laboratory.values import shown_number
from core.reports.summary.phrasing import listed
from core.surveillance.orders import result_due_on
from core.surveillance.plan import PatientPlan
from ui.look.language import words
from ui.views.patient.intents import Correct, RecordResult, Void
from ui.views.patient.orders_said import Tag

_EXCERPT = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """One examination; `is_open` while its result waits for somebody, which `opens` answers."""

    examination: Examination
    result: Result | None
    is_open: bool
    when: str
    what: str
    tag: Tag
    detail: str

    @property
    def opens(self) -> Any:
        """The form of the result while it waits for something; afterwards its correction."""
        if self.is_open or self.result is None:
            return RecordResult(self.examination, self.result)
        return Correct(self.result)

    @property
    def takes_out(self) -> Void:
        """A result goes before its examination."""
        return Void(self.result or self.examination)

    @property
    def spoken(self) -> str:
        parts = (self.tag[1], self.what, self.when, self.detail)
        return ", ".join(part for part in parts if part)


def result_rows(plan: PatientPlan) -> tuple[ResultRow, ...]:
    """What waits on top, then the newest first; facts dated after the day shown are left out."""
    open_ids = {each.id for each in plan.open_results}
    results = {
        key: result
        for key, result in plan.dossier.results_by_examination().items()
        if result.reported_on <= plan.today
    }
    rows = [
        _row(plan, each, results.get(each.id), is_open=each.id in open_ids)
        for each in plan.dossier.examinations
        if each.performed_on <= plan.today
    ]
    newest = sorted(rows, key=lambda row: row.examination.performed_on, reverse=True)
    return tuple(sorted(newest, key=lambda row: not row.is_open))


def _row(
    plan: PatientPlan, examination: Examination, result: Result | None, *, is_open: bool
) -> ResultRow:
    said = words()
    return ResultRow(
        examination=examination,
        result=result,
        is_open=is_open,
        when=said.date(examination.performed_on),
        what=said(examination.modality.label),
        tag=_tag(plan, examination, result, is_open=is_open),
        detail=_detail(examination, result, said),
    )


def _tag(
    plan: PatientPlan, examination: Examination, result: Result | None, *, is_open: bool
) -> Tag:
    """While something waits, what; with the days once it is late. Else what was found."""
    said = words()
    if is_open:
        if result is None:
            text = phrase("Result awaited")
        elif result.is_abnormal and not result.is_closed:
            text = phrase("Decision missing")
        else:
            text = phrase("Not read")
        late = (plan.today - result_due_on(examination, result)).days
        if late <= 0:
            return "due", said(text)
        late_said = phrase("{what}, {n} days late")
        return "overdue", said(late_said, what=said(text), n=late)
    if result is None:
        return "not-yet-due", said(phrase("No result recorded"))
    return _tone(result), said(result.finding.label)


def _tone(result: Result) -> str:
    if result.finding is Finding.NO_EVIDENCE:
        return "reviewed"
    return "paused" if result.finding is Finding.NOT_ADEQUATE else "due"


def _lesions(result: Result | None, said: Words) -> str:
    if result is None:
        return ""
    n, largest = result.n_lesions, result.largest_mm
    number = said.count(n, phrase("{n} lesion"), phrase("{n} lesions")) if n is not None else ""
    size = said(phrase("largest {n} mm"), n=largest) if largest is not None else ""
    return listed([number, size])


def _read(result: Result | None, said: Words) -> str:
    if result is None or result.read_on is None:
        return ""
    return said(phrase("Read: {who}"), who=listed([result.read_by, said.date(result.read_on)]))


def _detail(examination: Examination, result: Result | None, said: Words) -> str:
    """Finding while something still waits, then what was seen, decided, and by whom it was read."""
    quality = "" if examination.is_adequate else said(phrase("not of diagnostic quality"))
    if result is None:
        return listed([quality, examination.note])
    waits = result.read_on is None or not result.is_closed
    finding = said(result.finding.label) if waits else ""
    cea = ""
    if result.cea_ug_per_l is not None:
        number = shown_number(result.cea_ug_per_l, said)
        cea = said(phrase("CEA {value} µg/L"), value=number)
    parts = [
        quality,
        finding,
        _lesions(result, said),
        cea,
        excerpt(result.text),
        said(phrase("Decision: {what}"), what=result.decision) if result.decision else "",
        said(phrase("Next step: {what}"), what=result.next_step) if result.next_step else "",
        _read(result, said),
    ]
    return " · ".join(part for part in parts if part)


def excerpt(text: str) -> str:
    """The beginning of a report on one line; the form shows all of it."""
    line = " ".join(text.split())
    if len(line) <= _EXCERPT:
        return line
    return line[: line.rfind(" ", 0, _EXCERPT) if " " in line[:_EXCERPT] else _EXCERPT] + " …"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkUpRow:
    """One examination of the preparation for treatment."""

    record: WorkUp
    when: str
    what: str
    detail: str

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.what, self.when, self.detail) if part)


def work_up_rows(plan: PatientPlan, chart: Chart) -> tuple[WorkUpRow, ...]:
    """The newest first."""
    said = words()
    shown = [each for each in chart.work_ups if each.performed_on <= plan.today]
    return tuple(
        WorkUpRow(
            record=each,
            when=said.date(each.performed_on),
            what=said(each.kind.label),
            detail=_work_up_detail(each, said),
        )
        for each in sorted(shown, key=lambda each: each.performed_on, reverse=True)
    )


def _work_up_detail(each: WorkUp, said: Words) -> str:
    share = each.remnant_share
    volume = ""
    if each.remnant_ml is not None:
        volume = said(phrase("future liver remnant {n} mL"), n=each.remnant_ml)
    percent = ""
    if share is not None:
        percent = said(phrase("{n} % of the liver"), n=shown_number(round(share, 1), said))
    return listed([excerpt(each.finding), volume, percent])
