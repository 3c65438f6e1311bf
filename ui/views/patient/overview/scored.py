"""Scores, stage and timing of one patient in the short words of the overview."""

from typing import Any

from core.domain.chart import Chart
from core.domain.disease import StageEdition
from core.language import Words, phrase
from core.scores.inputs.basis import Derived
from core.scores.of_disease import stage_of, timing_of
from core.scores.of_patient import prognoses
from core.scores.score import shown_number
from core.scores.verdict import Verdict
from ui.look.language import words
from ui.views.patient.overview.lines import Line, line
from ui.views.patient.overview.scores_card import ScoreLine


def score_lines(chart: Chart) -> tuple[tuple[ScoreLine, ...], str]:
    """The prognostic scores of the last time point before the operation, and its name."""
    found = prognoses(chart)
    if not found:
        return (), ""
    now, said = found[-1], words()
    scores: tuple[Derived[Any], ...] = (now.fong, now.burden, now.game, now.nordlinger)
    return tuple(_line(each, said) for each in scores), said(now.taken.label)


def _line(derived: Derived[Any], said: Words) -> ScoreLine:
    score = derived.value
    group = ", ".join(said(each) for each in score.groups)
    return ScoreLine(
        name=said(score.rule.name),
        value=_value(score, group, said),
        missing=tuple(said(each) for each in score.missing),
        why=_why(derived, said),
    )


def _value(score: Any, group: str, said: Words) -> str:
    if score.points is not None:
        points = shown_number(float(score.points), said)
        return said(phrase("{points} ({group})"), points=points, group=group)
    low = shown_number(float(score.low), said)
    if score.high is None:
        return said(phrase("{low} or more possible"), low=low)
    high = shown_number(float(score.high), said)
    return said(phrase("{low} to {high} possible"), low=low, high=high)


def _why(derived: Derived[Any], said: Words) -> str:
    """The sum in a sentence, the rule, and what the values rest on."""
    score = derived.value
    parts = [
        f"{said(score.rule.name)}: {score.sentence.said(said)}",
        said(score.rule.version),
        *(note.said(said) for note in derived.notes),
        derived.said_basis(said),
    ]
    return "\n".join(part for part in parts if part)


def stage_line(chart: Chart) -> Line:
    """The AJCC group in the edition of the record, the newer one where none is named."""
    primary = chart.dossier.primary
    edition = primary.edition if primary and primary.edition else StageEdition.EIGHTH
    staged = stage_of(chart, edition).value
    label = phrase("Stage, AJCC 7") if edition is StageEdition.SEVENTH else phrase("Stage, AJCC 8")
    value = _class(staged.at_diagnosis, words())
    if value and staged.course is not None:
        value = f"{value}, {staged.course.said(words())}"
    return line(label, value)


def timing_line(chart: Chart) -> Line:
    """Synchronous or metachronous, with the rule that says so."""
    verdict = timing_of(chart).value
    value, said = _class(verdict, words()), words()
    return line(phrase("Timing"), f"{value} ({said(verdict.rule.name)})" if value else "")


def _class(verdict: Verdict[Any], said: Words) -> str:
    """The class, or the ones still possible; nothing where nothing was recorded at all."""
    labels = [said(each.label) for each in verdict.possible]
    if verdict.value is not None:
        return labels[0]
    if not labels or len(labels) > 3:
        return ""
    return said(phrase("possible: {what}"), what=", ".join(labels))
