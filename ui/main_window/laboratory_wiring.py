"""The laboratory grid: what it starts with, its draft, and the action it ends in."""

from collections.abc import Sequence
from functools import partial

from core.actions.laboratory import record_laboratory_values
from core.domain.chart import Chart
from core.domain.drafts import Draft
from core.domain.ids import PatientId
from core.domain.laboratory_units import usual_unit
from core.domain.work_up import Analyte, LaboratoryValue
from ui.dialogs.laboratory_dialog import LaboratoryDialog
from ui.main_window.asking import Asking
from ui.main_window.drafting import HalfTyped, typed_said
from ui.views.patient import intents
from ui.views.patient.blanks import blank

GRID = "laboratory"
_FORM = f"{GRID}:{LaboratoryValue.__name__}"


class LaboratoryWiring(Asking):
    """Several values of one day, one action; what is half typed is kept like that of any form."""

    def enter(self, intent: intents.EnterLaboratory) -> None:
        about = blank(LaboratoryValue, patient_id=intent.patient_id)
        self._open(intent.patient_id, HalfTyped(_FORM, about))

    def take_up(self, draft: Draft) -> None:
        """Open the grid again with what was typed into it."""
        assert draft.patient_id is not None, "a value belongs to somebody"
        about = blank(LaboratoryValue, patient_id=draft.patient_id)
        half = self.window.drafts.resumed(draft, about)
        dialog = self._open(draft.patient_id, half)
        dialog.take_back(draft.content, typed_said(self.window.session, draft))

    def _open(self, who: PatientId, half: HalfTyped) -> LaboratoryDialog:
        session = self.window.session
        chart = session.chart(who)
        dialog = LaboratoryDialog(
            who,
            partial(self._save, half),
            today=session.today,
            units=units_of(chart),
            recorded=chart.laboratory,
            banner=self.banner(who),
            parent=self.window,
        )
        self.window.drafts.watch(half, dialog)
        dialog.finished.connect(partial(self._closed, half))
        dialog.open()
        return dialog

    def _save(self, half: HalfTyped, values: Sequence[LaboratoryValue]) -> None:
        with self.window.drafts.saving(half):
            self.run(partial(record_laboratory_values, values=values))

    def _closed(self, half: HalfTyped, _result: int) -> None:
        self.window.drafts.forget(half)


def units_of(chart: Chart) -> dict[Analyte, str]:
    """What each analyte of this patient was last measured in, else what is usual."""
    units = {each: usual_unit(each) for each in Analyte}
    return units | {each.analyte: each.unit for each in chart.laboratory}
