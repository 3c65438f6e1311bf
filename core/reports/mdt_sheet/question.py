"""Which question goes to the meeting: the one that waits for an answer."""

from core.domain.chart import Chart
from core.surveillance.plan import PatientPlan


def question_of(plan: PatientPlan, chart: Chart) -> str:
    """Of the meeting that is held today; empty where somebody has to write it."""
    held = [each for each in chart.dossier.decisions if each.held_on == plan.today]
    return next((each.question.strip() for each in reversed(held) if each.question.strip()), "")
