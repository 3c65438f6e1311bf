"""The columns of the two lists of the page, how wide they are and how their cells are painted."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column
from ui.views.protocols.rows import FollowerRow, ProtocolRow
from ui.widgets.cells import paint_sentence, paint_two_lines
from ui.widgets.list_table import Index, ListDelegate, ListTable
from ui.widgets.painting import RIGHT, write

PROTOCOL, WHOSE, PATIENTS = range(3)


def protocol_columns() -> tuple[Column[ProtocolRow], ...]:
    """Titles in the language in force."""
    tr = QCoreApplication.translate
    return (
        Column(tr("ProtocolTable", "Protocol"), lambda row: row.title),
        Column(tr("ProtocolTable", "Whose"), lambda row: row.origin),
        Column(tr("ProtocolTable", "Patients"), lambda row: str(row.n_followed or "")),
    )


def follower_columns() -> tuple[Column[FollowerRow], ...]:
    """Titles in the language in force."""
    tr = QCoreApplication.translate
    return (
        Column(tr("ProtocolTable", "Who follows it"), lambda row: row.name),
        Column(tr("ProtocolTable", "Status"), lambda row: row.status),
        Column(tr("ProtocolTable", "Next due"), lambda row: row.next_due),
        Column(tr("ProtocolTable", "Differs"), lambda row: row.note),
    )


class _ProtocolDelegate(ListDelegate):
    """Two clean lines, cut where they are too long; how many follow it."""

    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: ProtocolRow = index.data(ROW_ROLE)
        if index.column() == PATIENTS:
            inner = box.adjusted(0, 0, -look().px(12), 0)
            write(painter, inner, str(index.data()), ("body", 600, "text"), RIGHT)
            return
        is_first = index.column() == PROTOCOL
        first, second = (row.title, row.name) if is_first else (row.origin, row.state)
        weight, room = (600 if is_first else 400), int(box.width()) - look().px(8)
        lines = _cut(first, "body", weight, room), _cut(second, "small", 400, room)
        paint_two_lines(painter, box, *lines, ("body", weight, "text"))


def _cut(text: str, size: str, weight: int, room: int) -> str:
    metrics = QFontMetrics(look().font(size, weight))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


class _FollowerDelegate(ListDelegate):
    """Name over number, the rest in the middle."""

    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: FollowerRow = index.data(ROW_ROLE)
        if index.column() == 0:
            paint_two_lines(painter, box, row.name, row.number, ("body", 600, "text"))
        else:
            paint_sentence(painter, box.adjusted(0, 0, -8, 0), str(index.data() or ""))


class ProtocolList(ListTable):
    """Every version there is."""

    def __init__(self) -> None:
        super().__init__("row-identity")
        self.setItemDelegate(_ProtocolDelegate(self))
        self.setAccessibleName(self.tr("Protocols, those in use first"))

    def fit(self, rows: Sequence[ProtocolRow]) -> None:
        """The number as wide as its title, whose they are as these say; the name gets the rest."""
        now, (_, whose_title, title) = look(), (each.title for each in protocol_columns())
        number = now.width(title, "small", 600) + now.px(28)
        said = [now.width(row.origin) for row in rows]
        said += [now.width(row.state, "small") for row in rows]
        whose = max([now.width(whose_title, "small", 600), *said]) + now.px(20)
        name = max(self.viewport().width() - number - whose, now.px(120))
        self.set_widths((name, whose, number))


class FollowerList(ListTable):
    """Whose calendar follows the marked version."""

    def __init__(self) -> None:
        super().__init__("row-identity")
        self.setItemDelegate(_FollowerDelegate(self))
        self.setAccessibleName(self.tr("Patients who follow the protocol"))

    def fit(self) -> None:
        """Days whole; names and what differs share the rest."""
        now, room = look(), self.viewport().width()
        day = now.width("30-May-2026") + now.px(24)
        rest = max(room - day, now.px(240))
        name, status = round(rest * 0.38), round(rest * 0.3)
        self.set_widths((name, status, day, rest - name - status))
