"""The worklist as XLSX: days are days, numbers are numbers, no text is a formula."""

from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any

from core.domain.spreadsheet_cells import guarded
from core.exchange.worklist_lines import COLUMNS, Line

_DAYS = frozenset({"due", "overdue_from", "since", "booked_on"})
_NUMBERS = frozenset({"month", "days_overdue"})
_WIDTHS = {"name": 34, "hospital_no": 16, "modality": 18, "status": 26, "state": 18}
_LONGEST = 32_000  # a cell holds 32,767 characters
SHEET = "worklist"


def as_xlsx(lines: Sequence[Line], made_at: datetime) -> bytes:
    """One sheet with the columns of the CSV; the first row stays in sight."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    book.properties.created = book.properties.modified = made_at.replace(tzinfo=None)
    book.properties.creator = "Hepatrack"
    sheet: Any = book.create_sheet(SHEET)
    sheet.freeze_panes = "A2"
    for n, name in enumerate(COLUMNS):
        sheet.column_dimensions[chr(ord("A") + n)].width = _WIDTHS.get(name, 14)
    heads = [WriteOnlyCell(sheet, value=name) for name in COLUMNS]
    for head in heads:
        head.font = Font(bold=True)
    sheet.append(heads)
    for line in lines:
        sheet.append([_cell(sheet, name, getattr(line, name)) for name in COLUMNS])
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _cell(sheet: Any, name: str, value: Any) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if value is None or value == "":
        return WriteOnlyCell(sheet, value=None)
    if name in _DAYS:
        cell = WriteOnlyCell(sheet, value=date.fromisoformat(value))
        cell.number_format = "yyyy-mm-dd"
        return cell
    if name in _NUMBERS:
        return WriteOnlyCell(sheet, value=int(value))
    return WriteOnlyCell(sheet, value=guarded(_plain(str(value))))


def _plain(text: str) -> str:
    """Without what an XML file cannot hold: control characters and halves of a character."""
    kept = (each for each in text[:_LONGEST] if each.isprintable() or each in "\t\n")
    return "".join(kept).encode("utf-8", "ignore").decode("utf-8")
