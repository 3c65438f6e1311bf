"""What belongs to an operation and is known after it: its parts, what went wrong, the stay."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from core.actions.demo.sheets import facts, line_of, lines_of, stay_of
from core.actions.demo.story import Story, coming
from core.domain.complications import Complication
from core.domain.ids import PatientId, ProcedureId
from core.domain.parts import Ablation, Specimen
from core.domain.treatment import Procedure

REPORTED = 28  # days after the operation: histology is there, complications are over


def details(story: Story, step: str, on: date) -> dict[str, Any]:
    """How an operation went, with the days of admission and discharge."""
    line = line_of("operations", story.row.key, step)
    if not line:
        return {}
    stay = {"admitted_on": on, "discharged_on": on + timedelta(days=stay_of(story.row.key, step))}
    return facts(Procedure, line) | stay


def entered_on(story: Story, step: str, on: date) -> date:
    """An operation is entered when the patient has gone home."""
    return coming(on + timedelta(days=max(3, stay_of(story.row.key, step) + 1)))


def parts(story: Story, step: str, operation: tuple[PatientId, ProcedureId, date]) -> Iterator[Any]:
    """Ablations, specimens and complications of one operation."""
    patient_id, procedure_id, on = operation
    whose: dict[str, Any] = {"patient_id": patient_id, "procedure_id": procedure_id}
    kinds: dict[str, type[Any]] = {"ablations": Ablation, "specimens": Specimen}
    for name, kind in kinds.items():
        for line in lines_of(name, story.row.key, step):
            yield kind(**whose, **facts(kind, line))
    for line in lines_of("complications", story.row.key, step):
        yield Complication(
            **whose,
            occurred_on=on + timedelta(days=int(line["day"])),
            resolved_on=on + timedelta(days=int(line["resolved"])),
            **facts(Complication, line),
        )


def smallest_margin(key: str, step: str) -> float | None:
    """Over the specimens of an operation."""
    widths = [float(line["margin_mm"]) for line in lines_of("specimens", key, step)]
    return min(widths, default=None)
