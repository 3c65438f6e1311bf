"""The fields of the settings: words kept on leaving, toggles, and fields with buttons beside."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.widgets.date_field import DateField
from ui.widgets.forms import ErrorLine, mark_wrong
from ui.widgets.painting import painting, rounded, write

GAP = 4


class TextAnswer(QLineEdit):
    """`given`: Enter was pressed or the field was left. What is typed and not kept stays."""

    given = Signal(str)

    def __init__(self, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._width = width
        if width:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.editingFinished.connect(self._give)

    def show_value(self, kept: str) -> None:
        """The answer that is kept now; it replaces what is shown unless something else is typed."""
        if self.text() == self._kept:
            self.setText(kept)
            self.setCursorPosition(0)
        self._kept = kept

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(look().px(self._width), hint.height()) if self._width else hint

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(look().px(min(self._width, 160)), hint.height()) if self._width else hint

    def put(self, text: str) -> None:
        """Answer as if it were typed and left."""
        self.setText(text)
        self._give()

    def _give(self) -> None:
        self.setText(" ".join(self.text().split()))
        self.given.emit(self.text())


class Toggle(QPushButton):
    """One answer that is on or off: a check and colour when it is on, never colour alone."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.label = text
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        now = look()
        return QSize(now.width(self.label, "body", 600) + now.px(38), now.size("control"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            now, box, on = look(), QRectF(self.rect()), self.isChecked()
            ground = "accent-weak" if on else ("raised" if self.underMouse() else "surface")
            edge, thick = ("accent", 1) if on else ("border-strong", 1)
            if self.hasFocus():
                edge, thick = "focus", 2
            rounded(painter, box, ground, edge, 6, thick)
            if not self.isEnabled():
                rounded(painter, box, "raised", "border", 6)
            if not on:
                centre = Qt.AlignmentFlag.AlignCenter
                ink = "text-2" if self.isEnabled() else "border-strong"
                write(painter, box, self.label, ("body", 400, ink), centre)
                return
            size = now.size("icon-small")
            spot = QRectF(now.px(8), (box.height() - size) / 2, size, size)
            ink = "text" if self.isEnabled() else "border-strong"
            mark = "accent" if self.isEnabled() else "border-strong"
            paint_icon(painter, spot.topLeft(), "check", mark, size)
            words = box.adjusted(now.px(8) + size + now.px(5), 0, 0, 0)
            write(painter, words, self.label, ("body", 600, ink))


class Toggles(QWidget):
    """Answers in a row: `several` may be on, or exactly one."""

    given = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[str, object]],
        parent: QWidget | None = None,
        *,
        several: bool = False,
    ) -> None:
        """`choices` are (words, value)."""
        super().__init__(parent)
        self._toggles: list[tuple[Toggle, object]] = []
        group = QButtonGroup(self)
        group.setExclusive(not several)
        for text, value in choices:
            toggle = Toggle(text, self)
            toggle.setObjectName(f"answer_{value}")
            toggle.clicked.connect(self._give)
            group.addButton(toggle)
            self._toggles.append((toggle, value))
        self.setFocusProxy(self._toggles[0][0])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def values(self) -> tuple[object, ...]:
        return tuple(value for toggle, value in self._toggles if toggle.isChecked())

    def choose(self, values: Sequence[object]) -> None:
        for toggle, value in self._toggles:
            toggle.setChecked(value in values)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for toggle, _ in self._toggles:
            toggle.setAccessibleName(f"{name}: {toggle.label}")

    def _give(self) -> None:
        self.given.emit()

    def _place(self) -> None:
        """One beside the other; what does not fit goes to the next line, never out of sight."""
        x, y, height = 0, 0, look().size("control")
        for toggle, _ in self._toggles:
            width = toggle.sizeHint().width()
            if x and x + width > self.width():
                x, y = 0, y + height + GAP
            toggle.setGeometry(x, y, width, height)
            x += width + GAP
        self.setFixedHeight(y + height)

    @override
    def sizeHint(self) -> QSize:
        widths = [toggle.sizeHint().width() + GAP for toggle, _ in self._toggles]
        return QSize(sum(widths) - GAP, look().size("control"))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(toggle.sizeHint().width() for toggle, _ in self._toggles)
        return QSize(widest, look().size("control"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._place()
            self.updateGeometry()


class Beside(QWidget):
    """A field with buttons or words after it; its problem is shown at the field itself."""

    def __init__(self, field: QWidget, *after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._line = ErrorLine()
        row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(field, 0, top)
        for each in after:
            row.addWidget(each, 0, top)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._line)
        self.setFocusProxy(field)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._field.setAccessibleName(name)

    @property
    def problem(self) -> str:
        if isinstance(self._field, DateField):
            return self._field.problem
        return self._line.sentence

    def set_problem(self, sentence: str) -> None:
        if isinstance(self._field, DateField):
            self._field.set_problem(sentence)
            return
        self._line.say(sentence)
        mark_wrong(self._field, sentence)
