"""The two lists of the page: painted rows with what can be done at their right end."""

from collections.abc import Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QShortcut

from ui import override
from ui.look.theme import look
from ui.models.table_model import CELL_ROLE, Column, TableModel
from ui.views.today.rows import NewRow, PassedRow
from ui.views.worklist.work_row import ChipCell, TwoLines
from ui.widgets.button import key_sequence
from ui.widgets.cells import (
    first_line,
    paint_person,
    paint_two_lines,
    person_width,
    second_line,
)
from ui.widgets.list_table import Index, ListDelegate, ListTable
from ui.widgets.marks import cap_width, chip_width, paint_cap, paint_chip
from ui.widgets.painting import RIGHT, rounded, write

CHIP_GAP, BEFORE, AFTER, ACT_PAD = 4, 8, 6, 8
R = TypeVar("R", NewRow, PassedRow)


class Act(NamedTuple):
    """What can be done with a row: its name in signals, its word, its key."""

    name: str
    word: str
    key: str

    @property
    def width(self) -> int:
        now = look()
        return now.width(self.word, "body", 500) + cap_width(self.key) + now.px(4 + 2 * ACT_PAD)


class DayTable(ListTable, Generic[R]):
    """As high as its rows: the page scrolls, not the list. Enter is left to the page."""

    act_wanted = Signal(str, object)  # the name of the act, the row
    left_margin = 16

    def __init__(self, columns: Sequence[Column[R]], acts: Sequence[Act]) -> None:
        super().__init__()
        self.acts = tuple(acts)
        self._shown: tuple[Column[R], ...] = tuple(columns)[:-1]  # without that of the acts
        self._measured: dict[int, tuple[R, tuple[int, ...]]] = {}  # by the row's identity
        self.setItemDelegate(_Delegate(self))
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows: TableModel[R] = TableModel(columns, _key, self, spoken=_sentence, tip=_why)
        self.setModel(self.rows)
        for act in self.acts:
            shortcut = QShortcut(key_sequence(act.key), self)
            shortcut.activated.connect(self._pressed)

    def show_rows(self, rows: Sequence[R]) -> None:
        marked = self.marked_row()
        self.rows.set_rows(rows)
        at = self.rows.row_of(marked.key) if marked else 0
        self.mark(max(at, 0))
        self._fit()

    def marked_row(self) -> R | None:
        at = self.currentIndex().row()
        return self.rows.value_at(at) if 0 <= at < len(self.rows.rows) else None

    def act_on_marked(self, name: str) -> None:
        row = self.marked_row()
        if row is not None:
            self.act_wanted.emit(name, row)

    def _pressed(self) -> None:
        shortcut = self.sender()
        assert isinstance(shortcut, QShortcut), "only keys are connected"
        for act in self.acts:
            if key_sequence(act.key) == shortcut.key():
                self.act_on_marked(act.name)

    def last_column(self) -> int:
        return self.rows.columnCount() - 1

    def act_boxes(self, cell: QRectF) -> list[tuple[Act, QRectF]]:
        """Where each act stands in the last cell of a row, from the right."""
        found, right = [], cell.right() - look().px(4)
        for act in reversed(self.acts):
            high = look().size("control-small")
            top = cell.y() + (cell.height() - high) / 2
            found.append((act, QRectF(right - act.width, top, act.width, high)))
            right -= act.width + look().px(6)
        return found[::-1]

    def _fit(self) -> None:
        """Columns as their content needs; what is left goes to the column before the acts."""
        self.setFixedHeight(len(self.rows.rows) * look().size("row-identity"))
        self.setVisible(bool(self.rows.rows))
        widths: list[int] = self._content()
        acts = sum(act.width for act in self.acts) + look().px(6) * len(self.acts) + look().px(12)
        widths = [each + BEFORE + AFTER for each in widths]
        widths[0] += self.left_margin - BEFORE
        self.setMinimumWidth(sum(widths) + acts)
        widths[-1] += max(self.width() - sum(widths) - acts, 0)
        self.set_widths((*widths, acts))

    def _content(self) -> list[int]:
        """How wide the cells of each column are; only new rows are measured."""
        before, self._measured = self._measured, {}
        for row in self.rows.rows:
            self._measured[id(row)] = before.get(id(row)) or (
                row,
                tuple(_width(column.cell(row)) for column in self._shown),
            )
        none = (0,) * len(self._shown)
        return [
            max(each) for each in zip(none, *(w for _, w in self._measured.values()), strict=True)
        ]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        cell = QRectF(self.visualRect(self.rows.index(index.row(), self.last_column())))
        for act, box in self.act_boxes(cell):
            if box.contains(event.position()):
                self.act_wanted.emit(act.name, self.rows.value_at(index.row()))

    @override
    def refit(self) -> None:
        super().refit()
        if hasattr(self, "rows"):
            self._measured.clear()
            self._fit()

    @override
    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(400), self.minimumHeight())

    def rect_of_marked(self) -> QRect:
        return self.visualRect(self.currentIndex())


