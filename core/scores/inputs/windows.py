"""When a value counts as taken before or after preoperative chemotherapy."""

from datetime import date
from typing import NamedTuple

from core.domain.chart import Chart
from core.domain.months import add_months
from core.domain.partial_date import certainly_before
from core.domain.treatment import Procedure, SystemicTherapy, TherapySetting
from core.language import phrase
from core.scores.inputs import disease
from core.scores.inputs.basis import Basis
from core.scores.score import TimePoint

OLDEST_BLOOD_MONTHS = 6


class Window(NamedTuple):
    """The days, both included, whose values belong to one time point of one operation.

    Where a date of the therapy is not known well enough, no day is certain to belong.
    """

    taken: TimePoint
    first: date
    last: date
    basis: tuple[Basis, ...] = ()

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def holds_blood(self, day: date) -> bool:
        """A blood value must be recent too: half a year before the end of the window."""
        if self.last == date.min:
            return False
        return self.holds(day) and day >= add_months(self.last, -OLDEST_BLOOD_MONTHS)

    @property
    def is_knowable(self) -> bool:
        """Whether any day is certain to belong to it."""
        return self.first <= self.last != date.min

    @property
    def is_at_start(self) -> bool:
        """Whether what was stated at referral belongs to it."""
        return self.taken is not TimePoint.AFTER_CHEMOTHERAPY


def windows_of(chart: Chart, operation: Procedure) -> tuple[Window, ...]:
    """One window without preoperative therapy; otherwise one before and one after it.

    A value of the first day of therapy is one before it, a value of its last day one after it.
    """
    therapies = _preoperative(chart, operation)
    end = operation.performed_on
    if not therapies:
        return (Window(TimePoint.NO_CHEMOTHERAPY, date.min, end),)
    starts = [each.started_on.earliest for each in therapies]
    start = min((each or date.min for each in starts), default=date.min)
    ends = [each.ended_on.latest if each.ended_on else None for each in therapies]
    last = max(each or date.max for each in ends)
    basis = tuple(
        Basis(phrase("Preoperative therapy"), each.id, each.started_on) for each in therapies
    )
    return (
        Window(TimePoint.BEFORE_CHEMOTHERAPY, date.min, start, basis),
        Window(TimePoint.AFTER_CHEMOTHERAPY, last, end, basis),
    )


def _preoperative(chart: Chart, operation: Procedure) -> list[SystemicTherapy]:
    """Therapy before the operation; what ended before the liver was ill treated the primary."""
    found = disease.found_on(chart).value
    return [
        each
        for each in chart.dossier.therapies
        if each.setting is TherapySetting.PREOPERATIVE
        and not each.started_on.is_certainly_after(operation.performed_on)
        and not certainly_before(each.ended_on, found)
    ]
