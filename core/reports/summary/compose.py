"""A patient's plan turned into every word and number of the summary; nothing is drawn here."""

from dataclasses import replace

from core.domain.chart import Chart
from core.domain.summary_parts import Part
from core.language import Words, phrase
from core.reports.summary.alerts import alerts_said
from core.reports.summary.banner import banner_said, footer_said, imprint_of
from core.reports.summary.events import course_table
from core.reports.summary.facts import fact_columns_said
from core.reports.summary.gaps import gaps_said
from core.reports.summary.leaving_out import without_parts
from core.reports.summary.liver import liver_part
from core.reports.summary.looking_back import facts_until
from core.reports.summary.values import Section, Summary, SummaryMeta
from core.reports.summary.visits import later_said, surveillance_table
from core.reports.timeline.names import codes_of
from core.surveillance.plan import PatientPlan


def compose(
    plan: PatientPlan,
    words: Words,
    meta: SummaryMeta,
    chart: Chart | None = None,
    without: frozenset[Part] = frozenset(),
) -> Summary:
    """As of `plan.today`, later facts left out; without the whole `chart` there is no liver map.

    `without` are parts that somebody chose to leave out: the page says which of them there were.
    """
    plan = _told(plan, chart)
    dossier = facts_until(plan.dossier, plan.today)
    codes = codes_of(plan.dossier)
    has_tables = not without & {Part.COURSE, Part.SURVEILLANCE}
    alerts, more = alerts_said(plan, dossier, words, has_tables=has_tables)
    protocol = plan.current.protocol if plan.current else None
    banner = banner_said(dossier, plan, meta, words)
    whole = Summary(
        banner=banner,
        alerts=alerts,
        more_alerts=more,
        left_out="",
        facts=fact_columns_said(plan, dossier, codes, words, chart),
        liver=liver_part(chart, plan.today, words),
        timeline=_timeline_head(words),
        course=course_table(dossier, codes, words),
        surveillance=surveillance_table(plan, words),
        later=later_said(plan, words),
        gaps=Section(
            words(phrase("Not recorded")),
            words(phrase("left empty on purpose: unknown is not “no”")),
            gaps_said(dossier, codes, words),
        ),
        notes=words(phrase("Notes")),
        signatures=signatures_said(meta, words),
        footer=footer_said(dossier.patient, protocol, meta, words),
        imprint=imprint_of(banner, meta, words),
    )
    return without_parts(whole, without, words) if without else whole


def _timeline_head(words: Words) -> Section:
    return Section(
        words(phrase("Course and surveillance")),
        words(phrase("shaded = time window, tick = due date, bar to the symbol = delay")),
    )


def signatures_said(meta: SummaryMeta, words: Words) -> tuple[str, ...]:
    """The site's own roles or names; without them who checked, and when."""
    return meta.signed_by or (words(phrase("Checked by")), words(phrase("Signature and date")))


def _told(plan: PatientPlan, chart: Chart | None) -> PatientPlan:
    """The plan with the margins of the specimens, where they are known."""
    if chart is None:
        return plan
    return plan._replace(dossier=replace(chart, dossier=plan.dossier).told)
