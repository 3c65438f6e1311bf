"""What is kept out because the program does not do the thing at all.

Whoever builds an import, survival curves, or PDF files with a password, fails here first, and
writes the guard and its test in the place of these.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from core.language import Language, words_in
from tests.test_house_rules import ROOT, SOURCES, Source

# What reads spreadsheets, XML, archives and lists, by the name it is called or imported by.
READERS = {
    "spreadsheet": {"load_workbook", "xlrd", "pandas", "read_excel"},
    "XML": {"ElementTree", "etree", "minidom", "sax", "expat", "lxml", "defusedxml", "xmltodict"},
    "archive": {"zipfile", "tarfile", "ZipFile", "unpack_archive"},
    "list": {"csv.DictReader", "csv.reader", "read_csv", "Sniffer"},
}
# These read what is shipped with the program, and nothing else.
OWN_FILES = {"core/language.py", "core/actions/demo/rows.py", "core/actions/demo/sheets.py"}
ONLY_WRITES = {"core/reports/liver_map/svg.py", "core/reports/timeline/svg.py"}  # sax: `escape`


@cache
def named_in(path: Path) -> frozenset[str]:
    """Every module that is imported and every name and attribute that is used."""
    return frozenset(_named(Source(path)))


def _named(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.Import):
            yield from (part for alias in node.names for part in alias.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            yield from (node.module or "").split(".")
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield from (node.attr, ast.unparse(node))
        elif isinstance(node, ast.Name):
            yield node.id


@pytest.mark.parametrize("kind", READERS)
def test_that_nothing_from_outside_is_read_that_could_be_a_bomb(kind: str) -> None:
    reading = {
        path.relative_to(ROOT).as_posix() for path in SOURCES if READERS[kind] & named_in(path)
    }
    assert reading - OWN_FILES - ONLY_WRITES == set()


def test_that_what_reads_is_seen_when_it_is_there() -> None:
    seen = {each for own in OWN_FILES for each in named_in(ROOT / own)}
    assert READERS["XML"] & seen
    assert READERS["list"] & seen


def encrypting(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.Call):
            yield from (word.arg for word in node.keywords if word.arg in {"encrypt", "encryption"})


def test_that_no_pdf_is_encrypted_and_none_is_said_to_be() -> None:
    papers = [path for path in SOURCES if "core/reports" in path.as_posix()]
    assert papers
    assert [path for path in papers if list(encrypting(Source(path)))] == []
    catalogue = words_in(Language.TURKISH)._catalogue
    sentences = [text for text in catalogue if "PDF" in text]
    assert len(sentences) > 5, "the program speaks of PDF files"
    claims = ("encrypt", "protected", "secure")
    assert [text for text in sentences if any(word in text.lower() for word in claims)] == []


ESTIMATES = re.compile(
    r"\b(median|mean|average|kaplan|log-rank|hazard|p-value|confidence|probability|rate)\b", re.I
)
STATISTICS = {"statistics", "scipy", "statsmodels", "lifelines", "sklearn", "NormalDist"}


def test_that_no_estimate_about_patients_is_said_or_computed() -> None:
    """Survival is told of single patients, with what it counts from and whether it is censored."""
    assert ESTIMATES.search("Median survival: 41 months")
    catalogue = words_in(Language.TURKISH)._catalogue
    assert [text for text in catalogue if ESTIMATES.search(text)] == []
    assert [path for path in SOURCES if STATISTICS & named_in(path)] == []
    assert any("censored" in text for text in catalogue)
