"""What a wiring may ask of the window it works for."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from core.domain.ids import PatientId
from core.errors import RegistryError
from core.surveillance.buckets import Bucket
from ui.main_window.printing_host import PrintingHost
from ui.session import RegistrySession

if TYPE_CHECKING:
    from ui.main_window.drafting import Drafting


class Host(PrintingHost):
    """`look_changed`: another language, theme or text size; `registry_closed`: leave the file.

    `demo_requested`: open the demonstration instead of this registry. `backup_requested`: make a
    backup now; `restore_requested`: put a backup in the place of this registry.
    `switch_requested`: somebody else works from now on; `lock_requested`: hide everything.
    `record_requested`: open this one again, to record in it; `diagnostic_requested`: save the file
    for who mends it.
    """

    look_changed = Signal()
    demo_requested = Signal()
    registry_closed = Signal()
    backup_requested = Signal()
    restore_requested = Signal()
    switch_requested = Signal()
    lock_requested = Signal()
    record_requested = Signal()
    diagnostic_requested = Signal()

    def __init__(self, session: RegistrySession) -> None:
        super().__init__()
        self.session = session

    @cached_property
    def drafts(self) -> "Drafting":
        """Half-typed forms; the first form that opens makes it."""
        from ui.main_window.drafting import Drafting

        return Drafting(self, self)

    def keep_drafts(self) -> None:
        """Write what is half typed, without asking anybody; called again, it writes nothing new.

        For whatever is about to end the program: closing, logging off, a signal.
        """
        if "drafts" in self.__dict__:
            self.drafts.keep()

    def let_go_of_drafts(self) -> None:
        """The same, and from now on the forms that are open are nobody's: they are about to go."""
        if "drafts" in self.__dict__:
            self.drafts.let_go()

    def offer_drafts(self) -> None:
        """Show what whoever acts left half typed, if there is anything."""
        raise NotImplementedError

    def show_page(self, name: str) -> None:
        """Open a page of the frame."""
        raise NotImplementedError

    def show_needs(self, needs: frozenset[Bucket], said: str) -> None:
        """Open the worklist on all who need one of these; on everybody when there is none."""
        raise NotImplementedError

    def begin_on_line(self, act: str, key: str) -> None:
        """Mark a line of the worklist that is open and begin an act on it."""
        raise NotImplementedError

    def open_patient(self, patient_id: PatientId) -> None:
        """Open one patient's page."""
        raise NotImplementedError

    def ask_about_patient(self, intent: object) -> None:
        """Ask the page of the patient that is open for something, as its own buttons do."""
        raise NotImplementedError

    def tell_done(self, seq: int) -> None:
        """Say on the page of the patient that is open what entry `seq` did, with its Undo."""
        raise NotImplementedError

    def show_quality_of(self, patient_id: PatientId) -> None:
        """Show what the page of data quality says about one patient."""
        raise NotImplementedError

    def show_protocols(self, key: object = None) -> None:
        """Open the page of the protocols, with the version marked whose id and number are given."""
        raise NotImplementedError

    def open_register(self) -> None:
        """Open the flow of registering, empty."""
        raise NotImplementedError

    def open_register_from(self, screening: object) -> None:
        """Open the flow of registering for somebody of the screening list."""
        raise NotImplementedError

    def say(self, error: RegistryError) -> None:
        """A refusal that no page can show at a field."""
        raise NotImplementedError

    def tell(self, sentence: str) -> None:
        """Something done that no page shows by itself."""
        raise NotImplementedError
