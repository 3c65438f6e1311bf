"""Months as somebody types them: `4, 8, 12`, and how they are written in a field."""

import re
from collections.abc import Iterable

from core.errors import RegistryError
from core.language import phrase

_BETWEEN = re.compile(r"[\s,;]+")
_NUMBER = re.compile(r"[0-9]{1,4}")


def months_typed(text: str) -> tuple[int, ...]:
    """The months of a line, in the order typed; commas, semicolons or blanks between them.

    Raises:
        RegistryError: something else than whole numbers stands there.
    """
    words = [word for word in _BETWEEN.split(text.strip()) if word]
    for word in words:
        if not _NUMBER.fullmatch(word):
            raise RegistryError(
                phrase("“{word}” is no month. Type whole numbers, for example 4, 8, 12."),
                field="months",
                word=word,
            )
    return tuple(map(int, words))


def months_readable(text: str) -> tuple[int, ...]:
    """What of a line can be drawn already, in rising order; the rest is left out."""
    found = {int(word) for word in _BETWEEN.split(text) if _NUMBER.fullmatch(word)}
    return tuple(sorted(each for each in found if each > 0))


def months_said(months: Iterable[int]) -> str:
    """`4, 8, 12`, as it is typed."""
    return ", ".join(map(str, months))
