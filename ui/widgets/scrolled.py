"""What tabs and pages share: a page that scrolls up and down only, and plain cards on it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui import override
from ui.widgets.containers import Ground
from ui.widgets.painted import Painted
from ui.widgets.painting import painting, rounded


class Scrolled(QScrollArea):
    """`body` holds the parts, one below the other."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = Ground("window")
        self.body = QVBoxLayout(ground)
        self.body.setContentsMargins(24, 8, 16, 12)
        self.body.setSpacing(8)
        self.setWidget(ground)


class PlainCard(Painted):
    """A bordered surface around one part."""

    def __init__(
        self, margins: tuple[int, int, int, int] = (1, 1, 1, 1), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(*margins)
        self.inside.setSpacing(0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "surface", "border")
