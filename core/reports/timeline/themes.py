"""Token names to colours: the two shades of the window, and one of ink for printers and faxes."""

import json
from functools import cache
from pathlib import Path
from typing import TypeAlias

TOKENS = Path(__file__).parents[3] / "resources" / "tokens.json"
Theme: TypeAlias = dict[str, str]

_WHITE = (
    "surface window raised accent-weak plot-future plot-therapy on-accent on-inverse "
    "overdue-bg due-bg booked-bg reviewed-bg not-yet-due-bg paused-bg "
    "map-0 map-1 map-2 map-cava map-gall map-vessel"
)
_GREYS = {
    "text-2": "#333333",
    "border": "#C8C8C8",
    "border-strong": "#555555",
    "hatch": "#B0B0B0",
    "plot-grid": "#E4E4E4",
    "plot-grid-major": "#C8C8C8",
    "plot-window": "#D9D9D9",
    "plot-window-edge": "#666666",
    "plot-window-past": "#ECECEC",
    "plot-band": "#F1F1F1",
    "map-vessel-front": "#D0D0D0",
    "map-vessel-edge": "#555555",
    "map-gall-edge": "#555555",
    "map-chosen": "#E3E3E3",
}


@cache
def coloured(shade: str) -> Theme:
    """The colours of the window in one shade, `light` or `dark`."""
    colours: Theme = json.loads(TOKENS.read_text(encoding="utf-8"))["colour"][shade]
    return colours


@cache
def mono() -> Theme:
    """Black, white and greys that carry no meaning of their own."""
    theme = dict.fromkeys(coloured("light"), "#000000")
    theme |= dict.fromkeys(_WHITE.split(), "#FFFFFF")
    return theme | _GREYS


@cache
def paper() -> Theme:
    """Black ink alone, and one tint inside outlined windows (paper notes, 2)."""
    black = dict.fromkeys(("text-2", "border", "border-strong"), "#000000")
    return mono() | black | {"plot-window": "#E3E3E3", "plot-window-edge": "#000000"}
