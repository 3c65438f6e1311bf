"""A run over many patients into one file, in a process on one core; says what it took as JSON."""

import itertools
import json
import os
import resource
import sys
import time
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.actions.printing import documents_of
from core.domain.patient import Patient
from core.language import ENGLISH, Language
from core.reports.batch.values import BatchOrder, BatchPaper
from core.reports.batch.writing import Watch, write_merged
from core.reports.summary.values import meta_for
from core.store.registry import Registry

FIRST = 100


def resident() -> float:
    """Megabytes in memory now; where that cannot be asked, the most there were."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    path, folder, many = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    now = datetime.now().astimezone()
    registry = Registry.open(path, now=now, read_only=True)
    known = [each.id for each in registry.of(Patient).all()]
    order = BatchOrder(
        patients=tuple(itertools.islice(itertools.cycle(known), many)),
        papers=(BatchPaper.SUMMARY,),
        today=now.date(),
        meta=meta_for(registry.settings(), now, registry.history.head()),
        language=Language.ENGLISH,
    )
    told: dict[str, float] = {}

    def heard(n_done: int) -> None:
        if n_done in (FIRST, many):
            told[f"rss_{n_done}"] = resident()

    begun = time.process_time()
    report = write_merged(
        folder / "all.pdf", documents_of(registry, order), order, ENGLISH, Watch(heard)
    )
    told["run"] = time.process_time() - begun
    told["pages"] = report.n_pages
    begun = time.process_time()
    for _ in documents_of(registry, order):
        pass
    told["drawing"] = time.process_time() - begun
    registry.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
