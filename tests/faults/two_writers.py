"""Two processes change the same records: every change is kept, every conflict is said."""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from core.actions.booking import record_attended
from core.actions.verifying import verify
from core.domain.followup import Examination
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.store.registry import Registry
from tests.builders import acting
from tests.faults.figures import ROOT, Extent, Figure, judged
from tests.faults.saves import FIRST_DAY, founded, now

PROGRAMME = "two processes, the same records"
BAR = "10,000 of 10,000 changes kept, every conflict said"
RECORDS = 3
PROCESSES = 2
FAST = Path("/dev/shm")  # what is tested is who goes first, not the disk


def run(extent: Extent) -> list[Figure]:
    """Ten thousand additions of one to three counters; without row versions it must lose."""
    found = _together(extent.of(10_000, 60), "CAREFUL")
    naive = _together(extent.of(1000, 200), "NAIVE")
    deferred = _together(extent.of(1000, 200), "DEFERRED")
    return [
        judged(
            PROGRAMME,
            runs=found["asked"],
            acknowledged=found["acknowledged"],
            lost=found["acknowledged"] - found["kept"] + found["unsaid"] + found["flaws"],
            bar=BAR,
            control_failed=naive["acknowledged"] > naive["kept"],
            note=f"{found['conflicts']} conflicts said, {found['busy']} told to wait; without row "
            f"versions {naive['acknowledged'] - naive['kept']} of {naive['acknowledged']} lost; "
            f"with deferred transactions {deferred['unsaid']} of {deferred['asked']} gave up",
        )
    ]


def _together(changes: int, how: str) -> Counter[str]:
    """All processes at once on one file, then what is in it."""
    with tempfile.TemporaryDirectory(dir=FAST if FAST.is_dir() else None) as name:
        path = Path(name) / "ward.hepatrack"
        _prepare(path)
        found = Counter[str]()
        with ExitStack() as stack:
            running = [
                stack.enter_context(_writer(path, how, changes // PROCESSES, seed))
                for seed in range(PROCESSES)
            ]
            for child in running:
                assert child.stdout is not None
                child.stdout.readline()  # it has the file open
            for child in running:
                assert child.stdin is not None
                child.stdin.write("go\n")
                child.stdin.flush()
            for child in running:
                said, _ = child.communicate()
                if child.returncode:
                    raise RuntimeError("a writer failed")
                found.update(json.loads(said))
        registry = Registry.open(path, now=now())
        found["kept"] = sum(int(each.note) for each in registry.of(Examination).all())
        found["flaws"] = len(verify(registry).flaws)
        registry.close()
    return found


def _writer(path: Path, how: str, changes: int, seed: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.faults.one_writer", str(path), how, str(changes)]
    return subprocess.Popen(
        [*command, str(seed)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def _prepare(path: Path) -> None:
    """Some examinations whose notes are counters at nought."""
    founded(path, None, n_patients=RECORDS)
    registry = Registry.open(path, now=now())
    for someone in registry.of(Patient).all():
        counter = Examination(
            patient_id=someone.id, modality=Modality.MRI, performed_on=FIRST_DAY, note="0"
        )
        record_attended(registry, acting(FIRST_DAY), [counter])
    registry.close()
