"""What the records are called that others name, looked up where they are stored."""

from typing import Any

from core.domain.naming import name_of
from core.errors import RegistryError
from core.language import Words
from core.store.registry import Registry
from core.store.tables import type_named
from core.store.telling import Name

_TYPES = {
    "anchor_id": "Procedure",
    "procedure_id": "Procedure",
    "staged_with": "Procedure",
    "recurrence_id": "Recurrence",
    "examination_id": "Examination",
    "lesion_id": "LiverMetastasis",
}


def names_in(registry: Registry, words: Words) -> Name:
    """Says the record that a field with this name refers to; its id where it has no name."""

    def name(field: str, record_id: str) -> str:
        if field not in _TYPES:
            return record_id[:8]
        repository: Any = registry.of(type_named(_TYPES[field]))
        try:
            return name_of(repository.get(record_id), words)
        except RegistryError:
            return record_id[:8]

    return name
