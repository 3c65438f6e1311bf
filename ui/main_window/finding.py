"""Find anywhere: patients by any part of their identity, pages and actions by their words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from core.domain.folding import is_found
from core.domain.hospital_number import shown
from core.domain.patient import list_name
from ui.look.language import words
from ui.main_window.list_finding import ListFinder
from ui.session import RegistrySession
from ui.widgets.frame.find_anywhere import FindEntry

PATIENT, PAGE = "patient", "page"
CLOSE = "close"  # the registry


class Finder(QObject):
    """Answers what is typed with entries; `action` is `kind:name`."""

    def __init__(
        self, session: RegistrySession, lists: ListFinder, parent: QObject | None = None
    ) -> None:
        """`lists` knows the views and acts of the worklist."""
        super().__init__(parent)
        self._session, self.lists = session, lists

    def find(self, typed: str) -> Sequence[FindEntry]:
        """Pages and actions first when nothing is typed, then patients in the order of the list."""
        offered = (*self._pages(), *self.lists.entries())
        pages = [page for page in offered if is_found(typed, page.title)]
        if not typed.strip():
            return pages
        return [*self._patients(typed), *pages]

    def _pages(self) -> tuple[FindEntry, ...]:
        page, action = self.tr("Page"), self.tr("Action")
        return (
            FindEntry(self.tr("Worklist"), "", page, "F3", f"{PAGE}:worklist", "list-checks"),
            FindEntry(self.tr("Calendar"), "", page, "F4", f"{PAGE}:calendar", "calendar-days"),
            FindEntry(self.tr("Patients"), "", page, "F5", f"{PAGE}:patients", "users"),
            FindEntry(
                self.tr("Register a patient"), "", action, "", f"{PAGE}:register", "user-plus"
            ),
            FindEntry(self.tr("Screening"), "", page, "F8", f"{PAGE}:screening", "funnel"),
            FindEntry(
                self.tr("Data quality"), "", page, "F7", f"{PAGE}:quality", "clipboard-check"
            ),
            FindEntry(self.tr("History"), "", page, "F11", f"{PAGE}:history", "history"),
            FindEntry(
                self.tr("What the list showed on a day"), "", action, "", f"{PAGE}:day", "eye"
            ),
            FindEntry(self.tr("Protocols"), "", page, "", f"{PAGE}:protocols", "calendar-days"),
            FindEntry(self.tr("Settings"), "", page, "F9", f"{PAGE}:settings", "settings"),
            FindEntry(
                self.tr("Close this registry, open another"),
                "",
                action,
                "",
                f"{PAGE}:{CLOSE}",
                "folder-open",
            ),
        )

    def _patients(self, typed: str) -> list[FindEntry]:
        said, found = words(), []
        for plan in self._session.plans():
            patient = plan.dossier.patient
            born = said.date(patient.birth_date)
            texts = (
                patient.family_name,
                patient.given_name,
                patient.hospital_no,
                shown(patient.hospital_no),
                born,
                patient.birth_date.isoformat(),
                f"{patient.birth_date:%d.%m.%Y}",
            )
            is_code = typed.strip() == patient.id  # as a list without names has it
            if is_code or is_found(typed, *texts):
                detail = f"{born}   {shown(patient.hospital_no)}"
                found.append(
                    FindEntry(
                        list_name(patient, said),
                        detail,
                        self.tr("Patient"),
                        "",
                        f"{PATIENT}:{patient.id}",
                        "user",
                    )
                )
        return found
