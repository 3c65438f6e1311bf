"""Scenes of the guide about the worklist: several patients at once, and a filter in words."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt

from core.actions.configuring import change_settings
from core.domain.modality import Modality
from core.domain.scanners import Scanner
from core.language import phrase
from core.surveillance.criteria import Criteria
from core.surveillance.orders import DisplayStatus
from scripts.picture_scenes import Scene
from scripts.picture_stage import press, settle, type_into
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


def worklist_places(window: MainWindow) -> None:
    """Nine lines to book on one day on which the scanners have few places."""
    mornings = tuple(((time(8), time(8, 40)) if day < 5 else ()) for day in range(7))
    noons = tuple(((time(11),) if day < 5 else ()) for day in range(7))
    scanners = (
        Scanner(name="MRI 1", modality=Modality.MRI, minutes=40, times=mornings),
        Scanner(name="PET-CT", modality=Modality.PETCT, minutes=90, times=noons),
    )
    wanted = replace(window.session.settings, scanners=scanners)
    said = phrase("Scanners")
    window.session.run(lambda registry, acting: change_settings(registry, acting, wanted, said))
    window.show_page("worklist")
    settle()
    table = window.worklist.area.table
    table.mark(0)
    for _ in range(9):
        table.tick_marked()
    press(table, Qt.Key.Key_B)
    form = window.worklist.bulk.panel.form
    assert form is not None, "B opens the form"
    type_into(form, "bulk_day", "+1w")


LISTS = (Scene(worklist_ticked), Scene(worklist_places), Scene(worklist_filtered))
