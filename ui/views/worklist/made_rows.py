"""Rows kept between two readings: a save changes one patient, and the list has thousands."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.domain.folding import folded
from core.domain.ids import PatientId
from core.domain.kept import kept_while_open
from core.language import Words
from core.surveillance.orders import DisplayStatus
from core.surveillance.worklist import WorkItem
from ui.views.worklist.rows import row_of, with_namesake
from ui.views.worklist.work_row import WorkRow

_folded = kept_while_open(20_000)(folded)


@dataclass(slots=True)
class _Made:
    """A line and its own row. `other` is the birth date of a namesake, `name` theirs, folded."""

    item: WorkItem
    row: WorkRow
    name: str
    other: str = ""


class MadeRows:
    """A line that is the same has the same row: the very same, so that nothing is measured anew.

    Lines are known by their identity, which is theirs as long as they are held here.
    """

    def __init__(self) -> None:
        self._made: dict[int, _Made] = {}
        self._shown: dict[int, WorkRow] = {}  # the row of each line, marked where it must be
        self._named: dict[str, dict[int, _Made]] = {}
        self._overdue: dict[int, PatientId] = {}
        self._words: Words | None = None

    def rows_of(self, items: Sequence[WorkItem], words: Words) -> list[WorkRow]:
        """The row of each line; patients of the same folded name are marked (PAL-0540)."""
        if words is not self._words:
            self._made, self._shown, self._named, self._words = {}, {}, {}, words
            self._overdue = {}
        ids = list(map(id, items))
        new = [_made(item, words) for item in items if id(item) not in self._made]
        gone = [self._made.pop(at) for at in self._made.keys() - set(ids)]
        for each in gone:
            self._leave(each)
        for each in new:
            self._join(each)
        for name in {each.name for each in (*gone, *new)}:
            self._mark(self._named[name], words)
        return [self._shown[at] for at in ids]

    def overdue(self) -> set[PatientId]:
        """Whose rows say that something is overdue."""
        return set(self._overdue.values())

    def _join(self, made: _Made) -> None:
        at = id(made.item)
        self._made[at], self._shown[at] = made, made.row
        self._named.setdefault(made.name, {})[at] = made
        if made.item.status is DisplayStatus.OVERDUE:
            self._overdue[at] = made.row.patient_id

    def _leave(self, made: _Made) -> None:
        at = id(made.item)
        del self._shown[at], self._named[made.name][at]
        self._overdue.pop(at, None)

    def _mark(self, same: dict[int, _Made], words: Words) -> None:
        """Those of one name: each with the birth date of another one, the first of them all."""
        born = {made.row.patient_id: made.row.person.born for made in same.values()}
        patients = sorted(born)
        for at, made in same.items():
            others = (born[who] for who in patients if who != made.row.patient_id)
            other = next(others, "")
            if other != made.other:
                made.other = other
                self._shown[at] = with_namesake(made.row, other, words) if other else made.row


def _made(item: WorkItem, words: Words) -> _Made:
    row = row_of(item, words)
    return _Made(item, row, _folded(row.person.name))
