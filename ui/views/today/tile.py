"""One tile of the ledger: a number, what it counts, and the figure that matters."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from core.surveillance.buckets import Bucket
from ui import override
from ui.look.icons import paint_icon
from ui.look.shapes import paint_status_shape
from ui.look.theme import look
from ui.widgets.named import named
from ui.widgets.painting import painting, rounded, write

PAD = 8
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
TOTAL = "total"


class TileFace(NamedTuple):
    """What a tile shows, as text. `more` is small beside the number, `notes` below the name."""

    n: str
    name: str
    notes: tuple[str, ...] = ()
    more: str = ""
    icon: str = ""
    status: str = ""
    spoken: str = ""
    tip: str = ""


class TileButton(QPushButton):
    """One tile; Enter, Space and a click open its list."""

    def __init__(self, bucket: Bucket | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.bucket = bucket
        self.face = TileFace("0", "")
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        named(self, f"tile_{bucket.value if bucket else TOTAL}")

    def show_face(self, face: TileFace) -> None:
        self.face = face
        self.setText(f"{face.n} {face.name}")
        self.setAccessibleName(face.spoken)
        self.setAccessibleDescription(face.tip)
        self.setToolTip(face.tip)
        self.update()

    def wanted(self) -> int:
        """The width in which no word is cut."""
        now, face = look(), self.face
        notes = [now.width(each, "small", 400) for each in face.notes]
        first = now.width(face.n, "number", 600) + now.px(24)
        first += now.width(face.more, "small", 600) + now.px(6) if face.more else 0
        return max(now.width(face.name, "small", 600), first, *notes, 0) + 2 * now.px(PAD)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in ARROWS:
            event.ignore()  # the ledger goes to the next tile
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            is_filled = self.bucket is Bucket.OVERDUE and self.face.n != "0"
            ground = "overdue-bg" if is_filled else "surface"
            if self.underMouse() and not is_filled:
                ground = "hover"
            rounded(painter, box.adjusted(1, 1, 0, 0), ground, "", 3)
            now, face = look(), self.face
            ink = "overdue-fg" if is_filled else "text"
            quiet = "overdue-fg" if is_filled else "text-2"
            inner = box.adjusted(now.px(PAD), 0, -now.px(PAD), 0)
            y = float(now.px(5))
            line = QRectF(inner.x(), y, inner.width(), now.px(24))
            number = "text-2" if face.n == "0" else ink
            write(painter, line, face.n, ("number", 600, number))
            x = inner.x() + now.width(face.n, "number", 600) + now.px(6)
            more = QRectF(x, y + now.px(3), inner.width(), now.px(20))
            write(painter, more, face.more, ("small", 600, quiet))
            self._paint_sign(painter, line, quiet if face.icon else ink)
            y += now.px(24)
            name = QRectF(inner.x(), y, inner.width(), now.line("small"))
            write(painter, name, face.name, ("small", 600, ink))
            for note in face.notes:
                y += now.line("small") - now.px(1)
                rest = QRectF(inner.x(), y, inner.width(), now.line("small"))
                write(painter, rest, note, ("small", 400, quiet))
            if self.hasFocus():
                rounded(painter, box.adjusted(1, 1, -1, -1), "", "focus", 4, 2)

    def _paint_sign(self, painter: QPainter, line: QRectF, token: str) -> None:
        now, face = look(), self.face
        if face.status:
            size = now.size("status-shape")
            at = QRectF(line.right() - size, line.y() + now.px(5), size, size)
            paint_status_shape(painter, at, face.status, now.colour(f"{face.status}-fg"))
        elif face.icon:
            size = now.size("icon")
            spot = QPointF(line.right() - size, line.y() + now.px(3))
            paint_icon(painter, spot, face.icon, token, size)
