"""A name that is nowhere else: looked for, byte for byte, in every file a protected day leaves."""

import json
import mmap
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.faults.canary_day import CANARY, GIVEN
from tests.faults.figures import ROOT, Extent, Figure, judged
from tests.faults.traces import unhexed

PROGRAMME = "a name on the disk of a protected registry"
BAR = "0 hits, UTF-8 and UTF-16, in every file written"
PATIENTS = 400
PLACES = ("home", "tmp", "config", "data", "state", "cache", "runtime", "asked")
ASKED = "asked"  # paper the user put there: it bears names on purpose
ENVIRONMENT = {
    "HOME": "home",
    "TMPDIR": "tmp",
    "SQLITE_TMPDIR": "tmp",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
}
_OPENED = re.compile(r'openat\([^"]*"((?:\\x[0-9a-f]{2})*)", [^)]*O_(?:WRONLY|RDWR)')
_NO_FILES = ("/dev/", "/proc/", "/sys/")


def run(extent: Extent) -> list[Figure]:
    """One day of a protected registry, and the same day of an unprotected one as control."""
    patients = extent.of(PATIENTS, 12)
    files, hits, elsewhere = _day("KEYED", patients)
    _, plain_hits, _ = _day("PLAIN", patients)
    return [
        judged(
            PROGRAMME,
            runs=1,
            acknowledged=files,
            lost=len(hits),
            bar=BAR,
            control_failed=bool(plain_hits),
            note=f"{files} files read ({elsewhere} written outside the day's folders); "
            f"hits: {', '.join(hits) or 'none'}; unprotected: {', '.join(plain_hits)}",
        )
    ]


def _day(protection: str, patients: int) -> tuple[int, list[str], str]:
    """How many files the day left, the names of those with the canary, and who saw them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for place in PLACES:
            (folder / place).mkdir(mode=0o700)
        outside = _lived(folder, protection, patients)
        inside = [each for each in folder.rglob("*") if each.is_file()]
        read = [each for each in inside if ASKED not in each.parts and each.name != "trace"]
        hits = [each.name for each in (*read, *(outside or ())) if _has_canary(each)]
        seen = "no strace to see files" if outside is None else str(len(outside))
        return len(read) + len(outside or ()), sorted(hits), seen


def _lived(folder: Path, protection: str, patients: int) -> list[Path] | None:
    """Run the day until its kill; the files it opened for writing outside its folders."""
    trace = folder / "trace"
    strace = ["strace", "-f", "-xx", "-e", "trace=openat", "-o", str(trace)]
    command = [sys.executable, "-m", "tests.faults.canary_day", str(folder)]
    environment = os.environ | {name: str(folder / at) for name, at in ENVIRONMENT.items()}
    watched = shutil.which("strace") is not None
    done = subprocess.run(
        [*(strace if watched else ()), *command, protection, str(patients)],
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    if done.returncode not in (-signal.SIGKILL, 128 + signal.SIGKILL):
        raise RuntimeError(f"the day did not end with its kill: {done.stderr}")
    if not any(folder.rglob("failures.log")):
        raise RuntimeError("no failure was logged")
    return sorted(set(_outside(trace, folder))) if watched else None


def _outside(trace: Path, folder: Path) -> Iterator[Path]:
    for line in trace.read_text().splitlines():
        found = _OPENED.search(line)
        path = Path(os.fsdecode(unhexed(found.group(1)))) if found else None
        if path is None or str(path).startswith((str(folder), *_NO_FILES)):
            continue
        if path.is_file():
            yield path


def _has_canary(path: Path) -> bool:
    if not path.stat().st_size:
        return False
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return any(data.find(pattern) >= 0 for pattern in PATTERNS)


def _patterns() -> Iterator[bytes]:
    """The name as written, in capitals of both languages, small, without marks, and as JSON."""
    for name in (CANARY, GIVEN):
        turkish = name.replace("i", "İ").upper()
        for spelt in (name, name.upper(), turkish, name.lower(), _folded(name)):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                yield spelt.encode(encoding)
            yield json.dumps(spelt)[1:-1].encode()


def _folded(name: str) -> str:
    return name.lower().translate(str.maketrans("öüşçğı", "ouscgi"))


PATTERNS = tuple(set(_patterns()))
