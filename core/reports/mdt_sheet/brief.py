"""The case in brief: what a meeting has to know of the disease and of the patient."""

from collections.abc import Iterator

from core.domain.chart import Chart
from core.domain.disease import MutationStatus, PrimaryTumour, Recurrence, RecurrenceSite
from core.domain.treatment import Procedure
from core.domain.work_up import Analyte, WorkUp, WorkUpKind
from core.language import Words, phrase
from core.reports.laboratory.series import series_of_analyte
from core.reports.laboratory.values import shown_number
from core.reports.liver_map.words import segments_named
from core.reports.mdt_sheet.enough import enough
from core.reports.paper.blocks import Fact, FactColumn
from core.reports.summary.facts import cea_said
from core.reports.summary.phrasing import NOT_RECORDED, inner, listed, months_between
from core.reports.summary.sayings import disease_said, primary_said, sites_said
from core.reports.timeline.names import Codes
from core.surveillance.plan import PatientPlan


def brief_said(plan: PatientPlan, chart: Chart, codes: Codes, words: Words) -> FactColumn:
    """`chart` holds the facts up to the day of the sheet."""
    facts = tuple(Fact(each.term, enough(each.text)) for each in _facts(plan, chart, codes, words))
    more = words(phrase("(more in the whole record)"))
    return FactColumn(words(phrase("Case in brief")), facts, more)


def _facts(plan: PatientPlan, chart: Chart, codes: Codes, words: Words) -> Iterator[Fact]:
    dossier, missing = chart.dossier, words(NOT_RECORDED)
    primaries = listed((_primary(each, words) for each in dossier.primaries), "; ")
    yield Fact(words(phrase("Primary")), primaries or missing)
    markers = listed((markers_said(each, words) for each in dossier.primaries), "; ")
    yield Fact(words(phrase("RAS, BRAF, MSI")), markers or missing)
    first = listed((disease_said(each, words) for each in dossier.liver_diseases), "; ")
    yield Fact(words(phrase("At diagnosis")), first or missing)
    yield Fact(words(phrase("New finding")), _finding(chart, codes, words))
    yield Fact(words(phrase("Outside the liver")), _outside(chart, words))
    yield Fact(words(phrase("CEA")), cea_said(chart, plan.today, words) or missing)
    yield Fact(words(phrase("Remnant")), _remnant(chart, words))
    yield Fact(words(phrase("Liver function")), _function(plan, chart, words) or missing)
    yield Fact(words(phrase("Fitness")), _fitness(chart, words))
    if dossier.decisions:
        last = dossier.decisions[-1]
        code, decided = codes.get(last.id, ""), inner(words(last.decision.label), words)
        said = f"{code} {words.date(last.held_on)}: {decided}"
        yield Fact(words(phrase("Last MDT")), listed([said, last.next_step], "; "))


def _primary(primary: PrimaryTumour, words: Words) -> str:
    grade = primary.differentiation
    said = [primary_said(primary, words), inner(words(grade.label), words) if grade else ""]
    if primary.resected_on is not None:
        said.append(words(phrase("resected {day}"), day=primary.resected_on))
    return listed(said)


_RAS = {
    MutationStatus.WILD_TYPE: phrase("RAS wild type"),
    MutationStatus.MUTATED: phrase("RAS mutated"),
}


def markers_said(primary: PrimaryTumour, words: Words) -> str:
    """`RAS wild type, BRAF not recorded, stable (MSS)`: each is named, known or not.

    RAS is wild type where KRAS and NRAS are, and mutated where one of them is.
    """
    both, missing = (primary.kras, primary.nras), words(NOT_RECORDED)
    named = [("KRAS", primary.kras), ("NRAS", primary.nras), ("BRAF", primary.braf)]
    said = []
    if MutationStatus.MUTATED in both:
        genes = listed(name for name, each in named[:2] if each is MutationStatus.MUTATED)
        said = [f"{words(_RAS[MutationStatus.MUTATED])} ({genes})"]
    elif both == (MutationStatus.WILD_TYPE, MutationStatus.WILD_TYPE):
        said = [words(_RAS[MutationStatus.WILD_TYPE])]
    elif both == (None, None):
        said = [f"RAS {missing}"]
    named = named[2:] if said else named
    said += [
        f"{name} {inner(words(each.label), words) if each else missing}" for name, each in named
    ]
    stability = inner(words(primary.msi.label), words) if primary.msi else missing
    return listed([*said, f"MSI {stability}"])


