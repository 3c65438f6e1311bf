"""What goes with a record that is taken out, and what keeps it from being taken out.

What must name another record belongs to it and goes with it; what may name one, holds it.
"""

from collections.abc import Iterator
from typing import Any

from core.domain.chart import Chart
from core.domain.chart_with import records_of
from core.domain.course_checks import days_of
from core.domain.followup import Episode
from core.domain.variables import references_of
from core.errors import RegistryError
from core.language import phrase


def belongings(chart: Chart, record: Any) -> tuple[Any, ...]:
    """Everything that goes with this record, parts of parts included, each once."""
    found: dict[str, Any] = {}
    for each in _naming(chart, record, optional=False):
        for part in (*belongings(chart, each), each):
            found[part.id] = part
    return tuple(found.values())


def refuse_if_held(chart: Chart, record: Any) -> None:
    """Refuse to take out what something else still names.

    Raises:
        RegistryError: surveillance counts from it, or another record names it.
    """
    gone = (record, *belongings(chart, record))
    going = {each.id for each in gone}
    for each in gone:
        if any(isinstance(other, Episode) for other in _naming(chart, each, optional=False)):
            raise RegistryError(
                phrase(
                    "Surveillance counts from this operation. Correct it instead of taking it out."
                )
            )
        for other in _naming(chart, each, optional=True):
            if other.id not in going:
                raise _held_by(other)


def _held_by(other: Any) -> RegistryError:
    days = [day for _, _, day in days_of(other)]
    sentence = phrase(
        "Another record names this one: {label}, {day}. Take that out or change it first."
    )
    return RegistryError(
        sentence, label=_KIND_NAMES.get(type(other).__name__, ""), day=days[0] if days else "–"
    )


_KIND_NAMES = {
    "Procedure": phrase("Operation"),
    "MDTDecision": phrase("MDT decision"),
    "LiverMetastasis": phrase("Liver metastasis"),
    "LesionSize": phrase("Size of a lesion"),
    "LaboratoryValue": phrase("Laboratory value"),
}


def _naming(chart: Chart, record: Any, *, optional: bool) -> Iterator[Any]:
    for other in records_of(chart):
        for field in references_of(type(other)):
            if field.optional is optional and getattr(other, field.name) == record.id:
                yield other
