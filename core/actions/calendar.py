"""What changes a calendar by decision: waivers, pauses, stops, extensions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from core.actions.booking import close_standing
from core.actions.saving import entry_for, saving, store_again, store_new
from core.domain.acting import Acting
from core.domain.followup import Episode, Pause, Waiver, WaiverKind
from core.domain.rights import Right
from core.domain.stops import Stop, StopReason
from core.errors import RegistryError
from core.language import phrase
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.surveillance.reanchor import followed


def waive_slot(registry: Registry, acting: Acting, waiver: Waiver) -> int:
    """Do not ask for one slot, with a reason and a name; nothing is ever waived by itself."""
    return waive_slots(registry, acting, (waiver,))


def waive_slots(registry: Registry, acting: Acting, waivers: Sequence[Waiver]) -> int:
    """The same for several slots of one visit, alike in kind and reason, as one entry.

    Raises:
        RegistryError: none, or slots that differ in more than the examination.
    """
    if not waivers:
        raise RegistryError(phrase("Choose at least one examination."), field="modality")
    first = waivers[0]
    if len({(each.patient_id, each.month, each.kind, each.reason) for each in waivers}) > 1:
        raise RegistryError(phrase("Waive one visit of one patient at a time."))
    refused = first.kind is WaiverKind.REFUSED
    with saving(registry, acting, Right.DECIDE) as work:
        for each in waivers:
            store_new(registry, acting, each)
        work.entry = entry_for(
            registry,
            first.patient_id,
            phrase("{name} refused {what} of month {month}")
            if refused
            else phrase("Waived {what} of month {month} for {name}"),
            reason=first.reason,
            what=tuple(each.modality.short for each in waivers),
            month=str(first.month),
        )
    return work.seq


def take_back_waiver(registry: Registry, acting: Acting, waiver: Waiver, *, reason: str) -> int:
    with saving(registry, acting, Right.DECIDE) as work:
        registry.of(Waiver).void(waiver, why=reason or "taken back")
        work.entry = entry_for(
            registry,
            waiver.patient_id,
            phrase("Took back the waiver of {what}, month {month}, for {name}"),
            reason=reason,
            what=(waiver.modality.short,),
            month=str(waiver.month),
        )
    return work.seq


def pause_surveillance(registry: Registry, acting: Acting, pause: Pause) -> int:
    """Chase nothing from a day on; the review date is a task of its own."""
    with saving(registry, acting) as work:
        store_new(registry, acting, pause)
        work.entry = entry_for(
            registry,
            pause.patient_id,
            phrase("Paused surveillance of {name} from {day}, review on {review}"),
            day=pause.starts_on,
            review=pause.review_on,
        )
    return work.seq


def end_pause(registry: Registry, acting: Acting, pause: Pause, ends_on: date) -> int:
    with saving(registry, acting) as work:
        store_again(registry, acting, replace(pause, ends_on=ends_on))
        work.entry = entry_for(
            registry,
            pause.patient_id,
            phrase("Ended the pause of {name} on {day}"),
            day=ends_on,
        )
    return work.seq


def review_pause(registry: Registry, acting: Acting, pause: Pause, next_review: date) -> int:
    """Keep the pause and set the day on which it is looked at again."""
    if next_review <= acting.today:
        raise RegistryError(phrase("Choose a review day after today."), field="review_on")
    with saving(registry, acting) as work:
        store_again(registry, acting, replace(pause, review_on=next_review))
        work.entry = entry_for(
            registry,
            pause.patient_id,
            phrase("Reviewed the pause of {name}, next on {day}"),
            day=next_review,
        )
    return work.seq


def stop_surveillance(registry: Registry, acting: Acting, stop: Stop) -> int:
    """End surveillance by a named decision.

    Raises:
        RegistryError: what the reason requires is missing (R10): an MDT decision for palliative
            intent, three dated attempts by two channels for lost to follow-up; or it is a death.
    """
    if stop.reason is StopReason.DEATH:
        raise RegistryError(phrase("Record the death itself; it ends surveillance."))
    with saving(registry, acting, Right.DECIDE) as work:
        store_new(registry, acting, stop)
        if stop.in_force_from is not None and stop.in_force_from <= acting.today:
            close_standing(registry, acting, stop.patient_id, "surveillance ended")
        work.entry = entry_for(
            registry,
            stop.patient_id,
            phrase("Stopped surveillance of {name} on {day}: {why}"),
            day=stop.stopped_on,
            why=(stop.reason.label,),
        )
    return work.seq


def accept_transfer(registry: Registry, acting: Acting, stop: Stop, accepted_on: date) -> int:
    """The other centre confirmed: only now does the transfer suppress anything (INV-07)."""
    with saving(registry, acting) as work:
        store_again(registry, acting, replace(stop, accepted_on=accepted_on))
        close_standing(registry, acting, stop.patient_id, "followed at another centre")
        work.entry = entry_for(
            registry,
            stop.patient_id,
            phrase("The other centre accepted {name} on {day}"),
            day=accepted_on,
        )
    return work.seq


def reverse_stop(registry: Registry, acting: Acting, stop: Stop, *, reason: str) -> int:
    """Take surveillance up again on the same anchor."""
    if not reason.strip():
        raise RegistryError(phrase("Write why surveillance is taken up again."), field="reason")
    with saving(registry, acting, Right.DECIDE) as work:
        reversed_stop = replace(stop, reversed_on=acting.today, reversed_why=reason.strip())
        store_again(registry, acting, reversed_stop)
        work.entry = entry_for(
            registry,
            stop.patient_id,
            phrase("Took up surveillance of {name} again"),
            reason=reason,
        )
    return work.seq


def extend_programme(
    registry: Registry, acting: Acting, episode: Episode, months: tuple[int, ...], *, reason: str
) -> int:
    """Add visits beyond the last month of the protocol, with a reason (R11)."""
    if not reason.strip():
        raise RegistryError(phrase("Write why the programme is extended."), field="reason")
    dossier = dossier_of(registry, episode.patient_id)
    protocol, _ = followed(dossier, episode, registry.protocols.all())
    last = max((protocol.last_month, *episode.extension_months))
    if not months or any(month <= last for month in months) or max(months) > 240:
        raise RegistryError(phrase("Choose months after month {last}."), field="months", last=last)
    with saving(registry, acting, Right.DECIDE) as work:
        extended = replace(
            episode,
            extension_months=tuple(sorted({*episode.extension_months, *months})),
            extension_reason=reason.strip(),
        )
        store_again(registry, acting, extended)
        work.entry = entry_for(
            registry,
            episode.patient_id,
            phrase("Extended the programme of {name} to month {month}"),
            reason=reason,
            month=str(max(months)),
        )
    return work.seq
