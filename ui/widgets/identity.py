"""The banner's values from a record: who it is, in the language in force."""

from datetime import date

from core.domain.dossier import Dossier
from core.domain.patient import formal_name
from core.language import phrase
from ui.look.language import words
from ui.widgets.banner import Identity


def identity_of(dossier: Dossier, today: date, *, is_demo: bool = False) -> Identity:
    """Who the patient is, as of `today`; a death after that day is not known yet."""
    said, patient, death = words(), dossier.patient, dossier.death
    born = said.date(patient.birth_date)
    died = ""
    if death is not None and death.died_on <= today:
        died = said(
            phrase("Died {day}, aged {n}"), day=death.died_on, n=patient.age_on(death.died_on)
        )
    else:
        born = said(phrase("{day} ({n}y)"), day=patient.birth_date, n=patient.age_on(today))
    return Identity(
        name=formal_name(patient, said),
        born=born,
        gender=said(patient.sex.label),
        number=patient.hospital_no or said(phrase("Not recorded")),
        died=died,
        note=said(phrase("Surgeon {name}"), name=patient.surgeon) if patient.surgeon else "",
        is_demo=is_demo,
    )
