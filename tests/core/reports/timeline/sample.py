"""Invented courses for the timeline, among them the two of the design and a crowded one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from dateutil.relativedelta import relativedelta

from core.reports.timeline.course import (
    Anchor,
    Band,
    Channel,
    Contact,
    Course,
    End,
    Event,
    Extra,
    Mark,
    Operation,
    Pin,
    Planned,
    ScanLane,
    Therapy,
    Value,
)

TODAY = date(2026, 11, 23)
CHECKUPS = (4, 8, 12, 16, 20, 24, 30, 36, 42, 48, 54, 60)
YEARLY = (12, 24, 36, 48, 60)


def slot(anchor: date, month: int, mark: Mark, *, early: int = 30, **more: Any) -> Planned:
    due = anchor + relativedelta(months=month)
    grace = early // 2
    days = {
        "opens_on": due - timedelta(early),
        "overdue_on": due + timedelta(grace + 1 - (early == 30)),
    }
    title = f"MRI liver, month {month}"
    said = {"record": f"order {month} {mark}", "title": title, "said": mark.value}
    rows = (("Due", f"{due}"),)
    return Planned(month=month, due_on=due, mark=mark, rows=rows, **(days | said | more))


def done(anchor: date, month: int, day: date, *, early: int = 30) -> Planned:
    due = anchor + relativedelta(months=month)
    is_late = day > due + timedelta(early // 2)
    mark = Mark.LATE if is_late else Mark.REVIEWED
    return slot(anchor, month, mark, early=early, done_on=day)


def on_time(anchor: date, months: tuple[int, ...], *, early: int = 30) -> tuple[Planned, ...]:
    return tuple(
        done(anchor, m, anchor + relativedelta(months=m) + timedelta(m % 5 - 2), early=early)
        for m in months
    )


def value(on: date, amount: float) -> Value:
    return Value(record=f"cea {on}", on=on, value=amount, title=f"CEA {amount} µg/L")


def operation(number: int, on: date, *labels: str, pin: Pin = Pin.OPERATION) -> Operation:
    return Operation(
        record=f"operation {number}",
        on=on,
        labels=labels,
        number=number,
        pin=pin,
        title=labels[0],
        code=f"O{number}",
        rows=(("Operated on", str(on)),),
    )


def diagnosis(on: date) -> Operation:
    return operation(0, on, "Diagnosis", "Dx", pin=Pin.DIAGNOSIS)


def event(kind: str, on: date, *labels: str) -> Event:
    return Event(record=f"{kind} {on}", on=on, labels=labels, title=labels[0], code=kind[0].upper())


def therapy(starts: date, ends: date | None, *labels: str) -> Therapy:
    return Therapy(
        record=f"therapy {starts}", starts_on=starts, ends_on=ends, labels=labels, title=labels[0]
    )


def call(on: date, *labels: str, channel: Channel = Channel.CALL) -> Contact:
    is_reached = None if channel is not Channel.CALL else "call, reached" in labels
    return Contact(
        record=f"contact {on}",
        on=on,
        labels=labels,
        channel=channel,
        title=labels[0],
        is_reached=is_reached,
    )


def only_operation() -> Course:
    """The course of the design's patient page: overdue MRI, overdue but booked PET-CT."""
    anchor = date(2025, 9, 15)
    mri = (
        done(anchor, 4, date(2026, 1, 19)),
        done(anchor, 8, date(2026, 6, 12)),
        slot(anchor, 12, Mark.OVERDUE, said="69 days overdue", may_book=True),
        slot(anchor, 16, Mark.NOT_YET_DUE),
    )
    pet = (slot(anchor, 12, Mark.OVERDUE, early=60, booked_for=date(2026, 11, 26)),)
    blood = (
        done(anchor, 4, date(2026, 1, 19)),
        done(anchor, 8, date(2026, 5, 18)),
        done(anchor, 12, date(2026, 9, 17)),
        slot(anchor, 16, Mark.NOT_YET_DUE),
    )
    return Course(
        today=TODAY,
        person="YILMAZ, Ayşe (Ms)",
        facts="Born 12-May-1961 (65y)   Gender Female   Hospital No. 123 456",
        operations=(
            diagnosis(date(2025, 4, 28)),
            operation(1, anchor, "Sigmoidectomy + resection S6, S7", "Sigmoid + liver"),
        ),
        decisions=(event("mdt", date(2025, 5, 6), "MDT: chemotherapy first", "MDT"),),
        therapies=(
            therapy(date(2025, 5, 26), date(2025, 8, 4), "FOLFOX + bev ×4", "×4"),
            therapy(date(2025, 11, 3), date(2026, 3, 9), "Adjuvant FOLFOX, 8 cycles", "×8"),
        ),
        lanes=(
            ScanLane(key="mri", name="MRI liver", planned=mri),
            ScanLane(key="pet_ct", name="PET-CT", planned=pet),
            ScanLane(key="biochemistry", name="Biochemistry", planned=blood),
        ),
        cea=(
            value(date(2025, 5, 2), 24.6),
            value(date(2025, 8, 29), 9.8),
            value(date(2025, 10, 20), 2.1),
            value(date(2026, 1, 19), 1.9),
            value(date(2026, 5, 18), 2.8),
            value(date(2026, 9, 17), 4.1),
            value(date(2026, 11, 12), 6.4),
        ),
        contacts=(
            call(date(2026, 5, 28), "call, no answer", "call"),
            call(date(2026, 6, 1), "call, reached", "call"),
            call(date(2026, 9, 22), "call, no answer", "call"),
            call(date(2026, 10, 6), "letter", channel=Channel.LETTER),
        ),
        anchors=(
            Anchor(
                on=anchor,
                ends_on=anchor + relativedelta(months=60),
                labels=(
                    "Surveillance counted from operation 15-Sep-2025 · month 14",
                    "From operation 15-Sep-2025 · month 14",
                    "Month 14",
                ),
            ),
        ),
        keyed=("Op. 1 15-Sep-2025 Sigmoidectomy + resection S6, S7",),
        exceptions=("MRI month 8, 28 days late", "MRI month 12, 69 days overdue"),
    )


