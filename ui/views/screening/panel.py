"""Beside the list: the flowchart, whether its numbers add up, and what does not fit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.reports.screening.flow import Flow, doubts_said, sum_said
from ui.look.language import words
from ui.views.screening.flow_chart import FlowChart
from ui.widgets.containers import Beside, Line
from ui.widgets.named import named
from ui.widgets.painted import Text


class FlowPanel(Beside):
    """`add_foot` takes the buttons of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = named(FlowChart(), "flow_chart")
        self.sum = named(Text("", ("small", 500, "text"), wrap=True), "flow_sum")
        self.doubts = named(Text("", ("small", 400, "text-2"), wrap=True), "flow_doubts")
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(Text(self.tr("Flowchart"), ("body", 600, "text")))
        for part in (self.chart, self.sum, self.doubts):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(1, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(scroll, 1)

    def add_foot(self, part: QWidget) -> None:
        self._whole.addWidget(Line())
        self._whole.addWidget(part)

    def show_flow(self, flow: Flow) -> None:
        self.chart.show_flow(flow)
        self.sum.setText(sum_said(flow, words()))
        self.sum.set_style(("small", 500, "text" if flow.adds_up else "danger"))
        doubts = "\n".join(doubts_said(flow, words()))
        self.doubts.setText(doubts)
        self.doubts.setVisible(bool(doubts))
