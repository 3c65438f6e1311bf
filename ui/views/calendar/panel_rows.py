"""The lines of the panel: a day's slots, who is to be booked, a month's demand."""

from collections.abc import Sequence
from datetime import date

from core.domain.folding import folded
from core.domain.hospital_number import shown
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.patient import Patient, list_name
from core.language import Words, phrase
from core.surveillance.orders import display_status
from ui.views.calendar.day_rows import (
    DayRow,
    closed_said,
    name_of,
    number_of,
    row_said,
)
from ui.views.calendar.demand_chart import MonthBar
from ui.views.calendar.panel_list import PanelRow
from ui.views.calendar.reading import Reading, ToBook


def namesakes(patients: Sequence[Patient], words: Words) -> frozenset[PatientId]:
    """Those of a list whose name, letters folded, is another one's too."""
    by_name: dict[str, set[PatientId]] = {}
    for each in patients:
        by_name.setdefault(folded(list_name(each, words)), set()).add(each.id)
    return frozenset(who for ids in by_name.values() if len(ids) > 1 for who in ids)


def slot_rows(rows: Sequence[DayRow], words: Words) -> list[PanelRow]:
    """The day, scanner by scanner."""
    found, group = [], ""
    alike = namesakes([row.booked.patient for row in rows if row.booked], words)
    for row in rows:
        heading = words(row.group) if row.group != group else ""
        group = row.group
        if heading and row.scanner is not None:
            closed = closed_said(row.scanner, words)
            heading = f"{heading}, {closed}" if closed else heading
        booked = row.booked
        found.append(
            PanelRow(
                text=words(phrase("Free")) if booked is None else name_of(booked, words),
                said=row_said(row, words),
                heading=heading,
                at=f"{row.at:%H:%M}" if row.at else "–",
                aside="" if booked is None else number_of(booked),
                is_free=booked is None,
                has_namesake=booked is not None and booked.patient.id in alike,
                can_move=booked is not None and booked.appointment.stands,
            )
        )
    return found


def person_rows(people: Sequence[ToBook], words: Words) -> list[PanelRow]:
    """Who could be booked, with what and since when it is due."""
    found = []
    alike = namesakes([each.plan.dossier.patient for each in people], words)
    for each in people:
        patient = each.plan.dossier.patient
        name, number = list_name(patient, words), shown(patient.hospital_no)
        chips = tuple((display_status(o).value, words(o.modality.short)) for o in each.orders)
        due = words(phrase("due {day}"), day=words.date(each.since))
        if patient.id in alike:  # who it is counts more than since when
            due = words(phrase("born {day}"), day=patient.birth_date)
        said = f"{name}, {number}, {due}: {', '.join(name for _, name in chips)}"
        found.append(
            PanelRow(
                text=name,
                said=said,
                below=f"{number}, {due}",
                chips=chips,
                can_move=True,
                has_namesake=patient.id in alike,
            )
        )
    return found


def bars_of(reading: Reading, modality: Modality) -> tuple[MonthBar, ...]:
    """The months of one examination."""
    months = reading.demand.by_modality.get(modality, ())
    return tuple(
        MonthBar(m.month, m.expected, m.booked, reading.capacity(modality, m.month)) for m in months
    )


def demand_rows(reading: Reading, month: date, words: Words) -> list[PanelRow]:
    """One month, examination by examination."""
    found = []
    for modality in reading.demand.by_modality:
        bar = next(each for each in bars_of(reading, modality) if each.month == month)
        name = words(modality.short)
        lines = [
            (words(phrase("Expected")), str(bar.expected)),
            (words(phrase("Booked")), str(bar.booked)),
        ]
        if bar.capacity is not None:
            lines.append((words(phrase("Slots")), str(bar.capacity)))
        if bar.excess:
            lines.append((words(phrase("Too few slots by")), str(bar.excess)))
        for at, (text, number) in enumerate(lines):
            heading = name if at == 0 else ""
            found.append(PanelRow(text, f"{name}: {text} {number}", heading, "", number))
    return found
