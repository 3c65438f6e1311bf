"""Text as a search compares it: İ, I, ı and i are one letter, accents and case do not count."""

import unicodedata

_TURKISH = str.maketrans("İIıÇçĞğÖöŞşÜü", "iiiccggoossuu")


def folded(text: str) -> str:
    """`Işık ÇELİK` and `isik celik` fold to the same text; blanks are single."""
    plain = text.translate(_TURKISH).casefold()
    if plain.isascii():
        return " ".join(plain.split())  # most texts here, and five times quicker
    marks = unicodedata.normalize("NFKD", plain)
    return " ".join("".join(mark for mark in marks if not unicodedata.combining(mark)).split())


def is_found(typed: str, *texts: str) -> bool:
    """Whether every word typed occurs somewhere in the texts, in any order (safety.md INV-30).

    A number typed without its spaces is found too.
    """
    within = folded(" ".join(texts))
    within = f"{within} {within.replace(' ', '')}"
    return all(word in within for word in folded(typed).split())
