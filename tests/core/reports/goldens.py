"""The golden texts: what each document says of each of the six patients in both languages.

`python -m scripts.golden` writes them anew; read the difference before it is committed.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from pypdf import PdfReader

from core.domain.chart import Chart
from core.domain.letters import LetterKind
from core.domain.patient import LetterLanguage
from core.domain.settings import Settings
from core.errors import RegistryError
from core.language import Language, words_in
from core.reports.full_record.document import printed_record
from core.reports.letters.choosing import batch_of
from core.reports.letters.document import printed_letters
from core.reports.mdt_sheet.document import printed_mdt_sheet
from core.reports.monday.compose import Asked
from core.reports.monday.document import printed_monday
from core.reports.operation_sheet.document import printed_operation_sheet
from core.reports.paper.printing import Printed
from core.reports.patient_plan.document import printed_plan
from core.reports.scores.document import printed_scores
from core.reports.summary.document import printed_summary
from core.reports.summary.values import SummaryMeta
from core.surveillance.orders import DisplayStatus
from core.surveillance.plan import PatientPlan
from core.surveillance.worklist import worklist
from tests.core.reports.golden_patients import six
from tests.core.reports.sample import TODAY, plan_for

FOLDER = Path(__file__).parent / "golden"
META = SummaryMeta(
    program_version="0.1.0",
    printed_at=datetime(2026, 11, 23, 16, 40),
    history="0123abcd",
    printed_by="D. Kaya",
    centre="HPB surveillance clinic",
)
SETTINGS = Settings(
    centre="HPB surveillance clinic",
    clinic_address="University Hospital\nHastane Caddesi 12\n34000 İstanbul",
    clinic_phone="0212 000 44 55",
)


class Golden(NamedTuple):
    """One text: a document, of whom (or of everybody), in a language."""

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
    for language in Language:
        for who in six():
            for document in (*_DRAWN, *_LETTERS):
                yield Golden(document, who, language)
        yield from (Golden(document, "everybody", language) for document in ("monday", "list"))


@cache
def printed(golden: Golden) -> Printed:
    """The document, drawn once in a run.

    Raises:
        RegistryError: this patient has none.
    """
    return draw(golden)


def draw(golden: Golden) -> Printed:
    """The document, drawn anew."""
    language = golden.language
    if golden.who == "everybody":
        return _sheet(language, is_list=golden.document == "list")
    chart = six()[golden.who]
    if golden.document in _LETTERS:
        return _letter(_LETTERS[golden.document], chart, language)
    return _DRAWN[golden.document](plan_for(chart.dossier), chart, language)


def text_of(golden: Golden) -> str:
    """Page by page as a reader of the file extracts it, or why there is no such document."""
    try:
        pdf = printed(golden).pdf
    except RegistryError as refusal:
        return f"No document: {refusal.said(words_in(golden.language))}\n"
    pages = PdfReader(BytesIO(pdf)).pages
    said = []
    for number, page in enumerate(pages, start=1):
        lines = [line.strip() for line in page.extract_text().splitlines()]
        said.append(f"--- page {number} of {len(pages)}")
        said += [line for line in lines if line]
    return "\n".join(said) + "\n"


def write_all(folder: Path = FOLDER) -> list[Path]:
    """Write every text anew and take away what belongs to none; gives what has changed."""
    wanted = {folder / each.path.relative_to(FOLDER): text_of(each) for each in goldens()}
    changed = []
    for path in sorted(folder.rglob("*.txt")):
        if path not in wanted:
            path.unlink()
            changed.append(path)
    for path, text in wanted.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            changed.append(path)
    return changed


def _summary(plan: PatientPlan, chart: Chart, language: Language) -> Printed:
    return printed_summary(plan, words_in(language), META, chart=chart)


def _record(plan: PatientPlan, chart: Chart, language: Language) -> Printed:
    return printed_record(plan, chart, words_in(language), META)


def _scores(plan: PatientPlan, chart: Chart, language: Language) -> Printed:
    return printed_scores(plan, chart, words_in(language), META)


def _plan(plan: PatientPlan, _chart: Chart, language: Language) -> Printed:
    return printed_plan(plan, META, SETTINGS, language)


def _mdt(plan: PatientPlan, chart: Chart, language: Language) -> Printed:
    return printed_mdt_sheet(plan, chart, words_in(language), META)


def _operation(plan: PatientPlan, chart: Chart, language: Language) -> Printed:
    return printed_operation_sheet(plan, chart, words_in(language), META, None)


_DRAWN: dict[str, Callable[[PatientPlan, Chart, Language], Printed]] = {
    "summary": _summary,
    "record": _record,
    "scores": _scores,
    "plan": _plan,
    "mdt": _mdt,
    "operation": _operation,
}
_LETTERS = {f"letter-{kind.value}": kind for kind in LetterKind}


def _letter(kind: LetterKind, chart: Chart, language: Language) -> Printed:
    patient = replace(chart.dossier.patient, language=LetterLanguage.read(language.value))
    plan = plan_for(replace(chart.dossier, patient=patient))
    batch = batch_of(kind, [plan])
    if batch.left_out:
        raise RegistryError(batch.left_out[0].why)
    return printed_letters(batch, META, replace(SETTINGS, language=language))


def _sheet(language: Language, *, is_list: bool) -> Printed:
    plans = [plan_for(each.dossier) for each in six().values()]
    found, words = worklist(plans, TODAY), words_in(language)
    overdue = {
        item.plan.dossier.patient.id for item in found.items if item.status is DisplayStatus.OVERDUE
    }
    asked = Asked(
        items=list(found.items),
        today=TODAY,
        n_living=found.n_living,
        n_overdue=len(overdue),
        filter_said=words("all living and enrolled patients") if is_list else "",
    )
    return printed_monday(asked, words, META)
