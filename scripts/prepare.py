"""Make the project ready on this computer: .venv, pinned libraries, Qt's libraries, translations.

`python -m scripts.prepare run` prepares what the program needs, `test` what its tests need too.
Needs nothing but Python 3.11; a second call costs a fraction of a second.
"""

import argparse
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from scripts import system

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PINS = {"run": ROOT / "requirements.txt", "test": ROOT / "requirements-dev.txt"}


class NotReadyError(Exception):
    """The program cannot run here yet; the message is the one line to show."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.prepare", description=__doc__)
    parser.add_argument("what", choices=list(PINS))
    what = parser.parse_args(arguments).what
    try:
        prepare(what)
    except NotReadyError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def prepare(what: str) -> None:
    """Bring `.venv` and the system to what the pins ask for; does nothing when they already are."""
    if sys.version_info < (3, 11):  # noqa: UP036  on Windows any Python may have been called
        raise NotReadyError(
            f"Hepatrack needs Python 3.11 or newer; this is {platform.python_version()}."
        )
    if not venv_works(platform.python_version()):
        make_venv()
    install_pins(what)
    if sys.platform.startswith("linux"):
        check_qt(what)
    compile_translations()


def venv_works(version: str) -> bool:
    """Whether there is a virtual environment of this Python version that can install things."""
    if not PYTHON.exists():
        return False
    asked = "import pip, platform; print(platform.python_version())"
    answer = subprocess.run(
        [PYTHON, "-c", asked], capture_output=True, text=True, check=False, cwd=ROOT
    )
    return answer.returncode == 0 and answer.stdout.strip() == version


def make_venv() -> None:
    """A fresh virtual environment; an unfinished or foreign one is replaced."""
    missing = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if missing and not system.install([package]):
        raise NotReadyError(
            f"Python's venv module is missing. Type: {system.line_to_type([package])}"
        )
    shutil.rmtree(VENV, ignore_errors=True)
    say("Making a virtual environment in .venv")
    if subprocess.run([sys.executable, "-m", "venv", VENV], check=False).returncode != 0:
        raise NotReadyError("The virtual environment .venv could not be made: see the lines above.")


def install_pins(what: str) -> None:
    """Install the pinned libraries, unless the stamp says that exactly these are there."""
    pins = PINS[what]
    key = hashlib.sha256(pins.read_bytes()).hexdigest()
    stamp = VENV / f"hepatrack-{what}.stamp"
    if stamp.exists() and stamp.read_text() == key:
        return
    say(f"Installing the libraries of {pins.name} (once; takes a minute or two)")
    command = [str(PYTHON), "-m", "pip", "install", "-qq", "--no-input", "--require-hashes"]
    command += ["--disable-pip-version-check", "--only-binary", ":all:", "-r", str(pins)]
    if subprocess.run(command, check=False, cwd=ROOT).returncode != 0:
        raise NotReadyError("The libraries could not be installed: see the lines above.")
    stamp.write_text(key)


def check_qt(what: str) -> None:
    """Load Qt once; install the system libraries it misses, or say the line to type.

    The program goes on without a window; its tests cannot.
    """
    stamp = VENV / "hepatrack-qt.stamp"
    if stamp.exists():
        return
    missing = missing_qt_library()
    if missing and system.install(system.QT_PACKAGES):
        missing = missing_qt_library()
    if not missing:
        stamp.touch()
        return
    line = f"The window needs {missing}. Type: {system.line_to_type(system.QT_PACKAGES)}"
    if what == "test":
        raise NotReadyError(line)
    print(line, file=sys.stderr)


def missing_qt_library() -> str:
    """The first system library without which the window cannot open; empty when it can."""
    answer = subprocess.run(
        [PYTHON, "-m", "scripts.qt_probe"], capture_output=True, text=True, check=False, cwd=ROOT
    )
    return answer.stdout.strip() if answer.returncode else ""


def compile_translations() -> None:
    """Compile the translations; without them the window reads the text catalogue itself."""
    command = [str(PYTHON), "-m", "scripts.translations", "compile"]
    if subprocess.run(command, check=False, cwd=ROOT).returncode != 0:
        say("The translations could not be compiled; the program reads them uncompiled")


def say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
