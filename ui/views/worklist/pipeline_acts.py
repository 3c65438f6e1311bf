"""The keys that keep an order moving: put off, missed, contact, waive, to the meeting, settle.

As with the other keys the editors are imported by the first one that opens one.
"""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from core.domain.followup import Appointment, ContactAttempt, Waiver, WaiverKind
from core.domain.meeting import MDTReferral
from core.domain.modality import Modality
from core.surveillance.next_steps import missed_before
from core.surveillance.worklist import WorkItem, attempts_of
from ui.look.language import words
from ui.views import wishes
from ui.views.worklist.acts import Acts
from ui.views.worklist.defer_acts import DeferActs, ticks_of_orders
from ui.views.worklist.offers import (
    passed_bookings,
    question_of,
    to_waive,
)
from ui.views.worklist.settling import settling_of

if TYPE_CHECKING:
    from ui.views.worklist.contact_editor import Tried
    from ui.views.worklist.missed_editor import WhatFollows


class PipelineActs(QObject):
    """One slot for each key; the answers leave as wishes."""

    def __init__(self, acts: Acts, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        deferring = DeferActs(acts, self)
        self.defer, self.confirm = deferring.defer, deferring.confirm

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
        self._acts.open(editor, item, "follow" if is_recorded else "missed")

    def _missed(self, told: "WhatFollows") -> None:
        self._wish(wishes.RecordMissed(told.appointments, told.step, told.by, told.note))

    def _said_next(self, told: "WhatFollows") -> None:
        self._wish(wishes.SayNextStep(told.appointments, told.step, told.by), goes_on=True)

    # Contacts

    def contact(self) -> None:
        item = self._acts.ready("contact")
        if item is not None:
            self._log(item)

    def _log(self, item: WorkItem) -> None:
        from ui.views.worklist.contact_editor import ContactEditor, ContactOffer

        patient = item.plan.dossier.patient
        offer = ContactOffer(
            today=item.plan.today,
            days=self._acts.days,
            phones=tuple(filter(None, (patient.phone, patient.second_phone))),
            n_tried=len(attempts_of(item)),
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

        editor = WaiveEditor(ticks_of_orders(to_waive(item)))
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
            (self._acts.book if wanted.act == "book" else getattr(self, wanted.act))()
            return
        self._acts.wish(wishes.Settle(item, wanted.name), about=item)

    def follow(self) -> None:
        """Say what follows the visits that were missed before."""
        item = self._acts.ready("follow")
        if item is None:
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
