"""What a change of protocol would do before it is saved: who moves, what is added and removed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.named import named
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import RIGHT, hairline, painting, write

LABELS, HEAD, ROW, TOTAL = 136, 34, 26, 72


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One examination: more (or fewer, below nought) in each month, and in all."""

    name: str
    moves: tuple[int, ...]
    added: int
    removed: int


@dataclass(frozen=True, slots=True)
class WhatIfShown:
    """Sentences on top, the months and their changes below; `months` are first days."""

    lines: tuple[str, ...]
    months: tuple[date, ...] = ()
    rows: tuple[ChangeRow, ...] = ()


class MonthGrid(Painted):
    """Each month's examinations more or fewer; a month that stays as it is shows a dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._months: tuple[date, ...] = ()
        self.rows: tuple[ChangeRow, ...] = ()
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Examinations more and fewer by month"))

    def show_rows(self, months: Sequence[date], rows: Sequence[ChangeRow]) -> None:
        self._months, self.rows = tuple(months), tuple(rows)
        said = words()
        lines = [f"{row.name}: {_in_all(row)}" for row in rows]
        self.setAccessibleDescription("; ".join(lines))
        full = [
            f"{row.name}: "
            + ", ".join(
                f"{said.months[month.month - 1]} {month.year} {_signed(move)}"
                for month, move in zip(months, row.moves, strict=True)
                if move
            )
            for row in rows
        ]
        self.setToolTip("\n".join(full))
        self.refit()
        self.update()

    @override
    def refit(self) -> None:
        now = look()
        self.setFixedHeight(now.px(HEAD) + len(self.rows) * now.px(ROW) + 2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(600), self.minimumHeight())

    def _x(self, at: int) -> float:
        now = look()
        left, right = now.px(LABELS), self.width() - now.px(TOTAL)
        return left + (right - left) * at / max(len(self._months), 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.rows:
            return
        with painting(self) as painter:
            self._paint_head(painter)
            for at, row in enumerate(self.rows):
                self._paint_row(painter, look().px(HEAD) + at * look().px(ROW), row)

    def _paint_head(self, painter: QPainter) -> None:
        now, said = look(), words()
        half = now.px(HEAD) / 2
        for at, month in enumerate(self._months):
            cell = QRectF(self._x(at), half, self._x(at + 1) - self._x(at), half)
            centre = Qt.AlignmentFlag.AlignCenter
            letter = said.months[month.month - 1][:1]
            write(painter, cell, letter, ("small", 400, "text-2"), centre)
            if at == 0 or month.month == 1:
                year = cell.translated(0, -half)
                write(painter, year, str(month.year), ("small", 600, "text-2"))
        total = QRectF(self.width() - now.px(TOTAL), half, now.px(TOTAL), half)
        write(painter, total, self.tr("In all"), ("small", 600, "text-2"), RIGHT)

    def _paint_row(self, painter: QPainter, top: float, row: ChangeRow) -> None:
        now = look()
        height = now.px(ROW)
        hairline(painter, QPointF(0, top), self.width())
        write(painter, QRectF(0, top, now.px(LABELS), height), row.name, ("body", 500, "text"))
        for at, move in enumerate(row.moves):
            cell = QRectF(self._x(at), top, self._x(at + 1) - self._x(at), height)
            style = ("small", 600, "text") if move else ("small", 400, "border-strong")
            shown = _signed(move) if move else "·"
            write(painter, cell, shown, style, Qt.AlignmentFlag.AlignCenter)
        total = QRectF(self.width() - now.px(TOTAL), top, now.px(TOTAL), height)
        write(painter, total, _in_all(row), ("small", 600, "text"), RIGHT)


class WhatIfCard(QWidget):
    """The sentences and the grid; hidden until there is something to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = named(Text("", ("body", 400, "text"), wrap=True), "what_if_lines")
        self.grid = named(MonthGrid(), "what_if_grid")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.lines)
        column.addWidget(self.grid)
        self.hide()

    def show_change(self, shown: WhatIfShown) -> None:
        self.lines.setText("\n".join(shown.lines))
        self.grid.show_rows(shown.months, shown.rows)
        self.grid.setVisible(bool(shown.rows))
        self.show()


def _in_all(row: ChangeRow) -> str:
    """`+68`, `−130`, or both."""
    return " ".join(_signed(move) for move in (row.added, -row.removed) if move)


def _signed(move: int) -> str:
    return f"+{move}" if move > 0 else f"−{-move}" if move else "0"
