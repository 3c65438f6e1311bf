"""Small questions an intent leaves open: why, from which day, to which month. Forms like any."""

from dataclasses import dataclass
from datetime import date

from core.domain.variables import variable
from core.language import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """A reason that stays in the history."""

    reason: str = variable(phrase("Reason"), required=True, long=True, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class EndOfPause:
    ends_on: date = variable(
        phrase("Paused until"),
        required=True,
        help=phrase("On this day the patient is no longer paused."),
        default=None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NextReview:
    review_on: date = variable(phrase("Review on"), required=True, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    accepted_on: date = variable(
        phrase("Accepted by the other centre on"), required=True, default=None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """Visits are added every `every` months until `last_month`."""

    last_month: int | None = variable(
        phrase("Extend to month"), hard=(61, 240), usual=(72, 120), required=True, default=120
    )
    every: int | None = variable(
        phrase("A visit every"),
        unit=phrase("months"),
        hard=(3, 24),
        usual=(6, 12),
        required=True,
        default=12,
    )
    reason: str = variable(phrase("Reason"), required=True, long=True, default="")

    def months_after(self, last: int) -> tuple[int, ...]:
        """The added months after the last one of the programme."""
        step, end = self.every or 1, self.last_month or 0
        return tuple(range(last + step, end + 1, step))
