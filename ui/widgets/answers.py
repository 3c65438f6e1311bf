"""Fields with closed answers: one of a list, several of a list, yes or no; missing is its own."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from core.domain.choices import Choice
from core.domain.variables import Variable
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.choices import CheckBox, Combo, RadioButton

_ROOM = 530
_WIDEST = 360
GAP = 12


class _OneOf(Combo):
    """One answer of several."""

    edited = Signal()

    def _ready(self, value: object) -> None:
        """All answers are there: choose this one; from now on another is an edit."""
        self.setMaximumWidth(look().px(_WIDEST))
        self.choose(value)
        self.currentIndexChanged.connect(self._say_edited)

    def misread(self) -> str:
        return ""

    def answer(self, stored: str | None) -> None:
        """Choose the answer stored as this word."""
        self.choose(stored)

    def said(self) -> str:
        return self.currentText() if self.currentIndex() >= 0 else ""

    def _say_edited(self, _index: int) -> None:
        self.edited.emit()


class ChoiceField(_OneOf):
    """One answer of a closed list; an answer that may be missing can be taken away again."""

    def __init__(self, variable: Variable, value: Choice | None) -> None:
        said = words()
        assert variable.choices is not None
        answers: list[tuple[str, object]] = [(said(each.label), each) for each in variable.choices]
        super().__init__(answers)
        if variable.optional:
            self.set_choices([(self.tr("Not recorded"), None), *answers])
        self.setPlaceholderText(self.tr("Choose"))
        self._ready(value)


class ReferenceField(_OneOf):
    """One of the patient's own records by its name; the value is its id."""

    def __init__(
        self, variable: Variable, value: str | None, offered: Sequence[tuple[str, str]]
    ) -> None:
        answers: list[tuple[str, object]] = [(name, known) for name, known in offered]
        if value is not None and value not in [known for _, known in offered]:
            answers.append((self.tr("A record that is out of the course"), value))
        if variable.optional:
            answers.insert(0, (self.tr("None named"), None))
        super().__init__(answers)
        self.setPlaceholderText(self.tr("Choose"))
        self._ready(value)


class ChoicesField(QWidget):
    """Several answers of a closed list, each a tick; nothing ticked is not recorded."""

    edited = Signal()

    def __init__(self, variable: Variable, value: frozenset[Choice] | None) -> None:
        super().__init__()
        said, ticked = words(), value or frozenset()
        assert variable.choices is not None
        self._boxes = {each: CheckBox(said(each.label)) for each in variable.choices}
        for answer, box in self._boxes.items():
            box.setParent(self)
            box.setObjectName(f"{variable.name}.{answer.value}")
            box.setChecked(answer in ticked)
            box.toggled.connect(self._say_edited)
        self.setFocusProxy(next(iter(self._boxes.values())))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _cell(self) -> QSize:
        sizes = [box.sizeHint() for box in self._boxes.values()]
        return QSize(max(size.width() for size in sizes) + GAP, sizes[0].height())

    def _place(self) -> None:
        """As many columns as there is room for; a narrow window has one."""
        cell = self._cell()
        columns = max((min(self.width(), look().px(_ROOM)) + GAP) // cell.width(), 1)
        for at, box in enumerate(self._boxes.values()):
            across, down = at % columns, at // columns
            box.setGeometry(
                across * cell.width(), down * cell.height(), cell.width() - GAP, cell.height()
            )
        self.setFixedHeight(-(-len(self._boxes) // columns) * cell.height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(_ROOM), self._cell().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self._cell()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def value(self) -> frozenset[Choice]:
        return frozenset(answer for answer, box in self._boxes.items() if box.isChecked())

    def misread(self) -> str:
        return ""

    def answer(self, stored: list[str]) -> None:
        """Tick the answers stored as these words, and no other."""
        for each, box in self._boxes.items():
            box.setChecked(each.value in stored)

    def said(self) -> str:
        return ", ".join(b.accessibleName() for b in self._boxes.values() if b.isChecked())

    def _say_edited(self, _ticked: bool) -> None:  # noqa: FBT001  Qt sends it
        self.edited.emit()


class YesNoField(QWidget):
    """Yes, no and, where the fact may be missing, "Not recorded": unknown is not no."""

    edited = Signal()

    def __init__(self, variable: Variable, value: bool | None) -> None:  # noqa: FBT001
        super().__init__()
        answers: list[tuple[str, str, Any]] = [
            ("yes", self.tr("Yes"), True),
            ("no", self.tr("No"), False),
        ]
        if variable.optional:
            answers.append(("none", self.tr("Not recorded"), None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._buttons: list[tuple[RadioButton, Any]] = []
        for name, text, answer in answers:
            button = RadioButton(text)
            button.setObjectName(f"{variable.name}.{name}")
            button.setChecked(answer is value)
            button.toggled.connect(self._say_edited)
            row.addWidget(button)
            self._buttons.append((button, answer))
        row.addStretch(1)
        self.setFocusProxy(self._buttons[0][0])

    def value(self) -> bool | None:
        return next((answer for button, answer in self._buttons if button.isChecked()), None)

    def misread(self) -> str:
        return ""

    def answer(self, stored: bool | None) -> None:  # noqa: FBT001
        for button, value in self._buttons:
            button.setChecked(value is stored)

    def said(self) -> str:
        return next((b.accessibleName() for b, _ in self._buttons if b.isChecked()), "")

    def _say_edited(self, _chosen: bool) -> None:  # noqa: FBT001  Qt sends it
        self.edited.emit()
