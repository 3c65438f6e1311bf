"""Whether the person being registered is on the screening list."""

from core.domain.hospital_number import normalised
from core.domain.patient import LetterLanguage, Patient, capitals
from core.domain.screening import Screening
from core.language import phrase
from ui.look.language import words
from ui.session import RegistrySession
from ui.widgets.bands import MessageBand


def screened_said(session: RegistrySession, patient: Patient) -> str:
    """Who is on the list under the same hospital number, and that registering takes him in."""
    number = normalised(patient.hospital_no, session.settings.number_scheme)
    for each in session.registry.of(Screening).all():
        if each.hospital_no == number and each.patient_id is None:
            family = capitals(each.family_name, LetterLanguage.TURKISH, words())
            return words()(
                phrase(
                    "On the screening list since {day} as {name}: {outcome}. Registering takes the "
                    "person in there too."
                ),
                day=each.considered_on,
                name=f"{family}, {each.given_name}",
                outcome=words()(each.outcome.label),
            )
    return ""


def say_screened(band: MessageBand, session: RegistrySession, patient: Patient) -> None:
    """The same in a band; nothing where nobody on the list has this number."""
    said = screened_said(session, patient)
    if said:
        band.say(said, "info")
