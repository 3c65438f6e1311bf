"""Who can open a registry: protecting, opening, changing, adding, removing; each in the history."""

import json
import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from core.actions.configuring import change_settings
from core.actions.operators import add_operator
from core.actions.protecting import (
    add_holder,
    change_password,
    create_protected,
    holders,
    is_protected,
    new_recovery_code,
    protect,
    remove_holder,
    renew_recovery,
    set_password,
    unlock,
    unlock_with_recovery,
    unprotected_copies,
)
from core.actions.undoing import last_undoable, undo
from core.actions.verifying import verify
from core.domain.acting import said
from core.domain.holders import Holder, Protection
from core.domain.roles import Role
from core.domain.settings import Settings
from core.errors import (
    RegistryBusyError,
    RegistryDamagedError,
    RegistryError,
    WrongPasswordError,
)
from core.language import ENGLISH
from core.store.cipher import is_plain, key_file_of
from core.store.dossiers import all_dossiers
from core.store.engine import connect
from core.store.registry import Registry
from tests.builders import acting, operator
from tests.core.store.keys.safes import (
    CANARY,
    CODE,
    DEMIR,
    KAYA,
    NOW,
    OTHER_CODE,
    OTHER_PASSWORD,
    PASSWORD,
    PROTECTION,
    names,
    opened,
    plain,
    protected,
    settled,
)

pytestmark = pytest.mark.usefixtures("cheap_passwords")


def last_said(registry: Registry) -> str:
    [event] = registry.history.recent(1)
    return said(event.sentence, event.values, ENGLISH)


def family_names(registry: Registry) -> list[str]:
    return [each.patient.family_name for each in all_dossiers(registry)]


# Protecting


def test_that_a_registry_made_protected_opens_by_password_and_by_recovery_code(
    tmp_path: Path,
) -> None:
    path = protected(tmp_path)
    assert is_protected(path)
    assert not is_plain(path)
    assert holders(path) == (KAYA,)
    assert names(tmp_path) == settled(path)
    for key in (unlock(path, KAYA.id, PASSWORD), unlock_with_recovery(path, CODE.lower())):
        registry = Registry.open(path, now=NOW, key=key)
        assert registry.is_protected
        assert family_names(registry) == [CANARY]
        assert verify(registry).flaws == ()
        registry.close()


def test_that_an_open_registry_is_protected_and_goes_on(tmp_path: Path) -> None:
    path = plain(tmp_path)
    path.chmod(0o640)
    registry = Registry.open(path, now=NOW)
    before = registry.history.last_seq()
    protect(registry, acting(), PROTECTION)
    assert registry.is_protected
    assert family_names(registry) == [CANARY]
    assert registry.history.last_seq() == before + 1
    assert last_said(registry) == (
        "Protected this registry: E. Kaya and the recovery code can open it"
    )
    change_settings(registry, acting(), Settings(centre="HPB"), "Centre")
    assert verify(registry).flaws == ()
    registry.close()
    assert names(tmp_path) == settled(path)
    assert not is_plain(path)
    if os.name != "nt":
        assert {stat.S_IMODE((tmp_path / each).stat().st_mode) for each in names(tmp_path)} == {
            0o640
        }
    again = opened(path)
    assert again.settings().centre == "HPB"
    assert again.db.execute("PRAGMA application_id").fetchone()[0] == 0x48455054
    again.close()


def test_that_a_link_to_a_registry_stays_a_link_and_what_it_leads_to_is_protected(
    tmp_path: Path,
) -> None:
    path = plain(tmp_path)
    (tmp_path / "desk").mkdir()
    link = tmp_path / "desk" / "ward.hepatrack"
    link.symlink_to(path)
    registry = Registry.open(link, now=NOW)
    protect(registry, acting(), PROTECTION)
    registry.close()
    assert link.is_symlink()
    assert not is_plain(path)
    assert is_protected(link)
    assert names(tmp_path / "desk") == {"ward.hepatrack"}
    opened(link).close()


