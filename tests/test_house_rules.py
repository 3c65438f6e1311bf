"""The budgets and bans that a linter cannot express."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted(
    path
    for path in [
        ROOT / "main.py",
        *(path for name in ("core", "ui", "commandline") for path in ROOT.glob(f"{name}/**/*.py")),
    ]
    if path.exists()
)
SCRIPTS = sorted(ROOT.glob("scripts/**/*.py"))
TESTS = sorted(ROOT.glob("tests/**/*.py"))

# Whoever reads the clock, under any name it is imported by; only main.py may.
CLOCKS = {
    "today": {"date", "datetime"},
    "now": {"datetime"},
    "utcnow": {"datetime"},
    "time": {"time"},
    "time_ns": {"time"},
    "localtime": {"time"},
    "gmtime": {"time"},
    "currentDate": {"QDate"},
    "currentDateTime": {"QDateTime"},
    "currentDateTimeUtc": {"QDateTime"},
    "currentTime": {"QTime"},
}
BANNED_NAMES = {
    "QSettings": "settings live in the registry; QSettings runs code from a planted file",
    "WA_DeleteOnClose": "finished.connect(self.deleteLater) instead: it crashed",
    "setPickleProtocol": "no pickle",
}
VAGUE = re.compile(r"(^|_)(utils?|helpers?|managers?|misc|common)($|_)|(Utils?|Helper|Manager)$")
BANNED_MODULES = {"pickle", "shelve", "marshal", "dill"}


def _id(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


class Source:
    """A file of ours, read and taken apart once for all rules."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.tree = ast.parse(self.text)
        self.nodes = tuple(ast.walk(self.tree))


def _names(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names)


