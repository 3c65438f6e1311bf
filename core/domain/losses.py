"""What putting back an older file would lose: entries of the history, patient by patient."""

from dataclasses import dataclass

from core.domain.patient import LetterLanguage, capitals
from core.language import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class LostOf:
    """One patient whose entries are in the present file alone."""

    family_name: str
    given_name: str
    hospital_no: str
    n_entries: int
    language: LetterLanguage = LetterLanguage.TURKISH

    def list_name(self, words: Words) -> str:
        """`YILMAZ, Ayşe`, as lists show it."""
        return f"{capitals(self.family_name, self.language, words)}, {self.given_name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Losses:
    """Everything in the present file that a backup does not hold.

    Without `is_readable` the present file could not be read, and how much it holds is not known.
    `newest_at` is the instant of the last entry that would go, as the history has it.
    """

    is_readable: bool
    is_same_registry: bool = True
    n_entries: int = 0
    newest_at: str = ""
    patients: tuple[LostOf, ...] = ()
