"""What the worklist is turned into: sheets, letters and files; nothing is written unasked.

The list is the first thing on the screen: paper, dialogs and actions are imported by a request.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.domain.ids import PatientId
from core.errors import NoBackupError, RegistryError
from core.language import phrase
from core.surveillance.worklist import WorkItem
from ui.look.language import words
from ui.main_window.host import Host
from ui.views.worklist.view import WorklistView

if TYPE_CHECKING:
    from core.domain.letters import LetterKind
    from core.reports.letters.choosing import Batch
    from core.reports.summary.values import SummaryMeta
    from core.surveillance.plan import PatientPlan
    from ui.main_window.export_wiring import ExportWiring

LETTER = "letter"  # what a row asks for, by its name in `settling.py`


class OutputWiring(QObject):
    """Reads the list that is shown, with its tab and search, and asks where a file goes."""

    def __init__(self, window: Host, view: WorklistView) -> None:
        super().__init__(window)
        self._window, self._view = window, view
        self._drawn = b""  # letters that are logged and not yet shown
        self._goes_without = False  # a backup, for the letters that are asked about
        view.head.output_requested.connect(self.start)
        view.wished.connect(self._wish)

    def start(self, name: str) -> None:
        """Begin what a line of the menu asks for; a refusal is said."""
        from core.domain.letters import LetterKind
        from ui.views.worklist import output_menu as menu

        try:
            if name.startswith(menu.LETTER):
                kind = LetterKind.read(name.removeprefix(menu.LETTER))
                self._letters(kind, self._written_to())
            elif name in (menu.MONDAY, menu.LIST):
                self._sheet(is_list=name == menu.LIST)
            elif name == menu.PLAN:
                self._plan()
            elif name == menu.MANY:
                self._many()
            else:
                self._exporting.start(name)
        except RegistryError as error:
            self._window.say(error)

    @cached_property
    def _exporting(self) -> "ExportWiring":
        from ui.main_window.export_wiring import ExportWiring

        return ExportWiring(self._window, self._plans)

    # What is shown

    def _items(self) -> list[WorkItem]:
        listing = self._view.head.listing
        if listing is None:
            return []
        found = (listing.item(row.key) for row in listing.rows if not row.is_finished)
        return [item for item in found if item is not None]

    def _plans(self) -> "list[PatientPlan]":
        """The patients of the list, each once, in its order."""
        return _plans_of(self._items())

    def _written_to(self) -> "list[PatientPlan]":
        """Whose letters are offered: the ticked lines, or the list when none is."""
        is_ticked = bool(self._view.area.table.ticked)
        return _plans_of(self._view.bulk.items()) if is_ticked else self._plans()

    def _meta(self) -> "SummaryMeta":
        from ui.main_window.printing import meta_of

        return meta_of(self._window.session)

    # Sheets

    def _sheet(self, *, is_list: bool) -> None:
        from core.reports.monday.compose import Asked
        from core.reports.monday.document import monday_pdf

        session, listing = self._window.session, self._view.head.listing
        if listing is None:
            return
        everybody = words()(phrase("all living and enrolled patients"))
        filter_said = (self._view.head.criteria(listing) or everybody) if is_list else ""
        asked = Asked(
            items=self._items() if is_list else list(session.worklist().items),
            today=session.today,
            n_living=listing.count.living,
            n_overdue=listing.count.overdue,
            filter_said=filter_said,
        )
        pdf = monday_pdf(asked, words(), self._meta())
        title = self.tr("This list on paper") if is_list else self.tr("Monday sheet")
        self._preview(pdf, title, "list" if is_list else "monday")

    def _plan(self) -> None:
        row = self._view.area.marked_row()
        if row is not None:
            from ui.views.patient.intents import Paper  # a start needs no page of a patient

            self._window.preview_paper(row.patient_id, Paper.PLAN)

    def _many(self) -> None:
        """Documents of the list as it is shown; ticked rows narrow it."""
        listing, patients = self._view.head.listing, self._written_to()
        if listing is None or not patients:
            self._window.tell(self.tr("Nobody is in this list."))
            return
        who = self._view.head.criteria(listing) or self.tr("all living and enrolled patients")
        n = self.tr("{n} patients of the worklist: {who}").format(n=len(patients), who=who)
        self._window.print_many([plan.dossier.patient.id for plan in patients], n)

    def _preview(self, pdf: bytes, title: str, stem: str) -> None:
        from core.reports.writing import write_whole
        from ui.dialogs.preview_dialog import PreviewDialog

        name = f"{stem}-{self._window.session.today.isoformat()}.pdf"
        PreviewDialog(pdf, title, name, write_whole, self._window).open()

    # Letters

    def _wish(self, wanted: object) -> None:
        """A row asks for its letter: about the visit that was missed, else what is due."""
        from core.domain.letters import LetterKind
        from ui.views.wishes import Settle

        if isinstance(wanted, Settle) and wanted.name == LETTER:
            is_missed = any(each.last_not_attended for each in wanted.item.orders)
            kind = LetterKind.MISSED if is_missed else LetterKind.REMINDER
            self._letters(kind, (wanted.item.plan,))

    def _letters(self, kind: "LetterKind", plans: Sequence["PatientPlan"]) -> None:
        from core.reports.letters.choosing import batch_of
        from ui.dialogs.letters_dialog import LettersDialog, Offered
        from ui.main_window.letter_lines import left_out_said, recipient_said

        self._goes_without = False
        batch = batch_of(kind, plans)
        said = words()
        dialog = LettersDialog(
            said(kind.label),
            [
                Offered(each.plan.dossier.patient.id, recipient_said(each, said))
                for each in batch.recipients
            ],
            [left_out_said(each, said) for each in batch.left_out],
            partial(self._send, batch),
            self._window,
        )
        dialog.accepted.connect(partial(self._show_letters, kind))
        dialog.open()

    def _send(self, batch: "Batch", patients: tuple[str, ...]) -> None:
        """The letters are drawn first: what cannot be printed is not logged."""
        from core.actions.letters import log_letters
        from core.reports.letters.document import letters_pdf

        session = self._window.session
        chosen = [each for each in batch.recipients if each.plan.dossier.patient.id in patients]
        pdf = letters_pdf(replace(batch, recipients=tuple(chosen)), self._meta(), session.settings)
        ids = [PatientId(each) for each in patients]
        row = self._view.area.marked_row()
        self._view.acts.asked_for = row.key if row else ""
        action = partial(log_letters, patients=ids, kind=batch.kind)
        try:
            seq = session.run(action, without_backup=self._goes_without)
        except NoBackupError:
            self._goes_without = True  # the question says so; answered again, it goes on
            raise
        self._drawn = pdf
        self._view.acted(seq)

    def _show_letters(self, kind: "LetterKind") -> None:
        """They are logged, and the question is closed."""
        pdf, self._drawn = self._drawn, b""
        self._preview(pdf, words()(kind.label), f"letters-{kind.value}")


def _plans_of(items: "Sequence[WorkItem]") -> "list[PatientPlan]":
    return list({item.plan.dossier.patient.id: item.plan for item in items}.values())
