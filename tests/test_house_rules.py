"""The budgets and bans that a linter cannot express."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

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


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names)


def _imported_modules(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


def _calls(tree: ast.Module, method: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == method:
            yield node


@pytest.mark.parametrize("path", [*SOURCES, *SCRIPTS], ids=_id)
def test_that_files_functions_and_classes_stay_small(path: Path) -> None:
    assert path.read_text(encoding="utf-8").count("\n") <= 300, "split this file"
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 40, f"split {node.name}()"
        if isinstance(node, ast.ClassDef):
            methods = [child for child in node.body if isinstance(child, ast.FunctionDef)]
            assert len(methods) <= 20, f"split class {node.name}"


@pytest.mark.parametrize("path", TESTS, ids=_id)
def test_that_a_test_file_says_in_its_names_what_the_program_does(path: Path) -> None:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
            assert node.name.startswith("test_that_"), f"{node.name} is no sentence"
    assert not re.search(r"^\s*(import|from) unittest", path.read_text("utf-8"), re.MULTILINE)
    assert not any(_is_sleep(call) for call in _calls(_tree(path), "sleep")), "never sleep"


def _is_sleep(call: ast.Call) -> bool:
    function = call.func
    assert isinstance(function, ast.Attribute)
    return isinstance(function.value, ast.Name) and function.value.id == "time"


@pytest.mark.parametrize("path", [*SOURCES, *SCRIPTS], ids=_id)
def test_that_every_module_says_in_its_first_line_what_it_is_for(path: Path) -> None:
    said = ast.get_docstring(_tree(path)) or ""
    assert said.strip(), "write one line at the top"
    assert re.search(r"[.!?]$|:$", said.splitlines()[0]), "one whole sentence in the first line"


@pytest.mark.parametrize("path", [path for path in SOURCES if path.name != "main.py"], ids=_id)
def test_that_only_main_reads_the_clock(path: Path) -> None:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name | ast.Attribute):
            owner = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
            assert owner not in CLOCKS.get(node.attr, ()), f"line {node.lineno}: an argument"
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            assert not {alias.name for alias in node.names} & CLOCKS.keys()


@pytest.mark.parametrize("path", SOURCES, ids=_id)
def test_that_nothing_dangerous_is_used(path: Path) -> None:
    tree = _tree(path)
    for name in set(_names(tree)) & BANNED_NAMES.keys():
        pytest.fail(f"{name}: {BANNED_NAMES[name]}")
    assert not set(_imported_modules(tree)) & BANNED_MODULES


@pytest.mark.parametrize("path", SOURCES, ids=_id)
def test_that_no_name_hides_what_a_thing_does(path: Path) -> None:
    names = [path.stem, *(n.name for n in ast.walk(_tree(path)) if isinstance(n, ast.ClassDef))]
    assert not [name for name in names if VAGUE.search(name)]


@pytest.mark.parametrize("path", [path for path in SOURCES if "ui" in path.parts], ids=_id)
def test_that_dialogs_open_and_slots_are_bound_methods(path: Path) -> None:
    tree = _tree(path)
    assert not [f"line {call.lineno}" for call in _calls(tree, "exec")], "open(), never exec()"
    for call in _calls(tree, "connect"):
        for argument in call.args:
            assert not isinstance(argument, ast.Lambda), f"line {call.lineno}: a bound method"


def test_that_one_module_alone_makes_paragraphs_so_that_every_value_is_escaped() -> None:
    makers = [
        _id(path)
        for path in SOURCES
        if any(
            isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "Paragraph"
            for node in ast.walk(_tree(path))
        )
    ]
    assert len(makers) <= 1, makers


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
