"""What an entry changed, in words: each row by its title, each field by its label, old and new."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from core.domain.record_types import TITLES
from core.domain.scanner_words import scanner_said
from core.domain.scanners import Scanner
from core.domain.settings import Settings
from core.domain.value_words import NOTHING, value_said
from core.domain.variables import variables_of
from core.language import Words, phrase
from core.store.history import Change
from core.store.rows import Row, values_of
from core.store.settings import SettingsRepository
from core.store.tables import record_types

Name = Callable[[str, str], str]

_OTHER_TITLES = {
    "settings": phrase("Settings"),
    "protocols": phrase("Protocol"),
    "operators": phrase("Operator"),
    "documents": phrase("Document"),
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
    "clinic_address": phrase("Address of the clinic"),
    "clinic_phone": phrase("Phone of the clinic"),
    "logo": phrase("Logo"),
    "signed_by": phrase("Signed by"),
    "paper_size": phrase("Paper"),
    "site_texts": phrase("Texts of letters"),
    "scanners": phrase("Scanners"),
    "site_protocols": phrase("Protocols of the site"),
    "is_active": phrase("Works here"),
    "since": phrase("Since"),
    "preferences": phrase("Preferences"),
    "kind": phrase("Kind"),
    "file_name": phrase("Name of the file"),
    "n_bytes": phrase("Size in bytes"),
    "sha256": phrase("SHA-256"),
    "added_on": phrase("Added on"),
    "about_table": phrase("About"),
    "about_id": phrase("Record it is about"),
}
_NEVER = frozenset({"ver", "patient_id"})
_REFERENCES = frozenset({"anchor_id", "procedure_id", "examination_id", "recurrence_id"})
_REFERENCES |= {"episode_id", "id", "lesion_id", "staged_with", "about_id"}
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
    record_type = record_types().get(table)
    return TITLES.get(record_type) or _OTHER_TITLES.get(table, table)  # type: ignore[arg-type]


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
        return named(name, value) if is_reference else _said(value, words, unit, name)

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


def _said(value: Any, words: Words, unit: str, name: str) -> str:
    if value is None or value == "":
        return NOTHING
    if name in _BY_NAME:
        return _BY_NAME[name](value, words)
    if name in _REFERENCES:
        return str(value)[:8]
    return value_said(value, words, unit)


def _why_out(value: str, words: Words) -> str:
    return words(phrase("undone")) if value == UNDONE else value


def _length(value: str, words: Words) -> str:
    return words(phrase("{n} characters"), n=len(value))


def _texts_said(value: tuple[tuple[str, str], ...], words: Words) -> str:
    return "; ".join(f"{name}: {text}" for name, text in value) or words(phrase("as delivered"))


def _scanners_said(value: tuple[Scanner, ...], words: Words) -> str:
    return ", ".join(scanner_said(each, words) for each in value) or words(phrase("none"))


def _protocols_said(value: tuple[str, ...], words: Words) -> str:
    from core.domain.protocol_file import protocol_from_toml  # few entries tell of protocols

    found = [protocol_from_toml(text) for text in value]
    said = phrase("{name}, version {n}")
    return "; ".join(words(said, name=each.name, n=each.version) for each in found) or NOTHING


def _table_said(value: str, words: Words) -> str:
    return words(title_of_table(value))


_BY_NAME: dict[str, Callable[[Any, Words], str]] = {
    "voided_why": _why_out,
    "toml": _length,
    "logo": _length,
    "site_texts": _texts_said,
    "scanners": _scanners_said,
    "site_protocols": _protocols_said,
    "about_table": _table_said,
}
