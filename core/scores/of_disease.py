"""Timing, distribution, stage and response of one patient's disease, computed from the record."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from core.domain.chart import Chart
from core.domain.disease import RecurrenceSite, StageEdition
from core.domain.disease_questions import one_metastasis_on_both_sides
from core.domain.lesions import LesionSize, LiverMetastasis
from core.domain.treatment import Response
from core.language import phrase
from core.scores.ajcc import MStage, Stage, StageInputs, m_category, stage
from core.scores.distribution import Side, distribution, stated
from core.scores.inputs import disease, lesions
from core.scores.inputs.basis import Basis, Derived, exact, resting_on
from core.scores.inputs.windows import Window, windows_of
from core.scores.recist import ResponseInputs, recist
from core.scores.score import Sentence
from core.scores.timing import Timing, TimingInputs, TimingRule, timing
from core.scores.verdict import Verdict

_TARGETS_OF_ONE_ORGAN = 2
_LEAST_TARGET_MM = 10


class Staged(NamedTuple):
    """The stage at diagnosis; `course` says what came after it, None where nothing did."""

    at_diagnosis: Verdict[Stage]
    course: Sentence | None


def timing_of(chart: Chart, by: TimingRule = TimingRule.CONSENSUS) -> Derived[Verdict[Timing]]:
    """Synchronous or metachronous, by the rule."""
    interval = disease.interval(chart, by.counted_from)
    there = disease.was_at_presentation(chart)
    verdict = timing(TimingInputs(interval.value, there.value), by)
    if by is TimingRule.CONSENSUS:
        return resting_on(verdict, interval, there)
    return resting_on(verdict, interval)


def distribution_of(chart: Chart) -> Derived[Verdict[Side]]:
    """From the segments of each lesion of the first disease, else as stated for the liver."""
    operation = chart.dossier.index_surgery
    found = (
        lesions.first_lesions(chart, operation.performed_on)
        if operation
        else tuple(each for each in chart.lesions if each.recurrence_id is None)
    )
    whole = chart.dossier.liver_disease
    n_stated = whole.n_metastases if whole else None
    if found:
        verdict = distribution(
            [each.segments for each in found],
            is_complete=n_stated is None or len(found) >= n_stated,
        )
        basis = tuple(Basis(phrase("Liver metastasis"), each.id, each.found_on) for each in found)
        return Derived(verdict, basis)
    if whole is not None and whole.distribution is not None:
        basis = (Basis(disease.LIVER, whole.id, whole.found_on),)
        return Derived(stated(whole.distribution), basis, _one_on_both_sides(chart))
    return Derived(distribution([]))


def stage_of(chart: Chart, edition: StageEdition) -> Derived[Staged]:
    """The stage at diagnosis of the primary.

    Liver metastases that came later do not change it: they stand beside it.
    """
    when = timing_of(chart)
    sites = _sites_at_diagnosis(chart, when.value.value)
    primary = chart.dossier.primary
    inputs = StageInputs(
        tumour=primary.pt if primary else None,
        node=primary.pn if primary else None,
        metastasis=_metastasis(when.value.value, sites.value, edition),
        tumour_sub=primary.pt_sub if primary else None,
        node_sub=primary.pn_sub if primary else None,
        prefix=primary.prefix if primary else None,
    )
    later = when.value.value in (Timing.EARLY_METACHRONOUS, Timing.LATE_METACHRONOUS)
    course = Sentence(phrase("later metastatic")) if later else None
    staged = Staged(stage(inputs, edition), course)
    parts = (disease.tumour(chart), disease.node(chart), when, sites)
    derived = resting_on(staged, *parts)
    if later and sites.value is None:
        text = phrase("No metastases at diagnosis are recorded, nor a staging outside the liver.")
        return derived._replace(notes=(*derived.notes, Sentence(text)))
    return derived


def response_of(chart: Chart) -> Derived[Verdict[Response]] | None:
    """RECIST of the liver across the preoperative therapy, from at most two lesions.

    A response in full also needs what was seen outside the liver and whether anything new
    appeared; until then several classes are possible. None without preoperative therapy.
    """
    operation = chart.dossier.index_surgery
    windows = windows_of(chart, operation) if operation else ()
    if operation is None or len(windows) < 2:
        return None
    before, after = windows
    found = lesions.first_lesions(chart, operation.performed_on)
    baseline = lesions.sizes_by_lesion(chart, found, before)
    current = lesions.sizes_by_lesion(chart, found, after)
    targets = sorted(
        (each for each in baseline.values() if each.diameter_mm >= _LEAST_TARGET_MM),
        key=lambda each: (-each.diameter_mm, each.lesion_id),
    )[:_TARGETS_OF_ONE_ORGAN]
    now = [current[each.lesion_id] for each in targets if each.lesion_id in current]
    base_mm = _sum_mm(targets) if targets else None
    is_whole = bool(targets) and len(now) == len(targets)
    inputs = ResponseInputs(
        baseline_mm=base_mm,
        nadir_mm=base_mm,
        current_mm=_sum_mm(now) if is_whole else None,
        has_new_lesion=_has_new_lesion(found, before, after),
        has_non_target_progression=None,
    )
    size = phrase("Size of a metastasis")
    basis = tuple(exact(size, each.id, each.measured_on) for each in (*targets, *now))
    note = Sentence(phrase("At most two lesions of the liver; other organs are not measured."))
    return Derived(recist(inputs), (*basis, *before.basis), (note,))


def _sum_mm(sizes: Sequence[LesionSize]) -> float:
    """Tenths of a mm add up exactly."""
    return float(sum(Fraction(str(each.diameter_mm)) for each in sizes))


def _has_new_lesion(
    found: tuple[LiverMetastasis, ...], before: Window, after: Window
) -> bool | None:
    """True where a lesion was found under therapy; no such lesion does not say there was none."""
    days = [each.found_on for each in found if each.found_on is not None]
    new = [
        day
        for day in days
        if day.is_certainly_after(before.last) and (day.latest or date.max) <= after.last
    ]
    return True if new else None


def _sites_at_diagnosis(
    chart: Chart, when: Timing | None
) -> Derived[frozenset[RecurrenceSite] | None]:
    """Organs with metastases when the primary presented; None where that is not recorded.

    The staging of the primary ends with its first treatment.
    """
    found = disease.found_on(chart).value if when is Timing.SYNCHRONOUS else None
    primary = chart.dossier.primary
    treated = disease.first_treatment(chart).value
    days = (found, primary.diagnosed_on if primary else None)
    until = [each.latest for each in days if each is not None and each.latest is not None]
    if not until:
        return Derived(None)
    until += [treated.earliest] if treated is not None and treated.earliest is not None else []
    outside = disease.extrahepatic_sites(chart, max(until))
    if outside.value is None or when is not Timing.SYNCHRONOUS:
        return outside
    return outside.map(lambda sites: frozenset({RecurrenceSite.LIVER}) | (sites or frozenset()))


def _metastasis(
    when: Timing | None, sites: frozenset[RecurrenceSite] | None, edition: StageEdition
) -> MStage | None:
    """M at diagnosis; metastases without the number of organs are M1 without a letter."""
    if when is Timing.SYNCHRONOUS:
        return MStage.M1_NOS if sites is None else m_category(sites, edition)
    if when is None:
        return None
    return m_category(sites or frozenset(), edition)


def _one_on_both_sides(chart: Chart) -> tuple[Sentence, ...]:
    whole = chart.dossier.liver_disease
    if whole is None:
        return ()
    return tuple(Sentence(each.sentence) for each in one_metastasis_on_both_sides(whole))
