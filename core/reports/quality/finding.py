"""One thing to look at in one patient's record, with the field that settles it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from core.domain.choices import Choice
from core.domain.dossier import Dossier
from core.domain.record_types import TITLES
from core.domain.treatment import Procedure
from core.language import Words, phrase


class QualityKind(Choice):
    """What a finding is; each has exactly one, so that the counts add up."""

    MISSING = "missing", phrase("Missing")
    INEXACT = "inexact", phrase("Date not exact")
    UNUSUAL = "unusual", phrase("Unusual")
    CONTRADICTION = "contradiction", phrase("Contradictory")
    NO_CALENDAR = "no_calendar", phrase("Without a calendar")
    OUTSIDE = "outside", phrase("Outside the calendar")
    UNDECIDED = "undecided", phrase("Not decided")
    RESULT = "result", phrase("Result missing")
    NOBODY = "nobody", phrase("Nobody responsible")
    CONTACT = "contact", phrase("No confirmed contact")
    TWICE = "twice", phrase("Perhaps twice")


class Finding(NamedTuple):
    """`label` names the field, `sentence` what is wrong, both marked phrases.

    `record` is what to open, at its field `at`: a stored one, or the kind of one that is not there
    yet. `other` is the second patient where the two may be one person.
    """

    kind: QualityKind
    dossier: Dossier
    label: str
    sentence: str
    values: Mapping[str, object] = {}
    record: Any = None
    at: str = ""
    other: Dossier | None = None

    @property
    def record_type(self) -> type[Any]:
        """What is opened, stored or not."""
        return self.record if isinstance(self.record, type) else type(self.record)

    @property
    def is_stored(self) -> bool:
        """Whether the record to open is there already."""
        return not isinstance(self.record, type)

    @property
    def key(self) -> str:
        """The same for the same finding when everything is looked at again."""
        record = self.record
        about = record.__name__ if isinstance(record, type) else getattr(record, "id", "")
        other = self.other.patient.id if self.other else ""
        whose = self.dossier.patient.id
        return f"{self.kind}/{whose}/{about}/{self.at}/{self.sentence}/{other}"

    def said(self, words: Words) -> str:
        """The sentence, with labels and answers in the same language."""
        shown = {name: _shown(value, words) for name, value in self.values.items()}
        return words(self.sentence, **shown)

    def about(self, words: Words) -> str:
        """`Operation of 15-Sep-2025`, or the kind of record."""
        day = self.record.performed_on if isinstance(self.record, Procedure) else None
        return _about(self.record_type, day, words)


def longest_about(kind: type[Any], words: Words) -> str:
    """The widest words that name a record of this kind."""
    return _about(kind, date(2026, 5, 30) if kind is Procedure else None, words)


def _about(kind: type[Any], day: date | None, words: Words) -> str:
    title = words(TITLES[kind]) if kind in TITLES else ""
    return words(phrase("{what} of {day}"), what=title, day=day) if day else title


def _shown(value: object, words: Words) -> object:
    if isinstance(value, Choice):
        return words(value.label)
    if isinstance(value, float):
        return words.number(value, 0 if value == int(value) else 1)
    return words(value) if isinstance(value, str) else value
