"""From a patient's plan to the course that is drawn: facts up to today, and what is planned."""

from datetime import date

from core.domain.chart import Chart
from core.domain.hospital_number import shown
from core.domain.months import completed_months
from core.domain.patient import formal_name
from core.domain.work_up import Analyte
from core.language import Words, phrase
from core.reports.laboratory.series import series_of_analyte
from core.reports.timeline import cards, names
from core.reports.timeline.course import Anchor, Band, Course, End, Event, Operation, Pin
from core.reports.timeline.exceptions import exceptions_of
from core.reports.timeline.names import Codes, codes_of
from core.reports.timeline.reading_chart import (
    complications_of,
    limit_shown,
    tracks_of,
    values_of,
)
from core.reports.timeline.reading_lanes import lanes_of
from core.reports.timeline.reading_past import contacts_of, diagnoses_of, therapies_of
from core.surveillance.plan import EpisodePlan, PatientPlan


def course_of(plan: PatientPlan, words: Words, chart: Chart | None = None) -> Course:
    """The whole course as of `plan.today`; facts dated later are left out, as everywhere.

    `chart` brings what only one patient's page reads: laboratory, complications, lesion sizes.
    """
    dossier, codes = plan.dossier, codes_of(plan.dossier)
    chart = chart or Chart(dossier=dossier)
    cea = series_of_analyte(chart, Analyte.CEA, plan.today)
    operations = _operations(plan, codes, words)
    return Course(
        today=plan.today,
        patient=dossier.patient.id,
        person=formal_name(dossier.patient, words),
        facts=_facts(plan, words),
        operations=operations,
        recurrences=_recurrences(plan, codes, words),
        decisions=_decisions(plan, codes, words),
        complications=complications_of(chart, plan.today, words),
        therapies=therapies_of(plan, codes, words),
        lanes=lanes_of(plan, words),
        cea=values_of(cea, dossier, words),
        cea_limit=limit_shown(cea),
        lesions=tracks_of(chart, plan.today, words),
        contacts=contacts_of(plan, words),
        anchors=_anchors(plan, codes, words),
        pauses=_pauses(plan, words),
        end=_end(plan, words),
        keyed=tuple(
            words(phrase("Op. {n} {day} {what}"), n=op.number, day=op.on, what=op.labels[0])
            for op in operations
            if op.number
        ),
        exceptions=exceptions_of(plan, words),
    )


def _facts(plan: PatientPlan, words: Words) -> str:
    patient = plan.dossier.patient
    parts = (
        words(
            phrase("Born {day} ({age}y)"),
            day=patient.birth_date,
            age=patient.age_on(plan.dossier.death.died_on if plan.dossier.death else plan.today),
        ),
        words(phrase("Gender {sex}"), sex=words(patient.sex.label)),
        words(phrase("Hospital No. {number}"), number=shown(patient.hospital_no)),
    )
    return "   ".join(parts)


def _operations(plan: PatientPlan, codes: Codes, words: Words) -> tuple[Operation, ...]:
    found = diagnoses_of(plan, words)
    for number, each in enumerate(plan.dossier.procedures, start=1):
        if each.performed_on > plan.today:
            continue
        labels = names.operation_labels(each, words)
        only_ablated = bool(each.components) and each.components <= names.ABLATIONS
        found.append(
            Operation(
                record=each.id,
                on=each.performed_on,
                labels=labels,
                code=codes[each.id],
                title=labels[0] if labels else words(phrase("Operation")),
                rows=cards.operation_rows(each, words),
                pin=Pin.ABLATION if only_ablated else Pin.OPERATION,
                number=number,
            )
        )
    return tuple(found)


def _recurrences(plan: PatientPlan, codes: Codes, words: Words) -> tuple[Event, ...]:
    found = []
    for number, each in enumerate(plan.dossier.recurrences, start=1):
        if each.detected_on <= plan.today:
            labels = names.recurrence_labels(each, number, words)
            found.append(
                Event(
                    record=each.id,
                    on=each.detected_on,
                    labels=labels,
                    code=codes[each.id],
                    title=labels[0],
                    rows=((words(phrase("Detected on")), words.date(each.detected_on)),),
                )
            )
    return tuple(found)


