"""`make bench`: every measurement of the program, one line per figure."""

import os
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

from tests.bench.explain_cases import thousand_cases
from tests.bench.figures import ROOT, Figure, compared, in_turns, write
from tests.bench.many import many
from tests.bench.screen import screen
from tests.builders import TODAY

HERE = Path(__file__).parent
PAIRS = 11
START_BAR = 2.5  # a bare window is 1
# As on any computer that has started the program before: both sides find their bytecode, made by
# the first pair, which does not count. Not beside the sources: others may be at work there.
BYTECODE = ROOT / "build" / "bench-bytecode"
PATIENTS, KEY_LIMIT = 5000, 100.0  # milliseconds from the key to the painted list
EXPLAIN_LIMIT = 2.0  # seconds for a thousand cases in one call


def seconds(*command: str, given: str = "") -> float:
    """A whole process, from its start to its end."""
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(BYTECODE)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *command],
        input=given,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        check=False,
    )
    taken = time.perf_counter() - begun
    if done.returncode:
        raise SystemExit(f"{command} failed:\n{done.stdout}\n{done.stderr}")
    return taken


def cold_start(folder: Path) -> Figure:
    """From nothing to the painted page Today of the demonstration registry."""
    registry = str(folder / "demonstration.hepatrack")
    today = datetime.now().astimezone().date().isoformat()
    seconds("main.py", "demo", registry, "--as-of", today)
    ours, baseline = in_turns(
        lambda: seconds(str(HERE / "start_ours.py"), registry, today),
        lambda: seconds(str(HERE / "start_bare.py")),
        PAIRS,
    )
    platform = os.environ["QT_QPA_PLATFORM"]
    figure = f"cold start to the painted first page ({platform})"
    return compared(figure, "s", ours, baseline, START_BAR)


def paper(folder: Path) -> list[Figure]:
    """What is printed: `make bench ARGS=paper` measures this alone."""
    from tests.bench.paper import batch, summaries

    registry = folder / "printed.hepatrack"
    today = datetime.now().astimezone().date().isoformat()
    seconds("main.py", "demo", str(registry), "--as-of", today)
    return [*summaries(), *batch(registry, folder)]


def thousand_explained() -> Figure:
    """A thousand cases in one call, against the time a user was promised."""
    cases = thousand_cases()
    ours = [seconds("main.py", "explain", "-", given=cases) for _ in range(3)]
    limit = [EXPLAIN_LIMIT] * len(ours)
    return compared("explain, 1,000 cases in one call, against its limit", "s", ours, limit, 1.0)


def large_worklist(folder: Path) -> list[Figure]:
    """Each key of the worklist of 5,000 patients until it is painted, and the same of a bare table.

    A figure for each, against what a hand does not feel; a busy machine slows them all.
    """
    path = many(folder / "many.hepatrack", PATIENTS, TODAY)
    command = [sys.executable, "-m", "tests.bench.worklist_keys", str(path)]
    # Offscreen: without a window manager no window is active, and keys of buttons reach nobody.
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    lines = (line.rpartition(": ") for line in done.stdout.splitlines() if ": " in line)
    return [
        compared(f"worklist of {PATIENTS}: {what}", "ms", [float(taken)], [KEY_LIMIT], 1.0)
        for what, _, taken in lines
    ]


def main() -> int:
    with tempfile.TemporaryDirectory() as name, screen() as chosen:
        os.environ.update(chosen)
        figures = paper(Path(name))
        if "paper" not in sys.argv[1:]:
            figures += [cold_start(Path(name)), thousand_explained(), *large_worklist(Path(name))]
    for figure in figures:
        print(figure)
    print(f"written to {write(figures).relative_to(ROOT)}")
    return 0 if all(figure.met for figure in figures) else 1


if __name__ == "__main__":
    raise SystemExit(main())
