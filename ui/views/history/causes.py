"""Beside the list of a day: how the marked line differs, and the entries that made it so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.views.history.day_rows import DayRow
from ui.widgets.containers import Beside, Line
from ui.widgets.named import named
from ui.widgets.painted import Text

_QUIET = ("small", 400, "text-2")


class CausesPanel(Beside):
    """`show_row` with the marked line; without one the panel says what appears here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(self._scroll)

    def show_row(self, row: DayRow | None) -> None:
        body = named(QWidget(), "causes")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        if row is None:
            nothing = self.tr("Type a day. The entries behind each difference appear here.")
            column.addWidget(Text(nothing, ("body", 400, "text-2"), wrap=True))
        else:
            self._tell(row, column)
        column.addStretch(1)
        self._scroll.setWidget(body)

    def _tell(self, row: DayRow, column: QVBoxLayout) -> None:
        column.addWidget(Text(row.name, ("body", 600, "text"), wrap=True))
        column.addWidget(Text(", ".join(filter(None, (row.what, row.due))), _QUIET, wrap=True))
        same = self.tr("Shown then as today's facts have it.")
        column.addWidget(Text(row.kind or same, ("body", 500, "text"), wrap=True))
        if row.kind:
            column.addWidget(Line())
            head = self.tr("Written later, and about that day")
            column.addWidget(Text(head, ("body", 600, "text"), wrap=True))
            if not row.because:
                none = self.tr("No entry about this patient: a setting or a protocol.")
                column.addWidget(Text(none, _QUIET, wrap=True))
        for what, when in row.because:
            entry = QVBoxLayout()
            entry.setSpacing(0)
            entry.addWidget(Text(what, ("body", 500, "text"), wrap=True))
            entry.addWidget(Text(when, _QUIET, wrap=True))
            column.addLayout(entry)
