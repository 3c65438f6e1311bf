"""The first tab: who, what was done, where we are, what is next and what is missing."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from core.domain.chart import Chart
from core.domain.segments import Segment
from core.reports.liver_map.of_patient import placed_lesion
from core.surveillance.plan import PatientPlan
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.session import RegistrySession
from ui.views.patient.add_records import untreated
from ui.views.patient.intents import Correct, Fill, MoveLesion, ShowQuality
from ui.views.patient.missing import missing_from
from ui.views.patient.missing_card import MissingCard
from ui.views.patient.needs import why_not
from ui.views.patient.next_card import NextCard
from ui.views.patient.overview.disease import disease_panel
from ui.views.patient.overview.done import done_panel, recurrence_panel
from ui.views.patient.overview.lines import Panel
from ui.views.patient.overview.panel_card import PanelCard
from ui.views.patient.overview.scored import score_lines
from ui.views.patient.overview.scores_card import ScoresCard
from ui.views.patient.overview.standing import contact_panel, standing_panel
from ui.views.patient.steps import nothing_said, steps_of
from ui.widgets.liver_map.card import LiverMapCard
from ui.widgets.scrolled import Scrolled

_ROOMY_FROM = 640  # px of this tab; below it the two cards on top show two lines each
_WIDE_FROM = 840  # px; below it, in large text, cards stand one below the other

# Which panels stand in which column, from what each is made.
COLUMNS: tuple[tuple[tuple[str, Callable[[PatientPlan, Chart], Panel]], ...], ...] = (
    (("panel_disease", lambda _plan, chart: disease_panel(chart)),),
    (
        ("panel_done", lambda _plan, chart: done_panel(chart)),
        ("panel_recurrences", lambda _plan, chart: recurrence_panel(chart)),
    ),
    (
        ("panel_standing", standing_panel),
        ("panel_contact", lambda plan, _chart: contact_panel(plan)),
    ),
)


class OverviewTab(Scrolled):
    """`asked` carries an intent or an act of the page."""

    asked = Signal(object)

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__("overview_tab", parent)
        self._plan: PatientPlan | None = None
        self._chart: Chart | None = None
        self._most = 0
        self.next_card = NextCard()
        self.missing_card = MissingCard()
        self._why_not = partial(why_not, session)
        self.next_card.why_not = self.missing_card.why_not = self._why_not
        self.panels: dict[str, PanelCard] = {}
        self.scores = ScoresCard()
        self.liver_map: LiverMapCard | None = None  # made for the first patient with a lesion
        self._below_contact = QVBoxLayout()
        self._lay_out()
        self.next_card.acted.connect(self.asked)
        self.missing_card.acted.connect(self.asked)
        self.missing_card.quality.clicked.connect(self._ask_quality)

    def _lay_out(self) -> None:
        top = self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(10)
        top.addWidget(self.next_card, 7)
        top.addWidget(self.missing_card, 3)
        self.body.addLayout(top)
        columns = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(10)
        for column in COLUMNS:
            stacked = QVBoxLayout()
            stacked.setSpacing(8)
            for name, _ in column:
                card = self.panels[name] = PanelCard(name)
                stacked.addWidget(card)
            if column is COLUMNS[0]:
                stacked.addWidget(self.scores)
            if column is COLUMNS[-1]:
                stacked.addLayout(self._below_contact)
            stacked.addStretch(1)
            columns.addLayout(stacked, 1)
        self.body.addLayout(columns)
        self.body.addStretch(1)

    def show_plan(self, plan: PatientPlan, chart: Chart) -> None:
        self._plan, self._chart = plan, chart
        for column in COLUMNS:
            for name, compose in column:
                self.panels[name].show_panel(compose(plan, chart))
        self.scores.show_scores(*score_lines(chart))
        self._show_map(chart, plan)
        self._show_cards()

    def _show_map(self, chart: Chart, plan: PatientPlan) -> None:
        """The liver map, where there is a lesion to show."""
        if chart.lesions and self.liver_map is None:
            self.liver_map = LiverMapCard()
            self.liver_map.placed.connect(self._place)
            self._below_contact.addWidget(self.liver_map)
        if self.liver_map is not None:
            self.liver_map.setVisible(bool(chart.lesions))
            if chart.lesions:
                self.liver_map.set_editable(editable=not self._why_not(Fill(chart.lesions[0])))
                self.liver_map.show_chart(chart, plan.today, words())

    def _place(
        self, number: int | None, segments: frozenset[Segment], x: float | None, y: float | None
    ) -> None:
        """A new lesion and another segment open the form; a nudge inside a segment is only kept."""
        if self._plan is None or self._chart is None:
            return
        at = None if x is None or y is None else (x, y)
        lesion = placed_lesion(self._chart, number, segments, at)
        if number is None:
            treated = untreated(self._plan.dossier)
            self.asked.emit(
                Fill(replace(lesion, recurrence_id=treated.id if treated else None), at="found_on")
            )
            return
        [stored] = [each for each in self._chart.lesions if each.id == lesion.id]
        if lesion == stored:
            return
        self.asked.emit(
            MoveLesion(lesion) if lesion.segments == stored.segments else Correct(lesion)
        )

    def take_focus(self) -> None:
        """The page keeps the keyboard: the keys of the next steps are printed on their buttons."""

    def keys(self) -> list[tuple[str, str]]:
        """Every key of this tab is printed on a button."""
        return []

    def _ask_quality(self) -> None:
        if self._plan is not None:
            self.asked.emit(ShowQuality(self._plan.dossier.patient.id))

    def _room(self) -> int:
        return 3 if self.height() >= look().px(_ROOMY_FROM) else 2

    def _show_cards(self) -> None:
        if self._plan is None or self._chart is None:
            return
        self._most = most = self._room()
        self.next_card.show_steps(steps_of(self._plan), nothing_said(self._plan), most)
        self.missing_card.show_missing(missing_from(self._chart), most)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        way = beside if self.width() >= look().px(_WIDE_FROM) else below
        for row in (self._top, self._columns):
            row.setDirection(way)
        if self._room() != self._most:  # a scroll bar that comes and goes makes nothing anew
            self._show_cards()
