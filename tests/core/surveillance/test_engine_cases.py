"""What the case file leaves open: pauses in a row, ends on one day, continued and changed plans."""

from datetime import date
from itertools import pairwise

import pytest

from core.domain.protocol import Window
from core.domain.stops import StopReason
from core.surveillance.case import Case, FormerSchedule, PauseSpan
from core.surveillance.engine import assess
from core.surveillance.states import ModalityStatus, Slot, SlotState

CASE = Case(
    anchor=date(2024, 1, 15),
    months=(4, 8, 12, 16, 20, 24, 30, 36, 42, 48, 54, 60),
    window=Window(30, 14),
)


def slot_of(case: Case, today: date, month: int) -> Slot:
    return next(slot for slot in assess(case, today).slots if slot.month == month)


@pytest.mark.parametrize(
    ("today", "state", "status"),
    [
        (date(2024, 4, 14), SlotState.FUTURE, ModalityStatus.UP_TO_DATE),
        (date(2024, 4, 15), SlotState.OPEN, ModalityStatus.OPEN),
        (date(2024, 5, 14), SlotState.OPEN, ModalityStatus.OPEN),
        (date(2024, 5, 15), SlotState.DUE, ModalityStatus.DUE),
        (date(2024, 5, 29), SlotState.DUE, ModalityStatus.DUE),
        (date(2024, 5, 30), SlotState.OVERDUE, ModalityStatus.OVERDUE),
        (date(2024, 8, 15), SlotState.OVERDUE, ModalityStatus.OVERDUE),
        (date(2024, 8, 16), SlotState.MISSED, ModalityStatus.OVERDUE),
    ],
)
def test_that_a_slot_changes_on_the_day_its_window_says(
    today: date, state: SlotState, status: ModalityStatus
) -> None:
    assert slot_of(CASE, today, 4).state is state
    assert assess(CASE, today).status is status


def test_that_month_sixty_asks_for_a_person_and_discharges_nobody() -> None:
    done = CASE._replace(examinations=(date(2029, 1, 20),))
    assert assess(done, date(2045, 1, 1)).status is ModalityStatus.COMPLETE_AWAITING_DISCHARGE
    assert assess(CASE, date(2045, 1, 1)).status is ModalityStatus.OVERDUE


def test_that_a_continued_programme_has_no_slot_after_the_old_end() -> None:
    continued = CASE._replace(last_due_on=date(2026, 7, 15))
    assert [slot.month for slot in assess(continued, date(2024, 2, 1)).slots] == [
        *(4, 8, 12, 16, 20, 24, 30),
    ]
    assert assess(CASE._replace(last_due_on=date(2024, 2, 1)), date(2024, 3, 1)).slots == ()


def test_that_the_re_operation_wins_over_a_stop_of_the_same_day() -> None:
    day = date(2024, 6, 20)
    both = CASE._replace(next_anchor=day, stop=(day, StopReason.DISCHARGED))
    assert assess(both, date(2024, 7, 1)).status is ModalityStatus.STOPPED_SUPERSEDED
    earlier = both._replace(stop=(date(2024, 6, 19), StopReason.DISCHARGED))
    assert assess(earlier, date(2024, 7, 1)).status is ModalityStatus.STOPPED_DISCHARGED


def test_that_an_open_pause_asks_for_nothing_until_it_is_closed() -> None:
    paused = CASE._replace(examinations=(date(2024, 5, 15),), pauses=(PauseSpan(date(2024, 8, 1)),))
    plan = assess(paused, date(2026, 1, 1))
    assert plan.status is ModalityStatus.PAUSED
    assert plan.next_due is None
    assert {slot.state for slot in plan.slots[1:]} == {SlotState.NOT_REQUIRED_PAUSED}


def test_that_a_pause_of_the_future_changes_nothing_yet() -> None:
    planned = CASE._replace(pauses=(PauseSpan(date(2024, 6, 1)),))
    assert assess(planned, date(2024, 5, 31)) == assess(CASE, date(2024, 5, 31))


def test_that_a_deferred_slot_can_fall_in_a_second_pause() -> None:
    spans = (
        PauseSpan(date(2024, 8, 1), date(2025, 2, 1)),
        PauseSpan(date(2025, 2, 10), date(2025, 3, 1)),
    )
    paused = CASE._replace(examinations=(date(2024, 5, 15),), pauses=spans)
    slot = slot_of(paused, date(2025, 3, 5), 12)
    assert (slot.state, slot.effective_due_on) == (SlotState.DUE, date(2025, 3, 1))
    assert slot.overdue_on == date(2025, 3, 16)
    assert assess(paused, date(2025, 3, 16)).since == date(2025, 3, 1)


def test_that_moving_to_another_version_affects_only_later_slots() -> None:
    moved = Case(
        anchor=CASE.anchor,
        months=(6, 12, 18, 24),
        window=Window(60, 30),
        former=(FormerSchedule(until=date(2024, 10, 1), months=CASE.months, window=CASE.window),),
    )
    plan, old = assess(moved, date(2024, 6, 1)), assess(CASE, date(2024, 6, 1))
    assert plan.slots[:2] == old.slots[:2]
    assert [slot.month for slot in plan.slots] == [4, 8, 12, 18, 24]
    assert plan.slots[2].opens_on == date(2024, 11, 16)


def test_that_versions_never_meet_in_overlapping_windows() -> None:
    moved = Case(
        anchor=CASE.anchor,
        months=(9, 12),
        window=Window(30, 14),
        former=(FormerSchedule(until=date(2024, 10, 1), months=CASE.months, window=CASE.window),),
    )
    slots = assess(moved, date(2024, 6, 1)).slots
    assert [slot.month for slot in slots] == [4, 8, 12]
    assert all(b.opens_on >= a.overdue_on for a, b in pairwise(slots))
