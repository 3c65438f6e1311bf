"""Invented courses with everything a whole record brings: complications, sizes, half-known days."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from core.reports.timeline.course import Course, Event, Pin, Value
from core.reports.timeline.tracks import Size, Track
from tests.core.reports.timeline import sample
from tests.core.reports.timeline.sample import crowded, only_operation, operation, therapy, value


def complication(on: date, grade: str, what: str) -> Event:
    title = f"{what}, grade {grade}"
    return Event(record=f"{title} {on}", on=on, labels=(what,), code=grade, title=title)


def track(number: int, *sizes: tuple[date, float]) -> Track:
    return Track(
        label=str(number),
        sizes=tuple(
            Size(record=f"size {number} {on}", on=on, mm=mm, title=f"Lesion {number}, {mm:g} mm")
            for on, mm in sorted(sizes)
        ),
        breaks=(date(2025, 9, 15),),
    )


def with_everything() -> Course:
    """The course of the design with what one patient's chart adds to it."""
    course = only_operation()
    first, last = date(2025, 1, 1), date(2025, 12, 31)
    diagnosis = replace(
        operation(0, first + (last - first) // 2, "Diagnosis", "Dx", pin=Pin.DIAGNOSIS),
        span=(first, last),
        when="2025",
    )
    fuzzy = replace(
        therapy(date(2025, 11, 1), date(2026, 3, 31), "Adjuvant FOLFOX, 8 cycles", "×8"),
        starts_by=date(2025, 11, 30),
        ends_from=date(2026, 3, 1),
    )
    return replace(
        course,
        operations=(diagnosis, *course.operations[1:]),
        complications=(
            complication(date(2025, 9, 18), "IIIa", "Bile leak"),
            complication(date(2025, 9, 20), "II", "Pleural effusion"),
            complication(date(2026, 2, 2), "I", "Wound infection"),
        ),
        therapies=(course.therapies[0], fuzzy),
        cea=(
            *course.cea[:2],
            replace(value(date(2025, 10, 20), 2.0), comparator="<"),
            replace(value(date(2026, 1, 19), 6.1), is_marked=True),
            *course.cea[4:-1],
            replace(value(date(2026, 11, 12), 4.8), limit=4.7, is_marked=True),
        ),
        lesions=(
            track(1, (date(2025, 4, 30), 42), (date(2025, 8, 20), 28)),
            track(2, (date(2025, 4, 30), 15), (date(2025, 8, 20), 0)),
            track(3, (date(2026, 9, 17), 11), (date(2026, 11, 12), 17)),
        ),
    )


def with_many_lesions() -> Course:
    days = [date(2025, 4, 30), date(2025, 8, 20), date(2026, 9, 17)]
    lesions = tuple(
        track(n, *((day, 60.0 - 3 * n - 8 * at) for at, day in enumerate(days)))
        for n in range(1, 13)
    )
    return replace(with_everything(), lesions=lesions)


def crowded_chart(seed: int = 2) -> Course:
    """Many of everything at random days."""
    random = Random(seed)

    def day() -> date:
        return date(2016, 3, 1) + timedelta(random.randrange(3900))

    values = [Value(record=n, on=day(), value=random.choice((1, 4, 9, 80))) for n in range(40)]
    return replace(
        crowded(120),
        complications=tuple(
            complication(day(), random.choice(("I", "II", "IIIb", "IVa", "V")), "Bile leak")
            for _ in range(20)
        ),
        cea=tuple(
            replace(v, comparator=random.choice(("", "<", ">")), is_marked=n % 3 == 0)
            for n, v in enumerate(values)
        ),
        lesions=tuple(
            track(n, *((day(), random.randrange(60)) for _ in range(6))) for n in range(1, 6)
        ),
    )


ALL: Mapping[str, Course] = {
    **sample.ALL,
    "with everything": with_everything(),
    "many lesions": with_many_lesions(),
    "crowded chart": crowded_chart(),
}
