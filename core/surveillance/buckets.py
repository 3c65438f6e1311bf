"""In which one heap a living, enrolled patient lies, and how those outside are counted."""

from core.domain.choices import Choice
from core.language import phrase
from core.surveillance.case import EndReason
from core.surveillance.orders import DisplayStatus


class Bucket(Choice):
    """Every living, enrolled patient is in exactly one; the first that fits."""

    LOST = "lost", phrase("Tracing")
    NO_PLAN = "no_plan", phrase("No plan: needs attention")
    OVERDUE = "overdue", phrase("Overdue")
    PAUSE_REVIEW_DUE = "pause_review_due", phrase("Pause to review")
    OUTCOME_MISSING = "outcome_missing", phrase("No outcome")
    HISTORY_UNKNOWN = "history_unknown", phrase("History not known")
    ABNORMAL = "abnormal", phrase("Abnormal, to decide")
    MDT_PENDING = "mdt_pending", phrase("MDT pending")
    RESULT_UNREAD = "result_unread", phrase("Result unread")
    RESULT_AWAITED = "result_awaited", phrase("Result awaited")
    NOT_REACHABLE = "not_reachable", phrase("Not reachable")
    DUE_NOT_BOOKED = "due_not_booked", phrase("Due, to book")
    DISCHARGE_DECISION = "discharge_decision", phrase("Programme complete: decide")
    BOOKED_THIS_WEEK = "booked_this_week", phrase("Booked this week")
    BOOKED = "booked", phrase("Booked later")
    PAUSED = "paused", phrase("Paused")
    DEFERRED = "deferred", phrase("Deferred")
    ON_COURSE = "on_course", phrase("Not yet due")

    @property
    def needs_someone(self) -> bool:
        return self not in _ON_COURSE

    @property
    def status(self) -> DisplayStatus:
        """The status a patient of this bucket is shown with."""
        return _STATUS.get(self, DisplayStatus.DUE)


_ON_COURSE = frozenset(
    {
        Bucket.BOOKED_THIS_WEEK,
        Bucket.BOOKED,
        Bucket.PAUSED,
        Bucket.DEFERRED,
        Bucket.ON_COURSE,
    }
)
_STATUS = {
    Bucket.OVERDUE: DisplayStatus.OVERDUE,
    Bucket.HISTORY_UNKNOWN: DisplayStatus.OVERDUE,
    Bucket.BOOKED_THIS_WEEK: DisplayStatus.BOOKED,
    Bucket.BOOKED: DisplayStatus.BOOKED,
    Bucket.PAUSED: DisplayStatus.PAUSED,
    Bucket.DEFERRED: DisplayStatus.PAUSED,
    Bucket.ON_COURSE: DisplayStatus.NOT_YET_DUE,
}


class Standing(Choice):
    """Whether a patient is followed, and if not why; only the first two are in a bucket."""

    FOLLOWED = "followed", phrase("Followed")
    LOST = "lost_to_followup", phrase("Lost to follow-up")
    DEAD = "dead", phrase("Deceased")
    PALLIATIVE = "palliative", phrase("Palliative intent")
    TRANSFERRED = "transferred", phrase("Followed at another centre")
    WITHDRAWN = "withdrawn", phrase("Withdrawn by the patient")
    DISCHARGED = "discharged", phrase("Discharged")
    NOT_YET = "not_yet", phrase("Not yet operated on")

    @property
    def is_inside(self) -> bool:
        return self in (Standing.FOLLOWED, Standing.LOST)


STANDING_AFTER = {
    EndReason.DEATH: Standing.DEAD,
    EndReason.PALLIATIVE: Standing.PALLIATIVE,
    EndReason.TRANSFERRED: Standing.TRANSFERRED,
    EndReason.WITHDRAWN: Standing.WITHDRAWN,
    EndReason.LOST_TO_FOLLOWUP: Standing.LOST,
    EndReason.DISCHARGED: Standing.DISCHARGED,
}
