"""`make faults`, `fuzz`, `soak`, `conserve`: every programme, one line per figure."""

import argparse
import importlib
import os
import sys
import time
from datetime import datetime
from pathlib import Path

from core.store import looking
from tests.faults.figures import PROCESSES, ROOT, SEED, Extent, Figure, write
from tests.faults.recording import record

# What is run, in this order; each module has `run(extent) -> list[Figure]`.
SETS = {
    "faults": (
        "kills",
        "power_cuts",
        "io_errors",
        "compound",
        "full_disks",
        "damaged_files",
        "two_writers",
        "canary",
        "between",
    ),
    "fuzz": ("fuzz",),
    "soak": ("monkey",),
    "conserve": ("conserve",),
}


def main(arguments: list[str]) -> int:
    asked = _asked(arguments)
    _waste_no_time()
    figures: list[Figure] = []
    extent = Extent(scale=asked.scale, seed=asked.seed, processes=asked.processes)
    names, start = asked.programmes or SETS[asked.set], time.perf_counter()
    for name in names:
        begun = time.perf_counter()
        found = importlib.import_module(f"tests.faults.{name}").run(extent)
        figures += found
        for figure in found:
            print(figure, flush=True)
        print(f"  ({name}: {time.perf_counter() - begun:.0f} s)", file=sys.stderr, flush=True)
    if asked.record:
        today = datetime.now().astimezone().date()
        record(asked.set, figures, today, time.perf_counter() - start, asked.scale)
    print(f"written to {os.path.relpath(write(figures, asked.json), ROOT)}")
    return 0 if all(figure.met for figure in figures) else 1


def _waste_no_time() -> None:
    """Look twice at what seems damaged as ever, but without the pause for a disk to recover."""
    looking.BETWEEN_LOOKS = 0


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("programmes", nargs="*", help="only these (default: all of the set)")
    parser.add_argument("--set", choices=SETS, default="faults")
    parser.add_argument("--scale", type=float, default=1.0, help="1 is what docs/faults.md states")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--processes", type=int, default=PROCESSES)
    parser.add_argument("--record", action="store_true", help="into the table of docs/faults.md")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "faults.json")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