def _decisions(plan: PatientPlan, codes: Codes, words: Words) -> tuple[Event, ...]:
    found = []
    for each in plan.dossier.decisions:
        labels = names.decision_labels(each, words)
        rows = [(words(phrase("MDT held on")), words.date(each.held_on))]
        if each.next_step:
            rows.append((words(phrase("Next step")), each.next_step))
        event = Event(
            record=each.id,
            on=each.held_on,
            labels=labels,
            code=codes[each.id],
            title=labels[0],
            rows=tuple(rows),
        )
        found += [event] if each.held_on <= plan.today else []
    return tuple(found)


def _pauses(plan: PatientPlan, words: Words) -> tuple[Band, ...]:
    return tuple(
        Band(
            record=each.id,
            starts_on=each.starts_on,
            ends_on=each.ends_on,
            labels=(
                words(phrase("Paused: {reason}"), reason=words(each.reason.label)),
                words(phrase("Paused")),
            ),
        )
        for each in plan.dossier.pauses
        if each.starts_on <= plan.today
    )


def _end(plan: PatientPlan, words: Words) -> End | None:
    death = plan.dossier.death
    if death is not None and death.died_on <= plan.today:
        labels = words(phrase("Died {day}"), day=death.died_on), words(phrase("Died"))
        return End(record=death.id, on=death.died_on, labels=labels, is_death=True)
    stop = plan.stop
    if stop is None or stop.in_force_from is None:
        return None
    reason = words(stop.reason.label)
    labels = (f"{reason} {words.date(stop.in_force_from)}", reason)
    return End(record=stop.id, on=stop.in_force_from, labels=labels)


def _anchors(plan: PatientPlan, codes: Codes, words: Words) -> tuple[Anchor, ...]:
    found = []
    for at, each in enumerate(plan.episodes):
        following = plan.episodes[at + 1] if at + 1 < len(plan.episodes) else None
        found.append(
            Anchor(
                on=each.anchor.performed_on,
                ends_on=_ends_on(each, following),
                labels=_episode_labels(plan, at, words),
                code=codes[each.anchor.id],
                is_current=following is None and each.end is None,
            )
        )
    return tuple(found)


def _ends_on(episode: EpisodePlan, following: EpisodePlan | None) -> date:
    if following is not None:
        return following.anchor.performed_on
    if episode.end is not None:
        return episode.end.on
    last = (order.slot.due_on for order in episode.orders)
    return max(last, default=episode.anchor.performed_on)


def _episode_labels(plan: PatientPlan, at: int, words: Words) -> tuple[str, ...]:
    episode, day = plan.episodes[at], plan.episodes[at].anchor.performed_on
    n = at + 1
    if at + 1 < len(plan.episodes):
        return (
            words(phrase("Episode {n} · ended by re-operation"), n=n),
            words(phrase("Ep. {n} ended"), n=n),
            words(phrase("Ep. {n}"), n=n),
        )
    if episode.end is not None:
        told = words(phrase("Surveillance counted from operation {day}"), day=day)
        return told, words(phrase("Ep. {n}"), n=n)
    month = completed_months(day, plan.today)
    if n == 1:
        return (
            words(
                phrase("Surveillance counted from operation {day} · month {n}"), day=day, n=month
            ),
            words(phrase("From operation {day} · month {n}"), day=day, n=month),
            words(phrase("Month {n}"), n=month),
        )
    last = max((order.month for order in episode.orders), default=0)
    values = {"n": n, "day": day, "month": month, "last": last}
    return (
        words(phrase("Episode {n} · re-anchored {day} · month {month} of {last}"), **values),
        words(phrase("Episode {n} · month {month} of {last}"), **values),
        words(phrase("Episode {n}"), n=n),
        words(phrase("Ep. {n}"), n=n),
    )
