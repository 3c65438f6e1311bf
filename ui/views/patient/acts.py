"""From what was pressed on a part of the page to what is asked for."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from core.domain.chart import Chart
from core.domain.treatment import Procedure
from core.surveillance.orders import Order
from core.surveillance.plan import PatientPlan
from ui.views.patient.add_menu import waiver_of
from ui.views.patient.course_tab import CourseTab
from ui.views.patient.intents import (
    Correct,
    Explain,
    ExportTimeline,
    Paper,
    PrintPaper,
    PrintSummary,
    PutBack,
    Void,
)
from ui.views.patient.opening import what_opens
from ui.views.patient.slot_rows import SlotRow, is_bookable
from ui.views.patient.step import BookOrders, LookAgain, PutOff
from ui.views.patient.surveillance_tab import SurveillanceTab


class PatientActs(QObject):
    """`asked` carries an intent, or an act the page itself answers."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plan: PatientPlan | None = None
        self.chart: Chart | None = None
        self.operator = ""

    def listen_to(self, course: CourseTab, surveillance: SurveillanceTab) -> None:
        """Answer for the tables and the timeline of these tabs."""
        course.course.correct_wanted.connect(self._correct)
        course.course.void_wanted.connect(self._void)
        course.course.print_wanted.connect(self._print)
        course.timeline.record_chosen.connect(self._open)
        course.timeline.book_requested.connect(self.book_order)
        course.timeline.explain_requested.connect(self._explain_order)
        course.timeline.export_requested.connect(self._export)
        course.slots.row_opened.connect(self._open_row)
        surveillance.opened.connect(self._open_row)
        for table in (course.slots, surveillance):
            table.explain_wanted.connect(self._explain)
            table.book_wanted.connect(self._book)
            table.waive_wanted.connect(self._waive)
            table.defer_wanted.connect(self._defer)

    def _ask(self, intent: Any) -> None:
        if intent is not None:
            self.asked.emit(intent)

    def _correct(self, record: Any) -> None:
        self._ask(Correct(record))

    def _void(self, record: Any) -> None:
        self._ask(Void(record))

    def _print(self, record: Any) -> None:
        """An operation on its own sheet; of any other record, the summary of the patient."""
        if isinstance(record, Procedure):
            self._ask(PrintPaper(record.patient_id, Paper.OPERATION, record.id))
        elif self.plan is not None:
            self._ask(PrintSummary(self.plan.dossier.patient.id))

    def put_back(self, record: Any) -> None:
        """Ask for a record that was taken out."""
        self._ask(PutBack(record))

    def _open(self, chosen: object) -> None:
        if self.plan is not None and self.chart is not None:
            self._ask(what_opens(self.plan, self.chart, chosen))

    def _open_row(self, row: SlotRow) -> None:
        self._open(row.orders[0])

    def book_order(self, order: Order) -> None:
        """Book one order, if it can be booked."""
        current = self.plan.current if self.plan else None
        if current is not None and order in current.orders and is_bookable(order):
            self._ask(BookOrders((order,)))

    def _book(self, row: SlotRow) -> None:
        self._ask(BookOrders(row.orders))

    def _explain(self, row: SlotRow) -> None:
        self._ask(Explain(row.orders[0]))

    def _explain_order(self, order: Order) -> None:
        self._ask(Explain(order))

    def waive_order(self, order: Order) -> None:
        """Waive one order of the current episode, with a reason."""
        if self.plan is not None:
            self._ask(waiver_of(self.plan, order, self.operator))

    def _waive(self, row: SlotRow) -> None:
        self.waive_order(row.orders[0])

    def _defer(self, row: SlotRow) -> None:
        """Put off what is not booked; what is put off already is looked at again."""
        held = tuple(each for each in row.orders if each.deferral is not None)
        free = tuple(each for each in row.orders if each.appointment is None)
        if held:
            self._ask(LookAgain(held))
        elif free:
            self._ask(PutOff(free))

    def _export(self) -> None:
        if self.plan is not None:
            self._ask(ExportTimeline(self.plan.dossier.patient.id))
