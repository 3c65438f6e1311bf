"""Find anywhere on the worklist: its views, the lists of whoever acts, and its acts."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.look.language import words
from ui.main_window.list_wiring import ListWiring
from ui.views.worklist.tabs import key_of
from ui.views.worklist.view import WorklistView
from ui.widgets.frame.find_anywhere import FindEntry

VIEW, ACT = "view", "act"
FILTER, ARRANGE = "filter", "arrange"


class ListFinder(QObject):
    """Entries, and what happens when one is chosen; an act is for the marked or ticked lines."""

    def __init__(self, view: WorklistView, lists: ListWiring) -> None:
        super().__init__(view)
        self._view, self._lists = view, lists

    def entries(self) -> Sequence[FindEntry]:
        view, act = self.tr("View"), self.tr("Action")
        found = [
            FindEntry(
                each.titled(words()), "", view, key_of(n), f"{VIEW}:{each.name}", "list-checks"
            )
            for n, each in enumerate(self._view.head.views)
        ]
        found += [
            FindEntry(text, "", act, key, f"{ACT}:{name}", "list-checks")
            for name, text, key in self._view.acts_now()
        ]
        return [
            *found,
            FindEntry(self.tr("Filter this list"), "", act, "F", f"{ACT}:{FILTER}", "funnel"),
            FindEntry(
                self.tr("Arrange lists of your own"), "", act, "", f"{ACT}:{ARRANGE}", "funnel"
            ),
        ]

    def choose(self, kind: str, name: str) -> None:
        if kind == VIEW:
            for each in self._view.head.views:
                if each.name == name:
                    self._view.head.show_view(each)
        elif name == FILTER:
            self._lists.ask()
        elif name == ARRANGE:
            self._lists.arrange()
        else:
            self._view.act(name)
