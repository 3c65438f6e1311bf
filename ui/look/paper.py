"""The size of paper that printers hold where this computer is set up."""

from PySide6.QtCore import QLocale

from core.domain.settings import PaperSize

# Where US Letter is usual, by the Unicode CLDR (supplemental data, measurementData, paperSize).
_LETTER = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())


def usual_paper(locale: QLocale | None = None) -> PaperSize:
    """That of the country in the computer's settings; A4 where none is set."""
    country = QLocale.territoryToCode((locale or QLocale.system()).territory())
    return PaperSize.LETTER if country in _LETTER else PaperSize.A4
