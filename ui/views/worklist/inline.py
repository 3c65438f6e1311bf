"""What the editors below the marked row share: ground, keys, the sentence of a refusal."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import override
from ui.look.theme import look
from ui.look.tokens import LINES
from ui.views.worklist.line_draft import (
    LineDraft,
    answers_of,
    boxes_of,
    combos_of,
    lines_of,
    type_again,
    typed_into,
)
from ui.widgets.forms import FieldLabel
from ui.widgets.named import named
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import fill, hairline, painting

READING_AT_LEAST = 160
SECOND_ROW = 56  # a label, a field, and the space above them
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class InlineEditor(Painted):
    """Continues the marked row downwards: fields above, reading and buttons below.

    Enter commits and Esc cancels from every field; a focused button answers Enter itself. What is
    typed stays when a request is refused. `edited`: something was typed; `closing`: it goes now,
    and `is_given_up` says whether somebody wanted that.
    """

    cancelled = Signal()
    edited = Signal()
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft: LineDraft | None = None
        self.is_given_up = False
        self._untouched: dict[str, Any] = {}
        self.cancelled.connect(self._give_up)  # first: whatever else hears of it may close it
        # Inside a list the inherited role is that of cells, and texts would lose their colour.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.fields = QHBoxLayout()
        self.fields.setSpacing(8)
        self.answers = QHBoxLayout()
        self.answers.setSpacing(8)
        self._second: QHBoxLayout | None = None
        self.reading = named(Text("", ("emphasis", 600, "text")), "reading")
        self.derivation = named(Text("", ("small", 400, "text-2"), wrap=True), "derivation")
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.reading)
        said.addWidget(self.derivation)
        said.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addLayout(said, 1)
        self._row.addLayout(self.answers)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 9, 24, 8)
        whole.setSpacing(6)
        whole.addLayout(self.fields)
        whole.addLayout(self._row, 1)

    def add_field(self, label: str, field: QWidget, width: int = 0) -> FieldLabel:
        """A field under its label, in the upper row."""
        return self._put(self.fields, label, field, width)

    def add_below(self, label: str, field: QWidget, width: int = 0) -> None:
        """A field in a second row; the editor is higher by it."""
        if self._second is None:
            self._second = QHBoxLayout()
            self._second.setSpacing(8)
            self._whole.insertLayout(1, self._second)
        self._put(self._second, label, field, width)

    @staticmethod
    def _put(row: QHBoxLayout, label: str, field: QWidget, width: int) -> FieldLabel:
        if width:
            field.setMinimumWidth(look().px(width))
            field.setMaximumWidth(look().px(width))
        field.setAccessibleName(label)
        column = QVBoxLayout()
        column.setSpacing(2)
        name = FieldLabel(label, field)
        column.addWidget(name)
        column.addWidget(field)
        row.addLayout(column, 0 if width else 1)
        return name

    def keep_as(self, draft: LineDraft) -> None:
        """All fields are there: from now on what is typed differs from what it opened with."""
        self.draft = draft
        self._untouched = typed_into(self)
        for line in lines_of(self):
            line.textChanged.connect(self.edited)
        for box in (*boxes_of(self), *answers_of(self)):
            box.toggled.connect(self.edited)
        for combo in combos_of(self):
            combo.currentIndexChanged.connect(self._changed)

    def _changed(self, _at: int) -> None:
        self.edited.emit()

    def half_typed(self) -> dict[str, Any] | None:
        """The answers, once they are others than it opened with."""
        typed = typed_into(self)
        return None if typed == self._untouched else {"typed": typed}

    def take_back(self, typed: Mapping[str, Any]) -> None:
        """Go on with what was half typed."""
        type_again(self, typed)

    def _give_up(self) -> None:
        self.is_given_up = True

    def fit_width(self, width: int) -> None:
        """Where the answers do not fit beside the reading they take a line of their own."""
        needed = look().px(READING_AT_LEAST) + self.answers.sizeHint().width() + 60
        direction = QBoxLayout.Direction
        is_narrow = needed > width
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        extra = look().px(40) if is_narrow else 0
        self.setFixedHeight(self._high() + extra)

    def _high(self) -> int:
        second = look().px(SECOND_ROW) if self._second is not None else 0
        return look().size("inline-editor") + second

    def commit(self) -> None:
        """Hand the answers over, or say what to type instead."""

    def refuse(self, sentence: str) -> None:
        """Say why it was not done, in place of the derivation."""
        self.derivation.setText(sentence)
        self.derivation.set_style(("small", 600, "danger"))
        self.setAccessibleDescription(sentence)

    def say(self, reading: str, derivation: str = "") -> None:
        """How the answers are understood."""
        self.reading.setText(reading)
        self.reading.setVisible(bool(reading))
        self.derivation.setText(derivation)
        self.derivation.set_style(("small", 400, "text-2"))
        self.setAccessibleDescription(f"{reading} {derivation}".strip())

    @override
    def refit(self) -> None:
        if hasattr(self, "_second"):
            self.setFixedHeight(self._high())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in {
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            }
            # No action of the page may start under an open editor and lose what is typed.
            if plain and (event.text().isprintable() or event.key() == Qt.Key.Key_Escape):
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _ENTER and isinstance(focused, QPushButton):
            focused.click()
        elif event.key() in _ENTER:
            self.commit()
        else:
            # Arrows do not leave for the list either.
            event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a click between the fields is no click on the list below

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "raised")
            fill(painter, QRectF(0, 0, LINES["marker"], self.height()), "accent")
            hairline(painter, QPointF(0, self.height() - 1), self.width())
