"""The rail: which pages there are, which one is open, and the key of each."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.look.tokens import LINES
from ui.widgets.button import key_sequence
from ui.widgets.painted import Painted
from ui.widgets.painting import CENTRE, RIGHT, fill, painting, rounded, upright, write
from ui.within_qt import clicked_by

NARROW_LEAST, WIDE_LEAST = 42, 26  # heights below which words would touch


class RailItem(NamedTuple):
    """A page: its name for signals, its words, icon and function key; `is_last` stands below."""

    name: str
    words: str
    icon: str
    key: str
    is_last: bool = False


class RailButton(QPushButton):
    """One page of the rail."""

    chosen = Signal(str)

    def __init__(self, item: RailItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.is_narrow = False
        self.setText(item.words.replace("&", "&&"))
        self.setAccessibleName(item.words)
        self.setAccessibleDescription(item.key)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setObjectName(f"rail_{item.name}")
        # Many pages in large text on a small screen stand closer together.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._choose)
        if item.key:
            clicked_by(key_sequence(item.key), self)

    def _choose(self) -> None:
        self.chosen.emit(self.item.name)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  a state, not a choice of behaviour
        self.is_narrow = narrow
        # Narrow items have no room for the key, so the tool tip says it.
        self.setToolTip(f"{self.item.words} ({self.item.key})" if narrow and self.item.key else "")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        now = look()
        if self.is_narrow:
            word = now.width(self.item.words, "small", 600) + 8
            return QSize(word, now.size("rail-item-narrow"))
        words = now.width(self.item.words, "body", 600) + now.width(self.item.key, "small", 500)
        return QSize(now.px(48) + words + now.px(24), now.size("rail-item-wide"))

    @override
    def minimumSizeHint(self) -> QSize:
        least = look().px(NARROW_LEAST if self.is_narrow else WIDE_LEAST)
        return QSize(self.sizeHint().width(), least)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            if self.isChecked():
                rounded(painter, box, "surface", "border")
                bar = box.height() * (0.56 if self.is_narrow else 0.6)
                top = round((box.height() - bar) / 2)
                fill(painter, QRectF(0, top, LINES["marker"], bar), "accent")
            elif self.underMouse():
                rounded(painter, box, "hover", "border")
            if self.hasFocus():
                rounded(painter, box, "", "focus", 6, 2)
            (self._paint_narrow if self.is_narrow else self._paint_wide)(painter, box)

    def _weight(self) -> int:
        return 600 if self.isChecked() else 400

    def _paint_wide(self, painter: QPainter, box: QRectF) -> None:
        now, on = look(), self.isChecked()
        size = now.size("icon")
        spot = QPointF(12, (box.height() - size) / 2)
        paint_icon(painter, spot, self.item.icon, "accent" if on else "text-2", size)
        words = box.adjusted(12 + size + now.px(10), 0, 0, 0)
        token = "text" if on else "text-2"
        write(painter, words, self.item.words, ("body", self._weight(), token))
        write(painter, box.adjusted(0, 0, -13, 0), self.item.key, ("small", 500, "text-2"), RIGHT)

    def _paint_narrow(self, painter: QPainter, box: QRectF) -> None:
        now, on = look(), self.isChecked()
        size = now.size("icon")
        top = (box.height() - now.px(38)) / 2
        spot = QPointF((box.width() - size) / 2, top)
        paint_icon(painter, spot, self.item.icon, "accent" if on else "text-2", size)
        words = QRectF(0, top + now.px(22), box.width(), now.line("small"))
        token = "text" if on else "text-2"
        write(painter, words, self.item.words, ("small", self._weight(), token), CENTRE)


class Rail(Painted):
    """Names of the pages, always in words; narrow on small screens."""

    page_requested = Signal(str)

    def __init__(self, items: Sequence[RailItem] = (), parent: QWidget | None = None) -> None:
        self.is_narrow = False
        self._buttons: dict[str, RailButton] = {}
        self._current = ""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self.set_items(items)

    def set_items(self, items: Sequence[RailItem]) -> None:
        """The pages that exist, in order."""
        while (old := self._column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = {}
        for item in sorted(items, key=lambda each: each.is_last):
            if item.is_last and not any(each.item.is_last for each in self._buttons.values()):
                self._column.addStretch(1)
            button = RailButton(item)
            button.set_narrow(self.is_narrow)
            button.chosen.connect(self._ask)
            self._buttons[item.name] = button
            self._column.addWidget(button)
        if not any(item.is_last for item in items):
            self._column.addStretch(1)
        self.refit()
        self.show_page(self._current)

    def show_page(self, name: str) -> None:
        """Mark the page that is open; a page that is not in the rail marks none."""
        self._current = name
        for each, button in self._buttons.items():
            button.setChecked(each == name)

    def _ask(self, name: str) -> None:
        self.show_page(self._current)  # the mark moves when the page does
        self.page_requested.emit(name)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            for button in self._buttons.values():
                button.set_narrow(narrow)
            self.refit()

    @override
    def refit(self) -> None:
        if not hasattr(self, "_column"):
            return
        now = look()
        side = 7 if self.is_narrow else 9
        self._column.setSpacing(2 if self.is_narrow else 4)
        self._column.setContentsMargins(side, now.px(60), side, now.px(8) + 4)
        least = now.size("rail-narrow" if self.is_narrow else "rail-wide")
        widest = max((b.sizeHint().width() for b in self._buttons.values()), default=0)
        self.setFixedWidth(max(least, widest + 2 * side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "raised")
            upright(painter, QPointF(self.width() - 1, 0), self.height())
            now = look()
            side = now.px(24)
            left = (self.width() - side) / 2 if self.is_narrow else 16
            mark = QRectF(round(left), now.px(12), side, side)
            _paint_mark(painter, mark)
            if not self.is_narrow:
                name = QRectF(mark.right() + 10, mark.y(), self.width(), side)
                write(painter, name, "Hepatrack", ("emphasis", 600, "text"))


def _paint_mark(painter: QPainter, box: QRectF) -> None:
    """The program's sign: a pulse in a rounded square."""
    rounded(painter, box, "accent", "", 6)
    points = ((0.17, 0.54), (0.31, 0.54), (0.44, 0.25), (0.58, 0.75), (0.67, 0.5), (0.83, 0.5))
    path = QPainterPath()
    for at, (x, y) in enumerate(points):
        spot = QPointF(box.x() + x * box.width(), box.y() + y * box.height())
        (path.lineTo if at else path.moveTo)(spot)
    pen = QPen(look().colour("on-accent"), box.width() / 12)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
