"""Ticked lines and their acts: shows the preview, announces what is to be done for them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal

from core.domain.rights import Right
from core.surveillance.loads import Loads
from core.surveillance.worklist import WorkItem
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.worklist.bulk.acts import bulk_acts
from ui.views.worklist.bulk.band import TickBand
from ui.views.worklist.bulk.form import Around, BulkForm
from ui.views.worklist.bulk.forms import FORMS, BookForm
from ui.views.worklist.bulk.outcome_forms import OUTCOME_FORMS
from ui.views.worklist.bulk.panel import BulkPanel
from ui.views.worklist.bulk.request import (
    BOOK,
    CANCEL,
    CONTACT,
    DEFER,
    DONE,
    HAND_OVER,
    LETTER,
    MISSED,
    READ,
)
from ui.views.worklist.bulk.said import preview_of, ticked_said
from ui.views.worklist.list_area import ListArea
from ui.views.worklist.listing import Listing

NEEDS = {
    BOOK: Right.BOOK,
    CANCEL: Right.BOOK,
    DEFER: Right.BOOK,
    MISSED: Right.BOOK,
    DONE: Right.RECORD,
    CONTACT: Right.RECORD,
    LETTER: Right.RECORD,
    READ: Right.RECORD,
    HAND_OVER: Right.RECORD,
}


class Bulk(QObject):
    """Between the ticks of the list, the panel beside it and the band below it."""

    requested = Signal(object)  # BulkRequest
    letter_requested = Signal(str)  # what a line of the menu of letters asks for
    refused = Signal(str)
    left = Signal()  # the focus goes back to the list

    def __init__(
        self, session: RegistrySession, listing: Listing, area: ListArea, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._listing, self._area = session, listing, area
        self.panel = BulkPanel()
        self.band = TickBand()
        self._around_of: tuple[object, Around] | None = None
        self._preview_form = BookForm(self._around())
        self.asked_for: tuple[str, ...] = ()  # the lines the last request was about
        self.n_skipped = 0
        self.panel.act_chosen.connect(self.choose)
        self.panel.committed.connect(self.commit)
        self.panel.left.connect(self.leave_form)
        self.band.all_requested.connect(area.table.tick_all)
        self.band.next_requested.connect(area.table.extend_down)
        self.band.clear_requested.connect(area.table.ticked.clear)

    def items(self) -> list[WorkItem]:
        """The ticked lines, in the order of the list."""
        ticked = self._area.table.ticked
        found = (self._listing.item(row.key) for row in self._listing.rows if row.key in ticked)
        return [item for item in found if item is not None]

    def show(self) -> None:
        """Tell the panel and the band what is ticked now."""
        ticked = self._area.table.ticked
        rows = [row for row in self._listing.rows if row.key in ticked]
        items = self.items()
        self.panel.show_people(rows)
        for name, right in NEEDS.items():
            self.panel.allow(name, self._session.why_not(right))
        self._show_preview()
        n_shown = len(self._listing.rows)
        is_asking = self.panel.form is not None
        self.band.say(len(rows), ticked_said(items, words()), n_shown, is_asking=is_asking)

    def _show_preview(self) -> None:
        form = self.panel.form or self._preview_form
        form.around = self._around()
        chosen = form.chosen(self.items())
        preview = preview_of(form.act, chosen, form.how(), words(), form.notes())
        self.panel.show_preview(preview)

    def choose(self, act: str) -> None:
        """Open the form of an act, or the menu of letters."""
        refused = self._session.hindrance(NEEDS[act])
        if refused is not None:
            self.refused.emit(refused.said(words()))
            return
        if act == LETTER:
            self._offer_letters()
            return
        form = (FORMS | OUTCOME_FORMS)[act](self._around())
        form.changed.connect(self._show_preview)
        label = next(each.text for each in bulk_acts() if each.name == act)
        self.panel.open_form(form, label)
        self.show()

    def _offer_letters(self) -> None:
        from ui.views.worklist.output_menu import letter_menu

        button = self.panel.buttons[LETTER]
        menu = letter_menu(button)
        menu.triggered.connect(self._letter)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 2)))
        menu.setActiveAction(menu.actions()[0])

    def _letter(self, action: QObject) -> None:
        self._note(self.items(), 0)
        self.letter_requested.emit(action.objectName())

    def commit(self) -> None:
        """Do it, or say what to type instead."""
        form = self.panel.form
        if form is None:
            return
        items, problem = self.items(), form.problem()
        chosen = form.chosen(items)
        if problem or not chosen.parts:
            form.refuse(problem or self.tr("Nobody of those ticked is left to do this for."))
            form.setFocus()
            return
        self._note(chosen.items, len(chosen.skipped))
        self.requested.emit(form.request(items))

    def _note(self, items: Sequence[WorkItem], n_skipped: int) -> None:
        self.asked_for = tuple(item.key for item in items)
        self.n_skipped = n_skipped
        for key in self.asked_for:
            self._listing.touch(key)

    def leave_form(self) -> None:
        self.panel.close_form()
        self.show()
        self.left.emit()

    def acted(self) -> tuple[tuple[str, ...], int]:
        """It was done: who was skipped stays ticked. Says for which lines, and how many not."""
        keys, n_skipped = self.asked_for, self.n_skipped
        self.forget()
        self.panel.close_form()
        ticked = self._area.table.ticked
        ticked.keep(key for key in ticked.keys if key not in keys)
        return keys, n_skipped

    def forget(self) -> None:
        self.asked_for, self.n_skipped = (), 0

    def refuse(self, sentence: str) -> bool:
        """A refusal of what a form asked for is said in it, if one is open."""
        self.forget()
        form: BulkForm | None = self.panel.form
        if form is None:
            return False
        form.refuse(sentence)
        form.setFocus()
        return True

    def _around(self) -> Around:
        """Made anew when the list was read again."""
        session, plans = self._session, self._listing.plans()
        if self._around_of is not None and self._around_of[0] is plans:
            return self._around_of[1]
        surgeons = {plan.dossier.patient.surgeon for plan in plans} - {""}
        days = session.working_days()
        around = Around(
            today=session.today,
            days=days,
            operator=session.operator_name,
            loads=Loads(plans, session.settings.scanners, days),
            surgeons=sorted(surgeons),
        )
        self._around_of = plans, around
        return around
