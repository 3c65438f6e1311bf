"""The tabs of the page and, at their right, what can be done with the patient as a whole."""

from collections.abc import Sequence

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
        self.print = named(Button(self.tr("Print"), "P"), "print_summary")
        self.papers = named(MenuButton(self.tr("More"), "Ctrl P", ""), "print_more")
        self.print.setAccessibleName(self.tr("Print summary"))
        self.print.setToolTip(self.tr("Print summary"))
        self.tabs.chosen.connect(self.tab_chosen)
        self.print.clicked.connect(self.print_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.add)
        row.addWidget(self.undo)
        row.addWidget(self.print)
        row.addWidget(self.papers)
        self._shown: tuple[ViewTab, ...] = ()

    def show_tabs(self, tabs: Sequence[ViewTab]) -> None:
        """The tabs, with how many things wait behind each; the chosen one stays chosen."""
        self._shown = tuple(tabs)
        self.tabs.set_tabs(self._shown, max(self.tabs.current, 0))

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the tabs, for the overlay of keys."""
        return [(each.key, each.name) for each in self._shown]
