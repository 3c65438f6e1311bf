"""Painted check box and radio button, and the combo with our chevron."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QRadioButton, QWidget

from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.widgets.painting import painting, rounded, tick_box, write

_GAP = 8


def _choice_size(text: str) -> QSize:
    now = look()
    width = now.size("checkbox") + _GAP + now.width(text, "body", 400) + 6
    return QSize(width, now.size("control-small"))


def _box(button: QAbstractButton) -> QRectF:
    side = look().size("checkbox")
    return QRectF(3, round((button.height() - side) / 2), side, side)


def _write_beside(painter: QPainter, button: QAbstractButton) -> None:
    token = "text" if button.isEnabled() else "border-strong"
    left = 3 + look().size("checkbox") + _GAP
    box = QRectF(left, 0, button.width() - left, button.height())
    write(painter, box, button.text().replace("&&", "&"), ("body", 400, token))


class CheckBox(QCheckBox):
    """A 16 px box that is ticked or not, its words beside it as typed."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    @override
    def sizeHint(self) -> QSize:
        return _choice_size(self.accessibleName())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            tick_box(painter, _box(self), ticked=self.isChecked(), focus=self.hasFocus())
            _write_beside(painter, self)


class RadioButton(QRadioButton):
    """One of several answers."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)

    @override
    def sizeHint(self) -> QSize:
        return _choice_size(self.accessibleName())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = _box(self)
            half = box.width() / 2
            if self.isChecked():
                rounded(painter, box, "accent", "", half)
                inset = box.width() * 0.31
                dot = box.adjusted(inset, inset, -inset, -inset)
                rounded(painter, dot, "on-accent", "", half - inset)
                if self.hasFocus():
                    rounded(painter, box.adjusted(-3, -3, 3, 3), "", "focus", half + 3, 2)
            else:
                edge, width = ("focus", 2) if self.hasFocus() else ("border-strong", 1)
                rounded(painter, box, "surface", edge, half, width)
            _write_beside(painter, self)


class Combo(QComboBox):
    """A closed list. The wheel passes by unless it has the focus, so scrolling changes nothing."""

    def __init__(
        self, choices: Sequence[tuple[str, object]] = (), parent: QWidget | None = None
    ) -> None:
        """`choices` are (words, value)."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, object]]) -> None:
        """Other choices; the chosen value stays chosen if it is still among them."""
        held = self.value()
        self.clear()
        for text, value in choices:
            self.addItem(text, (value,))
        if held is not None:
            self.choose(held)

    def value(self) -> object:
        """The value chosen; None when there is none."""
        held = self.currentData()
        return held[0] if held else None

    def choose(self, value: object) -> None:
        """Choose a value; one that is not among the choices leaves nothing chosen."""
        # Wrapped in a tuple and compared here: Qt would turn an enum into its text.
        at = next((i for i in range(self.count()) if self.itemData(i)[0] == value), -1)
        self.setCurrentIndex(at)

    @override
    def wheelEvent(self, event: object) -> None:
        if self.hasFocus():
            super().wheelEvent(event)  # type: ignore[arg-type]
        else:
            event.ignore()  # type: ignore[attr-defined]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            size = look().size("icon-small")
            spot = QPointF(self.width() - size - 10, (self.height() - size) / 2)
            token = "text-2" if self.isEnabled() else "border-strong"
            paint_icon(painter, spot, "chevron-down", token, size)
