"""New records of the chart as the menu offers them: what is known already is filled in."""

from collections.abc import Iterator
from typing import Any

from core.domain.chart import Chart
from core.domain.complications import Complication
from core.domain.disease import (
    ExtrahepaticDisease,
    LiverDisease,
    MDTDecision,
    PrimaryTumour,
    Recurrence,
)
from core.domain.dossier import Dossier
from core.domain.followup import ContactAttempt, Examination
from core.domain.lesions import LesionFate, LesionSize, LiverMetastasis
from core.domain.meeting import MDTReferral
from core.domain.parts import Ablation, Specimen
from core.domain.screening import Screening
from core.domain.stops import Death
from core.domain.treatment import Procedure, SystemicTherapy
from core.domain.work_up import LaboratoryValue, WorkUp
from core.language import phrase
from core.surveillance.plan import PatientPlan
from ui.look.language import words
from ui.views.patient.blanks import blank
from ui.views.patient.intents import AddDocuments, Correct, Fill
from ui.views.patient.menu_button import Entry


def entry(name: str, label: str, intent: Any) -> Entry:
    return Entry(name, words()(label), intent)


def disease(plan: PatientPlan, chart: Chart) -> Iterator[Entry]:
    dossier, who = plan.dossier, plan.dossier.patient.id
    label = phrase("Another primary tumour") if dossier.primaries else phrase("Primary tumour")
    yield entry("add_primary", label, Fill(blank(PrimaryTumour, patient_id=who)))
    if dossier.liver_disease is None:
        whole = blank(LiverDisease, patient_id=who)
        yield entry("add_liver_disease", phrase("Liver disease"), Fill(whole))
    treated = untreated(dossier)
    number = max((each.number for each in chart.lesions), default=0) + 1
    lesion = blank(
        LiverMetastasis,
        patient_id=who,
        number=number,
        recurrence_id=treated.id if treated else None,
    )
    yield entry("add_lesion", phrase("Liver metastasis, one lesion"), Fill(lesion, at="segments"))
    if chart.lesions:
        only = chart.lesions[0].id if len(chart.lesions) == 1 else None
        size = blank(LesionSize, patient_id=who, lesion_id=only)
        yield entry("add_size", phrase("Size of a lesion"), Fill(size))
    elsewhere = blank(ExtrahepaticDisease, patient_id=who)
    yield entry("add_extrahepatic", phrase("Disease outside the liver"), Fill(elsewhere))
    found = blank(Recurrence, patient_id=who)
    yield entry("add_recurrence", phrase("Recurrence"), Fill(found))


def treatment(plan: PatientPlan) -> Iterator[Entry]:
    who, treated = plan.dossier.patient.id, untreated(plan.dossier)
    operation = blank(Procedure, patient_id=who, recurrence_id=treated.id if treated else None)
    yield entry("add_operation", phrase("Operation or ablation"), Fill(operation))
    therapy = blank(SystemicTherapy, patient_id=who)
    yield entry("add_therapy", phrase("Systemic therapy"), Fill(therapy))


def after_operation(plan: PatientPlan, chart: Chart) -> Iterator[Entry]:
    """What belongs to an operation: to the last one unless another is chosen."""
    if not plan.dossier.procedures:
        return
    last = plan.dossier.procedures[-1]
    known = {"patient_id": last.patient_id, "procedure_id": last.id}
    for name, label, kind in (
        ("add_complication", phrase("Complication"), Complication),
        ("add_specimen", phrase("Specimen with its margin"), Specimen),
        ("add_ablation", phrase("Ablation at an operation"), Ablation),
    ):
        yield entry(name, label, Fill(blank(kind, **known), at=_FIRST[name]))
    if chart.lesions:
        fate = blank(LesionFate, **known)
        yield entry("add_fate", phrase("Fate of a lesion"), Fill(fate))


_FIRST = {"add_complication": "occurred_on", "add_specimen": "name", "add_ablation": "modality"}


def examined(plan: PatientPlan) -> Iterator[Entry]:
    who = plan.dossier.patient.id
    for name, label, kind in (
        ("add_examination", phrase("Examination of the surveillance"), Examination),
        ("add_work_up", phrase("Examination before treatment"), WorkUp),
        ("add_laboratory", phrase("Laboratory value"), LaboratoryValue),
    ):
        known: dict[str, Any] = {"patient_id": who}
        yield entry(name, label, Fill(blank(kind, **known)))


def meeting(plan: PatientPlan, operator: str) -> Iterator[Entry]:
    open_ones = plan.undecided_recurrences
    about = open_ones[-1].id if open_ones else None
    decision = blank(MDTDecision, patient_id=plan.dossier.patient.id, recurrence_id=about)
    yield entry("add_decision", phrase("MDT decision"), Fill(decision))
    if plan.standing.is_inside:
        referral = blank(
            MDTReferral,
            patient_id=plan.dossier.patient.id,
            referred_on=plan.today,
            recurrence_id=about,
            referred_by=operator,
        )
        text = phrase("Put on the MDT list")
        yield entry("add_referral", text, Fill(referral, at="question"))


def contacts(plan: PatientPlan, operator: str) -> Iterator[Entry]:
    attempt = blank(
        ContactAttempt, patient_id=plan.dossier.patient.id, tried_on=plan.today, tried_by=operator
    )
    yield entry("add_contact", phrase("Call, letter or message"), Fill(attempt))


def person(plan: PatientPlan) -> Iterator[Entry]:
    who = plan.dossier.patient
    yield entry("add_document", phrase("Document"), AddDocuments(who.id))
    yield entry("edit_person", phrase("Correct the person"), Correct(who))
    considered = blank(
        Screening,
        patient_id=who.id,
        family_name=who.family_name,
        given_name=who.given_name,
        hospital_no=who.hospital_no,
    )
    yield entry("add_screening", phrase("Screening"), Fill(considered, at="considered_on"))
    if plan.dossier.death is None:
        yield entry("add_death", phrase("Death"), Fill(blank(Death, patient_id=who.id)))


def untreated(dossier: Dossier) -> Recurrence | None:
    """The last recurrence that no operation treats yet."""
    treated = {each.recurrence_id for each in dossier.procedures}
    return next((r for r in reversed(dossier.recurrences) if r.id not in treated), None)
