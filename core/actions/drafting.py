"""Half-typed forms: kept while somebody types, given back, thrown away. No fact, no entry."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.domain.drafts import Draft
from core.domain.ids import new_id
from core.domain.operators import OperatorId
from core.store.registry import Registry

LIST = "worklist"  # the form of what is kept of the list


def keep_draft(registry: Registry, draft: Draft) -> None:
    """Keep what is typed now in place of what was kept of this form before."""
    registry.drafts.put(draft)


def discard_draft(registry: Registry, draft_id: str) -> None:
    registry.drafts.remove(draft_id)


def drafts_of(registry: Registry, operator_id: OperatorId) -> tuple[Draft, ...]:
    """What an operator left half typed, newest first."""
    return tuple(d for d in registry.drafts.of_operator(operator_id) if d.form != LIST)


def keep_list(
    registry: Registry, operator_id: OperatorId, content: Mapping[str, Any], now: datetime
) -> None:
    """How an operator left the worklist: as little a fact as a half-typed form."""
    registry.drafts.put(
        Draft(
            id=known.id if (known := _list_of(registry, operator_id)) else new_id(),
            operator_id=operator_id,
            form=LIST,
            record_id="",
            record_ver=0,
            patient_id=None,
            content=content,
            kept_at=now,
        )
    )


def left_list(registry: Registry, operator_id: OperatorId) -> Mapping[str, Any]:
    """What was kept so, empty when nothing was."""
    kept = _list_of(registry, operator_id)
    return kept.content if kept is not None else {}


def _list_of(registry: Registry, operator_id: OperatorId) -> Draft | None:
    kept = registry.drafts.of_operator(operator_id)
    return next((each for each in kept if each.form == LIST), None)
