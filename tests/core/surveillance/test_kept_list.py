"""A list that is kept and put right patient by patient is the list made from everybody at once."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.domain.dossier import Dossier
from core.domain.ids import PatientId
from core.surveillance.alarms import MarkerAlarm
from core.surveillance.kept_list import KeptList
from core.surveillance.plan import PatientPlan
from core.surveillance.worklist import worklist
from tests.core.surveillance.records import ANCHOR, seen, whole_lives

PEOPLE = [PatientId(f"p{at}") for at in range(4)]
days = st.integers(0, 4000).map(lambda n_days: ANCHOR + timedelta(days=n_days))
lives = st.lists(whole_lives(), min_size=len(PEOPLE), max_size=len(PEOPLE))
some = st.sets(st.sampled_from(PEOPLE))


def plans_of(dossiers: list[Dossier], today: date) -> dict[PatientId, PatientPlan]:
    return {
        who: seen(replace(dossier, patient=replace(dossier.patient, id=who)), today)
        for who, dossier in zip(PEOPLE, dossiers, strict=True)
    }


@given(lives, lives, days, some, some, some)
def test_that_a_kept_list_is_the_whole_list_made_anew(
    before: list[Dossier],
    after: list[Dossier],
    today: date,
    touched: set[PatientId],
    risen: set[PatientId],
    risen_later: set[PatientId],
) -> None:
    rise = MarkerAlarm(today, "18.4", None)
    plans, alarms = plans_of(before, today), dict.fromkeys(risen, rise)
    kept = KeptList(plans, today, alarms)
    assert kept.worklist() == worklist(plans.values(), today, alarms)
    later = plans_of(after, today)
    now = dict.fromkeys((risen - touched) | (risen_later & touched), rise)
    kept.put([later[who] for who in touched], {who: now[who] for who in touched & now.keys()})
    plans |= {who: later[who] for who in touched}
    assert kept.worklist() == worklist(plans.values(), today, now)


@given(lives, days)
def test_that_the_lines_of_the_others_stay_the_very_same(
    dossiers: list[Dossier], today: date
) -> None:
    plans = plans_of(dossiers, today)
    kept = KeptList(plans, today, {})
    before = kept.worklist().items
    kept.put([plans[PEOPLE[0]]], {})
    for old, new in zip(before, kept.worklist().items, strict=True):
        assert old == new
        assert old is new or new.plan is plans[PEOPLE[0]]
