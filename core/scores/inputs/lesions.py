"""How many metastases there were and how large the largest was, at one time point.

Lesions recorded one by one come first, unless fewer are recorded than were stated for the liver as
a whole; then what was stated; then what a report of that time counted. A largest diameter needs
the size of every lesion.
"""

from datetime import date

from core.domain.chart import Chart
from core.domain.followup import Result
from core.domain.lesions import LesionSize, LiverMetastasis, SizedBy
from core.domain.partial_date import PartialDate
from core.domain.treatment import Component, Procedure
from core.language import phrase
from core.scores.inputs.basis import Basis, Derived, exact
from core.scores.inputs.windows import Window
from core.scores.score import Sentence

_STATED = phrase("Liver metastases as stated")
_LESION = phrase("Liver metastasis")
_SIZE = phrase("Size of a metastasis")
_REPORT = phrase("Report of an examination")
_SPECIMEN = phrase("Specimen")


def first_lesions(chart: Chart, until: date) -> tuple[LiverMetastasis, ...]:
    """The metastases of the first disease found by a day; without a day of finding they count."""
    return tuple(
        each
        for each in chart.lesions
        if each.recurrence_id is None
        and not (each.found_on is not None and each.found_on.is_certainly_after(until))
    )


def number(chart: Chart, window: Window) -> Derived[int | None]:
    """The number of metastases; where fewer are recorded one by one than stated, the stated one."""
    lesions = first_lesions(chart, window.last)
    n_stated = _n_stated(chart, window)
    if window.is_at_start and lesions and len(lesions) >= (n_stated or 0):
        basis = tuple(Basis(_LESION, each.id, each.found_on) for each in lesions)
        return Derived(len(lesions), basis, _difference(len(lesions), n_stated))
    sizes = _sizes_of_all(chart, lesions, window)
    if lesions and sizes is not None and not window.is_at_start:
        seen = [each for each in sizes if each.diameter_mm > 0]
        return Derived(len(seen), tuple(_of_size(each) for each in sizes))
    if n_stated is not None:
        notes = _difference(len(lesions), n_stated) if lesions else ()
        return Derived(n_stated, _as_stated(chart), notes)
    return _reported(chart, window, "n_lesions")


def largest(chart: Chart, window: Window) -> Derived[float | None]:
    """The largest diameter in mm, by imaging."""
    lesions = first_lesions(chart, window.last)
    sizes = _sizes_of_all(chart, lesions, window)
    is_whole = len(lesions) >= (_n_stated(chart, window) or 0)
    if lesions and sizes is not None and is_whole:
        most = max(each.diameter_mm for each in sizes)
        return Derived(most, tuple(_of_size(each) for each in sizes))
    disease = chart.dossier.liver_disease
    if window.is_at_start and disease is not None and disease.largest_mm is not None:
        measured = sizes_by_lesion(chart, lesions, window).values()
        larger = [each for each in measured if each.diameter_mm > disease.largest_mm]
        most = max((each.diameter_mm for each in larger), default=float(disease.largest_mm))
        return Derived(most, (*_as_stated(chart), *(_of_size(each) for each in larger)))
    return _reported(chart, window, "largest_mm").map(lambda mm: mm)


def on_pathology(
    chart: Chart, operation: Procedure
) -> tuple[Derived[float | None], Derived[int | None]]:
    """Largest diameter and number in the specimens; not known where lesions were ablated too."""
    specimens = chart.specimens_of(operation.id)
    on = PartialDate.on(operation.performed_on)
    basis = tuple(Basis(_SPECIMEN, each.id, on) for each in specimens)
    notes: tuple[Sentence, ...] = ()
    sizes = [each.largest_mm for each in specimens]
    counts = [each.n_lesions for each in specimens]
    if Component.LIVER_ABLATION in operation.components or chart.n_ablated(operation.id):
        notes = (Sentence(phrase("Ablated metastases are in no specimen.")),)
        return Derived(None, basis, notes), Derived(None, basis, notes)
    most = max((each for each in sizes if each is not None), default=None)
    total = sum(each for each in counts if each is not None)
    return (
        Derived(None if None in sizes else most, basis),
        Derived(None if None in counts or not counts else total, basis),
    )


def sizes_by_lesion(
    chart: Chart, lesions: tuple[LiverMetastasis, ...], window: Window
) -> dict[str, LesionSize]:
    """Of each lesion the last size by imaging in the window."""
    found: dict[str, LesionSize] = {}
    for lesion in lesions:
        for each in sorted(chart.sizes_of(lesion.id), key=lambda size: size.measured_on):
            if each.sized_by is not SizedBy.PATHOLOGY and window.holds(each.measured_on):
                found[lesion.id] = each
    return found


def _sizes_of_all(
    chart: Chart, lesions: tuple[LiverMetastasis, ...], window: Window
) -> list[LesionSize] | None:
    """The last size of every lesion; None when one has none."""
    found = sizes_by_lesion(chart, lesions, window)
    return list(found.values()) if len(found) == len(lesions) else None


def _of_size(size: LesionSize) -> Basis:
    return exact(_SIZE, size.id, size.measured_on)


def _n_stated(chart: Chart, window: Window) -> int | None:
    """The number stated at referral, for the time it was stated about."""
    disease = chart.dossier.liver_disease
    return disease.n_metastases if disease and window.is_at_start else None


def _as_stated(chart: Chart) -> tuple[Basis, ...]:
    disease = chart.dossier.liver_disease
    return (Basis(_STATED, disease.id, disease.found_on),) if disease else ()


def _difference(n: int, n_stated: int | None) -> tuple[Sentence, ...]:
    if n_stated in (None, n):
        return ()
    text = phrase("Metastases recorded one by one: {n}; stated: {stated}.")
    return (Sentence(text, {"n": n, "stated": n_stated}),)


def _reported(chart: Chart, window: Window, field: str) -> Derived[int | None]:
    """The last report of an examination in the window that counted or measured."""
    examined = {each.id: each.performed_on for each in chart.dossier.examinations}
    found: list[tuple[date, Result]] = [
        (examined[each.examination_id], each)
        for each in chart.dossier.results
        if each.examination_id in examined
        and window.holds(examined[each.examination_id])
        and getattr(each, field) is not None
    ]
    if not found:
        return Derived(None)
    day, last = max(found, key=lambda pair: (pair[0], pair[1].id))
    return Derived(getattr(last, field), (exact(_REPORT, last.id, day),))
