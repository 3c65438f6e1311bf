"""What is unusual in an operation: its stay, the remnant, the margin, the lesions ablated."""

from collections.abc import Iterator
from typing import Any

from core.domain.chart import Chart
from core.domain.checks import Problem, asking
from core.domain.lesions import LiverMetastasis
from core.domain.parts import Ablation, Specimen
from core.domain.segments import Segment
from core.domain.treatment import Component, MacroscopicResidue, Procedure
from core.domain.work_up import WorkUpKind
from core.language import phrase

_LONGEST_STAY = 60  # days
_MAJOR = 3  # segments
# Where the form of the whole operation says what is unusual in one of its parts.
_OF_THE_WHOLE = {Ablation: "n_ablated", Specimen: "margin_mm"}


def field_of_the_whole(problem: Problem) -> str:
    """The field of an operation beside which a question about its part belongs, if there is one."""
    return _OF_THE_WHOLE.get(type(problem.record), "") if problem.asks else ""


def long_stay(chart: Chart) -> Iterator[Problem]:
    """From the admission, or from the operation where no admission is recorded."""
    for record in chart.dossier.procedures:
        if record.discharged_on is None:
            continue
        days = (record.discharged_on - (record.admitted_on or record.performed_on)).days
        if days > _LONGEST_STAY:
            sentence = phrase("A stay of {days} days is unusually long. Check both dates.")
            yield asking(record, "discharged_on", sentence, days=days)


def remnant_not_measured(chart: Chart) -> Iterator[Problem]:
    for record in chart.dossier.procedures:
        if _is_major(record) and not _has_remnant(chart, record):
            sentence = phrase(
                "Three segments or more, and no volume of the liver remnant is recorded before it."
            )
            yield asking(record, "components", sentence)


def _is_major(record: Procedure) -> bool:
    """Three segments or more removed whole; the halves of segment 4 are one."""
    if Component.MAJOR_HEPATECTOMY in record.components:
        return True
    halves = {Segment.S4A, Segment.S4B}
    return len(record.segments) - (halves <= record.segments) >= _MAJOR


def _has_remnant(chart: Chart, record: Procedure) -> bool:
    """Measured up to that day, in mL or as a share; only a CT volumetry has a volume."""
    return any(
        each.remnant_share is not None or each.remnant_ml is not None
        for each in chart.work_ups
        if each.kind is WorkUpKind.CT_VOLUMETRY and each.performed_on <= record.performed_on
    )


def margin_without(chart: Chart) -> Iterator[Problem]:
    """No tumour left behind, and a margin of 0 mm: of a specimen, or as stated for the whole."""
    for record in chart.dossier.procedures:
        if record.residue is not MacroscopicResidue.NONE:
            continue
        stated: tuple[Any, ...] = (*chart.specimens_of(record.id), record)
        involved = next((each for each in stated if each.margin_mm == 0), None)
        if involved is not None:
            sentence = phrase("A margin of 0 mm is not R0, although no tumour was left behind.")
            yield asking(involved, "margin_mm", sentence)


def more_ablated_than_there(chart: Chart) -> Iterator[Problem]:
    for record in chart.dossier.procedures:
        ablated, lesions = chart.n_ablated(record.id), _lesions_before(chart, record)
        if ablated is not None and lesions is not None and ablated > lesions:
            counted = (e for e in chart.ablations_of(record.id) if e.n_lesions is not None)
            most = max(counted, key=lambda each: each.n_lesions or 0, default=None)
            sentence = phrase("More lesions are ablated ({ablated}) than there are ({lesions}).")
            yield asking(
                most or record,
                "n_lesions" if most else "n_ablated",
                sentence,
                ablated=ablated,
                lesions=lesions,
            )


def _lesions_before(chart: Chart, record: Procedure) -> int | None:
    """How many lesions the operation could find; none when nobody counted them."""
    named = [each for each in chart.lesions if _was_there(chart, each, record)]
    if named:
        return len(named)
    for recurrence in chart.dossier.recurrences:
        if recurrence.id == record.recurrence_id:
            return recurrence.n_lesions
    disease = chart.dossier.liver_disease
    return disease.n_metastases if disease else None


def _was_there(chart: Chart, lesion: LiverMetastasis, record: Procedure) -> bool:
    """Found by then, and not with a recurrence that only came after the operation."""
    if lesion.found_on is not None and lesion.found_on.is_certainly_after(record.performed_on):
        return False
    if lesion.recurrence_id is None or lesion.recurrence_id == record.recurrence_id:
        return True
    came = (r for r in chart.dossier.recurrences if r.id == lesion.recurrence_id)
    return any(each.detected_on < record.performed_on for each in came)
