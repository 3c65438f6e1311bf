"""Recurrence, decision, treatment, and the next recurrence: cycles without limit."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from core.domain.chart import Chart
from core.domain.disease import MDTDecision, Recurrence
from core.domain.dossier import Dossier
from core.domain.frozen import Frozen
from core.domain.months import completed_months
from core.domain.parts import Ablation
from core.domain.treatment import (
    LIVER_COMPONENTS,
    Component,
    Procedure,
    SystemicTherapy,
    TherapySetting,
)

# What treats a recurrence. A planned resection of the primary or a stoma closure does not.
TREATS = LIVER_COMPONENTS | {
    Component.LUNG_ABLATION,
    Component.LUNG_RESECTION,
    Component.PELVIC_EXCISION,
    Component.ABDOMINAL_WALL_EXCISION,
    Component.EXCISION_ELSEWHERE,
    Component.HIPEC,
    Component.IORT,
    Component.OOPHORECTOMY,
    Component.LYMPHADENECTOMY,
}
_NOT_FOR_RECURRENCE = (TherapySetting.PREOPERATIVE, TherapySetting.ADJUVANT)


class Cycle(Frozen):
    """One recurrence and what followed from it, up to the day of the next one.

    `interventions` are the curative local treatments, by date; there can be none, or several.
    `ablations` are theirs.
    `after` is the curative operation the interval counts from: the last one before the
    recurrence, the index operation first.
    """

    number: int
    recurrence: Recurrence
    decisions: tuple[MDTDecision, ...] = ()
    interventions: tuple[Procedure, ...] = ()
    ablations: tuple[Ablation, ...] = ()
    therapies: tuple[SystemicTherapy, ...] = ()
    after: Procedure | None = None

    @property
    def interval_months(self) -> int | None:
        """Completed months from the operation before to the day the recurrence was detected."""
        if self.after is None:
            return None
        return completed_months(self.after.performed_on, self.recurrence.detected_on)


def cycles(chart: Chart) -> tuple[Cycle, ...]:
    """The cycles of one patient in the order of their recurrences.

    A decision or an operation belongs to the recurrence it names. One that names none belongs to
    the recurrence in whose days it lies, as a course of systemic therapy does, which never names
    one: from its detection to that of the next.
    """
    dossier = chart.dossier
    found: list[Cycle] = []
    last = dossier.index_surgery
    for number, (one, until) in enumerate(_spans(dossier), start=1):
        days = one.detected_on, until
        before = last if last and last.performed_on <= one.detected_on else None
        interventions = tuple(
            p
            for p in dossier.procedures
            if _treats(p, dossier) and _is_of(p, p.performed_on, one, days)
        )
        cycle = Cycle(
            number=number,
            recurrence=one,
            decisions=tuple(d for d in dossier.decisions if _is_of(d, d.held_on, one, days)),
            interventions=interventions,
            ablations=tuple(a for p in interventions for a in chart.ablations_of(p.id)),
            therapies=tuple(t for t in dossier.therapies if _is_given(t, days)),
            after=before,
        )
        found.append(cycle)
        last = cycle.interventions[-1] if cycle.interventions else last
    return tuple(found)


def _spans(dossier: Dossier) -> Iterator[tuple[Recurrence, date]]:
    """Each recurrence and the day on which its days are over."""
    for one, following in pairwise((*dossier.recurrences, None)):
        if one is not None:
            yield one, following.detected_on if following else date.max


def _is_of(
    record: MDTDecision | Procedure, on: date, one: Recurrence, days: tuple[date, date]
) -> bool:
    if record.recurrence_id is not None:
        return record.recurrence_id == one.id
    return days[0] <= on < days[1]


def _treats(procedure: Procedure, dossier: Dossier) -> bool:
    """Whether it treats with curative intent; the index operation and its stages do not count."""
    index = dossier.index_surgery
    is_index = index is not None and index.id in (procedure.id, procedure.staged_with)
    return procedure.is_curative and bool(procedure.components & TREATS) and not is_index


def _is_given(therapy: SystemicTherapy, days: tuple[date, date]) -> bool:
    """Whether it began in these days, as far as its day is known."""
    start = therapy.started_on.middle
    if start is None or therapy.setting in _NOT_FOR_RECURRENCE:
        return False
    return days[0] <= start < days[1]
