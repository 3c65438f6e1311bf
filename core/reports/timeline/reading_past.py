"""Diagnoses, systemic therapy and contacts as the timeline draws them; dates may be half known."""

from datetime import date

from core.domain.followup import Channel as By
from core.domain.followup import ContactAttempt, ContactOutcome
from core.domain.partial_date import PartialDate
from core.language import Words, phrase
from core.reports.timeline import cards, names
from core.reports.timeline.course import Channel, Contact, Operation, Pin, Therapy
from core.reports.timeline.names import Codes
from core.surveillance.plan import PatientPlan

_CHANNELS = {By.CALL: Channel.CALL, By.LETTER: Channel.LETTER, By.MESSAGE: Channel.MESSAGE}
_REACHED = frozenset({ContactOutcome.REACHED, ContactOutcome.CALLS_BACK})


def diagnoses_of(plan: PatientPlan, words: Words) -> list[Operation]:
    """The primary, and the liver metastases when they were found on another day."""
    dossier = plan.dossier
    found: list[tuple[object, PartialDate | None, tuple[str, ...]]] = [
        (each.id, each.diagnosed_on, (phrase("Diagnosis"), phrase("Dx")))
        for each in dossier.primaries
    ]
    seen = {on for _, on, _ in found}
    found += [
        (each.id, each.found_on, (phrase("Liver metastases found"), phrase("Liver mets")))
        for each in dossier.liver_diseases
        if each.found_on not in seen
    ]
    shown = []
    for record, on, labels in found:
        span = possible_days(on, plan.today)
        if on is None or span is None:
            continue
        first, last = span
        shown.append(
            Operation(
                record=record,
                on=first + (last - first) // 2,
                labels=tuple(words(label) for label in labels),
                title=words(labels[0]),
                rows=((words(phrase("Date")), on.said(words)),),
                pin=Pin.DIAGNOSIS,
                span=None if on.is_exact else span,
                when=on.said(words),
            )
        )
    return shown


def possible_days(on: PartialDate | None, today: date) -> tuple[date, date] | None:
    """The first and the last day it can have been up to today; none when it lies ahead."""
    if on is None or on.earliest is None or on.latest is None or on.earliest > today:
        return None
    return on.earliest, min(on.latest, today)


def therapies_of(plan: PatientPlan, codes: Codes, words: Words) -> tuple[Therapy, ...]:
    """Every course begun by today; one whose start is not known at all cannot be drawn."""
    death = plan.dossier.death
    found, last = [], min(plan.today, death.died_on) if death else plan.today
    for each in plan.dossier.therapies:
        start, end = possible_days(each.started_on, plan.today), each.ended_on
        if start is None:
            continue
        ends_on, ends_from = end.day if end is not None else None, None
        if end is not None and ends_on is None:
            # An end that is not known at all lies somewhere up to today.
            ends_from = max(end.earliest or start[0], start[0])
            ends_on = max(min(end.latest or last, last), ends_from)
        labels = names.therapy_labels(each, words)
        therapy = Therapy(
            record=each.id,
            starts_on=start[0],
            ends_on=ends_on,
            starts_by=None if each.started_on.is_exact else start[1],
            ends_from=ends_from,
            labels=labels,
            code=codes[each.id],
            title=labels[0],
            rows=cards.therapy_rows(each, words),
        )
        found.append(therapy)
    return tuple(found)


def contacts_of(plan: PatientPlan, words: Words) -> tuple[Contact, ...]:
    return tuple(
        Contact(
            record=each.id,
            on=each.tried_on,
            labels=names.contact_labels(each, words),
            title=words(each.channel.label),
            rows=cards.contact_rows(each, words),
            channel=_CHANNELS[each.channel],
            is_reached=_is_reached(each),
        )
        for each in plan.dossier.contacts
        if each.tried_on <= plan.today
    )


def _is_reached(contact: ContactAttempt) -> bool | None:
    """Whether the patient was reached; None of a letter or message that was sent."""
    if contact.outcome is ContactOutcome.SENT:
        return None
    return contact.outcome in _REACHED
