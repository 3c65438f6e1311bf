"""The search of the list: `/` goes there, Esc clears it and goes back."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import override
from ui.look.icons import icon_pixmap
from ui.look.theme import look
from ui.widgets.marks import cap_width, paint_cap
from ui.widgets.painting import painting

SIGN_AT, SIGN = 7, 16


class SearchField(QLineEdit):
    """Narrows the list while it is typed."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Name or number"))
        self.setAccessibleName(self.tr("Search this list"))
        self.setAccessibleDescription("/")
        self.setTextMargins(SIGN_AT + SIGN + 3, 0, 24, 0)
        self.setMinimumWidth(look().px(110))
        self.setMaximumWidth(look().px(200))
        QShortcut(QKeySequence("/"), self, self.start)

    def start(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            self._paint_sign(painter)
            if self.hasFocus() or self.text():
                return
            top = (self.height() - look().size("keycap")) / 2
            left = self.width() - cap_width("/") - look().px(7)
            paint_cap(painter, QPointF(left, top), "/", "text-2", "border")

    def _paint_sign(self, painter: QPainter) -> None:
        """As the icon of an action, which would bring a button and much else with it."""
        ratio = self.devicePixelRatioF()
        side = round(SIGN * ratio)
        smooth = Qt.TransformationMode.SmoothTransformation
        sign = icon_pixmap("search", "text-2", 18, ratio).scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatio, smooth
        )
        sign.setDevicePixelRatio(ratio)
        painter.drawPixmap(QPointF(SIGN_AT, (self.height() - SIGN) // 2), sign)
