"""A card with its heading inside, without a line under it: what the page's small cards share."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import painting, rounded


def empty(layout: QLayout) -> None:
    """Take out and delete everything a layout holds."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()


class SmallButton(Button):
    """A plain button no higher than the heading it stands beside."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), look().px(24))


class QuietCard(Painted):
    """Heading and note at the left, room for buttons at the right, `body` below."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, ("body", 600, "text"))
        self.aside = Text("", ("small", 400, "text-2"))
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.title)
        self.head.addWidget(self.aside)
        self.head.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(4)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(14, 6, 12, 8)
        self.whole.setSpacing(4)
        self.whole.addLayout(self.head)
        self.whole.addLayout(self.body)

    def set_title(self, text: str) -> None:
        self.title.setText(text)

    def set_aside(self, text: str) -> None:
        self.aside.setText(text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "surface", "border")
