"""The one type family of window and paper, registered once and sized by token."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from ui.look.tokens import FAMILY, RESOURCES, TYPE_PX

FILES = (
    "IBMPlexSans_400Regular.ttf",
    "IBMPlexSans_500Medium.ttf",
    "IBMPlexSans_600SemiBold.ttf",
)


@cache
def register_fonts() -> None:
    """Add the shipped family to the application, once."""
    for name in FILES:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))


def scaled_font(size: str, weight: int, scale: float) -> QFont:
    """The family in a token size ("small", "body", "emphasis", "title", "number") and weight.

    All three weights answer to the one family name; the platform may also list Medium and
    SemiBold as families of their own, which are never asked for.
    """
    return sized_font(TYPE_PX[size] * scale, weight)


def sized_font(pixels: float, weight: int) -> QFont:
    """The family at any size: for letters inside a drawing, which grow with it."""
    register_fonts()
    font = QFont()
    font.setFamilies([FAMILY])
    font.setWeight(QFont.Weight(weight))
    # Pixel sizes are whole numbers, 13.5 is not: points say it exactly at any resolution.
    font.setPointSizeF(pixels * 72.0 / _dots_per_inch())
    # Keeps the letter widths of the design; horizontal hinting loosens them.
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def _dots_per_inch() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() if screen else 96.0
