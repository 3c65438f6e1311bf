"""Rows kept between two readings: a save changes one patient, and the list has thousands."""

from collections.abc import Iterable
from functools import cache

from core.domain.folding import folded
from core.language import Words
from core.surveillance.worklist import WorkItem
from ui.views.worklist.rows import row_of, with_namesake
from ui.views.worklist.work_row import WorkRow

_folded = cache(folded)


class MadeRows:
    """A line that is the same has the same row: the very same, so that nothing is measured anew."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[WorkItem, WorkRow]] = {}
        self._marked: dict[str, tuple[WorkRow, str, WorkRow]] = {}
        self._words: Words | None = None

    def rows_of(self, items: Iterable[WorkItem], words: Words) -> list[WorkRow]:
        """The row of each line; patients of the same folded name are marked (PAL-0540)."""
        if words is not self._words:
            self._made, self._marked, self._words = {}, {}, words
        before, self._made = self._made, {}
        rows = []
        for item in items:
            known = before.get(id(item))
            row = known[1] if known is not None and known[0] is item else row_of(item, words)
            self._made[id(item)] = item, row
            rows.append(row)
        return self._with_namesakes(rows, words)

    def _with_namesakes(self, rows: list[WorkRow], words: Words) -> list[WorkRow]:
        by_name: dict[str, dict[str, str]] = {}
        names = [_folded(row.person.name) for row in rows]
        for name, row in zip(names, rows, strict=True):
            by_name.setdefault(name, {})[row.patient_id] = row.person.born
        shared = {name: list(who.items()) for name, who in by_name.items() if len(who) > 1}
        before, self._marked = self._marked, {}
        found = []
        for name, row in zip(names, rows, strict=True):
            same = shared.get(name)
            found.append(row if same is None else self._named(row, same, before, words))
        return found

    def _named(
        self,
        row: WorkRow,
        same: list[tuple[str, str]],
        before: dict[str, tuple[WorkRow, str, WorkRow]],
        words: Words,
    ) -> WorkRow:
        other = same[1][1] if same[0][0] == row.patient_id else same[0][1]
        known = before.get(row.key)
        if known is None or known[0] is not row or known[1] != other:
            known = row, other, with_namesake(row, other, words)
        self._marked[row.key] = known
        return known[2]
