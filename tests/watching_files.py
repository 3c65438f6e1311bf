"""Which files a block of code writes, wherever they lie; heard from Python itself and from strace.

Python tells of its own files only: what Qt or SQLite open is heard by strace, where it is.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_MADE = {"os.mkdir": (0,), "os.rename": (0, 1), "os.link": (0, 1), "os.symlink": (0, 1)}
_MADE |= {"tempfile.mkstemp": (0,), "tempfile.mkdtemp": (0,), "os.truncate": (0,)}
_heard: list[list[Path]] = []


def _hear(event: str, given: tuple[object, ...]) -> None:
    if not _heard:
        return
    if event == "open" and isinstance(given[2], int) and given[2] & _WRITING:
        _note(given[0])
    for at in _MADE.get(event, ()):
        _note(given[at])


def _note(path: object) -> None:
    if isinstance(path, str | bytes | os.PathLike):
        for each in _heard:
            each.append(Path(os.fsdecode(path)))


@contextmanager
def files_written() -> Iterator[list[Path]]:
    """Everything that Python opens to write, makes or renames in the block, in any thread."""
    if not getattr(sys, "_files_are_watched", False):
        sys.addaudithook(_hear)  # it cannot be taken away again, and hears nothing between blocks
        sys._files_are_watched = True  # type: ignore[attr-defined]
    found: list[Path] = []
    _heard.append(found)
    try:
        yield found
    finally:
        _heard.remove(found)


_CALLS = "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat"
_CALL = re.compile(r"(?:^|\s)(\w+)\((.*)\)\s+=\s+(\d+|\?)")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def traced(command: Sequence[str], log: Path, environment: dict[str, str]) -> list[Path]:
    """Every file that the process or its children opened to write, made or renamed."""
    strace = ("strace", "-f", "-qq", "-s", "4096", "-e", f"trace={_CALLS}", "-o", str(log))
    done = subprocess.run(
        [*strace, *command], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found = []
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        call = _CALL.search(line)
        if call is None:
            continue
        name, given, _ = call.groups()
        is_opened = name in ("open", "openat")
        if is_opened and not re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)", given):
            continue
        found += [Path(_plain(each)) for each in _QUOTED.findall(given)]
    return found


def _plain(said: str) -> str:
    """A name as strace writes it: other letters than ASCII as octal numbers."""
    return said.encode("latin-1").decode("unicode_escape").encode("latin-1").decode("utf-8")


def outside(written: Sequence[Path], *allowed: Path) -> list[Path]:
    """What lies in none of the allowed folders, nor is one of these files or devices."""
    roots = [each.resolve() for each in allowed]
    found = []
    for each in written:
        path = each.parent.resolve() / each.name
        if str(path).startswith("/dev/"):
            continue
        if not any(path == root or root in path.parents for root in roots):
            found.append(path)
    return found
