"""On a small disk of its own: saves until it is full and on, then there is room again.

`python -m tests.faults.on_full_disk FOLDER PLAIN|KEYED SEED [SWALLOWING]`
"""

import json
import os
import random
import sys
from contextlib import suppress
from pathlib import Path

from core.errors import RegistryError
from core.store.copying import write_copy
from core.store.registry import Registry
from tests.faults.attempts import attempt, weighed
from tests.faults.saves import KEY, founded, now


def main(folder: Path, protection: str, seed: str, *rest: str) -> None:
    key = KEY if protection == "KEYED" else None
    path = folder / "ward.hepatrack"
    founded(path, key)
    ballast = filled(folder, but_for=random.Random(seed).randrange(20_000, 900_000))
    said = attempt(path, protection, seed, "2", "60", *rest)
    left_over = _copy_refused(path, key) if not rest else 0
    ballast.unlink()
    found = weighed(said, path, key)
    found["failures"] += left_over
    found["runs"] += bool(said.refused or rest)
    print(json.dumps(found))


def filled(folder: Path, *, but_for: int) -> Path:
    """A file that takes all the room but some bytes."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        room = os.statvfs(folder)
        free = room.f_bavail * room.f_frsize - but_for
        while free > 0:
            free -= file.write(bytes(min(free, 4096)))
    return ballast


def _copy_refused(path: Path, key: object) -> int:
    """A copy that finds no room is refused with a sentence and leaves nothing behind."""
    registry = Registry.open(path, now=now(), key=KEY if key else None)
    target = path.with_name("copy.hepatrack")
    before = set(path.parent.iterdir())
    filler = path.with_name("filler")
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    try:
        write_copy(registry, target, stamped=now())
        refused = False
    except RegistryError as error:
        refused = bool(str(error))
    filler.unlink()
    registry.close()
    left = {each for each in set(path.parent.iterdir()) - before if "copy" in each.name}
    return int(not refused) + len(left)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
