"""The order of a Turkish list of names: Ç after C, I before İ, Ö after O, Ş after S, Ü after U."""

import unicodedata

_LETTERS = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"
_RANK = {letter: rank for rank, letter in enumerate(_LETTERS, start=1)}


def turkish_order(text: str) -> tuple[str, str]:
    """A key to sort names by; equal on every computer, whatever its regional settings are.

    Letters of other alphabets stand with the letter they are made from (é with e), what is no
    letter stands before all letters. Two texts with the same letters keep a fixed order.
    """
    return text.replace("İ", "i").replace("I", "ı").lower().translate(_PLACES), text


def _rank(letter: str) -> int:
    if letter in _RANK:
        return _RANK[letter]
    base = unicodedata.normalize("NFKD", letter)[:1]
    if base in _RANK:
        return _RANK[base]
    return len(_RANK) + ord(letter) if letter.isalpha() else 0


class _Places(dict[int, str]):
    """For each letter one that stands where it belongs; found once: lists of thousands ask."""

    def __missing__(self, letter: int) -> str:
        self[letter] = chr(_rank(chr(letter)))
        return self[letter]


_PLACES = _Places()
