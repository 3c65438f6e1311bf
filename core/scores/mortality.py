"""Whether somebody died within 30 or 90 days of an operation, of whatever cause.

Day 0 is the day of the operation; a death on day 30 is within 30 days. Nobody counts as alive
without a contact: who was last seen on day 20 may have died on day 25.
"""

from datetime import date, timedelta
from typing import NamedTuple

from core.domain.choices import Choice
from core.language import phrase
from core.scores.score import Rule
from core.scores.verdict import Verdict, settled, unsettled


class Survived(Choice):
    DIED = "died", phrase("Died within the period")
    ALIVE = "alive", phrase("Alive at its end")


class MortalityInputs(NamedTuple):
    """Days of one operation; `died` is the earliest and latest possible day of death, or None.

    `last_contact_on` is the last day on which the patient was certainly alive.
    """

    operated_on: date
    died: tuple[date, date] | None = None
    last_contact_on: date | None = None


_RULES = {
    30: Rule(
        phrase("30-day mortality"),
        phrase("any cause; day 0 is the operation"),
        "",
    ),
    90: Rule(
        phrase("90-day mortality"),
        phrase("any cause; day 0 is the operation"),
        "Mayo SC et al. HPB 2011;13:473-482",
    ),
}


def mortality(inputs: MortalityInputs, days: int = 90) -> Verdict[Survived]:
    """Death within `days` (30 or 90) of the operation.

    Raises:
        KeyError: the number of days is another one.
    """
    rule, end = _RULES[days], inputs.operated_on + timedelta(days=days)
    if inputs.died is not None and inputs.died[1] <= end:
        return settled(rule, Survived.DIED, phrase("died on {day}"), day=inputs.died[1])
    if inputs.died is not None and inputs.died[0] > end:
        return settled(rule, Survived.ALIVE, phrase("died later"))
    if inputs.last_contact_on is not None and inputs.last_contact_on >= end:
        day = inputs.last_contact_on
        return settled(rule, Survived.ALIVE, phrase("alive on {day}"), day=day)
    missing = phrase("the exact day of death") if inputs.died else phrase("a later contact")
    return unsettled(rule, (Survived.ALIVE, Survived.DIED), missing)
