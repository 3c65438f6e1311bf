"""Every operation has its calendar, and time alone sends nobody away."""

from datetime import timedelta

from core.domain.dossier import Dossier
from core.domain.followup import Episode
from core.domain.patient import Patient
from core.store.registry import Registry
from core.surveillance.buckets import Bucket, Standing
from core.surveillance.worklist import worklist
from tests.invariants.conftest import AS_OF, plans_on

QUARTER = timedelta(days=91)
YEARS = 20


def test_that_every_curative_liver_operation_anchors_is_kept_or_is_asked_about(
    demonstration: Registry, dossiers: tuple[Dossier, ...]
) -> None:
    buckets = {plan.dossier.patient.id: plan.bucket for plan in plans_on(demonstration, AS_OF)}
    n_operations = n_accounted = 0
    for dossier in dossiers:
        anchors = {each.anchor_id for each in dossier.episodes}
        kept = {each.procedure_id for each in dossier.kept_calendars}
        asked = {each.id for each in dossier.unanswered_procedures()}
        without_plan = not dossier.episodes and buckets[dossier.patient.id] is Bucket.NO_PLAN
        for each in dossier.procedures:
            if each.is_curative and each.is_on_liver:
                n_operations += 1
                n_accounted += each.id in anchors | kept | asked or without_plan
    assert n_operations == n_accounted > len(dossiers) // 2


def test_that_an_anchor_is_always_a_stored_procedure_of_the_same_patient(
    demonstration: Registry, dossiers: tuple[Dossier, ...]
) -> None:
    own = {d.patient.id: {each.id for each in d.procedures} for d in dossiers}
    episodes = demonstration.of(Episode).all()
    assert episodes
    assert all(each.anchor_id in own[each.patient_id] for each in episodes)


def test_that_twenty_years_alone_stop_nobody_and_lose_nobody(demonstration: Registry) -> None:
    people = {each.id for each in demonstration.of(Patient).all()}
    outside = {
        plan.dossier.patient.id: plan.standing
        for plan in plans_on(demonstration, AS_OF)
        if not plan.standing.is_inside
    }
    for step in range(1, YEARS * 4):
        today = AS_OF + step * QUARTER
        plans = plans_on(demonstration, today)
        found = worklist(plans, today)
        assert found.n_total == len(people)
        assert found.n_living + sum(found.outside.values()) == len(people)
        for plan in plans:
            dossier = plan.dossier
            if not plan.standing.is_inside and dossier.patient.id not in outside:
                recorded = dossier.deaths or dossier.stops  # a planned stop comes into force
                assert recorded or plan.standing is Standing.NOT_YET


def test_that_nobody_overdue_is_ever_green_by_waiting(demonstration: Registry) -> None:
    overdue: set[str] = set()
    for step in range(0, YEARS * 4, 4):
        for plan in plans_on(demonstration, AS_OF + step * QUARTER):
            who = plan.dossier.patient.id
            if who in overdue and plan.standing is Standing.FOLLOWED:
                assert plan.bucket is None or plan.bucket.needs_someone or plan.dossier.pauses
            if plan.bucket is Bucket.OVERDUE:
                overdue.add(who)
    assert overdue
