"""The laboratory grid: what it starts with, and the action it ends in."""

from collections.abc import Sequence
from functools import partial

from core.actions.laboratory import record_laboratory_values
from core.domain.chart import Chart
from core.domain.work_up import Analyte, LaboratoryValue
from core.reports.laboratory.units import usual_unit
from ui.dialogs.laboratory_dialog import LaboratoryDialog
from ui.main_window.asking import Asking
from ui.views.patient import intents


class LaboratoryWiring(Asking):
    """Several values of one day, one action."""

    def enter(self, intent: intents.EnterLaboratory) -> None:
        session = self.window.session
        chart = session.chart(intent.patient_id)
        LaboratoryDialog(
            intent.patient_id,
            self._save,
            today=session.today,
            units=units_of(chart),
            recorded=chart.laboratory,
            banner=self.banner(intent.patient_id),
            parent=self.window,
        ).open()

    def _save(self, values: Sequence[LaboratoryValue]) -> None:
        self.run(partial(record_laboratory_values, values=values))


def units_of(chart: Chart) -> dict[Analyte, str]:
    """What each analyte of this patient was last measured in, else what is usual."""
    units = {each: usual_unit(each) for each in Analyte}
    return units | {each.analyte: each.unit for each in chart.laboratory}
