"""Check a whole registry: the file, its history, every record, and what was computed from them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from core.domain.checks import Problem
from core.domain.course_checks import course_problems
from core.domain.dossier import Dossier
from core.domain.hospital_number import shown
from core.domain.outlook import OutlookRow
from core.language import Words, phrase
from core.store.checking import entries_missing, file_flaws, history_flaws
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from core.surveillance.outlook import outlook


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong, as a marked sentence with its values; `number` says whose record."""

    sentence: str
    values: dict[str, object] = field(default_factory=dict)
    number: str = ""

    def said(self, words: Words) -> str:
        what = Problem("", self.sentence, self.values).said(words)
        if not self.number:
            return what
        return words(phrase("Patient {number}: {what}"), number=self.number, what=what)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What was looked at and what was found; without flaws the registry is whole."""

    n_patients: int
    n_entries: int
    flaws: tuple[Flaw, ...]

    @property
    def is_whole(self) -> bool:
        return not self.flaws


def verify(registry: Registry) -> Verification:
    """Examine everything and change nothing; records are read only from an undamaged file."""
    flaws = [
        Flaw(phrase("The file is damaged: {what}."), {"what": w}) for w in file_flaws(registry)
    ]
    dossiers: tuple[Dossier, ...] = ()
    if not flaws:
        dossiers = all_dossiers(registry)
        flaws += [*_history(registry), *_records(dossiers), *_outlook(registry, dossiers)]
    return Verification(
        n_patients=len(dossiers), n_entries=registry.history.last_seq(), flaws=tuple(flaws)
    )


def _history(registry: Registry) -> Iterator[Flaw]:
    missing = entries_missing(registry)
    if missing:
        yield Flaw(phrase("{n} entries are missing from the history."), {"n": missing})
    for each in history_flaws(registry):
        values: dict[str, object] = {"table": each.table, "row": each.row_id, "entry": each.seq}
        if each.seq:
            sentence = phrase(
                "The row {row} of {table} is not as the history left it (entry {entry})."
            )
            yield Flaw(sentence, values)
        else:
            yield Flaw(phrase("The row {row} of {table} has no history."), values)


def _records(dossiers: tuple[Dossier, ...]) -> Iterator[Flaw]:
    for dossier in dossiers:
        for problem in course_problems(dossier):
            if not problem.asks:
                yield Flaw(problem.sentence, problem.values, _number_of(dossier))


def _outlook(registry: Registry, dossiers: tuple[Dossier, ...]) -> Iterator[Flaw]:
    """The one cached table against a fresh computation; cached, never believed."""
    protocols = registry.protocols.all()
    stored: dict[str, list[OutlookRow]] = {}
    for row in registry.outlook.all():
        stored.setdefault(row.patient_id, []).append(row)
    for dossier in dossiers:
        fresh = sorted(outlook(dossier, protocols), key=_modality)
        if fresh != sorted(stored.pop(dossier.patient.id, []), key=_modality):
            sentence = phrase("The stored outlook is not the computed one.")
            yield Flaw(sentence, {}, _number_of(dossier))
    for patient_id in stored:
        sentence = phrase("The outlook holds a patient who is not in the registry ({row}).")
        yield Flaw(sentence, {"row": patient_id})


def _modality(row: OutlookRow) -> str:
    return row.modality.value


def _number_of(dossier: Dossier) -> str:
    return shown(dossier.patient.hospital_no)