def three_operations() -> Course:
    """The long course of the design: two recurrences, three episodes, month 53 of the last."""
    one, two, three = date(2021, 4, 20), date(2021, 11, 23), date(2022, 6, 21)
    mri = (
        *on_time(one, (4,)),
        *on_time(two, (4,)),
        *on_time(three, (4,)),
        done(three, 8, date(2023, 3, 31)),
        *on_time(three, (12,)),
        slot(three, 16, Mark.MISSED),
        *on_time(three, (20, 24)),
        slot(three, 30, Mark.WAIVED),
        *on_time(three, (36, 42, 48)),
        slot(three, 54, Mark.BOOKED, booked_for=date(2026, 12, 18)),
        slot(three, 60, Mark.NOT_YET_DUE),
    )
    pet = (
        *on_time(three, (12, 24), early=60),
        done(three, 36, date(2025, 8, 29), early=60),
        *on_time(three, (48,), early=60),
        slot(three, 60, Mark.NOT_YET_DUE, early=60),
    )
    blood = (
        *on_time(one, (4,)),
        *on_time(two, (4,)),
        *on_time(three, (4, 8, 12)),
        done(three, 16, date(2023, 12, 4)),
        *on_time(three, (20, 24, 30, 36, 42, 48)),
        slot(three, 54, Mark.OPEN),
        slot(three, 60, Mark.NOT_YET_DUE),
    )
    return Course(
        today=TODAY,
        person="DEMİR, Elif (Ms)",
        facts="Born 09-Jul-1995 (31y)   Gender Female   Hospital No. 204 118",
        operations=(
            diagnosis(date(2020, 11, 18)),
            operation(1, one, "Sigmoidectomy + metastasectomies + MWA", "Sigmoid + liver"),
            operation(2, two, "Left hepatectomy", "L hepatectomy"),
            operation(3, three, "Metastasectomy S6"),
        ),
        recurrences=(
            event(
                "recurrence",
                date(2021, 10, 23),
                "Recurrence 1: liver, left",
                "Rec. 1: liver",
                "Rec. 1",
            ),
            event(
                "recurrence",
                date(2022, 5, 24),
                "Recurrence 2: liver, S6",
                "Rec. 2: liver",
                "Rec. 2",
            ),
        ),
        decisions=(
            event("mdt", date(2020, 12, 2), "MDT: chemotherapy first", "MDT"),
            event("mdt", date(2021, 11, 2), "MDT: resect", "MDT"),
            event("mdt", date(2022, 5, 31), "MDT: resect", "MDT"),
        ),
        therapies=(
            therapy(date(2020, 12, 16), date(2021, 3, 15), "FOLFOX, 6 cycles", "×6"),
            therapy(
                date(2021, 6, 1), date(2021, 9, 20), "Adjuvant FOLFOX, 8 cycles", "adj. ×8", "×8"
            ),
            therapy(date(2022, 8, 1), date(2023, 1, 16), "FOLFIRI, 12 cycles", "×12"),
        ),
        lanes=(
            ScanLane(key="mri", name="MRI liver", planned=mri),
            ScanLane(key="pet_ct", name="PET-CT", planned=pet),
            ScanLane(key="biochemistry", name="Biochemistry", planned=blood),
        ),
        cea=_long_cea(),
        anchors=_three_anchors(one, two, three),
        keyed=(
            "Op. 1 20-Apr-2021 Sigmoidectomy + metastasectomies + MWA",
            "Op. 2 23-Nov-2021 Left hepatectomy",
            "Op. 3 21-Jun-2022 Metastasectomy S6",
        ),
        exceptions=("MRI month 8, 38 days late", "MRI month 16, missed"),
    )


