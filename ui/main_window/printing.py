"""Documents and pictures of one patient: preview first, then paper or a file."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from core.domain.ids import PatientId, ProcedureId
from core.domain.summary_parts import ALWAYS, Part, parts_named
from core.errors import RegistryError
from core.language import phrase
from core.reports.writing import write_whole
from ui.dialogs.preview_dialog import PreviewDialog
from ui.dialogs.preview_parts import Parts
from ui.look.language import words
from ui.main_window.host import Host
from ui.session import RegistrySession
from ui.views.patient.intents import Paper
from ui.within_qt import goes_when_finished

if TYPE_CHECKING:
    from core.reports.summary.values import SummaryMeta

# The word in the name of the file, and the title of the preview.
_NAMES = {
    Paper.MDT: (phrase("MDT"), phrase("MDT sheet")),
    Paper.OPERATION: (phrase("operation"), phrase("Operation and pathology")),
    Paper.RECORD: (phrase("record"), phrase("Whole record")),
    Paper.SCORES: (phrase("scores"), phrase("Scores and classes")),
}


class Printing(QObject):
    """Composes from values; nothing is written before the user chose where."""

    def __init__(self, window: Host) -> None:
        super().__init__(window)
        self._window = window

    def preview_summary(self, patient_id: PatientId) -> None:
        """Two clicks to paper: this one, and Print."""
        from core.reports.summary.filename import summary_file_name

        session = self._window.session
        without = parts_left_out(session)
        pdf = summary_of(session, patient_id, without)
        name = summary_file_name(session.today, words())
        title = self.tr("Patient summary")
        dialog = PreviewDialog(pdf, title, name, write_whole, self._window)
        dialog.offer_parts(summary_parts(session, patient_id, without, self._keep_parts))
        dialog.open()

    def _keep_parts(self, without: frozenset[str]) -> None:
        """Whoever acts gets the next summary as this one was; who only looks chooses each time."""
        session = self._window.session
        operator = session.operator
        if operator is None or session.is_looking_back or session.is_read_only:
            return
        from core.actions.operators import prefer

        kept = set(operator.preferences.summary_without) - {each.value for each in Part}
        liked = replace(operator.preferences, summary_without=tuple(sorted(kept | without)))
        try:
            session.run(partial(prefer, operator=operator, preferences=liked))
        except RegistryError as error:
            self._window.say(error)

    def preview_patient_plan(self, patient_id: PatientId) -> None:
        """The sheet that the patient keeps, in the patient's language."""
        from core.reports.patient_plan.document import plan_pdf

        session = self._window.session
        try:
            pdf = plan_pdf(session.plan(patient_id), meta_of(session), session.settings)
        except RegistryError as error:
            self._window.say(error)
            return
        name = f"plan-{session.today.isoformat()}.pdf"
        PreviewDialog(pdf, self.tr("Check-up plan"), name, write_whole, self._window).open()

    def preview_paper(
        self, patient_id: PatientId, paper: Paper, about: ProcedureId | None = None
    ) -> None:
        """Any other document; printed and saved as the summary is."""
        from core.reports.summary.filename import file_name

        if paper is Paper.PLAN:
            self.preview_patient_plan(patient_id)
            return
        session = self._window.session
        document, title = _NAMES[paper]
        name = file_name(document, session.today, words())
        try:
            pdf = paper_of(session, patient_id, paper, about)
        except RegistryError as error:
            self._window.say(error)
            return
        PreviewDialog(pdf, words()(title), name, write_whole, self._window).open()

    def export_timeline(self, patient_id: PatientId) -> None:
        """Ask where, and write PNG or SVG by the ending of the name."""
        dialog = QFileDialog(self._window, self.tr("Export the timeline"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)")])
        dialog.selectFile("timeline.png")
        dialog.setDefaultSuffix("png")
        dialog.fileSelected.connect(partial(self.write_timeline, patient_id))
        goes_when_finished(dialog)
        dialog.open()

    def write_timeline(self, patient_id: PatientId, path: str) -> None:
        from core.reports.timeline import timeline_png, timeline_svg
        from core.store.charts import chart_of

        session = self._window.session
        plan, chart = session.plan(patient_id), chart_of(session.registry, patient_id)
        try:
            if path.lower().endswith(".svg"):
                write_whole(Path(path), timeline_svg(plan, words(), chart=chart).encode())
            else:
                write_whole(Path(path), timeline_png(plan, words(), chart=chart))
        except RegistryError as error:
            self._window.say(error)
            return
        self._window.tell(self.tr("Saved as {path}").format(path=path))


def summary_of(
    session: RegistrySession, patient_id: PatientId, without: frozenset[Part] = frozenset()
) -> bytes:
    """The PDF summary of one patient as of the session's day, in the window's language."""
    from core.reports.summary.document import printed_summary

    plan, chart = session.plan(patient_id), session.chart(patient_id)
    return printed_summary(plan, words(), meta_of(session), chart=chart, without=without).pdf


def parts_left_out(session: RegistrySession) -> frozenset[Part]:
    """The parts of a summary that whoever acts prefers to leave out."""
    operator = session.operator
    return parts_named(operator.preferences.summary_without) if operator else frozenset()


def summary_parts(
    session: RegistrySession,
    patient_id: PatientId,
    without: frozenset[Part],
    keep: Callable[[frozenset[str]], None],
) -> Parts:
    """What may be left out of this summary, and how it is drawn without."""
    said = words()

    def drawn(names: frozenset[str]) -> bytes:
        return summary_of(session, patient_id, parts_named(names))

    return Parts(
        offered=[(each.value, said(each.label)) for each in Part],
        always=[said(each) for each in ALWAYS],
        without=frozenset(each.value for each in without),
        drawn=drawn,
        keep=keep,
    )


def paper_of(
    session: RegistrySession,
    patient_id: PatientId,
    paper: Paper,
    about: ProcedureId | None = None,
) -> bytes:
    """The PDF of another document about one patient, as of the session's day."""
    plan, chart = session.plan(patient_id), session.chart(patient_id)
    if paper is Paper.MDT:
        from core.reports.mdt_sheet.document import printed_mdt_sheet

        return printed_mdt_sheet(plan, chart, words(), meta_of(session)).pdf
    if paper is Paper.OPERATION:
        from core.reports.operation_sheet.document import printed_operation_sheet

        return printed_operation_sheet(plan, chart, words(), meta_of(session), about).pdf
    if paper is Paper.SCORES:
        from core.reports.scores.document import printed_scores

        return printed_scores(plan, chart, words(), meta_of(session)).pdf
    from core.reports.full_record.document import printed_record

    return printed_record(plan, chart, words(), meta_of(session)).pdf


def meta_of(session: RegistrySession) -> "SummaryMeta":
    """Where a print of this session comes from, and who printed it."""
    from core.reports.summary.values import meta_for

    named = session.operator_name or session.settings.operator
    settings = replace(session.settings, operator=named)
    return meta_for(settings, session.clock(), session.registry.history.head())
