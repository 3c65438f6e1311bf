"""Every document of six patients in both languages: its text, and what its file has to be."""

from difflib import unified_diff
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from core.errors import RegistryError
from core.reports.paper.typeface import FONTS
from tests.core.reports.goldens import FOLDER, Golden, draw, goldens, printed, text_of, write_all
from tests.core.reports.papers import (
    assert_fonts_embedded,
    assert_legible,
    assert_valid,
    needs_qpdf,
)

ALL = list(goldens())


def made() -> list[Golden]:
    """Those of which there is a document."""
    found = []
    for each in ALL:
        try:
            printed(each)
        except RegistryError:
            continue
        found.append(each)
    return found


MADE = made()


@pytest.mark.parametrize("golden", ALL, ids=str)
def test_that_the_document_says_what_it_said(golden: Golden) -> None:
    kept = golden.path.read_text(encoding="utf-8") if golden.path.exists() else ""
    now = text_of(golden)
    difference = unified_diff(kept.splitlines(), now.splitlines(), "kept", "now", lineterm="", n=1)
    assert kept == now, "\n".join(
        [f"{golden} says something else. If it should: python -m scripts.golden", *difference]
    )


def test_that_no_golden_text_is_of_a_document_that_is_not_there() -> None:
    assert sorted(FOLDER.rglob("*.txt")) == sorted(each.path for each in ALL)


@pytest.mark.parametrize("golden", MADE, ids=str)
def test_that_the_same_data_and_day_give_the_same_bytes_in_room(golden: Golden) -> None:
    one, two = printed(golden), draw(golden)
    assert one.pdf == two.pdf
    assert_legible(one)


@pytest.mark.parametrize("golden", MADE, ids=str)
def test_that_fonts_are_embedded_in_part_and_language_and_title_are_told(golden: Golden) -> None:
    pdf = printed(golden).pdf
    assert_fonts_embedded(pdf)
    reader: Any = PdfReader(BytesIO(pdf))
    whole = min(each.stat().st_size for each in FONTS.glob("*.ttf"))
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            name, _, face = font.get_object()["/BaseFont"].partition("+")
            assert len(name) == len("/AAAAAA"), "the tag of a subset"
            assert face.startswith("IBMPlexSans")
            held = font.get_object()["/FontDescriptor"]["/FontFile2"].get_data()
            assert len(held) < whole / 2
    catalogue = reader.trailer["/Root"]
    assert catalogue["/Lang"] == golden.language.value
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata.title


@needs_qpdf
@pytest.mark.parametrize("golden", MADE, ids=str)
def test_that_qpdf_finds_nothing_wrong(golden: Golden, tmp_path: Path) -> None:
    assert_valid(printed(golden).pdf, tmp_path)


def test_that_writing_anew_changes_what_differs_and_takes_away_what_is_left(
    tmp_path: Path,
) -> None:
    assert len(write_all(tmp_path)) == len(ALL)
    first = tmp_path / ALL[0].path.relative_to(FOLDER)
    first.write_text("older", encoding="utf-8")
    (tmp_path / "stray.txt").write_text("", encoding="utf-8")
    assert sorted(write_all(tmp_path)) == sorted([first, tmp_path / "stray.txt"])
