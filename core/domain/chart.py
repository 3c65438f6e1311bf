"""The whole record of one patient: what surveillance reads, and everything else known."""

from dataclasses import replace

from core.domain.complications import Complication
from core.domain.disease import ExtrahepaticDisease
from core.domain.dossier import Dossier
from core.domain.frozen import Frozen
from core.domain.ids import LesionId, ProcedureId
from core.domain.lesions import LesionFate, LesionSize, LiverMetastasis
from core.domain.parts import Ablation, Specimen
from core.domain.work_up import LaboratoryValue, WorkUp


class Chart(Frozen):
    """A dossier and the parts that only one patient's page, documents and scores read.

    Lists over all patients read dossiers: they stay fast however much is known of each. Each
    tuple is ordered by date, then by id; lesions by their number.
    """

    dossier: Dossier
    lesions: tuple[LiverMetastasis, ...] = ()
    sizes: tuple[LesionSize, ...] = ()
    fates: tuple[LesionFate, ...] = ()
    extrahepatic: tuple[ExtrahepaticDisease, ...] = ()
    work_ups: tuple[WorkUp, ...] = ()
    ablations: tuple[Ablation, ...] = ()
    specimens: tuple[Specimen, ...] = ()
    complications: tuple[Complication, ...] = ()
    laboratory: tuple[LaboratoryValue, ...] = ()

    def ablations_of(self, procedure_id: ProcedureId) -> tuple[Ablation, ...]:
        return tuple(each for each in self.ablations if each.procedure_id == procedure_id)

    def specimens_of(self, procedure_id: ProcedureId) -> tuple[Specimen, ...]:
        return tuple(each for each in self.specimens if each.procedure_id == procedure_id)

    def complications_of(self, procedure_id: ProcedureId) -> tuple[Complication, ...]:
        return tuple(each for each in self.complications if each.procedure_id == procedure_id)

    def fates_at(self, procedure_id: ProcedureId) -> tuple[LesionFate, ...]:
        """What became of each lesion at one operation, in the order of their numbers."""
        numbers = {each.id: each.number for each in self.lesions}
        fates = [each for each in self.fates if each.procedure_id == procedure_id]
        return tuple(sorted(fates, key=lambda each: numbers.get(each.lesion_id, 0)))

    def sizes_of(self, lesion_id: LesionId) -> tuple[LesionSize, ...]:
        return tuple(each for each in self.sizes if each.lesion_id == lesion_id)

    def fates_of(self, lesion_id: LesionId) -> tuple[LesionFate, ...]:
        return tuple(each for each in self.fates if each.lesion_id == lesion_id)

    def smallest_margin_mm(self, procedure_id: ProcedureId) -> float | None:
        """Over the specimens of an operation; as stated for the whole where they say none."""
        widths = [
            each.margin_mm for each in self.specimens_of(procedure_id) if each.margin_mm is not None
        ]
        return min(widths) if widths else self.dossier.procedure(procedure_id).margin_mm

    @property
    def told(self) -> Dossier:
        """The dossier for words: margin and number ablated of an operation are those of its parts.

        Never to be stored.
        """
        procedures = (
            replace(
                each, margin_mm=self.smallest_margin_mm(each.id), n_ablated=self.n_ablated(each.id)
            )
            for each in self.dossier.procedures
        )
        return replace(self.dossier, procedures=tuple(procedures))

    def n_ablated(self, procedure_id: ProcedureId) -> int | None:
        """Lesions ablated at an operation: of its ablations, else as stated for the whole."""
        counts = [
            each.n_lesions for each in self.ablations_of(procedure_id) if each.n_lesions is not None
        ]
        return sum(counts) if counts else self.dossier.procedure(procedure_id).n_ablated
