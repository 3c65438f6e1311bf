"""Saved views with their counts, and the steps of a longer job."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import override
from ui.look.shapes import paint_status_shape
from ui.look.theme import look
from ui.look.tokens import LINES
from ui.widgets.button import key_sequence
from ui.widgets.marks import cap_width, paint_cap
from ui.widgets.painted import Painted
from ui.widgets.painting import CENTRE, fill, hairline, painting, rounded, write
from ui.within_qt import clicked_by

TAB_GAP = 16  # a name not chosen is narrower than its room, which shows as gap
PAD = 6  # room for the focus ring around a tab


@dataclass(frozen=True, slots=True)
class ViewTab:
    """A saved view: its key as printed, its name, how many it shows (None: no count)."""

    key: str
    name: str
    count: int | None = None


class _TabButton(QPushButton):
    chosen = Signal(int)

    def __init__(self, tab: ViewTab, at: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.tab, self._at = tab, at
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setText(tab.name.replace("&", "&&"))
        self.setAccessibleName(self._spoken())
        self.setAccessibleDescription(tab.key)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._choose)
        if tab.key:
            clicked_by(key_sequence(tab.key), self)

    def _spoken(self) -> str:
        return self.tab.name if self.tab.count is None else f"{self.tab.name}, {self.tab.count}"

    def _count(self) -> str:
        return "" if self.tab.count is None else str(self.tab.count)

    def _choose(self) -> None:
        self.chosen.emit(self._at)

    def _parts(self) -> tuple[int, int, int]:
        """Where the name and the count begin, and where the tab ends.

        The end leaves room for the name in 600, so that choosing a tab moves no other.
        """
        now = look()
        name = PAD + (cap_width(self.tab.key) + now.px(6) if self.tab.key else 0)
        gap = now.px(6) if self._count() else 0
        count = name + now.width(self.tab.name, "body", self._weight()) + gap
        end = name + now.width(self.tab.name, "body", 600) + gap
        return name, count, end + now.width(self._count(), "body", 600) + PAD

    def _weight(self) -> int:
        return 600 if self.isChecked() else 400

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._parts()[2], look().size("view-tabs"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self.hasFocus():
                box = QRectF(0, 4, self.width(), self.height() - 9)
                rounded(painter, box, "", "focus", 6, 2)
            self._paint_words(painter)
            if self.isChecked():
                thick = LINES["marker"]
                box = QRectF(PAD, self.height() - thick, self.width() - 2 * PAD, thick)
                fill(painter, box, "accent")

    def _paint_words(self, painter: QPainter) -> None:
        on, height = self.isChecked(), self.height()
        name, count, _ = self._parts()
        accent = "accent" if on else "text-2"
        if self.tab.key:
            top = (height - look().size("keycap")) / 2
            edge = "accent" if on else "border"
            paint_cap(painter, QPointF(PAD, top), self.tab.key, accent, edge)
        token = "text" if on or self.underMouse() else "text-2"
        box = QRectF(name, 0, self.width(), height)
        write(painter, box, self.tab.name, ("body", self._weight(), token))
        box = QRectF(count, 0, self.width(), height)
        write(painter, box, self._count(), ("body", 600, accent))


class ViewTabs(Painted):
    """Saved views in a row; what does not fit goes to a second row, never out of sight."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._buttons: list[_TabButton] = []
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_tabs(self, tabs: Sequence[ViewTab], current: int = 0) -> None:
        """Show these views; unchanged ones keep the focus."""
        if [button.tab for button in self._buttons] != list(tabs):
            focused = next((at for at, b in enumerate(self._buttons) if b.hasFocus()), -1)
            for old in self._buttons:
                old.hide()
                old.deleteLater()
            self._buttons = [_TabButton(tab, at, self) for at, tab in enumerate(tabs)]
            for button in self._buttons:
                button.chosen.connect(self.chosen)
                button.show()
            if 0 <= focused < len(self._buttons):
                self._buttons[focused].setFocus()
            self._place()
        self.select(current)

    def select(self, current: int) -> None:
        for at, button in enumerate(self._buttons):
            button.setChecked(at == current)

    @property
    def current(self) -> int:
        return next((at for at, button in enumerate(self._buttons) if button.isChecked()), -1)

    def _place(self) -> None:
        row = look().size("view-tabs")
        x, y, right = 24, 0, self.width() - 24
        for button in self._buttons:
            width = button.sizeHint().width()
            if x > 24 and x + width - 2 * PAD > right:
                x, y = 24, y + row
            button.setGeometry(x - PAD, y, width, row)
            x += width - 2 * PAD + TAB_GAP
        self.setFixedHeight(y + row + 1)

    @override
    def refit(self) -> None:
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            hairline(painter, QPointF(0, self.height() - 1), self.width())


class StepLine(Painted):
    """The steps of a flow: done, current, to come."""

    def __init__(self, steps: Sequence[str] = (), parent: QWidget | None = None) -> None:
        self._steps: tuple[str, ...] = tuple(steps)
        self._current = 0
        self._compact = False
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  a state, not a choice of behaviour
        """In narrow places only the current step has its name; the others keep their numbers."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def show_step(self, current: int) -> None:
        """`current` counts from 0."""
        self._current = current
        if self._steps:
            said = self.tr("Step {n} of {total}: {name}")
            name = self._steps[min(current, len(self._steps) - 1)]
            self.setAccessibleName(said.format(n=current + 1, total=len(self._steps), name=name))
        self.updateGeometry()
        self.update()

    def _width(self, at: int) -> int:
        now = look()
        if self._compact and at != self._current:
            return now.px(20)
        return now.px(20) + now.px(8) + now.width(self._steps[at], "body", 600)

    @override
    def sizeHint(self) -> QSize:
        links = (len(self._steps) - 1) * (look().px(20) + 24) if self._steps else 0
        widths = sum(self._width(at) for at in range(len(self._steps)))
        return QSize(widths + max(links, 0), look().size("control"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            now, side, x, height = look(), look().px(20), 0.0, self.height()
            for at, name in enumerate(self._steps):
                if at:
                    fill(painter, QRectF(x + 12, height // 2, side, 1), "border-strong")
                    x += side + 24
                disc = QRectF(x, (height - side) / 2, side, side)
                self._paint_disc(painter, disc, at)
                text = QRectF(disc.right() + now.px(8), 0, self.width(), height)
                on = at == self._current
                style = ("body", 600 if on else 400, "text" if on else "text-2")
                if on or not self._compact:
                    write(painter, text, name, style)
                x += self._width(at)

    def _paint_disc(self, painter: QPainter, disc: QRectF, at: int) -> None:
        radius = disc.width() / 2
        if at < self._current:
            rounded(painter, disc, "reviewed-bg", "", radius)
            inset = disc.width() * 0.27
            shape = disc.adjusted(inset, inset, -inset, -inset)
            paint_status_shape(painter, shape, "reviewed", look().colour("reviewed-fg"))
            return
        on = at == self._current
        rounded(painter, disc, "accent" if on else "", "" if on else "border-strong", radius)
        style = ("small", 600, "on-accent" if on else "text-2")
        write(painter, disc, str(at + 1), style, CENTRE)
