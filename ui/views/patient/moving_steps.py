"""What has to be said about a visit besides booking it: does it still wait, what follows a miss."""

from collections.abc import Iterator, Sequence

from core.language import phrase
from core.surveillance.orders import Order
from ui.look.language import words
from ui.views.patient.orders_said import month_said, scans_said
from ui.views.patient.step import LookAgain, SayFollows, Step
from ui.views.worklist.remarks import missed_said


def moving_steps(orders: Sequence[Order]) -> Iterator[Step]:
    """Alike orders of one visit; each sentence comes once."""
    held = tuple(each for each in orders if each.is_deferral_to_confirm)
    if held:
        yield _look_again(held)
    missed = tuple(each for each in orders if each.is_next_step_missing)
    if missed:
        yield _follow(missed)


def _look_again(orders: tuple[Order, ...]) -> Step:
    said, deferral = words(), orders[0].deferral
    assert deferral is not None, "only what was put off is looked at again"
    return Step(
        status=_status(orders),
        tag=said(phrase("Deferral to confirm")),
        title=f"{scans_said(orders)}, {month_said(orders[0].month)}",
        note=said(
            phrase("until {day}: {why}"), day=deferral.until, why=said(deferral.reason.label)
        ),
        label=said(phrase("Confirm or lift")),
        key="Z",
        act=LookAgain(orders),
    )


def _follow(orders: tuple[Order, ...]) -> Step:
    said = words()
    return Step(
        status=_status(orders),
        tag=said(phrase("Missed")),
        title=f"{scans_said(orders)}, {month_said(orders[0].month)}",
        note=missed_said(orders[0], said),
        label=said(phrase("Say what follows")),
        key="",
        act=SayFollows(orders),
    )


def _status(orders: Sequence[Order]) -> str:
    return "overdue" if orders[0].overdue_since else "due"
