"""What a record asks for and does not hold: a blank could be read as "no" (INV-23)."""

from collections.abc import Iterator

from core.domain.patient import Sex
from core.domain.variables import Variable, variables_of


def asked_of(record: object) -> Iterator[Variable]:
    """The variables that are asked of this record; free notes never are.

    Margins, segments and counts are asked only of operations that can have them.
    """
    for each in variables_of(type(record)):
        if each.asked and each.applies(record):
            yield each


def is_empty(value: object) -> bool:
    """Whether nobody recorded anything; gender "not known" counts as that."""
    return value in (None, "", frozenset()) or value is Sex.UNKNOWN
