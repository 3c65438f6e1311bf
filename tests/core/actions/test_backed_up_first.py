"""Backups before another key and before bulk work, and the question when none can be made."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.actions.backing_up import MANY, backed_up_before_bulk
from core.actions.operators import (
    add_operator,
    correct_operator,
    deactivate_operator,
    start_with,
)
from core.actions.protecting import (
    add_holder,
    protect,
    remove_holder,
    renew_recovery,
    unprotected_copies,
)
from core.actions.undoing import undo
from core.domain.backups import Backup, Why
from core.domain.operators import Operator
from core.domain.patient import Patient
from core.errors import NoBackupError, RegistryError
from core.language import Language, words_in
from core.store.backups.places import REGISTRY
from core.store.backups.shelf import listed
from core.store.beside import backups_of
from core.store.cipher import is_plain
from core.store.registry import Registry
from tests.builders import TODAY, acting, operator, patient, registered
from tests.core.store.keys.safes import (
    CODE,
    DEMIR,
    NOW,
    OTHER_CODE,
    OTHER_PASSWORD,
    PROTECTION,
    opened,
    plain,
    protected,
)

pytestmark = pytest.mark.usefixtures("cheap_passwords")


def kept(registry: Registry) -> tuple[Backup, ...]:
    assert registry.path is not None
    return listed(backups_of(registry.path))


def spoil(registry: Registry) -> Path:
    """No backup can be made: a file stands where their folder should be."""
    assert registry.path is not None
    shelf = backups_of(registry.path)
    shelf.write_text("in the way")
    return shelf


def ward(path: Path, n: int) -> tuple[Registry, Operator, Operator]:
    """Somebody responsible for `n` patients, and somebody who can take them over."""
    registry = Registry.create(path, now=NOW)
    leaves, stays = operator("S. Demir"), operator("E. Kaya")
    start_with(registry, acting(), stays)
    add_operator(registry, acting(), leaves)
    for each in range(n):
        someone = patient(hospital_no=f"{118000 + each}", surgeon="S. Demir")
        registered(registry, operated_on=TODAY, person=someone)
    found = {each.name: each for each in registry.of(Operator).all()}
    return registry, found["S. Demir"], found["E. Kaya"]


def surgeons(registry: Registry) -> set[str]:
    return {each.surgeon for each in registry.of(Patient).all()}


# Another key


def test_that_removing_somebody_is_backed_up_with_the_key_and_the_holders_of_before(
    tmp_path: Path,
) -> None:
    registry = opened(protected(tmp_path))
    add_holder(registry, acting(), DEMIR, OTHER_PASSWORD)
    remove_holder(registry, acting(), DEMIR.id)
    registry.close()
    [backup] = kept(registry)
    assert backup.why is Why.REKEY
    assert backup.is_verified
    opened(backup.folder / REGISTRY, DEMIR, OTHER_PASSWORD).close()


def test_that_a_new_recovery_code_is_backed_up_first_and_a_mistyped_one_is_not(
    tmp_path: Path,
) -> None:
    registry = opened(protected(tmp_path))
    with pytest.raises(RegistryError):
        renew_recovery(registry, acting(), "AAAA")
    assert kept(registry) == ()
    renew_recovery(registry, acting(), OTHER_CODE)
    assert [each.why for each in kept(registry)] == [Why.REKEY]
    registry.close()


def test_that_protecting_leaves_an_encrypted_backup_and_no_plain_one_of_its_own(
    tmp_path: Path,
) -> None:
    registry = Registry.open(plain(tmp_path), now=NOW)
    assert registry.path is not None
    protect(registry, acting(), PROTECTION)
    [backup] = kept(registry)
    assert backup.why is Why.REKEY
    assert not is_plain(backup.folder / REGISTRY)
    assert unprotected_copies(registry.path) == ()
    registry.close()


@pytest.mark.parametrize("change", ["remove", "renew", "protect"])
def test_that_another_key_waits_for_somebody_to_go_on_without_a_backup(
    tmp_path: Path, change: str
) -> None:
    if change == "protect":
        registry = Registry.open(plain(tmp_path), now=NOW)
    else:
        registry = opened(protected(tmp_path))
        add_holder(registry, acting(), DEMIR, OTHER_PASSWORD)
    spoil(registry)
    before, key = registry.history.last_seq(), registry.key
    asked, goes_on = acting(), replace(acting(), without_backup=True)
    for who in (asked, goes_on):
        if who is asked:
            with pytest.raises(NoBackupError, match="Go on without one, or stop here"):
                _changed(registry, who, change)
            assert (registry.history.last_seq(), registry.key) == (before, key)
        else:
            _changed(registry, who, change)
            assert registry.history.last_seq() == before + 1
            assert registry.key != key
    registry.close()


def _changed(registry: Registry, who: object, change: str) -> None:
    does = {
        "remove": lambda: remove_holder(registry, who, DEMIR.id),  # type: ignore[arg-type]
        "renew": lambda: renew_recovery(registry, who, CODE),  # type: ignore[arg-type]
        "protect": lambda: protect(registry, who, PROTECTION),  # type: ignore[arg-type]
    }
    does[change]()


def test_that_the_question_says_in_turkish_too_why_there_is_no_backup(tmp_path: Path) -> None:
    registry = opened(protected(tmp_path))
    spoil(registry)
    with pytest.raises(NoBackupError) as refused:
        renew_recovery(registry, acting(), OTHER_CODE)
    registry.close()
    turkish = words_in(Language.TURKISH)
    said = refused.value.said(turkish)
    assert refused.value.because.said(turkish) in said
    assert said != str(refused.value)
    assert "yedek" in said


# Bulk work


def test_that_a_hand_over_of_many_is_backed_up_first_and_one_of_few_is_not(
    tmp_path: Path,
) -> None:
    few, leaves, stays = ward(tmp_path / "few.hepatrack", MANY)
    deactivate_operator(few, acting(), leaves, stays)
    assert kept(few) == ()
    few.close()
    many, leaves, stays = ward(tmp_path / "many.hepatrack", MANY + 1)
    deactivate_operator(many, acting(), leaves, stays)
    [backup] = kept(many)
    assert backup.why is Why.BULK
    before = Registry.open(backup.folder / REGISTRY, now=NOW)
    assert surgeons(before) == {"S. Demir"}
    assert surgeons(many) == {"E. Kaya"}
    before.close()
    many.close()


def test_that_a_new_name_for_many_and_undoing_it_are_backed_up_first(tmp_path: Path) -> None:
    registry, renamed, _ = ward(tmp_path / "ward.hepatrack", MANY + 1)
    seq = correct_operator(registry, acting(), replace(renamed, name="Sevgi Demir"))
    assert [each.why for each in kept(registry)] == [Why.BULK]
    undo(registry, acting(), seq)
    assert [each.why for each in kept(registry)] == [Why.BULK] * 2
    assert surgeons(registry) == {"S. Demir"}
    registry.close()


def test_that_bulk_work_waits_for_somebody_to_go_on_without_a_backup(tmp_path: Path) -> None:
    registry, leaves, stays = ward(tmp_path / "ward.hepatrack", MANY + 1)
    spoil(registry)
    with pytest.raises(NoBackupError):
        deactivate_operator(registry, acting(), leaves, stays)
    assert surgeons(registry) == {"S. Demir"}
    going_without = replace(acting(), without_backup=True)
    deactivate_operator(registry, going_without, leaves, stays)
    assert surgeons(registry) == {"E. Kaya"}
    registry.close()


def test_that_a_registry_in_memory_has_nothing_to_back_up(registry: Registry) -> None:
    assert backed_up_before_bulk(registry, acting(), MANY + 1) is None
