"""Rows of the page kept between two readings: what is the same is not put in words again."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from core.domain.folding import folded
from core.domain.kept import kept_while_open
from core.language import Words
from ui.views.today.rows import NewRow, PassedRow
from ui.widgets.cells import first_difference

_folded = kept_while_open(20_000)(folded)
F = TypeVar("F")
Row = TypeVar("Row", NewRow, PassedRow)


class KeptRows(Generic[F, Row]):
    """What was found is known by its identity, which is its own as long as it is held here."""

    def __init__(self, make: Callable[[F, Words], Row]) -> None:
        self._make: Callable[[F, Words], Row] = make
        self._made: dict[int, tuple[F, Row]] = {}
        self._marked: dict[int, tuple[Row, str, Row]] = {}
        self._words: Words | None = None

    def rows_of(self, found: Sequence[F], words: Words) -> list[Row]:
        """In the same order; namesakes among them are marked (PAL-0540)."""
        if words is not self._words:
            self._made, self._marked, self._words = {}, {}, words
        before, self._made = self._made, {}
        for each in found:
            self._made[id(each)] = before.get(id(each)) or (each, self._make(each, words))
        return self._with_namesakes([row for _, row in self._made.values()])

    def _with_namesakes(self, rows: Sequence[Row]) -> list[Row]:
        by_name: dict[str, dict[str, str]] = {}
        for row in rows:
            by_name.setdefault(_folded(row.person.name), {})[row.patient_id] = row.person.born
        before, self._marked = self._marked, {}
        return [self._shown(row, by_name[_folded(row.person.name)], before) for row in rows]

    def _shown(
        self, row: Row, same: dict[str, str], before: dict[int, tuple[Row, str, Row]]
    ) -> Row:
        """Marked where the birth dates of two of one name differ."""
        other = next((born for who, born in same.items() if who != row.patient_id), None)
        if other is None:
            return row
        known = before.get(id(row))
        if known is None or known[1] != other:
            differs = first_difference(row.person.born, other)
            person = row.person._replace(has_namesake=True, differs=differs)
            known = row, other, row._replace(person=person)
        self._marked[id(row)] = known
        return known[2]
