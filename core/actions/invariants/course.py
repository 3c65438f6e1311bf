"""Rules about a course: what a calendar counts from, what ends it, what cannot be true."""

from collections.abc import Iterator
from datetime import date

from core.actions.invariants.seen import Found, Seen
from core.domain.course_checks import course_problems
from core.domain.dossier import Dossier
from core.domain.followup import AppointmentOutcome
from core.domain.stops import StopReason
from core.language import phrase
from core.reports.quality.report import reconciled
from core.surveillance.buckets import Bucket, Standing

ATTEMPTS, CHANNELS = 3, 2


def operations_answered(seen: Seen) -> Iterator[Found]:
    """INV-01: a curative operation on the liver opened a calendar, or somebody is asked."""
    for plan in seen.plans:
        dossier = plan.dossier
        anchors = {each.anchor_id for each in dossier.episodes}
        operated = any(p.is_curative and p.is_on_liver for p in dossier.procedures)
        is_asked = plan.bucket in (Bucket.NO_PLAN, Bucket.LOST, None)
        if operated and not anchors and not is_asked:
            yield Found(phrase("An operation has no calendar, and nobody is asked."), {}, dossier)
        ids = [each.anchor_id for each in dossier.episodes]
        if len(set(ids)) < len(ids):
            yield Found(phrase("Two calendars count from one operation."), {}, dossier)


def operations_reconciled(seen: Seen) -> Iterator[Found]:
    """INV-01: every curative operation is in exactly one count."""
    n = reconciled(seen.plans)
    if not n.adds_up:
        sentence = phrase(
            "{operations} curative operations, but {anchored} calendars, {kept} answers to keep "
            "one, {earlier} earlier operations, {open} open ones and {ended} of ended courses."
        )
        values: dict[str, object] = {
            "operations": n.n_operations,
            "anchored": n.n_anchored,
            "kept": n.n_kept,
            "earlier": n.n_earlier,
            "open": n.n_open,
            "ended": n.n_ended,
        }
        yield Found(sentence, values)


def anchors_stored(seen: Seen) -> Iterator[Found]:
    """INV-02."""
    for dossier in seen.dossiers:
        ids = {each.id for each in dossier.procedures}
        if any(each.anchor_id not in ids for each in dossier.episodes):
            sentence = phrase("A calendar counts from an operation that is not in the record.")
            yield Found(sentence, {}, dossier)


def quiet_after_death(seen: Seen) -> Iterator[Found]:
    """INV-06."""
    for plan in seen.plans:
        dossier = plan.dossier
        if dossier.death is None or dossier.death.died_on > seen.today:
            continue
        if any(each.stands for each in dossier.appointments):
            yield Found(phrase("A booking stands although the patient died."), {}, dossier)
        if seen.items[dossier.patient.id] or plan.bucket is not None:
            yield Found(phrase("The patient died and is still on the list."), {}, dossier)


def transfers_accepted(seen: Seen) -> Iterator[Found]:
    """INV-07."""
    for plan in seen.plans:
        stop = plan.stop
        if plan.standing is Standing.TRANSFERRED and (stop is None or stop.accepted_on is None):
            sentence = phrase("A transfer that nobody accepted has ended surveillance.")
            yield Found(sentence, {}, plan.dossier)


def bookings_are_no_scans(seen: Seen) -> Iterator[Found]:
    """INV-09: attended means that the examination is there."""
    for dossier in seen.dossiers:
        for each in dossier.appointments:
            attended = each.outcome is AppointmentOutcome.ATTENDED
            if attended and each.examination_id is None:
                sentence = phrase("The booking of {day} is closed without its examination.")
                yield Found(sentence, {"day": each.booked_for}, dossier)


def lost_after_attempts(seen: Seen) -> Iterator[Found]:
    """INV-10."""
    for dossier in seen.dossiers:
        for stop in dossier.stops:
            if stop.reason is not StopReason.LOST_TO_FOLLOWUP or stop.reversed_on is not None:
                continue
            channels = {each.channel for each in dossier.contacts}
            if len(dossier.contacts) < ATTEMPTS or len(channels) < CHANNELS:
                sentence = phrase("Lost to follow-up without three attempts by two ways.")
                yield Found(sentence, {}, dossier)


def days_possible(seen: Seen) -> Iterator[Found]:
    """INV-13: nothing before birth, after death or in the future."""
    for dossier in seen.dossiers:
        for problem in course_problems(dossier):
            if not problem.asks:
                yield Found(problem.sentence, dict(problem.values), dossier)
        for day in _happened(dossier):
            if day > seen.today:
                sentence = phrase("{day} lies ahead, although it is recorded as done.")
                yield Found(sentence, {"day": day}, dossier)


def _happened(dossier: Dossier) -> Iterator[date]:
    yield from (each.performed_on for each in dossier.examinations)
    yield from (each.performed_on for each in dossier.procedures)
    yield from (each.detected_on for each in dossier.recurrences)
    yield from (each.died_on for each in dossier.deaths)
    yield from (each.tried_on for each in dossier.contacts)


def versions_kept(seen: Seen) -> Iterator[Found]:
    """INV-14."""
    for dossier in seen.dossiers:
        followed = [
            *((e.protocol_id, e.protocol_version) for e in dossier.episodes),
            *((c.protocol_id, c.protocol_version) for c in dossier.protocol_changes),
        ]
        if any(each not in seen.protocols for each in followed):
            yield Found(phrase("The protocol that is followed is not in the file."), {}, dossier)
    for (name, version), protocol in seen.protocols.items():
        if (protocol.id, protocol.version) != (name, version):
            sentence = phrase("The text of protocol {name} v{version} is another one's.")
            yield Found(sentence, {"name": name, "version": version})


def anchors_curative(seen: Seen) -> Iterator[Found]:
    """INV-16."""
    for dossier in seen.dossiers:
        anchors = {each.anchor_id for each in dossier.episodes}
        if any(p.id in anchors and not p.is_curative for p in dossier.procedures):
            sentence = phrase("A calendar counts from an operation that was not curative.")
            yield Found(sentence, {}, dossier)
