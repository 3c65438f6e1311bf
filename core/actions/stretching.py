"""The slow half of a change of who can open a registry: passwords are stretched, nothing is kept.

Takes half a second for each password and reads the key file at most, so a thread may do it while
the window goes on; the actions of `protecting` then keep what came of it.
"""

from dataclasses import dataclass
from pathlib import Path

from core.domain.holders import RECOVERY, Holder, Protection
from core.domain.recovery_code import read_code
from core.errors import RegistryError, WrongPasswordError
from core.language import phrase
from core.store.cipher import CipherKey, key_file_of
from core.store.keys.finishing import finish_interrupted
from core.store.keys.key_file import KeyFile, read_key_file
from core.store.keys.slots import (
    check_made_with,
    new_key,
    new_key_file,
    rekeyed,
    with_operator,
    with_password,
    with_recovery,
)


@dataclass(frozen=True, slots=True, repr=False)
class Stretched:
    """The key file to come, the one it was made from (none for a new one), and the key it has."""

    keys: KeyFile
    made_from: KeyFile | None = None
    key: CipherKey | None = None

    def check(self, present: KeyFile) -> None:
        """Refuse to keep it when the key file was changed while it was made."""
        if self.made_from != present:
            raise RegistryError(
                phrase("Who can open this registry was changed meanwhile. Try again.")
            )


def keys_of(path: Path) -> KeyFile:
    """The key file of a registry as it stands.

    Raises:
        RegistryDamagedError: it is missing or damaged.
    """
    finish_interrupted(path)
    return read_key_file(key_file_of(path.resolve()))


def first_keys(protection: Protection) -> Stretched:
    """A new key for a registry that had none, its first holder and its recovery code."""
    key = new_key()
    keys = with_operator(new_key_file(key), key, protection.holder, protection.password)
    return Stretched(with_recovery(keys, key, read_code(protection.code)), key=key)


def other_password(path: Path, holder_id: str, former: str, password: str) -> Stretched:
    """Another password for who knows the former one.

    Raises:
        WrongPasswordError: the former password is not right (field `former`).
    """
    keys = keys_of(path)
    try:
        changed = with_password(keys, holder_id, former, password, key_file_of(path))
    except WrongPasswordError as error:
        raise WrongPasswordError(error.sentence, field="former") from error
    return Stretched(changed, keys)


def one_more(path: Path, key: CipherKey, holder: Holder, password: str) -> Stretched:
    """Somebody new, or a new password for one who forgot the former one; `key` is the registry's.

    Raises:
        RegistryDamagedError: somebody without the key has changed the key file.
    """
    keys = keys_of(path)
    check_made_with(keys, key, key_file_of(path))
    return Stretched(with_operator(keys, key, holder, password), keys)


def other_code(path: Path, key: CipherKey, code: str) -> Stretched:
    """Another recovery code and another key, as `one_more`."""
    keys = keys_of(path)
    check_made_with(keys, key, key_file_of(path))
    other = new_key()
    renewed = with_recovery(rekeyed(keys, other, without=[RECOVERY]), other, read_code(code))
    return Stretched(renewed, keys, other)
