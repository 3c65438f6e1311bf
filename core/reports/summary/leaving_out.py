"""A summary without the parts somebody chose to leave out; the paper says which."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.domain.summary_parts import Part
from core.language import Words, phrase
from core.reports.summary.phrasing import inner, listed
from core.reports.summary.values import Summary

# What is emptied. Alerts, banner and gaps are not here, and so cannot be (INV-23).
_EMPTIED: Mapping[Part, Mapping[str, Any]] = {
    Part.FACTS: {"facts": ()},
    Part.LIVER: {"liver": None},
    Part.TIMELINE: {"timeline": None},
    Part.COURSE: {"course": None},
    Part.SURVEILLANCE: {"surveillance": None, "later": ""},
    Part.NOTES: {"notes": ""},
}


def without_parts(summary: Summary, without: frozenset[Part], words: Words) -> Summary:
    """Without these; a part that the patient does not have is not said to be left out."""
    gone = [each for each in Part if each in without and _has(summary, each)]
    if not gone:
        return summary
    emptied = {name: value for each in gone for name, value in _EMPTIED[each].items()}
    said = [inner(words(each.label), words) for each in gone if each is not Part.NOTES]
    left_out = words(phrase("Left out of this print: {what}."), what=listed(said)) if said else ""
    return replace(summary, left_out=left_out, **emptied)


def _has(summary: Summary, part: Part) -> bool:
    return any(getattr(summary, name) for name in _EMPTIED[part])
