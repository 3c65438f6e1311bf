"""What is fuzzed: what the program reads from people and from files, and samples of each."""

import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from commandline.explain import explained
from core.domain.day_entry import read_day
from core.domain.documents import DocumentKind, clean_file_name
from core.domain.protocol_file import protocol_as_toml, protocol_from_toml, read_file
from core.domain.site_protocols import checked_site
from core.domain.time_entry import read_time
from core.exchange.documents import examined
from core.exchange.pictures import picture_of
from core.store.cipher import CipherKey
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from core.store.shipped_protocols import shipped_ids, shipped_toml
from tests.bench.explain_cases import _case
from tests.faults.mutating import mutated, mutated_bytes
from tests.faults.power_cuts import FAST
from tests.faults.saves import KEY, founded, now
from tests.papers import a_pdf, a_picture

TODAY = date(2026, 11, 23)
Case: TypeAlias = Any


@dataclass(frozen=True, slots=True)
class Reader:
    """Makes a case by chance, and reads it as the program does."""

    make: Callable[[random.Random], Case]
    read: Callable[[Case], object]


@dataclass(frozen=True, slots=True)
class Target:
    """`cases` are those of a whole run; `needs` names a module that it waits for."""

    name: str
    cases: int
    open: Callable[[], AbstractContextManager[Reader]]
    needs: str = ""


@contextmanager
def _explaining() -> Iterator[Reader]:
    import json

    samples = [json.dumps(_case(number)) for number in range(0, 400, 9)]
    samples += [json.dumps([_case(number), _case(number + 1)]) for number in range(0, 40, 9)]
    full = _case(4) | {
        "stop": ["2022-01-05", "transfer"], "waived": [4, 8], "enrolled": "2019-03-01",
        "months": [4, 8, 12], "holidays": ["2020-01-01"], "next_anchor": "2021-05-05",
    }  # fmt: skip
    samples.append(json.dumps(full))
    yield Reader(lambda chance: mutated(samples, chance), lambda text: explained(text, TODAY))


DAYS = (
    "09-Mar-2026", "9 mart 2026", "2026-03-09", "25.3.2026", "25/03/2026", "t", "bugün", "+4m",
    "-2d", "+1w", "+1y", "29 şub 2024", "31 Aralık", "1 Jan", "unknown", "bilinmiyor", "12.12.2012",
)  # fmt: skip


@contextmanager
def _days() -> Iterator[Reader]:
    def read(typed: str) -> object:
        reading = read_day(typed, today=TODAY, year_from=TODAY, unknown=True)
        return reading.day

    yield Reader(lambda chance: mutated(DAYS, chance), read)


@contextmanager
def _times() -> Iterator[Reader]:
    samples = ("9", "9:20", "09.20", "0920", "23:59", "00 00", "")
    yield Reader(lambda chance: mutated(samples, chance), read_time)


@contextmanager
def _protocols() -> Iterator[Reader]:
    samples = [shipped_toml(each) for each in shipped_ids()]

    def read(text: str) -> None:
        again = checked_site(read_file(text.encode("utf-8", "replace")))
        assert protocol_from_toml(protocol_as_toml(again)) == again

    yield Reader(lambda chance: mutated(samples, chance), read)


@contextmanager
def _registry(key: CipherKey | None) -> Iterator[Reader]:
    with tempfile.TemporaryDirectory(dir=FAST if FAST.is_dir() else None) as name:
        path = Path(name) / "ward.hepatrack"
        founded(path, key, n_patients=2)
        whole = path.read_bytes()

        def read(data: bytes) -> None:
            for old in path.parent.iterdir():
                shutil.rmtree(old) if old.is_dir() else old.unlink()
            path.write_bytes(data)
            registry = Registry.open(path, now=now(), key=key)
            try:
                registry.settings()
                all_dossiers(registry)
            finally:
                registry.close()

        yield Reader(lambda chance: mutated_bytes(whole, chance), read)


def _plain_registry() -> AbstractContextManager[Reader]:
    return _registry(None)


def _keyed_registry() -> AbstractContextManager[Reader]:
    return _registry(KEY)


@contextmanager
def _key_file() -> Iterator[Reader]:
    """The bytes of a key file; half of them with a sum that fits again."""
    import importlib

    module: Any = importlib.import_module("core.store.keys.key_file")
    sample = _sample_keys(module)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "ward.hepatrack-keys"

        def make(chance: random.Random) -> bytes:
            data = mutated_bytes(sample, chance)
            return _summed(module, data) if chance.random() < 0.5 else data

        def read(data: bytes) -> None:
            path.write_bytes(data)
            module.read_key_file(path)

        yield Reader(make, read)


def _sample_keys(module: Any) -> bytes:
    from uuid import UUID

    slot = module.Slot(
        id=str(UUID(int=7)),
        name="E. Kaya",
        kind=module.OPERATOR_SLOT,
        public=bytes(32),
        wrapped=module.Wrapped(n=2**17, salt=bytes(32), nonce=bytes(12), box=bytes(48)),
        sealed=module.Sealed(ephemeral=bytes(32), nonce=bytes(12), box=bytes(64)),
    )
    keys = module.KeyFile(
        registry=str(UUID(int=8)), number=1, salt=bytes(16), slots=(slot,), mac=bytes(32)
    )
    return bytes(keys.to_bytes())


def _summed(module: Any, data: bytes) -> bytes:
    """The same content with the right sum, so that what is behind the sum is read too."""
    import hashlib
    import json

    try:
        said = json.loads(data)
        said.pop("sum", None)
        said["sum"] = hashlib.sha256(module._spelt(said)).hexdigest()
        return bytes(module._spelt(said))
    except (ValueError, AttributeError, TypeError, RecursionError):
        return data


@contextmanager
def _documents() -> Iterator[Reader]:
    """Documents on their way in, and the picture that is shown of those that are kept."""
    samples = (a_pdf(n_pages=3), a_picture("PNG", (90, 60)), a_picture("JPEG", (90, 60)), LETTER)

    def read(data: bytes) -> None:
        content = examined(data)
        if content.kind is DocumentKind.IMAGE:
            picture_of(data, 40)
        clean_file_name(repr(data[:40]), content.ending)

    yield Reader(lambda chance: mutated_bytes(chance.choice(samples), chance), read)


LETTER = "Sayın meslektaşım,\nhasta görüldü.\n".encode()
TARGETS = (
    Target("explain JSON", 1_000_000, _explaining),
    Target("days as typed", 2_000_000, _days),
    Target("times as typed", 1_000_000, _times),
    Target("protocol TOML", 200_000, _protocols),
    Target("registry file, protected", 5_000, _keyed_registry),
    Target("registry file, unprotected", 5_000, _plain_registry),
    Target("documents", 40_000, _documents),
    Target("key file", 200_000, _key_file, needs="core.store.keys.key_file"),
)
