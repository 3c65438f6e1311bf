"""One line for each figure, and all of them in build/bench.json."""

import json
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Figure:
    """`ratio` is ours over the baseline; `met` when it is at most `bar`."""

    figure: str
    unit: str
    ours: float
    baseline: float
    ratio: float
    bar: float
    met: bool

    def __str__(self) -> str:
        verdict = "met" if self.met else "NOT MET"
        return (
            f"{self.figure}: {self.ours:.3f} {self.unit}, "
            f"baseline {self.baseline:.3f} {self.unit}, "
            f"ratio {self.ratio:.2f} (bar {self.bar:g}): {verdict}"
        )


def compared(
    figure: str, unit: str, ours: Sequence[float], baseline: Sequence[float], bar: float
) -> Figure:
    """Medians of pairs taken in turns, so that a busy machine slows both sides alike."""
    mine, theirs = statistics.median(ours), statistics.median(baseline)
    ratio = statistics.median(a / b for a, b in zip(ours, baseline, strict=True))
    return Figure(figure, unit, mine, theirs, ratio, bar, ratio <= bar)


def in_turns(
    ours: Callable[[], float], baseline: Callable[[], float], pairs: int
) -> tuple[list[float], list[float]]:
    """Run both sides alternately; the first pair warms the disk cache and is thrown away."""
    found: tuple[list[float], list[float]] = ([], [])
    for turn in range(pairs + 1):
        pair = (ours(), baseline())
        if turn:
            found[0].append(pair[0])
            found[1].append(pair[1])
    return found


def write(figures: Sequence[Figure]) -> Path:
    """Keep all figures of a run as JSON."""
    target = ROOT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps([asdict(each) for each in figures], indent=1) + "\n")
    return target
