"""What is not recorded, said by name: a blank could be read as "no" (INV-23)."""

from collections.abc import Iterable, Iterator
from typing import Any

from core.domain.disease import LiverDisease, PrimaryTumour
from core.domain.dossier import Dossier
from core.domain.gaps import asked_of, is_empty
from core.domain.variables import variables_of
from core.language import Words, phrase
from core.reports.summary.phrasing import inner, listed, opening
from core.reports.timeline.names import Codes


def gaps_said(dossier: Dossier, codes: Codes, words: Words) -> str:
    """Everything the record asks for and does not hold, record by record; empty when complete."""
    parts = [listed(_missing(dossier.patient, words))]
    for title, records, kind in (
        (phrase("Primary tumour"), dossier.primaries, PrimaryTumour),
        (phrase("Liver metastases"), dossier.liver_diseases, LiverDisease),
    ):
        parts += _disease_gaps(words(title), records, kind, words)
    if not dossier.procedures:
        parts.append(words(phrase("Operations")))
    coded: tuple[Any, ...] = (*dossier.procedures, *dossier.therapies, *dossier.decisions)
    for each in coded:
        named = codes.get(each.id, "")
        parts.append(_named(named, _missing(each, words)))
    parts.append(_results_gap(dossier, words))
    said = listed(parts, "; ")
    if not said:
        return words(phrase("Nothing that this page asks for is missing."))
    return f"{opening(said, words)}."


def _named(name: str, missing: Iterable[str]) -> str:
    listed_fields = listed(missing)
    return f"{name}: {listed_fields}" if listed_fields and name else listed_fields


def _disease_gaps(
    title: str, records: Iterable[PrimaryTumour | LiverDisease], kind: type, words: Words
) -> list[str]:
    found = list(records)
    if not found:
        labels = [inner(words(each.label), words) for each in variables_of(kind) if each.asked]
        return [_named(title, labels)]
    return [_named(title, _missing(each, words)) for each in found]


def _missing(record: Any, words: Words) -> Iterator[str]:
    """Labels of the variables without a value, asked for or required."""
    for each in asked_of(record):
        if is_empty(getattr(record, each.name)):
            yield inner(words(each.label), words)


def _results_gap(dossier: Dossier, words: Words) -> str:
    reported = {result.examination_id for result in dossier.results}
    silent = sum(1 for each in dossier.examinations if each.id not in reported)
    if not silent:
        return ""
    return words.count(
        silent,
        phrase("the result of {n} examination"),
        phrase("the results of {n} examinations"),
    )
