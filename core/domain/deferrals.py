"""A date put off: not asked for until a day, with a reason and somebody who looks again."""

from dataclasses import field
from datetime import date, timedelta

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.ids import EpisodeId, PatientId, RecordId, new_id
from core.domain.modality import Modality
from core.domain.variables import variable
from core.language import phrase

MOST_DAYS_QUIET = 30  # safety.md INV-22: nothing is silent for longer without being looked at


class DeferralReason(Choice):
    """Why somebody is not asked to come yet. "Followed elsewhere" is none: that is a transfer."""

    UNFIT = "unfit", phrase("Not fit for it now")
    SYSTEMIC_THERAPY = "systemic_therapy", phrase("Systemic therapy is running")
    PREGNANCY = "pregnancy", phrase("Pregnancy")
    ABROAD = "abroad", phrase("Away or abroad")
    CLAUSTROPHOBIA = "claustrophobia", phrase("Claustrophobia: another examination is arranged")
    PATIENT_ASKS = "patient_asks", phrase("The patient asks for a later day")
    REFUSES = "refuses", phrase("The patient refuses: the surgeon will talk to him")
    NO_SLOT = "no_slot", phrase("No free slot before")
    OTHER = "other", phrase("Another reason")


class Deferral(Frozen):
    """One order that is not chased until a day; the due date itself never moves (R13).

    It is for one date: when the window of the next one opens, that one is asked for (INV-22). Every
    30 days somebody says that it still holds, or it is asked for again; `confirmed_on` is the last
    such day. `ended_on` is set when it was lifted before its day.
    """

    patient_id: PatientId
    episode_id: EpisodeId
    modality: Modality
    month: int
    deferred_on: date = variable(phrase("Deferred on"), required=True)
    until: date = variable(phrase("Deferred until"), required=True)
    reason: DeferralReason = variable(phrase("Reason"), required=True)
    reviewer: str = variable(phrase("Who looks again"), required=True)
    confirmed_on: date | None = variable(phrase("Confirmed on"), default=None)
    ended_on: date | None = variable(phrase("Lifted on"), default=None)
    note: str = variable(phrase("Note"), default="", long=True)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0

    @property
    def look_on(self) -> date:
        """The day on which somebody has to look again; never later than `until`."""
        since = self.confirmed_on or self.deferred_on
        return min(self.until, since + timedelta(days=MOST_DAYS_QUIET))

    def stands_on(self, day: date) -> bool:
        """Whether it was made, not lifted, and its day not reached."""
        lifted = self.ended_on is not None and self.ended_on <= day
        return self.deferred_on <= day < self.until and not lifted

    def is_quiet_on(self, day: date) -> bool:
        """Whether nobody has to ask on this day."""
        if not self.stands_on(day):
            return False
        looked = (each for each in (self.deferred_on, self.confirmed_on) if each and each <= day)
        return day < max(looked) + timedelta(days=MOST_DAYS_QUIET)
