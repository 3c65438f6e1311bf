"""Whatever happens to a key file is noticed before a patient is shown, and is said in words."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.actions.protecting import add_holder, holders, unlock, unlock_with_recovery
from core.errors import RegistryDamagedError, RegistryError, RegistryTooNewError
from core.store.cipher import key_file_of
from core.store.keys.key_file import LARGEST, read_key_file
from core.store.keys.key_file import _spelt as spelt
from tests.builders import acting
from tests.core.store.keys.safes import (
    CODE,
    DEMIR,
    KAYA,
    OTHER_PASSWORD,
    PASSWORD,
    opened,
    protected,
)

pytestmark = pytest.mark.usefixtures("cheap_passwords")
FLIPS = 800


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A registry that two people can open."""
    path = protected(tmp_path)
    registry = opened(path)
    add_holder(registry, acting(), DEMIR, OTHER_PASSWORD)
    registry.close()
    return path


def is_refused(act: Callable[[], object]) -> bool:
    """Refused with a sentence for the user; any other exception fails the test."""
    try:
        act()
    except RegistryError as error:
        return bool(str(error).strip())
    return False


def test_that_every_flipped_bit_is_noticed(path: Path) -> None:
    keys = key_file_of(path)
    whole = keys.read_bytes()
    places = random.Random(7).sample(range(len(whole) * 8), FLIPS)
    for place in places:
        flipped = bytearray(whole)
        flipped[place // 8] ^= 1 << place % 8
        keys.write_bytes(flipped)
        with pytest.raises(RegistryDamagedError):
            unlock(path, KAYA.id, PASSWORD)
        with pytest.raises(RegistryDamagedError):
            holders(path)
    keys.write_bytes(whole)
    assert read_key_file(keys).to_bytes() == whole


@pytest.mark.parametrize(
    "change",
    [
        lambda whole: b"",
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:-1],
        lambda whole: whole + b"\n",
        lambda whole: whole.replace(b" ", b"  ", 1),
        lambda whole: bytes(len(whole)),
        lambda whole: b"[" * 100_000,
        lambda whole: b"{}",
        lambda whole: b"null",
        lambda whole: b'{"sum": 1}',
        lambda whole: b'"\\ud800"',
        lambda whole: b"\xff" + whole,
        lambda whole: b" " * (LARGEST + 1),
        lambda whole: b"1" * 10_000,
        lambda whole: b"SQLite format 3\x00" + whole,
    ],
)
def test_that_a_file_cut_off_or_of_another_kind_is_noticed(
    path: Path, change: Callable[[bytes], bytes]
) -> None:
    keys = key_file_of(path)
    keys.write_bytes(change(keys.read_bytes()))
    with pytest.raises(RegistryDamagedError, match="damaged"):
        unlock(path, KAYA.id, PASSWORD)


def _leaves(said: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value in a key file."""
    pairs = said.items() if isinstance(said, dict) else enumerate(said)
    found: list[tuple[Any, ...]] = []
    for name, value in pairs:
        found += _leaves(value, (*at, name)) if isinstance(value, dict | list) else [(*at, name)]
    return found


def _resummed(said: dict[str, Any]) -> bytes:
    """As somebody writes it who knows the format, but not the key."""
    import hashlib

    said.pop("sum", None)
    return spelt(said | {"sum": hashlib.sha256(spelt(said)).hexdigest()})


def _other(value: Any, chance: random.Random) -> Any:
    if isinstance(value, int):
        return chance.choice([0, 1, -1, value + 1, value * 2, 2**17, 2**40, True, None, "2"])
    text = str(value)
    at = chance.randrange(max(len(text), 1))
    return chance.choice(
        [f"{text[:at]}A{text[at + 1 :]}", text[::-1], "", text + "=", None, [text]]
    )


def test_that_a_value_changed_by_somebody_who_knows_the_format_is_noticed(path: Path) -> None:
    keys = key_file_of(path)
    whole = keys.read_bytes()
    chance, n_changed = random.Random(11), 0
    for _ in range(12):
        for way in _leaves(json.loads(whole)):
            said = json.loads(whole)
            place = said
            for name in way[:-1]:
                place = place[name]
            place[way[-1]] = _other(place[way[-1]], chance)
            changed = _resummed(said)
            if changed == whole:
                continue
            n_changed += 1
            keys.write_bytes(changed)
            for act in (
                lambda: unlock(path, KAYA.id, PASSWORD),
                lambda: unlock(path, DEMIR.id, OTHER_PASSWORD),
                lambda: unlock_with_recovery(path, CODE),
            ):
                assert is_refused(act), way
    assert n_changed > 300


def test_that_holders_exchanged_dropped_or_doubled_are_noticed(path: Path) -> None:
    keys = key_file_of(path)
    whole = keys.read_bytes()
    for change in (
        lambda found: found[::-1],
        lambda found: found[:2],
        lambda found: [*found, found[0]],
        lambda found: [{**found[0], "sealed": found[1]["sealed"]}, *found[1:]],
        lambda found: [{**found[0], "wrapped": found[1]["wrapped"]}, *found[1:]],
        lambda found: [{**found[1], "id": found[0]["id"]}, *found[1:]],
        lambda found: [],
    ):
        said = json.loads(whole)
        said["holders"] = change(said["holders"])
        keys.write_bytes(_resummed(said))
        assert is_refused(lambda: unlock(path, KAYA.id, PASSWORD))


def test_that_the_key_file_of_another_registry_opens_nothing(path: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = protected(tmp_path / "other")
    key_file_of(path).write_bytes(key_file_of(other).read_bytes())
    with pytest.raises(RegistryDamagedError):
        opened(path)


def test_that_a_newer_key_file_asks_for_the_newer_program(path: Path) -> None:
    said = json.loads(key_file_of(path).read_bytes())
    said["version"] = 2
    said["more"] = "that this program does not know"
    key_file_of(path).write_bytes(_resummed(said))
    with pytest.raises(RegistryTooNewError, match="newer"):
        unlock(path, KAYA.id, PASSWORD)


def test_that_no_secret_stands_in_the_key_file(path: Path) -> None:
    raw = key_file_of(path).read_bytes()
    key = unlock(path, KAYA.id, PASSWORD)
    for secret in (PASSWORD.encode(), CODE.encode(), key.key, key.key.hex().encode()):
        assert secret not in raw


def test_that_the_ordinary_cost_of_a_guess_is_the_promised_one() -> None:
    """The default, read where no test has made it cheap."""
    import contextvars

    from core.store.keys.envelope import BLOCKS, PARALLEL, cost

    found = contextvars.Context().run(cost.get)
    assert (found, BLOCKS, PARALLEL) == (2**17, 8, 1)
