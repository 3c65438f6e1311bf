"""The name a saved summary is offered under: it tells the day, never the patient."""

from datetime import date

from core.language import Words, phrase


def summary_file_name(as_of: date, words: Words) -> str:
    """`summary-23-Nov-2026.pdf`: nothing a file list or a shared folder could give away.

    Letters outside ASCII in a month's name are left plain, for every file system.
    """
    plain = str.maketrans("ğşıİçöüĞŞÇÖÜ", "gsiIcouGSCOU")
    return f"{words(phrase('summary'))}-{words.date(as_of)}.pdf".translate(plain)
