"""The tabs of the page and, at their right, what can be done with the patient as a whole."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.views.patient.menu_button import MenuButton
from ui.widgets.button import Button
from ui.widgets.containers import Ground
from ui.widgets.named import named
from ui.widgets.tabs import ViewTab, ViewTabs


class Head(Ground):
    """`tab_chosen` carries the place of a tab."""

    tab_chosen = Signal(int)
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent, below=True)
        self.tabs = named(ViewTabs(), "patient_tabs")
        self.add = named(MenuButton(self.tr("Add event"), "A"), "add_event")
        # It says what was done last by its name: undoing is an entry of its own.
        self.undo = named(MenuButton(self.tr("Undo"), "Ctrl Z", "undo-2"), "undo_last")
        self.print = named(Button(self.tr("Print summary"), "P"), "print_summary")
        self.tabs.chosen.connect(self.tab_chosen)
        self.print.clicked.connect(self.print_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.add)
        row.addWidget(self.undo)
        row.addWidget(self.print)
        self.show_counts(0)

    def show_counts(self, n_needed: int, n_results: int = 0, n_documents: int = 0) -> None:
        """The tabs with how many things, results and documents there are to look at."""
        self._shown = (
            ViewTab("C", self.tr("Course")),
            ViewTab("S", self.tr("Surveillance"), n_needed or None),
            ViewTab("L", self.tr("Results"), n_results or None),
            ViewTab("O", self.tr("Documents"), n_documents or None),
            ViewTab("H", self.tr("History")),
        )
        self.tabs.set_tabs(self._shown, max(self.tabs.current, 0))

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the tabs, for the overlay of keys."""
        return [(each.key, each.name) for each in self._shown]
