"""The lines of the preview of letters: who gets one about what, and who gets none and why."""

from core.domain.hospital_number import shown
from core.domain.patient import list_name
from core.language import Words
from core.reports.letters.choosing import LeftOut, Recipient
from core.reports.patient_plan.plain_words import plainly
from core.surveillance.plan import PatientPlan


def recipient_said(recipient: Recipient, words: Words) -> str:
    """`YILMAZ, Ayşe  211 340: MRI scan, Tue 12-Jan-2027`."""
    what = plainly(recipient.modalities, words)
    return f"{_who(recipient.plan, words)}: {what}, {words.weekday_date(recipient.day)}"


def left_out_said(left_out: LeftOut, words: Words) -> str:
    return f"{_who(left_out.plan, words)}: {words(left_out.why)}"


def _who(plan: PatientPlan, words: Words) -> str:
    patient = plan.dossier.patient
    return f"{list_name(patient, words)}  {shown(patient.hospital_no)}"
