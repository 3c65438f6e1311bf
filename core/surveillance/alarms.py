"""A marker that doubled or is above its limit, while nobody has answered it (schedule.md R15)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.language import Words, phrase
from core.surveillance.buckets import Standing
from core.surveillance.planned import PatientPlan

SOON: Final = timedelta(days=28)  # an image within four weeks of the value answers it
USUAL_LIMIT: Final = 5.0  # CEA in µg/L, where the report printed none
_BLOOD = frozenset({Modality.BIOCHEM})


class MarkerValue(NamedTuple):
    """One CEA as it was stored, for a first look; `limit` as the report printed it."""

    on: date
    value: float
    limit: float | None = None


class MarkerAlarm(NamedTuple):
    """The last value of a marker and what is wrong with it."""

    on: date
    value: str
    doubled_since: date | None

    def said(self, words: Words) -> str:
        """`CEA 18.4, doubled since 12-Aug: consider imaging earlier`; people decide."""
        if self.doubled_since is None:
            told = phrase("CEA {value}, above the limit: consider imaging earlier")
            return words(told, value=self.value)
        day = words.short_date(self.doubled_since)
        told = phrase("CEA {value}, doubled since {day}: consider imaging earlier")
        return words(told, value=self.value, day=day)


Alarms = Mapping[PatientId, MarkerAlarm]


def suspects(
    plans: Iterable[PatientPlan], stored: Mapping[PatientId, Sequence[MarkerValue]]
) -> tuple[PatientPlan, ...]:
    """Whose last CEA may be high, by a look that is quick and never too strict.

    `stored` are laboratory records; the values of results are in the plans.
    """
    return tuple(plan for plan in plans if _is_suspect(plan, stored))


def _is_suspect(plan: PatientPlan, stored: Mapping[PatientId, Sequence[MarkerValue]]) -> bool:
    if plan.standing is not Standing.FOLLOWED:
        return False
    days = {each.id: each.performed_on for each in plan.dossier.examinations}
    values = [
        MarkerValue(days[each.examination_id], each.cea_ug_per_l)
        for each in plan.dossier.results
        if each.cea_ug_per_l is not None and each.examination_id in days
    ]
    values += stored.get(plan.dossier.patient.id, ())
    known = [each for each in values if each.on <= plan.today]
    if not known:
        return False
    last_on = max(each.on for each in known)
    lowest = min((each.value for each in known if each.value > 0), default=0.0)
    return any(
        each.value > min(each.limit or USUAL_LIMIT, USUAL_LIMIT) or each.value >= 2 * lowest
        for each in known
        if each.on == last_on
    )


def is_answered(plan: PatientPlan, alarm: MarkerAlarm) -> bool:
    """Whether somebody acted on it: an image since, or soon; the meeting; or a written decision."""
    dossier, on = plan.dossier, alarm.on
    imaged = any(
        each.modality not in _BLOOD and on <= each.performed_on <= plan.today
        for each in dossier.examinations
    )
    booked = any(
        each.stands and each.modality not in _BLOOD and each.booked_for <= plan.today + SOON
        for each in dossier.appointments
    )
    met = [each.held_on for each in dossier.decisions]
    met += [each.detected_on for each in dossier.recurrences]
    met += [each.referred_on for each in dossier.referrals]
    decided = any(on <= day <= plan.today for day in met)
    return imaged or booked or decided or _is_decided_in_result(plan, on)


def _is_decided_in_result(plan: PatientPlan, on: date) -> bool:
    """Whoever read that blood wrote a decision and a next step."""
    results = plan.dossier.results_by_examination()
    taken = (results.get(each.id) for each in plan.dossier.examinations if each.performed_on == on)
    return any(
        each is not None
        and each.cea_ug_per_l is not None
        and bool(each.decision.strip() and each.next_step.strip())
        for each in taken
    )
