"""What the patient is ill with: primary tumours, liver metastases, disease elsewhere."""

from collections.abc import Iterator

from core.domain.chart import Chart
from core.domain.disease import (
    LiverDisease,
    MicrosatelliteStatus,
    MutationStatus,
    PrimaryTumour,
    RecurrenceSite,
)
from core.domain.lesions import LiverMetastasis
from core.domain.partial_date import PartialDate
from core.language import Words, phrase
from core.reports.summary.phrasing import inner, listed, months_between
from core.reports.summary.sayings import disease_said, primary_said
from core.scores.of_disease import distribution_of
from ui.look.language import words
from ui.views.patient.overview.lines import Line, Panel, line
from ui.views.patient.overview.scored import stage_line, timing_line


def disease_panel(chart: Chart) -> Panel:
    """Primary, its genes, liver metastases, when they came, disease outside the liver."""
    said, dossier = words(), chart.dossier
    lines: list[Line] = []
    for primary in dossier.primaries or (None,):
        lines.append(line(phrase("Primary"), _primary(primary, said) if primary else ""))
        lines.append(line(phrase("Molecular"), _molecular(primary, said) if primary else ""))
    lines.append(stage_line(chart))
    lines.append(line(phrase("Liver metastases"), _liver(chart, said)))
    lines.append(line(phrase("First found"), _found(chart, said)))
    lines.append(timing_line(chart))
    lines += _elsewhere(chart, said)
    return Panel("panel_disease", said(phrase("Disease")), tuple(lines))


def _primary(primary: PrimaryTumour, said: Words) -> str:
    edition = said(primary.edition.label) if primary.edition else ""
    diagnosed = primary.diagnosed_on
    return listed(
        [
            primary_said(primary, said),
            edition,
            said(phrase("diagnosed {day}"), day=diagnosed) if diagnosed else "",
        ]
    )


def _molecular(primary: PrimaryTumour, said: Words) -> str:
    """Genes that were asked about; one that was not tested says so."""
    parts = []
    asked = ((phrase("KRAS"), primary.kras), (phrase("NRAS"), primary.nras))
    for name, status in (*asked, (phrase("BRAF"), primary.braf)):
        if status is not None:
            parts.append(f"{said(name)} {_status(status, said)}")
    if primary.msi is not None:
        parts.append(
            said(primary.msi.label)
            if primary.msi in (MicrosatelliteStatus.STABLE, MicrosatelliteStatus.UNSTABLE)
            else f"{said(phrase('MSI'))} {inner(said(primary.msi.label), said)}"
        )
    return listed(parts)


def _status(status: MutationStatus, said: Words) -> str:
    return inner(said(status.label), said)


def _liver(chart: Chart, said: Words) -> str:
    """Counted from the lesions where they are recorded one by one, else as stated."""
    first = [each for each in chart.lesions if each.recurrence_id is None]
    if not first:
        return listed((disease_said(each, said) for each in chart.dossier.liver_diseases), "; ")
    parts = [said.count(len(first), phrase("{n} metastasis"), phrase("{n} metastases"))]
    side = distribution_of(chart).value.value
    parts.append(inner(said(side.label), said) if side else "")
    largest = largest_mm(chart, first)
    if largest is not None:
        shown = said.number(largest, 0 if largest == int(largest) else 1)
        parts.append(said(phrase("largest {mm} mm"), mm=shown))
    return listed([*parts, said(phrase("counted from lesions"))])


def largest_mm(chart: Chart, lesions: list[LiverMetastasis]) -> float | None:
    """The largest of the diameters measured first, one of each lesion."""
    firsts = [
        min(sizes, key=lambda size: size.measured_on).diameter_mm
        for each in lesions
        if (sizes := chart.sizes_of(each.id))
    ]
    return max(firsts, default=None)


def _found(chart: Chart, said: Words) -> str:
    """The day, and how long after the primary; an interval that rests on part of a day says so."""
    disease = chart.dossier.liver_disease
    if disease is None or disease.found_on is None:
        return ""
    day, primary = disease.found_on, chart.dossier.primary
    since = primary.diagnosed_on if primary else None
    return listed([day.said(said), _interval(since, day, said), _at_presentation(disease, said)])


def _interval(start: PartialDate | None, end: PartialDate, said: Words) -> str:
    if start is None or start.middle is None or end.middle is None:
        return ""
    months = months_between(start.middle, end.middle)
    if not (start.is_exact and end.is_exact):
        text = phrase("about {n} months after the primary, days not exact")
        return said(text, n=months)
    if start.middle == end.middle:
        return said(phrase("with the primary"))
    return said.count(
        months, phrase("{n} month after the primary"), phrase("{n} months after the primary")
    )


def _at_presentation(disease: LiverDisease, said: Words) -> str:
    answer = disease.at_presentation
    if answer is None or answer.value == "unknown":
        return ""
    return said(phrase("seen in the first staging") if answer.value == "yes" else phrase("later"))


def _elsewhere(chart: Chart, said: Words) -> Iterator[Line]:
    for each in chart.extrahepatic:
        sites = listed(said(site.label) for site in RecurrenceSite if site in each.sites)
        able = inner(said(each.resectability.label), said) if each.resectability else ""
        day = each.found_on.said(said) if each.found_on else ""
        yield line(phrase("Elsewhere"), listed([sites, able, day]))
