"""A frozen value with named fields: a dataclass whose methods are written once, for all of them.

`@dataclass(frozen=True)` compiles half a dozen methods of its own for every class. A start makes
every record type there is, and was a twentieth of its time at that.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from typing import Any, ClassVar, Self, dataclass_transform


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
class Frozen:
    """`class Death(Frozen):` is a frozen dataclass; `fields` and `replace` know it.

    Made by keyword, equal and hashed by its fields, never changed.
    """

    _defaults: ClassVar[dict[str, Any]]  # of every field, in their order
    _factories: ClassVar[dict[str, Callable[[], Any]]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        dataclass(init=False, repr=False, eq=False, kw_only=True)(cls)
        declared: Any = cls
        cls._defaults = {each.name: each.default for each in fields(declared)}
        cls._factories = {
            each.name: each.default_factory
            for each in fields(declared)
            if each.default_factory is not MISSING
        }

    def __init__(self, **values: Any) -> None:
        state = self._defaults | values
        for name, make in self._factories.items():
            if name not in values:
                state[name] = make()
        if len(state) > len(self._defaults) or MISSING in state.values():
            raise TypeError(_wrong_fields(type(self).__name__, self._defaults, state))
        object.__setattr__(self, "__dict__", state)
        self.__post_init__()

    def __post_init__(self) -> None:
        """What a class refuses; `holding` does not ask."""

    @classmethod
    def holding(cls, values: dict[str, Any]) -> Self:
        """The value with exactly these values of all its fields, in their order; for readers."""
        made = object.__new__(cls)
        object.__setattr__(made, "__dict__", values)
        return made

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash(tuple(self.__dict__.values()))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__qualname__}({shown})"

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")


def _wrong_fields(kind: str, known: dict[str, Any], given: dict[str, Any]) -> str:
    strange = sorted(given.keys() - known.keys())
    missing = sorted(name for name, value in given.items() if value is MISSING)
    return f"{kind}: no such field {strange}, no value for {missing}"
