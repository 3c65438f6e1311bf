"""Lies over the page and asks who is working; Esc leaves the window to be read only."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.frame.who_panel import Somebody, WhoPanel
from ui.widgets.painted import Text
from ui.widgets.painting import painting, rounded
from ui.within_qt import goes_when_finished

WIDTH = 440


class WhoDialog(QDialog):
    """`chosen` and `named` come from the panel; whoever opened it accepts or refuses."""

    chosen = Signal(str, str)
    named = Signal(str)

    def __init__(
        self,
        people: Sequence[Somebody],
        parent: QWidget,
        *,
        marked: str = "",
        needs_password: bool = False,
        is_switch: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("who_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        goes_when_finished(self)
        title = self.tr("Who is working?")
        self.setWindowTitle(title)
        self.panel = WhoPanel(people, needs_password=needs_password, marked=marked)
        self.panel.chosen.connect(self.chosen)
        self.panel.named.connect(self.named)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(Text(title, ("title", 600, "text")))
        column.addWidget(Text(self._why(people), ("body", 400, "text-2"), wrap=True))
        column.addWidget(self.panel, 1)
        leave = self.tr("Esc: stay as it is") if is_switch else self.tr("Esc: only read")
        column.addWidget(Text(leave, ("small", 400, "text-2")))
        self.setFocusProxy(self.panel)

    def _why(self, people: Sequence[Somebody]) -> str:
        if people:
            return self.tr("Each change is kept with the name of who made it.")
        return self.tr(
            "Nobody is named in this registry yet. The first one is its administrator; others are "
            "added in the settings."
        )

    @override
    def open(self) -> None:
        parent = self.parentWidget()
        assert parent is not None, "it lies over something"
        over = parent.window()
        width = min(look().px(WIDTH), over.width() - 32)
        self.setFixedWidth(width)
        self.adjustSize()
        corner = over.mapToGlobal(over.rect().topLeft())
        top = max((over.height() - self.height()) // 3, 16)
        self.move(corner.x() + (over.width() - width) // 2, corner.y() + top)
        super().open()
        self.panel.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "surface", "border-strong", 8)
