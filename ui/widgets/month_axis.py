"""A protocol drawn: months after the operation across, a lane with marks for each examination."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.domain.protocol import ProtocolItem
from core.domain.protocol_entry import months_said
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.painted import Painted
from ui.widgets.painting import RIGHT, fill, hairline, painting, rounded, upright, write

LABELS, HEAD, LANE, PAD, MARK = 136, 24, 30, 14, 9
DAYS_A_MONTH = 365.25 / 12
LEAST_LAST, YEAR = 60, 12


class Lane(NamedTuple):
    """One examination: its name, its months in rising order, the days around each."""

    name: str
    months: tuple[int, ...]
    early_days: int = 0
    grace_days: int = 0
    is_optional: bool = False


def lanes_of(items: Sequence[ProtocolItem]) -> tuple[Lane, ...]:
    """The lanes of a protocol, in its order."""
    said = words()
    return tuple(
        Lane(said(each.modality.short), each.months, *each.window, each.is_optional)
        for each in items
    )


class MonthAxis(Painted):
    """A filled mark is asked of everybody, a hollow one may be left out; the bar is the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.lanes: tuple[Lane, ...] = ()
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Months after the operation"))

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        self.lanes = tuple(lanes)
        lines = [f"{each.name}: {months_said(each.months)}" for each in self.lanes]
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip("\n".join(lines))
        self.refit()
        self.update()

    @property
    def last(self) -> int:
        """The month at the right end: a whole year, the fifth at least."""
        latest = max((each.months[-1] for each in self.lanes if each.months), default=0)
        return max(-(-latest // YEAR) * YEAR, LEAST_LAST)

    @override
    def refit(self) -> None:
        now = look()
        self.setFixedHeight(now.px(HEAD) + max(len(self.lanes), 1) * now.px(LANE) + now.px(4))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(480), self.minimumHeight())

    def month_x(self, month: float) -> float:
        """Where a month lies across."""
        now = look()
        left, right = now.px(LABELS) + now.px(PAD), self.width() - now.px(PAD)
        return left + (right - left) * month / self.last

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._paint_axis(painter)
            for at, lane in enumerate(self.lanes):
                self._paint_lane(painter, at, lane)

    def _paint_axis(self, painter: QPainter) -> None:
        now = look()
        head, bottom = now.px(HEAD), self.height()
        for month in range(0, self.last + 1, YEAR):
            upright(painter, QPointF(self.month_x(month), head), bottom - head, "border")
        write(
            painter, QRectF(0, 0, now.px(LABELS), head), self.tr("Months"), ("small", 400, "text-2")
        )
        for month in self._labelled():
            text = str(month)
            wide = now.width(text, "small", 600) + 4
            box = QRectF(self.month_x(month) - wide / 2, 0, wide, head)
            bold = month % YEAR == 0
            style = ("small", 600, "text") if bold else ("small", 400, "text-2")
            write(painter, box, text, style)

    def _labelled(self) -> list[int]:
        """The years first, then as many of the months that are used as there is room for."""
        used = {month for lane in self.lanes for month in lane.months}
        room = look().width("000", "small", 600) + look().px(4)
        found = list(range(0, self.last + 1, YEAR))
        for month in sorted(used):
            if all(abs(self.month_x(month) - self.month_x(other)) >= room for other in found):
                found.append(month)
        return found

    def _paint_lane(self, painter: QPainter, at: int, lane: Lane) -> None:
        now = look()
        top, height = now.px(HEAD) + at * now.px(LANE), now.px(LANE)
        hairline(painter, QPointF(0, top), self.width())
        middle, mark = top + height / 2, now.px(MARK)
        name = QRectF(0, top, now.px(LABELS), height)
        write(painter, name, lane.name, ("body", 500, "text"))
        if lane.is_optional:
            write(painter, name, self.tr("optional"), ("small", 400, "text-2"), RIGHT)
        least, most = self.month_x(0), self.month_x(self.last)
        for month in lane.months:
            start = max(self.month_x(month - lane.early_days / DAYS_A_MONTH), least)
            end = min(self.month_x(month + lane.grace_days / DAYS_A_MONTH), most)
            fill(painter, QRectF(start, middle - 2, end - start, 4), "accent-weak")
        for month in lane.months:
            box = QRectF(self.month_x(month) - mark / 2, middle - mark / 2, mark, mark)
            ground = "surface" if lane.is_optional else "accent"
            rounded(painter, box, ground, "accent", mark / 2, 1.5)
