"""What is shown while no registry is open: make one, open one, or try the demonstration."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import override
from ui.look.theme import look
from ui.widgets.action_band import ActionBand
from ui.widgets.bands import MessageBand
from ui.widgets.button import Button
from ui.widgets.cells import paint_two_lines
from ui.widgets.containers import Ground, PageHeader
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.painting import painting, rounded

TEXT_AT = 56  # where the name column of the lists begins
WIDEST = 680


@dataclass(frozen=True, slots=True)
class RecentRegistry:
    """A registry opened before: its name, where it lies and when it was open, as text."""

    path: str
    name: str
    detail: str


class _RecentButton(QPushButton):
    """Name over place; opens it."""

    chosen = Signal(str)

    def __init__(self, recent: RecentRegistry) -> None:
        super().__init__()
        self._recent = recent
        self.setText(recent.name.replace("&", "&&"))
        self.setAccessibleName(f"{recent.name}, {recent.detail}")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        now = look()
        widest = max(now.width(recent.name, "body", 600), now.width(recent.detail, "small", 400))
        self.setFixedHeight(now.size("row-identity"))
        self.setMinimumWidth(widest + 24)
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._recent.path)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            edge, width = ("focus", 2) if self.hasFocus() else ("border", 1)
            rounded(painter, box, "hover" if self.underMouse() else "surface", edge, 6, width)
            words = box.adjusted(12, 0, -12, 0)
            lead = ("body", 600, "text")
            paint_two_lines(painter, words, self._recent.name, self._recent.detail, lead)


class StartPage(Ground):
    """Announces what is wanted; opens nothing itself."""

    new_requested = Signal()
    open_requested = Signal()
    demo_requested = Signal()
    recent_chosen = Signal(str)
    restore_requested = Signal()
    offer_taken = Signal()
    diagnostic_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.message = MessageBand()
        self.offer = named(ActionBand(self.tr("Look at it and restore it"), "R"), "restore_offer")
        self.offer.asked.connect(self.offer_taken)
        self._header = PageHeader("Hepatrack", self.tr("No registry is open"))
        self._recent_title = Text(self.tr("Opened before"), ("emphasis", 600, "text"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(8)
        inner = Ground("surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(TEXT_AT, 64, 24, 24)
        column.setSpacing(0)
        self._fill(column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self._header, self.message, self.offer, area):
            whole.addWidget(part)
        self.show_recent(())

    def _fill(self, column: QVBoxLayout) -> None:
        said = self.tr(
            "A registry is one file: your patients, their operations and every date that follows "
            "from them. It stays on this computer, and you choose where."
        )
        sentence = Text(said, ("body", 400, "text-2"), wrap=True)
        sentence.setMaximumWidth(look().px(WIDEST))
        column.addWidget(Text(self.tr("Begin with a registry"), ("title", 600, "text")))
        column.addSpacing(6)
        column.addWidget(sentence)
        column.addSpacing(16)
        column.addLayout(self._buttons())
        column.addSpacing(20)
        note = self.tr(
            "The demonstration registry holds 45 invented patients, so that you can try everything."
        )
        small = Text(note, ("small", 400, "text-2"), wrap=True)
        small.setMaximumWidth(look().px(WIDEST))
        column.addWidget(small)
        column.addSpacing(32)
        column.addWidget(self._recent_title)
        column.addSpacing(8)
        column.addLayout(self._recent)
        column.addStretch(1)
        column.addSpacing(24)
        label = self.tr("Save diagnostic file…")
        save = named(Button(label, "", "plain", "file-text"), "save_diagnostic")
        save.clicked.connect(self.diagnostic_requested)
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        new = named(Button(self.tr("New registry"), "N", "primary", "file-plus"), "new_registry")
        old = named(Button(self.tr("Open a registry"), "O", icon="folder-open"), "open_registry")
        demo = Button(self.tr("Open the demonstration registry"), "D", "plain")
        back = named(Button(self.tr("Restore a backup"), "B", icon="rotate-ccw"), "restore_backup")
        back.clicked.connect(self.restore_requested)
        new.clicked.connect(self.new_requested)
        old.clicked.connect(self.open_requested)
        demo.clicked.connect(self.demo_requested)
        for button in (new, old, back, named(demo, "open_demonstration")):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def show_offer(self, sentence: str) -> None:
        """A backup that can take the place of the registry that did not open."""
        self.offer.show_sentence(sentence, "info")

    def show_recent(self, recent: Sequence[RecentRegistry]) -> None:
        """The registries opened before, newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._recent_title.setVisible(bool(recent))
        for each in recent:
            button = _RecentButton(each)
            button.setMaximumWidth(look().px(WIDEST))
            button.chosen.connect(self.recent_chosen)
            self._recent.addWidget(button)
