"""What is asked for once the preview was seen; the window runs the action."""

from dataclasses import dataclass
from typing import Any

BOOK, CONTACT, LETTER = "book", "contact", "letter"
DONE, MISSED = "done", "missed"
DEFER, CANCEL, READ, HAND_OVER = "defer", "cancel", "read", "hand_over"


@dataclass(frozen=True, slots=True)
class BulkRequest:
    """`parts` are the records of the action, `said` the one text it takes beside them."""

    act: str
    parts: tuple[Any, ...]
    said: str = ""
