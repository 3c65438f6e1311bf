"""Which slot an examination belongs to: every examination has exactly one meaning (R4)."""

from bisect import bisect_right
from datetime import date

from core.surveillance.case import Case
from core.surveillance.grid import GridSlot
from core.surveillance.states import ExamMeaning, Meaning


def meanings_of(
    case: Case, grid: tuple[GridSlot, ...], today: date
) -> tuple[tuple[Meaning, ...], dict[int, date]]:
    """What each examination means, by date, and the examination of each satisfied slot by index."""
    opens = [slot.opens_on for slot in grid]
    done: dict[int, date] = {}
    meanings = []
    for day in sorted(case.examinations):
        word = _outside(case, day, today)
        index = bisect_right(opens, day) - 1
        if word is not None:
            meanings.append(Meaning(day, word))
        elif index < 0:
            meanings.append(Meaning(day, ExamMeaning.POSTOP_BASELINE))
        elif index in done:
            meanings.append(Meaning(day, ExamMeaning.EXTRA))
        else:
            done[index] = day
            meanings.append(Meaning(day, ExamMeaning.SATISFIES, grid[index].month))
    return tuple(meanings), done


def _outside(case: Case, day: date, today: date) -> ExamMeaning | None:
    if day <= case.anchor:
        return ExamMeaning.PRE_ANCHOR
    if case.next_anchor is not None and day > case.next_anchor:
        return ExamMeaning.NEXT_EPISODE
    return ExamMeaning.FUTURE_DATED if day > today else None
