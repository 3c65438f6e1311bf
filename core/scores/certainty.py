"""And, or and their kin when an answer may be missing (None)."""

from collections.abc import Iterable


def all_of(answers: Iterable[bool | None]) -> bool | None:
    """False as soon as one is, whatever is missing; True when all are."""
    found = set(answers)
    if False in found:
        return False
    return None if None in found else True


def any_of(answers: Iterable[bool | None]) -> bool | None:
    """True as soon as one is, whatever is missing; False when none is."""
    found = set(answers)
    if True in found:
        return True
    return None if None in found else False
