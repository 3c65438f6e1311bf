"""The pyqtgraph part: one item of pixels in a ViewBox, an axis, a gutter, a focus ring."""

from collections.abc import Callable
from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from core.language import Words
from core.reports.timeline.course import Course
from core.reports.timeline.frame import AXIS_HEIGHT, GUTTER, NORMAL, AxisMode, Density, View
from core.reports.timeline.layout import layout
from core.reports.timeline.scene import Hit, Scene
from ui import override
from ui.look.theme import look
from ui.widgets.timeline import steps
from ui.widgets.timeline.brush import Brush

Draw = Callable[[QPainter], None]
_RING = 24
_SHORTEST = 60  # days


class _Pixels(QGraphicsItem):
    """The body of the picture. A child of the ViewBox itself: its coordinates are pixels."""

    def __init__(self, box: QGraphicsItem, draw: Draw) -> None:
        super().__init__(box)
        self._box = box
        self._draw = draw

    @override
    def boundingRect(self) -> QRectF:
        return self._box.boundingRect()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        self._draw(painter)


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """Draws the layout's ticks instead of its own."""

    def __init__(self, box: object, draw: Draw) -> None:
        super().__init__("top", linkView=box)
        self._draw = draw

    @override
    def paint(self, painter: QPainter, *args: object) -> None:
        self._draw(painter)


class _Gutter(QGraphicsWidget):
    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self._draw = draw

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        self._draw(painter)


class TimelineCanvas(pg.GraphicsView):  # type: ignore[misc]
    """Shows a course over a range of days; lays out again when the range or the size changes.

    Wheel and drag are the ViewBox's own, and say `moved_by_hand`; `focused` carries the event with
    the ring or none.
    """

    focused = Signal(object)
    moved_by_hand = Signal()

    def __init__(self, course: Course, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._course, self._words = course, words
        self._density: Density = NORMAL
        self._mode = AxisMode.DATES
        self._is_linear = False
        self._brush = Brush()
        self._picture: Scene | None = None
        self._focus: Hit | None = None
        self._build()
        look().changed.connect(self._on_look_changed)

    def _build(self) -> None:
        self._rows = pg.GraphicsLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.layout.setSpacing(0)
        self._box = pg.ViewBox(enableMenu=False, defaultPadding=0)
        self._box.setMouseEnabled(x=True, y=False)
        self._box.setYRange(0, 1, padding=0)
        self._box.setLimits(minXRange=_SHORTEST)
        self._body = _Pixels(self._box, partial(self._paint, "body"))
        self._ring = _Pixels(self._box, self._paint_ring)
        self._axis = _Axis(self._box, partial(self._paint, "axis"))
        self._gutter = _Gutter(partial(self._paint, "gutter"))
        self._rows.addItem(self._axis, 0, 1)
        self._rows.addItem(self._gutter, 1, 0)
        self._rows.addItem(self._box, 1, 1)
        self.setCentralItem(self._rows)
        self._fit()
        self._box.sigRangeChanged.connect(self.relayout)
        self._box.sigResized.connect(self.relayout)
        self._box.sigRangeChangedManually.connect(self._on_moved_by_hand)

    def _fit(self) -> None:
        scale = look().scale
        self._gutter.setMinimumSize(QSizeF(GUTTER * scale, 1))
        self._gutter.setMaximumWidth(GUTTER * scale)
        self._axis.setHeight(AXIS_HEIGHT * scale)
        self._axis.setMinimumHeight(AXIS_HEIGHT * scale)
        self.setBackground(look().colour("surface"))

    @property
    def picture(self) -> Scene:
        """The layout on screen; made when first asked for."""
        if self._picture is None:
            self.relayout()
        assert self._picture is not None
        return self._picture

    @property
    def view(self) -> View:
        (start, end), _ = self._box.viewRange()
        width = max(self._box.width() / look().scale, 40.0)
        return View(
            start=start,
            end=end,
            width=width,
            density=self._density,
            mode=self._mode,
            is_linear=self._is_linear,
        )

    @property
    def focus_hit(self) -> Hit | None:
        return self._focus

    def show_course(self, course: Course, words: Words) -> None:
        """Another course, or the same one changed; the range stays."""
        self._course, self._words = course, words
        self.relayout()

    def show_range(self, start: float, end: float) -> None:
        self._box.setXRange(start, end, padding=0)
        self.relayout()

    def set_mode(self, mode: AxisMode) -> None:
        self._mode = mode
        self.relayout()

    def set_linear(self, is_linear: bool) -> None:  # noqa: FBT001  the slot of a button
        """The scale of CEA: logarithmic, or linear."""
        self._is_linear = is_linear
        self.relayout()

    def set_density(self, density: Density) -> None:
        self._density = density
        self.relayout()

    def zoom(self, factor: float) -> None:
        """Above 1 shows less time; around the middle of the view."""
        (start, end), _ = self._box.viewRange()
        middle, half = (start + end) / 2, max((end - start) / factor, _SHORTEST) / 2
        self.show_range(middle - half, middle + half)

    def relayout(self) -> None:
        """Lay out again; the focus stays on its event while that is in view."""
        self._picture = layout(self._course, self.view, self._brush.measure, self._words)
        self._focus = steps.same(self._picture.hits, self._focus) or self._focus
        for item in (self._body, self._ring, self._axis, self._gutter):
            item.update()

    def _on_moved_by_hand(self, *_: object) -> None:
        self.moved_by_hand.emit()

    def _on_look_changed(self) -> None:
        self._brush.forget()
        self._fit()
        self.relayout()

    def place_of(self, hit: Hit) -> QPointF:
        """Where an event is, in this widget's coordinates."""
        scale = look().scale
        at: QPointF = self._box.mapToScene(hit.x * scale, hit.y * scale)
        return QPointF(self.mapFromScene(at))

    def hit_at(self, at: QPointF) -> Hit | None:
        """The event within reach of a point of this widget."""
        inside = self._box.mapFromScene(self.mapToScene(at.toPoint()))
        if not self._box.boundingRect().contains(inside):
            return None
        scale = look().scale
        return steps.under(self.picture.hits, inside.x() / scale, inside.y() / scale)

    def set_focus_hit(self, hit: Hit | None) -> None:
        self._focus = hit
        self._ring.update()
        self.focused.emit(hit)

    def _paint(self, part: str, painter: QPainter) -> None:
        self._brush.paint(painter, getattr(self.picture, part))

    def _paint_ring(self, painter: QPainter) -> None:
        shown = steps.same(self.picture.hits, self._focus) if self.hasFocus() else None
        if shown is None:
            return
        scale = look().scale
        side = _RING * scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = QPointF(shown.x * scale - side / 2, shown.y * scale - side / 2)
        painter.drawRoundedRect(QRectF(corner, QSizeF(side, side)), 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
