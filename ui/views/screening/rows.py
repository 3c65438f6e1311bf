"""From the screening list to its rows, in the language in force."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.domain.alphabet import turkish_order
from core.domain.folding import is_found
from core.domain.hospital_number import shown
from core.domain.patient import LetterLanguage, capitals
from core.domain.screening import Screening, ScreeningOutcome
from core.language import Words, phrase


@dataclass(frozen=True, slots=True)
class ScreeningRow:
    """Everything one line shows."""

    screening: Screening
    name: str
    number: str
    considered: str
    outcome: str
    decided: str
    reason: str
    patient: str

    @property
    def spoken(self) -> str:
        parts = (self.name, self.number, self.considered, self.outcome, self.decided, self.reason)
        return ", ".join(part for part in (*parts, self.patient) if part)


def rows_of(screenings: Iterable[Screening], words: Words) -> list[ScreeningRow]:
    """The newest first; on one day by name."""
    ordered = sorted(screenings, key=_names)
    ordered.sort(key=lambda each: each.considered_on, reverse=True)
    return [_row(each, words) for each in ordered]


def _names(screening: Screening) -> tuple[object, ...]:
    return turkish_order(screening.family_name), turkish_order(screening.given_name), screening.id


def name_said(screening: Screening, words: Words) -> str:
    family = capitals(screening.family_name, LetterLanguage.TURKISH, words)
    return f"{family}, {screening.given_name}"


def _row(screening: Screening, words: Words) -> ScreeningRow:
    decided = screening.decided_on
    reason = words(screening.reason.label) if screening.reason else screening.note
    number = screening.hospital_no
    return ScreeningRow(
        screening=screening,
        name=name_said(screening, words),
        number=shown(number) if number else words(phrase("no number")),
        considered=words.date(screening.considered_on),
        outcome=words(screening.outcome.label),
        decided=words.date(decided) if decided else "",
        reason=reason,
        patient=_patient(screening, words),
    )


def _patient(screening: Screening, words: Words) -> str:
    if screening.patient_id is not None:
        return words(phrase("Registered"))
    if screening.outcome is ScreeningOutcome.INCLUDED:
        return words(phrase("Not registered yet"))
    return ""


def found(rows: Sequence[ScreeningRow], typed: str) -> list[ScreeningRow]:
    """The rows in which every word typed occurs."""
    return [
        row
        for row in rows
        if is_found(typed, row.name, row.number, row.screening.hospital_no, row.reason, row.outcome)
    ]
