"""The columns of the list as data, and how wide each must be so that nothing is cut."""

from collections import Counter
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from ui.look.theme import look
from ui.models.table_model import Column
from ui.views.worklist.work_row import ChipCell, StatusCell, TwoLines, WorkRow
from ui.widgets.cells import PersonCell, person_width
from ui.widgets.list_header import title_width
from ui.widgets.marks import cap_width, chip_width, tag_width

CHIP_GAP = 4
REMARK_AT_MOST = 180
BEFORE, AFTER = 8, 4  # the painter keeps as much free
SELECT = 48  # the box stands at the page margin


class Place(IntEnum):
    """Where each column stands."""

    SELECT = 0
    PATIENT = 1
    VISIT = 2
    ITEMS = 3
    STATUS = 4
    BOOKED = 5
    CONTACT = 6


# Shell notes, Worklist: the widths drawn; content that needs more gets more.
_AT_LEAST = {
    Place.SELECT: SELECT,
    Place.PATIENT: 184,
    Place.VISIT: 94,
    Place.ITEMS: 206,
    Place.STATUS: 114,
    Place.BOOKED: 130,
    Place.CONTACT: 106,
}


def columns() -> tuple[Column[WorkRow], ...]:
    """Titles in the language in force; cells are ready tuples."""
    tr = QCoreApplication.translate
    return (
        Column("", _nothing),
        Column(tr("Worklist", "Patient"), _name, cell=_person),
        Column(tr("Worklist", "Visit"), _visit_text, cell=_visit),
        Column(tr("Worklist", "Items"), _items_text, cell=_items),
        Column(tr("Worklist", "Status"), _status_text, cell=_status),
        Column(tr("Worklist", "Booked"), _booked_text, cell=_booked),
        Column(tr("Worklist", "Contact"), _contact_text, cell=_contact),
    )


def undo_word() -> str:
    return QCoreApplication.translate("Worklist", "Undo")


class Widths:
    """How wide the cells are; only new rows are measured, and known by their identity."""

    def __init__(self) -> None:
        self._rows: dict[int, tuple[WorkRow, tuple[int, ...]]] = {}
        self._numbers: tuple[Counter[int], ...] = tuple(Counter() for _ in Place)

    def content(self, rows: Sequence[WorkRow]) -> list[int]:
        """How wide each column must be for these rows and its title."""
        known = self._rows
        new = [row for row in rows if id(row) not in known]
        if len(known) + len(new) != len(rows):
            for at in known.keys() - set(map(id, rows)):
                self._count(known.pop(at)[1], -1)
        for row in new:
            widths = tuple(need(row) for need in _NEED.values())
            known[id(row)] = row, widths
            self._count(widths, 1)
        titles = [title_width(column.title) for column in columns()]
        found = [
            max((title, *numbers)) + BEFORE + AFTER
            for title, numbers in zip(titles, self._numbers, strict=True)
        ]
        found[Place.SELECT] = look().px(SELECT)
        return found

    def _count(self, widths: tuple[int, ...], by: int) -> None:
        for numbers, width in zip(self._numbers, widths, strict=True):
            numbers[width] += by
            if not numbers[width]:
                del numbers[width]


def spread(content: Sequence[int], room: int) -> list[int]:
    """The width of each column: its content, as drawn when there is room, the rest to the last."""
    found = list(content)
    left = room - sum(found)
    for place in Place:
        wider = min(max(look().px(_AT_LEAST[place]) - found[place], 0), max(left, 0))
        found[place] += wider
        left -= wider
    found[Place.CONTACT] += max(left, 0)
    return found


def _two(lines: TwoLines, weight: int = 500) -> int:
    now = look()
    return max(now.width(lines[0], "body", weight), now.width(lines[1], "small", 400))


def _items_width(row: WorkRow) -> int:
    """The chips; a remark below them may be cut after its day: the panel says all of it."""
    chips = sum(chip_width(chip.text) + CHIP_GAP for chip in row.chips)
    now = look()
    return max(chips, min(now.width(row.remark, "small", 600), now.px(REMARK_AT_MOST)))


def _status_width(row: WorkRow) -> int:
    status = row.status
    weight = 600 if status.is_pressing else 400
    return max(tag_width(status.word), look().width(status.under, "small", weight))


def _contact_width(row: WorkRow) -> int:
    if not row.undo:
        return _two(row.contact)
    now = look()
    return now.size("icon") + now.width(undo_word(), "body", 500) + cap_width("U") + now.px(24)


_NEED: dict[Place, Callable[[WorkRow], int]] = {
    Place.SELECT: lambda _row: 0,
    Place.PATIENT: lambda row: person_width(row.person),
    Place.VISIT: lambda row: _two(row.visit, 600),
    Place.ITEMS: _items_width,
    Place.STATUS: _status_width,
    Place.BOOKED: lambda row: _two(row.booked),
    Place.CONTACT: _contact_width,
}


def _nothing(_row: WorkRow) -> str:
    return ""


def _name(row: WorkRow) -> str:
    return row.person.name


def _person(row: WorkRow) -> tuple[PersonCell]:
    return (row.person,)


def _visit_text(row: WorkRow) -> str:
    return " ".join(filter(None, row.visit))


def _visit(row: WorkRow) -> TwoLines:
    return row.visit


def _items_text(row: WorkRow) -> str:
    chips = ", ".join(f"{chip.text}: {chip.word}" for chip in row.chips)
    return row.task or ". ".join(filter(None, (chips, row.remark)))


def _items(row: WorkRow) -> tuple[str, tuple[ChipCell, ...], str]:
    return row.task, row.chips, row.remark


def _status_text(row: WorkRow) -> str:
    return ", ".join(filter(None, (row.status.word, row.status.under)))


def _status(row: WorkRow) -> tuple[StatusCell]:
    return (row.status,)


def _booked_text(row: WorkRow) -> str:
    return ", ".join(filter(None, row.booked))


def _booked(row: WorkRow) -> TwoLines:
    return row.booked


def _contact_text(row: WorkRow) -> str:
    return undo_word() if row.undo else ", ".join(filter(None, row.contact))


def _contact(row: WorkRow) -> tuple[TwoLines, int, bool]:
    return row.contact, row.undo, row.is_latest
