"""The saved views of the list: key cap, name, live count; the counts add up to everybody."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui import override
from ui.look.theme import look
from ui.look.tokens import LINES
from ui.widgets.button import key_sequence
from ui.widgets.marks import cap_width, paint_cap
from ui.widgets.named import named
from ui.widgets.painted import Painted, follow_width
from ui.widgets.painting import fill, hairline, painting, rounded, write
from ui.within_qt import clicked_by

WIDE_GAP, NARROW_GAP, MARGIN = 20, 10, 24
MOST_DIGITS = 9  # keys 1 to 9; lists of one's own follow with Alt


def key_of(place: int) -> str:
    """The key of the view at this place, counted from 0."""
    return str(place + 1) if place < MOST_DIGITS else f"Alt {place + 1 - MOST_DIGITS}"


class Tab(NamedTuple):
    """One saved view as text: `name` names its button too, `n` is how many it holds."""

    name: str
    title: str
    n: int


class TabButton(QAbstractButton):
    """One view: its key, its name, how many it holds."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.title, self.count = "", 0
        self.size_token = "body"
        self.setCheckable(True)
        clicked_by(key_sequence(key), self)

    def show_tab(self, tab: Tab) -> None:
        self.title, self.count = tab.title, tab.n
        self.setText(f"{tab.title} {tab.n}".replace("&", "&&"))
        self.setAccessibleName(f"{tab.title} {tab.n}")
        self.setAccessibleDescription(self.key)
        named(self, f"tab_{tab.name}")
        self.update()

    def width_in(self, size: str) -> int:
        """The width in a type size; the bold one, so that nothing moves when it is chosen."""
        now = look()
        width = cap_width(self.key) + now.px(5) + now.width(self.title, size, 600)
        return width + now.px(5) + now.width(str(self.count), size, 600)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width_in(self.size_token), look().size("view-tabs"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        now, current = look(), self.isChecked()
        with painting(self) as painter:
            if self.hasFocus():
                rounded(painter, QRectF(self.rect()).adjusted(-1, 4, 0, -6), "", "focus", 4, 2)
            elif self.underMouse() and not current:
                rounded(painter, QRectF(self.rect()).adjusted(0, 5, 0, -7), "hover", "", 4)
            room = self.height() - LINES["marker"]
            cap_at = QPointF(0, (room - now.size("keycap")) / 2)
            cap = ("accent", "accent") if current else ("text-2", "border")
            x = paint_cap(painter, cap_at, self.key, cap[0], cap[1]) + now.px(5)
            style = (self.size_token, 600 if current else 400, "text" if current else "text-2")
            write(painter, QRectF(x, 0, self.width(), room), self.title, style)
            x += now.width(self.title, *style[:2]) + now.px(5)
            count = (self.size_token, 600, "accent" if current else "text-2")
            write(painter, QRectF(x, 0, self.width(), room), str(self.count), count)
            if current:
                line = QRectF(0, self.height() - LINES["marker"], self.width(), LINES["marker"])
                fill(painter, line, "accent")


class ViewTabs(Painted):
    """The views in a row; a second row when the words need it, because none is ever cut."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._tabs: tuple[Tab, ...] = ()
        self._buttons: list[TabButton] = []
        self._widths: dict[str, list[int]] = {}
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        follow_width(self, down=QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> str:
        """The name of the view in force."""
        at = self._group.checkedId()
        return self._tabs[at].name if 0 <= at < len(self._tabs) else ""

    def keys(self) -> list[str]:
        """The key printed on each, in their order."""
        return [button.key for button in self._buttons]

    def show_tabs(self, tabs: Sequence[Tab], current: str) -> None:
        """The views with the counts of now; keys 1 to 9 in their order."""
        self._tabs = tuple(tabs)
        while len(self._buttons) < len(tabs):
            button = TabButton(key_of(len(self._buttons)), self)
            self._group.addButton(button, len(self._buttons))
            self._buttons.append(button)
            button.show()
        while len(self._buttons) > len(tabs):
            button = self._buttons.pop()
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._group.setExclusive(False)  # a filter without a name is none of them
        for button, tab in zip(self._buttons, tabs, strict=True):
            button.show_tab(tab)
            button.setChecked(tab.name == current)
        self._group.setExclusive(True)
        self.refit()
        self.updateGeometry()

    def _mark_none(self) -> None:
        """What is shown is none of the views; an exclusive group lets no button go by itself."""
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(False)
        self._group.setExclusive(True)

    def _choose(self, at: int) -> None:
        self.chosen.emit(self._tabs[at].name)

    def _fitting(self, room: int) -> tuple[str, int]:
        """Type size and gap: as drawn, else smaller and closer, else as drawn on two rows."""
        for size, gap in (("body", WIDE_GAP), ("body", 12), ("small", 12), ("small", NARROW_GAP)):
            wanted = sum(self._widths[size]) + gap * (len(self._buttons) - 1)
            if wanted <= room:
                return size, gap
        return "body", 12

    def _places(self, width: int) -> list[QRect]:
        """Where each button would stand in this width; asked for widths that never come too."""
        room = width - 2 * MARGIN
        size, gap = self._fitting(room)
        places, x, y = list[QRect](), MARGIN, 0
        wanted = sum(self._widths[size]) + gap * (len(self._buttons) - 1)
        row = look().size("view-tabs") - (0 if wanted <= room else look().px(6))
        for wide in self._widths[size]:
            if x > MARGIN and x + wide > MARGIN + room:
                x, y = MARGIN, y + row
            places.append(QRect(QPoint(x, y), QSize(wide, row)))
            x += wide + gap
        return places

    def _place(self) -> None:
        size, _ = self._fitting(self.width() - 2 * MARGIN)
        for button, place in zip(self._buttons, self._places(self.width()), strict=True):
            button.size_token = size
            button.setGeometry(place)

    @override
    def heightForWidth(self, width: int) -> int:
        bottom = max((p.y() + p.height() for p in self._places(width)), default=0)
        return max(bottom, look().size("view-tabs")) + 1

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), look().px(320))
        return QSize(width, self.heightForWidth(width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def refit(self) -> None:
        """Measure once: layouts ask for widths that never come, and for each many times."""
        self._widths = {
            size: [button.width_in(size) for button in self._buttons] for size in ("body", "small")
        }
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "surface")
            hairline(painter, QPointF(0, self.height() - 1), self.width())
