"""Making a key file, opening it, and changing who is in it."""

import os
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from core.domain.holders import RECOVERY, Holder, composed
from core.errors import RegistryError, WrongPasswordError
from core.language import phrase
from core.store.cipher import KEY_BYTES, SALT_BYTES, CipherKey
from core.store.keys.envelope import (
    DoesNotOpenError,
    Sealed,
    authenticate,
    is_authentic,
    new_private_key,
    public_key_of,
    seal,
    unseal,
    unwrap,
    wrap,
)
from core.store.keys.key_file import (
    FORMAT,
    OPERATOR_SLOT,
    RECOVERY_SLOT,
    VERSION,
    KeyFile,
    Slot,
    damaged,
)


def new_key() -> CipherKey:
    return CipherKey(os.urandom(KEY_BYTES), os.urandom(SALT_BYTES))


def new_key_file(key: CipherKey) -> KeyFile:
    """A key file that nobody can open yet."""
    return KeyFile(registry=str(uuid.uuid4()), number=1, salt=key.salt, slots=())


def holders_of(keys: KeyFile) -> tuple[Holder, ...]:
    """The operators, in the order in which they were added."""
    return tuple(Holder(slot.id, slot.name) for slot in keys.slots if slot.kind == OPERATOR_SLOT)


def with_operator(keys: KeyFile, key: CipherKey, holder: Holder, password: str) -> KeyFile:
    """One more operator, or another key pair and password of one who is in it."""
    return _with(keys, key, _slot(keys, key, holder, OPERATOR_SLOT, _secret(password)))


def with_recovery(keys: KeyFile, key: CipherKey, code: str) -> KeyFile:
    """The recovery code, in the place of the former one."""
    holder = Holder(RECOVERY, "")
    return _with(keys, key, _slot(keys, key, holder, RECOVERY_SLOT, code.encode("ascii")))


def rekeyed(keys: KeyFile, key: CipherKey, *, without: Iterable[str] = ()) -> KeyFile:
    """Another registry key for all but some, sealed to the public keys they have already."""
    gone = set(without)
    stay = tuple(slot for slot in keys.slots if slot.id not in gone)
    moved = replace(keys, number=keys.number + 1, salt=key.salt, slots=())
    slots = (replace(slot, sealed=_sealed(moved, key, slot)) for slot in stay)
    return _signed(replace(moved, slots=tuple(slots)), key)


def renamed(keys: KeyFile, key: CipherKey, names: Mapping[str, str]) -> KeyFile:
    """The same holders under the names they have now, by id; no password is needed for that."""
    slots = tuple(replace(slot, name=names.get(slot.id, slot.name)) for slot in keys.slots)
    return keys if slots == keys.slots else _signed(replace(keys, slots=slots), key)


def with_password(keys: KeyFile, holder_id: str, former: str, password: str, path: Path) -> KeyFile:
    """Another password for the key pair a holder has; the registry's key stays as it is."""
    slot = slot_of(keys, holder_id)
    private = _private(keys, slot, _secret(former))
    key = _key_in(keys, slot, private, path)
    wrapped = wrap(_secret(password), private, _bound(keys, slot, "private"))
    return _with(keys, key, replace(slot, wrapped=wrapped))


def key_by_password(keys: KeyFile, holder_id: str, password: str, path: Path) -> CipherKey:
    """The registry's key; the whole file is proved to be as somebody with that key left it.

    Raises:
        WrongPasswordError: the password is another one.
        RegistryDamagedError: the file was changed.
    """
    slot = slot_of(keys, holder_id)
    return _key_in(keys, slot, _private(keys, slot, _secret(password)), path)


def key_by_code(keys: KeyFile, code: str, path: Path) -> CipherKey:
    """The registry's key by the recovery code, as `key_by_password`."""
    slot = slot_of(keys, RECOVERY)
    return _key_in(keys, slot, _private(keys, slot, code.encode("ascii")), path)


def check_made_with(keys: KeyFile, key: CipherKey, path: Path) -> None:
    """Refuse to go on with a key file that somebody without the key has changed."""
    if key.salt != keys.salt or not is_authentic(key.key, keys.content(), keys.mac):
        raise damaged(path)


def slot_of(keys: KeyFile, holder_id: str) -> Slot:
    for slot in keys.slots:
        if slot.id == holder_id:
            return slot
    raise RegistryError(
        phrase("Whoever you chose cannot open this registry. Choose somebody else.")
    )


def _secret(password: str) -> bytes:
    return composed(password).encode("utf-8", "surrogatepass")


def _slot(keys: KeyFile, key: CipherKey, holder: Holder, kind: str, secret: bytes) -> Slot:
    private = new_private_key()
    bound = _bound_to(keys, kind, holder.id, "private")
    public = public_key_of(private)
    return Slot(
        id=holder.id,
        name=holder.name,
        kind=kind,
        public=public,
        wrapped=wrap(secret, private, bound),
        sealed=seal(key.key + key.salt, public, _bound_to_key(keys, kind, holder.id)),
    )


def _sealed(keys: KeyFile, key: CipherKey, slot: Slot) -> Sealed:
    return seal(key.key + key.salt, slot.public, _bound_to_key(keys, slot.kind, slot.id))


def _with(keys: KeyFile, key: CipherKey, slot: Slot) -> KeyFile:
    known = [each.id for each in keys.slots]
    if slot.id in known:
        slots = tuple(slot if each.id == slot.id else each for each in keys.slots)
    else:
        slots = (*keys.slots, slot)
    return _signed(replace(keys, slots=slots), key)


def _signed(keys: KeyFile, key: CipherKey) -> KeyFile:
    return replace(keys, mac=authenticate(key.key, keys.content()))


def _private(keys: KeyFile, slot: Slot, secret: bytes) -> bytes:
    try:
        return unwrap(secret, slot.wrapped, _bound(keys, slot, "private"))
    except DoesNotOpenError as error:
        if slot.kind == RECOVERY_SLOT:
            raise WrongPasswordError(
                phrase("This recovery code is not the one of this registry."), field="code"
            ) from error
        raise WrongPasswordError(
            phrase("This password is not right. Try again."), field="password"
        ) from error


def _key_in(keys: KeyFile, slot: Slot, private: bytes, path: Path) -> CipherKey:
    try:
        if public_key_of(private) != slot.public:
            raise damaged(path)
        content = unseal(private, slot.sealed, _bound_to_key(keys, slot.kind, slot.id))
    except DoesNotOpenError as error:
        raise damaged(path) from error
    key = CipherKey(content[:KEY_BYTES], content[KEY_BYTES:])
    check_made_with(keys, key, path)
    return key


def _bound(keys: KeyFile, slot: Slot, purpose: str) -> bytes:
    return _bound_to(keys, slot.kind, slot.id, purpose)


def _bound_to_key(keys: KeyFile, kind: str, holder_id: str) -> bytes:
    return _bound_to(keys, kind, holder_id, f"key {keys.number}")


def _bound_to(keys: KeyFile, kind: str, holder_id: str, purpose: str) -> bytes:
    """What a box belongs to: moved to another holder, registry or purpose, it does not open."""
    parts = (FORMAT, str(VERSION), keys.registry, kind, holder_id, purpose)
    return "\x00".join(parts).encode("utf-8", "surrogatepass")
