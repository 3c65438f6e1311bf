"""Two worklists of one day: what was shown then, and what today's facts say about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.domain.choices import Choice
from core.domain.ids import PatientId
from core.language import phrase
from core.surveillance.worklist import WorkItem, Worklist


class Kind(Choice):
    """How a line differs."""

    ONLY_THEN = "only_then", phrase("Shown then, not by today's facts")
    ONLY_NOW = "only_now", phrase("Not shown then, by today's facts it would be")
    OTHERWISE = "otherwise", phrase("Shown then with another status")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One line: as it was shown, and as it would be with what is known today."""

    kind: Kind
    then: WorkItem | None
    now: WorkItem | None

    @property
    def item(self) -> WorkItem:
        """The line as it was shown, or as it would be."""
        item = self.then or self.now
        assert item is not None
        return item

    @property
    def patient_id(self) -> PatientId:
        return self.item.plan.dossier.patient.id


def differences(then: Worklist, now: Worklist) -> tuple[Difference, ...]:
    """In the order of the list that was shown, then what was missing from it."""
    return tuple(_differences(then, now))


def _differences(then: Worklist, now: Worklist) -> Iterator[Difference]:
    today = {item.key: item for item in now.items}
    for item in then.items:
        other = today.pop(item.key, None)
        if other is None:
            yield Difference(kind=Kind.ONLY_THEN, then=item, now=None)
        elif picture(item) != picture(other):
            yield Difference(kind=Kind.OTHERWISE, then=item, now=other)
    for item in today.values():
        yield Difference(kind=Kind.ONLY_NOW, then=None, now=item)


def picture(item: WorkItem) -> tuple[Any, ...]:
    """What a reader sees of a line: its status, since when, and the state of each examination."""
    orders = tuple((o.modality, o.month, o.state, o.overdue_since) for o in item.orders)
    booked = item.booked_on
    return item.key, item.status, item.since, item.state, item.days_overdue, booked, orders
