"""Name, extent, margins, complications and deaths of one operation, computed from the record."""

from datetime import date
from typing import NamedTuple

from core.domain.chart import Chart
from core.domain.choices import YesNoUnknown
from core.domain.complications import ClavienDindo, Complication
from core.domain.partial_date import PartialDate
from core.domain.parts import Ablation, MarginAt
from core.domain.treatment import Component, MacroscopicResidue, Procedure
from core.language import phrase
from core.scores.cci import ComplicationIndex, complication_index
from core.scores.clavien_dindo import Window, graded, highest, is_in_window
from core.scores.inputs import blood
from core.scores.inputs.basis import Basis, Derived, exact
from core.scores.liver_failure import Failure, Met, fifty_fifty, isgls, peak_bilirubin
from core.scores.mortality import MortalityInputs, Survived, mortality
from core.scores.resections import Extent, Name, Resected, extent, extent_stated, named
from core.scores.residual import Ablated, Margin, MarginRule, Residual, ablated, residual
from core.scores.score import Listed, Sentence
from core.scores.verdict import Verdict

_ANATOMICAL = frozenset({Component.SEGMENTECTOMY, Component.MAJOR_HEPATECTOMY})
_RESECTIONS = _ANATOMICAL | {Component.METASTASECTOMY}
_OPERATION = phrase("Operation")
_COMPLICATION = phrase("Complication")


class Morbidity(NamedTuple):
    """The complications of one operation in one window; `highest` is None where there is none."""

    window: Window
    highest: ClavienDindo | None
    grades: tuple[Sentence, ...]
    cci: ComplicationIndex


class LiverFailure(NamedTuple):
    """Liver failure after one operation by three rules."""

    isgls: Verdict[Failure]
    fifty_fifty: Verdict[Met]
    peak: Verdict[Met]


def resected_by(operation: Procedure) -> Resected | None:
    """What was taken out of the liver; None when nothing of it was resected.

    The segments of an operation that took only wedges say where they were: they are no segments
    taken out. A resection of segments without any segment is not recorded.
    """
    if not operation.components & _RESECTIONS:
        return None
    if not operation.components & _ANATOMICAL:
        return Resected(frozenset(), frozenset(), operation.n_wedges)
    recorded = operation.segments or operation.partial_segments
    return Resected(
        complete=operation.segments if recorded else None,
        partial=operation.partial_segments,
        n_wedges=operation.n_wedges,
        structures=("B",) if Component.BILE_DUCT in operation.components else (),
    )


def name_of(operation: Procedure) -> Derived[Name | None]:
    """The names of the resection; None when nothing was resected or no segment is recorded."""
    resected = resected_by(operation)
    return Derived(named(resected) if resected else None, _of(operation))


def extent_of(operation: Procedure) -> Derived[Verdict[Extent]] | None:
    """Major or minor, by the segments; where none is recorded, as the operation was called."""
    resected = resected_by(operation)
    if resected is None:
        return None
    is_called_major = Component.MAJOR_HEPATECTOMY in operation.components
    called = Extent.MAJOR if is_called_major else Extent.MINOR
    if resected.complete is None:
        return Derived(extent_stated(called), _of(operation))
    verdict = extent(resected)
    notes: tuple[Sentence, ...] = ()
    if verdict.value is not called:
        text = phrase("Recorded as {called}; by its segments it is {value}.")
        by_segments = Extent.MINOR if called is Extent.MAJOR else Extent.MAJOR
        said = {"called": Listed((called.label,)), "value": Listed((by_segments.label,))}
        notes = (Sentence(text, said),)
    return Derived(verdict, _of(operation), notes)


