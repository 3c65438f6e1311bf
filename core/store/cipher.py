"""The raw key of an encrypted registry, and the proof that a file is encrypted."""

from pathlib import Path
from typing import Final

from core.domain.frozen import Frozen
from core.errors import RegistryError
from core.language import phrase

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
PLAIN_HEADER: Final = b"SQLite format 3\x00"
KEY_FILE: Final = "-keys"


class CipherKey(Frozen):
    """What SQLCipher is given: 32 random bytes and the 16 bytes of salt.

    The salt is given too, never read from the file: with the salt in its first page alone, one
    torn sector makes a whole file unreadable. Neither is ever shown, logged or kept in clear.
    """

    key: bytes
    salt: bytes

    def __init__(self, key: bytes, salt: bytes) -> None:
        super().__init__(key=key, salt=salt)

    def __post_init__(self) -> None:
        if len(self.key) != KEY_BYTES or len(self.salt) != SALT_BYTES:
            raise ValueError("a key has 32 bytes and a salt 16")

    @property
    def literal(self) -> str:
        """As `PRAGMA key` takes it: raw, so that no passphrase is stretched at each opening."""
        return f"x'{self.key.hex()}{self.salt.hex()}'"

    def __repr__(self) -> str:
        return "CipherKey(...)"


def key_file_of(path: Path) -> Path:
    """Where the key file of a registry lies: `ward.hepatrack-keys`, beside the file itself."""
    path = path.resolve()
    return path.with_name(path.name + KEY_FILE)


def is_plain(path: Path) -> bool:
    """Whether a *closed* file starts as an unencrypted database does.

    Never for a file that this process has open: closing it again would drop SQLite's locks.
    """
    return header_of(path) == PLAIN_HEADER


def header_of(path: Path) -> bytes:
    """The first 16 bytes of a *closed* file: of an encrypted one its salt.

    Raises:
        RegistryError: the disk does not give them.
    """
    try:
        with path.open("rb") as file:
            return file.read(len(PLAIN_HEADER))
    except OSError as error:
        raise RegistryError(
            phrase("{path} cannot be read or written. Check the disk and its permissions."),
            path=path,
        ) from error
