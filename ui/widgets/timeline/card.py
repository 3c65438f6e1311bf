"""The card over an event: what it is, the facts behind it, and the keys that act on it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.reports.timeline.scene import Hit
from ui import override
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.marks import paint_tag, tag_width
from ui.widgets.named import named
from ui.widgets.painted import Painted
from ui.widgets.painting import painting, rounded, write
from ui.within_qt import tie

_MARGIN = 13
_LINGERS_MS = 250
_LONGEST = 560
_ELIDE = Qt.TextElideMode.ElideRight


class HitCard(Painted):
    """Painted over the plot; `asked` carries a key and the event, like the plot's own."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hit: Hit | None = None
        self._book = named(Button(self.tr("Book"), "B", "primary", live=False), "card_book")
        self._open = named(Button(self.tr("Open"), "Enter"), "card_open")
        self._explain = named(Button(self.tr("Explain"), "E", live=False), "card_explain")
        self._book.clicked.connect(self._ask_book)
        self._open.clicked.connect(self._ask_open)
        self._explain.clicked.connect(self._ask_explain)
        for button in (self._book, self._open, self._explain):
            button.setParent(self)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_LINGERS_MS)
        tie(self._leaving, "timeout()", self, "hide()")
        self.hide()

    def show_hit(self, hit: Hit, at: QPoint, lane: QRect) -> None:
        """Below-left of the event, or above, but never over its own lane."""
        self._leaving.stop()
        self.hit = hit
        self._book.setVisible(hit.may_book)
        self._explain.setVisible(hit.is_order)
        self.resize(self._width(), self._height())
        self._place_buttons()
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else lane
        left = min(max(at.x() - self.width(), room.left() + 4), room.right() - self.width() - 4)
        below, above = lane.bottom() + 6, lane.top() - 6 - self.height()
        top = below if below + self.height() <= room.bottom() or above < room.top() else above
        self.move(left, top)
        self.show()
        self.raise_()
        self.update()

    def leave(self) -> None:
        """Go soon, unless the pointer comes onto the card."""
        if self.isVisible() and not self._leaving.isActive():
            self._leaving.start()

    def _width(self) -> int:
        now, hit = look(), self.hit
        if hit is None:
            return 0
        head = now.width(hit.title, "body", 600) + 16 + (tag_width(hit.said) if hit.said else 0)
        rows = [self._labels() + now.width(said, "small", 500) for _, said in hit.rows]
        buttons = sum(b.sizeHint().width() + 6 for b in self._shown())
        return min(max(head, buttons, *rows, 160) + 2 * now.px(_MARGIN), now.px(_LONGEST))

    def _labels(self) -> int:
        heads = self.hit.rows if self.hit else ()
        return max((look().width(head, "small") for head, _ in heads), default=0) + look().px(14)

    def _shown(self) -> list[Button]:
        return [b for b in (self._book, self._open, self._explain) if not b.isHidden()]

    def _row(self) -> int:
        return look().line("small") + look().px(3)

    def _height(self) -> int:
        now, rows = look(), len(self.hit.rows) if self.hit else 0
        head, gap = now.line("body") + now.px(8), now.px(6)
        return 2 * now.px(_MARGIN) + head + rows * self._row() + gap + now.size("control")

    def _place_buttons(self) -> None:
        x, top = look().px(_MARGIN), self.height() - look().px(_MARGIN) - look().size("control")
        for button in self._shown():
            size = button.sizeHint()
            button.setGeometry(x, top, size.width(), size.height())
            x += size.width() + 6

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hit is None:
            return
        now, hit = look(), self.hit
        margin, y = now.px(_MARGIN), float(now.px(_MARGIN))
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "surface", "border-strong", 6)
            box = QRectF(margin, y, self.width() - 2 * margin, now.line("body"))
            write(painter, box, hit.title, ("body", 600, "text"))
            if hit.said:
                left = margin + now.width(hit.title, "body", 600) + 16
                paint_tag(painter, QPointF(left, y), hit.status or "not-yet-due", hit.said)
            y += now.line("body") + now.px(8)
            for head, said in hit.rows:
                line = QRectF(margin, y, self.width() - 2 * margin, now.line("small"))
                write(painter, line, head, ("small", 400, "text-2"))
                line.setLeft(margin + self._labels())
                fitted = painter.fontMetrics().elidedText(said, _ELIDE, int(line.width()))
                write(painter, line, fitted, ("small", 500, "text"))
                y += self._row()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._leaving.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.leave()

    def _ask_book(self) -> None:
        self.asked.emit("B", self.hit)

    def _ask_open(self) -> None:
        self.asked.emit("Enter", self.hit)

    def _ask_explain(self) -> None:
        self.asked.emit("E", self.hit)
