"""Records for plans: one patient after a liver operation, and random whole lives."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from core.domain.dossier import Dossier
from core.domain.followup import (
    Appointment,
    AppointmentOutcome,
    Episode,
    Examination,
    Finding,
    Pause,
    PauseReason,
    Result,
    Waiver,
)
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.domain.protocol import Protocol
from core.domain.stops import Death, Stop, StopReason
from core.domain.treatment import Component, Procedure
from core.store.shipped_protocols import shipped_protocol
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan, plan_of

ANCHOR = date(2024, 1, 15)
PROTOCOLS: dict[tuple[str, int], Protocol] = {("paper", 1): shipped_protocol()}
MODALITIES = (Modality.MRI, Modality.BIOCHEM, Modality.PETCT)
CHECKUPS = (4, 8, 12, 16, 20, 24, 30, 36, 42, 48, 54, 60)
AYSE = Patient(
    family_name="Yılmaz", given_name="Ayşe", birth_date=date(1961, 5, 12), hospital_no="123456"
)
ME = AYSE.id


def operation(on: date = ANCHOR, **changes: Any) -> Procedure:
    resection = Procedure(
        patient_id=ME, performed_on=on, components=frozenset({Component.METASTASECTOMY})
    )
    return replace(resection, **changes)


def episode(anchor: Procedure, **changes: Any) -> Episode:
    plain = Episode(
        patient_id=ME,
        anchor_id=anchor.id,
        protocol_id="paper",
        protocol_version=1,
        enrolled_on=anchor.performed_on,
    )
    return replace(plain, **changes)


def followed(on: date = ANCHOR, **changes: Any) -> Dossier:
    """A patient followed by the paper's protocol from an operation on."""
    anchor = operation(on)
    dossier = Dossier(patient=AYSE, procedures=(anchor,), episodes=(episode(anchor),))
    return replace(dossier, **changes)


def exam(on: date, modality: Modality = Modality.MRI, **changes: Any) -> Examination:
    return replace(Examination(patient_id=ME, modality=modality, performed_on=on), **changes)


def everything_on(*days: date) -> tuple[Examination, ...]:
    return tuple(exam(day, modality) for day in days for modality in MODALITIES)


def result(of: Examination, **changes: Any) -> Result:
    """Read on the day of the examination, no evidence of disease."""
    read = Result(
        patient_id=ME,
        examination_id=of.id,
        reported_on=of.performed_on,
        finding=Finding.NO_EVIDENCE,
        read_on=of.performed_on,
    )
    return replace(read, **changes)


def with_results(dossier: Dossier) -> Dossier:
    return replace(dossier, results=tuple(result(each) for each in dossier.examinations))


def booking(
    dossier: Dossier, month: int, on: date, modality: Modality = Modality.MRI, **changes: Any
) -> Appointment:
    plain = Appointment(
        patient_id=ME,
        episode_id=dossier.episodes[-1].id,
        modality=modality,
        month=month,
        booked_for=on,
    )
    return replace(plain, **changes)


def waiver(dossier: Dossier, month: int, modality: Modality = Modality.MRI) -> Waiver:
    return Waiver(
        patient_id=ME,
        episode_id=dossier.episodes[-1].id,
        modality=modality,
        month=month,
        waived_on=ANCHOR,
        waived_by="Dr A. Demir",
        reason="two scans too close",
    )


def pause(start: date, end: date | None, review: date) -> Pause:
    return Pause(
        patient_id=ME,
        starts_on=start,
        ends_on=end,
        reason=PauseReason.SYSTEMIC_THERAPY,
        responsible="Dr A. Demir",
        review_on=review,
    )


def stop(on: date, reason: StopReason, **changes: Any) -> Stop:
    return replace(Stop(patient_id=ME, stopped_on=on, reason=reason), **changes)


def death(on: date) -> Death:
    return Death(patient_id=ME, died_on=on)


def seen(dossier: Dossier, today: date) -> PatientPlan:
    return plan_of(dossier, PROTOCOLS, today, WorkingDays())


@st.composite
def whole_lives(draw: st.DrawFn) -> Dossier:
    """Several episodes, examinations, bookings, results, waivers, pauses, stops, late entry."""

    def day(low: int = -100, high: int = 2600) -> date:
        return ANCHOR + timedelta(days=draw(st.integers(low, high)))

    anchors = [
        operation(ANCHOR),
        *(operation(day(1, 2000)) for _ in range(draw(st.integers(0, 2)))),
    ]
    anchors.sort(key=lambda each: each.performed_on)
    n_episodes = draw(st.integers(0, len(anchors)))
    dossier = Dossier(
        patient=AYSE,
        procedures=tuple(anchors),
        episodes=tuple(_random_episode(draw, anchor) for anchor in anchors[:n_episodes]),
        examinations=tuple(
            exam(day(), draw(st.sampled_from(MODALITIES)), is_adequate=draw(st.booleans()))
            for _ in range(draw(st.integers(0, 12)))
        ),
        pauses=_random_pauses(draw),
        stops=_random_stops(draw),
        deaths=(death(day(0)),) if draw(st.integers(0, 3)) == 0 else (),
    )
    read = [each for each in dossier.examinations if draw(st.booleans())]
    dossier = replace(dossier, results=tuple(result(each) for each in read))
    if not dossier.episodes:
        return dossier
    return replace(
        dossier,
        waivers=tuple(
            waiver(dossier, draw(st.sampled_from(CHECKUPS)), draw(st.sampled_from(MODALITIES)))
            for _ in range(draw(st.integers(0, 3)))
        ),
        appointments=tuple(
            booking(
                dossier,
                draw(st.sampled_from(CHECKUPS)),
                day(0),
                draw(st.sampled_from(MODALITIES)),
                outcome=draw(st.none() | st.sampled_from(AppointmentOutcome)),
            )
            for _ in range(draw(st.integers(0, 4)))
        ),
    )


def _random_episode(draw: st.DrawFn, anchor: Procedure) -> Episode:
    late = draw(st.sampled_from([0, 0, 400, 2400]))
    last = draw(st.none() | st.integers(100, 1800))
    return episode(
        anchor,
        enrolled_on=anchor.performed_on + timedelta(days=late),
        last_due_on=anchor.performed_on + timedelta(days=last) if last else None,
        extension_months=draw(st.sampled_from([(), (72, 84)])),
    )


def _random_pauses(draw: st.DrawFn) -> tuple[Pause, ...]:
    pauses: list[Pause] = []
    start = ANCHOR
    for _ in range(draw(st.integers(0, 2))):
        start += timedelta(days=draw(st.integers(1, 700)))
        end = start + timedelta(days=draw(st.integers(1, 500)))
        pauses.append(pause(start, end, start + timedelta(days=120)))
        start = end
    is_open = draw(st.booleans())
    if pauses and is_open:
        pauses[-1] = replace(pauses[-1], ends_on=None)
    return tuple(pauses)


def _random_stops(draw: st.DrawFn) -> tuple[Stop, ...]:
    reasons = [reason for reason in StopReason if reason is not StopReason.DEATH]
    return tuple(
        stop(
            ANCHOR + timedelta(days=draw(st.integers(-10, 2600))),
            draw(st.sampled_from(reasons)),
            reversed_on=draw(st.sampled_from([None, None, ANCHOR])),
            accepted_on=draw(st.sampled_from([None, ANCHOR])),
        )
        for _ in range(draw(st.integers(0, 2)))
    )
