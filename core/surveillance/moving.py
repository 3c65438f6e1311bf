"""Who may be moved to another version of a protocol, and what stays left out for them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from core.domain.followup import ProtocolChange
from core.domain.ids import RecordId
from core.domain.modality import Modality
from core.domain.protocol import Protocol
from core.surveillance.booking import WorkingDays
from core.surveillance.buckets import Standing
from core.surveillance.plan import PatientPlan, plan_of
from core.surveillance.versions import versions_of

_LAST = RecordId("~")  # after every real change of the same day


def may_move(plan: PatientPlan) -> bool:
    """Whoever left or died keeps the calendar as it was."""
    return plan.standing is Standing.FOLLOWED and plan.current is not None


def followers(plans: Iterable[PatientPlan], protocol: Protocol) -> list[PatientPlan]:
    """Whose current calendar follows this version, in the order of the plans."""
    return [
        plan for plan in plans if plan.current is not None and plan.current.protocol == protocol
    ]


def kept_out(left_out: frozenset[Modality], target: Protocol) -> frozenset[Modality]:
    """What a patient who is not sent for these is not sent for under another version."""
    return frozenset(
        each.modality for each in target.items if each.is_optional and each.modality in left_out
    )


def foreseen_key(target: Protocol) -> tuple[str, int]:
    """What a version is known by in plans that are only foreseen: a name that no protocol has."""
    return f"{target.id}~", target.version


def after_move(
    plan: PatientPlan,
    target: Protocol,
    protocols: Mapping[tuple[str, int], Protocol],
    working_days: WorkingDays,
) -> PatientPlan:
    """The plan as it would be if the patient followed this version from `plan.today` on.

    The version need not be among `protocols`; another of its id and number may be.
    """
    current = plan.current
    if current is None:
        return plan
    key = foreseen_key(target)
    versions = versions_of(current.episode, plan.dossier.protocol_changes, protocols, plan.today)
    change = ProtocolChange(
        patient_id=plan.dossier.patient.id,
        episode_id=current.episode.id,
        protocol_id=key[0],
        protocol_version=key[1],
        changed_on=plan.today,
        left_out=kept_out(versions[-1].left_out, target),
        reason="what if",
        id=_LAST,
    )
    dossier = replace(plan.dossier, protocol_changes=(*plan.dossier.protocol_changes, change))
    return plan_of(dossier, {**protocols, key: target}, plan.today, working_days)


class FlagsMoved(NamedTuple):
    """Who would be overdue that is not, and who would not be any more that is."""

    gained: tuple[PatientPlan, ...]
    lost: tuple[PatientPlan, ...]


def flags_moved(pairs: Iterable[tuple[PatientPlan, PatientPlan]]) -> FlagsMoved:
    """From the plans before and after, patient by patient."""
    gained, lost = [], []
    for before, after in pairs:
        was, is_now = before.overdue_since is not None, after.overdue_since is not None
        if is_now and not was:
            gained.append(after)
        elif was and not is_now:
            lost.append(before)
    return FlagsMoved(tuple(gained), tuple(lost))


def left_out_of(plan: PatientPlan) -> frozenset[Modality]:
    """What the patient is not sent for by the current calendar, although its protocol asks."""
    if plan.current is None:
        return frozenset()
    episode = plan.current.episode
    changes = [
        each
        for each in plan.dossier.protocol_changes
        if each.episode_id == episode.id and each.changed_on <= plan.today
    ]
    last = max(changes, key=lambda each: (each.changed_on, each.id), default=None)
    return last.left_out if last else episode.left_out
