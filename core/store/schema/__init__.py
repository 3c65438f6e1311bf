"""The registry's schema, as the ordered list of every change ever made to it.

A migration is history: once released it is never edited, never reordered, and never imports from
`core.domain` (today's classes are not yesterday's tables). The order of the imports below is the
order of the steps: a new module goes to the end.
"""

from core.store.schema import record  # noqa: F401  isort: skip
from core.store.schema import history_chain  # noqa: F401  isort: skip
from core.store.schema import operators  # noqa: F401  isort: skip
from core.store.schema import last_used  # noqa: F401  isort: skip
from core.store.schema import wider_record  # noqa: F401  isort: skip
from core.store.schema import documents  # noqa: F401  isort: skip
from core.store.schema import pipeline  # noqa: F401  isort: skip
from core.store.schema.steps import migrations

__all__ = ["migrations"]
