"""Which question goes to the meeting: what was referred and waits for a decision."""

from datetime import date

from core.domain.chart import Chart
from core.domain.meeting import MDTReferral
from core.language import Words, phrase
from core.reports.summary.phrasing import listed
from core.surveillance.plan import PatientPlan


def question_of(plan: PatientPlan, chart: Chart) -> str:
    """Every question that waits, that of the next meeting first; else of the meeting held today.

    Empty where somebody has to write it.
    """
    waiting = [each.question.strip() for each in _waiting(plan)]
    if any(waiting):
        return listed(dict.fromkeys(waiting), " / ")
    held = [each for each in chart.dossier.decisions if each.held_on == plan.today]
    return next((each.question.strip() for each in reversed(held) if each.question.strip()), "")


def meeting_said(plan: PatientPlan, words: Words) -> str:
    """When it is dealt with and who asked, as far as that is recorded."""
    for each in _waiting(plan):
        meeting = (
            words(phrase("meeting of {day}"), day=words.weekday_date(each.meeting_on))
            if each.meeting_on
            else words(phrase("day of the meeting not recorded"))
        )
        by = each.referred_by.strip()
        asked = (
            words(phrase("referred {day} by {name}"), day=each.referred_on, name=by)
            if by
            else words(phrase("referred {day}"), day=each.referred_on)
        )
        return listed([meeting, asked], " · ")
    return ""


def _waiting(plan: PatientPlan) -> list[MDTReferral]:
    """Those with a meeting to come by its day, then the others, the latest referred first."""

    def order(each: MDTReferral) -> tuple[date, int]:
        to_come = each.meeting_on is not None and each.meeting_on >= plan.today
        meeting = each.meeting_on if to_come and each.meeting_on else date.max
        return meeting, -each.referred_on.toordinal()

    return sorted(plan.open_referrals, key=order)