def _finding(chart: Chart, codes: Codes, words: Words) -> str:
    """The latest recurrence: when, how long after which operation, where and how large."""
    if not chart.dossier.recurrences:
        return words(phrase("No recurrence recorded"))
    last = chart.dossier.recurrences[-1]
    where = listed([sites_said(last, words), segments_named(last.segments)])
    number = (
        words.count(last.n_lesions, phrase("1 lesion"), phrase("{n} lesions"))
        if last.n_lesions
        else ""
    )
    largest = _largest(chart, last)
    size = words(phrase("largest {mm} mm"), mm=shown_number(largest, words)) if largest else ""
    by = words(phrase("found by {what}"), what=words(last.found_by.label)) if last.found_by else ""
    said = f"{codes.get(last.id, '')} {words.date(last.detected_on)}: {inner(where, words)}"
    return listed([said, number, size, _since(chart, last, codes, words), by])


def _largest(chart: Chart, recurrence: Recurrence) -> float | None:
    lesions = [each for each in chart.lesions if each.recurrence_id == recurrence.id]
    sizes = [size for each in lesions for size in chart.sizes_of(each.id)]
    return max((each.diameter_mm for each in sizes), default=0) or None


def _since(chart: Chart, recurrence: Recurrence, codes: Codes, words: Words) -> str:
    before: list[Procedure] = [
        each
        for each in chart.dossier.procedures
        if each.is_curative and each.performed_on < recurrence.detected_on
    ]
    if not before:
        return ""
    months = months_between(before[-1].performed_on, recurrence.detected_on)
    span = words.count(months, phrase("1 month"), phrase("{n} months"))
    return words(phrase("{span} after {code}"), span=span, code=codes.get(before[-1].id, ""))


def _outside(chart: Chart, words: Words) -> str:
    """Of the first diagnosis and of recurrences; silence is not "none"."""
    said = []
    for each in chart.extrahepatic:
        sites = listed(words(site.label) for site in RecurrenceSite if site in each.sites)
        when = words(phrase("found {day}"), day=each.found_on) if each.found_on else ""
        state = inner(words(each.resectability.label), words) if each.resectability else ""
        said.append(listed([sites, when, state]))
    return listed(said, "; ") or words(phrase("None recorded"))


def _remnant(chart: Chart, words: Words) -> str:
    measured: list[WorkUp] = [e for e in chart.work_ups if e.kind is WorkUpKind.CT_VOLUMETRY]
    last = measured[-1] if measured else None
    if last is None or last.remnant_share is None:
        return words(NOT_RECORDED)
    volume = words(phrase("{n} mL"), n=last.remnant_ml) if last.remnant_ml is not None else ""
    share = words(phrase("{n} %"), n=shown_number(round(last.remnant_share, 1), words))
    on = words(phrase("CT volumetry {day}"), day=last.performed_on)
    return listed([listed([share, f"({volume})" if volume else ""], " "), on])


_FUNCTION = (Analyte.BILIRUBIN, Analyte.INR, Analyte.ALBUMIN, Analyte.PLATELETS)


def _function(plan: PatientPlan, chart: Chart, words: Words) -> str:
    """The last of each that tells of the liver, with its day."""
    said, days = [], set()
    for analyte in _FUNCTION:
        series = series_of_analyte(chart, analyte, plan.today)
        if series is not None:
            unit = "" if series.unit == "1" else series.unit
            value = f"{words(analyte.label)} {series.last.amount(words)} {unit}".strip()
            said.append((value, series.last.on))
            days.add(series.last.on)
    if len(days) == 1:
        return f"{listed(value for value, _ in said)} ({words.date(days.pop())})"
    return listed(f"{value} ({words.date(on)})" for value, on in said)


def _fitness(chart: Chart, words: Words) -> str:
    patient, missing = chart.dossier.patient, words(NOT_RECORDED)
    asa = words(patient.asa.label) if patient.asa else f"ASA {missing}"
    ill = patient.comorbidity.strip()
    said = ill or words(phrase("comorbidity not recorded"))
    return listed([asa, said], "; ")
