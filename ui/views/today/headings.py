"""What the page says in sentences: since when, how many, and that nobody is."""

from core.language import Words, phrase
from core.surveillance.buckets import Bucket
from ui.views.today.reading import Day


def n_overdue(day: Day) -> int:
    return next((each.n for each in day.actions if each.need is Bucket.OVERDUE), 0)


def line_of(day: Day, words: Words, *, looking_back: bool) -> str:
    """The line under the title: what became overdue, and since when."""
    n = len(day.new)
    if day.since is None:
        line = phrase("This registry was not used before today; {n} patients are overdue")
        return words(line, n=n_overdue(day))
    since = words.weekday_date(day.since)
    if looking_back:
        line = phrase("{n} patients became overdue in the week before, since {day}")
    elif n == 0:
        line = phrase("Nobody became overdue since Hepatrack was last open, {day}")
    elif n == 1:
        line = phrase("1 patient became overdue since Hepatrack was last open, {day}")
    else:
        line = phrase("{n} patients became overdue since Hepatrack was last open, {day}")
    return words(line, n=n, day=since)


def title_of_new(day: Day, words: Words) -> str:
    n = len(day.new)
    if day.since is None:
        return words(phrase("Overdue on the first day of use  {n}"), n=n)
    since = words.weekday_date(day.since)
    return words(phrase("Became overdue since {day}  {n}"), day=since, n=n)


def nobody_new(day: Day, words: Words) -> str:
    if not day.ledger.n_living:
        return words(phrase("No patients under surveillance yet"))
    return words(phrase("Nobody. Who was overdue before is in the tile above."))


def title_of_passed(day: Day, words: Words) -> str:
    title = phrase("Appointment passed, nobody said what happened  {n}")
    return words(title, n=len(day.passed))
