"""Who is followed."""

from dataclasses import field
from datetime import date

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.ids import PatientId, new_patient_id
from core.domain.partial_date import PartialDate
from core.domain.variables import variable
from core.language import Words, phrase


class Sex(Choice):
    FEMALE = "female", phrase("Female")
    MALE = "male", phrase("Male")
    UNKNOWN = "unknown", phrase("Not known")


class LetterLanguage(Choice):
    ENGLISH = "en", phrase("English")
    TURKISH = "tr", phrase("Turkish")


class ConsentScope(Choice):
    """What the patient agreed to; several at once."""

    FOLLOW_UP = "follow_up", phrase("Follow-up by this registry")
    RESEARCH = "research", phrase("Research without names")
    SHARING = "sharing", phrase("Sharing with other centres")


class AsaClass(Choice):
    """ASA physical status (American Society of Anesthesiologists, 2020)."""

    I = "1", phrase("ASA I")  # noqa: E741  the class is called by its numeral
    II = "2", phrase("ASA II")
    III = "3", phrase("ASA III")
    IV = "4", phrase("ASA IV")
    V = "5", phrase("ASA V")
    UNKNOWN = "unknown", phrase("Not known")


class Patient(Frozen):
    """A person under surveillance after liver surgery."""

    family_name: str = variable(phrase("Family name"), required=True, section=phrase("Person"))
    given_name: str = variable(phrase("Given name"), required=True)
    birth_date: date = variable(phrase("Birth date"), required=True, is_event=False)
    sex: Sex = variable(phrase("Gender"), asked=True, default=Sex.UNKNOWN)
    hospital_no: str = variable(phrase("Hospital number"), required=True)
    surgeon: str = variable(phrase("Responsible surgeon"), asked=True, default="")
    phone: str = variable(phrase("Phone"), asked=True, default="", section=phrase("Contact"))
    second_phone: str = variable(phrase("Second phone"), default="")
    phones_verified_on: date | None = variable(phrase("Phones verified on"), default=None)
    language: LetterLanguage = variable(
        phrase("Language of letters"), default=LetterLanguage.TURKISH
    )
    address: str = variable(phrase("Address"), default="", long=True)
    address_verified_on: date | None = variable(phrase("Address verified on"), default=None)
    general_practitioner: str = variable(phrase("General practitioner"), default="")
    consent_on: PartialDate | None = variable(
        phrase("Consent given on"), default=None, section=phrase("Consent")
    )
    consent_scope: frozenset[ConsentScope] = variable(phrase("Consent covers"), default=frozenset())
    consent_withdrawn_on: date | None = variable(phrase("Consent withdrawn on"), default=None)
    asa: AsaClass | None = variable(phrase("ASA class"), default=None, section=phrase("Health"))
    comorbidity: str = variable(phrase("Comorbidity"), default="", long=True)
    note: str = variable(phrase("Note"), default="", long=True)
    id: PatientId = field(default_factory=new_patient_id)
    ver: int = 0

    def age_on(self, day: date) -> int:
        """Completed years on `day`; somebody born on 29 February grows older on 1 March."""
        had_birthday = (day.month, day.day) >= (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - (not had_birthday)


def title_of(sex: Sex) -> str:
    """The form of address as a marked phrase; empty when the sex is not known."""
    return {Sex.FEMALE: phrase("Ms"), Sex.MALE: phrase("Mr"), Sex.UNKNOWN: ""}[sex]


def formal_name(patient: Patient, words: Words) -> str:
    """`YILMAZ, Ayşe (Ms)`: family name in Turkish capitals, given name, form of address.

    Source: NHS Common User Interface, patient banner PAB-0049 to PAB-0053.
    """
    title = title_of(patient.sex)
    name = list_name(patient, words)
    return f"{name} ({words(title)})" if title else name


def list_name(patient: Patient, words: Words) -> str:
    """`YILMAZ, Ayşe`, as lists show it."""
    return f"{family_capitals(patient, words)}, {patient.given_name}"


def family_capitals(patient: Patient, words: Words) -> str:
    """The family name in capitals, by Turkish rules (ux.md, PAB-0033).

    Except for who is written to in English under a name without Turkish letters: Whitfield is not
    WHİTFİELD. The rule depends on the patient, not on the reader, so a name has one spelling.
    """
    return capitals(patient.family_name, patient.language, words)


def capitals(family_name: str, language: LetterLanguage, words: Words) -> str:
    """The same for whoever has the two facts and no patient."""
    if language is LetterLanguage.ENGLISH and family_name.isascii():
        return family_name.upper()
    return words.upper(family_name)
