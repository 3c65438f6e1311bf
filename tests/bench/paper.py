"""Paper: one summary beside a bare page with the same operations, and 500 in one run."""

import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from core.domain.kept import forget_all
from core.language import Language, words_in
from core.reports.summary.document import printed_summary
from tests.bench.drawing import bare, counted, recorded
from tests.bench.figures import ROOT, Figure, compared, in_turns
from tests.core.reports.golden_patients import six
from tests.core.reports.goldens import META
from tests.core.reports.sample import plan_for

HERE = Path(__file__).parent
PAIRS = 21
SUMMARY_BAR = 1.5  # a bare page with the same number of operations is 1
MEMORY_BAR = 1.1  # after 100 patients it is 1
RUN_BAR = 1.6  # drawing the same documents and throwing them away is 1
MANY = 500


def summaries() -> list[Figure]:
    """One figure a patient: of one page, of two with a liver map, of one that is overdue."""
    return [_summary(who) for who in ("simple", "complex", "turkish")]


def _summary(who: str) -> Figure:
    chart, words = six()[who], words_in(Language.ENGLISH)
    plan = plan_for(chart.dossier)

    def ours() -> bytes:
        forget_all()  # the first of its kind, as it is printed
        return printed_summary(plan, words, META, chart=chart).pdf

    ours()
    with recorded() as pages:
        ours()
    n = sum(counted(pages).values())
    mine, theirs = in_turns(lambda: _cpu(ours), lambda: _cpu(lambda: bare(pages)), PAIRS)
    figure = f"summary, {who}: {n} operations on {len(pages)} pages, beside a bare page"
    return compared(figure, "s", mine, theirs, SUMMARY_BAR)


def _cpu(work: Callable[[], bytes]) -> float:
    """Seconds of the processor: others may be at work on this computer."""
    gc.collect()
    begun = time.process_time()
    work()
    return time.process_time() - begun


def batch(registry: Path, folder: Path) -> list[Figure]:
    """A run over 500 patients on one core: its memory, and its time beside drawing alone."""
    command = (sys.executable, str(HERE / "batch_ours.py"), str(registry), str(folder), str(MANY))
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        raise SystemExit(f"{command} failed:\n{done.stdout}\n{done.stderr}")
    told = json.loads(done.stdout)
    memory = f"batch of {MANY} on one core, {told['pages']} pages: memory beside that after 100"
    run = f"batch of {MANY} on one core: merged into a file, beside read and drawn alone"
    return [
        compared(memory, "MB", [told["rss_500"]], [told["rss_100"]], MEMORY_BAR),
        compared(run, "s", [told["run"]], [told["drawing"]], RUN_BAR),
    ]
