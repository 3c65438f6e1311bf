"""Six years day by day: who is overdue, counted again slowly; nobody is lost, nobody is twice."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from core.domain.modality import Modality
from core.domain.stops import StopReason
from core.surveillance.booking import WorkingDays
from core.surveillance.buckets import Bucket
from core.surveillance.plan import PatientPlan, plan_of
from core.surveillance.today import ledger, overdue_modalities
from core.surveillance.worklist import worklist
from tests.core.surveillance import oracle
from tests.faults.figures import Extent, Figure, in_parallel, judged, shares
from tests.faults.whole_lives import BEGIN, LAST, PROTOCOL, Life, life

PATIENTS = 200
BAR = "the overdue of every day as a second reading finds them; every total kept"
PROTOCOLS = {(PROTOCOL.id, PROTOCOL.version): PROTOCOL}
DAYS = WorkingDays()
Overdue = Callable[[PatientPlan], frozenset[Modality]]


@dataclass(frozen=True, slots=True)
class Job:
    first: int
    patients: int
    seed: int
    careless: bool = False


@dataclass(frozen=True, slots=True)
class Stepped:
    """`days` were looked at, on `overdue` patient-days somebody was overdue, `wrong` disagree."""

    days: int
    overdue: int
    wrong: int


def run(extent: Extent) -> list[Figure]:
    """Every day of six years; where a booking takes the flag away the difference must be found."""
    n = extent.of(PATIENTS, 2)
    parts = max(extent.processes * 4, 1) if n >= PATIENTS // 4 else 1
    sizes, jobs, first = shares(n, parts), list[Job](), 0
    for size in sizes:
        jobs.append(Job(first, size, extent.seed))
        first += size
    control = Job(0, min(n, 4), extent.seed, careless=True)
    *found, careless = in_parallel(step_through, [*jobs, control], extent.processes)
    return [
        judged(
            "conserve, every day of six years",
            runs=sum(each.days for each in found),
            acknowledged=sum(each.overdue for each in found),
            lost=sum(each.wrong for each in found),
            bar=BAR,
            control_failed=careless.wrong > 0,
            note=f"{n} patients; acknowledged are the patient-days on which somebody is overdue",
        )
    ]


def step_through(job: Job) -> Stepped:
    """All days of some patients, one after the other."""
    lives = [
        life(random.Random(f"{job.seed} {n}"), n)
        for n in range(job.first, job.first + job.patients)
    ]
    flags: Overdue = unless_booked if job.careless else overdue_modalities
    days = overdue = wrong = 0
    today = BEGIN
    while today < LAST and not (job.careless and wrong):
        plans = [plan_of(each.dossier, PROTOCOLS, today, DAYS) for each in lives]
        expected = [overdue_by_hand(each, today) for each in lives]
        shown = [flags(plan) for plan in plans]
        wrong += sum(one != other for one, other in zip(expected, shown, strict=True))
        wrong += not totals_are_kept(plans, lives, today)
        overdue += sum(map(bool, expected))
        days += len(lives)
        today += timedelta(days=1)
    return Stepped(days, overdue, wrong)


def totals_are_kept(plans: list[PatientPlan], lives: list[Life], today: date) -> bool:
    """Everybody is in one heap or outside for a reason that was recorded (INV-04, INV-12)."""
    found, counted = worklist(plans, today), ledger(plans)
    inside = sum(is_inside(each, today) for each in lives)
    heaps = {bucket: tile.n for bucket, tile in counted.tiles.items()}
    listed = {each.plan.dossier.patient.id for each in found.items}
    needing = {p.dossier.patient.id for p in plans if p.bucket and p.bucket.needs_someone}
    return (
        counted.n_living == inside == found.n_living
        and heaps == dict(found.counts)
        and found.n_total == len(lives)
        and needing <= listed
        and sum(bool(overdue_modalities(p)) for p in plans)
        == heaps[Bucket.OVERDUE] + _overdue_elsewhere(plans)
    )


def _overdue_elsewhere(plans: list[PatientPlan]) -> int:
    """Overdue, and counted in a heap that comes before."""
    return sum(Bucket.OVERDUE in p.needs and p.bucket is not Bucket.OVERDUE for p in plans)


def is_inside(each: Life, today: date) -> bool:
    """Living, operated on, and not ended for a reason but that nobody knows where he is."""
    if (each.died_on and each.died_on <= today) or each.anchors[0] > today:
        return False
    current = max(on for on in each.anchors if on <= today)
    stop = each.stop
    if stop is None or stop[0] > today or stop[0] <= current:
        return True
    return stop[1] is StopReason.LOST_TO_FOLLOWUP


def overdue_by_hand(each: Life, today: date) -> frozenset[Modality]:
    """By the second reading of the rules, from plain dates."""
    if not is_inside(each, today):
        return frozenset()
    at = max(n for n, on in enumerate(each.anchors) if on <= today)
    return frozenset(
        modality
        for modality, case in each.cases[at].items()
        if oracle.status(case, today)[0] == "OVERDUE"
    )


def unless_booked(plan: PatientPlan) -> frozenset[Modality]:
    """The control: a booking that stands takes the flag away, which no booking may (INV-09)."""
    booked = {each.modality for each in plan.dossier.appointments if each.stands}
    return overdue_modalities(plan) - booked