def test_that_a_second_name_of_the_file_keeps_it_from_being_protected(tmp_path: Path) -> None:
    path = plain(tmp_path)
    os.link(path, tmp_path / "second.hepatrack")
    registry = Registry.open(path, now=NOW)
    with pytest.raises(RegistryError, match="second name"):
        protect(registry, acting(), PROTECTION)
    assert family_names(registry) == [CANARY]
    assert not registry.is_protected
    registry.close()


def test_that_nothing_changes_while_another_program_has_the_file_open(tmp_path: Path) -> None:
    path = plain(tmp_path)
    code = (
        "import sys; from pathlib import Path; from core.store.engine import connect;"
        "db = connect(Path(sys.argv[1])); db.execute('SELECT * FROM patients').fetchall();"
        "print('open', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    registry = Registry.open(path, now=NOW)
    registry.db.execute("PRAGMA busy_timeout = 1")
    with pytest.raises(RegistryBusyError):
        protect(registry, acting(), PROTECTION)
    other.communicate("")
    assert not registry.is_protected
    beside = {f"{path.name}{each}" for each in ("-wal", "-shm", "-lock")}
    assert names(tmp_path) - beside == {path.name}
    assert protect(registry, acting(), PROTECTION) == 2
    registry.close()


def test_that_a_protected_registry_a_stray_key_file_and_memory_are_refused(
    tmp_path: Path,
) -> None:
    memory = Registry.in_memory()
    with pytest.raises(RegistryError, match="memory only"):
        protect(memory, acting(), PROTECTION)
    memory.close()
    registry = opened(protected(tmp_path))
    with pytest.raises(RegistryError, match="protected already"):
        protect(registry, acting(), PROTECTION)
    registry.close()
    (tmp_path / "other").mkdir()
    path = plain(tmp_path / "other")
    registry = Registry.open(path, now=NOW)
    key_file_of(path).write_text("of a registry that was here before")
    with pytest.raises(RegistryError, match="may still be needed"):
        protect(registry, acting(), PROTECTION)
    registry.close()
    path.unlink()
    with pytest.raises(RegistryError, match="may still be needed"):
        create_protected(path, acting(), Settings(), PROTECTION)
    assert key_file_of(path).read_text() == "of a registry that was here before"


def test_that_a_short_password_protects_nothing(tmp_path: Path) -> None:
    registry = Registry.open(plain(tmp_path), now=NOW)
    with pytest.raises(RegistryError, match="at least 12 characters") as caught:
        protect(registry, acting(), Protection(KAYA, "short", CODE))
    assert caught.value.field == "password"
    assert not registry.is_protected
    registry.close()


# Opening


def test_that_a_wrong_password_a_wrong_code_and_a_mistyped_one_are_told_apart(
    tmp_path: Path,
) -> None:
    path = protected(tmp_path)
    with pytest.raises(WrongPasswordError, match="password is not right") as wrong:
        unlock(path, KAYA.id, PASSWORD + " ")
    assert wrong.value.field == "password"
    with pytest.raises(WrongPasswordError, match="not the one of this registry") as code:
        unlock_with_recovery(path, OTHER_CODE)
    assert code.value.field == "code"
    with pytest.raises(RegistryError, match="mistyped") as typed:
        unlock_with_recovery(path, "Z" + CODE[1:])
    assert not isinstance(typed.value, WrongPasswordError)
    with pytest.raises(RegistryError, match="cannot open this registry"):
        unlock(path, DEMIR.id, PASSWORD)


def test_that_a_protected_registry_never_opens_without_its_key_or_its_key_file(
    tmp_path: Path,
) -> None:
    path = protected(tmp_path)
    with pytest.raises(RegistryError, match=r"is protected\. Open it with a password"):
        Registry.open(path, now=NOW)
    key_file_of(path).unlink()
    with pytest.raises(RegistryDamagedError, match=r"its key file ward\.hepatrack-keys"):
        Registry.open(path, now=NOW)
    with pytest.raises(RegistryDamagedError, match="cannot be read"):
        unlock(path, KAYA.id, PASSWORD)


def test_that_a_key_file_beside_an_unencrypted_registry_is_refused(tmp_path: Path) -> None:
    path = protected(tmp_path)
    (tmp_path / "other").mkdir()
    plain(tmp_path / "other").replace(path)
    for key in (None, unlock(path, KAYA.id, PASSWORD)):
        with pytest.raises(RegistryDamagedError, match="is not encrypted, although"):
            Registry.open(path, now=NOW, key=key)


def test_that_letters_may_be_composed_by_any_keyboard(tmp_path: Path) -> None:
    path = tmp_path / "ward.hepatrack"
    password = Protection(KAYA, "güneşli bir gün", CODE)
    create_protected(path, acting(), Settings(), password)
    opened(path, password="gu\u0308nes\u0327li bir gu\u0308n").close()


# Who can open it


def test_that_a_changed_password_opens_and_the_former_one_does_not(tmp_path: Path) -> None:
    path = protected(tmp_path)
    registry = opened(path)
    before = path.read_bytes()[:16], registry.history.last_seq()
    with pytest.raises(WrongPasswordError):
        change_password(registry, acting(), KAYA.id, OTHER_PASSWORD, OTHER_PASSWORD)
    with pytest.raises(RegistryError, match="at least"):
        change_password(registry, acting(), KAYA.id, PASSWORD, "short")
    assert registry.history.last_seq() == before[1]
    change_password(registry, acting(), KAYA.id, PASSWORD, OTHER_PASSWORD)
    assert last_said(registry) == "E. Kaya changed the password"
    registry.close()
    assert path.read_bytes()[:16] == before[0], "the data are not written again"
    with pytest.raises(WrongPasswordError):
        unlock(path, KAYA.id, PASSWORD)
    opened(path, password=OTHER_PASSWORD).close()
    unlock_with_recovery(path, CODE)


def test_that_a_forgotten_password_is_set_anew_by_whoever_has_it_open(tmp_path: Path) -> None:
    path = protected(tmp_path)
    registry = Registry.open(path, now=NOW, key=unlock_with_recovery(path, CODE))
    set_password(registry, acting(), KAYA.id, OTHER_PASSWORD)
    assert last_said(registry) == "Gave E. Kaya a new password"
    registry.close()
    opened(path, password=OTHER_PASSWORD).close()
    with pytest.raises(WrongPasswordError):
        unlock(path, KAYA.id, PASSWORD)


def test_that_without_the_right_one_sets_ones_own_password_only(tmp_path: Path) -> None:
    path = protected(tmp_path)
    registry = opened(path)
    somebody = operator(DEMIR.name, Role.COORDINATOR)
    add_operator(registry, acting(), somebody)
    add_holder(registry, acting(), Holder(somebody.id, somebody.name), OTHER_PASSWORD)
    registry.close()
    registry = Registry.open(path, now=NOW, key=unlock_with_recovery(path, CODE))
    demir = replace(acting(operator=DEMIR.name), role=Role.COORDINATOR)
    with pytest.raises(RegistryError, match="Only an administrator"):
        set_password(registry, demir, KAYA.id, OTHER_PASSWORD + "!")
    set_password(registry, demir, somebody.id, OTHER_PASSWORD + "!")
    registry.close()
    opened(path).close()
    unlock(path, somebody.id, OTHER_PASSWORD + "!")


def test_that_somebody_added_opens_with_a_password_of_their_own(tmp_path: Path) -> None:
    path = protected(tmp_path)
    registry = opened(path)
    add_holder(registry, acting(), DEMIR, OTHER_PASSWORD)
    assert last_said(registry) == "S. Demir can open this registry from now on"
    for twice in (DEMIR, Holder("another", "s. demir")):
        with pytest.raises(RegistryError, match="already"):
            add_holder(registry, acting(), twice, OTHER_PASSWORD)
    registry.close()
    assert holders(path) == (KAYA, DEMIR)
    opened(path, DEMIR, OTHER_PASSWORD).close()
    opened(path).close()


def test_that_removing_one_gives_the_others_another_key_without_their_passwords(
    tmp_path: Path,
) -> None:
    path = protected(tmp_path)
    registry = opened(path)
    add_holder(registry, acting(), DEMIR, OTHER_PASSWORD)
    former = unlock(path, DEMIR.id, OTHER_PASSWORD)
    old_keys = key_file_of(path).read_bytes()
    remove_holder(registry, acting(), DEMIR.id)
    assert last_said(registry) == ("S. Demir cannot open this registry any more; it has a new key")
    assert family_names(registry) == [CANARY]
    assert registry.db.key != former
    registry.close()
    assert names(tmp_path) == settled(path)
    with pytest.raises(RegistryError, match="cannot open this registry"):
        unlock(path, DEMIR.id, OTHER_PASSWORD)
    with pytest.raises(RegistryDamagedError):
        Registry.open(path, now=NOW, key=former)
    opened(path).close()
    unlock_with_recovery(path, CODE)
    key_file_of(path).write_bytes(old_keys)  # a copy that S. Demir kept
    with pytest.raises(RegistryDamagedError):
        opened(path, DEMIR, OTHER_PASSWORD)


def test_that_the_last_one_stays(tmp_path: Path) -> None:
    registry = opened(protected(tmp_path))
    before = registry.history.last_seq()
    with pytest.raises(RegistryError, match="stays"):
        remove_holder(registry, acting(), KAYA.id)
    assert registry.history.last_seq() == before
    registry.close()


def test_that_a_new_recovery_code_takes_the_place_of_the_former_one(tmp_path: Path) -> None:
    path = protected(tmp_path)
    registry = opened(path)
    code = new_recovery_code()
    renew_recovery(registry, acting(), code)
    registry.close()
    with pytest.raises(WrongPasswordError):
        unlock_with_recovery(path, CODE)
    Registry.open(path, now=NOW, key=unlock_with_recovery(path, code)).close()
    opened(path).close()


def test_that_no_secret_is_in_the_history_and_no_entry_about_keys_offers_undo(
    tmp_path: Path,
) -> None:
    path = protected(tmp_path)
    registry = opened(path)
    add_holder(registry, acting(), DEMIR, OTHER_PASSWORD)
    change_password(registry, acting(), DEMIR.id, OTHER_PASSWORD, PASSWORD + "!")
    remove_holder(registry, acting(), DEMIR.id)
    [key] = [registry.db.key]
    assert key is not None
    seqs = [each.seq for each in registry.history.recent(4)]
    assert not set(seqs[:3]) & {each.seq for each in last_undoable(registry)}
    with pytest.raises(RegistryError, match="nothing to undo"):
        undo(registry, acting(), seqs[0])
    told = json.dumps(list(registry.db.query("SELECT * FROM history")), ensure_ascii=False)
    for secret in (PASSWORD, OTHER_PASSWORD, CODE, key.key.hex(), key.salt.hex()):
        assert secret not in told
    assert verify(registry).flaws == ()
    registry.close()


def test_that_a_planted_public_key_never_gets_the_next_key(tmp_path: Path) -> None:
    """Somebody who can write the folder adds himself and waits for the next change of keys."""
    from dataclasses import replace

    from core.store.keys.key_file import read_key_file, write_key_file
    from core.store.keys.slots import new_key, new_key_file, with_operator

    path = protected(tmp_path)
    registry = opened(path)
    add_holder(registry, acting(), DEMIR, OTHER_PASSWORD)
    keys = read_key_file(key_file_of(path))
    strange = new_key()
    planted = with_operator(new_key_file(strange), strange, Holder("x", "X"), "my own password")
    write_key_file(key_file_of(path), replace(keys, slots=(*keys.slots, *planted.slots)))
    for change in (
        lambda: remove_holder(registry, acting(), DEMIR.id),
        lambda: renew_recovery(registry, acting(), OTHER_CODE),
        lambda: add_holder(registry, acting(), Holder("y", "Y"), OTHER_PASSWORD),
        lambda: change_password(registry, acting(), KAYA.id, PASSWORD, OTHER_PASSWORD),
        lambda: unlock(path, KAYA.id, PASSWORD),
        lambda: unlock_with_recovery(path, CODE),
    ):
        with pytest.raises(RegistryDamagedError, match="key file"):
            change()
    registry.close()


def test_that_unprotected_copies_are_named(tmp_path: Path) -> None:
    path = protected(tmp_path)
    aside, backup = tmp_path / "ward-before-20260101.hepatrack", tmp_path / f"{path.name}-backups"
    (backup / "20260101-070000-close").mkdir(parents=True)
    kept = backup / "20260101-070000-close" / "registry.hepatrack"
    for each in (aside, kept, tmp_path / "another.hepatrack"):
        Registry.create(each, now=NOW).close()
    (tmp_path / "ward-notes.txt").write_text("Dear colleague")
    connect(tmp_path / "ward.other").close()
    assert set(unprotected_copies(path)) == {aside, kept}


# When the disk refuses


@pytest.mark.parametrize("obstacle", ["-rekeyed", "-rekeyed-wal", "-keys-next.new", "-keys.new"])
def test_that_a_disk_that_refuses_leaves_the_registry_as_it_was(
    tmp_path: Path, obstacle: str
) -> None:
    """A folder of the name stands where a file is to be written."""
    path = plain(tmp_path)
    registry = Registry.open(path, now=NOW)
    in_the_way = path.with_name(path.name + obstacle)
    in_the_way.mkdir()
    with pytest.raises(RegistryError, match="cannot be read or written"):
        protect(registry, acting(), PROTECTION)
    assert not registry.is_protected
    assert family_names(registry) == [CANARY]
    change_settings(registry, acting(), Settings(centre="HPB"), "Centre")
    registry.close()
    assert names(tmp_path) == {path.name, in_the_way.name}
    assert not is_protected(path)
    in_the_way.rmdir()
    registry = Registry.open(path, now=NOW)
    protect(registry, acting(), PROTECTION)
    registry.close()
    opened(path).close()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process")
def test_that_a_full_disk_leaves_the_registry_as_it_was(tmp_path: Path) -> None:
    import resource
    import signal

    path = protected(tmp_path)
    registry = opened(path)
    going_without = replace(acting(), without_backup=True)
    before = path.read_bytes()[:16], key_file_of(path).read_bytes()
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    for limit in (8_192, 40_960, 200_000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, usual[1]))
        try:
            with pytest.raises(RegistryError):
                renew_recovery(registry, going_without, OTHER_CODE)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        assert family_names(registry) == [CANARY]
        assert verify(registry).flaws == ()
    signal.signal(signal.SIGXFSZ, heard)
    registry.close()
    assert (path.read_bytes()[:16], key_file_of(path).read_bytes()) == before
    assert names(tmp_path) == settled(path)
    unlock_with_recovery(path, CODE)


def test_that_a_key_file_that_could_not_be_put_in_its_place_is_put_there_next_time(
    tmp_path: Path,
) -> None:
    """After the move the registry has its new key, whatever the disk refuses then."""
    path = protected(tmp_path)
    registry = opened(path)
    former = key_file_of(path).read_bytes()
    renew_recovery(registry, acting(), OTHER_CODE)
    registry.close()
    key_file_of(path).replace(path.with_name(f"{path.name}-keys-next"))
    key_file_of(path).write_bytes(former)
    opened(path).close()
    unlock_with_recovery(path, OTHER_CODE)
    assert names(tmp_path) == settled(path)
