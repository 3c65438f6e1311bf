"""Two records of one person: what is the same in both, and what one adds to the other (INV-03)."""

from dataclasses import replace
from typing import Any, TypeVar

from core.domain.gaps import is_empty
from core.domain.variables import variables_of

R = TypeVar("R")

# These identify a patient, and differ where somebody was registered twice.
_OF_A_PATIENT = frozenset({"hospital_no", "family_name", "given_name", "birth_date", "language"})


def is_same_fact(one: Any, other: Any) -> bool:
    """Whether two records of one kind say the same: nothing that both answer differs."""
    names = [each.name for each in variables_of(type(one))]
    pairs = [(getattr(one, name), getattr(other, name)) for name in names]
    both = [(left, right) for left, right in pairs if not (is_empty(left) or is_empty(right))]
    return bool(both) and all(left == right for left, right in both)


def completed(kept: R, other: Any) -> R:
    """The kept record with the answers that only the other one has; nothing kept changes."""
    added = {
        each.name: getattr(other, each.name)
        for each in variables_of(type(kept))
        if each.name not in _OF_A_PATIENT
        and is_empty(getattr(kept, each.name))
        and not is_empty(getattr(other, each.name))
    }
    return replace(kept, **added) if added else kept  # type: ignore[type-var]
