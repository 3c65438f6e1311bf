"""What a process asked of the disk, as strace saw it: writes, cuts, waits, folders, in order."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from tests.faults.figures import ROOT

CALLS = (
    "openat,creat,pwrite64,pwritev,pwritev2,write,writev,ftruncate,truncate,fallocate,"
    "fsync,fdatasync,sync_file_range,unlink,unlinkat,rename,renameat,renameat2,copy_file_range"
)
# What the model of the disk understands; any other call on the registry's files stops everything.
UNDERSTOOD = {"openat", "pwrite64", "write", "ftruncate", "fsync", "unlink", "rename"}
# Memory shared by processes, and a lock of the system: both mean nothing when the power is back.
LEFT_OUT = ("-shm", "-lock")

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
class Renamed:
    name: str
    to: str


@dataclass(frozen=True, slots=True)
class Told:
    """The process acknowledged a save."""

    seq: int
    digest: str


Event: TypeAlias = Written | Cut | Waited | Opened | Removed | Renamed | Told


@dataclass(frozen=True, slots=True)
class Trace:
    """The files before, and everything that happened to them."""

    before: dict[str, bytes]
    events: tuple[Event, ...]
    hits: Mapping[str, int]


def record(folder: Path, acknowledged: str, *arguments: str) -> Trace:
    """Run `tests.faults.recorded` in the folder under strace.

    Raises:
        RuntimeError: it failed, or strace did not see what the model needs.
    """
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    out = folder.with_suffix(".trace")
    command = ["strace", "-f", "-y", "-xx", "-s", "200000", "-e", f"trace={CALLS}", "-o", str(out)]
    child = [sys.executable, "-m", "tests.faults.recorded", str(folder), *arguments]
    done = subprocess.run([*command, *child], capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        raise RuntimeError(f"the recorded process failed: {done.stderr}")
    hits: Counter[str] = Counter()
    with out.open() as lines:
        events = tuple(_events(lines, folder, acknowledged, hits))
    out.unlink()
    for call in ("pwrite64", "fsync", "ftruncate", "unlink"):
        if not hits[call]:
            raise RuntimeError(
                f"strace saw no {call} on the registry: the model would test nothing"
            )
    return Trace(before, events, hits)


def _events(
    lines: Iterator[str], folder: Path, acknowledged: str, hits: Counter[str]
) -> Iterator[Event]:
    where = f"{folder.resolve()}"
    positions: dict[str, int] = {}
    for line in lines:
        found = _CALL.match(line)
        if found is None or int(found.group(3)) < 0:
            continue
        call, arguments, returned = found.group(1), found.group(2), int(found.group(3))
        names = [name for path in _paths(call, arguments) if (name := _inside(path, where))]
        if not names or names[0].endswith(LEFT_OUT):
            continue
        if call not in UNDERSTOOD:
            raise RuntimeError(f"the model of the disk does not know {call}")
        hits[call] += 1
        if names[0] == acknowledged:
            if call == "write":
                seq, digest = unhexed(_TEXT.findall(arguments)[0]).decode().split()
                yield Told(int(seq), digest)
        else:
            yield from _said(call, arguments, names, returned, positions)


def _paths(call: str, arguments: str) -> Iterator[str]:
    """What a call is about: the file of its handle, or the paths it names."""
    handle = _HANDLE.match(arguments)
    if handle is not None and call != "openat":
        yield unhexed(handle.group(1)).decode()
    else:
        yield from (unhexed(text).decode() for text in _TEXT.findall(arguments))


def _inside(path: str, where: str) -> str:
    """The name of a file of the folder, "." for the folder, nothing for files elsewhere."""
    if path == where:
        return "."
    return path.removeprefix(f"{where}/") if path.startswith(f"{where}/") else ""


def _said(
    call: str, arguments: str, names: list[str], returned: int, positions: dict[str, int]
) -> Iterator[Event]:
    name, handle = names[0], arguments.partition("<")[0]
    last = arguments.rsplit(",", 1)[1] if "," in arguments else ""
    if call == "openat":
        positions[str(returned)] = 0
        if "O_CREAT" in arguments:
            yield Opened(name)
        if "O_TRUNC" in arguments:
            yield Cut(name, 0)
    elif call in ("pwrite64", "write"):
        data = unhexed(_TEXT.findall(arguments)[0])
        if len(data) != returned:
            raise RuntimeError("a write was cut short, or strace cut its data")
        yield Written(name, int(last) if call == "pwrite64" else positions[handle], data)
        if call == "write":
            positions[handle] += returned
    else:
        yield _simple(call, names, last)


def _simple(call: str, names: list[str], last: str) -> Event:
    if call == "ftruncate":
        return Cut(names[0], int(last))
    if call == "rename":
        return Renamed(names[0], names[1])
    return Waited(names[0]) if call == "fsync" else Removed(names[0])


def unhexed(hexed: str) -> bytes:
    return bytes.fromhex(hexed.replace("\\x", ""))
