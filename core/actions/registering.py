"""Register a patient in one step, correct the person, open a calendar."""

from dataclasses import dataclass, replace
from datetime import date

from core.actions.saving import entry_for, refuse_who_left, saving, store_again, store_new
from core.actions.screening import take_in
from core.domain.acting import Acting
from core.domain.disease import LiverDisease, PrimaryTumour
from core.domain.followup import Episode
from core.domain.hospital_number import normalised
from core.domain.ids import PatientId, ProcedureId, RecordId
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.domain.protocol import Protocol
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.language import phrase
from core.store.offered_protocols import offered_toml
from core.store.registry import Registry
from core.store.shipped_protocols import DEFAULT


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """Everything the registration flow collects; saved at once or not at all."""

    patient: Patient
    procedure: Procedure
    primary: PrimaryTumour | None = None
    liver_disease: LiverDisease | None = None
    protocol_id: str = DEFAULT
    left_out: frozenset[Modality] = frozenset()
    enrolled_on: date | None = None
    screening_id: RecordId | None = None  # of the screening list, where it names no number


def register_patient(registry: Registry, acting: Acting, registration: Registration) -> PatientId:
    """Store person, disease, index operation and the episode it anchors.

    Raises:
        RegistryError: a value is missing or wrong; nobody is responsible; the operation is not a
            curative one on the liver; the hospital number is in use.
    """
    procedure = registration.procedure
    if not (procedure.is_on_liver and procedure.is_curative):
        raise RegistryError(
            phrase(
                "Surveillance counts from a curative operation on the liver. Choose what was done."
            ),
            field="components",
        )
    refuse_unowned(registration.patient)
    with saving(registry, acting) as work:
        patient = store_new(registry, acting, _numbered(registry, registration.patient))
        for part in (registration.primary, registration.liver_disease, procedure):
            if part is not None:
                store_new(registry, acting, part)
        protocol = keep_protocol(registry, registration.protocol_id, registration.left_out)
        episode = Episode(
            patient_id=patient.id,
            anchor_id=procedure.id,
            protocol_id=protocol.id,
            protocol_version=protocol.version,
            enrolled_on=registration.enrolled_on or acting.today,
            left_out=registration.left_out,
        )
        store_new(registry, acting, episode)
        take_in(registry, acting, patient, registration.screening_id)
        work.entry = entry_for(
            registry,
            patient.id,
            phrase("Registered {name}, operated on {day}"),
            day=procedure.performed_on,
        )
    return patient.id


def register_without_surveillance(
    registry: Registry, acting: Acting, patient: Patient
) -> PatientId:
    """Store a person who has no calendar yet: listed under "no plan" until one is opened."""
    refuse_unowned(patient)
    with saving(registry, acting) as work:
        stored = store_new(registry, acting, _numbered(registry, patient))
        take_in(registry, acting, stored)
        work.entry = entry_for(registry, stored.id, phrase("Registered {name}, no calendar yet"))
    return patient.id


def start_surveillance(
    registry: Registry,
    acting: Acting,
    patient_id: PatientId,
    procedure_id: ProcedureId,
    protocol_id: str = DEFAULT,
) -> None:
    """Open the first calendar of a patient from a stored procedure.

    Raises:
        RegistryError: nobody is responsible for the patient (field `surgeon`).
    """
    refuse_unowned(registry.of(Patient).get(patient_id))
    with saving(registry, acting) as work:
        protocol = keep_protocol(registry, protocol_id)
        episode = Episode(
            patient_id=patient_id,
            anchor_id=procedure_id,
            protocol_id=protocol.id,
            protocol_version=protocol.version,
            enrolled_on=acting.today,
        )
        store_new(registry, acting, episode)
        work.entry = entry_for(registry, patient_id, phrase("Started surveillance of {name}"))


def correct_patient(
    registry: Registry, acting: Acting, patient: Patient, *, reason: str = ""
) -> None:
    """Store a corrected person: name, birth date, number, phones.

    Raises:
        RegistryError: a followed patient would lose the surgeon who is responsible; or the patient
            is not in the registry any more.
    """
    refuse_who_left(registry, patient.id)  # a correction brings nobody back: undoing does
    if registry.of(Patient).get(patient.id).surgeon and registry.of(Episode).of_patient(patient.id):
        refuse_unowned(patient)
    with saving(registry, acting) as work:
        store_again(registry, acting, _numbered(registry, patient))
        work.entry = entry_for(
            registry, patient.id, phrase("Corrected the person {name}"), reason=reason
        )


def refuse_unowned(patient: Patient) -> None:
    """Nobody is followed without somebody responsible (INV-20).

    A file of before this rule may hold some who are: they are asked for, and corrected as any.
    """
    if not patient.surgeon.strip():
        raise RegistryError(
            phrase("Name the surgeon who is responsible for the patient."), field="surgeon"
        )


def _numbered(registry: Registry, patient: Patient) -> Patient:
    number = normalised(patient.hospital_no, registry.settings().number_scheme)
    return replace(
        patient,
        hospital_no=number,
        family_name=" ".join(patient.family_name.split()),
        given_name=" ".join(patient.given_name.split()),
    )


def keep_protocol(
    registry: Registry,
    protocol_id: str,
    left_out: frozenset[Modality] = frozenset(),
    version: int | None = None,
) -> Protocol:
    """The registry's own copy of a protocol, kept on first use; its newest version unless told.

    Raises:
        RegistryError: there is no such protocol, or what is left out of it is not optional.
    """
    protocol = registry.protocols.keep(offered_toml(registry, protocol_id, version))
    for modality in sorted(left_out):
        item = protocol.item(modality)
        if item is None or not item.is_optional:
            raise RegistryError(
                phrase("{what} cannot be left out of this protocol."),
                field="protocol",
                what=modality.label,
            )
    return protocol
