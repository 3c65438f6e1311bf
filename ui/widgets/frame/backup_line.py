"""When the last verified backup was made, in the status strip; pressed, it leads to the backups."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.widgets.painting import painting, rounded, write

GAP, EDGE = 6, 4


class BackupLine(QPushButton):
    """Hidden while there is nothing to say; `is_old` puts it in the colour of a warning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("last_backup")
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.is_old = False
        self.setToolTip(self.tr("Open the backups in the settings"))
        self.setAccessibleName(self.toolTip())
        self.hide()

    def say(self, sentence: str, *, is_old: bool = False) -> None:
        """Show a sentence, or nothing when it is empty."""
        self.is_old = is_old
        self.setText(sentence)
        self.setAccessibleName(sentence or self.toolTip())
        self.setVisible(bool(sentence))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetricsF(look().font("small", 600)).horizontalAdvance(self.text())
        icon = look().size("icon-small")
        return QSize(int(width) + icon + GAP + 2 * EDGE + 2, look().size("keycap"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        token, weight = ("due-fg", 600) if self.is_old else ("text-2", 400)
        icon = look().size("icon-small")
        with painting(self) as painter:
            if self.hasFocus():
                rounded(painter, QRectF(self.rect()), "surface", "focus", 4, 2)
            elif self.underMouse():
                rounded(painter, QRectF(self.rect()), "surface", "border-strong", 4, 1)
            top = (self.height() - icon) / 2
            paint_icon(painter, QPointF(EDGE, top), "hard-drive", token, icon)
            box = QRectF(self.rect()).adjusted(EDGE + icon + GAP, 0, 0, 0)
            write(painter, box, self.text(), ("small", weight, token))
