"""Rows of a form: label, field, the sentence that says what to type instead, the summary on top."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.bands import Icon
from ui.widgets.button import Button
from ui.widgets.containers import Line
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import painting, rounded

LABELS = 280
_UNBOUNDED = (1 << 24) - 1  # px: what Qt calls no maximum
GAP = 24


class FieldLabel(Text):
    """The name of a field, 12/500, above or beside it."""

    def __init__(self, text: str, buddy: QWidget | None = None) -> None:
        super().__init__(text, ("small", 500, "text-2"))
        if buddy is not None:
            self.setBuddy(buddy)


class ErrorLine(QWidget):
    """What is wrong with one answer and how to put it right; hidden while nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = Text("", ("small", 600, "danger"), wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        sign = Icon("triangle-alert", "danger", "icon-small")
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._said, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._said.text()

    def say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self.setVisible(bool(sentence))


def mark_wrong(field: QWidget, sentence: str) -> None:
    """Draw the field with the border of a mistake, and tell a screen reader why."""
    field.setProperty("wrong", "true" if sentence else "false")
    field.setAccessibleDescription(sentence)
    field.style().unpolish(field)
    field.style().polish(field)


class FormRow(QWidget):
    """A label and its field side by side, or stacked in narrow places.

    The row shows the problem under the field. A field that brings a line of its own for it
    (`DateField`) has a method `set_problem`, which is used instead.
    """

    def __init__(
        self,
        label: str,
        field: QWidget,
        help_text: str = "",
        unit: str = "",
        parent: QWidget | None = None,
        *,
        stacked: bool = False,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.label = label
        self._problem = ErrorLine()
        self._own = getattr(field, "set_problem", None)
        if not field.accessibleName():
            field.setAccessibleName(label)
        left = self._labels(label, help_text, stacked=stacked)
        right = QVBoxLayout()
        right.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(field, 0 if unit else 1)
        if not unit and field.maximumWidth() < _UNBOUNDED:
            line.addStretch(0)  # the row is as wide as the others, its field is not
        if unit:
            line.addWidget(Text(unit, ("body", 400, "text-2")))
            line.addStretch(1)
        right.addLayout(line)
        right.addWidget(self._problem)
        if not stacked:
            right.addStretch(1)  # the field stays beside the name, however long the help is
        whole = QVBoxLayout(self) if stacked else QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4 if stacked else GAP)
        whole.addWidget(left)
        whole.addLayout(right, 1)

    def _labels(self, label: str, help_text: str, *, stacked: bool) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0 if stacked else 6, 0, 0)
        column.setSpacing(2)
        name = FieldLabel(label) if stacked else Text(label, ("body", 500, "text"), wrap=True)
        name.setBuddy(self.field)
        column.addWidget(name)
        if help_text:
            column.addWidget(Text(help_text, ("small", 400, "text-2"), wrap=True))
        if not stacked:
            column.addStretch(1)
            part.setFixedWidth(LABELS)
        return part

    @property
    def problem(self) -> str:
        """The sentence shown; empty when nothing is wrong."""
        return str(self.field.problem) if self._own else self._problem.sentence  # type: ignore[attr-defined]

    def set_problem(self, sentence: str) -> None:
        """Show what to type instead; an empty sentence takes it away. What is typed stays."""
        if self._own:
            self._own(sentence)
            return
        self._problem.say(sentence)
        mark_wrong(self.field, sentence)


class SectionHead(QWidget):
    """The heading of a group of rows, under a line."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = Text(text, ("body", 600, "text"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(10)
        column.addWidget(Line())
        column.addWidget(self.said)


class _LinkButton(Button):
    """Underlined words in the colour of a mistake that lead to the field."""

    def __init__(self, text: str, row: FormRow) -> None:
        super().__init__(text, "", "plain")
        self._row = row
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.go)

    def go(self) -> None:
        go_to(self._row.field)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            if self.hasFocus():
                rounded(painter, box, "surface", "focus", 6, 2)
            font = look().font("body", 400)
            font.setUnderline(True)
            painter.setFont(font)
            painter.setPen(look().colour("danger"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.label)
            font.setUnderline(False)


def go_to(field: QWidget) -> None:
    """Bring a field into view and give it the focus."""
    parent = field.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(field)
        parent = parent.parentWidget()
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)


class ErrorSummary(Painted):
    """Above a form: how many answers need changing, each a link to its field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Text("", ("body", 600, "danger"))
        self._rows: tuple[FormRow, ...] = ()
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        self._go = Button(self.tr("Go to it"), "Alt 1", "plain")
        self._go.clicked.connect(self._go_to_first)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 4, 2)
        layout.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        self._count.setContentsMargins(0, 6, 0, 6)
        sign = QWidget()
        column = QVBoxLayout(sign)
        column.setContentsMargins(0, 7, 0, 7)
        column.addWidget(Icon("triangle-alert", "danger"))
        layout.addWidget(sign, 0, top)
        layout.addWidget(self._count, 0, top)
        layout.addLayout(self._links)
        layout.addStretch(1)
        layout.addWidget(self._go, 0, top)
        self.hide()

    def check(self, rows: Sequence[FormRow]) -> bool:
        """Show the rows that have a problem; true when there is none."""
        self._rows = tuple(row for row in rows if row.problem)
        while (item := self._links.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in self._rows:
            link = _LinkButton(row.label, row)
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        n = len(self._rows)
        many = self.tr("{n} answers need changing:").format(n=n)
        self._count.setText(self.tr("1 answer needs changing:") if n == 1 else many)
        self.setAccessibleName(self._count.text())
        self.setVisible(n > 0)
        return n == 0

    def _go_to_first(self) -> None:
        if self._rows:
            go_to(self._rows[0].field)

    @override
    def refit(self) -> None:
        self.setMinimumHeight(look().size("filter-line"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "raised", "danger")
