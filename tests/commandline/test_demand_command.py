"""demand, as typed on a command line."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest

from core.store.registry import Registry
from tests.builders import registered
from tests.commandline.test_registry_commands import NOW, run


@pytest.fixture
def ward(tmp_path: Path) -> Path:
    """Somebody operated on in July, whose month 4 is due on 30 November."""
    path = tmp_path / "ward.hepatrack"
    registry = Registry.create(path, now=NOW)
    registered(registry, operated_on=date(2026, 7, 30))
    registry.close()
    return path


def test_that_every_month_of_every_examination_is_written(ward: Path) -> None:
    code, out, err = run("demand", ward, "--as-of", "2026-11-23", "--format", "json")

    assert (code, err) == (0, "")
    found = json.loads(out)
    assert {row["modality"] for row in found} == {"MRI", "BIOCHEM", "PETCT"}
    assert len(found) == 3 * 24
    first = next(row for row in found if (row["modality"], row["month"]) == ("MRI", "2026-11"))
    assert first == {
        "modality": "MRI",
        "month": "2026-11",
        "expected": 1,
        "booked": 0,
        "slots": 48,
    }
    blood = next(row for row in found if row["modality"] == "BIOCHEM")
    assert blood["slots"] is None, "no scanner examines it"


def test_that_table_and_csv_say_the_same(ward: Path) -> None:
    asked = ("--as-of", "2026-11-23", "--months", "12")
    table = run("demand", ward, *asked)[1]
    rows = list(csv.DictReader(io.StringIO(run("demand", ward, *asked, "--format", "csv")[1])))

    assert len(rows) == 3 * 12
    assert "     2026-11           1           0          48" in table
    assert sum(int(row["expected"]) for row in rows if row["modality"] == "MRI") == 3
    assert "Beklenen" in run("demand", ward, "--language", "tr")[1]


def test_that_a_wrong_number_of_months_is_said(ward: Path) -> None:
    assert run("demand", ward, "--months", "0") == (
        2,
        "",
        "--months: type a number from 1 to 120.\n",
    )


def test_that_nobody_followed_is_said(tmp_path: Path) -> None:
    path = tmp_path / "empty.hepatrack"
    Registry.create(path, now=NOW).close()

    assert run("demand", path)[1] == "Nobody is followed.\n"
