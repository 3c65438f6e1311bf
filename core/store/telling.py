"""What an entry changed, in words: each row by its title, each field by its label, old and new."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import cache
from typing import Any

from core.domain.choices import Choice
from core.domain.modality import Modality
from core.domain.operators import Preferences
from core.domain.partial_date import PartialDate
from core.domain.settings import Settings
from core.domain.time_entry import said_time
from core.domain.variables import variables_of
from core.language import Language, Words, phrase
from core.store.history import Change
from core.store.rows import Row, values_of
from core.store.settings import SettingsRepository
from core.store.tables import record_types

NOTHING = "–"
Name = Callable[[str, str], str]

_TITLES = {
    "patients": phrase("Person"),
    "primary_tumours": phrase("Primary tumour"),
    "liver_diseases": phrase("Liver disease"),
    "procedures": phrase("Operation"),
    "systemic_therapies": phrase("Systemic therapy"),
    "episodes": phrase("Calendar"),
    "protocol_changes": phrase("Protocol of a patient"),
    "kept_calendars": phrase("Calendar kept"),
    "examinations": phrase("Examination"),
    "results": phrase("Result"),
    "appointments": phrase("Booking"),
    "waivers": phrase("Waiver"),
    "pauses": phrase("Pause"),
    "stops": phrase("End of surveillance"),
    "deaths": phrase("Death"),
    "recurrences": phrase("Recurrence"),
    "mdt_decisions": phrase("MDT decision"),
    "contact_attempts": phrase("Contact"),
    "settings": phrase("Settings"),
    "protocols": phrase("Protocol"),
    "operators": phrase("Operator"),
    "liver_metastases": phrase("Liver metastasis"),
    "lesion_sizes": phrase("Size of a lesion"),
    "lesion_fates": phrase("Fate of a lesion"),
    "extrahepatic_diseases": phrase("Extrahepatic disease"),
    "work_ups": phrase("Work-up"),
    "ablations": phrase("Ablation"),
    "specimens": phrase("Specimen"),
    "complications": phrase("Complication"),
    "laboratory_values": phrase("Laboratory value"),
    "screenings": phrase("Screening"),
}
_LABELS = {
    "modality": phrase("Examination"),
    "month": phrase("Month"),
    "protocol_id": phrase("Protocol"),
    "protocol_version": phrase("Version"),
    "last_due_on": phrase("Last due date"),
    "extension_months": phrase("Months added"),
    "extension_reason": phrase("Reason for the extension"),
    "left_out": phrase("Left out"),
    "outcome_on": phrase("Outcome entered on"),
    "outcome_note": phrase("Note on the outcome"),
    "reversed_on": phrase("Taken up again on"),
    "reversed_why": phrase("Why taken up again"),
    "voided_why": phrase("Taken out because"),
    "anchor_id": phrase("Operation"),
    "procedure_id": phrase("Operation"),
    "examination_id": phrase("Examination"),
    "recurrence_id": phrase("Recurrence"),
    "episode_id": phrase("Calendar"),
    "lesion_id": phrase("Lesion"),
    "staged_with": phrase("First stage"),
    "map_x": phrase("Place on the map, across"),
    "map_y": phrase("Place on the map, down"),
    "version": phrase("Version"),
    "toml": phrase("Text"),
    "centre": phrase("Centre"),
    "operator": phrase("Acting operator"),
    "language": phrase("Language"),
    "theme": phrase("Theme"),
    "text_size": phrase("Text size"),
    "number_scheme": phrase("Hospital numbers"),
    "weekdays": phrase("Clinic days"),
    "holidays": phrase("Closed days"),
    "is_demonstration": phrase("Demonstration data"),
    "backup_hours": phrase("A backup every"),
    "backup_warning_days": phrase("Warn after"),
    "second_place": phrase("Second place"),
    "idle_minutes": phrase("Lock after"),
    "is_active": phrase("Works here"),
    "since": phrase("Since"),
    "preferences": phrase("Opens with"),
}
_LANGUAGES = {Language.ENGLISH: phrase("English"), Language.TURKISH: phrase("Turkish")}
_NEVER = frozenset({"ver", "patient_id"})
_REFERENCES = frozenset({"anchor_id", "procedure_id", "examination_id", "recurrence_id"})
_REFERENCES |= {"episode_id", "id", "lesion_id", "staged_with"}
UNDONE = "undone"  # what undo writes as the reason of taking out


@dataclass(frozen=True, slots=True)
class FieldTold:
    """One field: its label and both values in words; `old` is empty where the row is new."""

    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RowTold:
    """One changed row; `what` says in a word whether it is new, changed, taken out or put back."""

    title: str
    what: str
    fields: tuple[FieldTold, ...]


def title_of_table(table: str) -> str:
    """The marked title of a table's rows; a table that a newer program added keeps its name."""
    return _TITLES.get(table, table)


