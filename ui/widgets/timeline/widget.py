"""The timeline as a page holds it: heading, plot, legend, card, export."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.domain.chart import Chart
from core.language import ENGLISH, Words, phrase
from core.reports.timeline.course import Course
from core.reports.timeline.frame import AXIS_HEIGHT, COMPACT, LARGE, NORMAL, AxisMode, Density
from core.reports.timeline.layout import lanes_height, recent_view, to_now_view, whole_view
from core.reports.timeline.outputs import screen_picture, theme_of
from core.reports.timeline.picture import Picture
from core.reports.timeline.png import png_of
from core.reports.timeline.reading import course_of
from core.reports.timeline.scene import Hit
from core.reports.timeline.svg import svg_of
from core.surveillance.plan import PatientPlan
from ui import override
from ui.look.theme import look
from ui.widgets.named import named
from ui.widgets.timeline.card import HitCard
from ui.widgets.timeline.heading import TimelineHeading
from ui.widgets.timeline.legend_strip import LegendStrip

if TYPE_CHECKING:
    from ui.widgets.timeline.plot import TimelinePlot

_PRESETS = {"all": whole_view, "to_now": to_now_view, "recent": recent_view}
_DENSITIES = (LARGE, NORMAL, COMPACT)


class TimelineWidget(QWidget):
    """One patient's course; the plot itself is made when there is a first course to show.

    `record_chosen` carries the id of a record or, for a slot, its order; `book_requested` and
    `explain_requested` always an order. The lanes are as roomy as the height allows.
    `hint_changed`: it wants another height, for a legend of more or fewer lines.
    """

    record_chosen = Signal(object)
    book_requested = Signal(object)
    explain_requested = Signal(object)
    export_requested = Signal()
    hint_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self._words: Words = ENGLISH
        self._plot: TimelinePlot | None = None
        self._heading = named(TimelineHeading(), "timeline_heading")
        self._legend = named(LegendStrip(), "timeline_legend")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._heading)
        self._rows.addWidget(self._legend)
        self._rows.addStretch(1)
        self._card = named(HitCard(self), "timeline_card")
        self._heading.axis_chosen.connect(self._on_axis)
        self._heading.preset_chosen.connect(self.show_preset)
        self._heading.export_asked.connect(self.export_requested)
        self._card.asked.connect(self._on_asked)
        self._legend.refitted.connect(self._fit)
        self._legend.refitted.connect(self.hint_changed)
        look().changed.connect(self._fit)

    @property
    def plot(self) -> "TimelinePlot | None":
        """The plot, once there is a course."""
        return self._plot

    def show_plan(self, plan: PatientPlan, words: Words, chart: Chart | None = None) -> None:
        """Show a patient; the same patient again keeps the time in view."""
        self.show_course(course_of(plan, words, chart), words)

    def show_course(self, course: Course, words: Words) -> None:
        is_same = self._course is not None and self._course.patient == course.patient
        self._course, self._words = course, words
        self._heading.say_as_of(words(phrase("as of {day}"), day=course.today))
        self._legend.show_legend(course, words)
        self._heading.show_scale(is_shown=bool(course.cea))
        if self._plot is None:
            self._make_plot(course, words)
        else:
            self._plot.show_course(course, words)
        self._card.hide()
        self._fit()
        if not is_same and self._plot is not None:
            self._plot.set_focus_hit(None)
            self.show_preset("to_now")

    def _make_plot(self, course: Course, words: Words) -> None:
        # pyqtgraph and numpy take their time to load: only when a timeline is first seen.
        from ui.widgets.timeline.plot import TimelinePlot

        self._plot = named(TimelinePlot(course, words), "timeline_plot")
        self._plot.setAccessibleName(words(phrase("Course")))
        self._rows.insertWidget(1, self._plot)
        # Made late, it would stand last in the window, and Tab would pass over what lies between.
        QWidget.setTabOrder(self._heading.last_button, self._plot)
        # Kept from patient to patient while the page is open.
        self._heading.linear_chosen.connect(self._plot.set_linear)
        self._plot.pointed.connect(self._on_pointed)
        self._plot.focused.connect(self._on_focused)
        self._plot.asked.connect(self._on_asked)
        self._plot.moved_by_hand.connect(self._on_moved_by_hand)

    def show_preset(self, name: str) -> None:
        """`all`, `to_now` or `recent`."""
        if self._plot is not None and self._course is not None:
            self._card.hide()
            self._plot.show_range(*_PRESETS[name](self._course))
            self._heading.mark_preset(name)

    def _on_axis(self, mode: AxisMode) -> None:
        if self._plot is not None:
            self._plot.set_mode(mode)

    def _on_moved_by_hand(self) -> None:
        self._heading.mark_preset("")
        self._card.hide()

    def _on_pointed(self, hit: Hit | None) -> None:
        if hit is None:
            self._card.leave()
        else:
            self._show_card(hit)

    def _on_focused(self, hit: Hit | None) -> None:
        """The ring moved: the card and the screen reader say what stands there."""
        if self._plot is None:
            return
        if hit is None:
            self._card.hide()
            return
        self._plot.setAccessibleDescription(described(hit))
        if self._plot.hasFocus():
            self._show_card(hit)

    def _show_card(self, hit: Hit) -> None:
        if self._plot is None:
            return
        at = self._plot.mapTo(self, self._plot.place_of(hit).toPoint())
        self._card.show_hit(hit, at, lane_rect(self._plot, hit, at))

    def _on_asked(self, key: str, hit: Hit | None) -> None:
        if hit is None:
            return
        self._card.hide()
        if key == "Enter":
            self.record_chosen.emit(hit.record)
        elif key == "B" and hit.may_book:
            self.book_requested.emit(hit.record)
        elif key == "E" and hit.is_order:
            self.explain_requested.emit(hit.record)

    def to_svg(self) -> str:
        """What is in view now, in light colours, with the name and the words that print adds."""
        return svg_of(self._picture(), theme_of("light"))

    def to_png(self, path: Path | str) -> None:
        """The same as a PNG file, twice as large."""
        picture = self._picture()
        Path(path).write_bytes(png_of(picture, theme_of("light"), round(2 * picture.width)))

    @override
    def sizeHint(self) -> QSize:
        return QSize(1000, self._height_at(NORMAL))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(640, self._height_at(COMPACT))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._heading.fit_to(self.width())
        self._card.hide()
        self._fit()

    def _picture(self) -> Picture:
        if self._plot is None or self._course is None:
            raise ValueError("no course is shown")
        return screen_picture(self._course, self._plot.view, self._words)

    def _height_at(self, density: Density) -> int:
        around = self._heading.sizeHint().height() + self._legend.height() + 4
        return plot_height(self._course, density) + around

    def _fit(self) -> None:
        """The roomiest lanes that the height allows."""
        if self._plot is None or self._course is None:
            return
        room = self.height()
        density = next((d for d in _DENSITIES if self._height_at(d) <= room), COMPACT)
        self._plot.set_density(density)
        self._plot.setFixedHeight(plot_height(self._course, density))
        self.updateGeometry()


def plot_height(course: Course | None, density: Density) -> int:
    """The height of axis and lanes at the text size in force; nothing without a course."""
    if course is None:
        return 0
    return round((AXIS_HEIGHT + lanes_height(course, density)) * look().scale)


def lane_rect(plot: "TimelinePlot", hit: Hit, at: QPoint) -> QRect:
    """The lane of an event that stands at `at`; the card must not cover it."""
    key = "biochemistry" if hit.lane == "cea" else hit.lane
    lane = next((each for each in plot.picture.lanes if each.key == key), None)
    if lane is None:
        return QRect(at.x() - 12, at.y() - 12, 24, 24)
    scale = look().scale
    top = at.y() - round((hit.y - lane.top) * scale)
    return QRect(0, top, at.x() + plot.width(), round(lane.height * scale))


def described(hit: Hit) -> str:
    """An event in one sentence, for those who hear it."""
    facts = [f"{head} {said}" for head, said in hit.rows]
    return ". ".join(part for part in (hit.title, hit.said, *facts) if part)
