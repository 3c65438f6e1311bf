"""One version in full: where it comes from, its drawing, and each examination in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from core.domain.protocol import ProtocolItem
from core.domain.protocol_differences import counted_said, window_said
from core.domain.protocol_entry import months_said
from core.language import Words, phrase
from core.store.offered_protocols import Known
from ui.look.language import words
from ui.look.theme import look
from ui.views.protocols.rows import state_said
from ui.widgets.month_axis import MonthAxis, lanes_of
from ui.widgets.named import named
from ui.widgets.painted import Text

_SMALL = ("small", 400, "text-2")
NAMES = 140


class ProtocolDetail(QScrollArea):
    """Scrolls where the window is small; the arrows scroll it when it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name = named(Text("", ("emphasis", 600, "text"), wrap=True), "protocol_name")
        self.state = named(Text("", ("body", 400, "text"), wrap=True), "protocol_state")
        self.source = named(Text("", _SMALL, wrap=True), "protocol_source")
        self.axis = named(MonthAxis(), "protocol_axis")
        self.notes = named(Text("", _SMALL, wrap=True), "protocol_notes")
        self._grid: QWidget | None = None
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(20, 14, 24, 14)
        self._column.setSpacing(8)
        for part in (self.name, self.state, self.axis, self.source, self.notes):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(body)

    def show_protocol(self, known: Known) -> None:
        said, protocol = words(), known.protocol
        self.name.setText(said(protocol.name))
        self.state.setText(state_said(known, said))
        self.source.setText(
            "\n".join(
                (
                    said(phrase("For: {who}"), who=said(protocol.population)),
                    said(
                        phrase("Source: {source}; {evidence}"),
                        source=said(protocol.source),
                        evidence=said(protocol.evidence.label),
                    ),
                )
            )
        )
        self.axis.show_lanes(lanes_of(protocol.items))
        self.notes.setText(said(protocol.notes))
        self.notes.setVisible(bool(protocol.notes))
        self._show_grid(protocol.items, said)
        self.verticalScrollBar().setValue(0)

    def _show_grid(self, items: tuple[ProtocolItem, ...], said: Words) -> None:
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = named(QWidget(), "protocol_grid")
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, look().px(NAMES))
        top = Qt.AlignmentFlag.AlignTop
        for at, item in enumerate(items):
            name = said(item.modality.label)
            if item.is_optional:
                name = said(phrase("{name}, optional"), name=name)
            label = Text(name, ("body", 500, "text"), wrap=True)
            label.setMaximumWidth(look().px(NAMES + 40))
            grid.addWidget(label, at, 0, top)
            lines = [
                said(phrase("months {months}"), months=months_said(item.months)),
                said(phrase("window {window}"), window=window_said(item, said)),
                *counted_said(item, said),
            ]
            grid.addWidget(Text("\n".join(lines), ("body", 400, "text"), wrap=True), at, 1, top)
        self._column.insertWidget(self._column.indexOf(self.notes), self._grid)
