"""The key file beside a protected registry: read strictly, written whole or not at all.

Its bytes are the one spelling of what they say, with a sum over it: whatever was changed in it is
noticed before a password is asked for. Against somebody who changes it on purpose there is the
code of `mac`, which takes the registry's key; see docs/protection.md.
"""

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.domain.ids import is_id
from core.errors import RegistryDamagedError, RegistryTooNewError
from core.language import phrase
from core.store.cipher import SALT_BYTES
from core.store.keys.durable import write_durably
from core.store.keys.envelope import (
    BLOCKS,
    KEY,
    MOST_COST,
    NONCE,
    PARALLEL,
    SALT,
    TAG,
    Sealed,
    Wrapped,
)

FORMAT, VERSION = "hepatrack-keys", 1
LARGEST = 1_000_000  # bytes; a holder takes about 800
OPERATOR_SLOT, RECOVERY_SLOT = "operator", "recovery"
_CONTENT = KEY + SALT_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One holder: the key pair, its private half wrapped, and the registry's key sealed to it."""

    id: str
    name: str
    kind: str
    public: bytes
    wrapped: Wrapped
    sealed: Sealed


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """`registry` names the registry in what is bound; `number` counts its keys from 1.

    `salt` is that of the database which these keys open: its first 16 bytes are the same.
    """

    registry: str
    number: int
    salt: bytes
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def content(self) -> bytes:
        """All that the code of `mac` covers."""
        return _spelt(self._plain())

    def to_bytes(self) -> bytes:
        said = self._plain() | {"mac": _text(self.mac)}
        return _spelt(said | {"sum": hashlib.sha256(_spelt(said)).hexdigest()})

    def _plain(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "version": VERSION,
            "registry": self.registry,
            "number": self.number,
            "salt": _text(self.salt),
            "holders": [_slot_said(slot) for slot in self.slots],
        }


def write_key_file(path: Path, keys: KeyFile, *, like: Path | None = None) -> None:
    """Put the key file in its place in one step that survives a power cut."""
    write_durably(path, keys.to_bytes(), like=like)


def read_key_file(path: Path) -> KeyFile:
    """The key file as it stands.

    Raises:
        RegistryDamagedError: it is missing, or not exactly as it was written.
        RegistryTooNewError: a newer program wrote it.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        raise RegistryDamagedError(
            phrase(
                "The key file {path} cannot be read. Without it the registry does not open: put "
                "it back from a backup."
            ),
            path=path,
        ) from error
    try:
        return _parsed(raw)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise damaged(path) from error


def damaged(path: Path) -> RegistryDamagedError:
    """What is said of a key file that is not as it was written."""
    return RegistryDamagedError(
        phrase(
            "The key file {path} is damaged. No password can open the registry with it: put it "
            "back from a backup."
        ),
        path=path,
    )


def _parsed(raw: bytes) -> KeyFile:
    if len(raw) > LARGEST:
        raise ValueError("too large")
    said = json.loads(raw.decode("utf-8"))
    if _spelt(said) != raw:
        raise ValueError("not spelt as it is written")
    found = said.pop("sum")
    if found != hashlib.sha256(_spelt(said)).hexdigest() or said["format"] != FORMAT:
        raise ValueError("the sum does not fit")
    if type(said["version"]) is int and said["version"] > VERSION:
        raise RegistryTooNewError(
            phrase("This registry was protected by a newer Hepatrack. Install the newer version.")
        )
    keys = KeyFile(
        registry=_id(said["registry"]),
        number=_number(said["number"], 1, 2**31),
        salt=_bytes(said["salt"], SALT_BYTES),
        slots=tuple(_slot(each) for each in said["holders"]),
        mac=_bytes(said["mac"], KEY),
    )
    if keys.to_bytes() != raw or len({slot.id for slot in keys.slots}) != len(keys.slots):
        raise ValueError("more, or less, than a key file says")
    return keys


def _spelt(said: Any) -> bytes:
    text = json.dumps(said, ensure_ascii=False, allow_nan=False, sort_keys=True, indent=1)
    return f"{text}\n".encode()


def _slot_said(slot: Slot) -> dict[str, Any]:
    wrapped, sealed = slot.wrapped, slot.sealed
    return {
        "id": slot.id,
        "name": slot.name,
        "kind": slot.kind,
        "public": _text(slot.public),
        "wrapped": {
            "scrypt": {"n": wrapped.n, "r": BLOCKS, "p": PARALLEL, "salt": _text(wrapped.salt)},
            "nonce": _text(wrapped.nonce),
            "box": _text(wrapped.box),
        },
        "sealed": {
            "ephemeral": _text(sealed.ephemeral),
            "nonce": _text(sealed.nonce),
            "box": _text(sealed.box),
        },
    }


def _slot(said: dict[str, Any]) -> Slot:
    wrapped, sealed = said["wrapped"], said["sealed"]
    n = _number(wrapped["scrypt"]["n"], 2, MOST_COST)
    if n & (n - 1) or said["kind"] not in (OPERATOR_SLOT, RECOVERY_SLOT):
        raise ValueError("no such cost or kind")
    if type(said["id"]) is not str or type(said["name"]) is not str:
        raise TypeError("no text")
    return Slot(
        id=said["id"],
        name=said["name"],
        kind=said["kind"],
        public=_bytes(said["public"], KEY),
        wrapped=Wrapped(
            n,
            _bytes(wrapped["scrypt"]["salt"], SALT),
            _bytes(wrapped["nonce"], NONCE),
            _bytes(wrapped["box"], KEY + TAG),
        ),
        sealed=Sealed(
            _bytes(sealed["ephemeral"], KEY),
            _bytes(sealed["nonce"], NONCE),
            _bytes(sealed["box"], _CONTENT + TAG),
        ),
    )


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _bytes(said: Any, length: int) -> bytes:
    found = base64.b64decode(said, validate=True)
    if len(found) != length:
        raise ValueError("another length")
    return found


def _number(said: Any, least: int, most: int) -> int:
    if type(said) is not int or not least <= said <= most:
        raise ValueError("no such number")
    return said


def _id(said: Any) -> str:
    if type(said) is not str or not is_id(said):
        raise ValueError("no id")
    return said
