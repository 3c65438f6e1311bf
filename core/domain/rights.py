"""What each role may do, in one table; actions name the right they need."""

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum, auto
from typing import Any

from core.domain.deferrals import Deferral
from core.domain.disease import MDTDecision
from core.domain.followup import (
    Appointment,
    Episode,
    KeptCalendar,
    ProtocolChange,
    Waiver,
)
from core.domain.operators import Operator
from core.domain.roles import Role
from core.domain.settings import Settings
from core.domain.stops import Stop
from core.errors import RegistryError
from core.language import phrase


class Right(Enum):
    """Reading and printing need none; a list that leaves as a file does."""

    RECORD = auto()  # facts of the record, and their correction
    BOOK = auto()
    EXPORT = auto()  # many patients in one file for other programs
    DECIDE = auto()  # clinical decisions
    SETTINGS = auto()
    OPERATORS = auto()
    PROTECT = auto()  # passwords, keys
    RESTORE = auto()  # another state of the whole registry


_DAILY = frozenset({Right.RECORD, Right.BOOK, Right.EXPORT})

RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.ADMINISTRATOR: frozenset(Right),
    Role.SURGEON: _DAILY | {Right.DECIDE},
    Role.COORDINATOR: _DAILY,
    Role.READER: frozenset(),
}

_REFUSALS: Mapping[Right, str] = {
    Right.RECORD: phrase(
        "Recording takes another role. You work as: {label}, who reads and prints."
    ),
    Right.BOOK: phrase("Booking takes another role. You work as: {label}, who reads and prints."),
    Right.EXPORT: phrase(
        "A list leaves as a file with another role. You work as: {label}, who reads and prints."
    ),
    Right.DECIDE: phrase(
        "This is a clinical decision: a surgeon records it. You work as: {label}."
    ),
    Right.SETTINGS: phrase("Only an administrator changes this setting. You work as: {label}."),
    Right.OPERATORS: phrase("Only an administrator changes who works here. You work as: {label}."),
    Right.PROTECT: phrase("Only an administrator changes the protection. You work as: {label}."),
    Right.RESTORE: phrase("Only an administrator restores a registry. You work as: {label}."),
}

# What a record of this kind takes; every other kind is a fact.
_OF_RECORDS: Mapping[type[Any], Right] = {
    Appointment: Right.BOOK,
    Deferral: Right.BOOK,
    MDTDecision: Right.DECIDE,
    Stop: Right.DECIDE,
    Waiver: Right.DECIDE,
    KeptCalendar: Right.DECIDE,
    ProtocolChange: Right.DECIDE,
    Episode: Right.DECIDE,
    Settings: Right.SETTINGS,
    Operator: Right.OPERATORS,
}

# Answers about how the window looks; whoever records may give them.
_LOOKS = frozenset({"language", "theme", "text_size"})
# A schedule is a clinical decision, although it is kept among the settings.
_DECISIONS = frozenset({"site_protocols"})


def may(role: Role | None, right: Right) -> bool:
    """Whether a role has a right; without a role nobody was asked (a script, an import)."""
    return role is None or right in RIGHTS[role]


def refusal(role: Role | None, right: Right) -> RegistryError | None:
    """Why a role may not, as an error to be said or raised; none when it may."""
    if role is None or may(role, right):
        return None
    return RegistryError(_REFUSALS[right], label=role.label)


def demand(role: Role | None, *rights: Right) -> None:
    """Refuse what the role has no right to.

    Raises:
        RegistryError: with a sentence that says whose work it is.
    """
    for right in rights:
        refused = refusal(role, right)
        if refused is not None:
            raise refused


def right_for(record_type: type[Any]) -> Right:
    """What recording, correcting or taking out a record of this kind needs."""
    return _OF_RECORDS.get(record_type, Right.RECORD)


def right_for_settings(old: Settings, new: Settings) -> Right:
    """The look and the language are anybody's who records; the rest is the site's.

    The site's protocols are a surgeon's decision.
    """
    names = {each.name for each in fields(Settings)}
    changed = {name for name in names if getattr(old, name) != getattr(new, name)}
    if changed <= _LOOKS:
        return Right.RECORD
    return Right.DECIDE if changed <= _DECISIONS else Right.SETTINGS
