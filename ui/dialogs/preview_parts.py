"""Which parts a document is printed with, beside its preview."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox
from ui.widgets.containers import Ground
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.painting import painting, upright


def _scrolled(content: QWidget) -> QScrollArea:
    """In a small window with large text; the boxes bring themselves into view."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(content)
    return scroll


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts that may be left out, as (name, words), and those that always stand, in words.

    `drawn` makes the document without the parts of these names; `keep` remembers the choice.
    """

    offered: Sequence[tuple[str, str]]
    always: Sequence[str]
    without: frozenset[str]
    drawn: Callable[[frozenset[str]], bytes]
    keep: Callable[[frozenset[str]], None]


class PartsPanel(Ground):
    """`changed` when a part is ticked or not; `without()` are the names of those left out."""

    changed = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._boxes = []
        content = Ground("surface")
        column = QVBoxLayout(content)
        column.setContentsMargins(17, 14, 16, 14)
        column.setSpacing(4)
        column.addWidget(Text(self.tr("What it holds"), ("emphasis", 600, "text")))
        for name, said in parts.offered:
            box = named(CheckBox(said), f"part_{name}")
            box.setChecked(name not in parts.without)
            box.toggled.connect(self._toggled)
            column.addWidget(box)
            self._boxes.append((name, box))
        self.all_button = named(Button(self.tr("Everything"), "A", "plain"), "all_parts")
        self.all_button.clicked.connect(self._take_all)
        column.addWidget(self.all_button)
        column.addSpacing(8)
        column.addWidget(Text(self.tr("Always there"), ("body", 600, "text")))
        for said in parts.always:
            column.addWidget(Text(said, ("small", 400, "text-2"), wrap=True))
        column.addSpacing(8)
        note = self.tr("The paper says what was left out. Your choice is kept for you.")
        column.addWidget(Text(note, ("small", 400, "text-2"), wrap=True))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(_scrolled(content))
        self._offer_all()

    def without(self) -> frozenset[str]:
        return frozenset(name for name, box in self._boxes if not box.isChecked())

    def _toggled(self, _on: bool) -> None:  # noqa: FBT001  the signature of the signal
        self._offer_all()
        self.changed.emit()

    def _take_all(self) -> None:
        for _, box in self._boxes:
            box.blockSignals(True)  # noqa: FBT003  one change, not several
            box.setChecked(True)
            box.blockSignals(False)  # noqa: FBT003
            box.update()
        self._toggled(True)  # noqa: FBT003

    def _offer_all(self) -> None:
        self.all_button.setEnabled(bool(self.without()))

    @override
    def refit(self) -> None:
        self.setFixedWidth(look().px(264))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            upright(painter, QPointF(0, 0), self.height())
