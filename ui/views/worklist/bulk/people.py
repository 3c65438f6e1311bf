"""Who is ticked, painted as in the list: names, birth dates, numbers, and what is open."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import override
from ui.look.theme import look
from ui.views.worklist.work_row import WorkRow
from ui.widgets.cells import first_line, paint_person
from ui.widgets.painted import Painted
from ui.widgets.painting import hairline, painting, write

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class People(Painted):
    """One row of 47 for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows: tuple[WorkRow, ...] = ()
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[WorkRow]) -> None:
        self._rows = tuple(rows)
        self.setAccessibleName(". ".join(row.person.name for row in rows))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(200), len(self._rows) * self._row())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _row(self) -> int:
        return look().size("row-identity") - 1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        now, high = look(), self._row()
        shown = event.rect()
        with painting(self) as painter:
            for at, row in enumerate(self._rows):
                top = at * high
                if top > shown.bottom() or top + high < shown.top():
                    continue
                box = QRectF(16, top, self.width() - 32, high)
                paint_person(painter, box, row.person)
                items = row.task or ", ".join(chip.text for chip in row.chips)
                room = box.width() - now.width(row.person.name, "body", 600) - now.px(34)
                if now.width(items, "small", 500) <= room:
                    write(painter, first_line(box), items, ("small", 500, "text"), _RIGHT)
                hairline(painter, QPointF(0, top + high - 1), self.width())
