"""The symbols that only some courses have, and what they mean: for the window and for paper."""

from collections.abc import Callable

from core.language import phrase
from core.reports.timeline.course import Course

_Has = Callable[[Course], bool]


def _complications(course: Course) -> bool:
    return bool(course.complications)


def _spans(course: Course) -> bool:
    return any(each.span for each in course.operations)


def _fuzzy(course: Course) -> bool:
    return any(each.starts_by or each.ends_from for each in course.therapies)


def _less(course: Course) -> bool:
    return any(each.comparator == "<" for each in course.cea)


def _more(course: Course) -> bool:
    return any(each.comparator == ">" for each in course.cea)


def _under(course: Course) -> bool:
    return any(each.is_marked for each in course.cea)


def _gone(course: Course) -> bool:
    return any(not size.mm for track in course.lesions for size in track.sizes)


def _reached(course: Course) -> bool:
    return any(each.is_reached is True for each in course.contacts)


def _not_reached(course: Course) -> bool:
    return any(each.is_reached is False for each in course.contacts)


_TABLE: tuple[tuple[str, _Has, str], ...] = (
    ("complication", _complications, phrase("complication, Clavien-Dindo grade")),
    ("span", _spans, phrase("day not known")),
    ("fuzzy", _fuzzy, phrase("start or end not known to the day")),
    ("cea-less", _less, phrase("CEA below what is measured")),
    ("cea-more", _more, phrase("CEA above what is measured")),
    ("cea-under", _under, phrase("CEA under fluoropyrimidine")),
    ("size-gone", _gone, phrase("lesion no longer seen")),
    ("call-reached", _reached, phrase("reached")),
    ("call-not-reached", _not_reached, phrase("not reached")),
)


def more_of(course: Course) -> list[tuple[str, str]]:
    """Symbol and phrase of what this course has beyond the life of a scan."""
    return [(kind, text) for kind, has, text in _TABLE if has(course)]
