"""Everything recorded about a patient, one line each, with the record behind it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core.domain.chart import Chart
from core.domain.documents import Document, size_said
from core.domain.dossier import Dossier
from core.domain.followup import Examination
from core.domain.partial_date import PartialDate
from core.domain.treatment import Procedure
from core.language import Words, phrase
from core.reports.summary.phrasing import components_said, inner, listed, months_between, signed
from core.reports.summary.sayings import (
    disease_said,
    margin_said,
    operation_title,
    primary_said,
    sites_said,
)
from ui.look.language import words
from ui.views.patient.computed import computed_said
from ui.views.patient.course_parts import Said, charted, parts_of
from ui.views.patient.orders_said import month_said


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseRow:
    """One fact: when, how many months after the first liver operation, what, and in which words."""

    record: Any
    day: date | None
    when: str
    month: str
    what: str
    detail: str
    depth: int = 0  # 1: it belongs to the row above it
    is_computed: bool = False  # nobody recorded it: it is opened, and never taken out

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.when, self.what, self.detail) if part)


_Part = Callable[[Dossier, Words], Iterator[Said]]


def course_rows(chart: Chart) -> tuple[CourseRow, ...]:
    """Dated facts first, the newest on top; facts without a date at the end.

    What belongs to an operation or a lesion follows it.
    """
    said, dossier = words(), chart.told
    stored = {each.id: each for each in chart.dossier.procedures}
    parts = (*_SUBJECTS, _calendar, _documents)
    facts = (*_facts(dossier, parts, said), *charted(chart, said))
    found: list[CourseRow] = []
    rows = [_row(fact, dossier, said) for fact in facts]
    for told in _in_order(rows):
        row = replace(told, record=stored.get(told.record.id, told.record))
        found.append(row)
        found += _computed(chart, row, said)
        found += [_row(part, dossier, said, 1) for part in parts_of(chart, row.record, said)]
    return tuple(found)


def _computed(chart: Chart, row: CourseRow, said: Words) -> Iterator[CourseRow]:
    """What follows from an operation and its parts; opened, it opens the operation."""
    if isinstance(row.record, Procedure):
        detail = computed_said(chart, row.record, said)
        if detail:
            what = said(phrase("Computed"))
            yield replace(
                row, when="", month="", what=what, detail=detail, depth=1, is_computed=True
            )


def subjects(dossier: Dossier) -> tuple[CourseRow, ...]:
    """The facts that a document can be about, in the same order."""
    said = words()
    rows = [_row(fact, dossier, said) for fact in _facts(dossier, _SUBJECTS, said)]
    return tuple(_in_order(rows))


def subject_said(dossier: Dossier, document: Document) -> str:
    """What a document is about; empty when it is about the patient."""
    if not document.about_id:
        return ""
    row = next((each for each in subjects(dossier) if each.record.id == document.about_id), None)
    return f"{row.what}, {row.when}" if row else words()(phrase("a record that was taken out"))


def _in_order(rows: list[CourseRow]) -> list[CourseRow]:
    dated = [row for row in rows if row.day is not None]
    undated = [row for row in rows if row.day is None]
    return [*sorted(dated, key=lambda row: row.day or date.min, reverse=True), *undated]


def _row(fact: Said, dossier: Dossier, said: Words, depth: int = 0) -> CourseRow:
    record, when_it_was, what, detail = fact
    first, known = dossier.index_surgery, _known(when_it_was)
    exact = known.day if known else None
    nothing = "" if depth else said(phrase("Not recorded"))
    return CourseRow(
        record=record,
        day=known.earliest if known else None,
        when=known.said(said) if known else nothing,
        month=signed(months_between(first.performed_on, exact)) if first and exact else "",
        what=what,
        detail=detail,
        depth=depth,
    )


def _known(when: date | PartialDate | None) -> PartialDate | None:
    return when if isinstance(when, PartialDate) else PartialDate.maybe(when)


def _facts(dossier: Dossier, parts: Sequence[_Part], said: Words) -> Iterator[Said]:
    for part in parts:
        yield from part(dossier, said)


def _disease(dossier: Dossier, said: Words) -> Iterator[Said]:
    for primary in dossier.primaries:
        what = said(phrase("Primary tumour"))
        yield primary, primary.diagnosed_on, what, primary_said(primary, said)
    for disease in dossier.liver_diseases:
        yield disease, disease.found_on, said(phrase("Liver disease")), disease_said(disease, said)


def _treatment(dossier: Dossier, said: Words) -> Iterator[Said]:
    for each in dossier.procedures:
        detail = listed(
            [
                components_said(each, said),
                inner(margin_said(each, said), said) if each.is_on_liver else "",
                each.surgeon,
            ]
        )
        yield each, each.performed_on, operation_title(each, said), detail
    for therapy in dossier.therapies:
        until = (
            said(phrase("until {day}"), day=therapy.ended_on)
            if therapy.ended_on
            else said(phrase("no end recorded"))
        )
        regimen = therapy.regimen or said(phrase("Regimen not recorded"))
        what = said(
            phrase("Systemic therapy, {setting}"), setting=inner(said(therapy.setting.label), said)
        )
        yield therapy, therapy.started_on, what, listed([regimen, until])


def _findings(dossier: Dossier, said: Words) -> Iterator[Said]:
    for recurrence in dossier.recurrences:
        detail = listed([sites_said(recurrence, said), recurrence.note])
        yield recurrence, recurrence.detected_on, said(phrase("Recurrence")), detail
    for decision in dossier.decisions:
        detail = listed([said(decision.decision.label), decision.next_step])
        yield decision, decision.held_on, said(phrase("MDT decision")), detail


def _examinations(dossier: Dossier, said: Words) -> Iterator[Said]:
    by_id: dict[str, Examination] = {each.id: each for each in dossier.examinations}
    for each in dossier.examinations:
        quality = "" if each.is_adequate else said(phrase("not of diagnostic quality"))
        stand_in = (
            said(phrase("in place of {what}"), what=said(each.stands_in_for.label))
            if each.stands_in_for
            else ""
        )
        result = dossier.result_of(each.id)
        reported = (
            said(phrase("reported {day}"), day=result.reported_on)
            if result
            else said(phrase("no result yet"))
        )
        detail = listed([quality, stand_in, each.stand_in_reason, each.note, reported])
        yield each, each.performed_on, said(each.modality.label), detail
    for result in dossier.results:
        examination = by_id.get(result.examination_id)
        name = said(examination.modality.label) if examination else ""
        what = said(phrase("Result of {what}"), what=name)
        cea = result.cea_ug_per_l
        value = (
            said(phrase("CEA {value} µg/L"), value=said.number(cea, 1)) if cea is not None else ""
        )
        detail = listed([said(result.finding.label), value, result.decision, result.next_step])
        yield result, result.reported_on, what, detail


def _calendar(dossier: Dossier, said: Words) -> Iterator[Said]:
    for episode in dossier.episodes:
        anchor = dossier.procedure(episode.anchor_id).performed_on
        detail = said(phrase("counted from the operation of {day}"), day=anchor)
        yield episode, episode.enrolled_on, said(phrase("Surveillance started")), detail
    for kept in dossier.kept_calendars:
        yield kept, kept.decided_on, said(phrase("Calendar kept")), kept.reason
    for waiver in dossier.waivers:
        what = said(phrase("Waived {what}"), what=said(waiver.modality.label))
        detail = listed([month_said(waiver.month), waiver.reason, waiver.waived_by])
        yield waiver, waiver.waived_on, what, detail
    for pause in dossier.pauses:
        end = (
            said(phrase("until {day}"), day=pause.ends_on)
            if pause.ends_on
            else said(phrase("review on {day}"), day=pause.review_on)
        )
        detail = listed([said(pause.reason.label), end, pause.note])
        yield pause, pause.starts_on, said(phrase("Surveillance paused")), detail


def _contacts(dossier: Dossier, said: Words) -> Iterator[Said]:
    for contact in dossier.contacts:
        detail = listed([said(contact.outcome.label), contact.tried_by, contact.note])
        yield contact, contact.tried_on, said(contact.channel.label), detail


def _ends(dossier: Dossier, said: Words) -> Iterator[Said]:
    for stop in dossier.stops:
        state = ""
        if stop.reversed_on:
            state = said(phrase("taken back on {day}"), day=stop.reversed_on)
        elif stop.in_force_from is None:
            state = said(phrase("not yet accepted"))
        detail = listed([said(stop.reason.label), state, stop.note])
        yield stop, stop.stopped_on, said(phrase("Surveillance stopped")), detail
    for death in dossier.deaths:
        detail = listed([said(death.cause.label), death.cause_text])
        yield death, death.died_on, said(phrase("Died")), detail


def _documents(dossier: Dossier, said: Words) -> Iterator[Said]:
    for each in dossier.documents:
        kept = listed([said(each.kind.label), size_said(each.n_bytes, said)])
        subject = subject_said(dossier, each)
        about = said(phrase("about {what}"), what=subject) if subject else ""
        detail = listed([each.title, about, kept, each.note])
        yield each, each.dated_on or each.added_on, said(phrase("Document")), detail


_SUBJECTS: tuple[_Part, ...] = (
    _disease,
    _treatment,
    _findings,
    _examinations,
    _contacts,
    _ends,
)
