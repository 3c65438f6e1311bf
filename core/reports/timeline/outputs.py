"""What others ask for: the timeline of a plan as SVG, as PNG, on a page of a PDF, and in words."""

from dataclasses import replace
from typing import Any

from core.domain.chart import Chart
from core.language import Words
from core.reports.timeline.course import Course
from core.reports.timeline.frame import GUTTER, PRINT, View
from core.reports.timeline.layout import print_view
from core.reports.timeline.paper import paper_picture
from core.reports.timeline.pdf import Ink, print_measure
from core.reports.timeline.picture import MARGIN, Picture, picture_of, sentences
from core.reports.timeline.png import png_of
from core.reports.timeline.reading import course_of
from core.reports.timeline.svg import svg_of
from core.reports.timeline.themes import Theme, coloured, mono, paper
from core.surveillance.plan import PatientPlan

WIDTH = 1024
"""864 for the lanes, the rest for names and margins (design notes, Outputs)."""


def timeline_svg(
    plan: PatientPlan,
    words: Words,
    *,
    width: float = WIDTH,
    shade: str = "",
    chart: Chart | None = None,
) -> str:
    """The whole course as an SVG document; `chart` adds what a plan does not read.

    `shade` is `light` or `dark` for the colours of the window; without it, black and white for
    print.
    """
    return svg_of(whole_picture(course_of(plan, words, chart), words, width), theme_of(shade))


def timeline_png(
    plan: PatientPlan,
    words: Words,
    *,
    width_px: int = 2 * WIDTH,
    shade: str = "",
    chart: Chart | None = None,
) -> bytes:
    """The same picture as PNG, `width_px` pixels wide, at twice the size of its letters."""
    picture = whole_picture(course_of(plan, words, chart), words, WIDTH)
    return png_of(picture, theme_of(shade), width_px)


def whole_picture(course: Course, words: Words, width: float) -> Picture:
    start, end = print_view(course)
    lanes = width - GUTTER - 2 * MARGIN
    view = View(start=start, end=end, width=lanes, density=PRINT, is_print=True)
    return picture_of(course, view, print_measure, words)


def screen_picture(course: Course, view: View, words: Words) -> Picture:
    """What a window shows, as a picture that stands alone."""
    return picture_of(course, replace(view, is_print=True), print_measure, words)


def theme_of(shade: str) -> Theme:
    return coloured(shade) if shade else mono()


def draw_timeline(
    canvas: Any, x: float, y_top: float, width: float, plan: PatientPlan, words: Words
) -> float:
    """Draw the black and white timeline of the summary as vectors; gives its height in points.

    `y_top` is the upper edge in the canvas's own coordinates (y upwards); `width` in points.
    """
    picture = paper_picture(course_of(plan, words), width, print_measure, words)
    Ink(canvas, paper()).draw(picture.drawn, x, y_top)
    return picture.height


def timeline_words(plan: PatientPlan, words: Words) -> list[str]:
    """`Operations: …` and `Not as planned: …`, for those who hear or search the picture."""
    return sentences(course_of(plan, words), words)
