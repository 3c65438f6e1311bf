"""Scenes of the guide about the worklist: several patients at once, and a filter in words."""

from core.domain.modality import Modality
from core.surveillance.criteria import Criteria
from core.surveillance.orders import DisplayStatus
from scripts.picture_scenes import Scene
from scripts.picture_stage import settle
from ui.main_window import MainWindow


def worklist_ticked(window: MainWindow) -> None:
    """Five lines ticked: who is affected, what would happen, who is skipped."""
    window.show_page("worklist")
    settle()
    table = window.worklist.area.table
    table.mark(1)
    for _ in range(5):
        table.tick_marked()


def worklist_filtered(window: MainWindow) -> None:
    """The overdue MRI of one surgeon."""
    window.show_page("worklist")
    settle()
    window.worklist.show_criteria(
        Criteria(
            modalities=frozenset({Modality.MRI}),
            statuses=frozenset({DisplayStatus.OVERDUE}),
            surgeon="Dr A. Demir",
        )
    )


LISTS = (Scene(worklist_ticked), Scene(worklist_filtered))
