"""What a correction would move, in words, before it is saved (schedule.md R16)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from core.domain.dossier import Dossier, with_record
from core.domain.followup import Episode, ProtocolChange
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.language import Words, phrase
from core.store.dossiers import dossier_of
from core.store.offered_protocols import offered, with_offered
from core.surveillance.plan import plan_of
from core.surveillance.transitions import Transition, transitions
from core.surveillance.wording import state_words
from ui.look.language import words
from ui.session import RegistrySession

MOST = 40  # a whole programme of several examinations


def status_changes(session: RegistrySession, record: Any) -> Sequence[str]:
    """A line for each status that changes, then for the dates that move; empty when none does."""
    patient_id: PatientId = record.id if isinstance(record, Patient) else record.patient_id
    dossier = dossier_of(session.registry, patient_id)
    return _moved(session, dossier, with_record(dossier, record))


def protocol_changes(
    session: RegistrySession,
    episode: Episode,
    protocol_id: str,
    left_out: frozenset[Modality],
) -> Sequence[str]:
    """What moving an episode to a protocol from today on would change."""
    dossier = dossier_of(session.registry, episode.patient_id)
    protocol = offered(session.registry)[protocol_id]
    change = ProtocolChange(
        patient_id=episode.patient_id,
        episode_id=episode.id,
        protocol_id=protocol.id,
        protocol_version=protocol.version,
        changed_on=session.today,
        reason="-",
        left_out=left_out,
    )
    changed = replace(dossier, protocol_changes=(*dossier.protocol_changes, change))
    return _moved(session, dossier, changed)


def _moved(session: RegistrySession, old: Dossier, new: Dossier) -> Sequence[str]:
    protocols = with_offered(session.registry)
    days = session.working_days()
    before = plan_of(old, protocols, session.today, days)
    after = plan_of(new, protocols, session.today, days)
    moved = transitions(before, after)
    lines = [_said(each, words()) for each in moved[:MOST]]
    if len(moved) > MOST:
        lines.append(words()(phrase("and {n} more"), n=len(moved) - MOST))
    return lines


def _said(change: Transition, said: Words) -> str:
    what = said(change.modality.label)
    if change.month is not None:
        what = said(phrase("{what}, month {month}"), what=what, month=change.month)
    before, after = (
        None if state is None else _with_day(said(state_words(state)), day, said)
        for state, day in ((change.before, change.before_on), (change.after, change.after_on))
    )
    if before is None:
        return said(phrase("{what}: new, {after}"), what=what, after=after)
    if after is None:
        return said(phrase("{what}: {before}, then not asked for"), what=what, before=before)
    return said(phrase("{what}: {before}, then {after}"), what=what, before=before, after=after)


def _with_day(state: str, day: date | None, said: Words) -> str:
    return f"{state} {said.date(day)}" if day is not None else state
