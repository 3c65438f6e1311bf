"""The course of one patient as one picture: a layout value, and painters for SVG, PDF and PNG."""

from core.reports.timeline.names import codes_of
from core.reports.timeline.outputs import (
    draw_timeline,
    timeline_png,
    timeline_svg,
    timeline_words,
)
from core.reports.timeline.reading import course_of

__all__ = [
    "codes_of",
    "course_of",
    "draw_timeline",
    "timeline_png",
    "timeline_svg",
    "timeline_words",
]
