"""The worklist in a window of its own, its signals wired to the actions as the program does."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.actions.booking import (
    Booking,
    book_visit,
    cancel_bookings,
    record_attended,
)
from core.actions.results import record_result
from core.actions.undoing import undo
from core.domain.acting import Acting
from core.domain.followup import (
    Appointment,
    Examination,
    Finding,
    Result,
)
from core.errors import RegistryError
from core.store.registry import Registry
from tests.builders import TODAY, working
from ui.look.language import words
from ui.main_window.bulk_actions import action_of
from ui.main_window.pipeline_wiring import WISHES, action_for
from ui.main_window.task_wiring import INTENTS, intent_of
from ui.session import RegistrySession
from ui.views.worklist.bulk.request import BulkRequest
from ui.views.worklist.view import WorklistView
from ui.views.worklist.work_row import WorkRow


class Desk:
    """A person at the keyboard. `today` can be moved."""

    def __init__(self, qtbot: QtBot, registry: Registry, today: date = TODAY) -> None:
        self.qtbot, self.registry, self.today = qtbot, registry, today
        self.opened: list[str] = []
        self.asked: list[Any] = []
        self.session = RegistrySession(registry, clock=self.clock)
        working(self.session)
        self.view = WorklistView(self.session)
        qtbot.addWidget(self.view)
        self._wire()
        self.view.resize(1204, 824)
        with qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()
        qtbot.waitUntil(self.is_told)
        if self.view.head.view_name != "all":  # several desks may share one registry
            self.view.head.clear()
        self.view.area.table.setFocus()

    def is_told(self) -> bool:
        """Whether the panel says something; the list is on the screen before it does."""
        panel = self.view.panel
        return panel._banner.isVisible() or panel._nobody.isVisible()

    def clock(self) -> datetime:
        return datetime.combine(self.today, time(9, 14), UTC)

    def _wire(self) -> None:
        view = self.view
        view.patient_chosen.connect(self.opened.append)
        view.book_requested.connect(self._book)
        view.attended_requested.connect(self._attended)
        view.cancel_requested.connect(self._cancel)
        view.result_requested.connect(self._result)
        view.bulk_requested.connect(self._bulk)
        view.wished.connect(self._wish)
        view.undo_requested.connect(self._undo)

    def run(self, action: Callable[[Registry, Acting], int]) -> None:
        try:
            seq = self.session.run(action)
        except RegistryError as error:
            self.view.refused(error.said(words()))
        else:
            self.view.acted(seq)

    def _book(self, booking: Booking) -> None:
        self.run(lambda registry, acting: book_visit(registry, acting, booking))

    def _attended(self, examinations: list[Examination]) -> None:
        self.run(lambda registry, acting: record_attended(registry, acting, examinations))

    def _wish(self, wanted: Any) -> None:
        """An editor's answer is carried out; what opens a form is kept to be looked at."""
        if isinstance(wanted, WISHES):
            self.run(action_for(wanted))
        else:
            is_form = wanted.name in INTENTS
            self.asked.append(intent_of(wanted.item, wanted.name) if is_form else wanted.name)

    def _cancel(self, booked: list[Appointment], why: str) -> None:
        self.run(lambda registry, acting: cancel_bookings(registry, acting, booked, reason=why))

    def _result(self, examination: Examination) -> None:
        """Stands for the result dialog: reported and read today, nothing found."""
        result = Result(
            patient_id=examination.patient_id,
            examination_id=examination.id,
            reported_on=self.today,
            finding=Finding.NO_EVIDENCE,
            read_on=self.today,
            read_by="E. Kaya",
        )
        self.run(lambda registry, acting: record_result(registry, acting, result))

    def _bulk(self, wanted: BulkRequest) -> None:
        self.run(action_of(wanted))

    def _undo(self, seq: int) -> None:
        self.run(lambda registry, acting: undo(registry, acting, seq))

    # What a person does and sees

    def press(self, *keys: str | Qt.Key) -> None:
        """Type on whatever has the focus; text letter by letter."""
        for key in keys:
            target: QWidget = self.view.window().focusWidget() or self.view.area.table
            if isinstance(key, Qt.Key):
                self.qtbot.keyClick(target, key)
            elif isinstance(target, QLineEdit) and not key.isascii():
                target.insert(key)  # QTest has no keys beyond Latin 1
            else:
                self.qtbot.keyClicks(target, key)

    @property
    def rows(self) -> tuple[WorkRow, ...]:
        return self.view.area.model.rows

    @property
    def marked(self) -> WorkRow:
        row = self.view.area.marked_row()
        assert row is not None, "no row is marked"
        return row

    @property
    def said(self) -> str:
        """What the undo bar says."""
        return self.view.undo_bar.accessibleName() if self.view.undo_bar.isVisible() else ""

    def row(self, family_name: str) -> WorkRow:
        [found] = [row for row in self.rows if row.person.name.startswith(family_name)]
        return found
