"""Which table holds which type of record, and in what order its rows are read."""

from dataclasses import fields
from functools import cache
from typing import Any

from core.domain.deferrals import Deferral
from core.domain.disease import LiverDisease, MDTDecision, PrimaryTumour, Recurrence
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
from core.domain.meeting import MDTReferral
from core.domain.operators import Operator
from core.domain.patient import Patient
from core.domain.settings import Settings
from core.domain.stops import Death, Stop
from core.domain.treatment import Procedure, SystemicTherapy

Tables = tuple[tuple[str, type[Any], str], ...]

# What lists over all patients read. What has no date comes last, after what is "unknown".
TABLES: Tables = (
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
    ("deferrals", Deferral, "deferred_on, id"),
    ("pauses", Pause, "starts_on, id"),
    ("stops", Stop, "stopped_on, id"),
    ("deaths", Death, "died_on, id"),
    ("recurrences", Recurrence, "detected_on, id"),
    ("mdt_decisions", MDTDecision, "held_on, id"),
    ("mdt_referrals", MDTReferral, "referred_on, id"),
    ("contact_attempts", ContactAttempt, "tried_on, rowid"),
    ("documents", Document, "coalesce(dated_on, added_on), id"),
    ("operators", Operator, "name, id"),
)


@cache
def all_tables() -> Tables:
    """With the parts of a chart, which a start does not read."""
    from core.store.chart_tables import CHART_TABLES

    return (*TABLES, *CHART_TABLES)


def record_types() -> dict[str, type[Any]]:
    """The type of record that each table holds."""
    return {table: record_type for table, record_type, _ in all_tables()}


@cache
def types_about_patients() -> tuple[type[Any], ...]:
    """The types whose records say something about a patient, the person himself excepted."""
    kinds = (kind for _, kind, _ in all_tables())
    return tuple(kind for kind in kinds if any(each.name == "patient_id" for each in fields(kind)))


def type_named(name: str) -> type[Any]:
    """The type of record with this name, as a reference names it."""
    return {kind.__name__: kind for _, kind, _ in all_tables()}[name]


def record_type_of(table: str) -> type[Any]:
    """What a row of this table is; the settings are one row of their own."""
    return record_types().get(table, Settings)
