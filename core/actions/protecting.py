"""Protect a registry with passwords: who can open it, and how it is opened.

What takes a path is for a registry that is not open yet; what takes a registry is for one that is.
Each change of who can open it is one entry of its history, and holds no secret.
"""

import os
from dataclasses import replace
from functools import partial
from pathlib import Path

from core.actions.backing_up import backed_up_before, encrypted_instead
from core.actions.configuring import change_settings
from core.actions.operators import first_operator, start_with
from core.actions.stretching import (
    Stretched,
    first_keys,
    keys_of,
    one_more,
    other_code,
    other_password,
)
from core.domain.acting import Acting, Entry, Value
from core.domain.backups import Why
from core.domain.holders import RECOVERY, Holder, Protection, password_problem
from core.domain.operators import Operator, OperatorId
from core.domain.recovery_code import RANDOM_BYTES, code_from, read_code
from core.domain.rights import Right, demand
from core.domain.settings import Settings
from core.errors import RegistryError
from core.language import phrase
from core.store.cipher import CipherKey, key_file_of
from core.store.keys.exchange import create, exchange, file_of, refuse_key_file
from core.store.keys.finishing import finish_interrupted, is_protected
from core.store.keys.holding import change_keys, key_of
from core.store.keys.key_file import KeyFile
from core.store.keys.remains import unprotected_copies
from core.store.keys.slots import (
    check_made_with,
    holders_of,
    key_by_code,
    key_by_password,
    new_key,
    rekeyed,
    slot_of,
)
from core.store.registry import Registry

__all__ = [
    "add_holder",
    "change_password",
    "create_protected",
    "finish_interrupted",
    "holders",
    "is_protected",
    "new_recovery_code",
    "protect",
    "remove_holder",
    "renew_recovery",
    "set_password",
    "unlock",
    "unlock_with_recovery",
    "unprotected_copies",
]


def holders(path: Path) -> tuple[Holder, ...]:
    """The operators who can open it; the recovery code is not among them."""
    return holders_of(keys_of(path))


def unlock(path: Path, holder_id: str, password: str) -> CipherKey:
    """The key of a protected registry, by the password of one of its holders.

    Raises:
        WrongPasswordError: the password is not right; nothing is damaged.
        RegistryDamagedError: the key file is not as it was written.
    """
    return key_by_password(keys_of(path), holder_id, password, key_file_of(path))


def unlock_with_recovery(path: Path, code: str) -> CipherKey:
    """The key by the recovery code as it was typed; errors as `unlock`, mistyped ones told apart.

    Raises:
        RegistryError: the code was mistyped (field `code`).
    """
    return key_by_code(keys_of(path), read_code(code), key_file_of(path))


def new_recovery_code() -> str:
    """A code that no registry has yet."""
    return code_from(os.urandom(RANDOM_BYTES))


def create_protected(
    path: Path,
    acting: Acting,
    settings: Settings,
    protection: Protection,
    stretched: Stretched | None = None,
) -> CipherKey:
    """A new registry that was encrypted from its first byte, with its settings in it; its key."""
    _refuse_password(protection.password)
    first = stretched or first_keys(protection)
    key = first.key
    assert key is not None, "a first key file has a key"

    def fill(file: Path) -> None:
        registry = Registry.create(file, now=acting.at, key=key)
        try:
            change_settings(registry, acting, settings, phrase("New registry"))
            start_with(registry, acting, first_operator_as(protection.holder, acting))
            _tell(registry, acting, _PROTECTED, name=protection.holder.name)
        finally:
            registry.close()

    create(path, first.keys, fill)
    return key


def first_operator_as(holder: Holder, acting: Acting) -> Operator:
    """Whoever opens a registry first works in it, under the same id."""
    first = first_operator(holder.name, acting.today)
    return replace(first, id=OperatorId(holder.id))


def protect(
    registry: Registry, acting: Acting, protection: Protection, stretched: Stretched | None = None
) -> int:
    """Encrypt a registry that was not; the unencrypted file is gone after it.

    So is the backup from just before, once an encrypted one is there; `unprotected_copies` names
    all former ones.

    Raises:
        NoBackupError: no backup could be made first.
        RegistryError: it is protected already, or its key file is in the way; nothing changes.
        RegistryBusyError: somebody else has it open.
    """
    demand(acting.role, Right.PROTECT)
    if registry.is_protected:
        raise RegistryError(phrase("This registry is protected already."))
    refuse_key_file(file_of(registry))
    _refuse_password(protection.password)
    plain = backed_up_before(registry, acting, Why.REKEY, here_only=True)
    first = stretched or first_keys(protection)
    assert first.key is not None, "a first key file has a key"
    tell = partial(_tell, acting=acting, sentence=_PROTECTED, name=protection.holder.name)
    seq = exchange(registry, first.key, first.keys, tell)
    encrypted_instead(registry, acting, plain)
    return seq


