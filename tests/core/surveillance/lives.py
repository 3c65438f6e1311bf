"""Random lives for the properties: everything that can happen to one modality of one episode."""

from datetime import date, timedelta

from hypothesis import strategies as st

from core.domain.protocol import Window
from core.domain.stops import StopReason
from core.surveillance.case import Case, PauseSpan

MRI_MONTHS = (4, 8, 12, 16, 20, 24, 30, 36, 42, 48, 54, 60)
PETCT_MONTHS = (12, 24, 36, 48, 60)
SCHEDULES = (
    (MRI_MONTHS, Window(30, 14)),
    (PETCT_MONTHS, Window(60, 30)),
    ((*MRI_MONTHS, 72, 84, 96, 108, 120), Window(30, 14)),
    ((3, 6, 9, 12), Window(0, 0)),
    ((15,), Window(91, 91)),
)

anchors = st.dates(date(2012, 1, 1), date(2026, 12, 31))


@st.composite
def pauses_after(draw: st.DrawFn, anchor: date) -> tuple[PauseSpan, ...]:
    spans = []
    for _ in range(draw(st.integers(0, 3))):
        start = anchor + timedelta(days=draw(st.integers(0, 1900)))
        length = draw(st.none() | st.integers(0, 600))
        spans.append(PauseSpan(start, None if length is None else start + timedelta(days=length)))
    return tuple(spans)


@st.composite
def cases(draw: st.DrawFn, *, is_plain: bool = False) -> Case:
    """A case; a plain one has examinations and waivers only."""
    anchor = draw(anchors)
    months, window = draw(st.sampled_from(SCHEDULES))

    def some_day(low: int, high: int) -> st.SearchStrategy[date]:
        return st.integers(low, high).map(lambda days: anchor + timedelta(days=days))

    examinations = draw(st.lists(some_day(-200, 2200), max_size=16))
    waived = draw(st.frozensets(st.sampled_from(months), max_size=3))
    plain = Case(
        anchor=anchor,
        months=months,
        window=window,
        examinations=tuple(examinations),
        waived=waived,
    )
    if is_plain:
        return plain
    stop_on = draw(st.none() | some_day(0, 2200))
    return Case(
        anchor=anchor,
        months=months,
        window=window,
        examinations=tuple(examinations),
        waived=waived,
        pauses=draw(pauses_after(anchor)),
        stop=(stop_on, draw(st.sampled_from(StopReason))) if stop_on else None,
        next_anchor=draw(st.none() | some_day(1, 2200)),
        enrolled=draw(st.none() | some_day(-100, 2500)),
        last_due_on=draw(st.none() | some_day(100, 2000)),
    )


def days_of(case: Case) -> st.SearchStrategy[date]:
    return st.integers(-60, 2600).map(lambda days: case.anchor + timedelta(days=days))


@st.composite
def cases_and_days(draw: st.DrawFn, *, is_plain: bool = False) -> tuple[Case, date]:
    case = draw(cases(is_plain=is_plain))
    return case, draw(days_of(case))
