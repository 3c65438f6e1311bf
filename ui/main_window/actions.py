"""The shape of what the window runs: an action with everything but registry and clock filled in."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from core.domain.acting import Acting
    from core.store.registry import Registry

Action: TypeAlias = "Callable[[Registry, Acting], int]"
