"""The keys that keep an order moving: put off, missed, contact, waive, to the meeting, settle.

As with the other keys the editors are imported by the first one that opens one.
"""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from core.domain.deferrals import Deferral
from core.domain.followup import Appointment, Channel, ContactAttempt, Waiver, WaiverKind
from core.domain.meeting import MDTReferral
from core.domain.modality import Modality
from core.surveillance.orders import Order
from core.surveillance.worklist import WorkItem
from ui.look.language import words
from ui.views import wishes
from ui.views.worklist.acts import Acts
from ui.views.worklist.lines import contacts_of
from ui.views.worklist.offers import (
    missed_before,
    passed_bookings,
    put_off_orders,
    question_of,
    to_defer,
    to_waive,
)
from ui.views.worklist.settling import Settling, settling_of

if TYPE_CHECKING:
    from ui.views.worklist.contact_editor import Tried
    from ui.views.worklist.defer_editor import PutOff
    from ui.views.worklist.missed_editor import WhatFollows


class PipelineActs(QObject):
    """One slot for each key; the answers leave as wishes."""

    def __init__(self, acts: Acts, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts

    # Putting off

    def defer(self) -> None:
        """Put off; where everything is put off already, confirm or lift it."""
        item = self._acts.ready("defer")
        if item is None:
            return
        if all(each.deferral is not None for each in to_defer(item)):
            self.confirm()
            return
        from ui.views.worklist.defer_editor import DeferEditor, DeferralOffer

        patient = item.plan.dossier.patient
        offer = DeferralOffer(
            today=item.plan.today,
            orders=_ticks(to_defer(item)),
            days=self._acts.days,
            reviewer=patient.surgeon or self._acts.operator,
        )
        editor = DeferEditor(offer)
        editor.put_off.connect(self._put_off)
        self._acts.open(editor, item, "defer")

    def confirm(self) -> None:
        """Say whether what was put off still holds."""
        item = self._acts.ready("defer")
        if item is None:
            return
        from ui.views.worklist.defer_editor import ConfirmEditor
        from ui.views.worklist.ticks import Tick

        said = words()
        ticks = [
            Tick(order.deferral, said(order.modality.short))
            for order in put_off_orders(item)
            if order.deferral is not None
        ]
        editor = ConfirmEditor(item.plan.today, ticks)
        editor.confirmed.connect(self._confirmed)
        editor.lifted.connect(self._lifted)
        self._acts.open(editor, item, "confirm")

    def _put_off(self, answers: "PutOff") -> None:
        item = self._acts.edited
        if item is None or item.plan.current is None:
            return
        deferrals = tuple(
            Deferral(
                patient_id=item.plan.dossier.patient.id,
                episode_id=item.plan.current.episode.id,
                modality=modality,
                month=month,
                deferred_on=item.plan.today,
                until=answers.until,
                reason=answers.reason,
                reviewer=answers.reviewer,
                note=answers.note,
            )
            for modality, month in answers.orders
        )
        self._acts.wish(wishes.Defer(deferrals), about=item, goes_on=True)

    def _confirmed(self, deferrals: tuple[Deferral, ...], until: date) -> None:
        self._wish(wishes.ConfirmDeferrals(deferrals, until), goes_on=True)

    def _lifted(self, deferrals: tuple[Deferral, ...]) -> None:
        self._wish(wishes.LiftDeferrals(deferrals))

    # Missed, and what follows

    def missed(self) -> None:
        item = self._acts.ready("missed")
        if item is not None:
            self._ask_what_follows(item, passed_bookings(item), is_recorded=False)

    def _ask_what_follows(
        self, item: WorkItem, bookings: tuple[Appointment, ...], *, is_recorded: bool
    ) -> None:
        from ui.views.worklist.missed_editor import MissedEditor, MissedOffer, ticks_of

        offer = MissedOffer(
            today=item.plan.today,
            bookings=ticks_of(bookings),
            days=self._acts.days,
            n_missed=missed_before(item) + (0 if is_recorded else 1),
            is_recorded=is_recorded,
        )
        editor = MissedEditor(offer)
        editor.told.connect(self._said_next if is_recorded else self._missed)
        self._acts.open(editor, item, "settle" if is_recorded else "missed")

    def _missed(self, told: "WhatFollows") -> None:
        self._wish(wishes.RecordMissed(told.appointments, told.step, told.by, told.note))

    def _said_next(self, told: "WhatFollows") -> None:
        self._wish(wishes.SayNextStep(told.appointments, told.step, told.by), goes_on=True)

    # Contacts

    def contact(self) -> None:
        item = self._acts.ready("contact")
        if item is not None:
            self._log(item, Channel.CALL)

    def _log(self, item: WorkItem, channel: Channel) -> None:
        from ui.views.worklist.contact_editor import ContactEditor, ContactOffer

        patient = item.plan.dossier.patient
        offer = ContactOffer(
            today=item.plan.today,
            days=self._acts.days,
            phones=tuple(filter(None, (patient.phone, patient.second_phone))),
            n_tried=len(contacts_of(item)),
            channel=channel,
        )
        editor = ContactEditor(offer)
        editor.tried.connect(self._tried)
        self._acts.open(editor, item, "contact")

    def _tried(self, tried: "Tried") -> None:
        item = self._acts.edited
        if item is None:
            return
        attempt = ContactAttempt(
            patient_id=item.plan.dossier.patient.id,
            tried_on=item.plan.today,
            channel=tried.channel,
            outcome=tried.outcome,
            next_try_on=tried.next_try_on,
            tried_by=self._acts.operator,
            note=tried.note,
        )
        self._acts.wish(wishes.LogContact(attempt), about=item, goes_on=True)

    # Decisions

    def waive(self) -> None:
        item = self._acts.ready("waive")
        if item is None:
            return
        from ui.views.worklist.decide_editors import WaiveEditor

        editor = WaiveEditor(_ticks(to_waive(item)))
        editor.waived.connect(self._waived)
        self._acts.open(editor, item, "waive")

    def _waived(
        self, kind: WaiverKind, orders: tuple[tuple[Modality, int], ...], reason: str
    ) -> None:
        item = self._acts.edited
        if item is None or item.plan.current is None:
            return
        waivers = tuple(
            Waiver(
                patient_id=item.plan.dossier.patient.id,
                episode_id=item.plan.current.episode.id,
                modality=modality,
                month=month,
                kind=kind,
                waived_on=item.plan.today,
                waived_by=self._acts.operator,
                reason=reason,
            )
            for modality, month in orders
        )
        self._acts.wish(wishes.Waive(waivers), about=item, goes_on=True)

    def meeting(self) -> None:
        """Put the patient on the list of the MDT; a result or a marker proposes the question."""
        item = self._acts.ready("meeting")
        if item is None:
            return
        from ui.views.worklist.decide_editors import ReferEditor

        editor = ReferEditor(item.plan.today, question_of(item, words()))
        editor.referred.connect(self._referred)
        self._acts.open(editor, item, "meeting")

    def _referred(self, question: str, meeting_on: date | None) -> None:
        item = self._acts.edited
        if item is None:
            return
        referral = MDTReferral(
            patient_id=item.plan.dossier.patient.id,
            referred_on=item.plan.today,
            question=question,
            meeting_on=meeting_on,
            recurrence_id=getattr(item.record, "id", None) if _is_recurrence(item) else None,
            referred_by=self._acts.operator,
        )
        self._acts.wish(wishes.Refer(referral), about=item)

    # What the row itself asks for

    def settle(self) -> None:
        """The one act that this row asks for."""
        item = self._acts.marked()
        wanted = settling_of(item) if item is not None else None
        if item is None or wanted is None:
            self._acts.not_possible.emit(self.tr("This line asks for nothing of its own."))
            return
        if wanted.act:
            self._go(item, wanted)
            return
        self._acts.wish(wishes.Settle(item, wanted.name), about=item)

    def _go(self, item: WorkItem, wanted: Settling) -> None:
        """The settling is one of the acts of the list, opened with what is known."""
        if wanted.act == "follow":
            self._follow(item)
        elif wanted.act == "letter":
            if self._acts.ready("contact") is not None:
                self._log(item, Channel.LETTER)
        elif wanted.act == "book":
            self._acts.book()
        else:
            getattr(self, wanted.act)()

    def _follow(self, item: WorkItem) -> None:
        """Say what follows the visits that were missed before."""
        if self._acts.ready("follow") is None:
            return
        last = [o.last_not_attended for o in item.orders if o.is_next_step_missing]
        self._ask_what_follows(item, tuple(filter(None, last)), is_recorded=True)

    def _wish(self, wanted: Any, *, goes_on: bool = False) -> None:
        item = self._acts.edited
        if item is not None:
            self._acts.wish(wanted, about=item, goes_on=goes_on)


def _is_recurrence(item: WorkItem) -> bool:
    from core.domain.disease import Recurrence

    return isinstance(item.record, Recurrence)


def _ticks(orders: tuple[Order, ...]) -> "tuple[Any, ...]":
    from ui.views.worklist.ticks import Tick

    said = words()
    return tuple(Tick((each.modality, each.month), said(each.modality.short)) for each in orders)
