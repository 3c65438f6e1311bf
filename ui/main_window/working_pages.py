"""The worklist as a page, and what other pages ask of it; `Pages` has the rest."""

from functools import cached_property
from typing import TYPE_CHECKING

from core.surveillance.buckets import Bucket
from ui import override
from ui.main_window.planning_pages import PlanningPages

if TYPE_CHECKING:
    from ui.main_window.list_wiring import ListWiring
    from ui.main_window.output_wiring import OutputWiring
    from ui.views.worklist.view import WorklistView


class WorkingPages(PlanningPages):
    """`output` makes paper and files of the list, `lists` are one's own: both come with it."""

    output: "OutputWiring | None" = None
    lists: "ListWiring"

    @cached_property
    def worklist(self) -> "WorklistView":
        from ui.main_window.list_wiring import ListWiring
        from ui.main_window.output_wiring import OutputWiring
        from ui.main_window.worklist_wiring import WorklistWiring
        from ui.views.worklist.view import WorklistView

        page = WorklistView(self.session)
        self.output, self.lists = OutputWiring(self, page), ListWiring(self, page)
        self._add("worklist", page, WorklistWiring(self, page), self.output, self.lists)
        return page

    @override
    def show_needs(self, needs: frozenset[Bucket], said: str) -> None:
        self.show_page("worklist")
        if needs:
            self.worklist.show_needs(needs, said)
        else:
            self.worklist.head.clear()

    @override
    def begin_on_line(self, act: str, key: str) -> None:
        row = self.worklist.area.model.row_of(key)
        if row >= 0:
            self.worklist.area.table.mark(row)
            acts = self.worklist.acts
            {"book": acts.book, "cancel": acts.cancel, "done": acts.done}[act]()

    @override
    def preview_monday(self) -> None:
        from ui.views.worklist.output_menu import MONDAY

        self.worklist.reload()  # the sheet counts what the list counts
        assert self.output is not None, "the list has its wirings"
        self.output.start(MONDAY)
