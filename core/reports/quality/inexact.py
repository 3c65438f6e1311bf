"""Dates of which a part is not known, where something derived rests on the exact day."""

from collections.abc import Iterator

from core.domain.chart import Chart
from core.domain.partial_date import PartialDate, Precision
from core.domain.variables import variables_of
from core.language import phrase
from core.reports.quality.finding import Finding, QualityKind

_KNOWN = {
    Precision.MONTH: phrase("Only the month of this date is known: {day}. {rests}"),
    Precision.YEAR: phrase("Only the year of this date is known: {day}. {rests}"),
    Precision.UNKNOWN: phrase("This date is not known. {rests}"),
}
_INTERVAL = phrase("The interval from the primary to the liver metastases rests on it.")
_SIMULTANEOUS = phrase("The order of the operations rests on it.")
_THERAPY = phrase("Before or after the operation, and the length of the course, rest on it.")


def inexact_findings(chart: Chart) -> Iterator[Finding]:
    """One for each such date."""
    dossier = chart.dossier
    rests: list[tuple[object, str, str]] = []
    for primary in dossier.primaries:
        rests += [(primary, "diagnosed_on", _INTERVAL), (primary, "resected_on", _SIMULTANEOUS)]
    rests += [(each, "found_on", _INTERVAL) for each in dossier.liver_diseases]
    for therapy in dossier.therapies:
        rests += [(therapy, "started_on", _THERAPY), (therapy, "ended_on", _THERAPY)]
    for record, name, why in rests:
        day = getattr(record, name)
        if isinstance(day, PartialDate) and not day.is_exact:
            label = next(v.label for v in variables_of(type(record)) if v.name == name)
            values = {"day": day, "rests": why}
            sentence = _KNOWN[day.precision]
            yield Finding(QualityKind.INEXACT, dossier, label, sentence, values, record, name)
