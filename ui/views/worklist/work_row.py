"""One line of the list as it is painted: texts only, so that drawing asks nobody anything."""

from typing import NamedTuple

from core.domain.ids import PatientId
from ui.widgets.cells import PersonCell

TwoLines = tuple[str, str]


class ChipCell(NamedTuple):
    """One item of the visit: a status (shape), the word on the chip, the status in words."""

    status: str
    text: str
    word: str


class StatusCell(NamedTuple):
    """The tag and the line below it; `is_pressing` makes that line bold."""

    status: str
    word: str
    under: str = ""
    is_pressing: bool = False


class WorkRow(NamedTuple):
    """One patient and visit. `sentence` is the whole row for a screen reader.

    `undo` is the history entry that this row can take back (0: nothing was done in this stay),
    `is_latest` that it is the one the key takes back, `is_finished` that it left the list and
    stays only until the list is left. `remark` is one thing more to know, below the items.
    """

    key: str
    patient_id: PatientId
    person: PersonCell
    visit: TwoLines
    status: StatusCell
    sentence: str
    chips: tuple[ChipCell, ...] = ()
    task: str = ""
    booked: TwoLines = ("", "")
    contact: TwoLines = ("", "")
    undo: int = 0
    is_latest: bool = False
    is_finished: bool = False
    namesake_born: str = ""
    searched: tuple[str, ...] = ()
    remark: str = ""
