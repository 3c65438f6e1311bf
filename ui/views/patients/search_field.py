"""The search of the list: typed words narrow it at once, `/` brings the cursor here."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.widgets.button import key_sequence
from ui.widgets.marks import cap_width, paint_cap
from ui.widgets.painting import painting

KEY = "/"
WIDTH = 340  # where its words need no more: in large text others need the room


class SearchField(QLineEdit):
    """`taken`: Enter, open the marked row; `left`: the list has the keys now."""

    taken = Signal()
    left = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setAccessibleDescription(KEY)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        QShortcut(key_sequence(KEY), self, self.take_focus)
        self._fit()

    def take_focus(self) -> None:
        """Put the cursor here and select what is typed."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _fit(self) -> None:
        now = look()
        self.setTextMargins(now.size("icon") + now.px(4), 0, cap_width(KEY), 0)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        now = look()
        words = now.width(self.placeholderText(), "body", 400)
        margins = self.textMargins()
        wide = words + margins.left() + margins.right() + now.px(28)
        return QSize(max(min(now.px(WIDTH), WIDTH), wide), now.size("control"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]
        if event.type() == event.Type.StyleChange:  # type: ignore[attr-defined]
            self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) or (
            key == Qt.Key.Key_Escape and not self.text()
        ):
            self.left.emit()
        elif key == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            now, height = look(), self.height()
            size = now.size("icon")
            paint_icon(painter, QPointF(now.px(9), (height - size) / 2), "search", "text-2", size)
            if not self.hasFocus():
                x = self.width() - cap_width(KEY) - now.px(8)
                paint_cap(painter, QPointF(x, (height - now.size("keycap")) / 2), KEY)
