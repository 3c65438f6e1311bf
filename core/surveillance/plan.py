"""The computed plan of one patient on one day: what every page, list and document reads."""

from collections.abc import Iterable, Mapping
from datetime import date

from core.domain.disease import Recurrence
from core.domain.dossier import Dossier
from core.domain.followup import Appointment, Examination, Pause
from core.domain.meeting import MDTReferral
from core.domain.protocol import Protocol
from core.domain.stops import Stop
from core.domain.treatment import Procedure
from core.surveillance.booking import WorkingDays
from core.surveillance.buckets import STANDING_AFTER, Standing
from core.surveillance.case import EndReason
from core.surveillance.courses import (
    ModalityCourse,
    course_of,
    shown_appointments,
)
from core.surveillance.episode_facts import EpisodeFacts, facts_of
from core.surveillance.needs import needs_of
from core.surveillance.orders import (
    Order,
    is_closed_on,
    stands_on,
)
from core.surveillance.planned import EpisodePlan as EpisodePlan  # noqa: PLC0414  read from here
from core.surveillance.planned import PatientPlan as PatientPlan  # noqa: PLC0414
from core.surveillance.planned import Visit as Visit  # noqa: PLC0414


def plan_of(
    dossier: Dossier,
    protocols: Mapping[tuple[str, int], Protocol],
    today: date,
    working_days: WorkingDays,
) -> PatientPlan:
    """Everything that follows from one patient's facts on one day.

    Facts dated later than `today` have no effect, so that looking back shows what was known to be
    due; bookings are the exception, they carry no date of entry.
    """
    facts = [f for f in facts_of(dossier, protocols, today) if f.anchor.performed_on <= today]
    episodes = tuple(_episode_plan(each, today, working_days) for each in facts)
    standing, stop = _standing(dossier, episodes, today)
    # Of the current calendar: a booking that stands in an older one is asked for by nobody.
    shown = shown_appointments(course for each in episodes[-1:] for course in each.courses)
    is_dead = standing is Standing.DEAD
    plan = PatientPlan(
        dossier=dossier,
        today=today,
        episodes=episodes,
        standing=standing,
        bucket=None,
        open_results=() if is_dead else _open_results(dossier, today),
        undecided_recurrences=() if is_dead else _undecided(dossier, today),
        unanswered_procedures=() if is_dead else _unanswered(dossier, today),
        stray_bookings=()
        if is_dead
        else tuple(
            each
            for each in dossier.appointments
            if stands_on(each, today) and each.id not in shown and not _came(dossier, each)
        ),
        pause=next((p for p in dossier.pauses if _holds(p, today)), None),
        stop=stop,
        open_referrals=() if is_dead else _open_referrals(dossier, today),
    )
    return _with_bucket(plan)


def _episode_plan(facts: EpisodeFacts, today: date, working_days: WorkingDays) -> EpisodePlan:
    courses = tuple(course_of(facts, item, today, working_days) for item in facts.items)
    return EpisodePlan(
        episode=facts.episode,
        anchor=facts.anchor,
        protocol=facts.protocol,
        courses=courses,
        visits=_visits(courses),
        pauses=facts.dossier.pauses,
        end=facts.end_on(today),
    )


def _visits(courses: Iterable[ModalityCourse]) -> tuple[Visit, ...]:
    by_month: dict[int, list[Order]] = {}
    for course in courses:
        for order in course.orders:
            by_month.setdefault(order.month, []).append(order)
    return tuple(
        Visit(
            month=month,
            due_on=by_month[month][0].slot.due_on,
            orders=tuple(by_month[month]),
            number=number,
            total=len(by_month),
        )
        for number, month in enumerate(sorted(by_month), start=1)
    )


def _standing(
    dossier: Dossier, episodes: tuple[EpisodePlan, ...], today: date
) -> tuple[Standing, Stop | None]:
    """Whether the patient is followed today, and the stop that says why not."""
    if dossier.death is not None and dossier.death.died_on <= today:
        return Standing.DEAD, None
    if dossier.episodes and not episodes:
        return Standing.NOT_YET, None
    in_force = [s for s in dossier.stops if s.in_force_from and s.in_force_from <= today]
    if episodes:
        end = episodes[-1].end
        in_force = [s for s in in_force if end is not None and s.in_force_from == end.on]
    if not in_force:
        return Standing.FOLLOWED, None
    stop = min(in_force, key=lambda each: (each.in_force_from or today, each.id))
    return STANDING_AFTER[EndReason[stop.reason.name]], stop


def _holds(pause: Pause, today: date) -> bool:
    return pause.starts_on <= today and (pause.ends_on is None or today < pause.ends_on)


def _open_results(dossier: Dossier, today: date) -> tuple[Examination, ...]:
    """Performed, not yet read and acted on (R15).

    The work-up before the first anchor asks for a result only where one was begun.
    """
    anchors = [dossier.procedure(each.anchor_id).performed_on for each in dossier.episodes]
    first = min(anchors, default=today)
    results = dossier.results_by_examination()
    found = []
    for each in dossier.examinations:
        result = results.get(each.id)
        if each.performed_on > today or (result is None and each.performed_on <= first):
            continue
        if result is None or not is_closed_on(result, today):
            found.append(each)
    return tuple(found)


def _undecided(dossier: Dossier, today: date) -> tuple[Recurrence, ...]:
    decided = {each.recurrence_id for each in dossier.decisions if each.held_on <= today}
    return tuple(
        each for each in dossier.recurrences if each.detected_on <= today and each.id not in decided
    )


def _open_referrals(dossier: Dossier, today: date) -> tuple[MDTReferral, ...]:
    """Questions for the meeting that no decision has answered by today."""
    decided = [each for each in dossier.decisions if each.held_on <= today]
    return tuple(
        each
        for each in dossier.referrals
        if each.referred_on <= today and not any(map(each.is_answered_by, decided))
    )


def _unanswered(dossier: Dossier, today: date) -> tuple[Procedure, ...]:
    return tuple(p for p in dossier.unanswered_procedures() if p.performed_on <= today)


def _came(dossier: Dossier, appointment: Appointment) -> bool:
    """Whether the booked examination was recorded without closing the booking."""
    return any(
        each.modality is appointment.modality and each.performed_on == appointment.booked_for
        for each in dossier.examinations
    )


def _with_bucket(plan: PatientPlan) -> PatientPlan:
    if not plan.standing.is_inside:
        return plan
    needs = needs_of(plan)
    return plan._replace(bucket=needs[0], needs=frozenset(needs))
