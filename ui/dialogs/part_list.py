"""The parts of an operation under its form: a line each, added, changed and removed by keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import override
from ui.widgets.button import Button
from ui.widgets.containers import Card
from ui.widgets.named import named
from ui.widgets.painted import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class PartKind:
    """One kind of part: what one is called, a new one, and the key that adds it from anywhere."""

    name: str
    title: str
    one: str
    add: str
    key: str
    nothing: str
    blank: Any


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part with its words."""

    record: Any
    what: str
    detail: str


class PartLine(QWidget):
    """One part; Enter on it opens it, Del takes it out."""

    opened = Signal()
    removed = Signal()

    def __init__(self, row: PartRow, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        self.change = named(Button(self.tr("Change")), f"{name}.change")
        self.remove = named(Button(self.tr("Remove")), f"{name}.remove")
        for button in (self.change, self.remove):
            button.setAccessibleName(f"{button.label}: {row.what}, {row.detail}")
        self.change.clicked.connect(self.opened)
        self.remove.clicked.connect(self.removed)
        what = Text(row.what, ("body", 600, "text"), wrap=True)
        line.addWidget(what, 2)
        line.addWidget(Text(row.detail, ("body", 400, "text"), wrap=True), 5)
        line.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class PartList(Card):
    """All parts of one kind. `add_wanted`, `change_wanted` and `remove_wanted` carry a record."""

    add_wanted = Signal(object)
    change_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, kind: PartKind) -> None:
        super().__init__(kind.title)
        self.setObjectName(f"parts_{kind.name}")
        self.kind = kind
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.add = named(Button(kind.add, kind.key, "outline", "plus"), f"add_{kind.name}")
        self.add.clicked.connect(self._add)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.body.addLayout(self._lines)
        self.body.addLayout(foot)

    def show_rows(self, rows: Sequence[PartRow]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, row in enumerate(rows):
            line = PartLine(row, f"{self.kind.name}.{at}")
            line.opened.connect(partial(self.change_wanted.emit, row.record))
            line.removed.connect(partial(self.remove_wanted.emit, row.record))
            self._lines.addWidget(line)
        if not rows:
            self._lines.addWidget(Text(self.kind.nothing, ("body", 400, "text-2"), wrap=True))

    def _add(self) -> None:
        self.add_wanted.emit(self.kind.blank)
