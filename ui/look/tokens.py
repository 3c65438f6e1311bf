"""The tokens of the design: colours of both shades by name, type, sizes, radii, lines."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).parent.parent.parent / "resources"
_TOKENS: dict[str, Any] = json.loads((RESOURCES / "tokens.json").read_text(encoding="utf-8"))


class Shade(StrEnum):
    LIGHT = "light"
    DARK = "dark"


COLOURS: dict[Shade, dict[str, str]] = {shade: _TOKENS["colour"][shade.value] for shade in Shade}
SHAPES: dict[str, str] = {name: entry["shape"] for name, entry in _TOKENS["status"].items()}
STATUSES: tuple[str, ...] = tuple(SHAPES)
FAMILY: str = _TOKENS["type"]["family"]
TYPE_PX: dict[str, float] = _TOKENS["type"]["px"]
LINE_PX: dict[str, int] = _TOKENS["type"]["line"]
SIZES: dict[str, int] = _TOKENS["size"]
RADII: dict[str, int] = _TOKENS["radius"]
LINES: dict[str, float] = _TOKENS["line"]
WIDE_FROM: int = _TOKENS["breakpoint"]["rail-wide-from-width"]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2, relative luminance)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
