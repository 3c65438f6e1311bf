"""What a pause does to the slots that fall in it (R9)."""

from collections.abc import Container, Iterable
from datetime import date, timedelta

from core.surveillance.case import PauseSpan
from core.surveillance.grid import GridSlot


class PauseEffects:
    """Indexes of slots not required, and the day to which a slot is deferred."""

    def __init__(self) -> None:
        self.not_required: set[int] = set()
        self.deferred_to: dict[int, date] = {}

    def due_on(self, index: int, slot: GridSlot) -> date:
        return self.deferred_to.get(index, slot.due_on)

    def overdue_on(self, index: int, slot: GridSlot) -> date:
        deferred = self.deferred_to.get(index)
        return deferred + timedelta(days=slot.grace_days + 1) if deferred else slot.overdue_on


def effects_of(
    pauses: Iterable[PauseSpan], grid: tuple[GridSlot, ...], done: Container[int], today: date
) -> PauseEffects:
    """The effects of every pause that has begun; one that begins later changes nothing yet.

    A slot falls in a pause when it was not yet overdue on its first day, is due on or before its
    end and has no examination. The last of them is deferred to the end of the pause unless the
    next window is open by then; a deferred slot can fall in a later pause again. While a pause is
    open nothing after its first day is required.
    """
    effects = PauseEffects()
    for pause in sorted(pauses, key=lambda span: (span.starts_on, span.ends_on or date.max)):
        if pause.starts_on > today:
            continue
        fallen = [
            index
            for index, slot in enumerate(grid)
            if index not in done
            and index not in effects.not_required
            and effects.overdue_on(index, slot) > pause.starts_on
            and (pause.ends_on is None or effects.due_on(index, slot) <= pause.ends_on)
        ]
        _apply(effects, pause.ends_on, grid, fallen)
    return effects


def _apply(
    effects: PauseEffects, ends_on: date | None, grid: tuple[GridSlot, ...], fallen: list[int]
) -> None:
    if not fallen:
        return
    last = fallen[-1]
    if ends_on is None or (last + 1 < len(grid) and grid[last + 1].opens_on <= ends_on):
        effects.not_required.update(fallen)
        return
    effects.not_required.update(fallen[:-1])
    if ends_on != grid[last].due_on:
        effects.deferred_to[last] = ends_on