def residual_of(
    chart: Chart, operation: Procedure, by: MarginRule = MarginRule.BELOW_1_MM
) -> Derived[Verdict[Residual]] | None:
    """R0, R1, R2 or RX of a resection; None for an operation that resected no liver."""
    if not operation.components & _RESECTIONS:
        return None
    specimens = chart.specimens_of(operation.id)
    places = {MarginAt.VESSEL: True, MarginAt.PARENCHYMA: False}
    margins = [
        Margin(each.margin_mm, places.get(each.margin_at) if each.margin_at else None)
        for each in specimens
    ]
    if operation.margin_mm is not None and any(
        each.mm is None for each in margins or [Margin(None)]
    ):
        margins = [*(each for each in margins if each.mm is not None), Margin(operation.margin_mm)]
    if operation.residue is MacroscopicResidue.NOT_ASSESSABLE:
        margins.append(Margin(None, is_assessable=False))
    verdict = residual(margins, has_visible_residue=_has_residue(operation), by=by)
    by_margins = residual(margins, has_visible_residue=False, by=by)
    notes: tuple[Sentence, ...] = ()
    if verdict.value is None and by_margins.value is not None:
        text = phrase("By the margins alone: {value}.")
        notes = (Sentence(text, {"value": by_margins.value}),)
    on = PartialDate.on(operation.performed_on)
    basis = tuple(Basis(phrase("Specimen"), each.id, on) for each in specimens)
    return Derived(verdict, (*_of(operation), *basis), notes)


def ablations_of(chart: Chart, operation: Procedure) -> tuple[Derived[Verdict[Ablated]], ...]:
    """A0 or residual tumour for each ablation of the operation."""
    return tuple(_ablation(each, operation) for each in chart.ablations_of(operation.id))


def morbidity_of(
    chart: Chart, operation: Procedure, window: Window = Window.STAY_AND_90_DAYS
) -> Derived[Morbidity]:
    """Complications by grade and as one number.

    Without an entry the number is 0, and the notes say that none is recorded. A death in the
    window without an entry of grade V leaves the number open.
    """
    entries = [
        each
        for each in chart.complications_of(operation.id)
        if is_in_window(
            each.occurred_on,
            operation.performed_on,
            window,
            discharged_on=operation.discharged_on,
        )
    ]
    grades: list[ClavienDindo | None] = [each.grade for each in entries]
    notes = [] if entries else [Sentence(phrase("No complication is recorded."))]
    if _died_without_grade(chart, operation, entries, window):
        grades.append(None)
        notes = [Sentence(phrase("A death in this period has no complication of grade V."))]
    found = Morbidity(
        window,
        highest(each.grade for each in entries),
        tuple(_graded(each) for each in entries),
        complication_index(grades),
    )
    basis = tuple(exact(_COMPLICATION, each.id, each.occurred_on) for each in entries)
    return Derived(found, basis, tuple(notes))


def mortality_of(chart: Chart, operation: Procedure, days: int) -> Derived[Verdict[Survived]]:
    """Death within 30 or 90 days."""
    death = chart.dossier.death
    died = (death.died_on, death.died_on) if death else None
    inputs = MortalityInputs(operation.performed_on, died, chart.dossier.last_contact_on())
    basis = (exact(phrase("Death"), death.id, death.died_on),) if death else ()
    return Derived(mortality(inputs, days), (*_of(operation), *basis))


def liver_failure_of(chart: Chart, operation: Procedure) -> Derived[LiverFailure]:
    """By ISGLS, the 50-50 criteria and peak bilirubin, from the laboratory values."""
    return blood.liver_tests(chart, operation).map(
        lambda inputs: LiverFailure(
            isgls(inputs),
            fifty_fifty(inputs.by_day.get(5)),
            peak_bilirubin(inputs.by_day),
        )
    )


def _of(operation: Procedure) -> tuple[Basis, ...]:
    return (exact(_OPERATION, operation.id, operation.performed_on),)


def _has_residue(operation: Procedure) -> bool | None:
    if operation.residue is MacroscopicResidue.PRESENT:
        return True
    return None if operation.residue is None else False


def _ablation(each: Ablation, operation: Procedure) -> Derived[Verdict[Ablated]]:
    residue = _has_residue(operation)
    if operation.residue is MacroscopicResidue.NOT_ASSESSABLE:
        residue = None
    basis = exact(phrase("Ablation"), each.id, operation.performed_on)
    return Derived(ablated(each.margin_mm, has_residue=residue), (basis,))


def _graded(each: Complication) -> Sentence:
    return graded(each.grade, has_disability=each.has_disability is YesNoUnknown.YES)


def _died_without_grade(
    chart: Chart, operation: Procedure, entries: list[Complication], window: Window
) -> bool:
    death = chart.dossier.death
    if death is None or any(each.grade is ClavienDindo.V for each in entries):
        return False
    return _is_within(death.died_on, operation, window)


def _is_within(day: date, operation: Procedure, window: Window) -> bool:
    return is_in_window(day, operation.performed_on, window, discharged_on=operation.discharged_on)
