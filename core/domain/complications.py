"""What went wrong after an operation, graded by Clavien and Dindo (Dindo 2004)."""

from dataclasses import field
from datetime import date

from core.domain.choices import Choice, YesNoUnknown
from core.domain.frozen import Frozen
from core.domain.ids import PatientId, ProcedureId, RecordId, new_id
from core.domain.variables import variable
from core.language import phrase


class ClavienDindo(Choice):
    """The seven grades, in order; "I or II" and III alone are for records from elsewhere."""

    I = "I", phrase("I")  # noqa: E741  the grade is called by its numeral
    I_II_NOS = "I-II", phrase("I or II, not stated which")
    II = "II", phrase("II")
    III_NOS = "III", phrase("III, a or b not stated")
    IIIA = "IIIa", phrase("IIIa")
    IIIB = "IIIb", phrase("IIIb")
    IVA = "IVa", phrase("IVa")
    IVB = "IVb", phrase("IVb")
    V = "V", phrase("V")


class ComplicationKind(Choice):
    ABSCESS = "abscess", phrase("Abscess")
    BILE_LEAK = "bile_leak", phrase("Bile leak")
    BLEEDING = "bleeding", phrase("Bleeding")
    LIVER_FAILURE = "liver_failure", phrase("Liver failure")
    EMPYEMA = "empyema", phrase("Empyema")
    PLEURAL_EFFUSION = "pleural_effusion", phrase("Pleural effusion")
    ANASTOMOTIC_LEAK = "anastomotic_leak", phrase("Anastomotic leak")
    WOUND_INFECTION = "wound_infection", phrase("Wound infection")
    ILEUS = "ileus", phrase("Ileus")
    PNEUMONIA = "pneumonia", phrase("Pneumonia")
    THROMBOEMBOLISM = "thromboembolism", phrase("Thrombosis or embolism")
    CARDIAC = "cardiac", phrase("Cardiac event")
    RENAL = "renal", phrase("Kidney injury")
    OTHER = "other", phrase("Another complication")


class LiverFailureGrade(Choice):
    """ISGLS: by what the failure asked for (Rahbari 2011)."""

    A = "A", phrase("A, no change of management")
    B = "B", phrase("B, treated without invasive means")
    C = "C", phrase("C, treated by invasive means")


class Complication(Frozen):
    """One complication of one operation; one that grew worse is one entry at its highest grade."""

    patient_id: PatientId
    procedure_id: ProcedureId = variable(phrase("After the operation"), required=True)
    occurred_on: date = variable(phrase("Complication on"), required=True)
    kind: ComplicationKind = variable(phrase("Complication"), required=True)
    grade: ClavienDindo = variable(phrase("Clavien-Dindo grade"), required=True)
    has_disability: YesNoUnknown | None = variable(
        phrase("Disability at discharge (suffix d)"), default=None
    )
    liver_failure_grade: LiverFailureGrade | None = variable(
        phrase("Liver failure, ISGLS grade"),
        applies=lambda record: record.kind is ComplicationKind.LIVER_FAILURE,
        default=None,
    )
    treatment: str = variable(phrase("Treatment of the complication"), default="")
    resolved_on: date | None = variable(phrase("Resolved on"), default=None)
    note: str = variable(phrase("Note"), default="", long=True)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0
