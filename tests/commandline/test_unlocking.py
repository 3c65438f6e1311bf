"""A protected registry on the command line: the password comes from a file or the terminal."""

import io
from argparse import ArgumentParser, Namespace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from commandline import unlocking, without_display
from core.actions.protecting import add_holder
from core.store.cipher import key_file_of
from tests.builders import acting
from tests.core.store.keys.safes import (
    CANARY,
    CODE,
    DEMIR,
    NOW,
    OTHER_PASSWORD,
    PASSWORD,
    opened,
    plain,
    protected,
)

pytestmark = pytest.mark.usefixtures("cheap_passwords")


class Terminal(io.StringIO):
    """Somebody sits in front of it."""

    def isatty(self) -> bool:
        return True


def run(*words: object, typed: io.StringIO | None = None) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of one subcommand."""
    name, *rest = map(str, words)
    module: Any = import_module(f"commandline.{name}")
    parser = ArgumentParser(prog="main.py")
    module.add_parser(parser.add_subparsers(dest="command"))
    args = parser.parse_args([name, *rest])
    args.now, args.today = NOW, NOW.date()
    out, err = io.StringIO(), io.StringIO()
    code = module.run(args, typed or io.StringIO(), out, err)
    return code, out.getvalue(), err.getvalue()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return protected(tmp_path)


@pytest.fixture
def password(tmp_path: Path) -> Path:
    file = tmp_path / "password.txt"
    file.write_text(f"{PASSWORD}\n", encoding="utf-8")
    return file


def test_that_every_subcommand_that_opens_a_registry_takes_a_password_file(
    path: Path, password: Path, tmp_path: Path
) -> None:
    given = ("--password-file", password)
    assert CANARY.upper() in run("worklist", path, *given)[1].upper()
    assert run("verify", path, *given)[1].startswith("whole: 1 patients")
    for name, file in (("summary", tmp_path / "a.pdf"), ("timeline", tmp_path / "a.svg")):
        code, out, err = run(name, path, "123456", "-o", file, *given)
        assert (code, out, err) == (0, f"{file}\n", "")
        assert file.exists()


def test_that_without_a_password_nothing_is_opened_and_one_line_says_why(path: Path) -> None:
    for words in (("worklist", path), ("verify", path)):
        code, out, err = run(*words)
        assert (code, out) == (2, "")
        assert "is protected. Give its password with --password-file" in err
        assert err.count("\n") == 1


def test_that_the_password_may_come_from_standard_input(path: Path) -> None:
    code, out, _ = run("verify", path, "--password-file", "-", typed=io.StringIO(PASSWORD + "\n"))
    assert (code, out.split(":")[0]) == (0, "whole")


def test_that_a_wrong_password_and_a_missing_file_are_said(path: Path, tmp_path: Path) -> None:
    wrong = run("worklist", path, "--password-file", "-", typed=io.StringIO("wrong\n"))
    assert wrong == (2, "", "This password is not right. Try again.\n")
    code, _, err = run("worklist", path, "--password-file", tmp_path / "none.txt")
    assert code == 2
    assert "none.txt cannot be read" in err
    (tmp_path / "noise").write_bytes(b"\xff\xfe\x00")
    assert run("worklist", path, "--password-file", tmp_path / "noise")[0] == 2


def test_that_it_is_asked_for_on_a_terminal(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prompts: list[str] = []

    def typed(prompt: str, _stream: object) -> str:
        prompts.append(prompt)
        return PASSWORD

    monkeypatch.setattr("getpass.getpass", typed)
    assert run("verify", path, typed=Terminal())[0] == 0
    assert prompts == ["Password of E. Kaya: "]


def test_that_with_several_the_operator_is_named(path: Path) -> None:
    registry = opened(path)
    add_holder(registry, acting(), DEMIR, OTHER_PASSWORD)
    registry.close()
    stdin = ("--password-file", "-")
    code, _, err = run("verify", path, *stdin, typed=io.StringIO(OTHER_PASSWORD))
    assert code == 2
    assert "E. Kaya, S. Demir" in err
    given = ("--operator", "s. demir", *stdin)
    assert run("verify", path, *given, typed=io.StringIO(OTHER_PASSWORD))[0] == 0
    assert run("verify", path, *given, typed=io.StringIO(PASSWORD))[0] == 2
    unknown = ("--operator", "Nobody", *stdin)
    assert run("verify", path, *unknown, typed=io.StringIO(PASSWORD))[0] == 2


def test_that_the_recovery_code_opens_it_too(path: Path) -> None:
    given = ("--recovery", "--password-file", "-")
    assert run("verify", path, *given, typed=io.StringIO(CODE.lower()))[0] == 0
    code, _, err = run("verify", path, *given, typed=io.StringIO(f"Z{CODE[1:]}"))
    assert code == 2
    assert "Group 1 is mistyped" in err


def test_that_a_damaged_key_file_is_a_finding_of_verify(path: Path, password: Path) -> None:
    keys = key_file_of(path)
    keys.write_bytes(keys.read_bytes()[:-20])
    code, out, _ = run("verify", path, "--password-file", password)
    assert code == 1
    assert "is damaged" in out


def test_that_a_registry_without_protection_asks_for_nothing(tmp_path: Path) -> None:
    path = plain(tmp_path)
    assert run("verify", path)[0] == 0
    assert unlocking.key_asked(Namespace(registry=path), io.StringIO()) is None


def test_that_no_password_is_an_argument() -> None:
    parser = ArgumentParser()
    unlocking.add_key_options(parser)
    options = {each for action in parser._actions for each in action.option_strings}
    assert options == {"-h", "--help", "--operator", "--password-file", "--recovery"}


def test_that_without_a_display_a_protected_registry_is_not_opened_unasked(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert without_display.work_on_paper(path, now=NOW, as_of=None) == 2
    assert "is protected" in capsys.readouterr().out
