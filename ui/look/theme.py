"""The look in force: light or dark, text size, and the signal that tells painters to repaint."""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.look import tokens
from ui.look.fonts import scaled_font
from ui.look.tokens import Shade
from ui.within_qt import leave_out_panning

SMALLEST_TEXT, LARGEST_TEXT = 90, 150
MOST_WIDTHS = 4000
STYLE = ("-style", "Fusion")


class Theme(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Look(QObject):
    """What painters ask for: colours by token name, fonts, sizes at the text size in force."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shade = Shade.LIGHT
        self.scale = 1.0
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, int], QFont] = {}
        self._metrics: dict[tuple[str, int], QFontMetricsF] = {}
        self._widths: dict[tuple[str, str, int], int] = {}
        self.set(Shade.LIGHT, 1.0)

    def set(self, shade: Shade, scale: float) -> None:
        self.shade, self.scale = shade, scale
        self._colours = {name: QColor(value) for name, value in tokens.COLOURS[shade].items()}
        self._fonts.clear()
        self._metrics.clear()
        self._widths.clear()
        self.changed.emit()

    def colour(self, token: str) -> QColor:
        """The colour of a token in the shade in force; an unknown name is a `KeyError`."""
        return self._colours[token]

    def font(self, size: str = "body", weight: int = 400) -> QFont:
        """The font of a size token and weight (400, 500, 600) at the text size in force."""
        if (size, weight) not in self._fonts:
            self._fonts[size, weight] = scaled_font(size, weight, self.scale)
        return self._fonts[size, weight]

    def width(self, text: str, size: str = "body", weight: int = 400) -> int:
        """How many pixels `text` takes in a line, rounded up."""
        key = text, size, weight
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) >= MOST_WIDTHS:
                self._widths.clear()
            # Layouts ask for the same few texts over and over, and each answer takes shaping.
            known = self._widths[key] = int(self.advance(text, size, weight) + 0.999)
        return known

    def forget_widths(self) -> None:
        """Keep none of the texts that were measured."""
        self._widths.clear()

    def advance(self, text: str, size: str = "body", weight: int = 400) -> float:
        """Exactly how far `text` goes in a line."""
        return self.metrics(size, weight).horizontalAdvance(text)

    def metrics(self, size: str, weight: int) -> QFontMetricsF:
        """The measures of a font."""
        if (size, weight) not in self._metrics:
            self._metrics[size, weight] = QFontMetricsF(self.font(size, weight))
        return self._metrics[size, weight]

    def px(self, pixels: float) -> int:
        """A length that grows with the text, such as a row height."""
        return round(pixels * self.scale)

    def size(self, token: str) -> int:
        """A size token at the text size in force."""
        return self.px(tokens.SIZES[token])

    def line(self, size: str = "body") -> int:
        """The line height of a type size."""
        return self.px(tokens.LINE_PX[size])


@cache
def look() -> Look:
    """The one look of the program."""
    return Look()


def application(name: str) -> QApplication:
    """The application, in the one style that `apply_theme` dresses.

    Said as an argument, because asking for a style later makes Python learn all about styles.
    """
    app = QApplication([name, *STYLE])
    leave_out_panning()
    return app


def apply_theme(app: QApplication, theme: Theme, text_scale: int = 100) -> None:
    """Dress the whole application; `text_scale` in percent, 90 to 150.

    With `Theme.SYSTEM` the desktop's own choice is read now; the caller applies again when
    `app.styleHints().colorSchemeChanged` says that it moved.
    """
    apply_tokens(app, theme, text_scale)
    apply_style_sheet(app)
    for widget in app.allWidgets():
        widget.update()


def apply_tokens(app: QApplication, theme: Theme, text_scale: int = 100) -> None:
    """All of the theme but the style sheet: what widgets ask for while they are built."""
    scale = min(max(text_scale, SMALLEST_TEXT), LARGEST_TEXT) / 100
    now = look()
    now.set(_shade(theme), scale)
    app.setPalette(_palette(now))
    app.setFont(now.font())


def apply_style_sheet(app: QApplication) -> None:
    """The rest of the theme, which Qt puts on every widget; best when the window is complete.

    Under a style sheet a widget that gets a parent is styled anew with everything in it.
    """
    sheet = _style_sheet(look())
    if sheet != app.styleSheet():  # Qt would put the same one on every widget again
        app.setStyleSheet(sheet)


def _shade(theme: Theme) -> Shade:
    if theme is Theme.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Shade.DARK if dark else Shade.LIGHT
    return Shade(theme.value)


def _palette(now: Look) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for part, token in (
        (role.Window, "surface"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "raised"),
        (role.Text, "text"),
        (role.Button, "raised"),
        (role.ButtonText, "text"),
        (role.BrightText, "danger"),
        (role.ToolTipBase, "inverse"),
        (role.ToolTipText, "on-inverse"),
        (role.PlaceholderText, "text-2"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on-accent"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Light, "surface"),
        (role.Midlight, "raised"),
        (role.Mid, "border"),
        (role.Dark, "border-strong"),
        (role.Shadow, "border-strong"),
    ):
        palette.setColor(part, now.colour(token))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, now.colour("border-strong"))
    return palette


def _style_sheet(now: Look) -> str:
    """The small style sheet with `@token` colours and `@px(n)` lengths filled in."""
    text = (tokens.RESOURCES / "style.qss").read_text(encoding="utf-8")
    # Longest names first, or `@border` would eat the start of `@border-strong`.
    for name in sorted(tokens.COLOURS[now.shade], key=len, reverse=True):
        text = text.replace(f"@{name}", now.colour(name).name())
    # A border of 1 sits inside the height: the focus border of 2 takes its pixel back.
    inside = now.size("control") - 2
    return text.replace("@inside-focus", f"{inside - 2}px").replace("@inside", f"{inside}px")
