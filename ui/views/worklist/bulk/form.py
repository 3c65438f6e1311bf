"""The form of one act for several lines: what it comes to is previewed while it is typed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.actions.bulk_choice import Chosen
from core.surveillance.booking import WorkingDays
from core.surveillance.loads import Loads
from core.surveillance.worklist import WorkItem
from ui import override
from ui.views.worklist.bulk.request import BulkRequest
from ui.views.worklist.day_line import DayLine
from ui.widgets.choices import Combo
from ui.widgets.forms import FieldLabel, mark_wrong
from ui.widgets.named import named
from ui.widgets.painted import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the forms know besides the lines."""

    today: date
    days: WorkingDays
    operator: str
    loads: Loads
    surgeons: Sequence[str] = ()


class BulkForm(QWidget):
    """Fields below each other; Enter in any commits, Esc goes back."""

    changed = Signal()
    committed = Signal()
    left = Signal()
    act = ""

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.refusal = named(Text("", ("small", 600, "danger"), wrap=True), "bulk_refusal")
        self.build()
        self._column.addWidget(self.refusal)
        self.refusal.hide()

    def build(self) -> None:
        """Add the fields; the first one gets the focus."""

    def chosen(self, items: Iterable[WorkItem]) -> "Chosen[Any]":
        """For which lines it would be done now."""
        raise NotImplementedError

    def problem(self) -> str:
        """What to type instead; empty when it can be done."""
        return ""

    def how(self) -> str:
        """What the answers add to the preview."""
        return ""

    def notes(self) -> Sequence[tuple[str, str]]:
        """Labelled lines that the preview adds about what was chosen last."""
        return ()

    def text(self) -> str:
        """What the action takes beside the records."""
        return ""

    def request(self, items: Iterable[WorkItem]) -> BulkRequest:
        return BulkRequest(self.act, self.chosen(items).parts, self.text())

    def add(self, label: str, field: QWidget, name: str) -> None:
        named(field, name)
        field.setAccessibleName(label)
        self._column.addWidget(FieldLabel(label, field))
        self._column.addWidget(field)
        if self.focusProxy() is None:
            self.setFocusProxy(field)
        if isinstance(field, QLineEdit):
            field.textChanged.connect(self._edited)
        elif isinstance(field, Combo):
            field.currentIndexChanged.connect(self._edited)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done; what is typed stays."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        proxy = self.focusProxy()
        if proxy is not None:
            mark_wrong(proxy, sentence)

    def _edited(self, *_: object) -> None:
        self.refuse("")
        self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self.committed.emit()
        else:
            event.accept()  # nothing typed here is a key of the list


class DayForm(BulkForm):
    """A form with one day, which may be left empty where `is_optional`."""

    is_optional = False
    day: DayLine

    def add_day(self, label: str, name: str) -> None:
        self.day = DayLine(self.around.today, self.around.today)
        self.day.clear()
        self.add(label, self.day, name)

    def typed_day(self) -> date | None:
        return self.day.day if self.day.text().strip() else None

    @override
    def problem(self) -> str:
        if not self.day.text().strip():
            return "" if self.is_optional else self.tr("Type a day.")
        return self.day.refusal
