"""Laboratory values as a table of days and analytes, every cell with its flags in words."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.language import Words, phrase
from core.reports.laboratory.values import Measured, Series, shown_number
from ui.look.language import words


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day, or the second of two values of a day; a cell for each series, in their order."""

    on: date
    place: int
    cells: tuple[Measured | None, ...]
    titles: tuple[str, ...]

    @property
    def key(self) -> str:
        return f"{self.on.isoformat()} {self.place}"

    @property
    def spoken(self) -> str:
        said = words()
        parts = [said.date(self.on)]
        for title, cell in zip(self.titles, self.cells, strict=True):
            if cell is not None:
                parts.append(f"{title} {cell_said(cell)}")
        return ", ".join(parts)


def day_rows(series: Sequence[Series]) -> tuple[DayRow, ...]:
    """The newest day first; several values of one analyte on a day stand below each other."""
    held: dict[tuple[date, int], dict[int, Measured]] = defaultdict(dict)
    for at, each in enumerate(series):
        counted: dict[date, int] = defaultdict(int)
        for value in each.values:
            held[value.on, counted[value.on]][at] = value
            counted[value.on] += 1
    titles = tuple(each.title(words()) for each in series)
    ordered = sorted(held, key=lambda key: (-key[0].toordinal(), key[1]))
    return tuple(
        DayRow(on, place, tuple(held[on, place].get(at) for at in range(len(series))), titles)
        for on, place in ordered
    )


def column_title(series: Series) -> str:
    """`CEA µg/L (to 5)`: the analyte, its unit and the limits of its latest value."""
    said, last = words(), series.last
    title = series.title(said)
    unit = "" if series.unit == title else series.unit  # INR is measured in INR
    name = " ".join(part for part in (title, unit) if part)
    limits = limits_said(last, said)
    return f"{name} ({limits})" if limits else name


def limits_said(value: Measured, said: Words) -> str:
    """`35 to 52`, `to 5`, `from 35`; nothing without a limit."""
    low = shown_number(value.reference_low, said) if value.reference_low is not None else ""
    high = shown_number(value.limit.value, said) if value.limit is not None else ""
    if low and high:
        return said(phrase("{low} to {high}"), low=low, high=high)
    if high:
        return said(phrase("to {high}"), high=high)
    return said(phrase("from {low}"), low=low) if low else ""


def marks_said(value: Measured) -> str:
    """`high, doubled, under fluoropyrimidine`, short."""
    said = words()
    marks = [flag.mark(said) for flag in value.flags]
    if value.under is not None:
        marks.append(said(phrase("under FP")))
    return ", ".join(marks)


def cell_said(value: Measured) -> str:
    """`6.4 high, rising ×3`."""
    return " ".join(part for part in (value.amount(words()), marks_said(value)) if part)


def explained(series: Series, value: Measured) -> str:
    """Everything there is to say about one value, in sentences."""
    said = words()
    amount = value.amount(said, as_given=True)
    given = f"{series.title(said)} {amount} {value.given_unit}, {said.date(value.on)}."
    low, high = value.reference_low, value.reference_high
    reference = ""
    if low is not None or high is not None:
        reference = said(
            phrase("Reference on the report: {limits}."), limits=limits_said(value, said)
        )
    parts = (given, reference, *value.explained(said), series.apart_said(said))
    return " ".join(part for part in parts if part)
