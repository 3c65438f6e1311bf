"""What each answer after a re-operation would lead to: its visits, from the rules themselves."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from core.domain.modality import Modality
from core.domain.protocol import Protocol
from core.domain.treatment import Procedure
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import EpisodePlan, PatientPlan, plan_of
from core.surveillance.reanchor import Answer, consequence, with_consequence


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """One visit after the operation; `book_on` only when the due date is no working day."""

    month: int
    due_on: date
    modalities: tuple[Modality, ...]
    book_on: date | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The calendar after one answer, counted from `anchor_on`."""

    answer: Answer
    anchor_on: date
    month_now: int
    visits: tuple[PlannedVisit, ...]

    @property
    def next_on(self) -> date | None:
        return self.visits[0].due_on if self.visits else None

    @property
    def last_on(self) -> date | None:
        return self.visits[-1].due_on if self.visits else None


def outcomes(
    plan: PatientPlan,
    procedure: Procedure,
    protocols: Mapping[tuple[str, int], Protocol],
    working_days: WorkingDays,
) -> tuple[Outcome, ...]:
    """Restart, continue and keep, each computed by the rules that will compute it once saved."""
    return tuple(_outcome(plan, procedure, each, protocols, working_days) for each in Answer)


def _outcome(
    plan: PatientPlan,
    procedure: Procedure,
    answer: Answer,
    protocols: Mapping[tuple[str, int], Protocol],
    working_days: WorkingDays,
) -> Outcome:
    fact = consequence(
        plan.dossier, procedure, answer, protocols=protocols, today=plan.today, reason="-"
    )
    after = with_consequence(plan.dossier, procedure, fact)
    current = plan_of(after, protocols, plan.today, working_days).current
    assert current is not None, "a patient without a calendar is not asked"
    return Outcome(
        answer=answer,
        anchor_on=current.anchor.performed_on,
        month_now=_months(current.anchor.performed_on, procedure.performed_on),
        visits=_visits(current, procedure.performed_on, working_days),
    )


def _visits(
    episode: EpisodePlan, after: date, working_days: WorkingDays
) -> tuple[PlannedVisit, ...]:
    found = []
    for visit in episode.visits:
        if visit.due_on <= after:
            continue
        suggested = visit.orders[0].suggested_on
        is_weekend = visit.due_on not in working_days and suggested != visit.due_on
        modalities = tuple(each.modality for each in visit.orders)
        book_on = suggested if is_weekend else None
        found.append(PlannedVisit(visit.month, visit.due_on, modalities, book_on))
    return tuple(found)


def _months(start: date, end: date) -> int:
    months = (end.year - start.year) * 12 + end.month - start.month
    return max(months - (end.day < start.day), 0)
