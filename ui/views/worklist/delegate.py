"""Paints the rows: identity, visit, items, status, booking, contact or Undo."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.models.table_model import CELL_ROLE, ROW_ROLE
from ui.views.worklist.columns import CHIP_GAP, Place, undo_word
from ui.views.worklist.work_row import ChipCell, StatusCell, TwoLines
from ui.widgets.cells import first_line, paint_person, paint_two_lines, second_line
from ui.widgets.list_table import Index, ListDelegate
from ui.widgets.marks import paint_cap, paint_chip, paint_tag
from ui.widgets.painting import tick_box, write
from ui.widgets.runs import Run, measured, paint_line, paint_runs, words_in_lines


class WorkDelegate(ListDelegate):
    """One row of 48; an editor below the marked row is a widget of its own."""

    def __init__(self, is_ticked: Callable[[str], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_ticked = is_ticked

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = QStyleOptionViewItem(option)
        box = option.rect
        # The marked row grows by its editor; what is painted keeps its height.
        box.setHeight(min(box.height(), look().size("row-identity")))
        row.rect = box
        super().paint(painter, row, index)

    @override
    def is_ticked(self, index: Index) -> bool:
        return self._is_ticked(index.data(ROW_ROLE).key)

    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        place = Place(index.column())
        if place is Place.SELECT:
            side = look().size("checkbox")
            spot = QRectF(box.x(), box.y() + round((box.height() - side) / 2), side, side)
            tick_box(painter, spot, ticked=self.is_ticked(index))
            return
        cell = index.data(CELL_ROLE)
        if place is Place.PATIENT:
            paint_person(painter, box, cell[0])
        elif place is Place.VISIT:
            paint_two_lines(painter, box, cell[0], cell[1])
        elif place is Place.ITEMS:
            _paint_items(painter, box, *cell)
        elif place is Place.STATUS:
            _paint_status(painter, box, cell[0])
        elif place is Place.BOOKED:
            _paint_quiet(painter, box, cell)
        else:
            lines, undo, is_latest = cell
            if undo:
                _paint_undo(painter, box, with_key=is_latest)
            else:
                _paint_quiet(painter, box, lines)


def _paint_items(
    painter: QPainter, box: QRectF, task: str, chips: tuple[ChipCell, ...], remark: str
) -> None:
    """The chips of a visit, a remark below; a task is said in words, on two lines if it must."""
    if task:
        _paint_task(painter, box, task)
        return
    x, y = box.x(), box.y() + round((box.height() - look().size("chip")) / 2)
    if remark:
        y = box.y() + look().px(3)
        _paint_remark(painter, second_line(box), remark)
    for chip in chips:
        x += paint_chip(painter, QPointF(x, y), chip.status, chip.text) + CHIP_GAP


def _paint_remark(painter: QPainter, box: QRectF, remark: str) -> None:
    """As much as there is room for; the panel beside the list says all of it."""
    metrics = QFontMetricsF(look().font("small", 600))
    shown = metrics.elidedText(remark, Qt.TextElideMode.ElideRight, box.width())
    write(painter, box, shown, ("small", 600, "text"))


def _paint_task(painter: QPainter, box: QRectF, task: str) -> None:
    run: Run = (task, ("small", 500, "text"))
    lines, line = words_in_lines(task, box.width(), "small", 500), look().line("small")
    high = line * len(lines) or measured([run], box.width()).height()
    x, y = box.x(), box.y() + (box.height() - high) / 2
    if not lines:
        paint_runs(painter, QPointF(x, y), [run], box.width())
    for at, text in enumerate(lines):
        paint_line(painter, QPointF(x, y + at * line), [(text, run[1])])


def _paint_status(painter: QPainter, box: QRectF, status: StatusCell) -> None:
    paint_tag(painter, first_line(box).topLeft(), status.status, status.word)
    pressing = ("small", 600, "text") if status.is_pressing else ("small", 400, "text-2")
    write(painter, second_line(box), status.under, pressing)


def _paint_quiet(painter: QPainter, box: QRectF, lines: TwoLines) -> None:
    """A day leads; words that say there is none are quiet."""
    lead = ("body", 500, "text") if lines[1] else ("body", 400, "text-2")
    paint_two_lines(painter, box, lines[0], lines[1], lead)


def _paint_undo(painter: QPainter, box: QRectF, *, with_key: bool) -> None:
    now = look()
    size = now.size("icon-small")
    middle = box.center().y()
    paint_icon(painter, QPointF(box.x(), middle - size / 2), "undo-2", "accent", size)
    x = box.x() + size + now.px(8)
    line = QRectF(x, box.y(), box.width(), box.height())
    write(painter, line, undo_word(), ("body", 500, "accent"))
    if with_key:
        x += now.width(undo_word(), "body", 500) + now.px(8)
        paint_cap(painter, QPointF(x, middle - now.size("keycap") / 2), "U")
