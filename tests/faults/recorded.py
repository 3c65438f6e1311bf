"""A process that saves and acknowledges in a file, to be watched by strace.

`python -m tests.faults.recorded FOLDER PLAIN|KEYED SEED SESSIONS SAVES [NORMAL]`
"""

import os
import sys
from pathlib import Path

from core.store.registry import Registry
from tests.faults.saves import KEY, Desk, digest, now

REGISTRY, ACKNOWLEDGED = "ward.hepatrack", "acknowledged"


def main(folder: Path, protection: str, *numbers: str) -> None:
    seed, sessions, saves = map(int, numbers[:3])
    told = os.open(folder / ACKNOWLEDGED, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    for session in range(sessions):
        registry = Registry.open(
            folder / REGISTRY, now=now(), key=KEY if protection == "KEYED" else None
        )
        if "NORMAL" in numbers:  # the control: a commit no longer waits for the disk
            registry.db.execute("PRAGMA synchronous = NORMAL")
        desk = Desk(registry, seed + session)
        for _ in range(saves):
            seq = desk.save()
            os.write(told, f"{seq} {digest(registry, seq)}\n".encode())
        registry.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
