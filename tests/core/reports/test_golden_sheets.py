"""What both sheets say of six patients in both languages, word by word."""

from difflib import unified_diff

import pytest

from tests.core.reports.golden_sheets import FOLDER, Golden, draw, goldens, text_of
from tests.core.reports.papers import assert_legible

ALL = list(goldens())


@pytest.mark.parametrize("golden", ALL, ids=str)
def test_that_the_sheet_says_what_it_said(golden: Golden) -> None:
    kept = golden.path.read_text(encoding="utf-8") if golden.path.exists() else ""
    now = text_of(golden)
    difference = unified_diff(kept.splitlines(), now.splitlines(), "kept", "now", lineterm="", n=1)
    rewrite = "python -m tests.core.reports.golden_sheets"
    assert kept == now, "\n".join([f"{golden} says something else: {rewrite}", *difference])


def test_that_no_golden_text_is_of_a_sheet_that_is_not_there() -> None:
    assert sorted(FOLDER.rglob("*.txt")) == sorted(each.path for each in ALL)


@pytest.mark.parametrize("golden", ALL, ids=str)
def test_that_the_same_data_and_day_give_the_same_bytes_in_room(golden: Golden) -> None:
    one = draw(golden)
    assert one.pdf == draw(golden).pdf
    assert_legible(one)