def change_password(
    registry: Registry,
    acting: Acting,
    holder_id: str,
    former: str,
    password: str,
    stretched: Stretched | None = None,
) -> int:
    """Another password for the one who knows the former one; the data are not written again.

    Raises:
        WrongPasswordError: the former password is not right (field `former`).
    """
    _refuse_password(password)
    path = file_of(registry)
    changed = stretched or other_password(path, holder_id, former, password)
    changed.check(keys_of(path))
    name = slot_of(changed.keys, holder_id).name
    return change_keys(registry, acting, changed.keys, _entry(_PASSWORD, name=name))


def set_password(
    registry: Registry,
    acting: Acting,
    holder_id: str,
    password: str,
    stretched: Stretched | None = None,
) -> int:
    """A new password for one who forgot the former one: one's own, or another's by right."""
    if not _acts_as(registry, acting, holder_id):
        demand(acting.role, Right.PROTECT)
    _refuse_password(password)
    keys = _keys_proved(registry)
    holder = Holder(holder_id, slot_of(keys, holder_id).name)
    changed = stretched or one_more(file_of(registry), key_of(registry), holder, password)
    changed.check(keys)
    return change_keys(registry, acting, changed.keys, _entry(_PASSWORD_SET, name=holder.name))


def add_holder(
    registry: Registry,
    acting: Acting,
    holder: Holder,
    password: str,
    stretched: Stretched | None = None,
) -> int:
    """One more who can open the registry, with a password of their own.

    Raises:
        RegistryError: somebody of this name can open it already (field `name`).
    """
    demand(acting.role, Right.PROTECT)
    _refuse_password(password)
    keys = refuse_known(registry, holder)
    changed = stretched or one_more(file_of(registry), key_of(registry), holder, password)
    changed.check(keys)
    return change_keys(registry, acting, changed.keys, _entry(_ADDED, name=holder.name))


def refuse_known(registry: Registry, holder: Holder) -> KeyFile:
    """Refuse somebody, or somebody of the name, who can open it already; before a long sum."""
    keys = _keys_proved(registry)
    for known in holders_of(keys):
        if known.id == holder.id or known.name.casefold() == holder.name.casefold():
            raise RegistryError(
                phrase("{name} can open this registry already."), field="name", name=holder.name
            )
    return keys


def remove_holder(registry: Registry, acting: Acting, holder_id: str) -> int:
    """Take one away and give all others another key; their passwords stay as they are.

    Raises:
        RegistryError: it is the last one.
        NoBackupError: no backup could be made first.
        RegistryBusyError: somebody else has the registry open.
    """
    demand(acting.role, Right.PROTECT)
    keys = _keys_proved(registry)
    holder = slot_of(keys, holder_id)
    if holder_id == RECOVERY or len(holders_of(keys)) < 2:
        raise RegistryError(
            phrase("The last one who can open the registry stays. Add somebody else first.")
        )
    backed_up_before(registry, acting, Why.REKEY)
    key = new_key()
    tell = partial(_tell, acting=acting, sentence=_REMOVED, name=holder.name)
    return exchange(registry, key, rekeyed(keys, key, without=[holder_id]), tell)


def renew_recovery(
    registry: Registry, acting: Acting, code: str, stretched: Stretched | None = None
) -> int:
    """Another recovery code and another key, so that the former code opens nothing any more.

    Raises:
        NoBackupError: no backup could be made first.
    """
    demand(acting.role, Right.PROTECT)
    keys = _keys_proved(registry)
    read_code(code)
    backed_up_before(registry, acting, Why.REKEY)
    renewed = stretched or other_code(file_of(registry), key_of(registry), code)
    renewed.check(keys)
    assert renewed.key is not None, "another code comes with another key"
    tell = partial(_tell, acting=acting, sentence=_RENEWED)
    return exchange(registry, renewed.key, renewed.keys, tell)


_PROTECTED = phrase("Protected this registry: {name} and the recovery code can open it")
_PASSWORD = phrase("{name} changed the password")
_PASSWORD_SET = phrase("Gave {name} a new password")
_ADDED = phrase("{name} can open this registry from now on")
_REMOVED = phrase("{name} cannot open this registry any more; it has a new key")
_RENEWED = phrase("Made a new recovery code; the registry has a new key")


def _acts_as(registry: Registry, acting: Acting, holder_id: str) -> bool:
    named = {each.id: each.name for each in registry.of(Operator).all()}
    return named.get(OperatorId(holder_id)) == acting.operator


def _entry(sentence: str, **values: Value) -> Entry:
    return Entry(sentence=sentence, values=values)


def _tell(registry: Registry, acting: Acting, sentence: str, **values: Value) -> int:
    """One entry that no row belongs to."""
    with registry.unit_of_work(acting):
        return registry.history.write(_entry(sentence, **values), acting, [])


def _keys_proved(registry: Registry) -> KeyFile:
    """The key file, as somebody who had the registry's key left it."""
    path = file_of(registry)
    keys = keys_of(path)
    check_made_with(keys, key_of(registry), key_file_of(path))
    return keys


def _refuse_password(password: str) -> None:
    problem = password_problem(password)
    if problem is not None:
        sentence, values = problem
        raise RegistryError(sentence, field="password", **values)
