"""Reading a measured value as people type it: `6.4`, `6,4`, `<2`, `> 1000`."""

import re
from typing import NamedTuple

from core.domain.work_up import Comparator
from core.errors import RegistryError
from core.language import phrase

NOT_READ = phrase("Enter a number such as {example}, or {less} for below what is measured.")
_FORM = re.compile(r"([<>])?\s*([0-9]{1,9}(?:[.,][0-9]{1,6})?)")


class TypedValue(NamedTuple):
    value: float
    comparator: Comparator | None = None


def read_measured(typed: str) -> TypedValue | None:
    """The value, or None when nothing is typed.

    Raises:
        RegistryError: it is not a number, with or without < or > before it.
    """
    text = typed.strip()
    if not text:
        return None
    found = _FORM.fullmatch(text)
    if found is None:
        raise RegistryError(NOT_READ, example="6.4", less="<2")
    sign, number = found.groups()
    return TypedValue(float(number.replace(",", ".")), Comparator.read(sign) if sign else None)