def title_of_type(record_type: type[Any]) -> str:
    """The marked title of a type of record."""
    return title_of_table(_tables()[record_type])


@cache
def _tables() -> dict[type[Any], str]:
    return {kind: table for table, kind in record_types().items()}


def _short(_field: str, record_id: str) -> str:
    return record_id[:8]


def told(change: Change, words: Words, name: Name = _short) -> RowTold:
    """One changed row in the reader's language; `name` says which record a field refers to."""
    old, new = change.old, change.new
    fields = tuple(_fields(change, words, name))
    title = words(title_of_table(change.table))
    if old is None:
        return RowTold(title, words(phrase("new")), fields)
    if not old.get("voided_why") and new.get("voided_why"):
        return RowTold(title, words(phrase("taken out")), fields)
    if old.get("voided_why") and not new.get("voided_why"):
        return RowTold(title, words(phrase("put back")), fields)
    return RowTold(title, words(phrase("changed")), fields)


def _fields(change: Change, words: Words, named: Name) -> Iterator[FieldTold]:
    old, new = _values(change.table, change.old or {}), _values(change.table, change.new)
    labels = _labels(change.table)

    def say(value: Any, unit: str, name: str) -> str:
        is_reference = name in _REFERENCES and isinstance(value, str) and bool(value)
        return named(name, value) if is_reference else value_said(value, words, unit, name)

    for name in [*labels, *(each for each in new if each not in labels)]:
        before, after = old.get(name), new.get(name)
        if name in _NEVER or (name not in new and name not in old) or before == after:
            continue
        is_declared = name in labels
        if name in _REFERENCES and (name == "id" or (change.old is None and not is_declared)):
            continue  # where a new row belongs is said by the entry itself
        label = words(labels.get(name) or _LABELS.get(name, name))
        unit = _units(change.table).get(name, "")
        shown = say(after, unit, name)
        if change.old is None:
            if shown != NOTHING:
                yield FieldTold(label, "", shown)
        else:
            yield FieldTold(label, say(before, unit, name), shown)


def _values(table: str, row: Row) -> dict[str, Any]:
    if table == "settings":
        known = SettingsRepository.from_row(row) if row else Settings()
        return {name: getattr(known, name, row[name]) for name in row if name != "id"}
    record_type = record_types().get(table)
    return values_of(record_type, row) if record_type and row else dict(row)


def _labels(table: str) -> dict[str, str]:
    record_type = record_types().get(table)
    return {each.name: each.label for each in variables_of(record_type)} if record_type else {}


def _units(table: str) -> dict[str, str]:
    record_type = record_types().get(table)
    return {each.name: each.unit for each in variables_of(record_type)} if record_type else {}


def value_said(value: Any, words: Words, unit: str = "", name: str = "") -> str:
    """A stored value as a person reads it: 09-Mar-2026, a choice by its label, a dash for none."""
    if value is None or value in ("", frozenset(), ()):
        return NOTHING
    if name == "voided_why" and value == UNDONE:
        return words(phrase("undone"))
    if name == "toml":
        return words(phrase("{n} characters"), n=len(value))
    if name in _REFERENCES:
        return str(value)[:8]
    for kind, said in _SAID:
        if isinstance(value, kind):
            shown = said(value, words)
            return f"{shown} {unit}" if unit else shown
    return str(value)


def _opens_with(value: Preferences, words: Words) -> str:
    return words(value.page.label)


def _number(value: float, words: Words) -> str:
    return str(value).removesuffix(".0").replace(".", words.number(0.5, 1)[1])


def _several(value: Any, words: Words) -> str:
    return ", ".join(sorted(value_said(each, words) for each in value))


def _in_order(value: Any, words: Words) -> str:
    return ", ".join(value_said(each, words) for each in value)


_SAID: tuple[tuple[Any, Callable[[Any, Words], str]], ...] = (
    (Preferences, _opens_with),
    (Modality, lambda value, words: words(value.label)),
    (Choice, lambda value, words: words(value.label)),
    (Language, lambda value, words: words(_LANGUAGES[value])),
    (StrEnum, lambda value, words: str(value)),  # noqa: ARG005
    (bool, lambda value, words: words(phrase("Yes") if value else phrase("No"))),
    (date, lambda value, words: words.date(value)),
    (PartialDate, lambda value, words: value.said(words)),
    (time, lambda value, words: said_time(value)),  # noqa: ARG005
    (int, _number),
    (float, _number),
    (frozenset, _several),
    (tuple, _in_order),
)
