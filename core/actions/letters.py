"""Letters of a batch are sent in one action; the site's own texts, letterhead and logo."""

import base64
from collections.abc import Sequence
from dataclasses import replace

from core.actions.configuring import change_settings
from core.actions.saving import saving, store_new
from core.domain.acting import Acting, Entry
from core.domain.dossier import Dossier
from core.domain.followup import Channel, ContactAttempt, ContactOutcome
from core.domain.ids import PatientId
from core.domain.letters import LetterKind
from core.domain.patient import list_name
from core.domain.rights import Right
from core.domain.site_texts import SiteText, with_text
from core.domain.stops import StopReason
from core.errors import RegistryError
from core.exchange.pictures import refuse_picture
from core.language import ENGLISH, Language, phrase, words_in
from core.store.dossiers import dossier_of
from core.store.registry import Registry

MOST_LOGO = 100_000  # bytes; the history keeps every logo there was


def log_letters(
    registry: Registry, acting: Acting, patients: Sequence[PatientId], kind: LetterKind
) -> int:
    """Log one letter to each patient, all or none, as one entry that can be undone.

    Raises:
        RegistryError: the batch is empty, or somebody in it died or is no longer followed.
    """
    if not patients:
        raise RegistryError(phrase("Nobody of this list gets this letter."))
    note = words_in(registry.settings().language)(kind.label)
    with saving(registry, acting, Right.RECORD) as work:
        for patient_id in dict.fromkeys(patients):
            _refuse_unwritten(dossier_of(registry, patient_id), acting)
            letter = ContactAttempt(
                patient_id=patient_id,
                tried_on=acting.today,
                channel=Channel.LETTER,
                outcome=ContactOutcome.SENT,
                tried_by=acting.operator,
                note=note,
            )
            store_new(registry, acting, letter)
        work.entry = Entry(
            sentence=phrase("Letters logged as sent: {n} ({what})"),
            values={"n": str(len(set(patients))), "what": (kind.label,)},
        )
    return work.seq


def _refuse_unwritten(dossier: Dossier, acting: Acting) -> None:
    """Nothing is sent to the dead or to whom surveillance was stopped (INV-06)."""
    name = list_name(dossier.patient, ENGLISH)
    if dossier.death is not None:
        raise RegistryError(
            phrase("{name} died on {day}. Nothing was logged."),
            name=name,
            day=dossier.death.died_on,
        )
    for stop in dossier.stops:
        since = stop.in_force_from
        lost = stop.reason is StopReason.LOST_TO_FOLLOWUP  # is traced, by letter too
        if since is not None and since <= acting.today and not lost:
            raise RegistryError(
                phrase("Surveillance of {name} ended on {day}. Nothing was logged."),
                name=name,
                day=since,
            )


def change_text(
    registry: Registry, acting: Acting, text: SiteText, language: Language, written: str
) -> int:
    """Keep the site's own text; the text as delivered takes its place again by itself.

    Raises:
        RegistryError: an unknown field, a brace alone, or too long.
    """
    changed = with_text(registry.settings(), text, language, written)
    return change_settings(registry, acting, changed, text.title)


def change_logo(registry: Registry, acting: Acting, data: bytes) -> int:
    """Keep a logo (PNG or JPEG); no bytes take it away.

    Raises:
        RegistryError: it is no such picture, or larger than 100 kB.
    """
    if len(data) > MOST_LOGO:
        raise RegistryError(
            phrase("The logo has {size} kB. It may have {most} kB; make the picture smaller."),
            size=-(-len(data) // 1000),
            most=MOST_LOGO // 1000,
            field="logo",
        )
    if data:
        refuse_picture(data)
    logo = base64.b64encode(data).decode("ascii")
    changed = replace(registry.settings(), logo=logo)
    return change_settings(registry, acting, changed, phrase("Logo"))
