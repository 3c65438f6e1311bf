"""Who can open a protected registry, and what protecting one asks for."""

import unicodedata
from dataclasses import dataclass
from typing import Final

from core.language import phrase

LEAST_PASSWORD: Final = 12
LONGEST_PASSWORD: Final = 1000
RECOVERY: Final = "recovery"  # the id of whoever holds the recovery code


@dataclass(frozen=True, slots=True)
class Holder:
    """An operator who can open the registry; `id` is a UUID as text, `name` is shown to choose."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, repr=False)
class Protection:
    """What a registry is protected with: the first holder, the password, the recovery code."""

    holder: Holder
    password: str
    code: str

    def __repr__(self) -> str:
        return f"Protection({self.holder!r}, ...)"


def password_problem(password: str) -> tuple[str, dict[str, object]] | None:
    """What is wrong with a new password, as a marked sentence with its values.

    Length alone is asked for: what must be mixed in ends up on a note beside the screen.
    """
    length = len(composed(password))
    if length < LEAST_PASSWORD:
        sentence = phrase("A password has at least {n} characters. Several words are easy to keep.")
        return sentence, {"n": LEAST_PASSWORD}
    if length > LONGEST_PASSWORD:
        return phrase("A password has at most {n} characters."), {"n": LONGEST_PASSWORD}
    return None


def composed(password: str) -> str:
    """The password in one spelling, whichever keyboard composed its letters (NFKC)."""
    return unicodedata.normalize("NFKC", password)
