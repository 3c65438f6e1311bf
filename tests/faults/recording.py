"""The figures of a run as a table of docs/faults.md, with the machine and the day."""

import os
import platform
import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import PySide6
from sqlcipher3 import dbapi2 as sqlite

from tests.faults.figures import ROOT, Figure

PAGE = ROOT / "docs" / "faults.md"
BEGIN, END = "<!-- {name}: begin -->", "<!-- {name}: end -->"
HEAD = (
    "| programme | runs | acknowledged | lost | control failed | met |\n|---|--:|--:|--:|---|---|"
)


def record(name: str, figures: Sequence[Figure], day: date, seconds: float, scale: float) -> None:
    """Put the table between its marks in the page; figures measured here and no others."""
    begin, end = BEGIN.format(name=name), END.format(name=name)
    text = PAGE.read_text(encoding="utf-8")
    said = f"{day.isoformat()}, {machine()}; {seconds:,.0f} s, scale {scale:g}."
    rows = "\n".join(_row(each) for each in figures)
    notes = "\n".join(f"- {each.programme}: {each.note}." for each in figures if each.note)
    table = "\n".join((begin, said, "", HEAD, rows, "", notes, end))
    found = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if not found.search(text):
        raise SystemExit(f"{PAGE.name} has no place for {name}")
    PAGE.write_text(found.sub(lambda _: table, text), encoding="utf-8")


def machine() -> str:
    """What the figures were measured on."""
    names = re.findall(r"model name\s*:\s*(.*)", _cpuinfo())
    system = platform.freedesktop_os_release()["PRETTY_NAME"] if _is_linux() else platform.system()
    return (
        f"{system}, {os.cpu_count()} processors ({names[0] if names else platform.machine()}), "
        f"Python {platform.python_version()}, SQLite {sqlite.sqlite_version} (SQLCipher), "
        f"Qt {PySide6.__version__}"
    )


def _is_linux() -> bool:
    return sys.platform == "linux"


def _cpuinfo() -> str:
    path = Path("/proc/cpuinfo")
    return path.read_text() if path.exists() else ""


def _row(each: Figure) -> str:
    if each.note.startswith("not run"):
        return f"| {each.programme} | - | - | - | - | not run |"
    met, control = "yes" if each.met else "**no**", "yes" if each.control_failed else "**no**"
    return (
        f"| {each.programme} | {each.runs:,} | {each.acknowledged:,} | {each.lost:,} "
        f"| {control} | {met} |"
    )
