"""The worklist of one day, kept: after a save only the lines of whom it touched are made anew."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from operator import itemgetter
from typing import TypeAlias

from core.domain.ids import PatientId
from core.surveillance.alarms import Alarms, MarkerAlarm
from core.surveillance.buckets import Bucket, Standing
from core.surveillance.planned import PatientPlan
from core.surveillance.worklist import Urgency, WorkItem, Worklist, lines_of, urgency_of

# How urgent a line is, the place of its patient among the plans, its own among the patient's
# lines: no two are alike, so that no line is ever compared with another one.
_Entry: TypeAlias = tuple[Urgency, int, int, WorkItem]
_LINE: Callable[[_Entry], WorkItem] = itemgetter(3)


class KeptList:
    """`plans` are in the order that ties keep; nobody joins, leaves or moves in it later."""

    def __init__(self, plans: Mapping[PatientId, PatientPlan], today: date, alarms: Alarms) -> None:
        self._today = today
        self._plans = dict(plans)
        self._places = {who: at for at, who in enumerate(plans)}
        self._own = {who: self._of(plan, alarms) for who, plan in plans.items()}
        self._entries = sorted(entry for own in self._own.values() for entry in own)
        self._buckets = Counter(plan.bucket for plan in plans.values() if plan.bucket is not None)
        self._outside = Counter(plan.standing for plan in plans.values() if plan.bucket is None)

    def put(self, plans: Iterable[PatientPlan], alarms: Alarms) -> None:
        """Other plans of patients who are in it, with all the rises that lift these."""
        for plan in plans:
            who = plan.dossier.patient.id
            for entry in self._own[who]:
                del self._entries[bisect_left(self._entries, entry)]
            self._own[who] = self._of(plan, alarms)
            for entry in self._own[who]:
                insort(self._entries, entry)
            self._count(self._plans[who], -1)
            self._count(plan, 1)
            self._plans[who] = plan

    def worklist(self) -> Worklist:
        """The same as the whole list made from its plans at once."""
        return Worklist(
            items=tuple(map(_LINE, self._entries)),
            counts={bucket: self._buckets[bucket] for bucket in Bucket},
            outside={
                standing: self._outside[standing] for standing in Standing if not standing.is_inside
            },
        )

    def _of(self, plan: PatientPlan, alarms: Mapping[PatientId, MarkerAlarm]) -> list[_Entry]:
        place = self._places[plan.dossier.patient.id]
        lines = lines_of(plan, self._today, alarms)
        return [(urgency_of(line), place, nth, line) for nth, line in enumerate(lines)]

    def _count(self, plan: PatientPlan, by: int) -> None:
        if plan.bucket is not None:
            self._buckets[plan.bucket] += by
        else:
            self._outside[plan.standing] += by
