"""What the keys do with the marked line: open an editor below it, or announce the act.

The editors are imported by the first key that opens one: the list is what the program starts with.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.domain.followup import Appointment, Examination
from core.domain.modality import Modality
from core.domain.rights import Right
from core.domain.scanners import Scanner
from core.errors import RegistryError
from core.surveillance.booking import WorkingDays
from core.surveillance.worklist import WorkItem
from ui.look.language import words
from ui.views.worklist.list_area import ListArea
from ui.views.worklist.listing import Listing
from ui.views.worklist.offers import (
    NEEDS,
    booking_offer,
    bookings_of,
    open_examination,
    performed_offer,
    refusal_said,
    refusals,
)

if TYPE_CHECKING:
    from ui.views.worklist.booking_editor import BookedVisit
    from ui.views.worklist.inline import InlineEditor


class Acts(QObject):
    """One slot for each key. Nothing is saved here: values leave as signals."""

    patient_chosen = Signal(str)
    book_requested = Signal(object)  # Booking
    attended_requested = Signal(object)  # list[Examination]
    cancel_requested = Signal(object, str)  # list[Appointment], reason
    result_requested = Signal(object)  # Examination
    wished = Signal(object)  # a value of ui.views.wishes
    not_possible = Signal(str)
    editor_opened = Signal(object)  # InlineEditor

    def __init__(
        self,
        listing: Listing,
        area: ListArea,
        hindrance: Callable[[Right], RegistryError | None],
        parent: QObject,
    ) -> None:
        """`hindrance` says why whoever acts may not begin something."""
        super().__init__(parent)
        self._hindrance = hindrance
        self._listing = listing
        self._area = area
        self.days = WorkingDays()
        self.scanners: tuple[Scanner, ...] = ()
        self.operator = ""
        self._edited: WorkItem | None = None  # the line the open editor is about
        self.asked_for = ""  # the key of the row that the last request was about
        self.goes_on = False  # whether the next row is marked when it succeeds

    def marked(self) -> WorkItem | None:
        """The line of the marked row."""
        return self._listing.item(self._area.marked_key())

    def book(self) -> None:
        item = self.ready("book")
        if item is None:
            return
        from core.surveillance.loads import Loads
        from ui.views.worklist.booking_editor import BookingEditor

        loads = Loads(self._listing.plans(), self.scanners, self.days)
        offer = booking_offer(item, loads, self.days, words())
        editor = BookingEditor(offer)
        editor.booked.connect(self._book)
        self.open(editor, item, "book")

    def done(self) -> None:
        item = self.ready("done")
        if item is None:
            return
        from ui.views.worklist.outcome_editors import AttendedEditor

        day, items = performed_offer(item, words())
        editor = AttendedEditor(item.plan.today, day, items)
        editor.performed.connect(self._attended)
        self.open(editor, item, "done")

    def cancel(self) -> None:
        item = self.ready("cancel")
        if item is None:
            return
        from ui.views.worklist.outcome_editors import CancelEditor
        from ui.views.worklist.ticks import Tick

        said = words()
        editor = CancelEditor([Tick(each, said(each.modality.short)) for each in bookings_of(item)])
        editor.chosen.connect(self._cancel)
        self.open(editor, item, "cancel")

    def result(self) -> None:
        item = self.ready("result")
        examination = open_examination(item) if item else None
        if item is not None and examination is not None:
            self.ask(goes_on=False, about=item)
            self.result_requested.emit(examination)

    def open_patient(self) -> None:
        item = self.ready("open")
        if item is not None:
            self.patient_chosen.emit(item.plan.dossier.patient.id)

    def close_editor(self) -> None:
        """Put the editor away and let the rows move together again."""
        self._area.table.close_editor()
        self._area.arrange()

    @property
    def edited(self) -> WorkItem | None:
        """The line that the open editor is about."""
        return self._edited

    def wish(self, wanted: object, *, about: WorkItem, goes_on: bool = False) -> None:
        """Announce what is wanted; the row it is about stays."""
        self.ask(goes_on=goes_on, about=about)
        self.wished.emit(wanted)

    def ready(self, act: str) -> WorkItem | None:
        """The marked line, or a sentence why the act is not possible."""
        item = self.marked()
        why_not = refusals(item, words()).get(act, "")
        if why_not:
            self.not_possible.emit(why_not)
            return None
        refused = self._hindrance(NEEDS[act]) if act in NEEDS else None
        if refused is not None:
            self.not_possible.emit(refusal_said(act, refused.said(words()), words()))
            return None
        return item

    def open(self, editor: "InlineEditor", item: WorkItem, act: str) -> None:
        from ui.views.worklist.line_draft import LineDraft

        # Bound when it opens: whatever the list does, no answer reaches another patient.
        self._edited = item
        self._listing.touch(item.key)
        editor.cancelled.connect(self.close_editor)
        self._area.table.open_editor(editor)
        self._area.arrange()
        self._area.table.scrollTo(self._area.table.currentIndex())
        self._area.table.fit_editor()
        place = {"page": "worklist", "key": item.key}
        editor.keep_as(LineDraft(f"line:{act}", item.plan.dossier.patient, place))
        self.editor_opened.emit(editor)

    def ask(self, *, about: WorkItem, goes_on: bool) -> None:
        self.asked_for = about.key
        self.goes_on = goes_on
        self._listing.touch(self.asked_for)

    def _book(self, visit: "BookedVisit") -> None:
        item = self._edited
        if item is None or item.plan.current is None:
            return
        from core.actions.booking import Booking

        self.ask(goes_on=True, about=item)
        self.book_requested.emit(
            Booking(
                patient_id=item.plan.dossier.patient.id,
                episode_id=item.plan.current.episode.id,
                orders=visit.orders,
                day=visit.day,
                at=visit.at,
                place=visit.place,
                apart=visit.apart,
            )
        )

    def _attended(self, day: date, modalities: tuple[Modality, ...], is_adequate: bool) -> None:  # noqa: FBT001  as the signal sends it
        item = self._edited
        if item is None:
            return
        self.ask(goes_on=True, about=item)
        self.attended_requested.emit(
            [
                Examination(
                    patient_id=item.plan.dossier.patient.id,
                    modality=modality,
                    performed_on=day,
                    is_adequate=is_adequate,
                )
                for modality in modalities
            ]
        )

    def _cancel(self, appointments: tuple[Appointment, ...], reason: str) -> None:
        if self._edited is not None:
            self.ask(goes_on=False, about=self._edited)
        self.cancel_requested.emit(list(appointments), reason)
