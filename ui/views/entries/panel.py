"""One entry beside a list: who, when, why, and every field with its old and new value."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.store.telling import FieldTold, RowTold
from ui.views.entries.facts import EntryFacts
from ui.widgets.containers import Beside, Line
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.runs import Runs

_QUIET = ("small", 400, "text-2")
_PLAIN = ("small", 500, "text")
_TOP = Qt.AlignmentFlag.AlignTop


class EntryPanel(Beside):
    """Shows one entry; `foot` takes the buttons of the page it stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.foot.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(self.foot)

    def add_foot(self, part: QWidget) -> None:
        """Buttons below, under a line."""
        self.foot.addWidget(Line())
        self.foot.addWidget(part)

    def show_entry(self, facts: EntryFacts | None) -> None:
        """Show it from the top; without one the panel is empty and says what appears here."""
        body = named(QWidget(), "entry_facts")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        if facts is None:
            nothing = self.tr("Mark an entry to see who wrote it, when, and what it changed.")
            column.addWidget(Text(nothing, ("body", 400, "text-2"), wrap=True))
        else:
            body.setAccessibleName(facts.spoken)
            column.addWidget(Text(facts.title, ("body", 600, "text"), wrap=True))
            column.addLayout(_lines(facts.lines))
            for row in facts.rows:
                column.addWidget(Line())
                column.addLayout(_row(row))
            if facts.more:
                more = self.tr("and {n} more records").format(n=facts.more)
                column.addWidget(Text(more, _QUIET))
        column.addStretch(1)
        self._scroll.setWidget(body)


def _lines(lines: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for at, (label, value) in enumerate(lines):
        grid.addWidget(Text(label, _QUIET), at, 0, _TOP)
        grid.addWidget(Text(value, _PLAIN, wrap=True), at, 1)
    return grid


def _row(row: RowTold) -> QVBoxLayout:
    """A changed record: its title, what became of it, and its fields."""
    column = QVBoxLayout()
    column.setSpacing(6)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(Text(row.title, ("body", 600, "text")))
    head.addWidget(Text(row.what, _QUIET))
    head.addStretch(1)
    column.addLayout(head)
    for each in row.fields:
        column.addWidget(_field(each))
    return column


def _field(field: FieldTold) -> QWidget:
    """The label above, then old, an arrow and new, over as many lines as they need."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Text(field.label, _QUIET, wrap=True))
    if not field.old:
        column.addWidget(Text(field.new, _PLAIN, wrap=True))
        return part
    column.addWidget(
        Runs(
            (
                (field.old, ("small", 400, "text-2")),
                ("  →  ", ("small", 600, "accent")),
                (field.new, ("small", 600, "text")),
            )
        )
    )
    return part
