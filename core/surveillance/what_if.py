"""What another protocol would change, before it is saved: patients moved, scans added, removed."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from core.domain.followup import ProtocolChange
from core.domain.ids import PatientId, RecordId
from core.domain.modality import Modality
from core.domain.protocol import Protocol
from core.surveillance.booking import WorkingDays
from core.surveillance.buckets import Standing
from core.surveillance.demand import MONTHS_AHEAD, Demand, ProtocolKey, demand
from core.surveillance.moving import kept_out
from core.surveillance.plan import PatientPlan, plan_of
from core.surveillance.versions import versions_of

_LAST = RecordId("~")  # after every real change of the same day


class MonthChange(NamedTuple):
    """How many examinations one month gains and loses, all patients taken together."""

    month: date  # its first day
    before: int
    after: int

    @property
    def added(self) -> int:
        return max(self.after - self.before, 0)

    @property
    def removed(self) -> int:
        return max(self.before - self.after, 0)


class WhatIf(NamedTuple):
    """`moved` are the followed patients who would follow another protocol from today on."""

    moved: tuple[PatientId, ...]
    before: Demand
    after: Demand

    @property
    def n_moved(self) -> int:
        return len(self.moved)

    @property
    def modalities(self) -> tuple[Modality, ...]:
        """Those that are expected before or after, in their usual order."""
        known = self.before.by_modality.keys() | self.after.by_modality.keys()
        return tuple(modality for modality in Modality if modality in known)

    def changes(self, modality: Modality) -> tuple[MonthChange, ...]:
        """Month by month; months that do not change are there too."""
        return tuple(
            MonthChange(month, _of(self.before, modality, at), _of(self.after, modality, at))
            for at, month in enumerate(self.before.months)
        )

    def added(self, modality: Modality) -> int:
        """Examinations more, summed over the months that gain."""
        return sum(each.added for each in self.changes(modality))

    def removed(self, modality: Modality) -> int:
        """Examinations fewer, summed over the months that lose."""
        return sum(each.removed for each in self.changes(modality))


def what_if(
    plans: Iterable[PatientPlan],
    protocols: Mapping[ProtocolKey, Protocol],
    replacements: Mapping[ProtocolKey, Protocol],
    today: date,
    working_days: WorkingDays,
    n_months: int = MONTHS_AHEAD,
) -> WhatIf:
    """The demand as it is, and as it would be with other protocols in place of some.

    Nothing is saved. Every followed patient whose current calendar follows `(id, version)` of
    `replacements` is moved today, as a change of protocol does (R16): what falls due until today
    stays, what falls due later goes by the new one; optional modalities left out stay left out.

    Args:
        plans: the live plans of `today`, those of `RegistrySession.plans()`.
        protocols: every version that the plans follow, by id and version.
        replacements: what would be followed instead; need not be in `protocols`, and may still
            carry the number of the version it is made from.
        today: the day from which the other protocol would be followed.
        working_days: those of the site.
        n_months: how many months are compared, the present one first.

    Returns:
        who would be moved, and the expected examinations by modality and month before and after.
    """
    plans = tuple(plans)
    followed = [_followed(plan, protocols) for plan in plans]
    names = {old: (f"~{at}", 1) for at, old in enumerate(replacements)}  # that no protocol has
    known = {**protocols, **{names[old]: new for old, new in replacements.items()}}
    then = [
        _moved(plan, names[key], known, working_days) if key in replacements else plan
        for plan, key in zip(plans, followed, strict=True)
    ]
    moved = [plan for plan, key in zip(plans, followed, strict=True) if key in replacements]
    return WhatIf(
        moved=tuple(plan.dossier.patient.id for plan in moved),
        before=demand(plans, protocols, today, working_days, n_months),
        after=demand(then, known, today, working_days, n_months),
    )


def _followed(plan: PatientPlan, protocols: Mapping[ProtocolKey, Protocol]) -> ProtocolKey:
    """The version that the calendar of a followed patient goes by today; nothing for others."""
    if plan.current is None or plan.standing is not Standing.FOLLOWED:
        return "", 0
    episode = plan.current.episode
    changes = plan.dossier.protocol_changes
    version = versions_of(episode, changes, protocols, plan.today)[-1].protocol
    return version.id, version.version


def _moved(
    plan: PatientPlan,
    key: ProtocolKey,
    protocols: Mapping[ProtocolKey, Protocol],
    working_days: WorkingDays,
) -> PatientPlan:
    assert plan.current is not None, "somebody without a calendar follows no protocol"
    episode, dossier = plan.current.episode, plan.dossier
    versions = versions_of(episode, dossier.protocol_changes, protocols, plan.today)
    change = ProtocolChange(
        patient_id=dossier.patient.id,
        episode_id=episode.id,
        protocol_id=key[0],
        protocol_version=key[1],
        changed_on=plan.today,
        left_out=kept_out(versions[-1].left_out, protocols[key]),
        reason="what if",
        id=_LAST,
    )
    changed = replace(dossier, protocol_changes=(*dossier.protocol_changes, change))
    return plan_of(changed, protocols, plan.today, working_days)


def _of(counted: Demand, modality: Modality, at: int) -> int:
    months = counted.by_modality.get(modality)
    return months[at].expected if months else 0
