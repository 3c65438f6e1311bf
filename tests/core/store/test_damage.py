"""A damaged registry is found damaged when it is opened, before a patient of it is shown."""

from pathlib import Path
from random import Random

import pytest

from core.actions.restoring import Keys, restore
from core.domain.patient import Patient
from core.errors import DiskFailingError, RegistryDamagedError
from core.store import looking
from core.store.cipher import CipherKey
from core.store.registry import Registry
from tests.core.actions.test_restoring import ACTING
from tests.core.store.wards import KEY, NOW, backed_up, statuses_in, ward
from tests.tampering import behind

PAGE = 4096
SEED = 20261128


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second look, which a disk that failed for a moment needs, follows at once."""
    monkeypatch.setattr(looking, "BETWEEN_LOOKS", 0)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a keyed registry that is closed."""
    return ward(tmp_path_factory.mktemp("whole") / "ward.hepatrack", KEY, n=4).read_bytes()


def refused(path: Path, key: CipherKey | None) -> bool:
    try:
        Registry.open(path, now=NOW, key=key).close()
    except RegistryDamagedError:
        return True
    return False


def test_that_every_flipped_bit_of_a_protected_registry_is_found(
    tmp_path: Path, whole: bytes
) -> None:
    path, random = tmp_path / "ward.hepatrack", Random(SEED)
    unseen = []
    for _ in range(25):
        # The first 16 bytes are the salt, which is never read from the file.
        at, bit = random.randrange(16, len(whole)), 1 << random.randrange(8)
        path.write_bytes(whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :])
        if not refused(path, KEY):
            unseen.append(at)
    assert unseen == []


def test_that_zeroed_and_exchanged_pages_of_a_protected_registry_are_found(
    tmp_path: Path, whole: bytes
) -> None:
    path, random = tmp_path / "ward.hepatrack", Random(SEED)
    n_pages = len(whole) // PAGE
    for _ in range(8):
        one, other = random.sample(range(1, n_pages), 2)
        pages = [whole[n * PAGE : (n + 1) * PAGE] for n in range(n_pages)]
        pages[one] = bytes(PAGE)
        path.write_bytes(b"".join(pages))
        assert refused(path, KEY), f"page {one} zeroed"
        pages = [whole[n * PAGE : (n + 1) * PAGE] for n in range(n_pages)]
        pages[one], pages[other] = pages[other], pages[one]
        path.write_bytes(b"".join(pages))
        assert refused(path, KEY), f"pages {one} and {other} exchanged"


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "keyed"])
def test_that_a_truncated_registry_is_found(tmp_path: Path, key: CipherKey | None) -> None:
    path = ward(tmp_path / "ward.hepatrack", key)
    data = path.read_bytes()
    for length in (1, 100, PAGE, PAGE + 7, len(data) // 2, len(data) - PAGE, len(data) - 1):
        path.write_bytes(data[:length])
        assert refused(path, key), f"{length} of {len(data)} bytes"


def test_that_a_zeroed_page_of_an_open_registry_file_is_found(tmp_path: Path) -> None:
    """Without a key only what breaks the structure is seen, and a zeroed page in use does."""
    path = ward(tmp_path / "ward.hepatrack")
    data, seen = path.read_bytes(), 0
    n_pages = len(data) // PAGE
    for page in range(n_pages):
        path.write_bytes(data[: page * PAGE] + bytes(PAGE) + data[(page + 1) * PAGE :])
        seen += refused(path, None)
    assert seen == n_pages


def test_that_a_wrong_key_changes_nothing_on_the_disk(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "ward.hepatrack"
    path.write_bytes(whole)
    assert refused(path, CipherKey(bytes(32), bytes(16)))
    assert path.read_bytes() == whole
    assert len(statuses_in(path, KEY)) == 4


def test_that_what_was_damaged_is_whole_after_a_restore(tmp_path: Path) -> None:
    path = ward(tmp_path / "ward.hepatrack", KEY)
    before, backup = statuses_in(path, KEY), backed_up(path, KEY)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    assert refused(path, KEY)
    restored = restore(path, backup, ACTING, Keys(present=KEY, backup=KEY))
    assert statuses_in(path, KEY) == before
    assert restored.aside is not None


def _changed(path: Path, sql: str) -> Path:
    """A registry in which one statement was run behind the program."""
    ward(path, None, n=2)
    registry = Registry.open(path, now=NOW)
    behind(registry, sql)
    registry.close()
    return path


def test_that_a_column_that_is_gone_is_found_at_opening(tmp_path: Path) -> None:
    path = _changed(
        tmp_path / "ward.hepatrack", "ALTER TABLE recurrences RENAME COLUMN found_by TO found_bx"
    )
    assert refused(path, None)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE patients SET sex = 'no such answer'",
        "UPDATE patients SET given_name = CAST(x'ff41' AS TEXT)",
    ],
    ids=["an answer that does not exist", "bytes that are no text"],
)
def test_that_a_value_nobody_could_have_recorded_is_said_as_damage(
    tmp_path: Path, sql: str
) -> None:
    registry = Registry.open(_changed(tmp_path / "ward.hepatrack", sql), now=NOW)
    with pytest.raises((RegistryDamagedError, DiskFailingError)):
        registry.of(Patient).all()
    registry.close()


def test_that_settings_nobody_could_have_chosen_are_said_as_damage(tmp_path: Path) -> None:
    sql = (
        "INSERT INTO settings (name, value) VALUES ('theme', '\"plaid\"') "
        "ON CONFLICT DO UPDATE SET value = excluded.value"
    )
    registry = Registry.open(_changed(tmp_path / "ward.hepatrack", sql), now=NOW)
    with pytest.raises(RegistryDamagedError):
        registry.settings()
    registry.close()
