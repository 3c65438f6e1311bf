"""The results: examinations with what they showed, the work-up, and the laboratory."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from core.domain.chart import Chart
from core.domain.ids import PatientId
from core.reports.laboratory.series import series_of
from core.surveillance.plan import PatientPlan
from ui import override
from ui.views.patient.intents import EnterLaboratory
from ui.views.patient.laboratory_table import LaboratoryTable
from ui.views.patient.needs import WhyNot, anything_goes, why_not
from ui.views.patient.quiet_card import QuietCard, SmallButton
from ui.views.patient.result_rows import ResultRow, result_rows, work_up_rows
from ui.views.patient.result_table import ResultTable, WorkUpTable
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from ui.session import RegistrySession


_MOST = 8  # examinations at first, so that the laboratory is not a long way down


class ResultsTab(Scrolled):
    """`asked` carries an intent: a result to work on, a record to correct or to take out."""

    asked = Signal(object)

    def __init__(
        self, session: "RegistrySession | None" = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("results_tab", parent)
        self._session = session
        self._patient_id: PatientId | None = None
        self._waiting: tuple[PatientPlan, Chart | None] | None = None
        self._why_not: WhyNot = partial(why_not, session) if session else anything_goes
        self.results, self.work_up = ResultTable(), WorkUpTable()
        self.laboratory = LaboratoryTable()
        self.said = named(Text("", ("small", 400, "text"), wrap=True), "laboratory_said")
        self.said.setContentsMargins(13, 4, 12, 6)
        self.more = named(SmallButton(self.tr("Show fewer"), "", "plain"), "all_results")
        self._rows: tuple[ResultRow, ...] = ()
        self._shows_all = False
        self.enter = named(SmallButton(self.tr("Enter values"), "N"), "enter_laboratory")
        self._lay_out()
        for table in (self.results, self.work_up, self.laboratory):
            table.asked.connect(self.asked)
        self.laboratory.said.connect(self._say)
        self.enter.clicked.connect(self._enter)
        self.more.clicked.connect(self._turn)

    def _lay_out(self) -> None:
        self._results_card = _card(self.tr("Examinations"), self.results)
        self._results_card.head.addWidget(self.more)
        self._work_up_card = _card(self.tr("Work-up"), self.work_up)
        self._laboratory_card = _card(self.tr("Laboratory"), self.laboratory)
        self._laboratory_card.head.addWidget(self.enter)
        self._laboratory_card.body.addWidget(self.said)
        for card in (self._results_card, self._work_up_card, self._laboratory_card):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def show_plan(self, plan: PatientPlan, chart: Chart | None = None) -> None:
        """Show a patient's results, once the tab is seen; without a chart the session is asked."""
        self._waiting = (plan, chart)
        if self.isVisible():
            self._fill(plan, chart)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waiting is not None:
            self._fill(*self._waiting)

    def _fill(self, plan: PatientPlan, chart: Chart | None) -> None:
        self._waiting = None
        if chart is None:
            session, who = self._session, plan.dossier.patient.id
            chart = session.chart(who) if session else Chart(dossier=plan.dossier)
        self._shows_all = self._shows_all and self._patient_id == plan.dossier.patient.id
        self._patient_id = plan.dossier.patient.id
        self._rows = result_rows(plan)
        self._show_results()
        prepared = work_up_rows(plan, chart)
        self.work_up.show_rows(prepared)
        self._work_up_card.setVisible(bool(prepared))
        series = series_of(chart, plan.today)
        self.laboratory.show_series(series)
        self.laboratory.setVisible(bool(series))
        self._laboratory_card.set_aside("" if series else self.tr("No value recorded"))
        self.said.setVisible(bool(series))
        self.enter.allow(self._why_not(EnterLaboratory(self._patient_id)))

    def _show_results(self) -> None:
        """What waits and the newest; the older ones when asked for."""
        rows, n_open = self._rows, sum(row.is_open for row in self._rows)
        shown = rows if self._shows_all else rows[: max(_MOST, n_open)]
        self.results.show_rows(shown)
        self.results.setVisible(bool(rows))
        self._results_card.set_aside(self._counted(len(rows), n_open))
        older = self.tr("Show all {n}").format(n=len(rows))
        self.more.set_label(self.tr("Show fewer") if self._shows_all else older)
        self.more.setVisible(len(shown) < len(rows) or self._shows_all)

    def _turn(self) -> None:
        self._shows_all = not self._shows_all
        self._show_results()

    def _counted(self, n: int, n_open: int) -> str:
        if not n:
            return self.tr("No examination recorded")
        keys = self.tr("Enter opens a result, Del takes it out")
        if not n_open:
            return keys
        waiting = self.tr("1 waits") if n_open == 1 else self.tr("{n} wait").format(n=n_open)
        return f"{waiting} · {keys}"

    def take_focus(self) -> None:
        """To the examinations, where what waits stands first."""
        (self.results if self.results.rows.rows else self.laboratory).setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this tab that are on no button."""
        return [
            ("Enter", self.tr("Open the marked result or value")),
            ("← → ↑ ↓", self.tr("Walk along the laboratory values")),
            ("Del", self.tr("Take out the marked result or value")),
        ]

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)

    def _enter(self) -> None:
        if self._patient_id is not None:
            self.asked.emit(EnterLaboratory(self._patient_id))


def _card(title: str, table: QWidget) -> QuietCard:
    card = QuietCard(title)
    card.whole.setContentsMargins(1, 8, 1, 1)
    card.head.setContentsMargins(13, 0, 12, 0)
    card.body.addWidget(table)
    return card
