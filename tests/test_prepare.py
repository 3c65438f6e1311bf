"""Setting up from nothing: which Python, which packages, and the one line when it may not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import prepare, system

ROOT = Path(__file__).parent.parent


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH; what its programs are asked stands in `asked`."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("ASKED", str(tmp_path / "asked"))
    monkeypatch.delenv("PYTHON", raising=False)  # as "make test PYTHON=…" would set it
    return folder


def program(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f'#!/bin/sh\necho "{name} $*" >>"$ASKED"\n{body}\n')
    path.chmod(0o755)


def asked(folder: Path) -> list[str]:
    path = folder.parent / "asked"
    return path.read_text().splitlines() if path.exists() else []


def as_user(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: number)


def test_that_root_installs_with_apt(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0)
    program(programs, "apt-get", "exit 0")
    assert system.install(["libegl1"])
    assert asked(programs) == ["apt-get -qq install -y --no-install-recommends libegl1"]


def test_that_missing_package_lists_are_fetched_once(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(monkeypatch, 0)
    listed = programs / "listed"
    program(programs, "apt-get", f'[ "$2" = update ] && : >{listed}; [ -e {listed} ]')
    assert system.install(["libegl1"])
    assert [line.split()[2] for line in asked(programs)] == ["install", "update", "install"]


def test_that_sudo_is_used_only_when_it_asks_nothing(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(monkeypatch, 1000)
    program(programs, "apt-get", "exit 0")
    assert not system.install(["libegl1"])
    program(programs, "sudo", "exit 1")
    assert not system.install(["libegl1"])
    program(programs, "sudo", "exit 0")
    assert system.install(["libegl1"])
    assert asked(programs)[-1].startswith("sudo -n DEBIAN_FRONTEND=noninteractive apt-get -qq")


def test_that_without_apt_nothing_is_tried(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0)
    assert not system.install(["libegl1"])


def test_that_the_line_to_type_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 1000)
    line = system.line_to_type(system.QT_PACKAGES)
    assert line.startswith("sudo apt-get install -y --no-install-recommends libegl1 ")
    assert "\n" not in line


def test_that_a_missing_qt_library_is_said_in_one_line_and_asked_again_next_time(
    programs: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    as_user(monkeypatch, 1000)
    program(programs, "python", "echo libxcb-cursor.so.0; exit 1")
    monkeypatch.setattr(prepare, "PYTHON", programs / "python")
    monkeypatch.setattr(prepare, "VENV", tmp_path)
    prepare.check_qt("run")
    with pytest.raises(prepare.NotReadyError, match="libxcb-cursor"):
        prepare.check_qt("test")
    prepare.check_qt("run")
    said = capfd.readouterr().err.splitlines()
    assert len(said) == 2
    assert said[0].startswith("The window needs libxcb-cursor.so.0. Type: sudo apt-get install")
    program(programs, "python", "exit 0")
    prepare.check_qt("run")
    prepare.check_qt("test")
    assert capfd.readouterr().err == ""
    assert len(asked(programs)) == 4


def test_that_libraries_are_installed_again_only_when_the_pins_change(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pins = tmp_path / "requirements.txt"
    pins.write_text("one==1")
    program(programs, "python", "exit 0")
    monkeypatch.setattr(prepare, "PYTHON", programs / "python")
    monkeypatch.setattr(prepare, "VENV", tmp_path)
    monkeypatch.setattr(prepare, "PINS", {"run": pins})
    prepare.install_pins("run")
    prepare.install_pins("run")
    assert len(asked(programs)) == 1
    pins.write_text("one==2")
    prepare.install_pins("run")
    assert len(asked(programs)) == 2
    assert all("--require-hashes" in line and "index" not in line for line in asked(programs))


def test_that_a_failed_installation_is_tried_again(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(programs, "python", "exit 1")
    monkeypatch.setattr(prepare, "PYTHON", programs / "python")
    monkeypatch.setattr(prepare, "VENV", tmp_path)
    for _ in range(2):
        with pytest.raises(prepare.NotReadyError, match="could not be installed"):
            prepare.install_pins("run")
    assert len(asked(programs)) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no sh")
def test_that_an_old_python_is_said_in_one_line(programs: Path) -> None:
    program(programs, "python3", '[ "$1" = --version ] || exit 1; echo Python 3.9.2')
    answer = _python_sh()
    assert answer.returncode == 1
    assert len(answer.stderr.splitlines()) == 1
    assert "3.11 or newer; found here: Python 3.9.2" in answer.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no sh")
def test_that_a_newer_python_beside_an_old_one_is_found(programs: Path) -> None:
    program(programs, "python3", "exit 1")
    (programs / "python3.12").symlink_to(sys.executable)
    answer = _python_sh()
    assert (answer.returncode, answer.stdout.strip()) == (0, "here")


def _python_sh() -> "subprocess.CompletedProcess[str]":
    shell = shutil.which("sh", path="/bin:/usr/bin") or "sh"
    return subprocess.run(
        [shell, ROOT / "scripts" / "python.sh", "-c", "print('here')"],
        capture_output=True,
        text=True,
        check=False,
    )
