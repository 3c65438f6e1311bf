"""Invented lives for `conserve`: the facts as cases for the oracle and as a dossier."""

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta

from core.domain.dossier import Dossier
from core.domain.followup import Appointment, Episode, Examination, Pause, PauseReason, Waiver
from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.patient import Patient
from core.domain.stops import Death, Stop, StopReason
from core.domain.treatment import Component, Procedure
from core.store.shipped_protocols import shipped_protocol
from core.surveillance.case import Case, PauseSpan

BEGIN = date(2020, 1, 1)
YEARS = 6
LAST = date(2026, 1, 1)
PROTOCOL = shipped_protocol()
WHO = "Dr A. Demir"


@dataclass(frozen=True, slots=True)
class Life:
    """`cases` are the facts by episode and modality; `stops` those in force, with their day."""

    dossier: Dossier
    anchors: tuple[date, ...]
    cases: tuple[dict[Modality, Case], ...]
    stop: tuple[date, StopReason] | None
    died_on: date | None


def life(chance: random.Random, number: int) -> Life:
    """One patient: one or two operations, most visits kept, some late, some not at all."""
    patient = Patient(
        family_name=f"Kişi{number:03d}",
        given_name="Deniz",
        birth_date=date(1950, 1, 1) + timedelta(days=chance.randrange(9000)),
        hospital_no=f"{100_000 + number}",
    )
    first = BEGIN + timedelta(days=chance.randrange(700))
    anchors: tuple[date, ...] = (first,)
    if chance.random() < 0.25:
        anchors = (first, first + timedelta(days=chance.randrange(200, 1500)))
    procedures = tuple(
        Procedure(
            patient_id=patient.id,
            performed_on=on,
            components=frozenset({Component.METASTASECTOMY}),
        )
        for on in anchors
    )
    episodes = tuple(
        Episode(
            patient_id=patient.id,
            anchor_id=each.id,
            protocol_id=PROTOCOL.id,
            protocol_version=PROTOCOL.version,
            enrolled_on=each.performed_on,
        )
        for each in procedures
    )
    dossier = Dossier(patient=patient, procedures=procedures, episodes=episodes)
    dossier = replace(
        dossier,
        examinations=_examinations(chance, patient, anchors),
        pauses=_pauses(chance, patient, first),
        waivers=_waivers(chance, episodes),
        stops=_stops(chance, patient, first),
        deaths=_deaths(chance, patient, first),
    )
    dossier = replace(dossier, appointments=_bookings(chance, dossier))
    return _life(dossier, anchors)


def _days(chance: random.Random, low: int, high: int) -> timedelta:
    return timedelta(days=chance.randrange(low, high))


def _examinations(
    chance: random.Random, patient: Patient, anchors: tuple[date, ...]
) -> tuple[Examination, ...]:
    keeps, found = chance.choice((0.5, 0.8, 0.95)), []
    for anchor in anchors:
        for item in PROTOCOL.items:
            for month in item.months:
                if chance.random() < keeps:
                    on = add_months(anchor, month) + _days(chance, -45, 60)
                    found.append((item.modality, on))
    return tuple(
        Examination(patient_id=patient.id, modality=modality, performed_on=on)
        for modality, on in sorted(set(found), key=lambda each: (each[1], each[0].value))
        if on <= LAST
    )


def _pauses(chance: random.Random, patient: Patient, first: date) -> tuple[Pause, ...]:
    if chance.random() > 0.3:
        return ()
    start = first + _days(chance, 10, 1500)
    end = start + _days(chance, 20, 400) if chance.random() < 0.8 else None
    return (
        Pause(
            patient_id=patient.id,
            starts_on=start,
            ends_on=end,
            reason=PauseReason.SYSTEMIC_THERAPY,
            responsible=WHO,
            review_on=start + timedelta(days=90),
        ),
    )


def _waivers(chance: random.Random, episodes: tuple[Episode, ...]) -> tuple[Waiver, ...]:
    found = []
    for episode in episodes:
        for item in PROTOCOL.items:
            if chance.random() < 0.2:
                waiver = Waiver(
                    patient_id=episode.patient_id,
                    episode_id=episode.id,
                    modality=item.modality,
                    month=chance.choice(item.months),
                    waived_on=episode.enrolled_on,
                    waived_by=WHO,
                    reason="two scans too close",
                )
                found.append(waiver)
    return tuple(found)


def _stops(chance: random.Random, patient: Patient, first: date) -> tuple[Stop, ...]:
    if chance.random() > 0.3:
        return ()
    reasons = [reason for reason in StopReason if reason is not StopReason.DEATH]
    on = first + _days(chance, 100, 2000)
    return (Stop(patient_id=patient.id, stopped_on=on, reason=chance.choice(reasons)),)


def _deaths(chance: random.Random, patient: Patient, first: date) -> tuple[Death, ...]:
    if chance.random() > 0.2:
        return ()
    return (Death(patient_id=patient.id, died_on=first + _days(chance, 100, 2200)),)


def _bookings(chance: random.Random, dossier: Dossier) -> tuple[Appointment, ...]:
    """Bookings that stand and passed: none of them satisfies anything (INV-09)."""
    found = []
    for episode in dossier.episodes:
        anchor = dossier.procedure(episode.anchor_id).performed_on
        for item in PROTOCOL.items:
            month = chance.choice(item.months)
            if chance.random() < 0.4:
                booked = Appointment(
                    patient_id=dossier.patient.id,
                    episode_id=episode.id,
                    modality=item.modality,
                    month=month,
                    booked_for=add_months(anchor, month) + _days(chance, -10, 60),
                )
                found.append(booked)
    return tuple(found)


def _life(dossier: Dossier, anchors: tuple[date, ...]) -> Life:
    """The same facts once more, as plain dates."""
    stop = next(
        (
            (each.stopped_on, each.reason)
            for each in dossier.stops
            if each.reason is not StopReason.TRANSFERRED  # nobody accepted one (INV-07)
        ),
        None,
    )
    died_on = dossier.deaths[0].died_on if dossier.deaths else None
    following = [*anchors[1:], None]
    cases = tuple(
        {
            item.modality: Case(
                anchor=anchor,
                months=item.months,
                window=item.window,
                examinations=tuple(
                    each.performed_on
                    for each in dossier.examinations
                    if each.modality is item.modality
                ),
                waived=frozenset(
                    each.month
                    for each in dossier.waivers
                    if each.episode_id == episode.id and each.modality is item.modality
                ),
                pauses=tuple(PauseSpan(each.starts_on, each.ends_on) for each in dossier.pauses),
                stop=_first_end(anchor, stop, died_on),
                next_anchor=next_on,
                enrolled=episode.enrolled_on,
            )
            for item in PROTOCOL.items
        }
        for episode, anchor, next_on in zip(dossier.episodes, anchors, following, strict=True)
    )
    return Life(dossier, anchors, cases, stop, died_on)


def _first_end(
    anchor: date, stop: tuple[date, StopReason] | None, died_on: date | None
) -> tuple[date, StopReason] | None:
    ends = [stop] if stop and stop[0] > anchor else []
    if died_on:
        ends.append((died_on, StopReason.DEATH))
    return min(ends, key=lambda each: each[0], default=None)
