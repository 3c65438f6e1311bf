"""What a process asked of the disk, as strace saw it: writes, cuts, waits, folders, in order."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from tests.faults.figures import ROOT

CALLS = (
    "openat,creat,pwrite64,pwritev,pwritev2,write,writev,ftruncate,truncate,fallocate,"
    "fsync,fdatasync,sync_file_range,unlink,unlinkat,rename,renameat,renameat2,copy_file_range"
)
# What the model of the disk understands; any other call on the registry's files stops everything.
UNDERSTOOD = {"openat", "pwrite64", "write", "ftruncate", "fsync", "unlink"}
SHARED = "-shm"  # memory shared by processes: gone with the power, made anew at the next opening

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_HANDLE = re.compile(r"^\d+<((?:\\x[0-9a-f]{2})*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Written:
    name: str
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Waited:
    """The call returned when everything asked of this file was on the disk; "." is the folder."""

    name: str


@dataclass(frozen=True, slots=True)
class Opened:
    """With leave to create."""

    name: str


@dataclass(frozen=True, slots=True)
class Removed:
    name: str


@dataclass(frozen=True, slots=True)
class Told:
    """The process acknowledged a save."""

    seq: int
    digest: str


Event: TypeAlias = Written | Cut | Waited | Opened | Removed | Told


@dataclass(frozen=True, slots=True)
class Trace:
    """The files before, and everything that happened to them."""

    before: dict[str, bytes]
    events: tuple[Event, ...]
    hits: Counter[str]


def record(folder: Path, acknowledged: str, *arguments: str) -> Trace:
    """Run `tests.faults.recorded` in the folder under strace.

    Raises:
        RuntimeError: it failed, or strace did not see what the model needs.
    """
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    out = folder.with_suffix(".trace")
    command = ["strace", "-f", "-y", "-xx", "-s", "200000", "-e", f"trace={CALLS}", "-o", str(out)]
    child = [sys.executable, "-m", "tests.faults.recorded", str(folder), *arguments]
    done = subprocess.run(
        [*command, *child], capture_output=True, text=True, cwd=ROOT, check=False
    )
    if done.returncode:
        raise RuntimeError(f"the recorded process failed: {done.stderr}")
    hits: Counter[str] = Counter()
    with out.open() as lines:
        events = tuple(_events(lines, folder, acknowledged, hits))
    out.unlink()
    for call in ("pwrite64", "fsync", "ftruncate", "unlink"):
        if not hits[call]:
            raise RuntimeError(f"strace saw no {call} on the registry: the model would test nothing")
    return Trace(before, events, hits)


def _events(
    lines: Iterator[str], folder: Path, acknowledged: str, hits: Counter[str]
) -> Iterator[Event]:
    where = str(folder.resolve())
    for line in lines:
        found = _CALL.match(line)
        if found is None or int(found.group(3)) < 0:
            continue
        call, arguments = found.group(1), found.group(2)
        name = _name(call, arguments, where)
        if name is None or name.endswith(SHARED):
            continue
        if call not in UNDERSTOOD:
            raise RuntimeError(f"the model of the disk does not know {call}")
        hits[call] += 1
        if name == acknowledged:
            if call == "write":
                seq, digest = _bytes(_TEXT.findall(arguments)[0]).decode().split()
                yield Told(int(seq), digest)
        elif event := _event(call, arguments, name, int(found.group(3))):
            yield event


def _name(call: str, arguments: str, where: str) -> str | None:
    """The file of the folder a call is about; none for files elsewhere."""
    handle = _HANDLE.match(arguments)
    if handle is not None and call != "openat":
        path = _bytes(handle.group(1)).decode()
    else:
        texts = _TEXT.findall(arguments)
        path = _bytes(texts[0]).decode() if texts else ""
    if path == where:
        return "."
    return path.removeprefix(f"{where}/") if path.startswith(f"{where}/") else None


def _event(call: str, arguments: str, name: str, returned: int) -> Event | None:
    if call == "openat":
        return Opened(name) if "O_CREAT" in arguments else None
    if call == "pwrite64":
        data = _bytes(_TEXT.findall(arguments)[0])
        if len(data) != returned:
            raise RuntimeError("a write was cut short, or strace cut its data")
        return Written(name, int(arguments.rsplit(",", 1)[1]), data)
    if call == "ftruncate":
        return Cut(name, int(arguments.rsplit(",", 1)[1]))
    if call == "fsync":
        return Waited(name)
    if call == "unlink":
        return Removed(name)
    raise RuntimeError(f"{call} on {name}: the model of the disk does not know this")


def _bytes(hexed: str) -> bytes:
    return bytes.fromhex(hexed.replace("\\x", ""))
