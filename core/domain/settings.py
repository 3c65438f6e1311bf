"""What a site decides about its registry: names, numbers, working days, language."""

from dataclasses import dataclass
from datetime import date

from core.domain.choices import Choice
from core.domain.hospital_number import NumberScheme
from core.language import Language, phrase


class ThemeChoice(Choice):
    SYSTEM = "system", phrase("As the computer")
    LIGHT = "light", phrase("Light")
    DARK = "dark", phrase("Dark")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
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
    is_demonstration: bool = False
    idle_minutes: int = 5
