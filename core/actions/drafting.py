"""Half-typed forms: kept while somebody types, given back, thrown away. No fact, no entry."""

from core.domain.drafts import Draft
from core.domain.operators import OperatorId
from core.store.registry import Registry


def keep_draft(registry: Registry, draft: Draft) -> None:
    """Keep what is typed now in place of what was kept of this form before."""
    registry.drafts.put(draft)


def discard_draft(registry: Registry, draft_id: str) -> None:
    registry.drafts.remove(draft_id)


def drafts_of(registry: Registry, operator_id: OperatorId) -> tuple[Draft, ...]:
    """What an operator left half typed, newest first."""
    return registry.drafts.of_operator(operator_id)
