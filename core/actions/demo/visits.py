"""The ordinary visits of each calendar: booked, attended, read; some late after a missed date."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from core.actions.booking import record_attended
from core.actions.demo.deeds import book, stay_away
from core.actions.demo.scans import cea_of, result_of
from core.actions.demo.steps import Diary
from core.actions.demo.story import Story, coming, past
from core.actions.results import record_result
from core.domain.followup import Examination, Finding
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.protocol import Protocol

LEAD = timedelta(days=35)  # a visit is booked so long before it is due
LATE = timedelta(days=19)  # and comes so long after when the first date was missed
AROUND = timedelta(days=20)  # no ordinary visit so close before a recurrence
PLACES = (("09:00", "MR 1"), ("10:20", "MR 2"), ("11:40", "MR 1"), ("13:20", "MR 2"))


@dataclass(frozen=True, slots=True)
class Visit:
    """Some orders of one calendar on one day.

    `first_day` is the date that came first, if another followed: because the patient did not come
    (`is_missed`), or because the visit was moved.
    """

    orders: tuple[tuple[Modality, int], ...]
    booked_on: date
    day: date
    first_day: date | None
    is_missed: bool


def attend_all(diary: Diary, story: Story, patient_id: PatientId, protocol: Protocol) -> None:
    for number, visit in enumerate(visits_of(story, protocol)):
        at, place = PLACES[(story.place + number) % len(PLACES)]
        day = visit.first_day or visit.day
        diary.add(visit.booked_on, 11, book, patient_id, visit.orders, (day, at, place))
        if visit.first_day:
            again_on = past(visit.first_day - timedelta(days=4))
            if visit.is_missed:
                again_on = coming(visit.first_day + timedelta(days=1))
                diary.add(again_on, 10, stay_away, patient_id, visit.orders)
            diary.add(again_on, 11, book, patient_id, visit.orders, (visit.day, at, place))
        _attend(diary, story, patient_id, visit)


def visits_of(story: Story, protocol: Protocol) -> Iterator[Visit]:
    """The visits that took place, calendar by calendar."""
    anchors = story.anchors
    for anchor, following in zip(anchors, (*anchors[1:], date.max), strict=True):
        for month in sorted({month for item in protocol.items for month in item.months}):
            due = add_months(anchor, month)
            orders = tuple(
                (item.modality, month)
                for item in protocol.items
                if month in item.months and (str(item.modality), month) not in story.course.missed
            )
            visit = _visit(story, orders, due)
            if due < following and _took_place(story, month, visit.day):
                yield visit


def _visit(story: Story, orders: tuple[tuple[Modality, int], ...], due: date) -> Visit:
    month = orders[0][1]
    day = past(due - timedelta(days=(story.place + month) % 4))
    is_late = (story.place * 3 + month) % 13 == 0 and month != _last_month(story)
    return Visit(
        orders=orders,
        booked_on=coming(due - LEAD),
        day=coming(day + LATE) if is_late else day,
        first_day=day if is_late else None,
        is_missed=(story.place + month) % 4 < 2,
    )


def _took_place(story: Story, month: int, day: date) -> bool:
    if story.died_on and day > story.died_on - timedelta(days=25):
        return False
    if story.seen_on and day > story.seen_on - timedelta(days=8):
        return False
    if story.course.survival is None and month > _last_month(story):
        return False
    return not any(start <= day <= end for start, end in _quiet(story))


def _last_month(story: Story) -> int:
    """The last month of ordinary visits."""
    if story.course.visits_to is not None:
        return story.course.visits_to
    return story.course.month - 1


def _quiet(story: Story) -> Iterator[tuple[date, date]]:
    for each in story.recurred:
        restaged = each.therapy_to + AROUND if each.therapy_to else None
        yield each.on - AROUND, each.operated_on or restaged or date.max


def _attend(diary: Diary, story: Story, patient_id: PatientId, visit: Visit) -> None:
    performed = [
        Examination(patient_id=patient_id, modality=modality, performed_on=visit.day)
        for modality, _ in visit.orders
    ]
    diary.add(visit.day, 14, record_attended, performed)
    said = (story.course.cea or {}).get(str(visit.orders[0][1]))
    for each in performed:
        cea = said or cea_of(story, visit.day) if each.modality is Modality.BIOCHEM else None
        delay = 2 if each.modality is Modality.BIOCHEM else 6
        read_on = coming(visit.day + timedelta(days=delay))
        result = result_of(each, read_on, Finding.NO_EVIDENCE, cea=cea)
        diary.add(read_on, 16, record_result, result)
