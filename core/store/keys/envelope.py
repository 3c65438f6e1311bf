"""What is locked with what: a private key by a password, the registry's key by a public key.

Only finished constructions of `cryptography`: Scrypt and AES-256-GCM for a password, X25519 with
HKDF-SHA256 and AES-256-GCM for a public key, HMAC-SHA256 for what must not be changed unseen.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

KEY, SALT, NONCE, TAG = 32, 32, 12, 16
BLOCKS, PARALLEL = 8, 1  # r and p of scrypt
_SEAL, _MAC = b"hepatrack/seal/1", b"hepatrack/holders/1"

# N of scrypt: 128 MB and about half a second for each guess. Read files may say less or twice it.
cost: ContextVar[int] = ContextVar("N of scrypt", default=2**17)
MOST_COST = 2**18


class DoesNotOpenError(Exception):
    """The secret, or something it was bound to, is another one; nothing more can be known."""


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A private key under a password: the cost and salt of the stretching, and the sealed bytes."""

    n: int
    salt: bytes
    nonce: bytes
    box: bytes


@dataclass(frozen=True, slots=True)
class Sealed:
    """Bytes that only the holder of one private key can read."""

    ephemeral: bytes
    nonce: bytes
    box: bytes


@contextmanager
def stretched_at(n: int) -> Iterator[None]:
    """Inside the block new passwords are stretched this much; the ordinary cost needs no block."""
    token = cost.set(n)
    try:
        yield
    finally:
        cost.reset(token)


def new_private_key() -> bytes:
    return X25519PrivateKey.generate().private_bytes_raw()


def public_key_of(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def wrap(secret: bytes, private: bytes, bound: bytes) -> Wrapped:
    """Lock a private key with a password; `bound` must be the same when it is opened."""
    n, salt, nonce = cost.get(), os.urandom(SALT), os.urandom(NONCE)
    box = AESGCM(_stretched(secret, salt, n)).encrypt(nonce, private, bound)
    return Wrapped(n, salt, nonce, box)


def unwrap(secret: bytes, wrapped: Wrapped, bound: bytes) -> bytes:
    """The private key again.

    Raises:
        DoesNotOpenError: it is another password, or another holder, registry or version.
    """
    key = _stretched(secret, wrapped.salt, wrapped.n)
    try:
        return AESGCM(key).decrypt(wrapped.nonce, wrapped.box, bound)
    except InvalidTag as error:
        raise DoesNotOpenError from error


def seal(content: bytes, public: bytes, bound: bytes) -> Sealed:
    """Lock bytes for the holder of a public key, who need not be there."""
    own = X25519PrivateKey.generate()
    ephemeral = own.public_key().public_bytes_raw()
    shared = own.exchange(X25519PublicKey.from_public_bytes(public))
    nonce = os.urandom(NONCE)
    box = AESGCM(_agreed(shared, ephemeral, public)).encrypt(nonce, content, bound)
    return Sealed(ephemeral, nonce, box)


def unseal(private: bytes, sealed: Sealed, bound: bytes) -> bytes:
    """The bytes again.

    Raises:
        DoesNotOpenError: they were sealed for somebody else, or changed since.
    """
    try:
        shared = X25519PrivateKey.from_private_bytes(private).exchange(
            X25519PublicKey.from_public_bytes(sealed.ephemeral)
        )
        key = _agreed(shared, sealed.ephemeral, public_key_of(private))
        return AESGCM(key).decrypt(sealed.nonce, sealed.box, bound)
    except (InvalidTag, ValueError) as error:  # a point of small order is a ValueError
        raise DoesNotOpenError from error


def authenticate(key: bytes, content: bytes) -> bytes:
    """A code over `content` that nobody can make without the registry's key."""
    mac = hmac.HMAC(_derived(key, _MAC), hashes.SHA256())
    mac.update(content)
    return mac.finalize()


def is_authentic(key: bytes, content: bytes, code: bytes) -> bool:
    mac = hmac.HMAC(_derived(key, _MAC), hashes.SHA256())
    mac.update(content)
    try:
        mac.verify(code)
    except InvalidSignature:
        return False
    return True


def _stretched(secret: bytes, salt: bytes, n: int) -> bytes:
    return Scrypt(salt=salt, length=KEY, n=n, r=BLOCKS, p=PARALLEL).derive(secret)


def _agreed(shared: bytes, ephemeral: bytes, public: bytes) -> bytes:
    return _derived(shared, _SEAL + ephemeral + public)


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=KEY, salt=None, info=purpose).derive(secret)
