"""The tabs of the page as a table: a further tab is one line here."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtWidgets import QWidget

from core.domain.chart import Chart
from core.language import phrase
from core.surveillance.plan import PatientPlan
from ui.session import RegistrySession
from ui.views.patient.course_tab import CourseTab
from ui.views.patient.documents_tab import DocumentsTab
from ui.views.patient.history_tab import HistoryTab
from ui.views.patient.overview.tab import OverviewTab
from ui.views.patient.results_tab import ResultsTab
from ui.views.patient.surveillance_tab import SurveillanceTab


class PatientTab(Protocol):
    """What the page asks of each of its tabs.

    A tab that asks for something also has the signal `asked`, with an intent or an act of the page.
    """

    def show_plan(self, plan: PatientPlan, chart: Chart) -> None:
        """Show this patient; what was marked or folded stays while it is the same one."""

    def take_focus(self) -> None:
        """Take the keyboard, where there is a list; otherwise leave it to the page."""

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this tab that are on no button."""


def _nothing(_plan: PatientPlan) -> int:
    return 0


class TabLine(NamedTuple):
    """Name, key and title of a tab, what makes it, and the number beside its title, if any."""

    name: str
    key: str
    title: str
    make: Callable[[RegistrySession], QWidget]
    number: Callable[[PatientPlan], int] = _nothing


def _needing_someone(plan: PatientPlan) -> int:
    return sum(o.needs_someone for e in plan.episodes[-1:] for o in e.orders)


def _open_results(plan: PatientPlan) -> int:
    return len(plan.open_results)


def _documents(plan: PatientPlan) -> int:
    return len(plan.dossier.documents)


# In the order of the page: who and where we are, what happened, what is planned, what was kept.
TABS: tuple[TabLine, ...] = (
    TabLine("overview", "F", phrase("Overview"), OverviewTab),
    TabLine("course", "C", phrase("Course"), CourseTab),
    TabLine("surveillance", "S", phrase("Surveillance"), SurveillanceTab, _needing_someone),
    TabLine("results", "L", phrase("Results"), ResultsTab, _open_results),
    TabLine("documents", "O", phrase("Documents"), DocumentsTab, _documents),
    TabLine("history", "H", phrase("History"), HistoryTab),
)


def place_of(name: str) -> int:
    """Where the tab of this name stands."""
    return next(at for at, tab in enumerate(TABS) if tab.name == name)
