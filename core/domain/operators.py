"""Who works with a registry: name, role, and what he prefers."""

import re
from dataclasses import field
from datetime import date
from typing import NewType

from core.domain.choices import Choice
from core.domain.folding import folded
from core.domain.frozen import Frozen
from core.domain.ids import new_id
from core.domain.roles import Role
from core.domain.variables import variable
from core.language import phrase

OperatorId = NewType("OperatorId", str)

_TITLES = frozenset({"dr", "prof", "doc", "op", "uzm", "yrd", "asst", "assoc", "md", "mr", "ms"})


class FirstPage(Choice):
    TODAY = "today", phrase("Today")
    WORKLIST = "worklist", phrase("Worklist")
    PATIENTS = "patients", phrase("Patients")


class Preferences(Frozen):
    """What one operator likes; stored as JSON, so that another one needs no migration."""

    page: FirstPage = variable(phrase("Opens with"), default=FirstPage.TODAY)
    views: tuple[str, ...] = ()  # lists of his own, each as core.surveillance.criteria keeps it
    seen_on: date | None = None  # the last day on which all that became overdue was marked as seen
    # Names of parts; those of a newer program are kept (core.domain.summary_parts).
    summary_without: tuple[str, ...] = ()


def new_operator_id() -> OperatorId:
    return OperatorId(new_id())


class Operator(Frozen):
    """Somebody who works here. Nobody is taken out: who leaves is no longer active."""

    name: str = variable(phrase("Name"), required=True)
    role: Role = variable(phrase("Role"), required=True, default=Role.COORDINATOR)
    is_active: bool = True
    since: date
    preferences: Preferences = field(default_factory=Preferences)
    id: OperatorId = field(default_factory=new_operator_id)
    ver: int = 0


def is_same_person(one: str, other: str) -> bool:
    """Whether two names as typed are one person's: letters folded, titles and dots left aside.

    Initials are not guessed at: `A. Demir` is not `Ahmet Demir`.
    """
    names = _parts(one)
    return bool(names) and names == _parts(other)


def _parts(name: str) -> list[str]:
    return [part for part in re.findall(r"\w+", folded(name)) if part not in _TITLES]
