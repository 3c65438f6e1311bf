"""What the guide promises is there: its pictures, its commands, its keys."""

import re
import shlex
from argparse import ArgumentParser
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from commandline.front import COMMANDS, window_arguments

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
GUIDES = (DOCS / "user-guide.md", DOCS / "kullanim-kilavuzu.md")
LINK = re.compile(r"(?:\]\(|src=\"|srcset=\")([^)\"#\s]+)")
LONG = 40  # letters; a shorter sentence may come back
KEY = re.compile(r"`([A-Z0-9]|Ctrl [A-Za-z]+|Alt ←|F\d|Enter|Esc|Del|/|\?|\+|-)`")


def links_of(page: Path) -> set[str]:
    found = LINK.findall(page.read_text(encoding="utf-8"))
    return {each for each in found if "://" not in each}


def code_blocks(page: Path) -> list[str]:
    return re.findall(r"^```\n(.*?)^```", page.read_text(encoding="utf-8"), re.M | re.S)


def commands_of(page: Path) -> list[str]:
    lines = [line for block in code_blocks(page) for line in block.splitlines()]
    return [line.removeprefix("main.py ") for line in lines if line.startswith("main.py ")]


def headings_of(page: Path) -> list[int]:
    return [len(each) for each in re.findall(r"^(#+) ", page.read_text(encoding="utf-8"), re.M)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_that_whatever_a_page_links_to_exists(page: Path) -> None:
    assert [link for link in sorted(links_of(page)) if not (DOCS / link).exists()] == []


def test_that_every_picture_is_in_some_page() -> None:
    shown = {link for page in PAGES for link in links_of(page)}
    made = {f"pictures/{file.name}" for file in (DOCS / "pictures").iterdir()}
    assert made - shown == set()


def test_that_every_picture_of_the_guide_is_one_that_make_pictures_makes() -> None:
    from scripts.pictures import pictures

    made = {f"pictures/{each.name}" for each in pictures()}
    shown = {link for page in PAGES for link in links_of(page) if link.startswith("pictures/")}
    assert shown == made


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_that_every_command_of_the_guide_is_understood(page: Path) -> None:
    commands = commands_of(page)
    assert {shlex.split(each)[0] for each in commands} >= set(COMMANDS)
    for each in commands:
        words = shlex.split(each)
        if words[0] in COMMANDS:
            parser = ArgumentParser(exit_on_error=False)
            subparsers: Any = parser.add_subparsers()
            import_module(f"commandline.{words[0]}").add_parser(subparsers)
            parser.parse_args(words)
        else:
            window_arguments(words, date(2026, 11, 23))


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_that_the_contents_of_a_guide_are_its_sections_in_order(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    sections = re.findall(r"^## (\d+)\. (.+)$", text, re.M)
    assert [int(number) for number, _ in sections] == list(range(1, len(sections) + 1))
    assert re.findall(r"^(\d+)\. \[(.+)\]\(#", text, re.M) == sections


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_that_whatever_a_page_refers_to_in_itself_is_a_heading_of_it(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    anchors = [anchor_of(each) for each in re.findall(r"^#+ (.+)$", text, re.M)]
    assert sorted(set(re.findall(r"\]\(#([^)]+)\)", text)) - set(anchors)) == []
    assert len(anchors) == len(set(anchors))


def anchor_of(heading: str) -> str:
    """As GitHub makes it: the dot above a small i of a Turkish capital stays."""
    return re.sub(r"[^\w\u0307 -]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_that_no_page_says_the_same_sentence_twice(page: Path) -> None:
    """Two branches that were put together may both have brought a sentence."""
    text = re.sub(
        r"^```.*?^```|^<picture>.*?</picture>", "", page.read_text("utf-8"), flags=re.M | re.S
    )
    prose = " ".join(line for line in text.splitlines() if not line.startswith(("|", "#")))
    sentences = [each.strip() for each in re.split(r"(?<=[.:]) ", prose)]
    long_ones = [each for each in sentences if len(each) > LONG]
    assert [each for each in set(long_ones) if long_ones.count(each) > 1] == []


def test_that_the_readme_names_every_command() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(COMMANDS) - set(re.findall(r"^main\.py (\w+)", lines, re.M)) == set()


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_that_every_key_of_the_guide_is_in_the_program(page: Path) -> None:
    code = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "ui").rglob("*.py"))
    digits = set("0123456789")
    unknown = []
    for key in set(KEY.findall(page.read_text(encoding="utf-8"))) - digits:
        last = key.split()[-1]
        names = (f'"{key}"', f"Key_{last}", f'keys="{last}', f'"{key.replace(" ", "+")}"')
        in_letters = any(last in each for each in re.findall(r'keys="([A-Z]+)"', code))
        if not in_letters and not any(name in code for name in names):
            unknown.append(key)
    assert unknown == []


def test_that_both_guides_say_the_same_in_the_same_order() -> None:
    english, turkish = GUIDES
    assert headings_of(english) == headings_of(turkish)
    assert commands_of(english) == commands_of(turkish)
    in_turkish = [link.replace("-tr", "-en") for link in _pictures_in_order(turkish)]
    assert in_turkish == _pictures_in_order(english)


def _pictures_in_order(page: Path) -> list[str]:
    found = LINK.findall(page.read_text(encoding="utf-8"))
    return [each for each in found if each.startswith("pictures/")]


def test_that_third_party_names_every_library() -> None:
    pinned = re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.txt").read_text(), re.M)
    named = re.findall(r"^\| ([a-z0-9-]+) \|", (ROOT / "THIRD_PARTY.md").read_text(), re.M)
    assert set(pinned) - set(named) == set()
    assert set(named) - set(pinned) <= {"library", "what"}
