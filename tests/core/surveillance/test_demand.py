"""Expected examinations by month, and what another protocol would change about them."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.domain.deferrals import Deferral, DeferralReason
from core.domain.dossier import Dossier
from core.domain.ids import new_patient_id
from core.domain.modality import Modality
from core.domain.protocol import Protocol
from core.domain.stops import StopReason
from core.surveillance.booking import WorkingDays
from core.surveillance.demand import Demand, demand, months_from, open_orders
from core.surveillance.plan import PatientPlan, plan_of
from core.surveillance.what_if import WhatIf, what_if
from tests.core.surveillance.records import (
    ANCHOR,
    PROTOCOLS,
    booking,
    death,
    everything_on,
    followed,
    pause,
    seen,
    stop,
    waiver,
    whole_lives,
)

PAPER = PROTOCOLS["paper", 1]
SPARSE = replace(
    PAPER,
    version=2,
    items=tuple(
        replace(each, months=tuple(month for month in each.months if month % 12 == 0))
        for each in PAPER.items
        if each.modality is not Modality.PETCT
    ),
)
DAYS = WorkingDays()


def expected_of(dossier: Dossier, today: date, n_months: int = 24) -> Demand:
    return demand([seen(dossier, today)], PROTOCOLS, today, DAYS, n_months)


def counts(of: Demand, modality: Modality = Modality.MRI) -> dict[date, int]:
    return {each.month: each.expected for each in of.by_modality[modality] if each.expected}


def tried(*plans: PatientPlan, today: date, instead: Protocol = SPARSE) -> WhatIf:
    return what_if(plans, PROTOCOLS, {("paper", 1): instead}, today, DAYS)


def test_that_a_new_patient_is_expected_in_the_months_of_the_protocol() -> None:
    found = expected_of(followed(), ANCHOR)

    assert counts(found) == {
        date(2024, 5, 1): 1,
        date(2024, 9, 1): 1,
        date(2025, 1, 1): 1,
        date(2025, 5, 1): 1,
        date(2025, 9, 1): 1,
    }
    assert counts(found, Modality.PETCT) == {date(2025, 1, 1): 1}
    assert found.beyond[Modality.MRI] == 7, "from month 24 on"


def test_that_twenty_four_months_are_counted_from_the_present_one() -> None:
    months = months_from(date(2026, 11, 28), 24)

    assert (months[0], months[-1], len(months)) == (date(2026, 11, 1), date(2028, 10, 1), 24)


def test_that_an_overdue_examination_is_expected_in_the_first_month() -> None:
    today = date(2024, 6, 20)

    found = expected_of(followed(), today)

    assert counts(found)[date(2024, 6, 1)] == 1, "due on 15 May and not booked"


def test_that_a_booked_examination_is_counted_where_it_is_booked() -> None:
    dossier = followed()
    dossier = replace(dossier, appointments=(booking(dossier, 4, date(2024, 7, 2)),))

    found = expected_of(dossier, date(2024, 6, 20))

    july = next(e for e in found.by_modality[Modality.MRI] if e.month == date(2024, 7, 1))
    assert (july.expected, july.booked) == (1, 1)
    assert date(2024, 6, 1) not in counts(found)


def test_that_nobody_is_expected_whose_surveillance_has_ended() -> None:
    today = ANCHOR + timedelta(days=200)
    ended = (
        followed(deaths=(death(ANCHOR + timedelta(days=100)),)),
        followed(stops=(stop(ANCHOR + timedelta(days=100), StopReason.DISCHARGED),)),
        followed(stops=(stop(ANCHOR + timedelta(days=100), StopReason.LOST_TO_FOLLOWUP),)),
    )

    for dossier in ended:
        assert not expected_of(dossier, today).by_modality


def test_that_done_waived_and_left_out_examinations_are_not_expected() -> None:
    dossier = followed(examinations=everything_on(date(2024, 5, 15)))
    dossier = replace(dossier, waivers=(waiver(dossier, 8),))
    left_out = replace(dossier.episodes[0], left_out=frozenset({Modality.PETCT}))
    dossier = replace(dossier, episodes=(left_out,))

    found = expected_of(dossier, date(2024, 6, 1))

    assert min(counts(found)) == date(2025, 1, 1), "months 4 and 8 ask for nothing"
    assert Modality.PETCT not in found.by_modality


def test_that_an_open_pause_is_expected_to_last_until_its_review() -> None:
    started, review = date(2024, 5, 1), date(2024, 10, 1)
    dossier = followed(pauses=(pause(started, None, review),))

    found = expected_of(dossier, date(2024, 6, 1))

    assert min(counts(found)) == date(2024, 10, 1), "month 8 is deferred to the end of the pause"
    assert counts(found)[date(2025, 1, 1)] == 1


def test_that_a_pause_that_should_have_been_reviewed_asks_for_its_scan_now() -> None:
    dossier = followed(pauses=(pause(date(2024, 5, 1), None, date(2024, 5, 20)),))

    found = expected_of(dossier, date(2024, 6, 1))

    assert counts(found)[date(2024, 6, 1)] == 1


@given(whole_lives(), st.integers(0, 2600), st.integers(1, 40))
def test_that_the_total_is_the_count_of_the_open_orders(
    dossier: Dossier, days: int, n_months: int
) -> None:
    today = ANCHOR + timedelta(days=days)
    plan = seen(dossier, today)

    found = demand([plan], PROTOCOLS, today, DAYS, n_months)

    orders = Counter(each.modality for each in open_orders(plan, PROTOCOLS, DAYS))
    assert {m: found.total(m) + found.beyond[m] for m in found.by_modality} == orders
    assert all(0 <= e.booked <= e.expected for row in found.by_modality.values() for e in row)


@given(whole_lives(), st.integers(0, 2600))
def test_that_nothing_changes_when_the_protocol_stays_what_it_is(
    dossier: Dossier, days: int
) -> None:
    today = ANCHOR + timedelta(days=days)

    found = tried(seen(dossier, today), today=today, instead=PAPER)

    assert found.before.by_modality == found.after.by_modality


def test_that_what_if_says_who_moves_and_which_scans_come_and_go() -> None:
    today = date(2024, 6, 20)
    dead = followed(deaths=(death(date(2024, 5, 1)),))
    plans = seen(followed(), today), seen(dead, today)

    found = tried(*plans, today=today)

    assert found.n_moved == 1, "the dead follow nothing"
    assert found.removed(Modality.MRI) == 3, "months 8, 16 and 20"
    assert found.removed(Modality.PETCT) == 2
    assert found.added(Modality.MRI) == 0
    change = next(c for c in found.changes(Modality.MRI) if c.month == date(2024, 9, 1))
    assert (change.before, change.after, change.removed) == (1, 0, 1)


def test_that_a_denser_protocol_adds_scans_and_leaves_what_is_overdue() -> None:
    dense = replace(
        PAPER, items=tuple(replace(e, months=tuple(range(3, 61, 3))) for e in PAPER.items[:1])
    )
    today = date(2024, 6, 20)

    found = tried(seen(followed(), today), today=today, instead=dense)

    modality = PAPER.items[0].modality
    assert found.added(modality) > 0
    assert found.changes(modality)[0].after >= 1, "what fell due before the change stays"


def test_that_what_if_changes_nothing_of_what_it_is_given() -> None:
    today = date(2024, 6, 20)
    plan = seen(followed(), today)
    known = dict(PROTOCOLS)

    tried(plan, today=today)

    assert plan == seen(plan.dossier, today)
    assert known == PROTOCOLS


def test_that_two_protocols_can_be_replaced_at_once() -> None:
    today = date(2024, 6, 20)
    other = replace(PAPER, id="other")
    protocols = {**PROTOCOLS, ("other", 1): other}
    second = followed()
    second = replace(
        second,
        patient=replace(second.patient, family_name="Kaya", id=new_patient_id()),
        episodes=(replace(second.episodes[0], protocol_id="other"),),
    )
    plans = [plan_of(each, protocols, today, DAYS) for each in (followed(), second)]

    found = what_if(plans, protocols, {("paper", 1): SPARSE, ("other", 1): SPARSE}, today, DAYS)

    assert found.n_moved == 2
    assert found.modalities == (Modality.MRI, Modality.BIOCHEM, Modality.PETCT)


def test_that_a_deferred_examination_is_expected_on_the_day_until_which_it_is() -> None:
    dossier = followed()
    deferral = Deferral(
        patient_id=dossier.patient.id,
        episode_id=dossier.episodes[0].id,
        modality=Modality.MRI,
        month=4,
        deferred_on=date(2024, 6, 10),
        until=date(2024, 7, 5),
        reason=DeferralReason.ABROAD,
        reviewer="E. Kaya",
    )

    found = expected_of(replace(dossier, deferrals=(deferral,)), date(2024, 6, 20))

    assert counts(found)[date(2024, 7, 1)] == 1
    assert date(2024, 6, 1) not in counts(found)
