"""The lines under the tabs in which a visit is booked or its outcome told, without a dialog."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from core.actions.booking import Booking, Ordered
from core.domain.followup import Examination
from core.domain.modality import Modality
from core.surveillance.booking import WorkingDays
from core.surveillance.loads import Loads
from core.surveillance.orders import Order
from core.surveillance.plan import PatientPlan
from ui.look.language import words
from ui.views.patient.intents import Attend, Book
from ui.views.patient.slot_rows import is_bookable
from ui.views.patient.step import TellMissed
from ui.views.worklist.booking_editor import BookedVisit, BookingEditor, BookingOffer
from ui.views.worklist.line_draft import LineDraft
from ui.views.worklist.outcome_editors import AttendedEditor
from ui.views.worklist.ticks import Tick
from ui.widgets.button import Button
from ui.widgets.named import named


class BookLine(BookingEditor):
    """Books orders of the patient's current episode; `asked` carries the intent."""

    asked = Signal(object)

    def __init__(self, plan: PatientPlan, offer: BookingOffer) -> None:
        super().__init__(offer)
        self._plan = plan
        button = self.findChild(Button, "commit_booking")
        if button is not None:
            button.set_label(self.tr("Book"))
        self.booked.connect(self._say_booked)
        self.keep_as(
            draft_of("book", plan, [tick.value for tick in offer.orders if tick.is_ticked])
        )

    def _say_booked(self, visit: BookedVisit) -> None:
        assert self._plan.current is not None, "only orders of an episode are booked"
        booking = Booking(
            patient_id=self._plan.dossier.patient.id,
            episode_id=self._plan.current.episode.id,
            orders=visit.orders,
            day=visit.day,
            at=visit.at,
            place=visit.place,
            apart=visit.apart,
        )
        self.asked.emit(Book(booking))


class OutcomeLine(AttendedEditor):
    """Records what was performed, or that the patient did not come; `asked` carries the intent."""

    asked = Signal(object)
    missed = Signal(object)  # TellMissed

    def __init__(self, plan: PatientPlan, orders: Sequence[Order]) -> None:
        self._plan, self._orders = plan, tuple(orders)
        self._booked = tuple(each.appointment for each in orders if each.appointment)
        day = max((each.booked_for for each in self._booked), default=plan.today)
        said = words()
        items = [Tick(each.modality, said(each.modality.short)) for each in orders]
        super().__init__(plan.today, min(day, plan.today), items)
        missed = named(Button(self.tr("Did not attend")), "not_attended")
        missed.clicked.connect(self._ask_missed)
        self.answers.insertWidget(1, missed)
        missed.setHidden(not self._booked)  # shown before it has a place it would be a window
        self.performed.connect(self._say_performed)
        self.keep_as(draft_of("done", plan, [(each.modality, each.month) for each in orders]))

    def _ask_missed(self) -> None:
        """What follows is asked by a line of its own, which takes the place of this one."""
        self.missed.emit(TellMissed(self._orders))

    def _say_performed(
        self,
        day: date,
        modalities: Sequence[Modality],
        adequate: bool,  # noqa: FBT001  the signature of the signal
    ) -> None:
        who = self._plan.dossier.patient.id
        performed = tuple(
            Examination(patient_id=who, modality=each, performed_on=day, is_adequate=adequate)
            for each in modalities
        )
        self.asked.emit(Attend(performed))


def draft_of(act: str, plan: PatientPlan, orders: Sequence[Ordered]) -> LineDraft:
    named = [[modality.value, month] for modality, month in orders]
    return LineDraft(f"line:{act}", plan.dossier.patient, {"page": "patient", "orders": named})


def book_line(
    plan: PatientPlan, orders: Sequence[Order], loads: Loads, days: WorkingDays
) -> BookLine:
    """Opens on the booking that stands, else on the suggested day; the visit's others unticked."""
    chosen = {(each.modality, each.month) for each in orders}
    months = {each.month for each in orders}
    visits = [visit for visit in plan.visits if visit.month in months]
    offered = [o for visit in visits for o in visit.orders if is_bookable(o)] or list(orders)
    said = words()
    ticks: tuple[Tick[Ordered], ...] = tuple(
        Tick(
            (each.modality, each.month),
            said(each.modality.short),
            (each.modality, each.month) in chosen,
        )
        for each in offered
    )
    standing = [each.appointment for each in orders if each.appointment]
    ahead = [each for each in standing if each.booked_for >= plan.today]
    suggested = min((each.suggested_on for each in orders), default=plan.today)
    offer = BookingOffer(
        suggested=ahead[0].booked_for if ahead else suggested,
        today=plan.today,
        orders=ticks,
        days=days,
        loads=loads,
        patient_id=plan.dossier.patient.id,
        at=ahead[0].at if ahead else None,
        place=ahead[0].place if ahead else "",
        is_booked=bool(ahead),
    )
    return BookLine(plan, offer)
