"""What a site decides about its registry: names, numbers, working days, language."""

from datetime import date

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.hospital_number import NumberScheme
from core.domain.scanners import USUAL_SCANNERS, Scanner
from core.language import Language, phrase


class ThemeChoice(Choice):
    SYSTEM = "system", phrase("As the computer")
    LIGHT = "light", phrase("Light")
    DARK = "dark", phrase("Dark")


class PaperSize(Choice):
    """On what every document is printed."""

    A4 = "A4", phrase("A4")
    LETTER = "letter", phrase("US Letter")


class Settings(Frozen):
    """One value for the whole registry; `weekdays` counts Monday as 0.

    `holidays` are the site's own closed days beside the weekend; `text_size` is a percentage.
    `operator` is who a registry named before it had operators; `idle_minutes` without key or mouse
    lock the window, 0 never does.
    """

    centre: str = ""
    operator: str = ""
    language: Language = Language.ENGLISH
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: int = 100
    number_scheme: NumberScheme = NumberScheme.ANY
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    holidays: tuple[date, ...] = ()
    backup_hours: int = 4  # between two backups of a registry that is open and has changed
    backup_warning_days: int = 3  # the newest backup may be so old before the window warns
    second_place: str = ""  # a folder for copies of the backups; none when empty
    is_demonstration: bool = False
    idle_minutes: int = 5
    clinic_address: str = ""  # lines, as they stand in a letterhead
    clinic_phone: str = ""  # what a patient rings
    logo: str = ""  # PNG or JPEG in Base64; none when empty
    signed_by: str = ""  # lines: the role or name beside each line for a signature
    paper_size: PaperSize = PaperSize.A4
    # Only what the site changed: (name.language, text); see core.domain.site_texts.
    site_texts: tuple[tuple[str, str], ...] = ()
    scanners: tuple[Scanner, ...] = USUAL_SCANNERS
    # TOML texts of the site's own protocols that can be chosen; see core.store.offered_protocols.
    site_protocols: tuple[str, ...] = ()
