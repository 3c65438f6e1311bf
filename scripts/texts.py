"""Find every text of the sources that somebody reads, and every one that cannot be translated.

Marked texts are the literals in `self.tr("…")` (their context is the class, as in Qt), in
`QCoreApplication.translate("Context", "…")`, also under the name `tr`, and in `phrase("…")`,
`words("…")`, `words.count(n, "…", "…")` and the raising of a RegistryError (context "phrase").
Qt's own lupdate sees neither the last four nor Python's f-strings. The protocols of the program
bring texts too: their names, populations, sources and notes (context "phrase").
"""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("core", "ui", "commandline")
PROTOCOLS = "resources/protocols"
PROTOCOL_TEXTS = ("name", "population", "source", "notes")
PHRASE = "phrase"
ERRORS = {
    "RegistryError",
    "RegistryTooNewError",
    "RegistryBusyError",
    "RegistryDamagedError",
    "ConflictError",
    "WrongPasswordError",
}


class Text(NamedTuple):
    """One English text and the context it is translated in."""

    context: str
    source: str


class Found(NamedTuple):
    """All texts, and the places whose text is no literal."""

    texts: set[Text]
    problems: list[str]


def texts_of_the_sources(root: Path = ROOT) -> Found:
    found = Found(set(), [])
    paths = [root / "main.py", *(path for name in FOLDERS for path in root.glob(f"{name}/**/*.py"))]
    for path in sorted(path for path in paths if path.exists()):
        texts, problems = texts_in(path.read_text(encoding="utf-8"))
        found.texts.update(texts)
        found.problems.extend(f"{path.relative_to(root)}:{problem}" for problem in problems)
    for path in root.glob(f"{PROTOCOLS}/*.toml"):
        found.texts.update(texts_of_protocol(path.read_text(encoding="utf-8")))
    return found


def texts_of_protocol(source: str) -> set[Text]:
    """What a reader sees of a protocol file besides its numbers; the short name is a name."""
    said = tomllib.loads(source)
    return {Text(PHRASE, said[key]) for key in PROTOCOL_TEXTS if said.get(key)}


def texts_in(source: str) -> Found:
    """The texts of one module; a problem reads `line: what is wrong`."""
    found = Found(set(), [])
    for context, call in _calls(ast.parse(source), ""):
        for text, argument in _marked(context, call):
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                found.texts.add(Text(text, argument.value))
            elif not _may_vary(call):
                said = ast.unparse(argument)
                found.problems.append(f"{argument.lineno}: {said} is no literal text")
    return found


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the innermost class around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield context, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else context)


def _marked(context: str, call: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    """Which arguments of this call are texts, and in which context."""
    name = _name(call.func)
    if name == "tr" and isinstance(call.func, ast.Attribute):
        yield from ((context, argument) for argument in call.args[:1])
    elif _names_its_context(call):
        yield from ((_literal(call.args[0]), argument) for argument in call.args[1:2])
    elif name == PHRASE or name in ERRORS or _are_words(call.func):
        yield from ((PHRASE, argument) for argument in call.args[:1])
    elif name == "count" and isinstance(call.func, ast.Attribute) and _are_words(call.func.value):
        yield from ((PHRASE, argument) for argument in call.args[1:3])


def _names_its_context(call: ast.Call) -> bool:
    """`QCoreApplication.translate(…)`, or `tr(…)` where `tr` is a name for it."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr == "translate" and _name(function.value) == "QCoreApplication"
    return _name(function) == "tr" and len(call.args) > 1


def _literal(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _may_vary(call: ast.Call) -> bool:
    """Words and errors also take a text that was marked elsewhere, but never one put together."""
    if _name(call.func) in {"tr", "translate", PHRASE}:
        return False
    return not any(isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in call.args[:3])


def _are_words(function: ast.expr) -> bool:
    """`words`, `self.words`, `self._words` or `words()`."""
    if isinstance(function, ast.Call):
        return _name(function.func) == "words" and not function.args
    return _name(function) in {"words", "_words"}


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
