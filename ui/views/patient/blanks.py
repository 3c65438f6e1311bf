"""Records as forms open them: what is known is filled in, what must be typed is None."""

from dataclasses import MISSING, fields
from typing import Any, TypeVar

T = TypeVar("T")


def blank(kind: type[T], **known: Any) -> T:
    """A record of `kind` that knows only what is given; a form completes it before it is saved."""
    values: dict[str, Any] = {
        each.name: None
        for each in fields(kind)  # type: ignore[arg-type]
        if each.default is MISSING and each.default_factory is MISSING
    }
    return kind(**(values | known))
