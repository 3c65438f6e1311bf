"""What a correction changes: the statuses and dates before and after, shown before saving (R16)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from core.domain.ids import EpisodeId
from core.domain.modality import Modality
from core.surveillance.courses import ModalityCourse
from core.surveillance.plan import PatientPlan
from core.surveillance.states import ModalityStatus, Slot, SlotState


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """One difference; `month` is none for the status of the modality as a whole.

    The days are since when (status) or due when (slot); a side is none where there was nothing.
    """

    episode_id: EpisodeId
    modality: Modality
    month: int | None
    before: ModalityStatus | SlotState | None
    after: ModalityStatus | SlotState | None
    before_on: date | None = None
    after_on: date | None = None


def transitions(before: PatientPlan, after: PatientPlan) -> tuple[Transition, ...]:
    """Every status and slot that differs between two plans of one patient on one day.

    Statuses come first, then slots by episode, modality and month.
    """
    old, new = _courses(before), _courses(after)
    keys = [*old, *(key for key in new if key not in old)]
    changes = [change for key in keys for change in _changes(key, old.get(key), new.get(key))]
    return tuple(sorted(changes, key=lambda change: change.month is not None))


_Key = tuple[EpisodeId, Modality]


def _courses(plan: PatientPlan) -> dict[_Key, ModalityCourse]:
    return {
        (episode.episode.id, course.modality): course
        for episode in plan.episodes
        for course in episode.courses
    }


def _changes(
    key: _Key, old: ModalityCourse | None, new: ModalityCourse | None
) -> Iterator[Transition]:
    episode_id, modality = key
    before = (old.plan.status, old.plan.since) if old else (None, None)
    after = (new.plan.status, new.plan.since) if new else (None, None)
    if before != after:
        yield Transition(
            episode_id=episode_id,
            modality=modality,
            month=None,
            before=before[0],
            after=after[0],
            before_on=before[1],
            after_on=after[1],
        )
    old_slots, new_slots = _slots(old), _slots(new)
    for month in sorted(old_slots.keys() | new_slots.keys()):
        one, other = old_slots.get(month), new_slots.get(month)
        if _seen(one) != _seen(other):
            yield Transition(
                episode_id=episode_id,
                modality=modality,
                month=month,
                before=one.state if one else None,
                after=other.state if other else None,
                before_on=one.effective_due_on if one else None,
                after_on=other.effective_due_on if other else None,
            )


def _slots(course: ModalityCourse | None) -> dict[int, Slot]:
    return {slot.month: slot for slot in course.plan.slots} if course else {}


def _seen(slot: Slot | None) -> tuple[SlotState, date] | None:
    return (slot.state, slot.effective_due_on) if slot else None