class _Delegate(ListDelegate):
    """Paints by what the cell holds."""

    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        table = self.parent()
        assert isinstance(table, DayTable), "a list of this page"
        if index.column() == table.last_column():
            marked = index.row() == table.currentIndex().row()
            for act, place in table.act_boxes(box.adjusted(0, 0, 4, 0)):
                _paint_act(painter, place, act, is_outlined=marked)
            return
        kind, *rest = index.data(CELL_ROLE)
        _PAINT[kind](painter, box, *rest)


def _paint_act(painter: QPainter, box: QRectF, act: Act, *, is_outlined: bool) -> None:
    now = look()
    if is_outlined:
        rounded(painter, box, "surface", "border-strong")
    x = box.x() + now.px(ACT_PAD)
    write(painter, QRectF(x, box.y(), box.width(), box.height()), act.word, ("body", 500, "text"))
    x += now.width(act.word, "body", 500) + now.px(4)
    top = box.y() + (box.height() - now.size("keycap")) / 2
    paint_cap(painter, QPointF(x, top), act.key, "text-2", "border")


def _paint_chips(painter: QPainter, box: QRectF, chips: Sequence[ChipCell]) -> None:
    x, y = box.x(), box.y() + round((box.height() - look().size("chip")) / 2)
    for chip in chips:
        x += paint_chip(painter, QPointF(x, y), chip.status, chip.text) + CHIP_GAP


def _paint_days(painter: QPainter, box: QRectF, days: TwoLines, is_upgraded: bool) -> None:  # noqa: FBT001  a cell
    inner = box.adjusted(0, 0, -AFTER, 0)
    write(painter, first_line(inner), days[0], ("body", 600, "overdue-fg"), RIGHT)
    under = ("small", 600, "text") if is_upgraded else ("small", 400, "text-2")
    write(painter, second_line(inner), days[1], under, RIGHT)


def _paint_visit(painter: QPainter, box: QRectF, visit: TwoLines) -> None:
    paint_two_lines(painter, box, *visit)


_PAINT: dict[str, Any] = {
    "person": paint_person,
    "visit": _paint_visit,
    "chips": _paint_chips,
    "days": _paint_days,
}


def _two(lines: TwoLines, weight: int) -> int:
    now = look()
    return max(now.width(lines[0], "body", weight), now.width(lines[1], "small", 600))


def _width(cell: tuple[Any, ...]) -> int:
    kind, first, *_rest = cell
    if kind == "person":
        return person_width(first)
    if kind == "chips":
        return sum(chip_width(chip.text) + CHIP_GAP for chip in first)
    return _two(first, 600 if kind == "days" else 500)


def _key(row: NewRow | PassedRow) -> str:
    return row.key


def _why(row: NewRow | PassedRow) -> str:
    from html import escape  # brings two thousand signs by name, and a start shows no tool tip

    return escape(row.why)


def _sentence(row: NewRow | PassedRow) -> str:
    return row.sentence


def new_columns() -> tuple[Column[NewRow], ...]:
    """Who, which visit, what, how long, and the acts."""
    tr = QCoreApplication.translate
    return (
        Column(tr("Worklist", "Patient"), _name, cell=_person),
        Column(tr("Worklist", "Visit"), _visit_text, cell=_visit),
        Column(tr("Worklist", "Items"), _chips_text, cell=_chips),
        Column(tr("Worklist", "Status"), _days_text, cell=_days),
        Column(tr("Today", "Actions"), _no_text),
    )


def passed_columns() -> tuple[Column[PassedRow], ...]:
    """Who, what was booked and when, and the acts."""
    tr = QCoreApplication.translate
    return (
        Column(tr("Worklist", "Patient"), _name, cell=_person),
        Column(tr("Worklist", "Booked"), _visit_text, cell=_visit),
        Column(tr("Today", "Actions"), _no_text),
    )


def _name(row: NewRow | PassedRow) -> str:
    return row.person.name


def _person(row: NewRow | PassedRow) -> tuple[Any, ...]:
    return "person", row.person


def _visit_text(row: NewRow | PassedRow) -> str:
    return " ".join(filter(None, row.visit))


def _visit(row: NewRow | PassedRow) -> tuple[Any, ...]:
    return "visit", row.visit


def _chips_text(row: NewRow) -> str:
    return ", ".join(chip.text for chip in row.chips)


def _chips(row: NewRow) -> tuple[Any, ...]:
    return "chips", row.chips


def _days_text(row: NewRow) -> str:
    return ", ".join(row.days)


def _days(row: NewRow) -> tuple[Any, ...]:
    return "days", row.days, row.is_upgraded


def _no_text(_row: NewRow | PassedRow) -> str:
    return ""
