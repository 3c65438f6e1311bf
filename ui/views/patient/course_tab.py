"""The course: key facts, the timeline, the slots of now, and every record, newest first."""

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from core.domain.chart import Chart
from core.surveillance.plan import PatientPlan
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.session import RegistrySession
from ui.views.patient.course_rows import course_rows
from ui.views.patient.course_table import CourseTable
from ui.views.patient.facts import facts_of
from ui.views.patient.facts_bar import FactsBar
from ui.views.patient.quiet_card import QuietCard
from ui.views.patient.slot_rows import rows_now
from ui.views.patient.slot_table import SlotTable
from ui.widgets.scrolled import PlainCard, Scrolled
from ui.widgets.timeline.widget import TimelineWidget

_ROOMY_FROM = 640  # px of this tab; below it the page is as compact as its words allow


class CourseTab(Scrolled):
    """What happened and what is open, in time; it announces through its parts."""

    def __init__(self, _session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__("course_tab", parent)
        self._plan: PatientPlan | None = None
        self.facts = FactsBar()
        self.timeline = TimelineWidget()
        self.slots = SlotTable("slots_now")
        self.course = CourseTable()
        self._lay_out()
        self.timeline.hint_changed.connect(self._refit)
        # Printed on the marked row, so it works while the row is on screen.
        QShortcut(QKeySequence("E"), self.slots, self.slots.explain_marked)

    def _lay_out(self) -> None:
        self.body.addWidget(self.facts)
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
        self._plan = plan
        self.facts.show_facts(facts_of(plan, chart))
        self.timeline.show_plan(plan, words(), chart)
        rows = rows_now(plan) if plan.standing.is_inside else ()
        self.slots.show_slots(rows)
        self._slots_card.setVisible(bool(rows))
        self.course.show_rows(course_rows(chart))
        self._fit()

    def take_focus(self) -> None:
        """The page keeps the keyboard: its keys answer for the timeline and the slots."""

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this tab that are on no button."""
        return [
            ("← → ↑ ↓", self.tr("Walk along the timeline")),
            ("+  -", self.tr("More or less time in the timeline")),
            *self.slots.letters(),
            ("P", self.tr("Print the marked operation; on other rows, the summary")),
            ("Del", self.tr("Take out the marked record of the course")),
        ]

    def _is_roomy(self) -> bool:
        return self.height() >= look().px(_ROOMY_FROM)

    def _fit(self) -> None:
        """The timeline takes what its lanes need, less on a small screen."""
        hint = self.timeline.sizeHint if self._is_roomy() else self.timeline.minimumSizeHint
        self.timeline.setFixedHeight(hint().height())

    def _refit(self) -> None:
        if self._plan is not None:
            self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()
