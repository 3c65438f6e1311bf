"""Primary tumour, interval, spread and genes of one patient, as a score asks for them."""

from datetime import date

from core.domain.chart import Chart
from core.domain.choices import YesNoUnknown
from core.domain.disease import (
    MutationStatus,
    NodeStage,
    PrimaryTumour,
    RecurrenceSite,
    TumourStage,
)
from core.domain.modality import Modality
from core.domain.partial_date import NOT_KNOWN, PartialDate, certainly_before
from core.domain.treatment import Component, Procedure, Strategy
from core.domain.work_up import WorkUpKind
from core.language import phrase
from core.scores.fong import CountedFrom
from core.scores.inputs.basis import Basis, Derived, exact, resting_on
from core.scores.interval import Interval, between
from core.scores.score import Sentence

PRIMARY = phrase("Primary tumour")
LIVER = phrase("Liver metastases as stated")
_LESION = phrase("Liver metastasis")
_EXTRAHEPATIC = phrase("Extrahepatic disease")
_RESECTION = phrase("Resection of the primary tumour")
_STAGING = phrase("Staging outside the liver")
_OPERATION = phrase("Operation")
_TREATMENT = phrase("First treatment")
_AT_ONCE = between(date(2000, 1, 1), date(2000, 1, 1))  # 0 months, whatever the days were
_YES, _NO = True, False
_STAGING_SCANS = frozenset(
    {Modality.PETCT, Modality.CT_CAP, Modality.CT_CHEST_ABDOMEN, Modality.CT_THORAX_ABDOMEN}
)


def node(chart: Chart) -> Derived[NodeStage | None]:
    """N of the primary; of several primaries the first recorded one."""
    return _of_primary(chart).map(lambda primary: primary.pn if primary else None)


def tumour(chart: Chart) -> Derived[TumourStage | None]:
    return _of_primary(chart).map(lambda primary: primary.pt if primary else None)


def is_kras_mutated(chart: Chart) -> Derived[bool | None]:
    """None when KRAS was not tested or nobody knows."""
    known = {MutationStatus.MUTATED: True, MutationStatus.WILD_TYPE: False}
    return _of_primary(chart).map(
        lambda primary: known.get(primary.kras) if primary and primary.kras else None
    )


def age(chart: Chart, operation: Procedure) -> Derived[int | None]:
    """Completed years at the operation."""
    years = chart.dossier.patient.age_on(operation.performed_on)
    return Derived(years, (exact(_OPERATION, operation.id, operation.performed_on),))


def interval(chart: Chart, counted_from: CountedFrom) -> Derived[Interval | None]:
    """From the primary to the liver metastases; none where a year is missing on either side.

    What was seen in the staging of the primary is 0 months when the days are not recorded.
    """
    start = _start(chart, counted_from)
    end = found_on(chart)
    basis = (*start.basis, *end.basis)
    span = _interval(start.value, end.value)
    if span is None and _stated_at_presentation(chart) is YesNoUnknown.YES:
        return Derived(_AT_ONCE, basis, start.notes)
    return Derived(span, basis, start.notes)


def found_on(chart: Chart) -> Derived[PartialDate | None]:
    """When the liver metastases were found: as stated, or the first lesion."""
    disease = chart.dossier.liver_disease
    if disease is not None and disease.found_on is not None:
        return Derived(disease.found_on, (Basis(LIVER, disease.id, disease.found_on),))
    dated = [
        (each.found_on, each.id)
        for each in chart.lesions
        if each.recurrence_id is None and each.found_on is not None
    ]
    if not dated:
        return Derived(None)
    day, record_id = min(dated)
    return Derived(day, (Basis(_LESION, record_id, day),))


def was_at_presentation(chart: Chart) -> Derived[bool | None]:
    """Whether the liver metastases were there when the primary presented.

    As stated; otherwise what the days say: found by the diagnosis or before the first treatment of
    the primary is yes, found after a first treatment is no, and nothing else is certain.
    """
    disease = chart.dossier.liver_disease
    stated = _stated_at_presentation(chart)
    if disease is not None and stated in (YesNoUnknown.YES, YesNoUnknown.NO):
        basis = (Basis(LIVER, disease.id, disease.found_on),)
        return Derived(stated is YesNoUnknown.YES, basis)
    found, primary = found_on(chart), _of_primary(chart)
    diagnosed = primary.map(lambda tumour: tumour.diagnosed_on if tumour else None)
    treated = first_treatment(chart)
    if _is_by(found.value, diagnosed.value):
        return resting_on(_YES, found, diagnosed)
    if _is_by(found.value, treated.value) and _primary_was_in_place(chart):
        return resting_on(_YES, found, treated)
    if _is_after(found.value, treated.value):
        return resting_on(_NO, found, treated)
    return Derived(None)


