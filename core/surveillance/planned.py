"""What a plan is: the visits, calendars and open questions of one patient on one day."""

from datetime import date
from typing import NamedTuple

from core.domain.disease import Recurrence
from core.domain.dossier import Dossier
from core.domain.followup import Appointment, Episode, Examination, Pause
from core.domain.meeting import MDTReferral
from core.domain.modality import Modality
from core.domain.protocol import Protocol
from core.domain.stops import Stop, StopReason
from core.domain.treatment import Procedure
from core.surveillance.buckets import Bucket, Standing
from core.surveillance.case import End
from core.surveillance.courses import ModalityCourse
from core.surveillance.orders import DisplayStatus, Order, display_status, most_urgent


class Visit(NamedTuple):
    """The orders of one month, which fall due on one day; `number` of `total` in the episode."""

    month: int
    due_on: date
    orders: tuple[Order, ...]
    number: int
    total: int

    @property
    def status(self) -> DisplayStatus:
        return most_urgent([display_status(order) for order in self.orders])


class EpisodePlan(NamedTuple):
    """One episode on one day. `pauses` are all of the patient's, `end` is in force."""

    episode: Episode
    anchor: Procedure
    protocol: Protocol
    courses: tuple[ModalityCourse, ...]
    visits: tuple[Visit, ...]
    pauses: tuple[Pause, ...]
    end: End | None

    def course(self, modality: Modality) -> ModalityCourse | None:
        return next((each for each in self.courses if each.modality is modality), None)

    @property
    def orders(self) -> tuple[Order, ...]:
        return tuple(order for visit in self.visits for order in visit.orders)

    @property
    def overdue_since(self) -> date | None:
        """The earliest flag of any modality."""
        since = [course.plan.since for course in self.courses if course.plan.since is not None]
        return min(since, default=None)


class PatientPlan(NamedTuple):
    """One patient on one day. `bucket` and `status` are none for those outside (see `standing`).

    `open_results` are examinations that wait for a report, a reader or a decision.
    `stray_bookings` stand but belong to no order any more. `bucket` is the first of `needs`.
    """

    dossier: Dossier
    today: date
    episodes: tuple[EpisodePlan, ...]
    standing: Standing
    bucket: Bucket | None
    open_results: tuple[Examination, ...]
    undecided_recurrences: tuple[Recurrence, ...]
    unanswered_procedures: tuple[Procedure, ...]
    stray_bookings: tuple[Appointment, ...]
    pause: Pause | None
    stop: Stop | None
    open_referrals: tuple[MDTReferral, ...] = ()
    needs: frozenset[Bucket] = frozenset()

    @property
    def current(self) -> EpisodePlan | None:
        """The episode of the last anchor, ended or not."""
        return self.episodes[-1] if self.episodes else None

    @property
    def visits(self) -> tuple[Visit, ...]:
        return self.current.visits if self.current else ()

    @property
    def status(self) -> DisplayStatus | None:
        return self.bucket.status if self.bucket else None

    @property
    def next_due(self) -> date | None:
        """The earliest due date still ahead."""
        courses = self.current.courses if self.current else ()
        return min((c.plan.next_due for c in courses if c.plan.next_due), default=None)

    @property
    def overdue_since(self) -> date | None:
        return self.current.overdue_since if self.current else None

    @property
    def pending_transfer(self) -> Stop | None:
        """A transfer that the other centre has not accepted suppresses nothing (INV-07)."""
        for each in self.dossier.stops:
            is_open = each.reason is StopReason.TRANSFERRED and each.reversed_on is None
            is_open = is_open and each.stopped_on <= self.today
            if is_open and (each.in_force_from is None or each.in_force_from > self.today):
                return each
        return None

    @property
    def is_transfer_pending(self) -> bool:
        return self.pending_transfer is not None
