"""Whether the person being registered looks like somebody who is there already (INV-03)."""

from collections.abc import Iterable

from core.domain.folding import folded
from core.domain.patient import Patient


def namesake_of(new: Patient, number: str, known: Iterable[Patient]) -> Patient | None:
    """Somebody with the same birth date and the same folded names, in either order.

    A patient with the same hospital number is not one: the registry refuses that by itself.
    """
    names = _names(new)
    for each in known:
        if (
            each.birth_date == new.birth_date
            and each.hospital_no != number
            and _names(each) == names
        ):
            return each
    return None


def _names(patient: Patient) -> list[str]:
    return sorted(folded(f"{patient.family_name} {patient.given_name}").split())
