"""One thing that waits for somebody, with the one act that settles it."""

from dataclasses import dataclass
from typing import Any

from core.surveillance.orders import Order


@dataclass(frozen=True, slots=True)
class BookOrders:
    """Open the booking line for these orders of the current episode."""

    orders: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class TellOutcome:
    """Open the line that asks what became of these bookings."""

    orders: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class TellMissed:
    """Open the line that asks what follows bookings to which nobody came."""

    orders: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class SayFollows:
    """Open the same line for visits that were recorded as missed without it."""

    orders: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class PutOff:
    """Open the line that puts these orders off."""

    orders: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class LookAgain:
    """Open the line that confirms or lifts what was put off."""

    orders: tuple[Order, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do: its tag, what it is, a note, and the button that does it."""

    status: str
    tag: str
    title: str
    note: str
    label: str
    key: str
    act: Any


def due(tag: str, title: str, note: str, button: tuple[str, str], act: Any) -> Step:
    """A step in the tone of what is due; `button` is its label and key."""
    return Step(
        status="due", tag=tag, title=title, note=note, label=button[0], key=button[1], act=act
    )
