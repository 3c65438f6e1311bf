"""What the record asks for and nobody recorded."""

from collections.abc import Iterator
from typing import Any

from core.domain.chart import Chart
from core.domain.disease import LiverDisease, PrimaryTumour
from core.domain.dossier import Dossier
from core.domain.gaps import asked_of, is_empty
from core.domain.treatment import Procedure
from core.domain.variables import Variable, variables_of
from core.language import phrase
from core.reports.quality.finding import Finding, QualityKind


def asked_records(dossier: Dossier) -> Iterator[Any]:
    """The records that are asked about; the kind of one that every patient should have."""
    yield dossier.patient
    for kind, found in (
        (PrimaryTumour, dossier.primaries),
        (LiverDisease, dossier.liver_diseases),
    ):
        yield from found or (kind,)
    yield from (*dossier.procedures, *dossier.therapies, *dossier.decisions)


def asked_variables(record: Any) -> Iterator[Variable]:
    """What is asked of a record, or of one that is not there yet."""
    if isinstance(record, type):
        yield from (each for each in variables_of(record) if each.asked)
    else:
        yield from asked_of(record)


def is_told_in_parts(chart: Chart, record: object, name: str) -> bool:
    """Whether the lesions, the specimens or the ablations say one by one what is asked here."""
    if isinstance(record, LiverDisease):
        return bool(chart.lesions) and name in ("n_metastases", "distribution", "largest_mm")
    if isinstance(record, Procedure) and name == "margin_mm":
        return any(each.margin_mm is not None for each in chart.specimens_of(record.id))
    if isinstance(record, Procedure) and name == "n_ablated":
        return any(each.n_lesions is not None for each in chart.ablations_of(record.id))
    return False


def missing_findings(chart: Chart) -> Iterator[Finding]:
    """One for each variable that is asked and empty, and not told in parts."""
    dossier = chart.dossier
    for record in asked_records(dossier):
        is_kind = isinstance(record, type)
        for each in asked_variables(record):
            if is_told_in_parts(chart, record, each.name):
                continue
            if is_kind or is_empty(getattr(record, each.name)):
                yield Finding(
                    QualityKind.MISSING,
                    dossier,
                    each.label,
                    phrase("{label} is not recorded."),
                    {"label": each.label},
                    record=record,
                    at=each.name,
                )
