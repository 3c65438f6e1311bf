"""A registry after a fault: is everything in it that was acknowledged, and does it agree."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.actions.verifying import verify
from core.errors import RegistryError
from core.language import ENGLISH
from core.store.cipher import CipherKey
from core.store.registry import Registry
from tests.faults.saves import digest, now

Acknowledged = Mapping[int, str]  # the number of an entry and the digest of what it saved


@dataclass(frozen=True, slots=True)
class Verdict:
    """`lost` acknowledged saves, what is wrong in the file, and saves nobody was told of."""

    lost: int = 0
    flaws: tuple[str, ...] = ()
    unopenable: str = ""
    untold: int = 0

    @property
    def is_good(self) -> bool:
        return not (self.lost or self.flaws or self.unopenable)

    @property
    def failures(self) -> int:
        return self.lost + len(self.flaws) + bool(self.unopenable)


def judge(path: Path, key: CipherKey | None, acknowledged: Acknowledged) -> Verdict:
    """Open the file as the program does, and compare; anything but our own error is passed on."""
    try:
        registry = Registry.open(path, now=now(), key=key)
    except RegistryError as error:
        return Verdict(unopenable=str(error))
    try:
        flaws = tuple(each.said(ENGLISH) for each in verify(registry).flaws)
        if key is not None:
            registry.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            pages = registry.db.execute("PRAGMA cipher_integrity_check").fetchall()
            flaws += tuple(str(page[0]) for page in pages)
        lost = sum(digest(registry, seq) != told for seq, told in acknowledged.items())
        newest = max(acknowledged, default=0)
        untold = max(0, registry.history.last_seq() - newest)
    finally:
        registry.close()
    return Verdict(lost=lost, flaws=flaws, untold=untold)
