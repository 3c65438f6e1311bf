"""Backups as values: why one was made, what it holds, and which of many are kept."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Final, Protocol, TypeVar

from core.domain.choices import Choice
from core.language import phrase


class Why(Choice):
    AUTOMATIC = "automatic", phrase("Automatic")
    CLOSE = "close", phrase("At closing")
    MIGRATION = "migration", phrase("Before an update of the file")
    BULK = "bulk", phrase("Before a large change")
    REKEY = "rekey", phrase("Before another key")
    RESTORE = "restore", phrase("Before a restore")
    HAND = "hand", phrase("By hand")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """One file of a backup as it was when it was verified."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a registry file holds, in numbers. `origin` is the same in all copies of a registry.

    `head` is the hash at the end of the history chain, empty where the file has no chain;
    `newest_at` the instant of the newest entry as written there, empty when there is none.
    """

    schema: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    n_patients: int = 0
    n_entries: int = 0
    head: str = ""
    newest_at: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One finished backup: a folder with the registry, its key file if any, and the manifest.

    `is_verified`: it was opened and examined when it was made, its files still have their sizes,
    and no later examination found it damaged.
    """

    folder: Path
    why: Why
    made_at: datetime
    is_verified: bool
    program: str = ""
    contents: Contents = Contents()
    files: tuple[StoredFile, ...] = ()
    second_place: str = ""

    @property
    def name(self) -> str:
        return self.folder.name


class Made(Protocol):
    """What thinning must know of a backup."""

    @property
    def made_at(self) -> datetime: ...

    @property
    def is_verified(self) -> bool: ...


M = TypeVar("M", bound=Made)


class Period(Enum):
    """A span of the calendar that keeps one backup; `EACH` keeps every backup."""

    EACH = "each"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def begins(self, day: date) -> date:
        """The first day of the period that holds `day`; weeks begin on Monday."""
        if self is Period.WEEK:
            return day - timedelta(days=day.weekday())
        return day.replace(day=1) if self is Period.MONTH else day

    def earlier(self, first: date, n: int) -> date:
        """The first day of the period `n` before the one that begins on `first`."""
        if self is Period.MONTH:
            years, month = divmod(first.month - 1 - n, 12)
            return date(first.year + years, month + 1, 1)
        return first - timedelta(days=n * (7 if self is Period.WEEK else 1))


@dataclass(frozen=True, slots=True)
class Keep:
    """Of the period that runs and the `n` before it, the newest verified backup of each."""

    period: Period
    n: int


RULE: Final = (
    Keep(Period.EACH, 2),
    Keep(Period.DAY, 14),
    Keep(Period.WEEK, 8),
    Keep(Period.MONTH, 24),
)


def kept(backups: Iterable[M], today: date, rule: Collection[Keep] = RULE) -> list[M]:
    """Those that the rule keeps, oldest first.

    The newest verified one always stays, and so does what the clock says is still to come: a
    clock that was set back must cost nothing.
    """
    found = sorted(backups, key=_age)
    keep: set[int] = {at for at, each in enumerate(found) if each.made_at.date() > today}
    verified = [at for at, each in enumerate(found) if each.is_verified]
    keep.update(verified[-1:])
    for each in rule:
        keep.update(_kept_by(each, found, today))
    return [found[at] for at in sorted(keep)]


def thinned(backups: Iterable[M], today: date, rule: Collection[Keep] = RULE) -> list[M]:
    """Those that may go, oldest first."""
    found = sorted(backups, key=_age)
    stay = {id(each) for each in kept(found, today, rule)}
    return [each for each in found if id(each) not in stay]


def _age(backup: Made) -> datetime:
    return backup.made_at


def _kept_by(rule: Keep, found: list[M], today: date) -> Iterable[int]:
    """Numbers in `found`: every one of the span, or of each period the newest verified one."""
    oldest = rule.period.earlier(rule.period.begins(today), rule.n)
    spokesman: dict[date, int] = {}
    for at, each in enumerate(found):
        day = each.made_at.date()
        if not oldest <= day <= today:
            continue
        if rule.period is Period.EACH:
            yield at
            continue
        first = rule.period.begins(day)
        former = spokesman.get(first)
        if former is None or each.is_verified or not found[former].is_verified:
            spokesman[first] = at
    yield from spokesman.values()