def _long_cea() -> tuple[Value, ...]:
    early = (
        (date(2020, 11, 18), 86),
        (date(2021, 1, 14), 52),
        (date(2021, 3, 21), 31),
        (date(2021, 5, 17), 3.1),
        (date(2021, 8, 17), 3.4),
        (date(2021, 10, 17), 11.8),
        (date(2021, 12, 18), 2.6),
        (date(2022, 3, 20), 3.9),
        (date(2022, 5, 18), 9.2),
    )
    late = (2.2, 2.0, 1.7, 1.9, 2.3, 2.1, 1.8, 2.4, 2.0, 1.6, 1.9)
    later = [(date(2022, 7, 23) + timedelta(131 * at), v) for at, v in enumerate(late)]
    return tuple(value(on, amount) for on, amount in (*early, *later))


def _three_anchors(one: date, two: date, three: date) -> tuple[Anchor, ...]:
    ended = [
        Anchor(
            on=start,
            ends_on=end,
            labels=(f"Episode {n} · ended by re-operation", f"Ep. {n} ended", f"Ep. {n}"),
            is_current=False,
        )
        for n, start, end in ((1, one, two), (2, two, three))
    ]
    current = Anchor(
        on=three,
        ends_on=three + relativedelta(months=60),
        labels=(
            "Episode 3 · re-anchored 21-Jun-2022 · month 53 of 60",
            "Episode 3 · month 53 of 60",
            "Episode 3",
            "Ep. 3",
        ),
    )
    return (*ended, current)


def collisions() -> Course:
    """Two scans in a day's reach, four blood tests, two calls, a booking after the due date."""
    today, anchor = date(2026, 9, 20), date(2025, 9, 15)
    first = (done(anchor, 4, date(2026, 1, 12)),)
    awaited = slot(anchor, 8, Mark.AWAITED, done_on=date(2026, 5, 15))
    mri = (*first, awaited, slot(anchor, 12, Mark.DUE, may_book=True))
    pet = (slot(anchor, 12, Mark.BOOKED, early=60, booked_for=date(2026, 9, 29)),)
    blood = (*first, awaited, done(anchor, 12, date(2026, 9, 14)))
    extra = [
        Extra(record=f"extra {day}", on=date(2026, 5, day), title="Biochemistry")
        for day in (12, 13, 14)
    ]
    return replace(
        only_operation(),
        today=today,
        operations=(
            operation(1, anchor, "Sigmoidectomy + resection S6", "Sigmoid"),
            operation(2, anchor, "MWA S8", "MWA", pin=Pin.ABLATION),
        ),
        recurrences=(
            event("recurrence", date(2026, 5, 20), "Recurrence 1: liver, right", "Rec. 1"),
        ),
        decisions=(event("mdt", date(2026, 5, 22), "MDT: chemotherapy first", "MDT"),),
        therapies=(),
        lanes=(
            ScanLane(key="mri", name="MRI liver", planned=mri, extras=tuple(extra[:1])),
            ScanLane(key="pet_ct", name="PET-CT", planned=pet),
            ScanLane(key="biochemistry", name="Biochemistry", planned=blood, extras=tuple(extra)),
        ),
        cea=tuple(
            value(day, amount)
            for day, amount in (
                (date(2025, 10, 20), 2.1),
                (date(2026, 1, 19), 2.4),
                (date(2026, 5, 14), 6.9),
                (date(2026, 5, 15), 7.2),
            )
        ),
        contacts=(
            call(date(2026, 5, 18), "call, no answer", "call"),
            call(date(2026, 5, 21), "call, reached", "call"),
        ),
    )


