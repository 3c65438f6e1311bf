"""The lines of the worklist turned into every word of the Monday sheet; nothing is drawn here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.domain.followup import ContactAttempt
from core.domain.hospital_number import shown
from core.domain.patient import Patient, list_name
from core.domain.time_entry import said_time
from core.language import Words, phrase
from core.reports.monday.sorting import Heap, Lines, heap_of, sorted_lines
from core.reports.monday.values import MondayGroup, MondayRow, MondaySheet
from core.reports.paper.printing import Imprint
from core.reports.summary.banner import history_said, nature_said, printed_said, program_said
from core.reports.summary.phrasing import inner, listed
from core.reports.summary.values import SummaryMeta
from core.surveillance.orders import DisplayStatus, Order, OrderState
from core.surveillance.worklist import WorkItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which list is printed: the lines that the filter left, the filter in words, of how many.

    Without a filter only what needs somebody this week is printed. `n_overdue` counts patients of
    the whole registry, so that the sheet says how many of them the filter hides (INV-12).
    """

    items: Sequence[WorkItem]
    today: date
    n_living: int
    n_overdue: int
    filter_said: str = ""


def compose(asked: Asked, words: Words, meta: SummaryMeta) -> MondaySheet:
    """Everything the sheet says; one line for each patient, the worst heap, oldest first."""
    heaps = sorted_lines(asked.items, asked.today, week_only=not asked.filter_said)
    groups = tuple(_group(heap, patients, asked.today, words) for heap, patients in heaps)
    title = words(phrase("Monday sheet") if not asked.filter_said else phrase("Worklist"))
    as_of = words(phrase("As of {day}"), day=asked.today)
    return MondaySheet(
        title=title,
        about=_about(asked, sum(len(group.rows) for group in groups), words, meta),
        as_of=as_of,
        mark=words(phrase("DEMONSTRATION DATA")) if meta.is_demonstration else "",
        columns=_columns(words),
        groups=groups,
        nobody=words(phrase("Nobody is on this list.")),
        advice=words(
            phrase("Tick when done; write the new date in the last column; enter it the same day.")
        ),
        footer=_footer(words, meta),
        page=words(phrase("Page {number} of {total}")),
        imprint=Imprint(
            f"{title}, {as_of}", str(words.language), program_said(meta), meta.printed_at
        ),
    )


def _columns(words: Words) -> tuple[str, ...]:
    return (
        words(phrase("Patient")),
        words(phrase("What")),
        words(phrase("Since / when")),
        words(phrase("Phone")),
        words(phrase("Last try, next try")),
        words(phrase("Outcome today")),
    )


def _about(asked: Asked, n_shown: int, words: Words, meta: SummaryMeta) -> str:
    filter_said = asked.filter_said or words(phrase("living, enrolled, action this week"))
    overdue = {
        item.plan.dossier.patient.id for item in asked.items if item.status is DisplayStatus.OVERDUE
    }
    parts = [
        meta.centre,
        words(phrase("Filter: {what}"), what=filter_said),
        words(phrase("{n} of {total} patients, one line each"), n=n_shown, total=asked.n_living),
        words(
            phrase("overdue {overdue} = {seen} shown + {hidden} filtered out"),
            overdue=asked.n_overdue,
            seen=len(overdue),
            hidden=asked.n_overdue - len(overdue),
        ),
    ]
    return listed(parts, " · ")


def _footer(words: Words, meta: SummaryMeta) -> tuple[str, ...]:
    keep = words(
        phrase(
            "Contains patient names: keep in the clinic, shred on Friday. Oldest first in each "
            "group."
        )
    )
    return (
        listed([f"{keep} {program_said(meta)}", history_said(meta, words)], " · "),
        listed([nature_said(meta, words), printed_said(meta, words)], " · "),
    )


def _group(heap: Heap, patients: Sequence[Lines], today: date, words: Words) -> MondayGroup:
    title = words(heap.label, n=len(patients))
    return MondayGroup(
        glyph=heap.glyph,
        title=title,
        continued=words(phrase("{title}, continued"), title=title),
        rows=tuple(_row(lines, heap, today, words) for lines in patients),
    )


def _row(lines: Lines, heap: Heap, today: date, words: Words) -> MondayRow:
    item = lines[0]
    patient = item.plan.dossier.patient
    about = _about_orders(item, heap)
    when, below = _when(item, heap, words)
    return MondayRow(
        name=list_name(patient, words),
        identity=f"{words.date(patient.birth_date)} · {shown(patient.hospital_no)}",
        what=_what(item, about, words),
        month=_month(lines, today, words),
        when=when,
        when_below=below,
        phones=_phones(patient, words),
        tried=_tried(item, heap, today, words),
    )


