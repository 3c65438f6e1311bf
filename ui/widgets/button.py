"""The painted button with its key cap, and its kin: check box, toggle, combo."""

from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.widgets.marks import cap_width, paint_cap
from ui.widgets.painting import painting, rounded, write
from ui.within_qt import clicked_by

Kind: TypeAlias = Literal["primary", "outline", "plain"]

_UNPRINTED = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down"}
_LEFT_TO_THE_CONTAINER = {"Enter", "Esc"}


def key_sequence(key: str) -> QKeySequence:
    """The key as Qt knows it: `Ctrl K` is `Ctrl+K`, `Alt ←` is `Alt+Left`."""
    return QKeySequence("+".join(_UNPRINTED.get(part, part) for part in key.split()))


def key_sequences(key: str) -> tuple[QKeySequence, ...]:
    """Both keys with Enter on them: Qt tells that of the number pad from the other one."""
    if not key.endswith("Enter"):
        return (key_sequence(key),)
    return key_sequence(key), key_sequence(key.replace("Enter", "Return"))


class Button(QPushButton):
    """Does one thing; prints the key that does it too.

    The printed key works while the button is visible and enabled; a focused text field keeps its
    single letters. `Enter` and `Esc` are printed only: dialogs and editors answer them.
    """

    def __init__(
        self,
        text: str,
        key: str = "",
        kind: Kind = "outline",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        live: bool = True,
    ) -> None:
        super().__init__(parent)
        self.kind: Kind = kind
        self.key = key
        self._icon_name = icon
        self.label = ""
        self.set_label(text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if key and live and key not in _LEFT_TO_THE_CONTAINER:
            # A shortcut of its own, because QAbstractButton's clicks only after 100 ms.
            for each in key_sequences(key):
                clicked_by(each, self)

    def set_label(self, text: str) -> None:
        self.label = text
        self.setText(text.replace("&", "&&"))  # no hidden Alt keys
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.key)
        self.updateGeometry()
        self.update()

    def allow(self, why_not: str) -> None:
        """Let it work, or say in its tool tip why it does not."""
        self.setEnabled(not why_not)
        self.setToolTip(why_not)

    def set_icon(self, name: str) -> None:
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def _leading(self) -> int:
        return look().size("icon") + look().px(8) if self._icon_name else 0

    @override
    def sizeHint(self) -> QSize:
        now = look()
        width = now.px(12) + self._leading() + now.width(self.label, "body", 500)
        width += now.px(8) + cap_width(self.key) + now.px(8) if self.key else now.px(12)
        return QSize(width, now.size("control"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._paint_ground(painter)
            self._paint_face(painter)

    def _hovered(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.isDown())

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        if not self.isEnabled():
            rounded(painter, box, "raised", "border")
        elif self.kind == "primary" and self.hasFocus():
            # A ring in its own colour would not show: ring, gap, and an inset fill.
            rounded(painter, box, "surface", "focus", 6, 2)
            rounded(painter, box.adjusted(4, 4, -4, -4), "accent", "", 3)
        elif self.kind == "primary":
            rounded(painter, box, "accent-hover" if self._hovered() else "accent")
        elif self.hasFocus():
            rounded(painter, box, "raised" if self._hovered() else "surface", "focus", 6, 2)
        elif self.isChecked():
            rounded(painter, box, "accent-weak", "accent")
        elif self.kind == "outline":
            rounded(painter, box, "raised" if self._hovered() else "surface", "border-strong")
        elif self._hovered():
            rounded(painter, box, "raised")

    def _tokens(self) -> tuple[str, str, str | QColor, str]:
        """Colour of the words; text, edge and ground of the cap."""
        if not self.isEnabled():
            return "border-strong", "border-strong", "border", ""
        if self.kind == "primary":
            edge = QColor(look().colour("on-accent"))
            edge.setAlphaF(0.55 if not self.hasFocus() else 0.0)
            return "on-accent", "on-accent", edge, ""
        return "text", "text-2", "border", "surface"

    def _paint_face(self, painter: QPainter) -> None:
        now = look()
        token, cap, edge, ground = self._tokens()
        x, height = float(now.px(12)), self.height()
        if self._icon_name:
            size = now.size("icon")
            paint_icon(painter, QPointF(x, (height - size) / 2), self._icon_name, token, size)
            x += self._leading()
        # Half a pixel up: the line box of the face is taller below than above.
        write(painter, QRectF(x, 0, self.width() - x, height), self.label, ("body", 500, token))
        if self.key:
            left = self.width() - now.px(8) - cap_width(self.key)
            top = (height - now.size("keycap")) / 2
            paint_cap(painter, QPointF(left, top), self.key, cap, edge, ground)
