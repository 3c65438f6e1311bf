"""Texts in files that a spreadsheet opens: none is calculated (OWASP, CSV injection)."""

# Full-width signs and those after blanks are calculated too (CVE-2021-41270).
_BEGINS = tuple("=+-@＝＋－＠")
_CONTROLS = ("\t", "\r", "\n")


def guarded(value: object) -> str:
    """The text of a cell, after an apostrophe where a spreadsheet would take it for a formula."""
    text = "" if value is None else str(value)
    is_formula = text.startswith(_CONTROLS) or text.lstrip().startswith(_BEGINS)
    return f"'{text}" if is_formula else text
