"""Merge two patients who are one person: one keeps everything, the other leaves the lists.

One action: every record of the other is re-pointed to the kept one, what both hold alike is held
once, and Undo brings both back as they were (safety.md INV-03).
"""

from dataclasses import fields, replace
from typing import Any

from core.actions.saving import entry_for, saving
from core.domain.acting import Acting
from core.domain.disease import LiverDisease, PrimaryTumour
from core.domain.followup import Appointment, Episode, Waiver
from core.domain.ids import PatientId
from core.domain.lesions import LiverMetastasis
from core.domain.merging import completed, is_same_fact
from core.domain.patient import Patient, list_name
from core.domain.stops import Death
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.language import ENGLISH, phrase
from core.store.registry import Registry
from core.store.tables import types_about_patients

# Of these one is enough where both records say the same. Examinations are never taken for one.
_HELD_ONCE = (PrimaryTumour, LiverDisease, Death, Procedure)


def merge_patients(
    registry: Registry, acting: Acting, kept_id: PatientId, other_id: PatientId, *, reason: str
) -> int:
    """Give everything of the other patient to the kept one.

    Raises:
        RegistryError: no reason, one patient twice, or the two contradict each other: two days of
            death, two bookings for one date. Nothing is saved then.
    """
    if not reason.strip():
        raise RegistryError(phrase("Write why these are one person."), field="reason")
    patients = registry.of(Patient)
    if kept_id == other_id or not (patients.holds(kept_id) and patients.holds(other_id)):
        raise RegistryError(phrase("Choose two patients of this registry."))
    kept, other = patients.get(kept_id), patients.get(other_id)
    with saving(registry, acting) as work:
        _Merging(registry, kept_id, other_id).carry_over()
        patients.void(other, why=f"merged into {kept_id}")
        whole = completed(kept, other)
        if whole is not kept:
            patients.correct(whole)
        work.entry = entry_for(
            registry,
            kept_id,
            phrase("Merged {other} ({other_no}) into {name} ({number})"),
            reason=reason,
            other=list_name(other, ENGLISH),
            other_no=other.hospital_no,
            number=kept.hospital_no,
        )
    return work.seq


class _Merging:
    """The records of both, and which id of the other is called what from now on."""

    def __init__(self, registry: Registry, kept_id: PatientId, other_id: PatientId) -> None:
        self._registry = registry
        self._kept, self._other = kept_id, other_id
        self._now: dict[str, str] = {other_id: kept_id}

    def carry_over(self) -> None:
        for kind in _HELD_ONCE:
            self._hold_once(kind)
        self._hold_calendars_once()
        for kind in types_about_patients():
            for record in self._of(kind, self._other):
                self._re_point(record)

    def _of(self, kind: type[Any], patient_id: PatientId) -> tuple[Any, ...]:
        return self._registry.of(kind).of_patient(patient_id)

    def _hold_once(self, kind: type[Any]) -> None:
        """What both say alike stays in the kept record, with what only the other one knows."""
        kept = list(self._of(kind, self._kept))
        for record in self._of(kind, self._other):
            twin = next((each for each in kept if _are_one(each, record)), None)
            if twin is None:
                continue
            kept.remove(twin)
            self._registry.of(kind).void(record, why="merged: recorded twice")
            whole = completed(twin, record)
            if whole is not twin:
                self._registry.of(kind).correct(whole)
            self._now[record.id] = twin.id

    def _hold_calendars_once(self) -> None:
        """Two calendars that now count from one operation are one."""
        kept = {each.anchor_id: each for each in self._of(Episode, self._kept)}
        for episode in self._of(Episode, self._other):
            twin = kept.get(self._now.get(episode.anchor_id, ""))
            if twin is not None:
                self._registry.of(Episode).void(episode, why="merged: recorded twice")
                self._now[episode.id] = twin.id

    def _re_point(self, record: Any) -> None:
        changed = {
            each.name: self._now[value]
            for each in fields(record)
            if each.name != "id" and (value := getattr(record, each.name)) in self._known(value)
        }
        moved = replace(record, **changed)
        if isinstance(moved, LiverMetastasis):
            moved = self._numbered(moved)
        if isinstance(moved, Waiver) and self._is_taken(moved, Waiver):
            self._registry.of(Waiver).void(record, why="merged: recorded twice")
            return
        if isinstance(moved, Appointment) and moved.stands and self._is_taken(moved, Appointment):
            raise RegistryError(
                phrase("Both records have a booking for the same date. Cancel one of them first.")
            )
        self._registry.of(type(record)).correct(moved)

    def _known(self, value: object) -> frozenset[object]:
        return frozenset({value}) if isinstance(value, str) and value in self._now else frozenset()

    def _is_taken(self, moved: Any, kind: type[Any]) -> bool:
        """Whether the kept record has one for the same date of the same calendar."""
        return any(
            (each.episode_id, each.modality, each.month)
            == (moved.episode_id, moved.modality, moved.month)
            and getattr(each, "stands", True)
            for each in self._of(kind, self._kept)
        )

    def _numbered(self, lesion: LiverMetastasis) -> LiverMetastasis:
        """Lesions of the other record follow those of the kept one."""
        taken = {each.number for each in self._of(LiverMetastasis, self._kept)}
        if lesion.number not in taken:
            return lesion
        return replace(lesion, number=max(taken) + 1)


def _are_one(kept: Any, other: Any) -> bool:
    if isinstance(kept, Procedure):
        return bool(kept.performed_on == other.performed_on) and is_same_fact(kept, other)
    return is_same_fact(kept, other)
