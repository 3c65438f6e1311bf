"""An operation together with what belongs to it, as it is typed in one form and saved at once."""

from dataclasses import replace
from typing import Any

from core.domain.chart import Chart
from core.domain.complications import Complication
from core.domain.frozen import Frozen
from core.domain.ids import ProcedureId
from core.domain.lesions import LesionFate
from core.domain.parts import Ablation, Specimen
from core.domain.treatment import Procedure


class Operation(Frozen):
    """`procedure` and its parts; each part names the procedure."""

    procedure: Procedure
    ablations: tuple[Ablation, ...] = ()
    specimens: tuple[Specimen, ...] = ()
    complications: tuple[Complication, ...] = ()
    fates: tuple[LesionFate, ...] = ()

    @property
    def parts(self) -> tuple[Any, ...]:
        return (*self.ablations, *self.specimens, *self.complications, *self.fates)


def operation_of(chart: Chart, procedure_id: ProcedureId) -> Operation | None:
    """The stored operation with its parts; none when the patient has no such operation."""
    for each in chart.dossier.procedures:
        if each.id == procedure_id:
            return Operation(
                procedure=each,
                ablations=chart.ablations_of(procedure_id),
                specimens=chart.specimens_of(procedure_id),
                complications=chart.complications_of(procedure_id),
                fates=chart.fates_at(procedure_id),
            )
    return None


def with_operation(chart: Chart, operation: Operation) -> Chart:
    """The chart as it would be with this operation and exactly these parts."""
    procedure = operation.procedure
    others = [each for each in chart.dossier.procedures if each.id != procedure.id]
    ordered = sorted([*others, procedure], key=lambda each: (each.performed_on, each.id))
    parts: dict[str, Any] = {
        name: (*(e for e in getattr(chart, name) if e.procedure_id != procedure.id), *held)
        for name, held in (
            ("ablations", operation.ablations),
            ("specimens", operation.specimens),
            ("complications", operation.complications),
            ("fates", operation.fates),
        )
    }
    return replace(chart, dossier=replace(chart.dossier, procedures=tuple(ordered)), **parts)
