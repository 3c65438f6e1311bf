"""The table as a file: CSV for programs, in codes; Markdown for people, in words."""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from core.domain.choices import Choice
from core.domain.cycles import Cycle
from core.domain.disease import Distribution
from core.domain.parts import Ablation
from core.domain.patient import Sex
from core.domain.segments import Segment
from core.domain.spreadsheet_cells import guarded
from core.domain.treatment import Procedure
from core.language import Words, phrase
from core.reports.table2.compose import Line, TimeZero, side_of_recurrence

# Heads of the CSV do not change with the language: programs read them.
_WHO = ("patient", "hospital_no", "age_at_index_operation", "sex", "primary_site", "site_group")
_HEADS = (*_WHO, "t", "n", "first_liver_side")
_CYCLE_HEADS = (
    "recurrence{n}_on",
    "recurrence{n}_sites",
    "recurrence{n}_liver_side",
    "recurrence{n}_liver_lesions",
    "recurrence{n}_interval_months",
    "decision{n}",
    "intervention{n}_on",
    "intervention{n}_components",
    "intervention{n}_segments",
    "intervention{n}_access",
    "intervention{n}_ablations",
    "systemic_therapy{n}",
)
_END_HEADS = (
    *("status", "cause_of_death", "cause_text", "followed_to", "is_event"),
    *("survival_months", "survival_from"),
)


def as_csv(lines: Sequence[Line], time_zero: TimeZero) -> str:
    """One row for each patient; the columns of a cycle repeat as often as anybody had one.

    Several codes of one cell are joined by `+`, several interventions of one cycle by `; `.
    """
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    n_cycles = _most_cycles(lines)
    repeated = [h.format(n=n + 1) for n in range(n_cycles) for h in _CYCLE_HEADS]
    writer.writerow((*_HEADS, *repeated, *_END_HEADS))
    for each in lines:
        cells = [*_who(each)]
        for n in range(n_cycles):
            has = n < len(each.cycles)
            cells += _cycle_codes(each.cycles[n]) if has else [""] * len(_CYCLE_HEADS)
        cells += [*_end(each), time_zero.value]
        writer.writerow(map(guarded, cells))
    return text.getvalue()


def as_markdown(
    lines: Sequence[Line], time_zero: TimeZero, words: Words, *, is_demonstration: bool
) -> str:
    """A heading, what the columns mean, and the table."""
    title = words(phrase("Treated again for recurrence: {n} patients"), n=len(lines))
    said = [f"# {title}\n"]
    if is_demonstration:
        said.append(words(phrase("Demonstration data: nobody in it exists.")) + "\n")
    said.append(
        words(
            phrase(
                "Ages on the day of the index operation. Intervals in completed months from the"
                " curative operation before to the recurrence. Survival in completed months from:"
                " {time_zero}; to the death, or to the last contact (censored, marked +)."
            ),
            time_zero=words(time_zero.label),
        )
        + "\n"
    )
    heads = list(_heads(_most_cycles(lines), words))
    table = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    for each in lines:
        cells = [*_said(each, _most_cycles(lines), words)]
        table.append("| " + " | ".join(map(_plain, cells)) + " |")
    return "\n".join((*said, *table)) + "\n"


def _most_cycles(lines: Sequence[Line]) -> int:
    return max((len(each.cycles) for each in lines), default=0)


def _who(line: Line) -> Iterator[str]:
    primary = line.primary
    yield from (str(line.number), line.hospital_no, _text(line.age), line.sex.value)
    yield from (_code(primary.site), _code(primary.site_group))
    yield from (_code(primary.pt), _code(primary.pn))
    yield _code(line.first_side)


def _cycle_codes(cycle: Cycle) -> list[str]:
    one, done = cycle.recurrence, cycle.interventions
    return [
        one.detected_on.isoformat(),
        "+".join(sorted(each.value for each in one.sites)),
        _code(side_of_recurrence(one)),
        _text(one.n_lesions),
        _text(cycle.interval_months),
        "; ".join(each.decision.value for each in cycle.decisions),
        "; ".join(each.performed_on.isoformat() for each in done),
        "; ".join("+".join(sorted(part.value for part in each.components)) for each in done),
        "; ".join(" ".join(_segments(each)) for each in done),
        "; ".join(_code(each.access) or "not_stated" for each in done),
        "; ".join(map(_ablation_codes, cycle.ablations)),
        "; ".join(each.regimen or "not_stated" for each in cycle.therapies),
    ]


