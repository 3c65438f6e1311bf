"""What was done and what was seen last, newest first, with a sentence for what is left out."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from core.domain.chart import Chart
from core.domain.disease import MDTDecision, Recurrence
from core.domain.followup import Examination
from core.domain.ids import RecordId
from core.domain.lesions import SizedBy
from core.domain.modality import Modality
from core.domain.partial_date import PartialDate
from core.domain.treatment import Procedure, SystemicTherapy
from core.domain.work_up import WorkUpKind
from core.language import Words, phrase
from core.reports.laboratory.values import shown_number
from core.reports.mdt_sheet.enough import enough
from core.reports.mdt_sheet.values import Listing, Row
from core.reports.paper.glyphs import Glyph
from core.reports.summary.orders import FINDINGS
from core.reports.summary.phrasing import inner, listed
from core.reports.summary.sayings import (
    margin_said,
    operation_title,
    sites_said,
    therapy_said,
    therapy_title,
)
from core.reports.timeline.names import Codes, operation_labels

MOST = 12  # no page holds more of one listing

_Dated = tuple[PartialDate, int, Row]


def course_said(chart: Chart, codes: Codes, words: Words) -> Listing:
    """Operations, systemic therapy, recurrences and decisions of the meeting, oldest on top."""
    events = sorted(_events(chart, codes, words), key=lambda each: each[:2], reverse=True)
    most = sorted(range(len(events)), key=lambda at: (events[at][2].rank, at))[:MOST]

    def left_out(n: int) -> str:
        return words.count(
            n,
            phrase("1 event is left out: it stands in the patient summary."),
            phrase("{n} events are left out: they stand in the patient summary."),
        )

    return Listing(
        title=words(phrase("Operations and therapy so far")),
        rows=tuple(_short(events[at][2]) for at in sorted(most)),
        left_out=_left_out(len(events), left_out),
        nothing=words(phrase("No operation, no therapy and no recurrence is recorded.")),
        rises=True,
    )


def _short(row: Row) -> Row:
    return replace(row, head=enough(row.head), detail=enough(row.detail))


def _left_out(total: int, said: Callable[[int], str]) -> tuple[str, ...]:
    """By how many rows are shown, the sentence for the others."""
    kept = range(min(total, MOST) + 1)
    return tuple("" if n == total else said(total - n) for n in kept)


def _events(chart: Chart, codes: Codes, words: Words) -> Iterator[_Dated]:
    dossier = chart.told
    for operation in dossier.procedures:
        yield _operation(operation, codes, words)
    for therapy in dossier.therapies:
        yield _therapy(therapy, codes, words)
    for recurrence in dossier.recurrences:
        yield _recurrence(recurrence, codes, words)
    for decision in dossier.decisions:
        yield _decision(decision, codes, words)


def _coded(record: RecordId, said: str, codes: Codes) -> str:
    return f"{codes.get(record, '')} {said}".strip()


def _operation(operation: Procedure, codes: Codes, words: Words) -> _Dated:
    done = operation_labels(operation, words)[0]
    margin = inner(margin_said(operation, words), words) if operation.is_on_liver else ""
    detail = listed([done, margin], "; ")
    head = _coded(operation.id, operation_title(operation, words), codes)
    row = Row(words.date(operation.performed_on), head, detail, Glyph.OPERATION)
    return PartialDate.on(operation.performed_on), 2, row


def _therapy(therapy: SystemicTherapy, codes: Codes, words: Words) -> _Dated:
    answer = inner(words(therapy.response.label), words) if therapy.response else ""
    title = therapy_title(therapy, words)
    detail = listed([*therapy_said(therapy, words), answer])
    row = Row(
        therapy.started_on.said(words), _coded(therapy.id, title, codes), detail, Glyph.THERAPY
    )
    return therapy.started_on, 3, row


def _recurrence(recurrence: Recurrence, codes: Codes, words: Words) -> _Dated:
    head = _coded(recurrence.id, words(phrase("Recurrence")), codes)
    detail = sites_said(recurrence, words)
    row = Row(words.date(recurrence.detected_on), head, detail, Glyph.RECURRENCE, rank=1)
    return PartialDate.on(recurrence.detected_on), 0, row


def _decision(decision: MDTDecision, codes: Codes, words: Words) -> _Dated:
    head = _coded(decision.id, words(phrase("MDT decision")), codes)
    detail = listed([words(decision.decision.label), decision.next_step], "; ")
    row = Row(words.date(decision.held_on), head, detail, Glyph.MDT, rank=2)
    return PartialDate.on(decision.held_on), 1, row


_NOT_IMAGING = frozenset(
    {Modality.BIOCHEM, Modality.CEA, Modality.CA19_9, Modality.VISIT, Modality.COLONOSCOPY}
)
_NOT_PICTURES = frozenset({WorkUpKind.COLONOSCOPY, WorkUpKind.OTHER})
_NOT_SCANS = frozenset({SizedBy.PATHOLOGY, SizedBy.INTRAOPERATIVE_ULTRASOUND})


def scans_said(chart: Chart, today: date, words: Words) -> Listing:
    """Each with what it showed: finding, number and size, lesion by lesion where measured."""
    sizes = _sizes_by_day(chart, today, words)
    found = [*_examinations(chart, sizes, words), *_work_ups(chart, sizes, words)]
    seen = {on for on, _ in found}
    found += [(on, Row(words.date(on), *said)) for on, said in sizes.items() if on not in seen]
    rows = [row for _, row in sorted(found, key=lambda each: each[0], reverse=True)]

    def left_out(n: int) -> str:
        return words.count(
            n,
            phrase("1 earlier scan is left out: it stands in the whole record."),
            phrase("{n} earlier scans are left out: they stand in the whole record."),
        )

    return Listing(
        title=words(phrase("Last scans")),
        rows=tuple(map(_short, rows[:MOST])),
        left_out=_left_out(len(rows), left_out),
        nothing=words(phrase("No scan is recorded.")),
    )


_Sizes = dict[date, tuple[str, str]]
_Found = Iterator[tuple[date, Row]]


def _sizes_by_day(chart: Chart, today: date, words: Words) -> _Sizes:
    """By day, how lesions were measured and `no. 8: 14 mm`, the largest first."""
    numbers = {each.id: each.number for each in chart.lesions}
    days = defaultdict(list)
    for each in chart.sizes:
        if each.sized_by not in _NOT_SCANS and each.measured_on <= today:
            days[each.measured_on].append(each)
    return {
        on: (
            listed(dict.fromkeys(words(each.sized_by.label) for each in measured)),
            listed(
                words(
                    phrase("no. {n}: {mm} mm"),
                    n=numbers.get(each.lesion_id, "?"),
                    mm=shown_number(each.diameter_mm, words),
                )
                for each in sorted(measured, key=lambda each: -each.diameter_mm)
            ),
        )
        for on, measured in days.items()
    }


def _examinations(chart: Chart, sizes: _Sizes, words: Words) -> _Found:
    for each in chart.dossier.examinations:
        if each.modality not in _NOT_IMAGING:
            said = listed([_result(each, chart, words), sizes.get(each.performed_on, ("", ""))[1]])
            row = Row(words.date(each.performed_on), words(each.modality.label), said)
            yield each.performed_on, row


def _result(examination: Examination, chart: Chart, words: Words) -> str:
    result = chart.dossier.result_of(examination.id)
    if result is None:
        return words(phrase("result awaited"))
    said = [inner(words(FINDINGS[result.finding]), words)]
    if result.n_lesions is not None:
        said.append(words.count(result.n_lesions, phrase("1 lesion"), phrase("{n} lesions")))
    if result.largest_mm:
        said.append(words(phrase("largest {mm} mm"), mm=result.largest_mm))
    return listed([listed(said), result.text.strip()], "; ")


def _work_ups(chart: Chart, sizes: _Sizes, words: Words) -> _Found:
    examined = {each.performed_on for each in chart.dossier.examinations}
    for each in chart.work_ups:
        if each.kind in _NOT_PICTURES:
            continue
        measured = (
            "" if each.performed_on in examined else sizes.get(each.performed_on, ("", ""))[1]
        )
        said = each.finding.strip() or words(phrase("finding not recorded"))
        row = Row(words.date(each.performed_on), words(each.kind.label), listed([said, measured]))
        yield each.performed_on, row
