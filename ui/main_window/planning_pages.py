"""The pages about days to come; `Pages` has the others."""

from functools import cached_property
from typing import TYPE_CHECKING

from ui.main_window.protocol_pages import ProtocolPages

if TYPE_CHECKING:
    from ui.views.calendar import CalendarView


class PlanningPages(ProtocolPages):
    """Each is imported, built and wired by the first use of its attribute."""

    @cached_property
    def calendar(self) -> "CalendarView":
        from ui.main_window.calendar_page_wiring import CalendarPageWiring
        from ui.views.calendar import CalendarView

        page = CalendarView(self.session)
        self._add("calendar", page, CalendarPageWiring(self, page))
        return page
