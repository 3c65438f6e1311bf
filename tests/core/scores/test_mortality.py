"""Death within 30 and 90 days of an operation."""

from datetime import date, timedelta

import pytest

from core.language import ENGLISH
from core.scores.mortality import MortalityInputs, Survived, mortality

OPERATED_ON = date(2024, 3, 1)


def day(n: int) -> date:
    return OPERATED_ON + timedelta(days=n)


@pytest.mark.parametrize(
    ("died", "within_30", "within_90"),
    [
        (0, Survived.DIED, Survived.DIED),
        (30, Survived.DIED, Survived.DIED),
        (31, Survived.ALIVE, Survived.DIED),
        (90, Survived.ALIVE, Survived.DIED),
        (91, Survived.ALIVE, Survived.ALIVE),
    ],
)
def test_that_a_death_on_the_last_day_is_within_the_period(
    died: int, within_30: Survived, within_90: Survived
) -> None:
    inputs = MortalityInputs(OPERATED_ON, (day(died), day(died)))
    assert mortality(inputs, 30).value is within_30
    assert mortality(inputs).value is within_90


def test_that_nobody_is_alive_without_a_contact_at_the_end_of_the_period() -> None:
    seen = MortalityInputs(OPERATED_ON, last_contact_on=day(89))
    assert mortality(seen, 30).value is Survived.ALIVE
    assert mortality(seen, 90).value is None
    assert mortality(seen._replace(last_contact_on=day(90)), 90).value is Survived.ALIVE
    assert mortality(MortalityInputs(OPERATED_ON), 30).sentence.said(ENGLISH) == (
        "not computable: missing a later contact; "
        "possible: alive at its end, died within the period"
    )


def test_that_a_death_known_to_the_month_settles_only_what_is_certain() -> None:
    in_may = MortalityInputs(OPERATED_ON, (date(2024, 5, 1), date(2024, 5, 31)))
    assert mortality(in_may, 30).value is Survived.ALIVE
    assert mortality(in_may, 90).value is None
    assert mortality(in_may, 90).missing == ("the exact day of death",)
    known_alive = in_may._replace(last_contact_on=date(2024, 5, 30))
    assert mortality(known_alive, 90).value is Survived.ALIVE
