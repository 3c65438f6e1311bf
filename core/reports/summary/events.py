"""The course: every dated fact of the record in one table, oldest first."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.domain.disease import MDTDecision, Recurrence
from core.domain.dossier import Dossier
from core.domain.followup import Pause
from core.domain.partial_date import PartialDate
from core.domain.stops import Stop
from core.domain.treatment import Procedure, SystemicTherapy
from core.language import Words, phrase
from core.reports.paper.glyphs import Glyph
from core.reports.paper.tables import Cell, Column, Table, cell
from core.reports.summary.phrasing import inner, listed, months_between, signed
from core.reports.summary.sayings import (
    disease_said,
    operation_detail,
    operation_title,
    primary_said,
    sentence,
    sites_said,
    therapy_said,
    therapy_title,
)
from core.reports.timeline.names import Codes


@dataclass(frozen=True, slots=True)
class Event:
    """One row: `order` sorts what happened on one day as it must have happened."""

    on: PartialDate
    order: int
    glyph: Glyph
    code: str
    title: str
    detail: str


def course_table(dossier: Dossier, codes: Codes, words: Words) -> Table | None:
    """Nothing when no event has a date."""
    events = sorted(_events(dossier, codes, words), key=lambda each: (each.on, each.order))
    if not events:
        return None
    first = dossier.index_surgery or next(iter(dossier.procedures), None)
    return Table(
        title=words(phrase("Course")),
        note=words(phrase("month = months after {code}"), code=codes.get(first.id, ""))
        if first
        else "",
        continued=words(phrase("Course, continued")),
        columns=(
            Column(words(phrase("Date")), 66),
            Column(words(phrase("Month")), 36, is_number=True),
            Column(words(phrase("Event")), 145),
            Column(words(phrase("Detail"))),
        ),
        rows=tuple(_row(each, first, words) for each in events),
    )


def _row(event: Event, first: Procedure | None, words: Words) -> tuple[Cell, ...]:
    day = event.on.day
    month = signed(months_between(first.performed_on, day)) if first and day else "–"
    title = listed([event.code, event.title], "  ")
    return (
        cell(event.on.said(words)),
        cell(month),
        Cell((title,), event.glyph, is_strong=True),
        cell(event.detail or words(phrase("No detail recorded."))),
    )


def _events(dossier: Dossier, codes: Codes, words: Words) -> Iterator[Event]:
    yield from _diagnoses(dossier, words)
    for procedure in dossier.procedures:
        detail = operation_detail(procedure, dossier, words)
        title = operation_title(procedure, words)
        code = codes.get(procedure.id, "")
        yield Event(PartialDate.on(procedure.performed_on), 4, Glyph.OPERATION, code, title, detail)
    for therapy in dossier.therapies:
        yield _therapy(therapy, codes.get(therapy.id, ""), words)
    for recurrence in dossier.recurrences:
        yield _recurrence(recurrence, dossier, codes, words)
    for decision in dossier.decisions:
        yield _decision(decision, codes.get(decision.id, ""), words)
    for pause in dossier.pauses:
        yield _pause(pause, words)
    for stop in dossier.stops:
        yield _stop(stop, words)
    for death in dossier.deaths:
        cause = words(phrase("Cause: {cause}."), cause=inner(words(death.cause.label), words))
        detail = listed([cause, death.cause_text], " ")
        yield Event(PartialDate.on(death.died_on), 9, Glyph.NONE, "", words(phrase("Died")), detail)


def _diagnoses(dossier: Dossier, words: Words) -> Iterator[Event]:
    for primary in dossier.primaries:
        if primary.diagnosed_on is not None:
            title, said = words(phrase("Primary tumour found")), primary_said(primary, words)
            yield Event(primary.diagnosed_on, 0, Glyph.NONE, "", title, sentence(said))
    for disease in dossier.liver_diseases:
        if disease.found_on is not None:
            title, said = words(phrase("Liver metastases found")), disease_said(disease, words)
            yield Event(disease.found_on, 1, Glyph.NONE, "", title, sentence(said))


def _therapy(therapy: SystemicTherapy, code: str, words: Words) -> Event:
    title, detail = therapy_title(therapy, words), sentence(listed(therapy_said(therapy, words)))
    return Event(therapy.started_on, 5, Glyph.THERAPY, code, title, detail)


def _recurrence(recurrence: Recurrence, dossier: Dossier, codes: Codes, words: Words) -> Event:
    before = [p for p in dossier.procedures if p.performed_on < recurrence.detected_on]
    title = words(phrase("Recurrence"))
    curative = [p for p in before if p.is_curative]
    if curative:
        months = months_between(curative[-1].performed_on, recurrence.detected_on)
        title = words(
            phrase("Recurrence, {span} after {code}"),
            span=words.count(months, phrase("1 month"), phrase("{n} months")),
            code=codes.get(curative[-1].id, ""),
        )
    side = recurrence.liver_distribution
    detail = sites_said(recurrence, words)
    if side is not None:
        detail += f" ({inner(words(side.label), words)})"
    said = listed([sentence(detail), recurrence.note], " ")
    code = codes.get(recurrence.id, "")
    return Event(PartialDate.on(recurrence.detected_on), 2, Glyph.RECURRENCE, code, title, said)


def _decision(decision: MDTDecision, code: str, words: Words) -> Event:
    detail = sentence(words(decision.decision.label))
    if decision.next_step:
        detail += " " + words(phrase("Next step: {step}."), step=decision.next_step.rstrip("."))
    else:
        detail += " " + words(phrase("Next step not recorded."))
    return Event(
        PartialDate.on(decision.held_on), 3, Glyph.MDT, code, words(phrase("MDT decision")), detail
    )


def _pause(pause: Pause, words: Words) -> Event:
    until = (
        words(phrase("until {day}"), day=pause.ends_on)
        if pause.ends_on
        else words(phrase("to be reviewed on {day}"), day=pause.review_on)
    )
    responsible = words(phrase("responsible {name}"), name=pause.responsible)
    said = listed([words(pause.reason.label), until, responsible if pause.responsible else ""])
    detail = listed([sentence(said), pause.note], " ")
    return Event(
        PartialDate.on(pause.starts_on),
        6,
        Glyph.PAUSED,
        "",
        words(phrase("Surveillance paused")),
        detail,
    )


def _stop(stop: Stop, words: Words) -> Event:
    sentences = [sentence(words(stop.reason.label))]
    if stop.reversed_on is not None:
        sentences.append(words(phrase("Taken back on {day}."), day=stop.reversed_on))
    elif stop.in_force_from is None:
        sentences.append(words(phrase("Not yet accepted by the other centre.")))
    sentences.append(stop.note)
    title = words(phrase("Surveillance stopped"))
    return Event(PartialDate.on(stop.stopped_on), 8, Glyph.NONE, "", title, listed(sentences, " "))
