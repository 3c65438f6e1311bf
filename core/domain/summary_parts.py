"""The parts of a summary that may be left out; what protects a patient may not (INV-23)."""

from collections.abc import Iterable

from core.domain.choices import Choice
from core.language import phrase


class Part(Choice):
    """In reading order. Banner, day, alerts with every overdue item, and gaps always stand."""

    FACTS = "facts", phrase("Key facts and follow-up")
    LIVER = "liver", phrase("Liver map")
    TIMELINE = "timeline", phrase("Timeline")
    COURSE = "course", phrase("Course in a table")
    SURVEILLANCE = "surveillance", phrase("Surveillance visits")
    NOTES = "notes", phrase("Lines for notes")


ALWAYS = (
    phrase("Who it is about, and the day"),
    phrase("Overdue items and what waits for an answer"),
    phrase("What is not recorded"),
)


def parts_named(names: Iterable[str]) -> frozenset[Part]:
    """The parts with these names; a name that this program does not know is left aside."""
    known = {each.value: each for each in Part}
    return frozenset(known[name] for name in names if name in known)
