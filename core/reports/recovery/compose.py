"""What the page of a recovery code says, in words; nothing is drawn here."""

from dataclasses import dataclass
from datetime import datetime

from core import VERSION
from core.domain.recovery_code import groups_of
from core.domain.settings import PaperSize
from core.language import Words, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Which registry a code belongs to: its centre, the name of its file, when it was made."""

    centre: str
    file_name: str
    made_at: datetime
    paper_size: PaperSize = PaperSize.A4


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecoveryPage:
    """The page in reading order; `groups` are printed large, each under its number."""

    title: str
    facts: tuple[tuple[str, str], ...]
    groups: tuple[str, ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    foot: str


def compose(code: str, origin: Origin, words: Words) -> RecoveryPage:
    """The page in the reader's language."""
    made = f"{words.date(origin.made_at.date())} {origin.made_at:%H:%M}"
    facts = (
        (words(phrase("Centre")), origin.centre),
        (words(phrase("File")), origin.file_name),
        (words(phrase("Made on")), made),
    )
    return RecoveryPage(
        title=words(phrase("Recovery code of a registry")),
        facts=tuple(fact for fact in facts if fact[1]),
        groups=groups_of(code),
        parts=_parts(words),
        foot=words(phrase("Hepatrack {version}. This page is kept nowhere."), version=VERSION),
    )


Part = tuple[str, tuple[str, ...]]


def _parts(words: Words) -> tuple[Part, ...]:
    return _purpose(words), _keeping(words), _use(words)


def _purpose(words: Words) -> Part:
    opens = words(phrase("It opens the registry when nobody has a password any more."))
    lost = words(
        phrase(
            "When every password and this code are lost, the registry cannot be opened again by "
            "anybody."
        )
    )
    return words(phrase("What it is for")), (opens, lost)


def _keeping(words: Words) -> Part:
    where = words(
        phrase(
            "In a sealed envelope in a locked place, away from the computer and from backups; "
            "better two envelopes in two places."
        )
    )
    why = words(
        phrase(
            "Whoever has this code and a copy of the registry with its key file can read every "
            "patient in it."
        )
    )
    never = words(phrase("Do not photograph it, mail it or type it into another program."))
    return words(phrase("Where to keep it")), (where, why, never)


def _use(words: Words) -> Part:
    how = words(
        phrase(
            "Open the registry, choose Recovery code, and type it. Capitals, blanks and dashes do "
            "not matter; a mistyped group is named."
        )
    )
    after = words(
        phrase("Then give yourself a password and make a new code: Settings, Protection.")
    )
    return words(phrase("How it is used")), (how, after)
