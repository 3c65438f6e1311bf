"""All facts of one patient, the value that every page, document and rule reads."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from datetime import date
from typing import Any, TypeVar

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
from core.domain.frozen import Frozen
from core.domain.ids import ExaminationId, ProcedureId
from core.domain.meeting import MDTReferral
from core.domain.patient import Patient
from core.domain.stops import Death, Stop
from core.domain.treatment import Procedure, SystemicTherapy

T = TypeVar("T")


class Dossier(Frozen):
    """One patient's record. Each tuple is ordered by date, then by id."""

    patient: Patient
    primaries: tuple[PrimaryTumour, ...] = ()
    liver_diseases: tuple[LiverDisease, ...] = ()
    procedures: tuple[Procedure, ...] = ()
    therapies: tuple[SystemicTherapy, ...] = ()
    episodes: tuple[Episode, ...] = ()
    protocol_changes: tuple[ProtocolChange, ...] = ()
    kept_calendars: tuple[KeptCalendar, ...] = ()
    examinations: tuple[Examination, ...] = ()
    results: tuple[Result, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    deferrals: tuple[Deferral, ...] = ()
    pauses: tuple[Pause, ...] = ()
    stops: tuple[Stop, ...] = ()
    deaths: tuple[Death, ...] = ()
    recurrences: tuple[Recurrence, ...] = ()
    decisions: tuple[MDTDecision, ...] = ()
    referrals: tuple[MDTReferral, ...] = ()
    contacts: tuple[ContactAttempt, ...] = ()
    documents: tuple[Document, ...] = ()

    @property
    def primary(self) -> PrimaryTumour | None:
        return _first(self.primaries)

    @property
    def liver_disease(self) -> LiverDisease | None:
        return _first(self.liver_diseases)

    @property
    def death(self) -> Death | None:
        return _first(self.deaths)

    @property
    def index_surgery(self) -> Procedure | None:
        """The first curative procedure on the liver, which opened surveillance."""
        return _first(p for p in self.procedures if p.is_on_liver and p.is_curative)

    def procedure(self, procedure_id: ProcedureId) -> Procedure:
        """The procedure with this id.

        Raises:
            KeyError: when the patient has none; a stored dossier never lacks an anchor.
        """
        for each in self.procedures:
            if each.id == procedure_id:
                return each
        raise KeyError(procedure_id)

    def records(self) -> Iterator[Any]:
        """Every record of the patient, the patient first."""
        yield self.patient
        for part in fields(self):
            held = getattr(self, part.name)
            if isinstance(held, tuple):
                yield from held

    def result_of(self, examination_id: ExaminationId) -> Result | None:
        return _first(r for r in self.results if r.examination_id == examination_id)

    def results_by_examination(self) -> dict[ExaminationId, Result]:
        """For who asks for many; what `result_of` says for each."""
        return {each.examination_id: each for each in reversed(self.results)}

    def unanswered_procedures(self) -> tuple[Procedure, ...]:
        """Curative procedures after the first anchor that neither re-anchor nor were kept (R8)."""
        anchors = {episode.anchor_id for episode in self.episodes}
        kept = {each.procedure_id for each in self.kept_calendars}
        first = min((self.procedure(a).performed_on for a in anchors), default=None)
        return tuple(
            p
            for p in self.procedures
            if p.is_curative
            and first is not None
            and p.performed_on > first
            and p.id not in anchors | kept
        )

    def last_contact_on(self) -> date | None:
        """The latest day on which the patient was certainly alive and met or reached.

        Examinations, procedures, attended meetings in person and contacts that reached the
        patient; never a mere attempt, never today (survival.md, convention 9).
        """
        days = [each.performed_on for each in self.examinations]
        days += [each.performed_on for each in self.procedures]
        days += [c.tried_on for c in self.contacts if c.outcome.value in ("reached", "calls_back")]
        return max(days, default=None)


def with_record(dossier: Dossier, record: Any) -> Dossier:
    """The dossier as it would be with one stored record corrected."""
    if isinstance(record, Patient):
        return replace(dossier, patient=record)
    for part in fields(dossier):
        records = getattr(dossier, part.name)
        if isinstance(records, tuple) and any(each.id == record.id for each in records):
            corrected = tuple(record if each.id == record.id else each for each in records)
            changed: dict[str, Any] = {part.name: corrected}
            return replace(dossier, **changed)
    return dossier


def _first(items: Iterable[T]) -> T | None:
    return next(iter(items), None)
