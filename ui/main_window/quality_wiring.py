"""From a finding to the form that settles it, with the cursor in its field."""

from typing import Any

from PySide6.QtCore import QObject

from core.domain.disease import MDTDecision
from core.domain.drafts import Draft
from core.domain.followup import Appointment, ContactAttempt, Episode, Result
from core.domain.gaps import is_empty
from core.reports.quality.finding import Finding, QualityKind
from core.surveillance.plan import PatientPlan
from ui.main_window.host import Host
from ui.main_window.merge_wiring import MergeWiring
from ui.views.patient.blanks import blank
from ui.views.patient.intents import (
    Answer,
    Complete,
    Correct,
    Fill,
    RecordResult,
    StartSurveillance,
)
from ui.views.quality import QualityView


class QualityWiring(QObject):
    def __init__(self, window: Host, page: QualityView) -> None:
        super().__init__(window)
        self._window, self._merging = window, MergeWiring(window)
        page.chosen.connect(self._settle)

    def take_up(self, draft: Draft) -> None:
        """Go on with two patients who may be one."""
        self._merging.take_up(draft)

    def _settle(self, finding: Finding) -> None:
        """Open the patient, and on that page what the finding asks for."""
        who = finding.dossier.patient.id
        if finding.other is not None:
            self._merging.compare(finding.other.patient.id, who)
            return
        plan = self._window.session.plan(who)
        self._window.open_patient(who)
        intent = intent_of(finding, plan)
        if intent is not None:
            self._window.ask_about_patient(intent)


def intent_of(finding: Finding, plan: PatientPlan) -> Any:
    """What the patient's page is asked for; nothing where the page itself shows it."""
    if finding.kind is QualityKind.NO_CALENDAR:
        procedure = finding.record
        return Answer(procedure) if plan.episodes else StartSurveillance(procedure)
    if finding.record is Result:
        wanted = finding.values["examination"]
        of = next((e for e in plan.dossier.examinations if e.id == wanted), None)
        return RecordResult(of) if of is not None else None
    if finding.record is Appointment or finding.record is None:
        return None
    if isinstance(finding.record, type):
        return Fill(blank(finding.record, **_known(finding, plan)), finding.at)
    return _of_stored(finding)


def _known(finding: Finding, plan: PatientPlan) -> dict[str, Any]:
    known: dict[str, Any] = {"patient_id": plan.dossier.patient.id}
    if finding.record is MDTDecision:
        known["recurrence_id"] = finding.values["recurrence"]
    elif finding.record is ContactAttempt:
        known["tried_on"] = plan.today
    return known


def _of_stored(finding: Finding) -> Any:
    """An empty field is completed without a reason, anything else corrected with one."""
    record = finding.record
    if isinstance(record, Episode) or not finding.at:
        return Correct(record)
    is_gap = is_empty(getattr(record, finding.at))
    return Complete(record, finding.at) if is_gap else Correct(record, finding.at)
