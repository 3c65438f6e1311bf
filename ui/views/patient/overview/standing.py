"""Where we are: the disease today, the calendar, and whether the patient can be reached."""

from datetime import date

from core.domain.chart import Chart
from core.domain.dossier import Dossier
from core.domain.patient import ConsentScope, Patient
from core.language import Words, phrase
from core.reports.summary.condition import condition_said, last_curative_day, latest_findings
from core.reports.summary.phrasing import inner, listed, months_between
from core.surveillance.plan import PatientPlan
from ui.look.language import words
from ui.views.patient.facts import cea_said, protocol_said
from ui.views.patient.orders_said import appointment_said
from ui.views.patient.overview.lines import Panel, line

CONTACT_MONTHS = 6  # without a confirmed contact for longer, it is said in the tone of danger


def standing_panel(plan: PatientPlan, chart: Chart) -> Panel:
    """Disease, calendar, the next visit with what is booked, the tumour marker."""
    said, dossier = words(), plan.dossier
    cea, is_pressing = cea_said(chart, plan.today, said)
    lines = [
        line(phrase("Now"), condition_said(dossier, plan, said)),
        line(phrase("Disease-free"), _free_since(dossier, plan.today, said)),
        line(phrase("Calendar"), protocol_said(plan, said)),
        line(phrase("Next visit"), _next_visit(plan, said)),
        line(phrase("CEA"), cea, "danger" if is_pressing else "text"),
    ]
    return Panel("panel_standing", said(phrase("Where we are")), tuple(lines))


def _next_visit(plan: PatientPlan, said: Words) -> str:
    """When the next dates fall due, and what is booked for them."""
    if plan.next_due is None:
        return said(phrase("None"))
    booked = _booked(plan, said)
    due = said(phrase("due {day}"), day=plan.next_due)
    return listed([due, said(phrase("booked {what}"), what=booked) if booked else ""])


def _free_since(dossier: Dossier, today: date, said: Words) -> str:
    """Only after a curative treatment, with somebody having looked and found nothing since."""
    treated = last_curative_day(dossier)
    later = [r for r in dossier.recurrences if treated is None or r.detected_on > treated]
    if treated is None or later or dossier.death is not None:
        return said(phrase("No"))
    found = {each.value for each in latest_findings(dossier, treated)}
    months = max(months_between(treated, today), 0)
    if found == {"no_evidence"}:
        return said(phrase("since {day}, {n} months"), day=treated, n=months)
    if found:
        return said(phrase("not certain: a finding is open"))
    return said(phrase("since {day}, no result recorded yet"), day=treated)


def _booked(plan: PatientPlan, said: Words) -> str:
    orders = plan.current.orders if plan.current else ()
    ahead = [o for o in orders if o.appointment and o.appointment.booked_for >= plan.today]
    days: dict[str, list[str]] = {}
    for each in ahead:
        assert each.appointment is not None, "only those with one were taken"
        days.setdefault(appointment_said(each.appointment), []).append(said(each.modality.short))
    return listed((f"{day} {' + '.join(what)}" for day, what in days.items()), "; ")


def contact_panel(plan: PatientPlan) -> Panel:
    """The last confirmed contact, the phones with the day they were verified, and consent.

    Who is responsible stands in the banner.
    """
    said, patient = words(), plan.dossier.patient
    last = plan.dossier.last_contact_on()
    is_old = last is None or months_between(last, plan.today) >= CONTACT_MONTHS
    is_followed = plan.standing.is_inside
    lines = [
        line(phrase("Last contact"), _contact(last, plan.today, said), _tone(is_old, is_followed)),
        line(phrase("Phones"), _phones(patient, said)),
        line(phrase("Consent"), _consent(patient, said), _consent_tone(patient)),
    ]
    return Panel("panel_contact", said(phrase("Contact and consent")), tuple(lines))


def _tone(is_old: bool, is_followed: bool) -> str:  # noqa: FBT001  two facts, no switch
    return "danger" if is_old and is_followed else "text"


def _contact(last: date | None, today: date, said: Words) -> str:
    if last is None:
        return ""
    months = months_between(last, today)
    ago = (
        said.count(months, phrase("{n} month ago"), phrase("{n} months ago")) if months > 0 else ""
    )
    return listed([said.date(last), ago])


def _phones(patient: Patient, said: Words) -> str:
    phones = listed([patient.phone, patient.second_phone])
    if not phones:
        return ""
    verified = patient.phones_verified_on
    if verified is None:
        return listed([phones, said(phrase("never verified"))])
    return listed([phones, said(phrase("verified {day}"), day=verified)])


def _consent(patient: Patient, said: Words) -> str:
    if patient.consent_withdrawn_on is not None:
        return said(phrase("Withdrawn {day}"), day=patient.consent_withdrawn_on)
    if patient.consent_on is None:
        return ""
    covers = [
        inner(said(each.label), said) for each in ConsentScope if each in patient.consent_scope
    ]
    given = said(phrase("Given {day}"), day=patient.consent_on)
    return listed([given, *covers])


def _consent_tone(patient: Patient) -> str:
    return "danger" if patient.consent_withdrawn_on is not None else "text"
