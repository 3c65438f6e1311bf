"""A process that goes on saving on a disk that refuses, and says what became of each attempt.

`python -m tests.faults.stubborn REGISTRY PLAIN|KEYED SEED SESSIONS ATTEMPTS [WORDS]`
WORDS: LIMITED, and for controls SWALLOWING, THROWING_AWAY.
Lines: `told SEQ DIGEST`, `refused KIND SENTENCE`, `crashed KIND MESSAGE`.
"""

import resource
import signal
import sys
import traceback
from contextlib import suppress
from pathlib import Path

from core.errors import RegistryError
from core.store.registry import Registry
from tests.faults.saves import KEY, Desk, digest, now

ROOM = 8  # files may grow by this share of what they are, under LIMITED


class Teller:
    """What is said of each attempt; the control says "saved" whatever happened."""

    def __init__(self, *, swallowing: bool) -> None:
        self._swallowing = swallowing
        self._last = 0

    def saved(self, registry: Registry, seq: int) -> None:
        self._last = seq
        print(f"told {seq} {digest(registry, seq)}", flush=True)

    def failed(self, error: Exception) -> None:
        if self._swallowing:
            self._last += 1
            print(f"told {self._last} swallowed", flush=True)
        elif isinstance(error, RegistryError):
            print(f"refused {type(error).__name__} {error}", flush=True)
        else:
            where = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{Path(where.filename).name}:{where.lineno}"
            print(f"crashed {type(error).__name__} {error} in {place}", flush=True)


def main(path: Path, protection: str, *rest: str) -> None:
    seed, sessions, attempts = map(int, rest[:3])
    teller = Teller(swallowing="SWALLOWING" in rest)
    if "LIMITED" in rest:
        limit(path)
    for session in range(sessions):
        try:
            registry = Registry.open(path, now=now(), key=KEY if protection == "KEYED" else None)
        except Exception as error:  # noqa: BLE001  whatever comes is what is measured
            teller.failed(error)
            if "THROWING_AWAY" in rest:
                Path(f"{path}-wal").unlink(missing_ok=True)
            continue
        _session(registry, seed + session, attempts, teller)
        with suppress(RegistryError):
            registry.close()


def _session(registry: Registry, seed: int, attempts: int, teller: Teller) -> None:
    desk = None
    for _ in range(attempts):
        try:
            desk = desk or Desk(registry, seed)
            teller.saved(registry, desk.save())
        except Exception as error:  # noqa: BLE001  whatever comes is what is measured
            teller.failed(error)
        if registry.db.conn.in_transaction:
            print("crashed RuntimeError a transaction was left open", flush=True)


def limit(path: Path) -> None:
    """No file of this process grows much further; the signal of it becomes an error."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    most = path.stat().st_size + path.stat().st_size // ROOM
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
