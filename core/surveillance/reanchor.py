"""A curative re-operation: restart, continue or keep the calendar (schedule.md R8)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from core.domain.choices import Choice
from core.domain.dossier import Dossier
from core.domain.followup import Episode, KeptCalendar
from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.protocol import Protocol
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.language import phrase
from core.surveillance.versions import versions_of


class Answer(Choice):
    RESTART = "restart", phrase("Restart")
    CONTINUE = "continue", phrase("Continue")
    KEEP = "keep", phrase("Keep")


def consequence(
    dossier: Dossier,
    procedure: Procedure,
    answer: Answer,
    *,
    protocols: Mapping[tuple[str, int], Protocol],
    today: date,
    reason: str = "",
) -> Episode | KeptCalendar:
    """The fact that an answer adds to the record.

    Restart counts the full protocol from the procedure; continue counts from it too but creates no
    slot due after the day on which the old programme would have ended; keep needs a reason.

    Raises:
        RegistryError: there is no calendar to answer for, or "keep" has no reason.
    """
    if not dossier.episodes:
        raise RegistryError(phrase("This patient has no calendar yet. Start surveillance first."))
    if answer is Answer.KEEP:
        return _kept(procedure, today, reason)
    old = dossier.episodes[-1]
    protocol, left_out = followed(dossier, old, protocols, today)
    ends = programme_end(dossier, old, protocols) if answer is Answer.CONTINUE else None
    return Episode(
        patient_id=dossier.patient.id,
        anchor_id=procedure.id,
        protocol_id=protocol.id,
        protocol_version=protocol.version,
        enrolled_on=max(today, procedure.performed_on),
        last_due_on=ends,
        left_out=left_out,
    )


def _kept(procedure: Procedure, today: date, reason: str) -> KeptCalendar:
    if not reason.strip():
        raise RegistryError(
            phrase("Write why this operation does not move the calendar."), field="reason"
        )
    return KeptCalendar(
        patient_id=procedure.patient_id,
        procedure_id=procedure.id,
        decided_on=today,
        reason=reason.strip(),
    )


def programme_end(
    dossier: Dossier, episode: Episode, protocols: Mapping[tuple[str, int], Protocol]
) -> date:
    """The due date of the last slot of an episode, extensions included."""
    protocol, _ = followed(dossier, episode, protocols)
    months = (protocol.last_month, *episode.extension_months)
    end = add_months(dossier.procedure(episode.anchor_id).performed_on, max(months))
    return min(end, episode.last_due_on) if episode.last_due_on else end


def followed(
    dossier: Dossier,
    episode: Episode,
    protocols: Mapping[tuple[str, int], Protocol],
    today: date = date.max,
) -> tuple[Protocol, frozenset[Modality]]:
    """The protocol an episode follows now, after its changes, and what is left out of it."""
    version = versions_of(episode, dossier.protocol_changes, protocols, today)[-1]
    return version.protocol, version.left_out


def with_consequence(
    dossier: Dossier, procedure: Procedure, fact: Episode | KeptCalendar
) -> Dossier:
    """The record as it would be after the answer, for the calendars side by side."""
    procedures = dossier.procedures
    if all(each.id != procedure.id for each in procedures):
        procedures = tuple(
            sorted((*procedures, procedure), key=lambda each: (each.performed_on, each.id))
        )
    if isinstance(fact, KeptCalendar):
        kept = (*dossier.kept_calendars, fact)
        return replace(dossier, procedures=procedures, kept_calendars=kept)
    return replace(dossier, procedures=procedures, episodes=(*dossier.episodes, fact))
