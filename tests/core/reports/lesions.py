"""Invented lesions for the patients of `sample`: found, resected, ablated, gone, found again."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from core.domain.chart import Chart
from core.domain.disease import Recurrence
from core.domain.dossier import Dossier
from core.domain.ids import LesionId
from core.domain.lesions import Fate, LesionFate, LesionSize, LiverMetastasis, SizedBy
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
from tests.core.reports import sample

FOUND = PartialDate.on(date(2022, 3, 2))


def in_segments(*names: str) -> frozenset[Segment]:
    return frozenset(Segment.read(each) for each in names)


def chart(dossier: Dossier | None = None) -> Chart:
    """The complex course of `sample`, lesion by lesion: five at first, three with recurrences."""
    course = dossier or sample.complex_course()
    first, second = course.recurrences[:2]
    lesions = (
        _lesion(course, 1, "6"),
        _lesion(course, 2, "7"),
        _lesion(course, 3, "8"),
        _lesion(course, 4, "4a"),
        _lesion(course, 5, "5"),
        _lesion(course, 6, "2", with_=first),
        _lesion(course, 7, "3", with_=first),
        _lesion(course, 8, "6", with_=second),
    )
    ids = {each.number: each.id for each in lesions}
    return Chart(
        dossier=course,
        lesions=lesions,
        sizes=tuple(_sizes(course, ids)),
        fates=tuple(_fates(course, ids)),
    )


def with_many(n: int = 40) -> Chart:
    """The same course with `n` lesions all over the liver."""
    some = chart()
    segments = [each.value for each in Segment]
    more = tuple(
        _lesion(some.dossier, number, segments[number % len(segments)])
        for number in range(9, n + 1)
    )
    return replace(some, lesions=(*some.lesions, *more))


def _lesion(
    course: Dossier, number: int, segment: str, with_: Recurrence | None = None
) -> LiverMetastasis:
    return LiverMetastasis(
        patient_id=course.patient.id,
        number=number,
        segments=in_segments(segment),
        found_on=None if with_ else FOUND,
        recurrence_id=with_.id if with_ else None,
    )


def _sizes(course: Dossier, ids: dict[int, LesionId]) -> Iterable[LesionSize]:
    measured = {
        1: ((2022, 3, 2, 30), (2022, 6, 14, 17)),
        2: ((2022, 3, 2, 42), (2022, 6, 14, 19)),
        3: ((2022, 3, 2, 15), (2022, 6, 14, 9)),
        4: ((2022, 3, 2, 12), (2022, 6, 14, 8)),
        5: ((2022, 3, 2, 7), (2022, 6, 14, 0)),
        8: ((2023, 8, 29, 14),),
    }
    for number, sizes in measured.items():
        for year, month, day, mm in sizes:
            yield LesionSize(
                patient_id=course.patient.id,
                lesion_id=ids[number],
                measured_on=date(year, month, day),
                sized_by=SizedBy.MRI,
                diameter_mm=mm,
            )


def _fates(course: Dossier, ids: dict[int, LesionId]) -> Iterable[LesionFate]:
    operations = course.procedures
    decided = {
        1: (0, Fate.RESECTED),
        2: (0, Fate.RESECTED),
        3: (0, Fate.RESECTED),
        4: (0, Fate.ABLATED),
        6: (1, Fate.RESECTED),
        7: (1, Fate.RESECTED),
        8: (2, Fate.RESECTED),
    }
    for number, (operation, fate) in decided.items():
        yield LesionFate(
            patient_id=course.patient.id,
            lesion_id=ids[number],
            procedure_id=operations[operation].id,
            fate=fate,
        )
