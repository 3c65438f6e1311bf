"""The columns of the list as data, and how wide each must be so that nothing is cut."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from ui.look.theme import look
from ui.models.table_model import Column
from ui.views.patients.patient_row import OperationCell, PatientRow, StandingCell, TwoLines
from ui.widgets.cells import PersonCell, person_width
from ui.widgets.list_header import title_width
from ui.widgets.marks import tag_width

BEFORE, AFTER = 8, 16


class Place(IntEnum):
    """Where each column stands."""

    PATIENT = 0
    OPERATION = 1
    STANDING = 2
    DUE = 3
    SURGEON = 4
    CONTACT = 5


_AT_LEAST = {
    Place.PATIENT: 196,
    Place.OPERATION: 150,
    Place.STANDING: 130,
    Place.DUE: 130,
    Place.SURGEON: 100,
    Place.CONTACT: 106,
}


def columns() -> tuple[Column[PatientRow], ...]:
    """Titles in the language in force; cells are ready tuples."""
    tr = QCoreApplication.translate
    return (
        Column(tr("Patients", "Patient"), _name, cell=_person),
        Column(tr("Patients", "Last liver operation"), _operation_text, cell=_operation),
        Column(tr("Patients", "Surveillance"), _standing_text, cell=_standing),
        Column(tr("Patients", "Next due"), _due_text, cell=_due),
        Column(tr("Patients", "Surgeon"), _surgeon_text, cell=_surgeon),
        Column(tr("Patients", "Last contact"), _contact_text, cell=_contact),
    )


def widths(
    rows: Sequence[PatientRow], room: int, titles: Sequence[str], left_margin: int
) -> list[int]:
    """The width of each column; what the window has left goes to operations, then to the rest.

    An operation has a short name for narrow windows; nothing else may be shortened.
    """
    needed = []
    for place in Place:
        title = title_width(titles[place]) + BEFORE + AFTER
        widest = max((_NEED[place](row) for row in rows), default=0) + BEFORE + AFTER
        needed.append(max(look().px(_AT_LEAST[place]), title, widest))
    needed[Place.PATIENT] += left_margin - BEFORE
    longest = max((_two((row.operation.names[0], "")) for row in rows), default=0) + BEFORE + AFTER
    spare = max(room - sum(needed), 0)
    more = min(spare, max(longest - needed[Place.OPERATION], 0))
    needed[Place.OPERATION] += more
    each, rest = divmod(spare - more, len(Place))
    return [
        width + each + (rest if place == Place.CONTACT else 0) for place, width in enumerate(needed)
    ]


def _two(lines: TwoLines, weight: int = 500) -> int:
    now = look()
    return max(now.width(lines[0], "body", weight), now.width(lines[1], "small", 400))


def _standing_width(row: PatientRow) -> int:
    cell = row.standing
    below = look().width(cell.under, "small", 600 if cell.is_pressing else 400)
    if cell.status:
        return max(tag_width(cell.word), below)
    return max(look().width(cell.word, "body", 500), below)


_NEED: dict[Place, Callable[[PatientRow], int]] = {
    Place.PATIENT: lambda row: person_width(row.person),
    Place.OPERATION: lambda row: _two((row.operation.names[-1], row.operation.under)),
    Place.STANDING: _standing_width,
    Place.DUE: lambda row: _two(row.due),
    Place.SURGEON: lambda row: _two((row.surgeon, "")),
    Place.CONTACT: lambda row: _two(row.contact),
}


def _name(row: PatientRow) -> str:
    return row.person.name


def _person(row: PatientRow) -> tuple[PersonCell]:
    return (row.person,)


def _operation_text(row: PatientRow) -> str:
    return ", ".join(filter(None, (row.operation.names[0], row.operation.under)))


def _operation(row: PatientRow) -> tuple[OperationCell]:
    return (row.operation,)


def _standing_text(row: PatientRow) -> str:
    return ", ".join(filter(None, (row.standing.word, row.standing.under)))


def _standing(row: PatientRow) -> tuple[StandingCell]:
    return (row.standing,)


def _due_text(row: PatientRow) -> str:
    return ", ".join(filter(None, row.due))


def _due(row: PatientRow) -> TwoLines:
    return row.due


def _surgeon_text(row: PatientRow) -> str:
    return row.surgeon


def _surgeon(row: PatientRow) -> TwoLines:
    return row.surgeon, ""


def _contact_text(row: PatientRow) -> str:
    return ", ".join(filter(None, row.contact))


def _contact(row: PatientRow) -> TwoLines:
    return row.contact
