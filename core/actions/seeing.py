"""An operator says that he has seen what became overdue."""

from dataclasses import replace

from core.actions.saving import saving, store_again
from core.domain.acting import Acting, Entry
from core.domain.operators import Operator, OperatorId
from core.errors import RegistryError
from core.language import phrase
from core.store.registry import Registry


def mark_seen(registry: Registry, acting: Acting, operator_id: OperatorId) -> int:
    """Keep that all which became overdue by today was seen; the list of it stays.

    Raises:
        RegistryError: it is marked for today already.
    """
    operator = registry.of(Operator).get(operator_id)
    if operator.preferences.seen_on == acting.today:
        raise RegistryError(phrase("This was marked as seen today already."))
    with saving(registry, acting) as work:
        preferences = replace(operator.preferences, seen_on=acting.today)
        store_again(registry, acting, replace(operator, preferences=preferences))
        work.entry = Entry(
            sentence=phrase("{who} has seen what became overdue by {day}"),
            values={"who": operator.name, "day": acting.today},
        )
    return work.seq
