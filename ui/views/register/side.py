"""The right side of the flow: what the calendar makes, and the two buttons of every step."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.views.register.panel import CalendarPanel
from ui.widgets.button import Button
from ui.widgets.containers import Ground
from ui.widgets.named import named
from ui.widgets.painting import painting, upright

SHARE = 0.32


class Side(Ground):
    """Its width follows the window; a long note scrolls and never makes the window grow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        self.panel = CalendarPanel()
        self.forward = named(Button(self.tr("Next"), "Ctrl Enter", "primary"), "next")
        self.back = named(Button(self.tr("Cancel"), "Alt ←"), "back")
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(scroll, 1)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 16)
        buttons.setSpacing(8)
        buttons.addWidget(self.forward)
        buttons.addWidget(self.back)
        column.addLayout(buttons)
        self.fit(0, narrow=True)

    def fit(self, page: int, *, narrow: bool) -> None:
        """The width of the design, but with large text no more than a share of the page."""
        wanted = look().size("side-panel-narrow" if narrow else "side-panel")
        buttons = max(each.sizeHint().width() for each in (self.forward, self.back)) + 33
        self.setFixedWidth(max(min(wanted, round(page * SHARE)), buttons))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            upright(painter, QPointF(0, 0), self.height())
