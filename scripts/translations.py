"""Keep the Turkish catalogue in step with the sources.

python -m scripts.translations update    put new texts into the .ts, drop those no longer used
python -m scripts.translations compile   make the .qm that Qt loads, when the .ts is newer
python -m scripts.translations check     say what is missing; exit code 1 when something is
"""

import json
import shutil
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from scripts.texts import ROOT, Text, texts_of_the_sources

CATALOGUE = ROOT / "resources" / "i18n" / "hepatrack_tr.ts"
COMPILED = CATALOGUE.with_suffix(".qm")
COLLECTED = ROOT / "build" / "texts.py"


class Entry(NamedTuple):
    """A translation as it stands in the .ts file; `state` is empty when it is finished."""

    text: Text
    translation: str
    state: str


def update() -> None:
    """Hand the collected texts to Qt's lupdate, which keeps every translation already made."""
    COLLECTED.parent.mkdir(exist_ok=True)
    lines = [
        f"QCoreApplication.translate({_quoted(text.context)}, {_quoted(text.source)})\n"
        for text in sorted(texts_of_the_sources().texts)
    ]
    COLLECTED.write_text("".join(lines), encoding="utf-8")
    options = ["-no-obsolete", "-sort-messages", "-locations", "none", "-silent"]
    languages = ["-source-language", "en", "-target-language", "tr"]
    _qt_tool("lupdate", [*options, *languages, str(COLLECTED), "-ts", str(CATALOGUE)])


def compile_catalogue() -> None:
    """Make the .qm; nothing to do when it is newer than the .ts."""
    if not CATALOGUE.exists():
        return
    if COMPILED.exists() and COMPILED.stat().st_mtime >= CATALOGUE.stat().st_mtime:
        return
    _qt_tool("lrelease", ["-silent", str(CATALOGUE), "-qm", str(COMPILED)])


def problems() -> list[str]:
    """Everything that keeps the catalogue from being complete, one line each."""
    found = texts_of_the_sources()
    entries = list(entries_of(CATALOGUE))
    known = {entry.text for entry in entries}
    return [
        *found.problems,
        *(f"not in the catalogue: {_shown(text)}" for text in sorted(found.texts - known)),
        *(f"no longer in the sources: {_shown(text)}" for text in sorted(known - found.texts)),
        *(f"{entry.state}: {_shown(entry.text)}" for entry in entries if entry.state),
        *(f"places differ: {_shown(entry.text)}" for entry in entries if _places_differ(entry)),
    ]


def entries_of(path: Path) -> Iterator[Entry]:
    """All translations of a .ts file."""
    if not path.exists():
        return
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            said = "" if translation is None else translation.text or ""
            state = "unfinished" if translation is None else translation.get("type", "")
            state = state or ("" if said else "unfinished")
            yield Entry(Text(name, message.findtext("source") or ""), said, state)


def places(text: str) -> set[str]:
    """The names between braces that `format` fills."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _places_differ(entry: Entry) -> bool:
    if entry.state:
        return False
    return places(entry.text.source) != places(entry.translation)


def _quoted(text: str) -> str:
    """A literal as lupdate reads it: double quotes, letters as they are."""
    return json.dumps(text, ensure_ascii=False)


def _shown(text: Text) -> str:
    return f"{text.context}: {text.source!r}"


def _qt_tool(name: str, arguments: list[str]) -> None:
    """Run one of the programs that come with PySide6, of this very environment."""
    folder = Path(sys.executable).parent
    program = shutil.which(f"pyside6-{name}", path=folder)
    if program is None:
        raise SystemExit(f"pyside6-{name} is not in {folder}")
    subprocess.run([program, *arguments], check=True)


def _check() -> int:
    found = problems()
    for line in found:
        print(line)
    print(f"translations: {len(found)} problem(s)" if found else "translations: complete")
    return int(bool(found))


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["compile"]:
            compile_catalogue()
        case ["check"]:
            return _check()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
