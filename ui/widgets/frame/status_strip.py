"""The status strip: which registry, how it is protected and backed up, how many it holds."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.bands import Icon
from ui.widgets.button import key_sequence
from ui.widgets.frame.backup_line import BackupLine
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import CENTRE, fill, hairline, painting, rounded, write
from ui.within_qt import clicked_by


class StripTexts(NamedTuple):
    """Whole phrases: `Registry: HPB Surgery`, `Not protected`, `212 living and enrolled, ...`."""

    registry: str = ""
    protection: str = ""
    is_protected: bool = False
    totals: str = ""
    is_demo: bool = False


class KeysButton(QPushButton):
    """`?`: shows the keys of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("?")  # said above, Python would learn about icons to tell it from one
        self.setAccessibleName(self.tr("Show the keys"))
        self.setToolTip(self.tr("Show the keys"))
        self.setObjectName("show_keys")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        clicked_by(key_sequence("?"), self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().size("keycap"), look().size("keycap"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            edge, width = ("focus", 2) if self.hasFocus() else ("border-strong", 1)
            box = QRectF(self.rect())
            rounded(painter, box, "raised" if self.underMouse() else "surface", edge, 4, width)
            write(painter, box, "?", ("small", 600, "text"), CENTRE)


class Totals(Text):
    """At the right end; where all of it has no room, none of it is shown."""

    def __init__(self) -> None:
        super().__init__("", ("small", 400, "text-2"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)


class StatusStrip(Painted):
    """28 high, under every page."""

    keys_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = Text("", ("small", 400, "text-2"))
        self._protection = Text("", ("small", 400, "text-2"))
        self._demo = Text(self.tr("Demonstration data"), ("small", 600, "due-fg"))
        self._totals = Totals()
        self._icons = tuple(
            Icon(name, "text-2", "icon-small") for name in ("database", "shield-off")
        )
        self.backup = BackupLine()
        self.keys_button = KeysButton()
        self.keys_button.clicked.connect(self.keys_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 1, 16, 0)
        row.setSpacing(6)
        for icon, text in zip(self._icons, (self._registry, self._protection), strict=True):
            row.addWidget(icon)
            row.addWidget(text)
            row.addSpacing(18)
        row.addWidget(self.backup)
        row.addSpacing(14)
        row.addWidget(self._demo)
        row.addWidget(self._totals, 1)
        row.addSpacing(40)
        row.addWidget(self.keys_button)
        self.show_texts(StripTexts())

    def show_texts(self, texts: StripTexts) -> None:
        self._registry.setText(texts.registry)
        self._protection.setText(texts.protection)
        self._totals.setText(texts.totals)
        self._demo.setVisible(texts.is_demo)
        self._icons[1].name = "shield-check" if texts.is_protected else "shield-off"
        self._icons[1].token = "text-2" if texts.is_protected else "danger"
        self._protection.set_style(
            ("small", 400, "text-2") if texts.is_protected else ("small", 600, "danger")
        )
        for icon, text in zip(self._icons, (texts.registry, texts.protection), strict=True):
            icon.setVisible(bool(text))
            icon.update()

    @override
    def refit(self) -> None:
        self.setFixedHeight(look().size("status-strip"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "raised")
            hairline(painter, QPointF(0, 0), self.width())
