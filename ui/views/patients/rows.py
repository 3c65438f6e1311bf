"""From a patient's plan to the row of the list: every word of it, in the language in force."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from core.domain.alphabet import turkish_order
from core.domain.dossier import Dossier
from core.domain.folding import folded, is_found
from core.domain.hospital_number import shown
from core.domain.months import completed_months
from core.domain.patient import Patient, list_name
from core.domain.treatment import Procedure
from core.language import Words, phrase
from core.surveillance.plan import PatientPlan
from ui.views.patients.order import values_of
from ui.views.patients.patient_row import OperationCell, PatientRow, TwoLines
from ui.views.patients.standing import next_said, standing_of
from ui.widgets.cells import PersonCell, first_difference

_MANY_DAYS = 60  # further away it is said in months


def rows_of(plans: Iterable[PatientPlan], words: Words) -> list[PatientRow]:
    """Everybody, in the Turkish order of names; namesakes are marked."""
    ordered = sorted(plans, key=_order)
    return _with_namesakes([_row_of(plan, words) for plan in ordered], words)


def _order(plan: PatientPlan) -> tuple[object, ...]:
    patient = plan.dossier.patient
    family, given = turkish_order(patient.family_name), turkish_order(patient.given_name)
    return family, given, patient.birth_date, patient.id


def found(rows: Sequence[PatientRow], typed: str) -> list[PatientRow]:
    """The rows in which every word typed occurs."""
    return [row for row in rows if is_found(typed, *row.searched)]


def _row_of(plan: PatientPlan, words: Words) -> PatientRow:
    patient, death = plan.dossier.patient, plan.dossier.death
    is_dead = death is not None and death.died_on <= plan.today
    last = _last_on_liver(plan.dossier, plan.today)
    row = PatientRow(
        patient_id=patient.id,
        person=PersonCell(
            name=list_name(patient, words),
            born=_born(patient, None if is_dead else plan.today, words),
            number=shown(patient.hospital_no),
        ),
        operation=_operation(plan, last, words),
        standing=standing_of(plan, words),
        due=next_said(plan, words),
        surgeon=patient.surgeon or words(phrase("Not recorded")),
        contact=_contact(plan, words, is_dead=is_dead),
        values=values_of(plan, last.performed_on if last else None),
        is_dead=is_dead,
        searched=_searched(patient, words),
    )
    return replace(row, sentence=_sentence(row, words))


def _born(patient: Patient, today: date | None, words: Words) -> str:
    born = words.date(patient.birth_date)
    if today is None:  # the age at death stands beside the date of death
        return born
    return f"{born} {words(phrase('({years}y)'), years=patient.age_on(today))}"


def _searched(patient: Patient, words: Words) -> tuple[str, ...]:
    born = patient.birth_date
    return (
        patient.family_name,
        patient.given_name,
        patient.hospital_no,
        shown(patient.hospital_no),
        words.date(born),
        f"{words.long_months[born.month - 1]}",
        born.isoformat(),
        f"{born:%d.%m.%Y}",
    )


def _operation(plan: PatientPlan, last: Procedure | None, words: Words) -> OperationCell:
    from core.reports.timeline.names import operation_labels

    if last is None:
        return OperationCell(names=(words(phrase("Not recorded")),), is_missing=True)
    under = words.date(last.performed_on)
    if plan.bucket is not None and plan.current is not None:
        month = completed_months(plan.current.anchor.performed_on, plan.today)
        under = words(phrase("{day}, month {n}"), day=last.performed_on, n=month)
    return OperationCell(names=operation_labels(last, words), under=under)


def _last_on_liver(dossier: Dossier, today: date) -> Procedure | None:
    done = [p for p in dossier.procedures if p.is_on_liver and p.performed_on <= today]
    return done[-1] if done else None


def _contact(plan: PatientPlan, words: Words, *, is_dead: bool) -> TwoLines:
    """The day on which the patient was last met or reached, and how long ago that is."""
    last = plan.dossier.last_contact_on()
    if last is None:
        return words(phrase("Not recorded")), ""
    if is_dead or last > plan.today:
        return words.date(last), ""
    days = (plan.today - last).days
    if days == 0:
        return words.date(last), words(phrase("today"))
    if days <= _MANY_DAYS:
        ago = words.count(days, phrase("1 day ago"), phrase("{n} days ago"))
    else:
        ago = words(phrase("{n} months ago"), n=completed_months(last, plan.today))
    return words.date(last), ago


def _sentence(row: PatientRow, words: Words) -> str:
    """The whole row for a screen reader."""
    person, standing = row.person, row.standing
    parts = [
        f"{person.name}, {words(phrase('born'))} {person.born}, {person.number}",
        ", ".join(filter(None, (standing.word, standing.under))),
        words(
            phrase("Last liver operation: {operation}"),
            operation=", ".join(filter(None, (row.operation.names[0], row.operation.under))),
        ),
        words(phrase("Next due: {due}"), due=", ".join(filter(None, row.due))),
        words(phrase("Surgeon: {name}"), name=row.surgeon),
        words(phrase("Last contact: {day}"), day=", ".join(filter(None, row.contact))),
    ]
    if person.has_namesake:
        parts.insert(1, words(phrase("Another patient here has the same name")))
    return ". ".join(filter(None, parts)) + "."


def _with_namesakes(rows: Sequence[PatientRow], words: Words) -> list[PatientRow]:
    """Mark equal names, in either order, and where their birth dates first differ (PAL-0540)."""
    by_name: dict[tuple[str, ...], list[PatientRow]] = {}
    for row in rows:
        by_name.setdefault(_name_key(row), []).append(row)
    marked = []
    for row in rows:
        other = next((each for each in by_name[_name_key(row)] if each is not row), None)
        if other is None:
            marked.append(row)
            continue
        differs = first_difference(row.person.born, other.person.born)
        person = row.person._replace(has_namesake=True, differs=differs)
        named = replace(row, person=person)
        marked.append(replace(named, sentence=_sentence(named, words)))
    return marked


def _name_key(row: PatientRow) -> tuple[str, ...]:
    return tuple(sorted(folded(row.person.name.replace(",", " ")).split()))
