"""Ink on a page: text, rules and boxes measured downwards from the top, overflow written down."""

from typing import Any

from core.reports.paper.sheet import ROW_RULE, TINT, Sheet
from core.reports.paper.typeface import Style, printable, register_fonts, set_line, text_width

_ASCENT = 0.78  # from the top of a line to its baseline, as a part of the leading


class Pen:
    """Draws on one canvas; y grows downwards, all lengths are points, all ink is black.

    A page begins with black ink and solid lines, and whoever changes them puts them back: said
    again for each of the thousand strokes of a page they would cost a tenth of its time.

    `overflows` lists what would have left the text area: empty on every page that is right.
    """

    def __init__(self, canvas: Any, sheet: Sheet) -> None:
        register_fonts()
        self.canvas = canvas
        self.sheet = sheet
        self.overflows: list[str] = []
        self._bookmarks = 0

    def text(self, x: float, y: float, text: str, style: Style) -> float:
        """Set one line whose top is y; gives the x where it ends."""
        return self.text_on(x, y + style.leading * _ASCENT, text, style)

    def text_on(self, x: float, baseline: float, text: str, style: Style) -> float:
        """Set one line on a baseline; gives the x where it ends."""
        shown = printable(text)
        end = x + text_width(shown, style)
        self._check(x, end, baseline, shown)
        self.canvas.setFont(style.font, style.size)
        set_line(self.canvas, x, self.sheet.height - baseline, shown)
        return end

    def text_to(self, x: float, y: float, text: str, style: Style) -> None:
        """Set one line that ends at x."""
        self.text(x - text_width(printable(text), style), y, text, style)

    def rule(self, y: float, weight: float = ROW_RULE, *, x: float = 0, end: float = 0) -> None:
        """A horizontal rule at y, over the whole text width unless told."""
        start, stop = x or self.sheet.left, end or self.sheet.right
        self.canvas.setLineWidth(weight)
        height = self.sheet.height - y
        self.canvas.line(start, height, stop, height)

    def box(self, y: float, height: float, weight: float) -> None:
        """An outlined box over the whole text width."""
        self.canvas.setLineWidth(weight)
        inset = weight / 2
        bottom = self.sheet.height - y - height
        self.canvas.rect(
            self.sheet.left + inset, bottom, self.sheet.text_width - weight, height, fill=0
        )

    def hatch(self, y: float, height: float, step: float = 4) -> None:
        """A band of slanted lines between two rules: the mark of a patient who has died."""
        self.rule(y, ROW_RULE)
        x = self.sheet.left
        self.canvas.setLineWidth(0.9)
        while x + height <= self.sheet.right:
            bottom = self.sheet.height - y - height
            self.canvas.line(x, bottom, x + height, bottom + height)
            x += step
        self.rule(y + height, ROW_RULE)

    def window(self, x: float, y: float, width: float, height: float) -> None:
        """An outlined tinted box, for planned time."""
        self.canvas.saveState()
        self.canvas.setFillGray(TINT)
        self.canvas.setLineWidth(0.5)
        self.canvas.rect(x, self.sheet.height - y - height, width, height, fill=1)
        self.canvas.restoreState()

    def bookmark(self, title: str, y: float) -> None:
        """An entry of the outline that leads to this height of this page."""
        self._bookmarks += 1
        key = f"part-{self._bookmarks}"
        self.canvas.bookmarkHorizontalAbsolute(key, self.sheet.height - y)
        self.canvas.addOutlineEntry(printable(title), key, level=0)

    def _check(self, x: float, end: float, baseline: float, text: str) -> None:
        sheet = self.sheet
        outside = x < sheet.left - 0.5 or end > sheet.right + 0.5
        if outside or not 0 < baseline < sheet.height - 12:
            self.overflows.append(text)
