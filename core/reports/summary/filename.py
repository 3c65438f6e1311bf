"""The name a saved summary is offered under: it tells the day, never the patient."""

from datetime import date

from core.language import Words, phrase


def summary_file_name(as_of: date, words: Words) -> str:
    """`summary-23-Nov-2026.pdf`: nothing a file list or a shared folder could give away."""
    return file_name(phrase("summary"), as_of, words)


def file_name(document: str, as_of: date, words: Words) -> str:
    """The name of a document, a marked word, and its day.

    Letters outside ASCII are left plain, for every file system.
    """
    plain = str.maketrans("ğşıİçöüĞŞÇÖÜ", "gsiIcouGSCOU")
    return f"{words(document)}-{words.date(as_of)}.pdf".translate(plain)
