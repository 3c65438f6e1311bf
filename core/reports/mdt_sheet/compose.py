"""A patient's plan and chart turned into every word of the sheet for the meeting."""

from dataclasses import replace
from datetime import date

from core.domain.chart import Chart
from core.domain.disease import MDTDecision
from core.domain.segments import Segment
from core.domain.variables import variables_of
from core.language import Words, phrase
from core.reports.laboratory.values import shown_number
from core.reports.liver_map.of_patient import removals, whole_course
from core.reports.liver_map.values import LiverMap, MapFate, MapLesion
from core.reports.liver_map.words import segments_listed, segments_named
from core.reports.mdt_sheet.brief import brief_said
from core.reports.mdt_sheet.enough import enough
from core.reports.mdt_sheet.listings import course_said, scans_said
from core.reports.mdt_sheet.question import meeting_said, question_of
from core.reports.mdt_sheet.values import Decision, Liver, MdtSheet, Question
from core.reports.summary.banner import banner_said, footer_said, imprint_of
from core.reports.summary.facts import cea_said
from core.reports.summary.looking_back import chart_until
from core.reports.summary.overdue import overdue_said
from core.reports.summary.phrasing import listed
from core.reports.summary.values import SummaryMeta
from core.reports.timeline.names import codes_of
from core.surveillance.plan import PatientPlan

OPTIONS = (
    phrase("resection"),
    phrase("ablation (MWA / RFA)"),
    phrase("systemic therapy first"),
    phrase("radiotherapy"),
    phrase("biopsy or further imaging"),
    phrase("no treatment, follow-up"),
)
_ROLES = (
    *("hepatobiliary_surgeon", "colorectal_surgeon", "radiologist"),
    *("radiation_oncologist", "medical_oncologist", "others_present"),
)
_HERE = frozenset({MapFate.NONE, MapFate.LEFT})


def compose(plan: PatientPlan, chart: Chart, words: Words, meta: SummaryMeta) -> MdtSheet:
    """As of `plan.today`, later facts left out."""
    codes = codes_of(plan.dossier)
    chart = chart_until(chart, plan.today)
    dossier = chart.dossier
    protocol = plan.current.protocol if plan.current else None
    banner = replace(
        banner_said(dossier, plan, meta, words),
        document=words(phrase("MDT sheet")),
        about=meeting_said(plan, words),
    )
    return MdtSheet(
        banner=banner,
        overdue=overdue_said(plan, words),
        question=Question(
            title=words(phrase("Question to the meeting")),
            text=enough(question_of(plan, chart)),
            more=words(phrase("(the question goes on in the record)")),
        ),
        brief=brief_said(plan, chart, codes, words),
        liver=_liver(chart, plan.today, words),
        course=course_said(chart, codes, words),
        scans=scans_said(chart, plan.today, words),
        cea_title=words(phrase("CEA, µg/L")),
        no_cea="" if cea_said(chart, plan.today, words) else words(phrase("No CEA recorded")),
        cea_note=words(phrase("log scale; in a ring: taken under fluoropyrimidine")),
        decision=_decision(meta, words),
        footer=footer_said(dossier.patient, protocol, meta, words),
        imprint=imprint_of(banner, meta, words),
    )


def _liver(chart: Chart, today: date, words: Words) -> Liver:
    shown = whole_course(chart, today)
    return Liver(
        title=words(phrase("Liver map, as of {day}"), day=today),
        shown=shown,
        lines=tuple(filter(None, (_in_place(shown, words), *_gone(chart, today, words)))),
        more=words(phrase("(more in the patient summary)")),
    )


def _in_place(shown: LiverMap, words: Words) -> str:
    """`In place: 8 (S6, 14 mm)`; a map without a lesion says so, and has room to draw one."""
    if not shown.lesions:
        return words(phrase("No lesion is recorded one by one."))
    here = [_named(each, words) for each in shown.lesions if each.fate in _HERE]
    if not here:
        return words(phrase("No lesion in place is recorded."))
    return words(phrase("In place: {lesions}."), lesions=listed(here))


def _named(lesion: MapLesion, words: Words) -> str:
    size = lesion.diameter_mm
    mm = words(phrase("{mm} mm"), mm=shown_number(size, words)) if size is not None else ""
    where = listed([segments_named(lesion.segments), mm or words(phrase("size not recorded"))])
    return f"{lesion.number} ({where})"


def _gone(chart: Chart, today: date, words: Words) -> list[str]:
    taken: list[tuple[date, frozenset[Segment]]] = list(removals(chart, today))
    return [
        words(phrase("{segments} removed {day}."), segments=segments_listed(segments), day=day)
        for day, segments in taken
    ]


def _decision(meta: SummaryMeta, words: Words) -> Decision:
    labels = {each.name: each.label for each in variables_of(MDTDecision)}
    return Decision(
        title=words(phrase("Decision of the meeting")),
        note=words(phrase("the decision belongs to the meeting; this sheet suggests none")),
        options=tuple(words(each) for each in OPTIONS),
        lines=(
            words(phrase("Reason, dissent")),
            words(phrase("Next step, by whom, by when")),
        ),
        roles_title=words(phrase("Present: name and signature")),
        roles=tuple(words(labels[each]) for each in _ROLES),
        surveillance=words(phrase("Surveillance after the decision")),
        choices=(
            words(phrase("restart")),
            words(phrase("continue")),
            words(phrase("pause, review on")),
        ),
        signed=meta.signed_by[:2] or (words(phrase("Chair, signature and date")),),
    )
