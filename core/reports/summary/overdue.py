"""What is overdue in one line, for sheets about something else: no modality is left out."""

from datetime import date

from core.language import Words, phrase
from core.reports.summary.phrasing import inner, listed
from core.surveillance.buckets import Standing
from core.surveillance.plan import PatientPlan


def overdue_said(plan: PatientPlan, words: Words) -> str:
    """`Overdue: MRI liver since 09-Oct-2026 (45 d), PET-CT …`; empty when nothing is.

    Of several flags of one modality the oldest speaks, with the number of them.
    """
    if plan.standing is Standing.DEAD or plan.current is None:
        return ""
    said = []
    for course in plan.current.courses:
        flags = sorted(each.overdue_since for each in course.orders if each.overdue_since)
        if flags:
            what = words(course.modality.label)
            said.append((flags[0], _said(what, flags, plan.today, words)))
    if not said:
        return ""
    first, *others = (text for _, text in sorted(said))
    items = listed([first, *(inner(each, words) for each in others)], "; ")
    return words(phrase("Overdue: {items}"), items=items)


def _said(what: str, flags: list[date], today: date, words: Words) -> str:
    days = (today - flags[0]).days
    late = words.count(days, phrase("1 day"), phrase("{n} days"))
    text = words(phrase("{what} since {day} ({late})"), what=what, day=flags[0], late=late)
    if len(flags) == 1:
        return text
    return listed([text, words(phrase("{n} dates"), n=len(flags))])
