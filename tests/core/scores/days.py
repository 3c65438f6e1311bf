"""Intervals for tests, in one line each."""

from datetime import date

from core.domain.months import add_months
from core.scores.interval import Interval, between

PRIMARY_ON = date(2024, 1, 10)


def after_months(months: int) -> Interval:
    """Exactly so many months from the primary to the liver metastases."""
    return between(PRIMARY_ON, add_months(PRIMARY_ON, months))


SYNCHRONOUS = between(PRIMARY_ON, PRIMARY_ON)
