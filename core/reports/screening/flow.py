"""Counts of the screening list, as Figure 1 of the source series prints them, and whether they fit.

Every reason has its row, also without anybody: "none" is an answer, a missing row is not.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from core.domain.ids import PatientId
from core.domain.screening import ExclusionReason, Screening, ScreeningOutcome
from core.language import Words, phrase


class Flow(NamedTuple):
    """`considered` is everybody on the list; the other counts divide them.

    `n_without_reason` were not taken in and nobody says why; `n_linked` of those taken in are
    patients of this registry; `n_unlisted` patients are not on the list.
    """

    n_considered: int
    n_included: int
    n_pending: int
    by_reason: Mapping[ExclusionReason, int]
    n_without_reason: int
    n_linked: int
    n_unlisted: int

    @property
    def n_excluded(self) -> int:
        return sum(self.by_reason.values()) + self.n_without_reason

    @property
    def adds_up(self) -> bool:
        return self.n_considered == self.n_included + self.n_excluded + self.n_pending


def flow_of(screenings: Sequence[Screening], patients: Sequence[PatientId]) -> Flow:
    """Counted from the list, and held against the patients of the registry."""
    outcomes = Counter(each.outcome for each in screenings)
    excluded = [each for each in screenings if each.outcome is ScreeningOutcome.EXCLUDED]
    reasons = Counter(each.reason for each in excluded if each.reason is not None)
    included = [each for each in screenings if each.outcome is ScreeningOutcome.INCLUDED]
    linked = {each.patient_id for each in included if each.patient_id in set(patients)}
    return Flow(
        n_considered=len(screenings),
        n_included=len(included),
        n_pending=outcomes[ScreeningOutcome.PENDING],
        by_reason={reason: reasons[reason] for reason in ExclusionReason},
        n_without_reason=sum(each.reason is None for each in excluded),
        n_linked=len(linked),
        n_unlisted=len(set(patients) - linked),
    )


class FlowRow(NamedTuple):
    """One number of the flowchart; `step` is its name in a file, `label` a marked phrase."""

    step: str
    label: str
    n: int
    is_detail: bool = False


def rows_of(flow: Flow) -> tuple[FlowRow, ...]:
    """In the order of the flowchart."""
    reasons = [
        FlowRow(f"excluded_{reason.value}", reason.label, n, is_detail=True)
        for reason, n in flow.by_reason.items()
    ]
    if flow.n_without_reason:
        label = phrase("Without a reason")
        row = FlowRow("excluded_without_reason", label, flow.n_without_reason, is_detail=True)
        reasons.append(row)
    return (
        FlowRow("considered", phrase("Considered"), flow.n_considered),
        FlowRow("excluded", phrase("Not taken in"), flow.n_excluded),
        *reasons,
        FlowRow("pending", phrase("Not decided yet"), flow.n_pending),
        FlowRow("included", phrase("Taken in"), flow.n_included),
    )


def sum_said(flow: Flow, words: Words) -> str:
    """`98 considered = 45 taken in + 53 not taken in + 0 not decided`, or that it does not fit."""
    text = (
        phrase("{all} considered = {included} taken in + {excluded} not taken in + {pending} open")
        if flow.adds_up
        else phrase(
            "Does not add up: {all} considered, {included} taken in, {excluded} not taken in, "
            "{pending} open"
        )
    )
    return words(
        text,
        all=flow.n_considered,
        included=flow.n_included,
        excluded=flow.n_excluded,
        pending=flow.n_pending,
    )


def doubts_said(flow: Flow, words: Words) -> Iterator[str]:
    """What does not fit, one sentence each; none when everything does."""
    if flow.n_without_reason:
        text = phrase("{n} not taken in without a reason.")
        yield words(text, n=flow.n_without_reason)
    waiting = flow.n_included - flow.n_linked
    if waiting:
        text = phrase("{n} taken in, and not a patient of this registry yet.")
        yield words(text, n=waiting)
    if flow.n_unlisted:
        yield words.count(
            flow.n_unlisted,
            phrase("{n} patient of this registry is not on the screening list."),
            phrase("{n} patients of this registry are not on the screening list."),
        )


def label_said(row: FlowRow, words: Words) -> str:
    """What is counted; nobody for a reason is said and not left out."""
    label = words(row.label)
    if row.is_detail and row.n == 0:
        return words(phrase("{label}: none reported"), label=label)
    return label
