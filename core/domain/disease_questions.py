"""What is unusual in the disease: its days in order, its sides, its number of lesions."""

from collections.abc import Iterator
from datetime import date, timedelta

from core.domain.chart import Chart
from core.domain.checks import Problem, asking
from core.domain.choices import YesNoUnknown
from core.domain.course_checks import days_of
from core.domain.disease import Distribution, LiverDisease
from core.domain.months import add_months
from core.domain.partial_date import PartialDate
from core.domain.segments import LEFT_LIVER, RIGHT_LIVER
from core.language import phrase

_BEFORE_PRIMARY = timedelta(days=30)
_SYNCHRONOUS = 12  # months between the diagnoses
_BEYOND = {Distribution.RIGHT_LIVER: LEFT_LIVER, Distribution.LEFT_LIVER: RIGHT_LIVER}


def treated_before_diagnosis(chart: Chart) -> Iterator[Problem]:
    """Examined, treated, relapsed or decided on before anything was diagnosed."""
    first = _first_diagnosis(chart)
    if first is None or first.earliest is None:
        return
    dossier = chart.dossier
    treated = (*dossier.procedures, *dossier.therapies, *dossier.examinations)
    for record in (*treated, *dossier.recurrences, *dossier.decisions):
        for name, label, day in list(days_of(record))[:1]:
            if day.is_certainly_before(first.earliest):
                sentence = phrase("{label} ({day}) is before the first diagnosis ({diagnosed}).")
                yield asking(record, name, sentence, label=label, day=day, diagnosed=first)


def _first_diagnosis(chart: Chart) -> PartialDate | None:
    """The earliest of the known days of diagnosis."""
    days = [each.diagnosed_on for each in chart.dossier.primaries]
    days += [each.found_on for each in chart.dossier.liver_diseases]
    known = [each for each in days if each is not None and each.earliest is not None]
    return min(known, key=lambda each: each.earliest or date.max, default=None)


def early_liver(chart: Chart) -> Iterator[Problem]:
    """Metastases long before the primary, whatever the missing days of both are."""
    for disease, liver, tumour in _diagnoses(chart):
        first = tumour.earliest
        if first is not None and liver.is_certainly_before(first - _BEFORE_PRIMARY):
            sentence = phrase(
                "The liver metastases are dated ({found}) more than 30 days before the primary "
                "({day})."
            )
            yield asking(disease, "found_on", sentence, found=liver, day=tumour)


def late_synchronous(chart: Chart) -> Iterator[Problem]:
    """Called synchronous, and certainly more than 12 calendar months after the primary."""
    for disease, liver, tumour in _diagnoses(chart):
        last = tumour.latest
        if last is None or disease.at_presentation is not YesNoUnknown.YES:
            continue
        if liver.is_certainly_after(add_months(last, _SYNCHRONOUS)):
            sentence = phrase(
                "Seen in the staging of the primary ({day}), yet found ({found}) more than 12 "
                "months after it."
            )
            yield asking(disease, "at_presentation", sentence, found=liver, day=tumour)


def _diagnoses(chart: Chart) -> Iterator[tuple[LiverDisease, PartialDate, PartialDate]]:
    """The liver disease, its day, and the day of the primary it comes from."""
    primary = chart.dossier.primary
    tumour = primary.diagnosed_on if primary else None
    for disease in chart.dossier.liver_diseases:
        if tumour is not None and disease.found_on is not None:
            yield disease, disease.found_on, tumour


def one_on_both_sides(chart: Chart) -> Iterator[Problem]:
    for record in chart.dossier.liver_diseases:
        yield from one_metastasis_on_both_sides(record)


def one_metastasis_on_both_sides(record: LiverDisease) -> Iterator[Problem]:
    if record.distribution is Distribution.BILOBAR and record.n_metastases == 1:
        yield asking(record, "distribution", phrase("One metastasis cannot lie on both sides."))


def one_recurrent_on_both_sides(chart: Chart) -> Iterator[Problem]:
    for record in chart.dossier.recurrences:
        if record.liver_distribution is Distribution.BILOBAR and record.n_lesions == 1:
            sentence = phrase("One lesion cannot lie on both sides.")
            yield asking(record, "liver_distribution", sentence)


def segments_of_the_other_side(chart: Chart) -> Iterator[Problem]:
    for record in chart.dossier.recurrences:
        side = record.liver_distribution
        beyond = record.segments & _BEYOND.get(side, frozenset()) if side else frozenset()
        if beyond:
            said = ", ".join(sorted(each.value for each in beyond))
            sentence = phrase("Segments of the other side are named: {segments}.")
            yield asking(record, "segments", sentence, segments=said)
