"""The banner's words for a patient, the same on every page, dialog and panel."""

from datetime import date

from core.domain.hospital_number import shown
from core.domain.patient import Patient, formal_name
from core.domain.stops import Death
from core.language import phrase
from ui.look.language import words
from ui.widgets.banner import Identity


def identity_of(
    patient: Patient,
    *,
    today: date,
    death: Death | None = None,
    note: str = "",
    is_demo: bool = False,
) -> Identity:
    """The four identity values, the death in words, and whether consent was withdrawn."""
    said = words()
    born, died = said(phrase("Not recorded")), ""
    if patient.birth_date is not None:
        last = death.died_on if death is not None else today
        years = patient.age_on(last)
        born = said.date(patient.birth_date)
        if death is None:
            born = said(phrase("{born} ({years}y)"), born=born, years=years)
        else:
            died = said(phrase("Died {day}, aged {years}"), day=death.died_on, years=years)
    withdrawn = patient.consent_withdrawn_on
    if withdrawn is not None and withdrawn <= today:
        warning = said(phrase("Consent withdrawn {day}"), day=withdrawn)
        note = f"{warning}; {note}" if note else warning
    name = formal_name(patient, said) if patient.family_name or patient.given_name else ""
    return Identity(
        name=name or said(phrase("Name not recorded")),
        born=born,
        gender=said(patient.sex.label),
        number=shown(patient.hospital_no) or said(phrase("Not recorded")),
        died=died,
        note=note,
        is_demo=is_demo,
    )