def deceased() -> Course:
    """Died while a scan was paused: nothing is due, the course has an end."""
    course = three_operations()
    died = date(2026, 2, 3)
    lanes = tuple(
        replace(lane, planned=tuple(s for s in lane.planned if s.due_on < date(2026, 1, 1)))
        for lane in course.lanes
    )
    return replace(
        course,
        lanes=lanes,
        end=End(record="death", on=died, labels=("Died 03-Feb-2026", "Died"), is_death=True),
        cea=tuple(v for v in course.cea if v.on < died),
        pauses=(
            Band(
                record="pause",
                starts_on=date(2025, 9, 20),
                ends_on=died,
                labels=("Paused: systemic therapy for recurrence", "Paused"),
            ),
        ),
        anchors=(*course.anchors[:2], replace(course.anchors[2], ends_on=died, is_current=False)),
    )


def paused() -> Course:
    """An open pause with an ongoing course of therapy, after which nothing is chased."""
    course = only_operation()
    anchor = date(2025, 9, 15)
    mri = (
        *on_time(anchor, (4, 8)),
        slot(anchor, 12, Mark.PAUSED),
        slot(anchor, 16, Mark.NOT_YET_DUE),
    )
    return replace(
        course,
        lanes=(replace(course.lanes[0], planned=mri), *course.lanes[1:]),
        therapies=(
            *course.therapies,
            therapy(date(2026, 7, 1), None, "FOLFIRI + bev, since 01-Jul-2026", "FOLFIRI"),
        ),
        pauses=(
            Band(
                record="pause",
                starts_on=date(2026, 7, 1),
                ends_on=None,
                labels=("Paused: systemic therapy for recurrence", "Paused"),
            ),
        ),
    )


def nothing() -> Course:
    """Registered, nothing else known."""
    return Course(
        today=TODAY,
        person="DOĞAN, Işık",
        lanes=(
            ScanLane(key="mri", name="MRI liver", absence="No MRI planned or recorded"),
            ScanLane(key="biochemistry", name="Biochemistry", absence="None planned or recorded"),
        ),
    )


def crowded(n: int = 300, seed: int = 1) -> Course:
    """About `n` events of every kind at random over ten years; the same for the same seed."""
    random = Random(seed)
    start = date(2016, 3, 1)

    def day() -> date:
        return start + timedelta(random.randrange(3900))

    marks = list(Mark)
    anchors = sorted({start + timedelta(random.randrange(3000)) for _ in range(3)})
    lanes = []
    for key in ("mri", "pet_ct", "biochemistry"):
        planned = []
        for at, month in enumerate(range(4, 4 + 4 * (n // 8), 4)):
            mark = marks[(at + random.randrange(3)) % len(marks)]
            due = start + relativedelta(months=month)
            off = timedelta(random.randrange(-20, 90))
            planned.append(slot(start, month, mark, done_on=due + off, booked_for=due + off))
        extras = tuple(Extra(record=f"x{at}", on=day()) for at in range(n // 20))
        lanes.append(ScanLane(key=key, name=key, planned=tuple(planned), extras=extras))
    return Course(
        today=date(2026, 11, 23),
        operations=tuple(
            operation(at, day(), f"Metastasectomy S{at} + MWA", f"Op {at} short")
            for at in range(1, n // 30)
        ),
        recurrences=tuple(
            event("recurrence", day(), "Recurrence: liver", "Rec.") for _ in range(n // 30)
        ),
        decisions=tuple(
            event("mdt", day(), "MDT: chemotherapy first", "MDT") for _ in range(n // 20)
        ),
        therapies=tuple(
            therapy(d := day(), d + timedelta(random.randrange(300)), "FOLFOX, 8 cycles", "×8")
            for _ in range(n // 30)
        ),
        lanes=tuple(lanes),
        cea=tuple(
            value(day(), random.choice((1.2, 3.4, 5.1, 8.8, 60, 410))) for _ in range(n // 5)
        ),
        contacts=tuple(call(day(), "call, no answer", "call") for _ in range(n // 10)),
        anchors=tuple(
            Anchor(on=on, ends_on=end, labels=("Episode 9 · ended by re-operation", "Ep. 9"))
            for on, end in zip(anchors, [*anchors[1:], date(2028, 1, 1)], strict=True)
        ),
    )


ALL: Mapping[str, Course] = {
    "only operation": only_operation(),
    "three operations": three_operations(),
    "collisions": collisions(),
    "deceased": deceased(),
    "paused": paused(),
    "nothing": nothing(),
    "crowded": crowded(),
}
