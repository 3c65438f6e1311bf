"""The list as CSV and XLSX: the same cells, days that are days, and nothing that is a formula."""

import csv
import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook

from core.exchange.worklist_lines import COLUMNS, Line, as_csv, lines_of
from core.exchange.worklist_xlsx import as_xlsx
from core.store.registry import Registry
from tests.builders import TODAY
from tests.core.reports.ward import plans_of, the_ward

AT = datetime(2026, 11, 23, 16, 40, tzinfo=UTC)
DAYS = ("due", "overdue_from", "since", "booked_on")


@pytest.fixture
def lines(registry: Registry) -> list[Line]:
    the_ward(registry)
    return list(lines_of(plans_of(registry), TODAY))


def rows_of(data: bytes) -> list[dict[str, object]]:
    heads, *rows = load_workbook(io.BytesIO(data)).active.iter_rows(values_only=True)
    assert heads == COLUMNS
    return [dict(zip(COLUMNS, row, strict=True)) for row in rows]


def test_that_both_files_say_the_same_of_every_line(lines: list[Line]) -> None:
    as_read = list(csv.DictReader(io.StringIO(as_csv(lines))))
    for line, plain, typed in zip(lines, as_read, rows_of(as_xlsx(lines, AT)), strict=True):
        for name in COLUMNS:
            value = typed[name]
            if name in DAYS and value is not None:
                assert isinstance(value, datetime), "a day, not a text that looks like one"
                value = value.date().isoformat()
            assert ("" if value is None else str(value)) == plain[name]
        assert typed["hospital_no"] == line.hospital_no
        assert isinstance(typed["days_overdue"], int)


def test_that_a_cell_is_shown_as_a_day(lines: list[Line]) -> None:
    book = load_workbook(io.BytesIO(as_xlsx(lines, AT)))
    cell = book.active.cell(row=2, column=COLUMNS.index("due") + 1)
    assert cell.is_date
    assert cell.number_format == "yyyy-mm-dd"
    assert cell.value.date() >= date(2026, 1, 1)
    assert book.active.freeze_panes == "A2"


@pytest.mark.parametrize(
    "name",
    [
        *("=1+1", "+90", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "\t=1", "a\x00\x0bb"),
        *("\ud800x", "＝1+1", "＠x", " =1+1"),
    ],
)
def test_that_no_text_is_a_formula_or_breaks_the_file(lines: list[Line], name: str) -> None:
    strange = [replace(lines[0], name=name, modality=name)]
    data = as_xlsx(strange, AT)
    [row] = rows_of(data)
    assert str(row["name"]).lstrip("'\t").startswith(name.strip("\x00\x0b\t\ud800")[:1])
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        sheet = held.read("xl/worksheets/sheet1.xml").decode("utf-8")
    assert "<f>" not in sheet
    assert "<f " not in sheet


def test_that_an_empty_list_is_a_file_with_heads() -> None:
    assert rows_of(as_xlsx([], AT)) == []
