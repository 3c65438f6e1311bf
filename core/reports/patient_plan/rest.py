"""What follows after the visits that are listed, in one sentence."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from core.language import Words, phrase
from core.reports.patient_plan.plain_words import PLAIN
from core.reports.summary.phrasing import inner, listed
from core.surveillance.plan import EpisodePlan, Visit


def rest_said(visits: Sequence[Visit], episode: EpisodePlan, words: Words) -> str:
    """`After that: every 6 months until January 2031, with a PET-CT scan once a year`, as words."""
    if not visits:
        return words(phrase("After that we decide with you whether checks go on."))
    start, end = (_month(each.due_on, words) for each in (visits[0], visits[-1]))
    steps = {after.month - before.month for before, after in pairwise(visits)}
    if len(visits) == 1:
        said = words(phrase("After that one more check around {end}"), end=end)
    elif len(steps) == 1:
        every = phrase("After that: from {start} every {n} months until {end}")
        said = words(every, start=start, n=steps.pop(), end=end)
    else:
        said = words(phrase("After that: {n} more checks until {end}"), n=len(visits), end=end)
    return f"{listed([said, *_rarer(visits, episode, words)])}."


def _month(day: date, words: Words) -> str:
    return f"{words.long_months[day.month - 1]} {day.year}"


def _rarer(visits: Sequence[Visit], episode: EpisodePlan, words: Words) -> list[str]:
    """Examinations that not every one of these visits has."""
    found = []
    for course in episode.courses:
        months = [v.month for v in visits if any(o.modality is course.modality for o in v.orders)]
        if not months or len(months) == len(visits):
            continue
        name = inner(words(PLAIN[course.modality]), words)
        yearly = {after - before for before, after in pairwise(months)} <= {12}
        said = phrase("with a {what} once a year") if yearly else phrase("with a {what} at some")
        found.append(words(said, what=name))
    return found
