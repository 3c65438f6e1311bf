"""Reading a time of day as people type it."""

import re
from datetime import time

from core.errors import RegistryError
from core.language import phrase

_TIME = r"(\d{1,2})(?:\s*[:.\s]\s*(\d{2}))?|(\d{2})(\d{2})"


def read_time(typed: str) -> time | None:
    """`9`, `9:20`, `09.20` and `0920` are understood; empty is no time.

    Raises:
        RegistryError: it is no time of day; the sentence says what to type.
    """
    text = typed.strip()
    if not text:
        return None
    found = re.fullmatch(_TIME, text)
    hour, minute, joined_hour, joined_minute = found.groups() if found else (None,) * 4
    h, m = int(hour or joined_hour or 99), int(minute or joined_minute or 0)
    if h > 23 or m > 59:
        raise RegistryError(phrase("Enter a time such as 09:20, or leave it empty."), field="at")
    return time(h, m)


def said_time(at: time | None) -> str:
    """`09:20`; empty without a time."""
    return f"{at:%H:%M}" if at else ""