def _imported_modules(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


def _calls(source: Source, method: str) -> Iterator[ast.Call]:
    for node in source.nodes:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == method:
            yield node


def test_that_files_functions_and_classes_stay_small() -> None:
    assert not _breaking(_too_large)


def _too_large(source: Source) -> Iterator[str]:
    if source.text.count("\n") > 300:
        yield "split this file"
    for node in source.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            n_lines = (node.end_lineno or 0) - node.lineno
            yield from [f"split {node.name}()"] * (n_lines >= 40)
        elif isinstance(node, ast.ClassDef):
            n_methods = sum(isinstance(child, ast.FunctionDef) for child in node.body)
            yield from [f"split class {node.name}"] * (n_methods > 20)


def test_that_a_test_file_says_in_its_names_what_the_program_does() -> None:
    assert not _breaking(_no_sentence)


def _no_sentence(source: Source) -> Iterator[str]:
    for node in source.nodes:
        name = node.name if isinstance(node, ast.FunctionDef) else ""
        if name.startswith("test") and not name.startswith("test_that_"):
            yield f"{name} is no sentence"
    if re.search(r"^\s*(import|from) unittest", source.text, re.MULTILINE):
        yield "not unittest"
    if any(_is_sleep(call) for call in _calls(source, "sleep")):
        yield "never sleep"


def _is_sleep(call: ast.Call) -> bool:
    function = call.func
    assert isinstance(function, ast.Attribute)
    return isinstance(function.value, ast.Name) and function.value.id == "time"


def test_that_every_module_says_in_its_first_line_what_it_is_for() -> None:
    assert not _breaking(_untold)


def _untold(source: Source) -> Iterator[str]:
    said = (ast.get_docstring(source.tree) or "").strip()
    if not said:
        yield "write one line at the top"
    elif not re.search(r"[.!?:]$", said.splitlines()[0]):
        yield "one whole sentence in the first line"


def test_that_only_main_reads_the_clock() -> None:
    assert not _breaking(_clocks_read)


def _clocks_read(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name | ast.Attribute):
            owner = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
            if owner in CLOCKS.get(node.attr, ()):
                yield f"line {node.lineno}: an argument"
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            names = {alias.name for alias in node.names}
            yield from (f"line {node.lineno}: {name}" for name in names & CLOCKS.keys())


def test_that_nothing_dangerous_is_used() -> None:
    assert not _breaking(_dangers)


def _dangers(source: Source) -> Iterator[str]:
    for name in set(_names(source)) & BANNED_NAMES.keys():
        yield f"{name}: {BANNED_NAMES[name]}"
    yield from set(_imported_modules(source)) & BANNED_MODULES


def test_that_no_name_hides_what_a_thing_does() -> None:
    assert not _breaking(_vague)


def _vague(source: Source) -> Iterator[str]:
    names = [source.path.stem, *(n.name for n in source.nodes if isinstance(n, ast.ClassDef))]
    yield from (name for name in names if VAGUE.search(name))


def test_that_dialogs_open_and_slots_are_bound_methods() -> None:
    assert not _breaking(_unbound)


def _unbound(source: Source) -> Iterator[str]:
    for call in _calls(source, "exec"):
        yield f"line {call.lineno}: open(), never exec()"
    for call in _calls(source, "connect"):
        if any(isinstance(argument, ast.Lambda) for argument in call.args):
            yield f"line {call.lineno}: a bound method"


def _makes_paragraphs(source: Source) -> Iterator[str]:
    calls = (node for node in source.nodes if isinstance(node, ast.Call))
    if any(ast.unparse(call.func).split(".")[-1] == "Paragraph" for call in calls):
        yield "makes paragraphs"


def test_that_one_module_alone_makes_paragraphs_so_that_every_value_is_escaped() -> None:
    assert len(_breaking(_makes_paragraphs)) <= 1


Rule: TypeAlias = Callable[[Source], Iterable[str]]
RULES: dict[Rule, set[Path]] = {
    _too_large: {*SOURCES, *SCRIPTS},
    _no_sentence: set(TESTS),
    _untold: {*SOURCES, *SCRIPTS},
    _clocks_read: {path for path in SOURCES if path.name != "main.py"},
    _dangers: set(SOURCES),
    _vague: set(SOURCES),
    _unbound: {path for path in SOURCES if "ui" in path.parts},
    _makes_paragraphs: set(SOURCES),
}


def _breaking(rule: Rule) -> list[str]:
    """Every place where a rule is broken."""
    return _all_breaking()[rule]


@cache
def _all_breaking() -> dict[Rule, list[str]]:
    """By rule; all of them at once, because taking the files apart is what takes time."""
    found: dict[Rule, list[str]] = {rule: [] for rule in RULES}
    for path in (*SOURCES, *SCRIPTS, *TESTS):
        source = Source(path)
        for rule in (rule for rule, paths in RULES.items() if path in paths):
            found[rule] += [f"{_id(path)}: {said}" for said in rule(source)]
    return found


BREAKING = """
from datetime import datetime
class PatientManager:
    def f(self):
        datetime.now()
        self.dialog.exec()
        self.saved.connect(lambda: None)
        QSettings()
def test_it():
    import time
    time.sleep(1)
"""


@pytest.mark.parametrize(
    ("rule", "n"),
    [(_untold, 1), (_clocks_read, 1), (_dangers, 1), (_vague, 1), (_unbound, 2), (_no_sentence, 2)],
)
def test_that_each_rule_finds_what_breaks_it(tmp_path: Path, rule: Rule, n: int) -> None:
    path = tmp_path / "broken.py"
    path.write_text(BREAKING)
    assert len(list(rule(Source(path)))) == n


def test_that_what_is_too_large_is_found(tmp_path: Path) -> None:
    path = tmp_path / "large.py"
    lines = "\n".join(f"        a{n} = 1" for n in range(290))
    methods = "\n".join(f"    def m{n}(self): ..." for n in range(20))
    path.write_text(f"class A:\n    def f(self):\n{lines}\n{methods}\n")
    assert list(_too_large(Source(path))) == ["split this file", "split class A", "split f()"]


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_that_every_library_is_pinned_with_hashes_and_without_an_address(name: str) -> None:
    text = (ROOT / name).read_text()
    assert not re.search(r"://|^\s*-", text.replace("    --hash=sha256:", "    "), re.MULTILINE)
    pins = re.split(r"\n(?=\S)", text.strip())
    for pin in pins:
        assert re.match(r"[a-z0-9._-]+==[^ ]+ ", pin), f"not an exact pin: {pin.splitlines()[0]}"
        assert "--hash=sha256:" in pin


def test_that_both_pin_files_agree_and_qt_is_not_the_version_that_aborts() -> None:
    run, test = _pins("requirements.txt"), _pins("requirements-dev.txt")
    assert run.items() <= test.items()
    assert run["pyside6-essentials"] == run["shiboken6"] == "6.11.3"
    assert run["sqlcipher3"] == "0.6.4"


def _pins(name: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", (ROOT / name).read_text(), re.MULTILINE))


def test_that_every_library_and_picture_has_its_licence_named() -> None:
    named = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8").lower()
    missing = [name for name in _pins("requirements.txt") if f"| {name} |" not in named]
    assert not missing
    assert "ibm plex sans" in named
    assert "lucide" in named
