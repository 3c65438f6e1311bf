"""The data dictionary as a file: CSV for programs, Markdown for people."""

import csv
from collections.abc import Sequence
from io import StringIO
from itertools import groupby

from core.language import Words, phrase
from core.reports.dictionary.compose import Line

# Heads of the CSV do not change with the language: programs read them.
HEADS = (
    "name",
    "record",
    "label",
    "kind",
    "unit",
    "refused_outside",
    "asked_outside",
    "choices",
    "stored",
    "required",
    "asked_for",
    "rule",
)


def as_csv(lines: Sequence[Line]) -> str:
    """One row for each line; choices as `value=label`, joined by `; `."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADS)
    for each in lines:
        writer.writerow(
            (
                each.name,
                each.record,
                each.label,
                each.kind,
                each.unit,
                each.refused_outside,
                each.asked_outside,
                "; ".join(f"{value}={label}" for value, label in each.choices),
                *(_yes(flag) for flag in (each.is_stored, each.is_required, each.is_asked)),
                each.rule,
            )
        )
    return text.getvalue()


def as_markdown(lines: Sequence[Line], words: Words) -> str:
    """A heading for each record and a table below it."""
    parts = [f"# {words(phrase('Data dictionary'))}\n"]
    heads = (
        phrase("Variable"),
        phrase("Called"),
        phrase("Kind"),
        phrase("Unit"),
        phrase("Refused outside"),
        phrase("Asked outside"),
        phrase("Answers, or the rule"),
    )
    for record, group in groupby(lines, key=lambda each: each.record):
        parts.append(f"\n## {_plain(record)}\n\n")
        parts.append("| " + " | ".join(words(each) for each in heads) + " |\n")
        parts.append("|" + "---|" * len(heads) + "\n")
        parts += ["| " + " | ".join(map(_plain, _cells(each, words))) + " |\n" for each in group]
    return "".join(parts)


def _cells(line: Line, words: Words) -> tuple[str, ...]:
    answers = ", ".join(label for _, label in line.choices)
    said = [answers, line.rule]
    if line.is_required:
        said.append(words(phrase("required")))
    return (
        f"`{line.name}`",
        line.label,
        line.kind,
        line.unit,
        line.refused_outside,
        line.asked_outside,
        "; ".join(each for each in said if each),
    )


def _plain(text: str) -> str:
    """Markdown's own signs stay signs of the text."""
    return text.replace("|", "\\|").replace("\n", " ")


def _yes(flag: bool) -> str:  # noqa: FBT001  a cell
    return "yes" if flag else "no"
