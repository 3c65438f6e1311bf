"""The pages of the window: the first one at once, every other one when it is first asked for.

The other pages are most of the program, and a start waits for none of them: each is imported, built
and wired by the first use of its attribute.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.domain.ids import PatientId
from ui import override
from ui.main_window.papers import Papers
from ui.main_window.today_wiring import TodayWiring
from ui.session import RegistrySession
from ui.views.today.view import TodayView
from ui.widgets.frame.frame import Frame
from ui.widgets.frame.rail import RailItem

if TYPE_CHECKING:
    from core.domain.drafts import Draft
    from ui.main_window.offering import Offering
    from ui.main_window.operators_wiring import OperatorsWiring
    from ui.main_window.patient_wiring import PatientWiring
    from ui.main_window.quality_wiring import QualityWiring
    from ui.main_window.registering_wiring import RegisteringWiring
    from ui.main_window.screening_wiring import ScreeningWiring
    from ui.views.history import HistoryView
    from ui.views.patient import PatientView
    from ui.views.patients import PatientsView
    from ui.views.quality import QualityView
    from ui.views.register import RegisterView
    from ui.views.screening import ScreeningView
    from ui.views.settings import SettingsView


class Pages(Papers):
    """A window with a frame; `page_named` and the attributes build what is not there yet."""

    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self.frame = Frame(self._rail_items())
        self.today = TodayView(session)
        self._wirings: list[QObject] = []
        self.registering: RegisteringWiring | None = None
        self.patient_wiring: PatientWiring | None = None
        self.screening_wiring: ScreeningWiring | None = None
        self.operators_wiring: OperatorsWiring | None = None
        self.quality_wiring: QualityWiring | None = None
        self._add("today", self.today, TodayWiring(self, self.today))

    @cached_property
    def patients(self) -> "PatientsView":
        from ui.views.patients import PatientsView

        page = PatientsView(self.session)
        page.patient_chosen.connect(self.open_patient)
        page.register_requested.connect(self.open_register)
        page.demo_requested.connect(self.demo_requested)
        page.print_requested.connect(self.print_many)
        self._add("patients", page)
        return page

    @cached_property
    def register(self) -> "RegisterView":
        from ui.main_window.registering_wiring import RegisteringWiring
        from ui.views.register import RegisterView

        page = RegisterView(self.session)
        self.registering = RegisteringWiring(self, page)
        self._add("register", page, self.registering)
        return page

    @cached_property
    def patient(self) -> "PatientView":
        from ui.main_window.patient_wiring import PatientWiring
        from ui.views.patient import PatientView

        page = PatientView(self.session)
        self.patient_wiring = PatientWiring(self, page)
        self._add("patient", page, self.patient_wiring)
        return page

    @cached_property
    def history(self) -> "HistoryView":
        from ui.main_window.history_wiring import HistoryWiring
        from ui.views.history import HistoryView

        page = HistoryView(self.session)
        self._add("history", page, HistoryWiring(self, page))
        return page

    @cached_property
    def quality(self) -> "QualityView":
        from ui.main_window.quality_wiring import QualityWiring
        from ui.views.quality import QualityView

        page = QualityView(self.session)
        self.quality_wiring = QualityWiring(self, page)
        self._add("quality", page, self.quality_wiring)
        return page

    @cached_property
    def screening(self) -> "ScreeningView":
        from ui.main_window.screening_wiring import ScreeningWiring
        from ui.views.screening import ScreeningView

        page = ScreeningView(self.session)
        self.screening_wiring = ScreeningWiring(self, page)
        self._add("screening", page, self.screening_wiring)
        return page

    @cached_property
    def settings(self) -> "SettingsView":
        from ui.main_window.operators_wiring import OperatorsWiring
        from ui.main_window.protection_wiring import ProtectionWiring
        from ui.main_window.settings_wiring import SettingsWiring
        from ui.views.settings import SettingsView

        page = SettingsView(self.session)
        page.protocols_wanted.connect(self.show_protocols)
        self.operators_wiring = OperatorsWiring(self, page)
        others = (each(self, page) for each in (SettingsWiring, ProtectionWiring))
        self._add("settings", page, self.operators_wiring, *others)
        return page

    @cached_property
    def offering(self) -> "Offering":
        from ui.main_window.offering import Offering

        offering = Offering(self, self)
        self.frame.bands.addWidget(offering.band)
        return offering

    @override
    def open_register_from(self, screening: object) -> None:
        from core.domain.screening import Screening

        assert isinstance(screening, Screening), "a line of the screening list"
        self.open_register()
        if self.frame.current_page == "register":
            self.register.start_anew(screening)

    @override
    def ask_about_patient(self, intent: object) -> None:
        self.patient.ask(intent)

    @override
    def tell_done(self, seq: int) -> None:
        self.patient.acted(seq)

    @override
    def show_quality_of(self, patient_id: PatientId) -> None:
        self.quality.show_patient(self.session.plan(patient_id).dossier.patient)
        self.show_page("quality")

    def offer_drafts(self) -> None:
        """Show what whoever acts left half typed, if there is anything."""
        if "offering" in self.__dict__ or self.session.drafts():
            self.offering.look()

    def take_up(self, draft: "Draft") -> None:
        """Open the form of a draft as it was left."""
        from ui.main_window.taking_up import take_up

        take_up(self, draft)

    def leave_forms(self) -> None:
        """Whoever typed goes: keep what is typed, and show it to nobody else."""
        self.let_go_of_drafts()
        if self.frame.current_page == "register":
            self.show_page("patients")
        self.keep_lists()
        if "worklist" in self.__dict__:
            self.worklist.acts.close_editor()
        if "patient" in self.__dict__:
            self.patient.close_editor()

    def keep_lists(self) -> None:
        """Keep for whoever acts how the lists stand."""
        if "worklist" in self.__dict__:
            self.worklist.keep_left()
        if "patients" in self.__dict__:
            self.patients.ordering.keep()

    def page_named(self, name: str) -> QWidget:
        """The page of a rail item, or of one patient."""
        page: QWidget = getattr(self, name)
        return page

    @override
    def _add(self, name: str, page: QWidget, *wirings: QObject) -> None:
        self.frame.add_page(name, page)
        self._wirings += wirings

    def _rail_items(self) -> tuple[RailItem, ...]:
        """The pages that the rail names."""
        raise NotImplementedError
