"""The recovery code: 130 random bits in six groups, so that a slip of the pen is not a wrong code.

Thirty symbols carry the code: 26 are random, 4 are a check on those. They stand in six groups of
five, and each group ends with a check of its own, so that a typing error is found in its group.
The alphabet is Crockford's: no I, L, O and U; what looks like one of its digits is read as it.
"""

import hashlib
from collections.abc import Iterator

from core.errors import RegistryError
from core.language import phrase

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RANDOM_BYTES = 17  # 136 bits, of which 130 are used
GROUPS, IN_GROUP = 6, 5
_SYMBOLS = 26
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "İ": "1"})
_FIELD = 0b100101  # x^5 + x^2 + 1: the 32 symbols as a field, so that every one counts


def code_from(random: bytes) -> str:
    """The code of 17 random bytes, as it is printed: `7ZK4QP-M03T9X-…`."""
    number = int.from_bytes(random, "big") & ((1 << 5 * _SYMBOLS) - 1)
    values = [number >> 5 * at & 31 for at in reversed(range(_SYMBOLS))]
    return _printed([*values, *_check_of(values)])


def read_code(typed: str) -> str:
    """A typed code as it is printed; case, blanks and dashes do not matter.

    Raises:
        RegistryError: it was mistyped, and where; whether it is the right code is not known here.
    """
    symbols = _symbols(typed)
    whole = GROUPS * (IN_GROUP + 1)
    if len(symbols) != whole:
        raise RegistryError(
            phrase("A recovery code has {n} letters and digits, these are {typed}. Check them."),
            field="code",
            n=whole,
            typed=len(symbols),
        )
    values: list[int] = []
    for at in range(GROUPS):
        group = symbols[at * (IN_GROUP + 1) :][: IN_GROUP + 1]
        if _group_check(at, group[:-1]) != group[-1]:
            raise RegistryError(
                phrase("Group {n} is mistyped. Compare it with the paper."), field="code", n=at + 1
            )
        values += group[:-1]
    if _check_of(values[:_SYMBOLS]) != values[_SYMBOLS:]:
        raise RegistryError(
            phrase("The code is mistyped. Compare every group with the paper."), field="code"
        )
    return _printed(values)


def groups_of(code: str) -> tuple[str, ...]:
    """The groups of a printed code."""
    return tuple(code.split("-"))


def _symbols(typed: str) -> list[int]:
    found = []
    for letter in typed.upper().translate(_READ_AS):
        if letter in "- ‐‑–—\t\r\n\u00a0":
            continue
        if letter not in ALPHABET:
            raise RegistryError(
                phrase("{letter} is in no recovery code. Compare it with the paper."),
                field="code",
                letter=letter,
            )
        found.append(ALPHABET.index(letter))
    return found


def _printed(values: list[int]) -> str:
    return "-".join(_groups(values))


def _groups(values: list[int]) -> Iterator[str]:
    for at in range(GROUPS):
        group = values[at * IN_GROUP :][:IN_GROUP]
        yield "".join(ALPHABET[each] for each in [*group, _group_check(at, group)])


def _check_of(values: list[int]) -> list[int]:
    """Twenty bits that follow from the random ones."""
    digest = hashlib.sha256("".join(ALPHABET[each] for each in values).encode("ascii")).digest()
    bits = int.from_bytes(digest[:3], "big") >> 4
    return [bits >> shift & 31 for shift in (15, 10, 5, 0)]


def _group_check(at: int, group: list[int]) -> int:
    """Changes with every single symbol, with two exchanged ones, and with the group's place."""
    found, weight = at + 1, 1
    for value in group:
        weight = _times(weight, 2)
        found ^= _times(weight, value)
    return found


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= _FIELD
        other >>= 1
    return product