def _is_by(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether `one` is certainly no later than `other`."""
    if one is None or other is None or one.latest is None or other.earliest is None:
        return False
    return one.latest <= other.earliest


def _is_after(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether `one` is certainly later than `other`."""
    return certainly_before(other, one)


def extrahepatic_sites(chart: Chart, until: date) -> Derived[frozenset[RecurrenceSite] | None]:
    """The sites outside the liver by a day; empty where a staging scan showed none.

    None where nothing is recorded: no entry does not mean no disease.
    """
    entries = [
        each
        for each in chart.extrahepatic
        if not (each.found_on is not None and each.found_on.is_certainly_after(until))
    ]
    if entries:
        sites = frozenset[RecurrenceSite]().union(*(each.sites for each in entries))
        return Derived(
            sites, tuple(Basis(_EXTRAHEPATIC, each.id, each.found_on) for each in entries)
        )
    staged = _staging(chart, until)
    return Derived(frozenset() if staged else None, staged)


def _staging(chart: Chart, until: date) -> tuple[Basis, ...]:
    """Scans of the whole body, or of chest and abdomen, before the day."""
    kinds = (WorkUpKind.PETCT, WorkUpKind.CT)
    found = [
        exact(_STAGING, each.id, each.performed_on)
        for each in chart.work_ups
        if each.kind in kinds and each.performed_on <= until
    ]
    found += [
        exact(_STAGING, each.id, each.performed_on)
        for each in chart.dossier.examinations
        if each.modality in _STAGING_SCANS and each.is_adequate and each.performed_on <= until
    ]
    return tuple(found)


def _of_primary(chart: Chart) -> Derived[PrimaryTumour | None]:
    primary = chart.dossier.primary
    if primary is None:
        return Derived(None)
    n = len(chart.dossier.primaries)
    text = phrase("{n} primary tumours are recorded; the first one is used.")
    notes = (Sentence(text, {"n": n}),) if n > 1 else ()
    return Derived(primary, (Basis(PRIMARY, primary.id, primary.diagnosed_on),), notes)


def _start(chart: Chart, counted_from: CountedFrom) -> Derived[PartialDate | None]:
    if counted_from is CountedFrom.DIAGNOSIS:
        return _of_primary(chart).map(lambda primary: primary.diagnosed_on if primary else None)
    return _resection(chart)


def _resection(chart: Chart) -> Derived[PartialDate | None]:
    primary = chart.dossier.primary
    if primary is not None and primary.resected_on is not None:
        return Derived(primary.resected_on, (Basis(_RESECTION, primary.id, primary.resected_on),))
    for each in chart.dossier.procedures:
        if Component.PRIMARY_RESECTION in each.components:
            day = PartialDate.on(each.performed_on)
            return Derived(day, (Basis(_RESECTION, each.id, day),))
    return Derived(None)


def first_treatment(chart: Chart) -> Derived[PartialDate | None]:
    """Resection of the primary, systemic therapy or the liver before the primary: the first."""
    days = [Basis(_TREATMENT, each.id, each.started_on) for each in chart.dossier.therapies]
    days += _resection(chart).basis
    first = _before_the_primary(chart)
    if first is not None:
        days.append(exact(_OPERATION, first.id, first.performed_on))
    known = [each for each in days if each.on is not None]
    if not known:
        return Derived(None)
    earliest = min(known, key=lambda each: each.on or NOT_KNOWN)
    return Derived(earliest.on, (earliest,))


def _before_the_primary(chart: Chart) -> Procedure | None:
    """The liver operation that left the primary in place or took it out with the liver."""
    first = chart.dossier.index_surgery
    if first is None or first.strategy not in (Strategy.SIMULTANEOUS, Strategy.LIVER_FIRST):
        return None
    return first


def _primary_was_in_place(chart: Chart) -> bool:
    """Whether the record knows when the primary was taken out: only then its first is the first."""
    return _before_the_primary(chart) is not None or _resection(chart).value is not None


def _stated_at_presentation(chart: Chart) -> YesNoUnknown | None:
    disease = chart.dossier.liver_disease
    return disease.at_presentation if disease else None


def _interval(start: PartialDate | None, end: PartialDate | None) -> Interval | None:
    if start is None or end is None:
        return None
    first, last = (start.earliest, start.latest), (end.earliest, end.latest)
    if first[0] is None or first[1] is None or last[0] is None or last[1] is None:
        return None
    return Interval((first[0], first[1]), (last[0], last[1]))
