"""A protocol in one line: which modality how often until when."""

from core.domain.protocol import Protocol
from core.language import Words, phrase
from core.reports.summary.phrasing import inner, listed


def protocol_said(protocol: Protocol, words: Words) -> str:
    """`MRI liver, biochemistry 4-monthly to 24, 6-monthly to 60; PET-CT 12-monthly to 60`."""
    groups: dict[tuple[int, ...], list[str]] = {}
    for item in protocol.items:
        groups.setdefault(item.months, []).append(words(item.modality.label))
    return listed(
        (
            f"{listed([*names[:1], *(inner(name, words) for name in names[1:])])} "
            f"{months_said(months, words)}"
            for months, names in groups.items()
        ),
        "; ",
    )


def months_said(months: tuple[int, ...], words: Words) -> str:
    """Runs of equal steps; months that follow no step are listed."""
    runs = _runs(months)
    if len(runs) > 3 or any(run[0] <= 0 for run in runs):
        said = ", ".join(str(month) for month in months)
        return words(phrase("at months {months}"), months=said)
    return listed(
        words(phrase("{step}-monthly to {end}"), step=step, end=end) for step, end in runs
    )


def _runs(months: tuple[int, ...]) -> list[tuple[int, int]]:
    """Steps and the month until which each holds, counted from month 0."""
    runs: list[tuple[int, int]] = []
    before = 0
    for month in months:
        step = month - before
        if runs and runs[-1][0] == step:
            runs[-1] = (step, month)
        else:
            runs.append((step, month))
        before = month
    return runs
