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
    known: dict[str, Any] = {"patient_id": procedure.patient_id, "procedure_id": procedure.id}
    found = (
        _kind("ablations", "Alt A", blank(Ablation, **known)),
        _kind("specimens", "Alt S", blank(Specimen, **known)),
        _kind("fates", "Alt L", blank(LesionFate, **known)),
        _kind("complications", "Alt K", blank(Complication, **known)),
    )
    return tuple(each for each in found if with_fates or each.name != "fates")


def _kind(name: str, key: str, part: Any) -> PartKind:
    title, add, nothing = _texts()[name]
    one = words()(title_of_type(type(part)))
    return PartKind(name=name, title=title, one=one, add=add, key=key, nothing=nothing, blank=part)


def _texts() -> dict[str, tuple[str, str, str]]:
    """Title, the button that adds one, and what is said while there is none."""
    tr = QCoreApplication.translate
    return {
        "ablations": (
            tr("OperationDialog", "Ablations"),
            tr("OperationDialog", "Add an ablation"),
            tr("OperationDialog", "No ablation is recorded for this operation."),
        ),
        "specimens": (
            tr("OperationDialog", "Specimens and margins"),
            tr("OperationDialog", "Add a specimen"),
            tr("OperationDialog", "No specimen is recorded for this operation."),
        ),
        "fates": (
            tr("OperationDialog", "What became of each lesion"),
            tr("OperationDialog", "Add the fate of a lesion"),
            tr("OperationDialog", "No lesion is named for this operation."),
        ),
        "complications": (
            tr("OperationDialog", "Complications"),
            tr("OperationDialog", "Add a complication"),
            tr("OperationDialog", "No complication is recorded for this operation."),
        ),
    }


def _packed(record: Any) -> dict[str, Any]:
    return {"kind": type(record).__name__, "row": to_row(record)}


def _unpacked(packed: dict[str, Any]) -> Any:
    return from_row(type_named(packed["kind"]), packed["row"])
