"""The top bar: find anywhere, the day it is taken to be, who is acting."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui import override
from ui.look.icons import paint_icon
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.button import Button, key_sequence
from ui.widgets.marks import cap_width, paint_cap
from ui.widgets.named import named
from ui.widgets.painted import Painted
from ui.widgets.painting import CENTRE, fill, hairline, painting, rounded, upright, write
from ui.widgets.runs import Run, line_width, paint_line
from ui.within_qt import clicked_by

WORDS_UP_TO = 1.1  # the scale of the text; above it a bar of 1280 px has no room for every word


class SearchButton(QPushButton):
    """Looks like the search field and opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = self.tr("Find a patient, number, page or action")
        self._short = self.tr("Find")
        self.setText(self.words)
        self.setAccessibleName(self.words)
        self.setAccessibleDescription("Ctrl K")
        self.setObjectName("find_anywhere")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        clicked_by(key_sequence("Ctrl K"), self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(400), look().size("control"))

    @override
    def minimumSizeHint(self) -> QSize:
        now = look()
        return QSize(self._room(self._short), now.size("control"))

    def _room(self, said: str) -> int:
        now = look()
        return now.px(58) + now.width(said) + cap_width("Ctrl K")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            now, box = look(), QRectF(self.rect())
            edge, width = ("focus", 2) if self.hasFocus() else ("border-strong", 1)
            rounded(painter, box, "raised" if self.underMouse() else "window", edge, 6, width)
            size = now.size("icon")
            spot = QPointF(now.px(10), (box.height() - size) / 2)
            paint_icon(painter, spot, "search", "text-2", size)
            said = self.words if self._room(self.words) <= self.width() else self._short
            write(painter, box.adjusted(now.px(36), 0, 0, 0), said, ("body", 400, "text-2"))
            left = box.right() - now.px(7) - cap_width("Ctrl K")
            top = (box.height() - now.size("keycap")) / 2
            paint_cap(painter, QPointF(left, top), "Ctrl K", "text-2", "border")


class AsOf(Painted):
    """`As of Mon 23-Nov-2026, 09:14`; looking back says so on the ground of a due tag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._day, self._time, self.is_looking_back = date.min, "", False
        super().__init__(parent)
        self.setObjectName("as_of")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_day(self, day: date, time: str = "", *, looking_back: bool = False) -> None:
        """`time` as text; none is said while looking back, because the day is not today."""
        self._day, self._time, self.is_looking_back = day, time, looking_back
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self._runs())

    def _runs(self) -> list[Run]:
        shown = words().weekday_date(self._day)
        if self.is_looking_back:
            label = self.tr("Looking back: as of") + " "
            return [(label, ("body", 500, "due-fg")), (shown, ("body", 600, "due-fg"))]
        clock = f", {self._time}" if self._time else ""
        return [
            (self.tr("As of") + "  ", ("body", 400, "text-2")),
            (shown + clock, ("body", 600, "text")),
        ]

    @override
    def sizeHint(self) -> QSize:
        pad = 20 if self.is_looking_back else 0
        return QSize(int(line_width(self._runs())) + 1 + pad, look().size("control-small"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self.is_looking_back:
                rounded(painter, QRectF(self.rect()), "due-bg", "due-fg", 4)
            top = (self.height() - look().line()) / 2
            paint_line(painter, QPointF(10 if self.is_looking_back else 0, top), self._runs())


class Acting(Painted):
    """Who is acting: initials, name, role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.name, self.role = "", ""
        super().__init__(parent)
        self.setObjectName("acting_operator")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_operator(self, name: str, role: str = "") -> None:
        self.name, self.role = name, role
        self.setVisible(bool(name))
        self.setAccessibleName(", ".join(part for part in (name, role) if part))
        self.updateGeometry()
        self.update()

    def _initials(self) -> str:
        parts = [part for part in self.name.split() if part[0].isalpha()]
        return words().upper("".join(part[0] for part in (parts[:1] + parts[1:][-1:])))

    @override
    def sizeHint(self) -> QSize:
        now = look()
        text = max(now.width(self.name, "body", 600), now.width(self.role, "small", 400))
        return QSize(17 + now.px(30) + 10 + text, now.px(40))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            now, side = look(), look().px(30)
            upright(painter, QPointF(0, (self.height() - now.px(24)) / 2), now.px(24))
            disc = QRectF(17, (self.height() - side) / 2, side, side)
            rounded(painter, disc, "accent-weak", "", side / 2)
            write(painter, disc, self._initials(), ("small", 600, "accent"), CENTRE)
            left = disc.right() + 10
            if not self.role:
                box = QRectF(left, 0, self.width(), self.height())
                write(painter, box, self.name, ("body", 600, "text"))
                return
            box = QRectF(left, now.px(2), self.width(), now.line("body"))
            write(painter, box, self.name, ("body", 600, "text"))
            role = QRectF(left, now.px(21), self.width(), now.line("small"))
            write(painter, role, self.role, ("small", 400, "text-2"))


class _BarButton(Button):
    """A button of the bar; with large text its icon stands for its word, and the key stays."""

    def __init__(self, text: str, key: str, icon: str, *, is_plain: bool = False) -> None:
        """A plain one carries no icon beside its word."""
        self._word, self._sign, self._is_plain = text, icon, is_plain
        super().__init__(text, key, "outline", icon)

    @override
    def sizeHint(self) -> QSize:
        has_room = look().scale <= WORDS_UP_TO
        self.label = self._word if has_room else ""
        self._icon_name = "" if has_room and self._is_plain else self._sign
        return super().sizeHint()


class TopBar(Painted):
    """48 high, over every page."""

    find_requested = Signal()
    switch_requested = Signal()
    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchButton()
        self.search.clicked.connect(self._find)
        self.as_of = AsOf()
        self.acting = Acting()
        self.switch = named(
            _BarButton(self.tr("Switch"), "F10", "users", is_plain=True), "switch_operator"
        )
        self.lock = named(_BarButton(self.tr("Lock"), "Ctrl L", "lock"), "lock_window")
        self.switch.clicked.connect(self.switch_requested)
        self.lock.clicked.connect(self.lock_requested)
        self.right = QHBoxLayout()
        self.right.setSpacing(8)
        self.right.addWidget(self.switch)
        self.right.addWidget(self.lock)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.search)
        row.addStretch(1)
        row.addWidget(self.as_of)
        row.addWidget(self.acting)
        row.addLayout(self.right)
        self.acting.hide()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001
        self.search.setMaximumWidth(look().px(372 if narrow else 400))

    def _find(self) -> None:
        self.find_requested.emit()

    @override
    def refit(self) -> None:
        self.setFixedHeight(look().size("top-bar"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "surface")
            hairline(painter, QPointF(0, self.height() - 1), self.width())
