"""From a value to a height: logarithmic, where a doubling is one step everywhere, or linear."""

from collections.abc import Iterable
from math import log
from typing import Protocol

_ROUND = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0)
ROUND_VALUES = (*_ROUND, *(base * 10**power for power in range(2, 6) for base in (1.0, 2.0, 5.0)))
_TICK_GAP = 15.0


class Scale(Protocol):
    def y(self, value: float) -> float: ...

    def ticks(self, limit: float) -> list[float]: ...


class LogScale:
    """CEA in µg/L to pixels; the same for every part of a course, so that panning moves nothing."""

    def __init__(self, values: Iterable[float], limit: float, top: float, foot: float) -> None:
        above_zero = [max(value, 0.05) for value in values]
        self._low = min([*above_zero, 1.0]) * 0.8
        self._high = max([*above_zero, limit * 2]) * 1.12
        self._top, self._foot = top, foot

    def y(self, value: float) -> float:
        part = log(max(value, 0.05) / self._low) / log(self._high / self._low)
        return self._foot - part * (self._foot - self._top)

    def ticks(self, limit: float) -> list[float]:
        """The limit, the ends, then what fits between them."""
        inside = [value for value in ROUND_VALUES if self._low <= value <= self._high]
        ends = [inside[-1], inside[0]] if inside else []
        far = sorted(inside, key=lambda v: abs(log(v / limit)), reverse=True)
        return _spaced(self, [limit], [*ends, *far])


class LinearScale:
    """From 0 to above the highest value."""

    def __init__(self, values: Iterable[float], limit: float, top: float, foot: float) -> None:
        self._high = max([*values, limit * 2, 0.01]) * 1.06
        self._top, self._foot = top, foot

    def y(self, value: float) -> float:
        return self._foot - value / self._high * (self._foot - self._top)

    def ticks(self, limit: float) -> list[float]:
        """The limit if there is one, 0, the highest round value, then what fits between them."""
        steps = [base * 10.0**power for power in range(-1, 6) for base in (1.0, 2.0, 5.0)]
        step = next((each for each in steps if self._high / each < 6), steps[-1])
        inside = [step * n for n in range(1, int(self._high / step) + 1)]
        first = [limit] if limit else [0.0]
        return _spaced(self, first, [0.0, *reversed(inside)])


def _spaced(scale: Scale, chosen: list[float], more: Iterable[float]) -> list[float]:
    for value in more:
        if all(abs(scale.y(value) - scale.y(each)) >= _TICK_GAP for each in chosen):
            chosen.append(value)
    return sorted(chosen)