_STATES = {Heap.OUTCOME: OrderState.OUTCOME_MISSING, Heap.RESULT: OrderState.RESULT_AWAITED}


def _about_orders(item: WorkItem, heap: Heap) -> list[Order]:
    """The orders that put the line into its heap."""
    waiting = [order for order in item.orders if order.needs_someone] or list(item.orders)
    state = _STATES.get(heap)
    return [order for order in waiting if state in (None, order.state)]


def _what(item: WorkItem, waiting: Sequence[Order], words: Words) -> str:
    if item.task is not None:
        return words(item.task.label)
    if len(waiting) == 1:
        return words(waiting[0].modality.label)
    names = [words(order.modality.short) for order in waiting]
    return listed([*names[:1], *(inner(name, words) for name in names[1:])])


def _month(lines: Lines, today: date, words: Words) -> str:
    """The month of the visit; behind it what else of this patient waits."""
    item, *others = lines
    parts = [words(phrase("month {month}"), month=item.visit.month)] if item.visit else []
    for other in others:
        said = words(_ALSO[heap_of(other, today)])
        if other.task is not None:
            said = inner(words(other.task.label), words)
        elif other.visit is not None:
            said = f"{said} ({words(phrase('month {month}'), month=other.visit.month)})"
        parts.append(words(phrase("also: {what}"), what=said))
    return listed(parts, "; ")


_ALSO = {
    Heap.OVERDUE: phrase("overdue"),
    Heap.OVERDUE_BOOKED: phrase("overdue, booked"),
    Heap.OUTCOME: phrase("outcome missing"),
    Heap.RESULT: phrase("result not reviewed"),
    Heap.DUE: phrase("due this week"),
    Heap.CONFIRM: phrase("booked this week"),
    Heap.TASK: phrase("to decide"),
    Heap.DUE_LATER: phrase("can be booked"),
    Heap.BOOKED_LATER: phrase("booked later"),
    Heap.NOTHING: phrase("nothing to do now"),
}


def _when(item: WorkItem, heap: Heap, words: Words) -> tuple[str, str]:
    """How long it waits and since when, or the day on which it is."""
    booked = next((o.appointment for o in item.orders if o.appointment), None)
    if item.days_overdue:
        said = words.count(item.days_overdue, phrase("1 day overdue"), phrase("{n} days overdue"))
        below = words.weekday_date(item.since)
        if booked is not None:
            day = words.weekday_date(booked.booked_for)
            below = listed([below, words(phrase("booked {day}"), day=day)], "; ")
        return said, below
    if booked is not None and item.task is None and heap is not Heap.RESULT:
        return words.weekday_date(booked.booked_for), listed(
            [said_time(booked.at), booked.place], ", "
        )
    if booked is not None and item.task is None:
        day = words.weekday_date(booked.booked_for)
        return words.weekday_date(item.since), words(phrase("booked {day}"), day=day)
    return words.weekday_date(item.since), ""


def _phones(patient: Patient, words: Words) -> tuple[str, ...]:
    phones = tuple(filter(None, (patient.phone.strip(), patient.second_phone.strip())))
    return phones or (words(phrase("no phone recorded")),)


def _tried(item: WorkItem, heap: Heap, today: date, words: Words) -> str:
    """The last attempt and the day of the next; of a result what is waited for."""
    contacts = item.plan.dossier.contacts
    said = _attempt(contacts[-1], today, words) if contacts else ""
    if heap is not Heap.RESULT:
        return said or words(phrase("not yet rung"))
    reported = [o.result for o in item.orders if o.needs_someone and o.examination is not None]
    is_reported = bool(reported) and all(result is not None for result in reported)
    state = phrase("report not acted on") if is_reported else phrase("report awaited")
    return listed([words(state), said], "; ")


def _attempt(contact: ContactAttempt, today: date, words: Words) -> str:
    last = f"{words.short_date(contact.tried_on)} {words(contact.outcome.label)}"
    if contact.channel.value != "call":
        last = f"{inner(words(contact.channel.label), words)} {words.short_date(contact.tried_on)}"
    if contact.next_try_on is None:
        return last
    day = contact.next_try_on
    again = words(phrase("today")) if day == today else words.short_date(day)
    return f"{last}; {again}"
