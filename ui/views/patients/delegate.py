"""Paints a patient's row; the deceased are told apart by ground, hatching and words."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from core.domain.ids import PatientId
from core.language import phrase
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.models.table_model import CELL_ROLE, ROW_ROLE
from ui.views.patients.columns import AFTER, BEFORE, Place
from ui.views.patients.patient_row import OperationCell, StandingCell, TwoLines
from ui.widgets.cells import first_line, paint_person, paint_two_lines, second_line
from ui.widgets.list_table import Index, ListDelegate
from ui.widgets.marks import paint_tag
from ui.widgets.painting import hatch, tick_box, write

HATCHED, TICK_AT = 24, 32
NOTHING = (phrase("Not recorded"), phrase("No dates due"))


class PatientDelegate(ListDelegate):
    def __init__(self, parent: QWidget, is_ticked: Callable[[PatientId], bool]) -> None:
        super().__init__(parent)
        self._is_ticked = is_ticked

    @override
    def is_ticked(self, index: Index) -> bool:
        return self._is_ticked(index.data(ROW_ROLE).patient_id)

    @override
    def ground(self, index: Index) -> str:
        return "raised" if index.data(ROW_ROLE).is_dead else "surface"

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.column() != Place.PATIENT:
            return
        box = QRectF(option.rect)
        if index.data(ROW_ROLE).is_dead:
            hatch(painter, QRectF(box.x() + 3, box.y(), HATCHED, box.height() - 1))
        side = look().size("checkbox")
        tick = QRectF(box.x() + TICK_AT, box.y() + (box.height() - side) // 2, side, side)
        tick_box(painter, tick, ticked=self.is_ticked(index))

    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        cell = index.data(CELL_ROLE)
        place = Place(index.column())
        if place is Place.PATIENT:
            paint_person(painter, box, cell[0])
        elif place is Place.OPERATION:
            _paint_operation(painter, box, cell[0])
        elif place is Place.STANDING:
            _paint_standing(painter, box, cell[0])
        else:
            _paint_plain(painter, box, cell)


def _paint_operation(painter: QPainter, box: QRectF, cell: OperationCell) -> None:
    """The longest name for which there is room."""
    room = box.width() - AFTER + BEFORE
    fitting = [name for name in cell.names if look().width(name, "body", 400) <= room]
    name = fitting[0] if fitting else cell.names[-1]
    token = "text-2" if cell.is_missing else "text"
    paint_two_lines(painter, box, name, cell.under, ("body", 400, token))


def _paint_standing(painter: QPainter, box: QRectF, cell: StandingCell) -> None:
    if cell.status:
        paint_tag(painter, QPointF(first_line(box).topLeft()), cell.status, cell.word)
    else:
        write(painter, first_line(box), cell.word, ("body", 500, "text"))
    style = ("small", 600, "text") if cell.is_pressing else ("small", 400, "text-2")
    write(painter, second_line(box), cell.under, style)


def _paint_plain(painter: QPainter, box: QRectF, lines: TwoLines) -> None:
    """Words that say that there is nothing are quiet."""
    said = words()
    token = "text-2" if lines[0] in {said(each) for each in NOTHING} else "text"
    paint_two_lines(painter, box, *lines, lead=("body", 400, token))
