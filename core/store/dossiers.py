"""Whole records: all facts of one patient, or of all, with one query a table."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from core.domain.deferrals import Deferral
from core.domain.disease import LiverDisease, MDTDecision, PrimaryTumour, Recurrence
from core.domain.documents import Document
from core.domain.dossier import Dossier
from core.domain.followup import (
    Appointment,
    ContactAttempt,
    Episode,
    Examination,
    KeptCalendar,
    Pause,
    ProtocolChange,
    Result,
    Waiver,
)
from core.domain.ids import PatientId
from core.domain.meeting import MDTReferral
from core.domain.patient import Patient
from core.domain.stops import Death, Stop
from core.domain.treatment import Procedure, SystemicTherapy
from core.store.registry import Registry

_PARTS: dict[str, type[Any]] = {  # in the order of the fields of a dossier
    "primaries": PrimaryTumour,
    "liver_diseases": LiverDisease,
    "procedures": Procedure,
    "therapies": SystemicTherapy,
    "episodes": Episode,
    "protocol_changes": ProtocolChange,
    "kept_calendars": KeptCalendar,
    "examinations": Examination,
    "results": Result,
    "appointments": Appointment,
    "waivers": Waiver,
    "deferrals": Deferral,
    "pauses": Pause,
    "stops": Stop,
    "deaths": Death,
    "recurrences": Recurrence,
    "decisions": MDTDecision,
    "referrals": MDTReferral,
    "contacts": ContactAttempt,
    "documents": Document,
}


def dossier_of(registry: Registry, patient_id: PatientId) -> Dossier:
    """All facts of one patient.

    Raises:
        RegistryError: no such patient.
    """
    patient = registry.of(Patient).get(patient_id)
    parts = {name: registry.of(kind).of_patient(patient_id) for name, kind in _PARTS.items()}
    return _in_order(Dossier(patient=patient, **parts))


def all_dossiers(registry: Registry) -> tuple[Dossier, ...]:
    """All facts of all patients, in the order of their names."""
    parts: dict[str, dict[PatientId, list[Any]]] = {
        name: _by_patient(registry.of(kind).all()) for name, kind in _PARTS.items()
    }
    return tuple(
        _in_order(
            Dossier.holding(
                {"patient": patient}
                | {name: tuple(found.get(patient.id, ())) for name, found in parts.items()}
            )
        )
        for patient in registry.of(Patient).all()
    )


def _by_patient(records: Iterable[Any]) -> dict[PatientId, list[Any]]:
    found: dict[PatientId, list[Any]] = defaultdict(list)
    for record in records:
        found[record.patient_id].append(record)
    return found


def _in_order(dossier: Dossier) -> Dossier:
    """Episodes go by the day of their anchor: an old operation may be entered last."""
    if len(dossier.episodes) < 2:
        return dossier
    ordered = sorted(dossier.episodes, key=lambda e: dossier.procedure(e.anchor_id).performed_on)
    return replace(dossier, episodes=tuple(ordered))
