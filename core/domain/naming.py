"""What one record is called where another names it: "Operation of 12-Mar-2026", "Lesion 3 (S7)"."""

from collections.abc import Callable
from typing import Any

from core.domain.chart import Chart
from core.domain.chart_with import records_of
from core.domain.disease import Recurrence
from core.domain.followup import Examination
from core.domain.lesions import LiverMetastasis
from core.domain.treatment import Procedure
from core.language import Words, phrase


def name_of(record: Any, words: Words) -> str:
    """The name of a record that others refer to; an operation also says what kind it was."""
    named = _NAMES.get(type(record))
    return named(record, words) if named else ""


def _procedure(record: Procedure, words: Words) -> str:
    return words(phrase("Operation of {day}"), day=record.performed_on)


def _recurrence(record: Recurrence, words: Words) -> str:
    return words(phrase("Recurrence of {day}"), day=record.detected_on)


def _lesion(record: LiverMetastasis, words: Words) -> str:
    where = ", ".join(sorted(words(each.label) for each in record.segments or ()))
    return words(phrase("Lesion {number} ({segments})"), number=record.number, segments=where)


def _examination(record: Examination, words: Words) -> str:
    return words(
        phrase("{what} of {day}"), what=words(record.modality.label), day=record.performed_on
    )


_NAMES: dict[type[Any], Callable[[Any, Words], str]] = {
    Procedure: _procedure,
    Recurrence: _recurrence,
    LiverMetastasis: _lesion,
    Examination: _examination,
}
Referable = dict[str, tuple[tuple[str, str], ...]]


def referable(chart: Chart, words: Words) -> Referable:
    """By type of record: name and id of each record of this patient that may be referred to."""
    found: dict[str, list[tuple[str, str]]] = {kind.__name__: [] for kind in _NAMES}
    for record in records_of(chart):
        if type(record) in _NAMES:
            found[type(record).__name__].append((name_of(record, words), record.id))
    return {kind: tuple(names) for kind, names in found.items()}
