"""Which action answers each wish about orders and contacts, from whichever page it comes."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from functools import partial
from typing import Any

from core.actions import booking, calendar, course, deferring
from ui.main_window.actions import Action
from ui.views import wishes


def _missed(wish: wishes.RecordMissed) -> Action:
    step = booking.Step(wish.step, wish.by)
    return partial(
        booking.record_not_attended, appointments=wish.appointments, note=wish.note, step=step
    )


def _step(wish: wishes.SayNextStep) -> Action:
    step = booking.Step(wish.step, wish.by)
    return partial(booking.set_next_step, appointments=wish.appointments, step=step)


def _defer(wish: wishes.Defer) -> Action:
    return partial(deferring.defer_orders, deferrals=wish.deferrals)


def _confirm(wish: wishes.ConfirmDeferrals) -> Action:
    return partial(deferring.confirm_deferrals, deferrals=wish.deferrals, until=wish.until)


def _lift(wish: wishes.LiftDeferrals) -> Action:
    return partial(deferring.lift_deferrals, deferrals=wish.deferrals)


def _cancel(wish: wishes.CancelVisit) -> Action:
    return partial(booking.cancel_bookings, appointments=wish.appointments, reason=wish.reason)


def _contact(wish: wishes.LogContact) -> Action:
    return partial(course.record_contact, contact=wish.attempt)


def _waive(wish: wishes.Waive) -> Action:
    return partial(calendar.waive_slots, waivers=wish.waivers)


def _refer(wish: wishes.Refer) -> Action:
    return partial(deferring.refer_to_mdt, referral=wish.referral)


_ACTIONS: dict[type[Any], Callable[[Any], Action]] = {
    wishes.Defer: _defer,
    wishes.ConfirmDeferrals: _confirm,
    wishes.LiftDeferrals: _lift,
    wishes.RecordMissed: _missed,
    wishes.SayNextStep: _step,
    wishes.CancelVisit: _cancel,
    wishes.LogContact: _contact,
    wishes.Waive: _waive,
    wishes.Refer: _refer,
}
WISHES = tuple(_ACTIONS)


def action_for(wish: wishes.Wish) -> Action:
    """The action that does it, to be run by the session."""
    return _ACTIONS[type(wish)](wish)


def stored_in(wish: wishes.Wish) -> tuple[Any, ...]:
    """The stored records that a wish changes; none where it makes new ones."""
    held = getattr(wish, fields(wish)[0].name)
    records = held if isinstance(held, tuple) else (held,)
    return records if all(each.ver for each in records) else ()


def with_stored(wish: wishes.Wish, records: Sequence[Any]) -> wishes.Wish:
    """The same wish about other versions of its records."""
    changes: dict[str, Any] = {fields(wish)[0].name: tuple(records)}
    return replace(wish, **changes)
