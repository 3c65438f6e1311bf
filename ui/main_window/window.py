"""The window of one open registry: its frame and pages. Wires, and holds no data."""

import sys
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent

from core.domain.ids import PatientId
from core.domain.rights import Right
from core.errors import RegistryError
from core.language import phrase
from core.surveillance.clock import Standing
from ui import override
from ui.look.language import words
from ui.main_window.backup_standing import BackupStanding
from ui.main_window.pages import Pages
from ui.main_window.ward_bands import WardBands
from ui.session import RegistrySession
from ui.widgets.frame.rail import RailItem
from ui.widgets.frame.status_strip import StripTexts

if TYPE_CHECKING:
    from ui.main_window.finding import Finder
    from ui.widgets.frame.find_anywhere import FindEntry

MINUTE = 60_000
HELD = phrase(
    "Something went wrong while closing, and the window stays open so that nothing typed is lost. "
    "Save your work, then close it again."
)


class MainWindow(Pages):
    """The frame around the pages of one registry."""

    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self._last_day = session.today
        self.setWindowTitle("Hepatrack")  # never a patient's name: the task bar is read by all
        self.setCentralWidget(self.frame)
        self.frame.page_requested.connect(self.show_page)
        self.frame.set_provider(self._find)
        self.frame.find_chosen.connect(self._go)
        self.frame.top_bar.switch_requested.connect(self.switch_requested)
        self.frame.top_bar.lock_requested.connect(self.lock_requested)
        session.changed.connect(self.show_frame)
        session.operator_changed.connect(self.show_operator)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(MINUTE)
        self.ward = WardBands(self)
        self.ward.record_requested.connect(self.record_requested)
        self._backups = BackupStanding(self)
        self._has_left = self._was_held = False
        self.show_frame()
        self.show_operator()

    @property
    def page(self) -> str:
        """The name of the page that is open."""
        return self.frame.current_page

    @override
    def show_page(self, name: str) -> None:
        if name in ("patient", "register"):
            name = "patients"  # these two are about one patient, who is chosen in the list
        self._show(name, rail="settings" if name == "protocols" else "")

    @override
    def open_patient(self, patient_id: PatientId) -> None:
        try:
            self.patient.show_patient(patient_id)
        except RegistryError as error:
            self.say(error)
            return
        self._show("patient", rail="patients")

    @override
    def open_register(self) -> None:
        refused = self.session.hindrance(Right.RECORD)
        if refused is not None:
            self.say(refused)
            return
        self.register.start_anew()
        self._show("register", rail="patients")

    @override
    def tell(self, sentence: str) -> None:
        self.frame.message.say(sentence, "info")

    @override
    def say(self, error: RegistryError) -> None:
        self.frame.message.say(error.said(words()), "danger")

    def show_frame(self) -> None:
        """Day, operator and totals around the page."""
        session, settings = self.session, self.session.settings
        is_right = session.clock_standing is Standing.RIGHT
        time = f"{session.clock():%H:%M}" if is_right else ""
        bar = self.frame.top_bar
        bar.as_of.show_day(session.today, time, looking_back=session.is_looking_back)
        plans = session.plans()  # a start needs no list to count
        safe = session.registry.is_protected
        name = settings.centre or (session.registry.path.stem if session.registry.path else "")
        self.frame.strip.show_texts(
            StripTexts(
                registry=self.tr("Registry: {name}").format(name=name),
                protection=self.tr("Protected") if safe else self.tr("Not protected"),
                is_protected=safe,
                totals=self.tr("{living} living and enrolled, {total} in the registry").format(
                    living=sum(each.bucket is not None for each in plans), total=len(plans)
                ),
                is_demo=settings.is_demonstration,
            )
        )

    def show_operator(self) -> None:
        """Who acts, with the role, or that nobody does."""
        operator = self.session.operator
        acting = self.frame.top_bar.acting
        if operator is None:
            acting.show_operator(self.tr("Nobody"), self.tr("only reading"))
        else:
            acting.show_operator(operator.name, words()(operator.role.label))
            self.offer_drafts()

    def leave(self) -> None:
        """Keep what is being typed and stop reading, before the registry closes; once is enough."""
        if self._has_left:
            return
        self.keep_lists()
        self.keep_drafts()
        self.let_go_of_drafts()
        self._has_left = True
        for each in self.findChildren(QTimer):  # whatever a page was to look at later
            each.stop()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """A failure here would close the window all the same, with what is typed in it."""
        try:
            self.leave()
        except Exception as error:  # noqa: BLE001  whatever it is, the window stays once
            sys.excepthook(type(error), error, error.__traceback__)
            if not self._was_held:
                self._was_held = True
                self.say(RegistryError(HELD))
                event.ignore()
                return
        super().closeEvent(event)

    @cached_property
    def _finder(self) -> "Finder":
        from ui.main_window.finding import Finder
        from ui.main_window.list_finding import ListFinder

        worklist = self.worklist  # brings its lists
        return Finder(self.session, ListFinder(worklist, self.lists), self)

    def _find(self, typed: str) -> "Sequence[FindEntry]":
        return self._finder.find(typed)

    def _show(self, name: str, rail: str = "") -> None:
        """Open a page and give it the keyboard: its list or first field, by its focus proxy."""
        page = self.page_named(name)
        if name != "register" and self.registering is not None:
            self.registering.leave()
        self.frame.show_page(name, rail)
        if "offering" in self.__dict__ or self.registering is not None:
            self.offer_drafts()
        if name != "register":  # a step has put the cursor in its first field
            page.setFocus()

    def _go(self, action: str) -> None:
        kind, _, name = action.partition(":")
        if kind == "patient":
            self.open_patient(PatientId(name))
        elif kind in ("view", "act"):
            self.show_page("worklist")
            self._finder.lists.choose(kind, name)
        elif name == "register":
            self.open_register()
        elif name == "day":
            self.history.open_day()
            self.show_page("history")
        elif name == "close":
            self.registry_closed.emit()
        else:
            self.show_page(name)

    @override
    def _rail_items(self) -> tuple[RailItem, ...]:
        return (
            RailItem("today", self.tr("Today"), "sun", "F2"),
            RailItem("worklist", self.tr("Worklist"), "list-checks", "F3"),
            RailItem("calendar", self.tr("Calendar"), "calendar-days", "F4"),
            RailItem("patients", self.tr("Patients"), "users", "F5"),
            RailItem("screening", self.tr("Screening"), "funnel", "F8"),
            RailItem("quality", self.tr("Quality"), "clipboard-check", "F7"),
            RailItem("history", self.tr("History"), "history", "F11", is_last=True),
            RailItem("settings", self.tr("Settings"), "settings", "F9", is_last=True),
        )

    def _tick(self) -> None:
        """Once a minute: the time in the bar, and at midnight another day for everything."""
        self.session.pass_time()
        if self.session.today != self._last_day:
            self._last_day = self.session.today
            self.ward.remember()
            self.session.refresh()
        else:
            self.show_frame()
            self._backups.show_now()
            self.ward.show_all()
