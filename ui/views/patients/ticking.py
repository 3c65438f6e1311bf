"""Which patients are ticked, and the line that says so; a search hides ticks, it loses none."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.domain.ids import PatientId
from ui.views.patients.patient_row import PatientRow
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Text


class Ticking(QWidget):
    """Holds the ticks. `changed` when one is made or taken away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticked: set[PatientId] = set()
        self._shown: Sequence[PatientRow] = ()
        self._said = named(Text("", ("body", 500, "text")), "ticked_said")
        self.all_button = named(Button(self.tr("Tick all"), "Ctrl A", "plain"), "tick_all")
        self.all_button.clicked.connect(self.toggle_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._said)
        row.addWidget(self.all_button)

    def has(self, patient_id: PatientId) -> bool:
        return patient_id in self._ticked

    def chosen(self, rows: Sequence[PatientRow]) -> list[PatientId]:
        """The ticked ones in the order of the whole list."""
        return [row.patient_id for row in rows if row.patient_id in self._ticked]

    def show_rows(self, shown: Sequence[PatientRow], every: Collection[PatientRow]) -> None:
        """The rows that are shown now, of those there are; who is gone is ticked no more."""
        self._shown = shown
        self._ticked &= {row.patient_id for row in every}
        self._say()

    def toggle(self, patient_id: PatientId) -> None:
        self._ticked ^= {patient_id}
        self._told()

    def toggle_all(self) -> None:
        """Tick every row that is shown; when all are, take every tick away, shown or not."""
        shown = {row.patient_id for row in self._shown}
        if shown <= self._ticked:
            self._ticked.clear()
        else:
            self._ticked |= shown
        self._told()

    def _told(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        n, shown = len(self._ticked), {row.patient_id for row in self._shown}
        hidden = len(self._ticked - shown)
        said = self.tr("{n} ticked").format(n=n) if n else ""
        if hidden:
            said = self.tr("{n} ticked, {hidden} of them not shown").format(n=n, hidden=hidden)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        is_all = bool(n) and shown <= self._ticked
        self.all_button.set_label(self.tr("Untick all") if is_all else self.tr("Tick all"))
