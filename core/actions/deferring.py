"""Put a date off with a reason, look at it again, lift it; and ask the meeting about a patient."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from core.actions.booking import refuse_unfollowed
from core.actions.saving import entry_for, saving, store_again, store_new
from core.domain.acting import Acting
from core.domain.deferrals import Deferral
from core.domain.meeting import MDTReferral
from core.domain.rights import Right
from core.errors import RegistryError
from core.language import phrase
from core.store.dossiers import dossier_of
from core.store.registry import Registry


def defer_orders(registry: Registry, acting: Acting, deferrals: Sequence[Deferral]) -> int:
    """Do not chase orders of one patient until a day; a deferral that stood is lifted by it.

    Raises:
        RegistryError: none, of several patients, a day that is not ahead, or an order that has a
            booking, which is cancelled or moved instead.
    """
    if not deferrals:
        raise RegistryError(phrase("Choose at least one examination."), field="modality")
    if len({each.patient_id for each in deferrals}) > 1:
        raise RegistryError(phrase("Defer the visits of one patient at a time."))
    first = deferrals[0]
    with saving(registry, acting, Right.BOOK) as work:
        refuse_unfollowed(registry, acting, first.patient_id)
        for each in deferrals:
            keep_deferral(registry, acting, each)
        work.entry = entry_for(
            registry,
            first.patient_id,
            phrase("Deferred {what} of {name} until {day}"),
            reason=first.note,
            what=tuple(each.modality.short for each in deferrals),
            day=first.until,
        )
    return work.seq


def keep_deferral(registry: Registry, acting: Acting, deferral: Deferral) -> None:
    """Store one, inside the caller's unit of work, in place of one that stands."""
    if deferral.until <= acting.today:
        raise RegistryError(phrase("Choose a day after today."), field="until")
    dossier = dossier_of(registry, deferral.patient_id)
    wanted = (deferral.episode_id, deferral.modality, deferral.month)
    for booking in dossier.appointments:
        if booking.stands and (booking.episode_id, booking.modality, booking.month) == wanted:
            raise RegistryError(
                phrase("{what} is booked for {day}. Move or cancel the booking instead."),
                what=deferral.modality.short,
                day=booking.booked_for,
            )
    for each in dossier.deferrals:
        same = (each.episode_id, each.modality, each.month) == wanted
        if same and each.stands_on(acting.today):
            store_again(registry, acting, replace(each, ended_on=acting.today))
    store_new(registry, acting, deferral)


def confirm_deferrals(
    registry: Registry, acting: Acting, deferrals: Sequence[Deferral], until: date | None = None
) -> int:
    """Say that they still hold, if need be until another day; they are quiet again for 30 days."""
    if not deferrals:
        raise RegistryError(phrase("There is no deferral to confirm."))
    if until is not None and until <= acting.today:
        raise RegistryError(phrase("Choose a day after today."), field="until")
    with saving(registry, acting, Right.BOOK) as work:
        for each in deferrals:
            day = until or each.until
            store_again(registry, acting, replace(each, confirmed_on=acting.today, until=day))
        work.entry = entry_for(
            registry,
            deferrals[0].patient_id,
            phrase("Confirmed that {what} of {name} waits until {day}"),
            what=tuple(each.modality.short for each in deferrals),
            day=until or deferrals[0].until,
        )
    return work.seq


def lift_deferrals(registry: Registry, acting: Acting, deferrals: Sequence[Deferral]) -> int:
    """Ask for the examinations again from today on."""
    if not deferrals:
        raise RegistryError(phrase("There is no deferral to lift."))
    with saving(registry, acting, Right.BOOK) as work:
        for each in deferrals:
            store_again(registry, acting, replace(each, ended_on=acting.today))
        work.entry = entry_for(
            registry,
            deferrals[0].patient_id,
            phrase("Lifted the deferral of {what} of {name}"),
            what=tuple(each.modality.short for each in deferrals),
        )
    return work.seq


def refer_to_mdt(registry: Registry, acting: Acting, referral: MDTReferral) -> int:
    """Put a patient on the list of the meeting; a recorded decision takes him off again."""
    with saving(registry, acting) as work:
        store_new(registry, acting, referral)
        work.entry = entry_for(
            registry,
            referral.patient_id,
            phrase("Put {name} on the list of the MDT"),
            reason=referral.question,
        )
    return work.seq
