"""The counts of the data quality page in words, the same in the window and on the command line."""

from collections.abc import Iterator
from datetime import date

from core.language import Words, phrase
from core.reports.quality.report import Counted, Reconciled


def counts_said(found: Counted, n_patients: int, day: date, words: Words) -> Iterator[str]:
    """A heading, and one line for each kind; a kind without a finding says 0."""
    yield words(
        phrase("Data quality as of {day}: {n} findings in {with_any} of {patients} patients"),
        day=day,
        n=found.n,
        with_any=found.n_patients,
        patients=n_patients,
    )
    for kind, n in found.by_kind.items():
        yield f"{n:>8}  {words(kind.label)}"
    yield f"{sum(found.by_kind.values()):>8}  {words(phrase('Total'))}"


def reconciled_said(found: Reconciled, words: Words) -> str:
    """INV-01 as a sum that anybody can check, or that it does not add up."""
    text = (
        phrase(
            "{operations} curative operations = {anchored} with a calendar + {kept} that kept one "
            "+ {earlier} before a calendar + {open} without an answer + {ended} that ended without"
        )
        if found.adds_up
        else phrase(
            "Does not add up: {operations} curative operations, {anchored} with a calendar, {kept} "
            "that kept one, {earlier} before a calendar, {open} without an answer, {ended} that "
            "ended without"
        )
    )
    return words(
        text,
        operations=found.n_operations,
        anchored=found.n_anchored,
        kept=found.n_kept,
        earlier=found.n_earlier,
        open=found.n_open,
        ended=found.n_ended,
    )
