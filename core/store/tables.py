"""Which table holds which type of record, and in what order its rows are read."""

from typing import Any

from core.domain.complications import Complication
from core.domain.disease import (
    ExtrahepaticDisease,
    LiverDisease,
    MDTDecision,
    PrimaryTumour,
    Recurrence,
)
from core.domain.documents import Document
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
from core.domain.lesions import LesionFate, LesionSize, LiverMetastasis
from core.domain.operators import Operator
from core.domain.parts import Ablation, Specimen
from core.domain.patient import Patient
from core.domain.screening import Screening
from core.domain.settings import Settings
from core.domain.stops import Death, Stop
from core.domain.treatment import Procedure, SystemicTherapy
from core.domain.work_up import LaboratoryValue, WorkUp

# What has no date comes last, after what is "unknown".
TABLES: tuple[tuple[str, type[Any], str], ...] = (
    ("patients", Patient, "family_name, given_name, id"),
    ("primary_tumours", PrimaryTumour, "coalesce(diagnosed_on, '~'), id"),
    ("liver_diseases", LiverDisease, "coalesce(found_on, '~'), id"),
    ("procedures", Procedure, "performed_on, id"),
    ("systemic_therapies", SystemicTherapy, "started_on, id"),
    ("episodes", Episode, "enrolled_on, id"),
    ("protocol_changes", ProtocolChange, "changed_on, id"),
    ("kept_calendars", KeptCalendar, "decided_on, id"),
    ("examinations", Examination, "performed_on, id"),
    ("results", Result, "reported_on, id"),
    ("appointments", Appointment, "booked_for, id"),
    ("waivers", Waiver, "waived_on, id"),
    ("pauses", Pause, "starts_on, id"),
    ("stops", Stop, "stopped_on, id"),
    ("deaths", Death, "died_on, id"),
    ("recurrences", Recurrence, "detected_on, id"),
    ("mdt_decisions", MDTDecision, "held_on, id"),
    ("contact_attempts", ContactAttempt, "tried_on, id"),
    ("documents", Document, "coalesce(dated_on, added_on), id"),
    ("operators", Operator, "name, id"),
    ("liver_metastases", LiverMetastasis, "number, id"),
    ("lesion_sizes", LesionSize, "measured_on, id"),
    ("lesion_fates", LesionFate, "lesion_id, id"),
    ("extrahepatic_diseases", ExtrahepaticDisease, "coalesce(found_on, '~'), id"),
    ("work_ups", WorkUp, "performed_on, id"),
    ("ablations", Ablation, "procedure_id, id"),
    ("specimens", Specimen, "procedure_id, id"),
    ("complications", Complication, "occurred_on, id"),
    ("laboratory_values", LaboratoryValue, "taken_on, analyte, id"),
    ("screenings", Screening, "considered_on, id"),
)


def record_types() -> dict[str, type[Any]]:
    """The type of record that each table holds."""
    return {table: record_type for table, record_type, _ in TABLES}


def type_named(name: str) -> type[Any]:
    """The type of record with this name, as a reference names it."""
    return {kind.__name__: kind for _, kind, _ in TABLES}[name]


def record_type_of(table: str) -> type[Any]:
    """What a row of this table is; the settings are one row of their own."""
    return record_types().get(table, Settings)
