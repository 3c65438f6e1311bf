"""Below the list while lines are ticked: how many, what of them is open, and how to tick more."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import fill, painting


class TickBand(Painted):
    """Docked, so that it covers nothing."""

    all_requested = Signal()
    next_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = named(Text("", ("body", 600, "text")), "ticked_said")
        self._open = named(Text("", ("small", 400, "text")), "ticked_open")
        # The table and the page answer these keys wherever the focus is.
        self.all = named(Button("", "Ctrl A", live=False), "tick_all")
        self.more = named(Button(self.tr("Add next"), "Shift ↓", live=False), "tick_next")
        self.none = named(Button(self.tr("Clear"), "Esc", "plain"), "untick_all")
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._said)
        said.addWidget(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(8)
        row.addLayout(said, 1)
        for button in (self.all, self.more, self.none):
            row.addWidget(button)
        self.all.clicked.connect(self.all_requested)
        self.more.clicked.connect(self.next_requested)
        self.none.clicked.connect(self.clear_requested)

    def say(self, n: int, what: str, n_shown: int, *, is_asking: bool) -> None:
        """`is_asking`: a form beside the list answers Esc, so this band does not."""
        said = self.tr("1 line ticked") if n == 1 else self.tr("{n} lines ticked").format(n=n)
        self._said.setText(said)
        self._open.setText(what)
        self.all.set_label(self.tr("Tick all {n}").format(n=n_shown))
        self.all.setVisible(n < n_shown)
        self.none.setVisible(not is_asking)
        self.setAccessibleName(f"{said}. {what}")

    @override
    def refit(self) -> None:
        self.setMinimumHeight(look().px(52))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "accent-weak")
