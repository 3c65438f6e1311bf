"""The first tab: key facts, what is next, what is missing, the timeline, the slots of now."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.domain.chart import Chart
from core.language import phrase
from core.surveillance.buckets import Standing
from core.surveillance.plan import PatientPlan
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.views.patient.course_rows import course_rows
from ui.views.patient.course_table import CourseTable
from ui.views.patient.facts import facts_of
from ui.views.patient.facts_bar import FactsBar
from ui.views.patient.missing import missing_from
from ui.views.patient.missing_card import MissingCard
from ui.views.patient.next_card import NextCard
from ui.views.patient.quiet_card import QuietCard
from ui.views.patient.scrolled import PlainCard, Scrolled
from ui.views.patient.slot_rows import rows_now
from ui.views.patient.slot_table import SlotTable
from ui.views.patient.steps import steps_of
from ui.widgets.timeline.widget import TimelineWidget

_ROOMY_FROM = 640  # px of this tab; below it the page is as compact as its words allow


class CourseTab(Scrolled):
    """`asked` carries an intent or an act of the page."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("course_tab", parent)
        self._plan: PatientPlan | None = None
        self._chart: Chart | None = None
        self.facts = FactsBar()
        self.next_card = NextCard()
        self.missing_card = MissingCard()
        self.timeline = TimelineWidget()
        self.slots = SlotTable("slots_now")
        self.course = CourseTable()
        self._lay_out()
        self.next_card.acted.connect(self.asked)
        self.missing_card.acted.connect(self.asked)
        # Printed on the marked row, so it works while the row is on screen.
        QShortcut(QKeySequence("E"), self.slots, self.slots.explain_marked)

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(10)
        cards.addWidget(self.next_card, 7)
        cards.addWidget(self.missing_card, 3)
        self.body.addWidget(self.facts)
        self.body.addLayout(cards)
        plot = PlainCard((12, 8, 12, 6))
        plot.inside.addWidget(self.timeline)
        self.body.addWidget(plot)
        self._slots_card = PlainCard()
        self._slots_card.inside.addWidget(self.slots)
        self.body.addWidget(self._slots_card)
        self._course_card = QuietCard(self.tr("Course"))
        self._course_card.set_aside(
            self.tr("newest first; Enter opens a record to correct it, Del takes it out")
        )
        self._course_card.whole.setContentsMargins(1, 8, 1, 1)
        self._course_card.head.setContentsMargins(13, 0, 12, 0)
        self._course_card.body.addWidget(self.course)
        self.body.addWidget(self._course_card)
        self.body.addStretch(1)

    def show_plan(self, plan: PatientPlan, chart: Chart) -> None:
        self._plan, self._chart = plan, chart
        self.facts.show_facts(facts_of(plan, chart))
        self._show_cards()
        self.timeline.show_plan(plan, words(), chart)
        rows = rows_now(plan) if plan.standing.is_inside else ()
        self.slots.show_slots(rows)
        self._slots_card.setVisible(bool(rows))
        self.course.show_rows(course_rows(chart))
        self._fit()

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this tab that are on no button."""
        return [
            ("← → ↑ ↓", self.tr("Walk along the timeline")),
            ("+  -", self.tr("More or less time in the timeline")),
            *self.slots.letters(),
            ("Del", self.tr("Take out the marked record of the course")),
        ]

    def _show_cards(self) -> None:
        if self._plan is None or self._chart is None:
            return
        most = 3 if self._is_roomy() else 2
        self.next_card.show_steps(steps_of(self._plan), nothing_said(self._plan), most)
        self.missing_card.show_missing(missing_from(self._chart), most)

    def _is_roomy(self) -> bool:
        return self.height() >= look().px(_ROOMY_FROM)

    def _fit(self) -> None:
        """The timeline takes what its lanes need, less on a small screen."""
        hint = self.timeline.sizeHint if self._is_roomy() else self.timeline.minimumSizeHint
        self.timeline.setFixedHeight(hint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._plan is not None:
            self._show_cards()
            self._fit()


def nothing_said(plan: PatientPlan) -> str:
    """Why there is nothing to do."""
    said = words()
    if plan.standing is Standing.DEAD and plan.dossier.death is not None:
        died = plan.dossier.death.died_on
        return said(phrase("The patient died on {day}. Nothing is due."), day=died)
    if plan.stop is not None:
        return said(
            phrase("Surveillance ended on {day}: {reason}. Nothing is due."),
            day=plan.stop.in_force_from,
            reason=said(plan.stop.reason.label),
        )
    if plan.pause is not None:
        return said(
            phrase("Paused since {day}; review on {review}. Nothing is asked for until then."),
            day=plan.pause.starts_on,
            review=plan.pause.review_on,
        )
    if plan.next_due is not None:
        return said(phrase("Nothing needs action. Next due {day}."), day=plan.next_due)
    return said(phrase("Nothing needs action."))
