"""What the panel says about one line, put in words."""

from collections.abc import Iterator
from datetime import date

from core.domain.hospital_number import shown
from core.domain.patient import Patient, formal_name
from core.language import Words, phrase
from core.surveillance.orders import DisplayStatus, Order, OrderState, display_status, tag_of
from core.surveillance.plan import EpisodePlan
from core.surveillance.why import Explanation, why
from core.surveillance.worklist import Task, WorkItem
from ui.views.worklist.about_reaching import last_contacts, reaching_said
from ui.views.worklist.facts import ItemLine, RowFacts, WhyLine
from ui.views.worklist.phrasing import appointment_said, days_overdue
from ui.views.worklist.remarks import deferral_said, late_result_said, missed_said
from ui.views.worklist.rows import born_said, task_said
from ui.views.worklist.work_row import WorkRow
from ui.widgets.banner import Identity


def facts_of(item: WorkItem, row: WorkRow, words: Words, *, is_demo: bool = False) -> RowFacts:
    """Everything the panel shows about the marked row."""
    patient, visit, plan = item.plan.dossier.patient, item.visit, item.plan
    title, aside = words(phrase("No visit planned")), ""
    if item.task is not None:
        title = task_said(item, words)
    elif visit is not None:
        title = words(phrase("Month {n} visit"), n=visit.month)
        aside = words(phrase("visit {n} of {total}"), n=visit.number, total=visit.total)
    explained = _explained(item)
    return RowFacts(
        identity=identity_of(patient, item, row, words, is_demo=is_demo),
        title=title,
        aside=aside,
        note=_note(item, words),
        items=tuple(_item(order, plan.today, words) for order in item.orders),
        why_title=words(phrase("Why {day}"), day=explained.due_on) if explained else "",
        why=tuple(_why(item, explained, words)) if explained else (),
        why_note=_protocol(explained, words) if explained else "",
        phones=tuple(filter(None, (patient.phone, patient.second_phone))),
        contacts=last_contacts(plan, words),
        contact_note=reaching_said(plan, words),
    )


def identity_of(
    patient: Patient, item: WorkItem, row: WorkRow, words: Words, *, is_demo: bool
) -> Identity:
    """The micro banner of the panel."""
    warning = ""
    if row.namesake_born:
        warning = words(phrase("Same name in this list: born {day}"), day=row.namesake_born)
    return Identity(
        name=formal_name(patient, words),
        born=born_said(patient, item, words),
        gender=words(patient.sex.label),
        number=shown(patient.hospital_no),
        warning=warning,
        is_demo=is_demo,
    )


_WAITS = {
    Task.TRACING: phrase("Lost to follow-up since {day}"),
    Task.MARKER: phrase(
        "Measured {day}. Stays on top until there is an image, a meeting or a decision; whether to "
        "examine earlier is for people to say."
    ),
    Task.TRANSFER: phrase("Since {day}. Everything is asked for until the other centre accepts."),
}


def _note(item: WorkItem, words: Words) -> str:
    """Why a task waits, or what the pause means for this visit."""
    pause = item.plan.pause
    if item.task is Task.PAUSE_REVIEW and pause is not None:
        said = phrase("Paused from {day}, review was due on {review}. Responsible: {who}")
        return words(said, day=pause.starts_on, review=pause.review_on, who=pause.responsible)
    if item.task is not None:
        return words(_WAITS.get(item.task, phrase("Waits since {day}")), day=item.since)
    if pause is not None:
        return words(phrase("Paused, review on {day}"), day=pause.review_on)
    owner = item.plan.dossier.patient.surgeon
    if owner and any(each.state is OrderState.RESULT_AWAITED for each in item.orders):
        return words(phrase("{who} reads the result and decides"), who=owner)
    return ""


def _item(order: Order, today: date, words: Words) -> ItemLine:
    status = display_status(order)
    word = words(status.label)
    if status is DisplayStatus.PAUSED:
        said, values = tag_of(order, today)  # missed and waived share the shape of paused
        word = words(said, **values)
    return ItemLine(words(order.modality.short), status.value, word, _when(order, today, words))


