"""The tables of docs/invariants.md: every row is there, every test it names exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TABLES = (ROOT / "docs" / "invariants.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(test_that_\w+)(?:\[[\w-]+\])?`", TABLES)))
INVARIANTS = [f"INV-{number:02}" for number in range(1, 31)]
NOT_YET = re.compile(r"not yet: \*[^*]+\*")
THREATS = 22


def rows_of(heading: str) -> list[str]:
    """The rows of the table under a heading, without its head."""
    section = TABLES.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return [line for line in section.splitlines() if line.startswith("|")][2:]


@pytest.mark.parametrize(("path", "name"), NAMED)
def test_that_a_named_test_exists(path: str, name: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    assert re.search(rf"^def {name}\(", text, re.MULTILINE)


def test_that_every_invariant_has_one_row_in_order() -> None:
    assert [row.split("|")[1].strip() for row in rows_of("Invariants")] == INVARIANTS


@pytest.mark.parametrize("heading", ["Invariants", "Threats"])
def test_that_every_row_names_a_test_or_says_what_is_missing(heading: str) -> None:
    for row in rows_of(heading):
        assert re.search(r"`tests/[\w/]+\.py::test_that_", row) or NOT_YET.search(row), row
        assert len(row.strip("|").split("|")) == 4, row


def test_that_every_threat_has_a_row() -> None:
    assert len(rows_of("Threats")) == THREATS
    assert len(NAMED) > len(INVARIANTS)
