"""The page Today: open lists, say what became of appointments, mark as seen, undo."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.errors import RegistryError
from core.surveillance.buckets import Bucket
from core.surveillance.today import PassedVisit
from ui.look.language import words
from ui.main_window.host import Host
from ui.views.today.tiles import TILES
from ui.views.today.view import TodayView

if TYPE_CHECKING:
    from ui.main_window.asking import Asking


class _Page:
    """The page as the wirings know one: a refusal is a sentence above its tiles."""

    def __init__(self, view: TodayView) -> None:
        self._view = view

    def acted(self, seq: int) -> None:
        self._view.acted(seq)

    def refused(self, error: RegistryError) -> None:
        self._view.refused(error.said(words()))


class TodayWiring(QObject):
    """What leads to the worklist goes through the window, which makes that page."""

    def __init__(self, window: Host, view: TodayView) -> None:
        super().__init__(window)
        self._window, self._page = window, _Page(view)
        view.needs_chosen.connect(window.show_needs)
        view.everybody_chosen.connect(self._everybody)
        view.line_chosen.connect(self._line)
        view.patient_chosen.connect(window.open_patient)
        view.page_requested.connect(window.show_page)
        view.sheet_requested.connect(window.preview_monday)
        view.register_requested.connect(window.open_register)
        view.attended_requested.connect(self._attended)
        view.missed_requested.connect(self._missed)
        view.seen_requested.connect(self._seen)
        view.undo_requested.connect(self._undo)

    @cached_property
    def _asking(self) -> "Asking":
        from ui.main_window.asking import Asking

        return Asking(self._window, self._page)

    def _everybody(self) -> None:
        self._window.show_needs(frozenset(), "")

    def _line(self, act: str, key: str) -> None:
        need = Bucket.OVERDUE if act == "book" else Bucket.OUTCOME_MISSING
        self._window.show_needs(frozenset({need}), words()(TILES[need].who))
        self._window.begin_on_line(act, key)

    def _attended(self, visit: PassedVisit) -> None:
        from core.actions.booking import record_attended
        from core.domain.followup import Examination

        performed = [
            Examination(
                patient_id=visit.plan.dossier.patient.id,
                modality=each.modality,
                performed_on=visit.day,
            )
            for each in visit.appointments
        ]
        self._asking.perform(partial(record_attended, examinations=performed))

    def _missed(self, visit: PassedVisit) -> None:
        from core.actions.booking import record_not_attended

        self._asking.perform(partial(record_not_attended, appointments=visit.appointments))

    def _seen(self) -> None:
        from core.actions.seeing import mark_seen

        session = self._window.session
        refused = session.hindrance(None)
        if refused is not None or session.operator is None:
            if refused is not None:
                self._page.refused(refused)
            return
        self._asking.perform(partial(mark_seen, operator_id=session.operator.id))

    def _undo(self, seq: int) -> None:
        from core.actions.undoing import undo

        self._asking.perform(partial(undo, seq=seq))
