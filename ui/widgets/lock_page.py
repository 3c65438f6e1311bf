"""What stands in place of the window while it is locked: no patient, no number, who unlocks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.bands import Icon, MessageBand
from ui.widgets.button import Button
from ui.widgets.containers import Card, Ground
from ui.widgets.frame.who_panel import Somebody, WhoPanel
from ui.widgets.named import named
from ui.widgets.painted import Text

WIDTH = 440


class LockPage(Ground):
    """`chosen` and `named` as of the panel; `left` goes back to the start page."""

    chosen = Signal(str, str)
    named = Signal(str)
    left = Signal()

    def __init__(
        self,
        people: Sequence[Somebody],
        registry: str,
        *,
        needs_password: bool = False,
        marked: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("window", parent)
        self.setObjectName("lock_page")
        self.message = named(MessageBand(), "message")
        self.panel = WhoPanel(people, needs_password=needs_password, marked=marked)
        self.panel.chosen.connect(self.chosen)
        self.panel.named.connect(self.named)
        self._card = self._filled(registry)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.addWidget(self.message)
        column.addStretch(2)
        row = QHBoxLayout()  # not an alignment, which would not ask how high wrapped words are
        row.addStretch(1)
        row.addWidget(self._card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self.setFocusProxy(self.panel)
        self.refit()

    def _filled(self, registry: str) -> QWidget:
        card = Card()
        card.body.setContentsMargins(20, 16, 20, 14)
        card.body.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("lock", "accent"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Text(self.tr("Locked"), ("title", 600, "text")), 1)
        card.body.addLayout(head)
        kept = self.tr("What was half typed is kept. Go on as yourself:")
        line = f"{registry}. {kept}" if registry else kept
        card.body.addWidget(Text(line, ("body", 400, "text-2"), wrap=True))
        card.body.addWidget(self.panel)
        leave = named(Button(self.tr("Close this registry"), "", "plain"), "leave_locked")
        leave.clicked.connect(self.left)
        card.body.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    @override
    def refit(self) -> None:
        if hasattr(self, "_card"):
            self._card.setFixedWidth(look().px(WIDTH))
