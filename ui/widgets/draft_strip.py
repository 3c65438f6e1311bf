"""On top of a form: what was half typed before, by whom, and what the record says by now."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import override
from ui.widgets.bands import Icon
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import painting, rounded

Difference = tuple[str, str, str]  # label, stored, typed


class DraftStrip(Painted):
    """`taken`: use what was typed. Without differences there is nothing to choose."""

    taken = Signal()

    def __init__(
        self,
        sentence: str,
        differences: Sequence[Difference] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.said = Text(sentence, ("body", 500, "text"), wrap=True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("history", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.said, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(12, 8, 12, 8)
        self._whole.setSpacing(8)
        self._whole.addLayout(head)
        self._both: QWidget | None = None
        if differences is not None:
            self._show_both(differences)

    def _show_both(self, differences: Sequence[Difference]) -> None:
        self._both = named(QWidget(), "draft_both")
        grid = QGridLayout(self._both)
        grid.setContentsMargins(28, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        heads = ("", self.tr("In the registry now"), self.tr("Typed and not saved"))
        for column, head in enumerate(heads):
            grid.addWidget(Text(head, ("small", 500, "text-2")), 0, column)
        nothing = self.tr("Not recorded")
        for row, (label, stored, typed) in enumerate(differences, 1):
            grid.addWidget(Text(label, ("body", 400, "text-2"), wrap=True), row, 0)
            grid.addWidget(Text(stored or nothing, ("body", 400, "text"), wrap=True), row, 1)
            grid.addWidget(Text(typed or nothing, ("body", 600, "text"), wrap=True), row, 2)
        for column, stretch in enumerate((2, 3, 3)):
            grid.setColumnStretch(column, stretch)
        self._whole.addWidget(self._both)
        take = named(Button(self.tr("Use what was typed"), "Alt T"), "take_draft")
        take.clicked.connect(self._take)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(take)
        self._buttons = take
        self._whole.addLayout(buttons)

    def _take(self) -> None:
        self._buttons.hide()
        self.taken.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "accent-weak")
