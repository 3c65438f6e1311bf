"""Answers kept while a registry is open: they hold what was recorded, and go when it closes."""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")

_FORGET: list[Callable[[], None]] = []


def kept_while_open(most: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep the last `most` answers of a function until `forget_all`.

    For whatever is asked with dates and texts of patients: a lock would leave them in memory, and
    a window that stays open for months would fill up with them.
    """

    def keeping(function: Callable[P, R]) -> Callable[P, R]:
        kept = lru_cache(maxsize=most)(function)
        _FORGET.append(kept.cache_clear)
        return cast("Callable[P, R]", kept)

    return keeping


def forget_all() -> None:
    """The registry was closed: nothing of it stays."""
    for forget in _FORGET:
        forget()
