"""What the operation dialog is given: its kinds of parts, their words, their drafts, its checks."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.chart import Chart
from core.domain.chart_questions import foreseen_of_operation
from core.domain.complications import Complication
from core.domain.lesions import LesionFate
from core.domain.naming import referable
from core.domain.parts import Ablation, Specimen
from core.domain.treatment import Procedure
from core.store.rows import from_row, to_row
from core.store.tables import type_named
from core.store.telling import title_of_type
from ui.dialogs.operation_dialog import OperationMeans
from ui.dialogs.part_list import PartKind
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.patient.blanks import blank
from ui.views.patient.course_parts import part_said


def means_of(session: RegistrySession, chart: Chart, procedure: Procedure) -> OperationMeans:
    """Everything the dialog of this operation needs."""
    kinds = _kinds(procedure, with_fates=bool(chart.lesions))
    return OperationMeans(
        kinds={each.name: each for each in kinds},
        said=partial(part_said, chart),
        packed=_packed,
        unpacked=_unpacked,
        references=referable(chart, words()),
        problems=partial(foreseen_of_operation, chart, today=session.today),
    )


def _kinds(procedure: Procedure, *, with_fates: bool) -> tuple[PartKind, ...]:
    tr = QCoreApplication.translate
    known: dict[str, Any] = {"patient_id": procedure.patient_id, "procedure_id": procedure.id}
    found = (
        PartKind(
            name="ablations",
            title=tr("OperationDialog", "Ablations"),
            one=_one(Ablation),
            add=tr("OperationDialog", "Add an ablation"),
            key="Alt A",
            nothing=tr("OperationDialog", "No ablation is recorded for this operation."),
            blank=blank(Ablation, **known),
        ),
        PartKind(
            name="specimens",
            title=tr("OperationDialog", "Specimens and margins"),
            one=_one(Specimen),
            add=tr("OperationDialog", "Add a specimen"),
            key="Alt S",
            nothing=tr("OperationDialog", "No specimen is recorded for this operation."),
            blank=blank(Specimen, **known),
        ),
        PartKind(
            name="fates",
            title=tr("OperationDialog", "What became of each lesion"),
            one=_one(LesionFate),
            add=tr("OperationDialog", "Add the fate of a lesion"),
            key="Alt L",
            nothing=tr("OperationDialog", "No lesion is named for this operation."),
            blank=blank(LesionFate, **known),
        ),
        PartKind(
            name="complications",
            title=tr("OperationDialog", "Complications"),
            one=_one(Complication),
            add=tr("OperationDialog", "Add a complication"),
            key="Alt K",
            nothing=tr("OperationDialog", "No complication is recorded for this operation."),
            blank=blank(Complication, **known),
        ),
    )
    return tuple(each for each in found if with_fates or each.name != "fates")


def _packed(record: Any) -> dict[str, Any]:
    return {"kind": type(record).__name__, "row": to_row(record)}


def _unpacked(packed: dict[str, Any]) -> Any:
    return from_row(type_named(packed["kind"]), packed["row"])


def _one(kind: type[Any]) -> str:
    return words()(title_of_type(kind))
