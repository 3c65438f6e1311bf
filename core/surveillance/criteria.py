"""What narrows the worklist: all that is asked for must hold, of several values of one any."""

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, NamedTuple, TypeVar

from core.domain.choices import Choice
from core.domain.folding import folded, is_found
from core.domain.frozen import Frozen
from core.domain.modality import Modality
from core.domain.operators import is_same_person
from core.surveillance.buckets import Bucket
from core.surveillance.orders import DisplayStatus, display_status
from core.surveillance.worklist import WorkItem, attempts_of

C = TypeVar("C", bound=Choice)


class Criteria(Frozen):
    """Nothing asked for lets everybody through.

    With modality and status together an examination of the line must have both: "overdue MRI" is
    an MRI that is overdue. `protocol` is an id, `surgeon` a name as typed anywhere. Days and
    attempts are at least and at most; the attempts are those the list counts beside the line.
    """

    needs: frozenset[Bucket] = frozenset()
    modalities: frozenset[Modality] = frozenset()
    statuses: frozenset[DisplayStatus] = frozenset()
    surgeon: str = ""
    protocol: str = ""
    overdue_from: int | None = None
    overdue_to: int | None = None
    attempts_from: int | None = None
    attempts_to: int | None = None
    is_try_due: bool = False  # the next try that was agreed on is today or has passed
    text: str = ""

    @property
    def is_empty(self) -> bool:
        return self == Criteria()

    def hold(self, item: WorkItem) -> bool:
        """Whether a line has all of it."""
        plan, surgeon = item.plan, item.plan.dossier.patient.surgeon
        protocol = plan.current.protocol.id if plan.current else ""
        return (
            (not self.needs or bool(self.needs & plan.needs))
            and self._has_order(item)
            and (not self.surgeon or is_surgeon(self.surgeon, surgeon))
            and (not self.protocol or protocol == self.protocol)
            and _within(item.days_overdue, self.overdue_from, self.overdue_to)
            and self._is_tried(item)
            and (not self.text or is_found(self.text, *searched(item)))
        )

    def _is_tried(self, item: WorkItem) -> bool:
        if self.is_try_due and not is_try_due(item):
            return False
        if self.attempts_from is None and self.attempts_to is None:
            return True
        return _within(len(attempts_of(item)), self.attempts_from, self.attempts_to)

    def _has_order(self, item: WorkItem) -> bool:
        if not self.modalities:
            return not self.statuses or item.status in self.statuses
        return any(
            order.modality in self.modalities
            and (not self.statuses or display_status(order) in self.statuses)
            for order in item.orders
        )


def is_surgeon(wanted: str, name: str) -> bool:
    return folded(wanted) == folded(name) or is_same_person(wanted, name)


def searched(item: WorkItem) -> tuple[str, ...]:
    """What a word is looked for in."""
    patient = item.plan.dossier.patient
    return (
        patient.family_name,
        patient.given_name,
        patient.hospital_no,
        patient.birth_date.isoformat(),
        patient.surgeon,
        patient.phone,
        patient.note,
    )


def is_try_due(item: WorkItem) -> bool:
    """Whether the last attempt named a day for the next one, and it has come."""
    tried = item.plan.dossier.contacts
    on = tried[-1].next_try_on if tried else None
    return on is not None and on <= item.plan.today


def _within(n: int, least: int | None, most: int | None) -> bool:
    return (least is None or n >= least) and (most is None or n <= most)


# Kept with the operator, as text


def packed(criteria: Criteria) -> dict[str, Any]:
    """Plain JSON values of what is asked for."""
    found: dict[str, Any] = {}
    for each in fields(Criteria):
        value = getattr(criteria, each.name)
        if value != each.default:
            several = isinstance(value, frozenset)
            found[each.name] = sorted(one.value for one in value) if several else value
    return found


def unpacked(kept: Mapping[str, Any]) -> Criteria:
    """Read again; what this version does not know is left aside."""
    return Criteria(
        needs=_choices(Bucket, kept.get("needs")),
        modalities=_choices(Modality, kept.get("modalities")),
        statuses=_choices(DisplayStatus, kept.get("statuses")),
        surgeon=str(kept.get("surgeon", "")),
        protocol=str(kept.get("protocol", "")),
        overdue_from=_number(kept.get("overdue_from")),
        overdue_to=_number(kept.get("overdue_to")),
        attempts_from=_number(kept.get("attempts_from")),
        attempts_to=_number(kept.get("attempts_to")),
        is_try_due=bool(kept.get("is_try_due", False)),
        text=str(kept.get("text", "")),
    )


def _number(kept: object) -> int | None:
    return kept if isinstance(kept, int) else None


def _choices(kind: type[C], kept: object) -> frozenset[C]:
    values = kept if isinstance(kept, list) else []
    return frozenset(each for each in kind if each.value in values)


class OwnView(NamedTuple):
    """A list somebody keeps under a name."""

    name: str
    criteria: Criteria

    def as_text(self) -> str:
        kept = {"name": self.name, "criteria": packed(self.criteria)}
        return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def own_views(texts: tuple[str, ...]) -> tuple[OwnView, ...]:
    """The lists of an operator; one that cannot be read is left out."""
    found = []
    for text in texts:
        try:
            kept = json.loads(text)
            found.append(OwnView(str(kept["name"]), unpacked(kept.get("criteria", {}))))
        except (ValueError, TypeError, KeyError, AttributeError):
            continue
    return tuple(found)
