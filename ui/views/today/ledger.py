"""The ledger: who needs somebody + who is on course = all living and enrolled, printed as a sum."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.surveillance.buckets import Bucket
from ui import override
from ui.look.theme import look
from ui.views.today.tile import ARROWS, TileButton, TileFace
from ui.widgets.painted import Painted
from ui.widgets.painting import CENTRE, RIGHT, fill, hairline, painting, rounded, upright, write

# Column and row of each tile; a tile alone in its column is as high as both rows.
NEEDING: dict[Bucket, tuple[int, int]] = {
    Bucket.OVERDUE: (0, 0),
    Bucket.DUE_NOT_BOOKED: (1, 0),
    Bucket.NOT_REACHABLE: (2, 0),
    Bucket.OUTCOME_MISSING: (3, 0),
    Bucket.NO_PLAN: (4, 0),
    Bucket.PAUSE_REVIEW_DUE: (5, 0),
    Bucket.LOST: (6, 0),
    Bucket.ABNORMAL: (1, 1),
    Bucket.MDT_PENDING: (2, 1),
    Bucket.RESULT_UNREAD: (3, 1),
    Bucket.RESULT_AWAITED: (4, 1),
    Bucket.DISCHARGE_DECISION: (5, 1),
    Bucket.HISTORY_UNKNOWN: (6, 1),
}
ON_COURSE: dict[Bucket, tuple[int, int]] = {
    Bucket.ON_COURSE: (0, 0),
    Bucket.BOOKED_THIS_WEEK: (1, 0),
    Bucket.PAUSED: (2, 0),
    Bucket.BOOKED: (1, 1),
    Bucket.DEFERRED: (2, 1),
}
TALL = frozenset({Bucket.OVERDUE, Bucket.ON_COURSE})
HEAD, CELL, SIGN = 22, 64, 24


class LedgerWords(NamedTuple):
    """What stands above the groups."""

    needing: str
    n_needing: str
    legend: str
    on_course: str
    n_on_course: str
    total: str


class LedgerBand(Painted):
    """The tiles in two groups with the plus, and the total behind the equals sign."""

    chosen = Signal(object)  # Bucket, or None for everybody
    stacked = Signal(bool)  # whether the groups came to stand below each other

    def __init__(self, parent: QWidget | None = None) -> None:
        self._words = LedgerWords("", "", "", "", "", "")
        self.is_stacked = False
        self._wide: tuple[list[int], list[int], int] | None = None  # of columns, as they are wanted
        self._groups: tuple[QRect, QRect] = (QRect(), QRect())
        self.tiles: dict[Bucket | None, TileButton] = {}
        super().__init__(parent)
        for bucket in (*NEEDING, *ON_COURSE, None):
            tile = TileButton(bucket, self)
            tile.clicked.connect(self._choose)
            self.tiles[bucket] = tile
        self.setFocusProxy(self.tiles[Bucket.OVERDUE])

    def show_faces(self, faces: Mapping[Bucket | None, TileFace], said: LedgerWords) -> None:
        self._words = said
        for bucket, face in faces.items():
            self.tiles[bucket].show_face(face)
        self._wide = None
        self._place()
        self.updateGeometry()
        self.update()

    def _choose(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileButton), "only tiles are connected"
        self.chosen.emit(tile.bucket)

    # Where everything stands

    def _columns(self, group: Mapping[Bucket, tuple[int, int]]) -> list[int]:
        found: dict[int, int] = {}
        for bucket, (column, _row) in group.items():
            found[column] = max(found.get(column, 0), self.tiles[bucket].wanted())
        return [found[each] for each in sorted(found)]

    def _wanted(self) -> tuple[list[int], list[int], int]:
        """The columns of both groups and the total, as wide as their words; asked at every turn."""
        if self._wide is None:
            total = max(self.tiles[None].wanted(), look().px(84))
            self._wide = self._columns(NEEDING), self._columns(ON_COURSE), total
        return self._wide

    def _is_stacked(self, width: int) -> bool:
        """Whether the two groups take a row of their own each: large text, a small window."""
        first, second, total = self._wanted()
        return sum(first) + sum(second) + 2 * look().px(SIGN) + total + 1 > width

    def _place(self) -> None:
        now, width = look(), self.width()
        head, high, sign = now.px(HEAD), now.px(CELL), now.px(SIGN)
        (first, second, total), is_stacked = self._wanted(), self._is_stacked(width)
        if is_stacked is not self.is_stacked:
            self.is_stacked = is_stacked
            self.stacked.emit(is_stacked)
        taken = 2 * sign + total + 1
        if is_stacked:
            spare_1 = max(width - sum(first) - 1, 0) // len(first)
            spare_2 = max(width - sum(second) - taken, 0) // len(second)
        else:
            n_columns = len(first) + len(second)
            spare_1 = spare_2 = max(width - sum(first) - sum(second) - taken, 0) // n_columns
        top = head + 2 * high + head if is_stacked else head
        right = self._lay(NEEDING, first, spare_1, QPointF(0, head))
        left = 0 if is_stacked else right
        end = self._lay(ON_COURSE, second, spare_2, QPointF(left + sign, top))
        self._groups = (
            QRect(0, head, right, 2 * high),
            QRect(left + sign, top, end - left - sign, 2 * high),
        )
        last = end + sign
        self.tiles[None].setGeometry(last, top, max(width - last - 1, total), 2 * high)

    def _lay(
        self, group: Mapping[Bucket, tuple[int, int]], wide: list[int], spare: int, at: QPointF
    ) -> int:
        """Place a group; returns its right edge."""
        high, left = look().px(CELL), int(at.x())
        edges = [left]
        for each in wide:
            edges.append(edges[-1] + each + spare)
        for bucket, (column, row) in group.items():
            height = 2 * high if bucket in TALL else high
            top = int(at.y()) + row * high
            self.tiles[bucket].setGeometry(
                edges[column], top, edges[column + 1] - edges[column], height
            )
        return edges[-1]

    @override
    def heightForWidth(self, width: int) -> int:
        one = look().px(HEAD) + 2 * look().px(CELL)
        return (2 * one if self._is_stacked(width) else one) + 1

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(640), self.heightForWidth(max(self.width(), look().px(640))))

    @override
    def refit(self) -> None:
        self._wide = None
        if self.tiles:
            self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.setFixedHeight(self.heightForWidth(self.width()))

    # Following the keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = ARROWS.get(Qt.Key(event.key()))
        here = next((tile for tile in self.tiles.values() if tile.hasFocus()), None)
        if way is None or here is None:
            super().keyPressEvent(event)
            return
        there = self._beside(here, way)
        if there is None:
            event.ignore()
        else:
            there.setFocus(Qt.FocusReason.TabFocusReason)

    def _beside(self, here: TileButton, way: tuple[int, int]) -> TileButton | None:
        """The nearest tile that way."""
        start, found = here.geometry(), list[tuple[int, TileButton]]()
        for tile in self.tiles.values():
            box = tile.geometry()
            ahead = (box.center().x() - start.center().x()) * way[0]
            ahead += (box.center().y() - start.center().y()) * way[1]
            is_level = (
                box.top() < start.bottom() and box.bottom() > start.top()
                if way[0]
                else box.left() < start.right() and box.right() > start.left()
            )
            if tile is not here and ahead > 0 and is_level:
                found.append((ahead, tile))
        return min(found, key=lambda each: each[0])[1] if found else None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        said = self._words
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "window")
            for box, left, right in (
                (self._groups[0], said.needing, said.n_needing),
                (self._groups[1], said.on_course, said.n_on_course),
                (self.tiles[None].geometry(), said.total, ""),
            ):
                rounded(painter, QRectF(box).adjusted(0, 0, 1, 1), "surface", "border", 4)
                head = QRectF(box.x(), box.y() - look().px(HEAD), box.width(), look().px(HEAD))
                write(painter, head, left, ("small", 600, "text-2"))
                write(painter, head, right, ("small", 600, "text"), RIGHT)
            legend = QRectF(self._groups[0]).adjusted(0, -look().px(HEAD), 0, 0)
            legend.setHeight(look().px(HEAD))
            start = look().width(said.needing, "small", 600) + look().px(14)
            write(painter, legend.adjusted(start, 0, 0, 0), said.legend, ("small", 400, "text-2"))
            self._paint_lines(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        sign = look().px(SIGN)
        for tile in self.tiles.values():
            box = tile.geometry()
            upright(painter, QPointF(box.x(), box.y()), box.height())
            hairline(painter, QPointF(box.x(), box.y()), box.width())
        course = self._groups[1]
        total = self.tiles[None].geometry()
        for mark, right in (("+", course.x()), ("=", total.x())):
            place = QRectF(right - sign, course.y(), sign, course.height())
            write(painter, place, mark, ("emphasis", 600, "text-2"), CENTRE)
