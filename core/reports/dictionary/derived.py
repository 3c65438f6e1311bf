"""What is computed and never stored: the name, the rule, and where in the code it stands."""

from typing import NamedTuple

from core.language import phrase


class Derived(NamedTuple):
    """One computed value; `where` is the function or property that computes it."""

    about: str
    name: str
    label: str
    rule: str
    where: str
    unit: str = ""


_PERSON = phrase("Person")
_PRIMARY = phrase("Primary tumour")
_LIVER = phrase("Liver disease")
_WORK_UP = phrase("Work-up")
_OPERATION = phrase("Operation")
_AFTER = phrase("Complication")
_SCORES = phrase("Scores")
_COURSE = phrase("Course")
_SURVEILLANCE = phrase("Surveillance")

DERIVED: tuple[Derived, ...] = (
    Derived(
        _PERSON,
        "age",
        phrase("Age on a day"),
        phrase("completed years between the birth date and the day"),
        "core.domain.patient.Patient.age_on",
        phrase("years"),
    ),
    Derived(
        _PERSON,
        "last_contact",
        phrase("Last confirmed contact"),
        phrase("the latest examination, operation or contact that reached the patient"),
        "core.domain.dossier.Dossier.last_contact_on",
    ),
    Derived(
        _PERSON,
        "vital_status",
        phrase("Vital status"),
        phrase("dead with a day of death, lost with such a stop in force, otherwise alive"),
        "core.surveillance.plan.PatientPlan.standing",
    ),
    Derived(
        _PRIMARY,
        "site_group",
        phrase("Site group"),
        phrase("right colon up to the transverse colon, left colon, sigmoid, rectum"),
        "core.domain.disease.PrimaryTumour.site_group",
    ),
    Derived(
        _PRIMARY,
        "stage",
        phrase("Stage group"),
        phrase("AJCC, edition as recorded; a missing sub-category is never guessed"),
        "core.scores.ajcc.stage",
    ),
    Derived(
        _PRIMARY,
        "m_category",
        phrase("M category"),
        phrase("from the liver metastases and the sites outside the liver, by edition"),
        "core.scores.ajcc.m_category",
    ),
    Derived(
        _LIVER,
        "distribution",
        phrase("Distribution of the lesions"),
        phrase("segments 5 to 8 right, 2 to 4 left, both: bilobar; segment 1 is on neither side"),
        "core.scores.distribution.distribution",
    ),
    Derived(
        _LIVER,
        "timing",
        phrase("Timing class"),
        phrase("synchronous or metachronous, by a named rule, from both dates of diagnosis"),
        "core.scores.timing.timing",
    ),
    Derived(
        _LIVER,
        "interval",
        phrase("Time to liver metastases"),
        phrase("from one diagnosis to the other; a span where a date is half known"),
        "core.scores.interval.between",
        phrase("months"),
    ),
    Derived(
        _WORK_UP,
        "remnant_share",
        phrase("Share of the future liver remnant"),
        phrase("remnant volume by liver volume; as stated where a volume is missing"),
        "core.domain.work_up.WorkUp.remnant_share",
        "%",
    ),
    Derived(
        _OPERATION,
        "smallest_margin",
        phrase("Smallest margin of all specimens"),
        phrase("the least of the specimens' margins; as stated where none has one"),
        "core.domain.chart.Chart.smallest_margin_mm",
        "mm",
    ),
    Derived(
        _OPERATION,
        "n_ablated",
        phrase("Lesions ablated in all"),
        phrase("the sum over the ablations; as stated where none has a number"),
        "core.domain.chart.Chart.n_ablated",
    ),
    Derived(
        _OPERATION,
        "residual",
        phrase("Residual class"),
        phrase("R0, R1, R2 or RX by a named rule, default R1 below 1 mm"),
        "core.scores.residual.residual",
    ),
    Derived(
        _OPERATION,
        "name",
        phrase("Name of the resection"),
        phrase("Brisbane 2000 and New World, from complete and partial segments"),
        "core.scores.resections.named",
    ),
    Derived(
        _OPERATION,
        "extent",
        phrase("Minor or major"),
        phrase("major with 3 complete segments or more; wedges never count"),
        "core.scores.resections.extent",
    ),
    Derived(
        _OPERATION,
        "stay",
        phrase("Stay"),
        phrase("days from the operation to the discharge"),
        "core.domain.treatment.Procedure.stay_days",
        phrase("days"),
    ),
    Derived(
        _AFTER,
        "cci",
        phrase("Comprehensive complication index"),
        phrase("half the root of the sum of the weights of all complications; 100 with a death"),
        "core.scores.cci.complication_index",
    ),
    Derived(
        _AFTER,
        "highest_grade",
        phrase("Highest Clavien-Dindo grade"),
        phrase("the worst of the complications of an operation; major from IIIa"),
        "core.scores.clavien_dindo.highest",
    ),
    Derived(
        _AFTER,
        "mortality",
        phrase("30-day and 90-day mortality"),
        phrase("death within so many days of the operation"),
        "core.scores.mortality.mortality",
    ),
    Derived(
        _AFTER,
        "isgls",
        phrase("Post-hepatectomy liver failure"),
        phrase("INR and bilirubin increased on or after day 5; ISGLS, and the 50-50 criteria"),
        "core.scores.liver_failure.isgls",
    ),
    Derived(
        _SCORES,
        "fong",
        phrase("Fong clinical risk score"),
        phrase("five items, 0 to 5; a missing one gives a range"),
        "core.scores.fong.fong",
    ),
    Derived(
        _SCORES,
        "tumour_burden",
        phrase("Tumour burden score"),
        phrase("root of the squares of the largest diameter in cm and the number of lesions"),
        "core.scores.tumour_burden.tumour_burden",
    ),
    Derived(
        _SCORES,
        "game",
        phrase("GAME score"),
        phrase("KRAS, CEA, nodes, tumour burden, extrahepatic disease; 0 to 7"),
        "core.scores.game.game",
    ),
    Derived(
        _SCORES,
        "nordlinger",
        phrase("Nordlinger score"),
        phrase("six items known before the operation, 0 to 6"),
        "core.scores.nordlinger.nordlinger",
    ),
    Derived(
        _SCORES,
        "recist",
        phrase("Response by measured diameters"),
        phrase("RECIST 1.1, from the sums of diameters"),
        "core.scores.recist.recist",
    ),
    Derived(
        _SURVEILLANCE,
        "slots",
        phrase("Due dates and their states"),
        phrase("from the anchor operation and the protocol's months; never chained"),
        "core.surveillance.plan.plan_of",
    ),
    Derived(
        _COURSE,
        "unanswered",
        phrase("Operations that may restart the calendar"),
        phrase("curative ones after the anchor that neither restart nor keep it"),
        "core.domain.dossier.Dossier.unanswered_procedures",
    ),
)
