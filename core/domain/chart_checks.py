"""What cannot be true, or is unusual, between the parts of one patient's whole record."""

from collections.abc import Iterator
from itertools import chain

from core.domain.chart import Chart
from core.domain.checks import Problem, about
from core.domain.course_checks import life_problems
from core.domain.disease import PrimaryTumour, RecurrenceSite, SubCategory, TumourStage
from core.domain.lesions import LesionFate
from core.domain.treatment import Procedure
from core.language import phrase


def chart_problems(chart: Chart) -> list[Problem]:
    """Every contradiction in the parts that a dossier does not hold, and between both."""
    return [
        *_around_life(chart),
        *chain.from_iterable(about(p, primary_problems(p)) for p in chart.dossier.primaries),
        *chain.from_iterable(about(p, stay_problems(p)) for p in chart.dossier.procedures),
        *_after_operations(chart),
        *_fates(chart),
        *_sites(chart),
    ]


def _around_life(chart: Chart) -> Iterator[Problem]:
    dossier = chart.dossier
    died = dossier.death.died_on if dossier.death else None
    parts = (chart.lesions, chart.sizes, chart.extrahepatic, chart.work_ups, chart.complications)
    for record in chain(*parts, chart.laboratory):
        found = life_problems(record, born=dossier.patient.birth_date, died=died)
        yield from about(record, found)


def primary_problems(primary: PrimaryTumour) -> Iterator[Problem]:
    """Sub-categories that their category does not have; more positive nodes than examined."""
    if primary.pt_sub is not None and (
        primary.pt is not TumourStage.T4 or primary.pt_sub is SubCategory.C
    ):
        yield Problem("pt_sub", phrase("Only T4 has a sub-category, a or b."))
    allowed = {"N1": ("a", "b", "c"), "N2": ("a", "b")}.get(primary.pn or "", ())
    if primary.pn_sub is not None and primary.pn_sub.value not in allowed:
        yield Problem("pn_sub", phrase("N1 has a, b and c; N2 has a and b; N0 has none."))
    examined, positive = primary.n_nodes_examined, primary.n_nodes_positive
    if examined is not None and positive is not None and positive > examined:
        yield Problem("n_nodes_positive", phrase("More nodes are positive than were examined."))


def stay_problems(procedure: Procedure) -> Iterator[Problem]:
    """Admitted, operated on, discharged: in this order."""
    admitted, discharged = procedure.admitted_on, procedure.discharged_on
    if admitted is not None and admitted > procedure.performed_on:
        yield Problem("admitted_on", phrase("The admission is dated after the operation."))
    if discharged is not None and discharged < procedure.performed_on:
        yield Problem("discharged_on", phrase("The discharge is dated before the operation."))
    both = procedure.segments & procedure.partial_segments
    if both:
        sentence = phrase("A segment is removed whole or in part, not both: {segments}.")
        said = ", ".join(sorted(each.value for each in both))
        yield Problem("partial_segments", sentence, {"segments": said})


def _after_operations(chart: Chart) -> Iterator[Problem]:
    performed = {each.id: each.performed_on for each in chart.dossier.procedures}
    for each in chart.complications:
        day = performed.get(each.procedure_id)
        if day is not None and each.occurred_on < day:
            sentence = phrase("The complication is dated before its operation ({day}).")
            yield Problem("occurred_on", sentence, {"day": day}, record=each)
        if each.resolved_on is not None and each.resolved_on < each.occurred_on:
            sentence = phrase("The complication resolves before it occurs.")
            yield Problem("resolved_on", sentence, record=each)
    detected = {each.id: each.detected_on for each in chart.dossier.recurrences}
    for procedure in chart.dossier.procedures:
        found = detected.get(procedure.recurrence_id) if procedure.recurrence_id else None
        if found is not None and procedure.performed_on < found:
            sentence = phrase("The operation is dated before the recurrence it treats ({day}).")
            yield Problem("performed_on", sentence, {"day": found}, record=procedure)
        first = performed.get(procedure.staged_with) if procedure.staged_with else None
        if first is not None and procedure.performed_on <= first:
            sentence = phrase("A later stage is dated after the first one ({day}).")
            yield Problem("performed_on", sentence, {"day": first}, record=procedure)


def _fates(chart: Chart) -> Iterator[Problem]:
    performed = {each.id: each.performed_on for each in chart.dossier.procedures}
    for lesion in chart.lesions:
        gone: LesionFate | None = None
        fates = sorted(
            (each for each in chart.fates_of(lesion.id) if each.procedure_id in performed),
            key=lambda each: performed[each.procedure_id],
        )
        for each in fates:
            day = performed[each.procedure_id]
            values: dict[str, object] = {"number": lesion.number, "day": day}
            if lesion.found_on is not None and lesion.found_on.is_certainly_after(day):
                sentence = phrase("Lesion {number} was found after the operation of {day}.")
                yield Problem("fate", sentence, values, record=each)
            if gone is not None:
                sentence = phrase("Lesion {number} was removed before the operation of {day}.")
                yield Problem("fate", sentence, values, record=each)
            gone = each if each.fate.value.startswith("resected") else gone


def _sites(chart: Chart) -> Iterator[Problem]:
    for each in chart.extrahepatic:
        if RecurrenceSite.LIVER in each.sites:
            sentence = phrase("The liver is no site outside the liver.")
            yield Problem("sites", sentence, record=each)