def _when(order: Order, today: date, words: Words) -> str:
    """What the tag alone does not say."""
    booked = order.appointment
    parts = []
    if order.overdue_since is not None:
        parts.append(days_overdue(order.days_overdue(today), words))
    if booked is not None and booked.booked_for < today:
        day = words.short_date(booked.booked_for)
        parts.append(words(phrase("outcome of {day} missing"), day=day))
    elif booked is not None:
        parts.append(appointment_said(booked, words))
    elif order.examination is not None:
        parts.append(_result_said(order, words))
    elif order.state is OrderState.DUE_NOT_BOOKED and order.overdue_since is None:
        day = words.short_date(order.slot.overdue_on)
        parts.append(words(phrase("overdue from {day}"), day=day))
    elif order.state is OrderState.NOT_YET_DUE:
        day = words.short_date(order.slot.opens_on)
        parts.append(words(phrase("opens {day}"), day=day))
    parts += filter(None, _moving(order, words))
    return "\n".join(parts)


def _moving(order: Order, words: Words) -> Iterator[str]:
    """What was put off, missed or is late, with names."""
    deferral = order.deferral
    if deferral is not None and order.state is OrderState.DEFERRED:
        until, look_on = words.date(deferral.until), words.date(deferral.look_on)
        yield words(phrase("until {day}: {why}"), day=until, why=words(deferral.reason.label))
        yield words(phrase("{who} looks again {day}"), who=deferral.reviewer, day=look_on)
    else:
        yield deferral_said(order, words)
    if order.waiver is not None:
        yield ", ".join((order.waiver.reason, order.waiver.waived_by))
    missed = missed_said(order, words)
    if order.n_not_attended and not missed:
        n = order.n_not_attended
        missed = words.count(n, phrase("1 missed"), phrase("{n} missed"))
    yield missed
    yield late_result_said(order, words)


def _result_said(order: Order, words: Words) -> str:
    assert order.examination is not None, "asked about an examination"
    done = words.short_date(order.examination.performed_on)
    if order.result is None:
        return words(phrase("done {day}, result awaited"), day=done)
    finding = words(order.result.finding.label)
    if order.is_decision_missing:
        return words(phrase("{finding}: decision missing"), finding=finding)
    if order.state is OrderState.RESULT_AWAITED:
        return words(phrase("{finding}: not read yet"), finding=finding)
    return words(phrase("{finding}, done {day}"), day=done, finding=finding)


def _explained(item: WorkItem) -> Explanation | None:
    episode = item.plan.current
    if not item.orders or episode is None or item.task is not None:
        return None
    return why(item.orders[0], episode)


def _why(item: WorkItem, explained: Explanation, words: Words) -> Iterator[WhyLine]:
    done = ", ".join(words(each) for each in explained.components)
    yield WhyLine(words(phrase("Anchor")), done, words.weekday_date(explained.anchor_on))
    months = words(phrase("plus {n} months"), n=explained.months)
    yield WhyLine(words(phrase("Rule")), months, words.weekday_date(explained.due_on))
    if explained.deferred_to is not None:
        pause = words(phrase("deferred to its end"))
        yield WhyLine(words(phrase("Pause")), pause, words.weekday_date(explained.deferred_to))
    label = words(phrase("Window"))
    assert item.plan.current is not None, "an explained line has an episode"
    for names, days in _windows(item, item.plan.current, words):
        yield WhyLine(label, names, days)
        label = ""
    since = explained.overdue_since
    if since is not None and since != (explained.deferred_to or explained.due_on):
        first = words(phrase("first date not kept"))
        yield WhyLine(words(phrase("Since")), first, words.weekday_date(since))


def _windows(item: WorkItem, episode: EpisodePlan, words: Words) -> list[tuple[str, str]]:
    """Modalities that share a window share a line."""
    shared: dict[str, list[str]] = {}
    for order in item.orders:
        each = why(order, episode)
        opens, closes = words.short_date(each.opens_on), words.short_date(each.closes_on)
        days = words(phrase("{opens} to {closes}"), opens=opens, closes=closes)
        shared.setdefault(days, []).append(words(order.modality.short))
    return [(", ".join(names), days) for days, names in shared.items()]


def _protocol(explained: Explanation, words: Words) -> str:
    return words(
        phrase("Protocol {name} v{version}, the date never moves"),
        name=explained.protocol,
        version=explained.version,
    )
