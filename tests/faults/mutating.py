"""Texts and bytes changed by chance, from samples that are right and words that are not."""

import random
from collections.abc import Sequence

WORDS = (
    "0", "-1", "1e400", "NaN", "Infinity", "null", "true", "[]", "{}", '"', "\\", "\\u0000",
    "\ud800", "\x00", "\ufeff", "\u202e", "İ", "ı", "ﬁ", "１２", "٣", "²", "9" * 30, "9" * 5000,
    "2024-02-30", "0000-00-00", "9999-12-31", "2024-W01-1", "20240101", "+4m", "-999999d", "t",
    "29 şubat", "31 haz", "a" * 3000, "[" * 200, "{" * 90, "\n", "\r\n", "\t", "#", "=", ",", ":",
    "months", "anchor", "window", "{name}", "{0}", "%s", "'", "--", "<b>", "\N{HAIR SPACE}", " ",
)  # fmt: skip
LONGEST = 20_000


def mutated(samples: Sequence[str], chance: random.Random) -> str:
    """One sample with one to six changes."""
    text = chance.choice(samples)
    for _ in range(chance.randint(1, 6)):
        text = chance.choice(_CHANGES)(text, samples, chance)[:LONGEST]
    return text


def mutated_bytes(sample: bytes, chance: random.Random) -> bytes:
    """Bits flipped, bytes overwritten, cut, repeated."""
    data = bytearray(sample)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data)) if data else 0
        way = chance.randrange(5)
        if way == 0 and data:
            data[at] ^= 1 << chance.randrange(8)
        elif way == 1:
            data[at : at + 8] = chance.randbytes(8)
        elif way == 2:
            del data[at : at + chance.randrange(1, 600)]
        elif way == 3:
            data[at:at] = data[at : at + chance.randrange(1, 600)]
        else:
            data[at:at] = chance.choice(WORDS).encode("utf-8", "surrogatepass")
    return bytes(data)


def _replace(text: str, _samples: Sequence[str], chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return (
        text[:at]
        + chr(chance.choice((chance.randrange(128), chance.randrange(0x2FFF))))
        + text[at + 1 :]
    )


def _insert(text: str, _samples: Sequence[str], chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(WORDS) + text[at:]


def _overwrite(text: str, _samples: Sequence[str], chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    word = chance.choice(WORDS)
    return text[:at] + word + text[at + len(word) :]


def _remove(text: str, _samples: Sequence[str], chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + text[at + chance.randrange(1, 12) :]


def _repeat(text: str, _samples: Sequence[str], chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    piece = text[at : at + chance.randrange(1, 60)]
    return text[:at] + piece * chance.choice((2, 2, 3, 50)) + text[at:]


def _splice(text: str, samples: Sequence[str], chance: random.Random) -> str:
    other = chance.choice(samples)
    return text[: chance.randrange(len(text) + 1)] + other[chance.randrange(len(other) + 1) :]


def _digit(text: str, _samples: Sequence[str], chance: random.Random) -> str:
    """Another digit in the place of one: what is still well formed reaches further."""
    places = [at for at, letter in enumerate(text) if letter.isdigit()]
    if not places:
        return text
    at = chance.choice(places)
    return text[:at] + str(chance.randrange(10)) + text[at + 1 :]


_CHANGES = (_replace, _insert, _overwrite, _remove, _repeat, _splice, _digit, _digit, _digit)
