"""The map on the screen: one day, the chosen lesion, the segment under the pointer, the ring."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.domain.segments import Segment
from core.language import ENGLISH, Words
from core.reports.liver_map.geometry import HEIGHT, WIDTH
from core.reports.liver_map.placing import Spot
from core.reports.liver_map.scene import Scene, scene_of, screen_look
from core.reports.liver_map.values import LiverMap, MapLesion
from ui import override
from ui.look.theme import look
from ui.widgets.liver_map.pen import MapPen
from ui.widgets.painted import Painted, follow_width
from ui.widgets.painting import painting, rounded

_MARGIN = 4
_NOTHING = LiverMap(day=None)


class LiverMapCanvas(Painted):
    """As large as its width allows, always in proportion, in the middle of what it gets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._map = _NOTHING
        self._words: Words = ENGLISH
        self._pen = MapPen()
        self._scene: Scene | None = None
        self._selected: int | None = None
        self._chosen: frozenset[Segment] = frozenset()
        self._hovered: Segment | None = None
        self._ghost: QPointF | None = None
        super().__init__(parent)
        follow_width(self, across=QSizePolicy.Policy.Expanding, down=QSizePolicy.Policy.Preferred)

    @property
    def shown(self) -> LiverMap:
        return self._map

    @property
    def words(self) -> Words:
        return self._words

    @property
    def selected(self) -> MapLesion | None:
        """The lesion with the ring; none when the day shown has none of that number."""
        return None if self._selected is None else self._map.lesion(self._selected)

    @property
    def chosen(self) -> frozenset[Segment]:
        """The segments that a lesion is about to be placed in."""
        return self._chosen

    @property
    def picture(self) -> Scene:
        """The layout on screen; made when first asked for."""
        if self._scene is None:
            wide = screen_look(self._map_width(), look().scale)
            self._scene = scene_of(
                self._map, wide.emphasising(self._chosen, self._hovered), self._words
            )
        return self._scene

    def show_map(self, shown: LiverMap, words: Words) -> None:
        """Another day, or the same one changed; the selection stays on its number."""
        self._map, self._words = shown, words
        self.relayout()

    def relayout(self) -> None:
        self._scene = None
        self.update()

    def place_of(self, number: int) -> QPointF:
        """Where a lesion is, in this widget's pixels; a `KeyError` when it is not drawn."""
        spot = self.picture.discs.spot(number)
        if spot is None:
            raise KeyError(number)
        return self.point_of(spot.x, spot.y)

    def point_of(self, x: float, y: float) -> QPointF:
        """From map units to pixels."""
        corner = self._corner()
        return QPointF(corner.x() + x * self.picture.unit, corner.y() + y * self.picture.unit)

    def map_point(self, at: QPointF) -> tuple[float, float]:
        """From pixels to map units."""
        corner = self._corner()
        return self.picture.at(at.x() - corner.x(), at.y() - corner.y())

    def lesion_at(self, at: QPointF) -> MapLesion | None:
        """The lesion under a point; discs are small, so a little beside them counts too."""
        x, y = self.map_point(at)
        reach = 4 * look().scale / self.picture.unit

        def far(spot: Spot) -> float:
            return float(((spot.x - x) ** 2 + (spot.y - y) ** 2) ** 0.5) - spot.r

        nearest = min(self.picture.discs.spots, key=far, default=None)
        return nearest.lesion if nearest is not None and far(nearest) <= reach else None

    def _map_width(self) -> float:
        margin = 2 * _MARGIN
        return float(max(min(self.width() - margin, (self.height() - margin) * WIDTH / HEIGHT), 80))

    def _corner(self) -> QPointF:
        left = (self.width() - self.picture.width) / 2
        return QPointF(left, (self.height() - self.picture.height) / 2)

    @override
    def sizeHint(self) -> QSize:
        width = look().px(560)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        width = look().px(300)
        return QSize(width, self.heightForWidth(width))

    @override
    def heightForWidth(self, width: int) -> int:
        return round((width - 2 * _MARGIN) * HEIGHT / WIDTH) + 2 * _MARGIN

    @override
    def refit(self) -> None:
        self._pen = MapPen()
        self.relayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relayout()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.translate(self._corner())
            self._pen.paint(painter, self.picture.drawn)
            _paint_ring(painter, self.picture, self.selected, 2.6 if self.hasFocus() else 1.3)
            if self._ghost is not None:
                _paint_ghost(painter, self._ghost - self._corner())
            painter.resetTransform()
            if self.hasFocus() and self.selected is None:
                rounded(painter, QRectF(self.rect()), "", "focus", 6, 2)


def _paint_ring(painter: QPainter, scene: Scene, lesion: MapLesion | None, width: float) -> None:
    """Around the chosen lesion: a gap in the colour of the ground, then the ring."""
    spot = scene.discs.spot(lesion.number) if lesion else None
    if spot is None:
        return
    scale, r = look().scale, spot.r * scene.unit
    centre = QPointF(spot.x * scene.unit, spot.y * scene.unit)
    if spot.lesion.is_new:  # around its wedge too
        centre -= QPointF(0, 0.42 * r)
        r *= 1.48
    r += 5 * scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look().colour("surface"), 5 * scale))
    painter.drawEllipse(centre, r, r)
    painter.setPen(QPen(look().colour("focus"), width * scale))
    painter.drawEllipse(centre, r, r)


def _paint_ghost(painter: QPainter, at: QPointF) -> None:
    """Where a lesion would be if it were dropped now."""
    scale = look().scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look().colour("accent"), 2 * scale))
    painter.drawEllipse(at, 11 * scale, 11 * scale)
