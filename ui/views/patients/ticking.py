"""Which patients are ticked, and the line that says so; a search hides ticks, it loses none."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Signal

from core.domain.ids import PatientId
from ui.views.patients.patient_row import PatientRow
from ui.widgets.button import Button
from ui.widgets.named import named


class Ticking(QObject):
    """Holds the ticks. `changed` when one is made or taken away; `said` is the words for them."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ticked: set[PatientId] = set()
        self._shown: Sequence[PatientRow] = ()
        self.said = ""
        self.all_button = named(Button(self.tr("Tick all"), "Ctrl A", "plain"), "tick_all")
        self.all_button.clicked.connect(self.toggle_all)

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

    def toggle(self, patient_id: str) -> None:
        self._ticked ^= {PatientId(patient_id)}
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
        self.said = said
        is_all = bool(n) and shown <= self._ticked
        self.all_button.set_label(self.tr("Untick all") if is_all else self.tr("Tick all"))
        self.all_button.setVisible(bool(n or shown))


class PrintOffer(QObject):
    """The button that prints the ticked ones, or the list as it is shown when nobody is ticked."""

    print_requested = Signal(object, str)  # ids, and the words that say who they are

    def __init__(self, ticking: Ticking, parent: QObject) -> None:
        super().__init__(parent)
        self._ticking = ticking
        self._shown: Sequence[PatientRow] = ()
        self._every: Sequence[PatientRow] = ()
        self._typed = ""
        self.button = named(Button("", "P", "outline", "printer"), "print_many")
        self.button.hide()
        self.button.clicked.connect(self._ask)
        ticking.changed.connect(self._offer)

    def show_rows(
        self, shown: Sequence[PatientRow], every: Sequence[PatientRow], typed: str
    ) -> None:
        """The rows that are shown now, of those there are, and the search that chose them."""
        self._shown, self._every, self._typed = shown, every, typed
        self._ticking.show_rows(shown, every)
        self._offer()

    def _offer(self) -> None:
        n = len(self._ticking.chosen(self._every))
        said = self.tr("Print ticked: {n}") if n else self.tr("Print these: {n}")
        self.button.set_label(said.format(n=n or len(self._shown)))
        self.button.setVisible(bool(n or self._shown))

    def _ask(self) -> None:
        ticked, n = self._ticking.chosen(self._every), len(self._shown)
        if ticked:
            said = self.tr("{n} ticked patients").format(n=len(ticked))
        elif self._typed:
            said = self.tr("{n} patients who match “{typed}”").format(n=n, typed=self._typed)
        else:
            said = self.tr("All patients of the registry: {n}").format(n=n)
        self.print_requested.emit(ticked or [row.patient_id for row in self._shown], said)
