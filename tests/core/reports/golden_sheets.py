"""The golden texts of the MDT sheet and of the operation sheet, of six patients in both languages.

`python -m tests.core.reports.golden_sheets` writes them anew; read the difference before it is
committed.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from pypdf import PdfReader

from core.domain.chart import Chart
from core.domain.meeting import MDTReferral
from core.domain.patient import Sex
from core.domain.treatment import Access
from core.language import Language, words_in
from core.reports.mdt_sheet.document import printed_mdt_sheet
from core.reports.operation_sheet.document import printed_operation_sheet
from core.reports.paper.printing import Printed
from core.reports.summary.values import SummaryMeta
from tests.core.reports import operated, sample

FOLDER = Path(__file__).parent / "golden_sheets"
META = SummaryMeta(
    program_version="0.1.0",
    printed_at=datetime(2026, 11, 23, 16, 40),
    history="0123abcd",
    printed_by="D. Kaya",
    centre="HPB surveillance clinic",
)


def _referred() -> Chart:
    """The complex course with a question that waits."""
    some = operated.chart()
    waiting = MDTReferral(
        patient_id=some.dossier.patient.id,
        referred_on=date(2026, 11, 20),
        meeting_on=date(2026, 12, 1),
        question=operated.QUESTION,
        referred_by="Dr A. Seren",
    )
    return replace(some, dossier=replace(some.dossier, referrals=(waiting,)))


def _turkish() -> Chart:
    """Every letter that only Turkish has."""
    patient = sample.person(
        family_name="İğneciıoğlu",
        given_name="Şükriye Iraz",
        sex=Sex.FEMALE,
        birth_date=date(1958, 8, 30),
        hospital_no="406 118",
        surgeon="Doç. Dr. İ. Ünüvar",
        comorbidity="Tip 2 diyabet, koroner arter hastalığı",
    )
    first = sample.operation(
        patient.id, date(2026, 3, 2), access=Access.LAPAROSCOPIC, surgeon="Doç. Dr. İ. Ünüvar"
    )
    examined = [sample.examined(patient.id, sample.MRI, date(2026, 7, 3))]
    return Chart(
        dossier=sample.dossier_of(
            patient, examined, procedures=(first,), episodes=(sample.episode(first),)
        )
    )


SIX: dict[str, Callable[[], Chart]] = {
    "simple": lambda: Chart(dossier=sample.simple()),
    "complex": _referred,
    "dead": lambda: Chart(dossier=sample.dead()),
    "lost": lambda: Chart(dossier=sample.lost()),
    "empty": lambda: Chart(dossier=sample.empty()),
    "turkish": _turkish,
}


class Golden(NamedTuple):
    """One text: a document, of whom, in a language."""

    document: str
    who: str
    language: Language

    @property
    def path(self) -> Path:
        return FOLDER / self.document / f"{self.who}.{self.language.value}.txt"

    def __str__(self) -> str:
        return f"{self.document}-{self.who}-{self.language.value}"


def goldens() -> Iterator[Golden]:
    """Every text there is."""
    for document in ("mdt", "operation"):
        for who in SIX:
            yield from (Golden(document, who, language) for language in Language)


def draw(golden: Golden) -> Printed:
    """The document, drawn anew."""
    chart, words = SIX[golden.who](), words_in(golden.language)
    plan = sample.plan_for(chart.dossier)
    if golden.document == "mdt":
        return printed_mdt_sheet(plan, chart, words, META)
    return printed_operation_sheet(plan, chart, words, META)


def text_of(golden: Golden) -> str:
    """Page by page as a reader of the file extracts it."""
    pages = PdfReader(BytesIO(draw(golden).pdf)).pages
    said = []
    for number, page in enumerate(pages, start=1):
        lines = [line.strip() for line in page.extract_text().splitlines()]
        said.append(f"--- page {number} of {len(pages)}")
        said += [line for line in lines if line]
    return "\n".join(said) + "\n"


def write_all() -> None:
    for each in goldens():
        each.path.parent.mkdir(parents=True, exist_ok=True)
        each.path.write_text(text_of(each), encoding="utf-8")


if __name__ == "__main__":
    write_all()
