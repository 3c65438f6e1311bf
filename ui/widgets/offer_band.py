"""Under the top bar: something left half typed, to go on with or to throw away."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.bands import Icon
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import painting, rounded
from ui.within_qt import tie


class OfferBand(Painted):
    """A sentence, the two answers to it, and how many more there are."""

    taken = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draft_offer")
        self._said = Text("", ("body", 500, "text"), wrap=True)
        self._more = Text("", ("body", 400, "text-2"))
        go = named(Button(self.tr("Go on typing"), "Alt G", "outline"), "resume_draft")
        drop = named(Button(self.tr("Discard"), "", "plain"), "discard_draft")
        later = named(Button(self.tr("Later"), "", "plain"), "draft_later")
        go.clicked.connect(self.taken)
        drop.clicked.connect(self.discarded)
        tie(later, "clicked()", self, "hide()")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 3, 16, 3)
        layout.setSpacing(10)
        layout.addWidget(Icon("history", "accent"))
        layout.addWidget(self._said, 1)
        layout.addWidget(self._more)
        for button in (go, drop, later):
            layout.addWidget(button)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._said.text()

    def offer(self, sentence: str, n_more: int) -> None:
        self._said.setText(sentence)
        self._more.setText(self.tr("{n} more").format(n=n_more) if n_more else "")
        self._more.setVisible(n_more > 0)
        self.setAccessibleName(sentence)
        self.show()

    @override
    def refit(self) -> None:
        self.setMinimumHeight(look().size("filter-line"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "accent-weak")
