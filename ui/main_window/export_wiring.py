"""The list as a file for other programs: asked for, reasoned, written and logged in one action.

Files are made by modules that a start does not need: they are imported by a request.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from core.domain.rights import Right
from core.errors import RegistryError
from core.language import phrase
from ui.main_window.host import Host
from ui.within_qt import goes_when_finished

if TYPE_CHECKING:
    from core.exchange.worklist_lines import Line
    from core.surveillance.plan import PatientPlan
    from ui.dialogs.export_dialog import Names

Plans = Callable[[], "Sequence[PatientPlan]"]


@dataclass(frozen=True, slots=True)
class _File:
    """A kind of file: its ending, the filter of the dialog, what the history calls it."""

    ending: str
    kinds: str
    what: str
    made: "Callable[[Sequence[PatientPlan], bool], bytes]"


class ExportWiring(QObject):
    """`plans()` are the patients of the list as it is shown."""

    def __init__(self, window: Host, plans: Plans) -> None:
        super().__init__(window)
        self._window, self._plans = window, plans

    def start(self, name: str) -> None:
        """Ask why and whether with names, then where to.

        Raises:
            RegistryError: whoever works may not, or nobody is in the list.
        """
        from ui.dialogs.export_dialog import ExportDialog

        session = self._window.session
        refused = session.hindrance(Right.EXPORT)
        if refused is not None:
            raise refused
        n, file = len(self._plans()), self._file(name)
        if not n:
            raise RegistryError(phrase("Nobody is in this list."))
        title = self.tr("Export the list: {n} patients").format(n=n)
        names = self._names(file.ending)
        ExportDialog(title, n, names, partial(self._choose, name), self._window).open()

    def _choose(self, name: str, reason: str, is_named: bool) -> None:  # noqa: FBT001
        file = self._file(name)
        dialog = QFileDialog(self._window, self.tr("Export the list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(file.kinds)
        dialog.setDefaultSuffix(file.ending)
        dialog.selectFile(f"list-{self._window.session.today.isoformat()}.{file.ending}")
        dialog.fileSelected.connect(partial(self.write, name, reason, is_named))
        goes_when_finished(dialog)
        dialog.open()

    def write(self, name: str, reason: str, is_named: bool, path: str) -> None:  # noqa: FBT001
        """Write the list as it is shown now to the file that was chosen, and log it."""
        from core.actions.exporting import Leaving, export

        file, plans = self._file(name), self._plans()
        try:
            leaving = Leaving(
                what=(file.what,),
                n_patients=len(plans),
                path=Path(path),
                content=file.made(plans, is_named),
                is_named=is_named,
                reason=reason,
            )
            self._window.session.run(partial(export, leaving=leaving))
        except RegistryError as error:
            self._window.say(error)
            return
        said = self.tr("Saved as {path}, and kept in the history.")
        self._window.tell(said.format(path=path))

    def _file(self, name: str) -> _File:
        from ui.views.worklist import output_menu as menu

        if name == menu.CSV:
            return _File("csv", self.tr("CSV files (*.csv)"), phrase("worklist as CSV"), self._csv)
        if name == menu.XLSX:
            kinds, what = self.tr("XLSX files (*.xlsx)"), phrase("worklist as XLSX")
            return _File("xlsx", kinds, what, self._xlsx)
        kinds, what = self.tr("iCalendar files (*.ics)"), phrase("bookings as iCalendar")
        return _File("ics", kinds, what, self._ics)

    def _names(self, ending: str) -> "Names":
        from ui.dialogs.export_dialog import Names

        if ending == "ics":
            return Names(
                self.tr("With hospital numbers (a name is never in it)"),
                self.tr("Without them no booking says whose it is."),
            )
        return Names(
            self.tr("With names and hospital numbers"),
            self.tr(
                "Without them each patient is a code; Ctrl K finds the patient of a code in this "
                "registry."
            ),
        )

    def _lines(self, plans: "Sequence[PatientPlan]", *, is_named: bool) -> "list[Line]":
        from core.exchange.worklist_lines import coded_lines_of, lines_of

        lines = lines_of if is_named else coded_lines_of
        return list(lines(plans, self._window.session.today))

    def _csv(self, plans: "Sequence[PatientPlan]", is_named: bool) -> bytes:  # noqa: FBT001
        from core.exchange.worklist_lines import as_csv

        return as_csv(self._lines(plans, is_named=is_named)).encode("utf-8-sig")

    def _xlsx(self, plans: "Sequence[PatientPlan]", is_named: bool) -> bytes:  # noqa: FBT001
        from core.exchange.worklist_xlsx import as_xlsx

        return as_xlsx(self._lines(plans, is_named=is_named), self._window.session.clock())

    def _ics(self, plans: "Sequence[PatientPlan]", is_named: bool) -> bytes:  # noqa: FBT001
        from core.exchange.calendar_file import Naming, calendar_file
        from core.store.bookings import booking_stamps
        from ui.look.language import words

        dossiers = [plan.dossier for plan in plans]
        stamps = booking_stamps(self._window.session.registry)
        naming = Naming.NUMBER if is_named else Naming.NOTHING
        return calendar_file(dossiers, stamps, words(), naming)