def _ablation_codes(ablation: Ablation) -> str:
    """Modality, access and number of lesions."""
    access = _code(ablation.access) or "not_stated"
    return "+".join((ablation.modality.value, access, _text(ablation.n_lesions) or "not_stated"))


def _end(line: Line) -> Iterator[str]:
    yield from (line.status.value, _code(line.cause), line.cause_text)
    yield line.followed_to.isoformat() if line.followed_to else ""
    yield "1" if line.is_event else "0"
    yield line.survival.said if line.survival else ""


def _heads(n_cycles: int, words: Words) -> Iterator[str]:
    firsts = (phrase("Patient"), phrase("Age, sex"), phrase("Primary"), phrase("T, N"))
    yield from map(words, (*firsts, phrase("First side")))
    for n in range(1, n_cycles + 1):
        yield words(phrase("Recurrence {n}"), n=n)
        yield words(phrase("Interval {n} (months)"), n=n)
        yield words(phrase("Treatment of recurrence {n}"), n=n)
    yield from (words(phrase("Status")), words(phrase("Survival (months)")))


def _said(line: Line, n_cycles: int, words: Words) -> Iterator[str]:
    primary = line.primary
    yield f"{line.number} ({line.hospital_no})"
    sexes = {Sex.FEMALE: phrase("F"), Sex.MALE: phrase("M"), Sex.UNKNOWN: phrase("Not known")}
    yield f"{_text(line.age)} {words(sexes[line.sex])}"
    yield _label(primary.site, words)
    yield f"{_code(primary.pt)}{_code(primary.pn)}"
    yield _label(line.first_side, words)
    for n in range(n_cycles):
        has = n < len(line.cycles)
        yield from _cycle_said(line.cycles[n], words) if has else ("", "", "")
    cause = ", ".join(filter(None, (_label(line.cause, words), line.cause_text)))
    yield f"{words(line.status.label)} ({cause})" if cause else words(line.status.label)
    survival = line.survival.said if line.survival else ""
    yield survival if line.is_event or not survival else f"{survival}+"


def _cycle_said(cycle: Cycle, words: Words) -> tuple[str, str, str]:
    one = cycle.recurrence
    sites = ", ".join(
        words(each.label) for each in type(next(iter(one.sites))) if each in one.sites
    )
    side: Distribution | None = side_of_recurrence(one)
    where = f"{sites} ({words(side.label)})" if side else sites
    treated = [_intervention_said(each, words) for each in cycle.interventions]
    treated += [f"{words(phrase('Systemic therapy'))}: {t.regimen}" for t in cycle.therapies]
    treated = treated or [words(each.decision.label) for each in cycle.decisions]
    return where, _text(cycle.interval_months), "; ".join(treated)


def _intervention_said(procedure: Procedure, words: Words) -> str:
    parts = type(next(iter(procedure.components)))
    done = " + ".join(words(each.label) for each in parts if each in procedure.components)
    told = [" ".join(f"S{each}" for each in _segments(procedure))]
    access = procedure.access.label if procedure.access else phrase("access not stated")
    told.append(words(access))
    return f"{done} ({', '.join(filter(None, told))})"


def _segments(procedure: Procedure) -> list[str]:
    """The segments it was done in, whole or in part."""
    taken = procedure.segments | procedure.partial_segments
    return [each.value for each in Segment if each in taken]


def _code(value: Choice | None) -> str:
    return value.value if value else ""


def _label(value: Choice | None, words: Words) -> str:
    return words(value.label) if value else ""


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


def _plain(text: str) -> str:
    """Markdown's own signs stay signs of the text."""
    return text.replace("|", "\\|").replace("\n", " ")
