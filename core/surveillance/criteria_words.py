"""What narrows the worklist, in words: the line above the list, its paper, a view's name."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from core.domain.choices import Choice
from core.domain.modality import Modality
from core.language import Words, phrase
from core.surveillance.buckets import Bucket
from core.surveillance.criteria import Criteria
from core.surveillance.orders import DisplayStatus

_AND = phrase("{first} and {second}")
_OR = phrase("{first} or {second}")


def criteria_said(criteria: Criteria, words: Words, protocols: Mapping[str, str]) -> str:
    """`Overdue: MRI and patients of Dr A. Demir`; `protocols` names each id. All of it holds."""
    return _joined(_parts(criteria, words, protocols), _AND, words)


def _parts(criteria: Criteria, words: Words, protocols: Mapping[str, str]) -> Iterator[str]:
    if criteria.needs:
        needs = _labels(Bucket, criteria.needs, words)
        yield words(phrase("patients who need: {what}"), what=needs)
    yield from _examinations(criteria, words)
    if criteria.surgeon:
        yield words(phrase("patients of {who}"), who=criteria.surgeon)
    if criteria.protocol:
        name = protocols.get(criteria.protocol, criteria.protocol)
        yield words(phrase("protocol {name}"), name=name)
    yield from _numbers(criteria, words)
    if criteria.text:
        yield words(phrase("matching “{typed}”"), typed=criteria.text)


def _examinations(criteria: Criteria, words: Words) -> Iterator[str]:
    statuses = _labels(DisplayStatus, criteria.statuses, words)
    short = (words(each.short) for each in Modality if each in criteria.modalities)
    kinds = _joined(short, _OR, words)
    if statuses and kinds:
        yield words(phrase("{status}: {what}"), status=statuses, what=kinds)
    elif statuses:
        yield words(phrase("status {what}"), what=statuses)
    elif kinds:
        yield words(phrase("visits with {what}"), what=kinds)


def _numbers(criteria: Criteria, words: Words) -> Iterator[str]:
    if said := _range((criteria.overdue_from, criteria.overdue_to), words):
        yield words(phrase("days overdue: {n}"), n=said)
    if said := _range((criteria.attempts_from, criteria.attempts_to), words):
        yield words(phrase("attempts to reach: {n}"), n=said)
    if criteria.is_try_due:
        yield words(phrase("next try due"))


def _labels(kind: type[Choice], chosen: Collection[Choice], words: Words) -> str:
    """Sets come in any order; their own order is the one of urgency."""
    return _joined((words(each.label) for each in kind if each in chosen), _OR, words)


def _range(between: tuple[int | None, int | None], words: Words) -> str:
    least, most = between
    if least is not None and most is not None:
        if least == most:
            return str(least)
        return words(phrase("{least} to {most}"), least=least, most=most)
    if least is not None:
        return words(phrase("at least {n}"), n=least)
    return words(phrase("at most {n}"), n=most) if most is not None else ""


def _joined(parts: Iterable[str], how: str, words: Words) -> str:
    found = ""
    for each in parts:
        found = words(how, first=found, second=each) if found else each
    return found
