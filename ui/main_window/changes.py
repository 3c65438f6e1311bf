"""What a correction would move, in words, before it is saved (schedule.md R16)."""

from collections.abc import Sequence
from typing import Any

from core.domain.dossier import with_record
from core.domain.ids import PatientId
from core.domain.patient import Patient
from core.language import Words, phrase
from core.store.dossiers import dossier_of
from core.surveillance.plan import plan_of
from core.surveillance.transitions import Transition, transitions
from core.surveillance.wording import state_words
from ui.look.language import words
from ui.session import RegistrySession

MOST = 8


def status_changes(session: RegistrySession, record: Any) -> Sequence[str]:
    """A line for each status that changes, then for the dates that move; empty when none does."""
    patient_id: PatientId = record.id if isinstance(record, Patient) else record.patient_id
    dossier = dossier_of(session.registry, patient_id)
    protocols, days = session.registry.protocols.all(), session.working_days()
    before = plan_of(dossier, protocols, session.today, days)
    after = plan_of(with_record(dossier, record), protocols, session.today, days)
    moved = transitions(before, after)
    lines = [_said(each, words()) for each in moved[:MOST]]
    if len(moved) > MOST:
        lines.append(words()(phrase("and {n} more"), n=len(moved) - MOST))
    return lines


def _said(change: Transition, said: Words) -> str:
    what = said(change.modality.label)
    if change.month is not None:
        what = said(phrase("{what}, month {month}"), what=what, month=change.month)
    nothing = said(phrase("nothing"))
    sides = [
        " ".join(
            part
            for part in (
                said(state_words(state)) if state is not None else nothing,
                said.date(day) if day is not None else "",
            )
            if part
        )
        for state, day in ((change.before, change.before_on), (change.after, change.after_on))
    ]
    return said(
        phrase("{what}: {before}, then {after}"), what=what, before=sides[0], after=sides[1]
    )
