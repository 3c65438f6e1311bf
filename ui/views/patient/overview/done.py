"""What was done and what came back: one line an operation, a course of therapy, a recurrence."""

from core.domain.chart import Chart
from core.domain.complications import ClavienDindo
from core.domain.disease import Recurrence
from core.domain.treatment import Procedure, SystemicTherapy
from core.language import Words, phrase
from core.reports.summary.phrasing import components_said, inner, listed
from core.reports.summary.sayings import sites_said
from ui.look.language import words
from ui.views.patient.overview.lines import Line, Panel


def done_panel(chart: Chart) -> Panel:
    """Operations, then systemic therapy, each in order of time."""
    said, dossier = words(), chart.dossier
    lines = [
        Line(said.date(each.performed_on), _operation(chart, each, said))
        for each in dossier.procedures
    ]
    lines += [Line(_span(each, said), _therapy(each, said)) for each in dossier.therapies]
    if not dossier.procedures:
        lines.insert(0, Line("", said(phrase("No operation recorded")), "text-2"))
    if not dossier.therapies:
        lines.append(Line("", said(phrase("No systemic therapy recorded")), "text-2"))
    return Panel("panel_done", said(phrase("What was done")), tuple(lines))


def _operation(chart: Chart, procedure: Procedure, said: Words) -> str:
    margin = chart.smallest_margin_mm(procedure.id) if procedure.is_on_liver else None
    grades = {each.grade for each in chart.complications_of(procedure.id)}
    worst = next((grade for grade in reversed(ClavienDindo) if grade in grades), None)
    return listed(
        [
            components_said(procedure, said),
            inner(said(procedure.strategy.label), said) if procedure.strategy else "",
            "" if procedure.is_curative else inner(said(procedure.intent.label), said),
            said(phrase("margin {mm} mm"), mm=_short(margin, said)) if margin is not None else "",
            said(phrase("complication {grade}"), grade=said(worst.label)) if worst else "",
        ]
    )


def _short(value: float, said: Words) -> str:
    return said.number(value, 0 if value == int(value) else 1)


def _span(therapy: SystemicTherapy, said: Words) -> str:
    return therapy.started_on.said(said)


def _therapy(therapy: SystemicTherapy, said: Words) -> str:
    agent = therapy.biological
    with_agent = agent is not None and agent.value != "none"
    n, regimen = therapy.n_cycles, therapy.regimen or said(phrase("Regimen not recorded"))
    return listed(
        [
            f"{regimen} + {inner(said(agent.label), said)}" if with_agent and agent else regimen,
            inner(said(therapy.setting.label), said),
            said.count(n, phrase("{n} cycle"), phrase("{n} cycles")) if n else "",
            inner(said(therapy.response.label), said) if therapy.response else "",
            said(phrase("until {day}"), day=therapy.ended_on)
            if therapy.ended_on
            else said(phrase("no end recorded")),
        ]
    )


def recurrence_panel(chart: Chart) -> Panel:
    """Each recurrence with the decision that answers it; one without stands out (INV-17)."""
    said, dossier = words(), chart.dossier
    lines: list[Line] = []
    for each in dossier.recurrences:
        lines.append(Line(said.date(each.detected_on), _recurrence(each, said)))
        decided = [d for d in dossier.decisions if d.recurrence_id == each.id]
        if decided:
            last = decided[-1]
            # What was to come of an earlier one has come: the course tells it.
            step = last.next_step if each is dossier.recurrences[-1] else ""
            text = listed([inner(said(last.decision.label), said), step])
            lines.append(Line("", said(phrase("MDT {day}: {what}"), day=last.held_on, what=text)))
        else:
            lines.append(Line("", said(phrase("No MDT decision recorded")), "danger"))
    if not lines:
        lines = [Line("", said(phrase("No recurrence recorded")), "text-2")]
    return Panel("panel_recurrences", said(phrase("Recurrences and decisions")), tuple(lines))


def _recurrence(recurrence: Recurrence, said: Words) -> str:
    n = recurrence.n_lesions
    return listed(
        [
            sites_said(recurrence, said),
            said.count(n, phrase("{n} lesion"), phrase("{n} lesions")) if n else "",
            inner(said(recurrence.liver_distribution.label), said)
            if recurrence.liver_distribution
            else "",
        ]
    )
