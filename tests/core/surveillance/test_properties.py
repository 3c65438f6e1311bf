"""The ten properties of the schedule, over random lives, and a second reading to compare with."""

import random
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.domain.stops import StopReason
from core.surveillance.case import Case
from core.surveillance.engine import assess, unsatisfied_run
from core.surveillance.states import (
    DONE,
    ExamMeaning,
    ModalityPlan,
    ModalityStatus,
    SlotState,
)
from tests.core.surveillance import oracle
from tests.core.surveillance.lives import cases, cases_and_days

OVERDUE = {ModalityStatus.OVERDUE, ModalityStatus.OVERDUE_HISTORY_UNKNOWN}
GREEN = {
    ModalityStatus.UP_TO_DATE,
    ModalityStatus.OPEN,
    ModalityStatus.DUE,
    ModalityStatus.COMPLETE_AWAITING_DISCHARGE,
}
ONE_DAY = timedelta(days=1)


@given(cases_and_days())
def test_that_a_second_reading_of_the_rules_agrees(life: tuple[Case, date]) -> None:
    case, today = life
    plan = assess(case, today)
    assert {slot.month: str(slot.state) for slot in plan.slots} == oracle.states(case, today)
    assert [(m.examined_on, str(m)) for m in plan.meanings] == oracle.meanings(case, today)
    assert (str(plan.status), plan.since) == oracle.status(case, today)


@given(cases_and_days(), st.data())
def test_that_a_due_date_depends_on_anchor_and_month_only(
    life: tuple[Case, date], data: st.DataObject
) -> None:
    case, today = life
    bare = Case(anchor=case.anchor, months=case.months, window=case.window)
    due = {slot.month: slot.due_on for slot in assess(bare, case.anchor).slots}
    for slot in assess(case, today).slots:
        assert slot.due_on == due[slot.month]


@given(cases_and_days(), st.randoms(use_true_random=False))
def test_that_the_order_of_entry_changes_nothing(
    life: tuple[Case, date], chance: random.Random
) -> None:
    case, today = life
    examinations, pauses = list(case.examinations), list(case.pauses)
    chance.shuffle(examinations)
    chance.shuffle(pauses)
    shuffled = case._replace(examinations=tuple(examinations), pauses=tuple(pauses))
    assert assess(shuffled, today) == assess(case, today)


@given(cases_and_days())
def test_that_an_examination_has_one_meaning_and_a_slot_one_examination(
    life: tuple[Case, date],
) -> None:
    case, today = life
    plan = assess(case, today)
    assert [meaning.examined_on for meaning in plan.meanings] == sorted(case.examinations)
    satisfied = [m.month for m in plan.meanings if m.word is ExamMeaning.SATISFIES]
    assert len(satisfied) == len(set(satisfied))
    assert satisfied == [slot.month for slot in plan.slots if slot.state in DONE]


@given(cases_and_days(is_plain=True))
def test_that_past_grace_with_nothing_done_since_is_overdue(life: tuple[Case, date]) -> None:
    case, today = life
    plan = assess(case, today)
    last_done = max((i for i, slot in enumerate(plan.slots) if slot.is_done), default=-1)
    late = [
        slot
        for slot in plan.slots[last_done + 1 :]
        if today >= slot.overdue_on and slot.month not in case.waived
    ]
    assert (plan.status is ModalityStatus.OVERDUE) == bool(late)
    if late:
        assert plan.since == late[0].due_on


@given(cases_and_days(is_plain=True))
def test_that_an_examination_today_clears_overdue(life: tuple[Case, date]) -> None:
    case, today = life
    today = max(today, assess(case, today).slots[0].opens_on)
    examined = case._replace(examinations=(*case.examinations, today))
    assert assess(examined, today).status not in OVERDUE


@given(cases_and_days(), st.integers(1, 3000))
def test_that_time_alone_never_turns_overdue_green(life: tuple[Case, date], n_days: int) -> None:
    case, today = life
    known = case._replace(examinations=tuple(x for x in case.examinations if x <= today))
    if assess(known, today).status in OVERDUE:
        assert assess(known, today + timedelta(days=n_days)).status not in GREEN


@given(cases_and_days(), st.integers(0, 1500))
def test_that_nothing_is_due_after_death(life: tuple[Case, date], n_days: int) -> None:
    case, died_on = life
    died_on = max(died_on, case.anchor)
    dead = case._replace(stop=(died_on, StopReason.DEATH))
    plan = assess(dead, died_on + timedelta(days=n_days))
    assert plan.status.is_stopped
    assert plan.next_due is None
    assert plan.since is None
    ahead = {SlotState.FUTURE, SlotState.OPEN, SlotState.DUE, SlotState.OVERDUE}
    assert not ahead & {slot.state for slot in plan.slots}


@given(cases_and_days())
def test_that_there_is_one_flag_however_many_slots_were_missed(life: tuple[Case, date]) -> None:
    case, today = life
    plan = assess(case, today)
    assert (plan.since is not None) == (plan.status in OVERDUE)
    assert sum(slot.state is SlotState.OVERDUE for slot in plan.slots) <= 1
    if plan.status in OVERDUE:
        assert plan.since in {slot.effective_due_on for slot in unsatisfied_run(plan.slots)}


@given(cases_and_days())
def test_that_the_next_due_date_is_the_first_slot_still_ahead(life: tuple[Case, date]) -> None:
    case, today = life
    plan = assess(case, today)
    ahead = [s for s in plan.slots if s.state in {SlotState.FUTURE, SlotState.OPEN, SlotState.DUE}]
    if plan.status.is_stopped or not ahead:
        assert plan.next_due is None
    else:
        assert plan.next_due == ahead[0].effective_due_on


@given(cases())
def test_that_every_day_of_ten_years_follows_from_the_one_before(case: Case) -> None:
    """Steps through every day: states change only in the direction that time allows."""
    plan = assess(case, case.anchor)
    for n_days in range(0, 3650, 1 if len(case.months) == 1 else 7):
        today = case.anchor + timedelta(days=n_days)
        later = assess(case, today)
        _check_step(case, plan, later, today)
        plan = later


FINAL = {SlotState.DONE_IN_WINDOW, SlotState.DONE_LATE, SlotState.WAIVED}


def _check_step(case: Case, before: ModalityPlan, after: ModalityPlan, today: date) -> None:
    for old, new in zip(before.slots, after.slots, strict=True):
        if old.state in FINAL:
            assert new.state in FINAL
        if old.state in {SlotState.MISSED, SlotState.OVERDUE}:
            assert new.state not in {SlotState.FUTURE, SlotState.OPEN, SlotState.DUE}
    if before.status.is_stopped:
        assert after.status.is_stopped
    if before.status in OVERDUE and after.status in GREEN:
        assert any(today - 7 * ONE_DAY <= x <= today for x in case.examinations)
