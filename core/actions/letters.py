"""Letters of a batch are logged in one action: each patient's record says what was sent."""

from collections.abc import Sequence

from core.actions.backing_up import backed_up_before_bulk
from core.actions.saving import saving, store_new
from core.domain.acting import Acting, Entry
from core.domain.dossier import Dossier
from core.domain.followup import Channel, ContactAttempt, ContactOutcome
from core.domain.ids import PatientId
from core.domain.letters import LetterKind
from core.domain.patient import list_name
from core.domain.rights import Right, demand
from core.domain.stops import StopReason
from core.errors import RegistryError
from core.language import ENGLISH, phrase, words_in
from core.store.dossiers import dossier_of
from core.store.registry import Registry


def log_letters(
    registry: Registry, acting: Acting, patients: Sequence[PatientId], kind: LetterKind
) -> int:
    """Log one letter to each patient, all or none, as one entry that can be undone.

    Raises:
        NoBackupError: more than 20 patients, and no backup could be made first.
        RegistryError: the batch is empty, or somebody in it died or is no longer followed.
    """
    if not patients:
        raise RegistryError(phrase("Nobody of this list gets this letter."))
    demand(acting.role, Right.RECORD)
    backed_up_before_bulk(registry, acting, len(set(patients)))
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
