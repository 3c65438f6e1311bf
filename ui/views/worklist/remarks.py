"""What a row says below its items: put off and why, what follows a missed visit, what is late."""

from collections.abc import Iterator
from datetime import date

from core.domain.deferrals import DeferralReason
from core.domain.followup import NextStep
from core.language import Words, phrase
from core.surveillance.orders import Order, OrderState
from core.surveillance.reaching import Way, has_phone, next_way
from core.surveillance.worklist import WorkItem

# What is to be done, inside a sentence.
STEPS = {
    NextStep.BOOK: phrase("book again"),
    NextStep.CALL: phrase("call"),
    NextStep.LETTER: phrase("write"),
    NextStep.SURGEON: phrase("ask the surgeon"),
    NextStep.MDT: phrase("bring it to the MDT"),
}
_REASONS = {
    DeferralReason.UNFIT: phrase("not fit"),
    DeferralReason.SYSTEMIC_THERAPY: phrase("systemic therapy"),
    DeferralReason.PREGNANCY: phrase("pregnancy"),
    DeferralReason.ABROAD: phrase("abroad"),
    DeferralReason.CLAUSTROPHOBIA: phrase("claustrophobia"),
    DeferralReason.PATIENT_ASKS: phrase("asked for later"),
    DeferralReason.REFUSES: phrase("refuses"),
    DeferralReason.NO_SLOT: phrase("no slot"),
    DeferralReason.OTHER: phrase("another reason"),
}


def remark_of(item: WorkItem, words: Words) -> str:
    """The one thing to know beyond the status; empty when there is none."""
    if item.task is not None:
        return ""
    return next(filter(None, _remarks(item, words)), "")


def _remarks(item: WorkItem, words: Words) -> Iterator[str]:
    for order in item.orders:
        yield missed_said(order, words)
    for order in item.orders:
        yield deferral_said(order, words)
    for order in item.orders:
        yield late_result_said(order, words)
    if any(each.needs_someone and each.appointment is None for each in item.orders):
        yield way_said(item, words)
        if item.days_overdue and not has_phone(item.plan.dossier):
            yield words(phrase("no telephone number"))
    if item.plan.is_transfer_pending:
        yield words(phrase("transfer not accepted yet"))


def missed_said(order: Order, words: Words) -> str:
    """`missed twice: call by 03-Dec`, or that nobody has said what follows."""
    last = order.last_not_attended
    if last is None or not order.needs_someone:
        return ""
    n = order.n_not_attended
    times = words(_TIMES[n]) if n in _TIMES else words(phrase("missed {n} times"), n=n)
    if last.next_step is None:
        return words(phrase("{times}: say what follows"), times=times)
    step = words(STEPS[last.next_step])
    if last.next_step_on is None:
        return words(phrase("{times}: {step}"), times=times, step=step)
    day = words.short_date(last.next_step_on)
    return words(phrase("{times}: {step} by {day}"), times=times, step=step, day=day)


_TIMES = {1: phrase("missed once"), 2: phrase("missed twice")}


def deferral_said(order: Order, words: Words) -> str:
    """`deferral to confirm, until 12-Mar: abroad`, or why it is quiet."""
    deferral = order.deferral
    if deferral is None:
        return ""
    day, why = words.short_date(deferral.until), words(_REASONS[deferral.reason])
    if order.state is OrderState.DEFERRED:
        return words(phrase("until {day}: {why}"), day=day, why=why)
    if order.is_deferral_to_confirm:
        return words(phrase("deferral to confirm, until {day}: {why}"), day=day, why=why)
    return ""


def late_result_said(order: Order, words: Words) -> str:
    """`not reported for 23 days`, `reported 9 days ago, not acted on`: past the days of R15."""
    if order.result_late_since is None or order.examination is None:
        return ""
    if order.result is None:
        n = (order.today - order.examination.performed_on).days
        return words(phrase("no report for {n} days"), n=n)
    return unread_said(order.result.reported_on, order.today, words)


def unread_said(reported_on: date, today: date, words: Words) -> str:
    n = (today - reported_on).days
    return words(phrase("reported {n} days ago, not acted on"), n=n)


_WAYS = {
    Way.PHONE: phrase("not reachable: correct the number"),
    Way.LETTER: phrase("not reachable: write a letter"),
    Way.WAIT: phrase("not reachable: letter sent"),
    Way.ELSEWHERE: phrase("not reachable: ask elsewhere"),
    Way.LOSS: phrase("not reachable: record the loss"),
}


def way_said(item: WorkItem, words: Words) -> str:
    """What is left to try for somebody who cannot be reached."""
    way = next_way(item.plan.dossier, item.plan.today)
    return words(_WAYS[way]) if way else ""
