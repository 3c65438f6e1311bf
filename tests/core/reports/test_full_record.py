"""The whole record on paper: every value of every record, many small ones by day."""

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from core.domain.chart import Chart
from core.domain.chart_with import records_of
from core.domain.value_words import value_said
from core.domain.variables import Kind, variables_of
from core.language import ENGLISH, Language, words_in
from core.reports.full_record.compose import compose
from core.reports.full_record.document import printed_record
from core.reports.summary.values import SummaryMeta
from core.store.charts import chart_of
from core.store.dossiers import all_dossiers
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan, plan_of
from tests.demonstrated import demonstrated

TODAY = date(2026, 11, 23)
META = SummaryMeta(program_version="0", printed_at=datetime(2026, 11, 23, 9, tzinfo=UTC))
DAYS = WorkingDays(weekdays=frozenset(range(5)), holidays=frozenset())


@pytest.fixture(scope="module")
def longest() -> tuple[PatientPlan, Chart]:
    """The patient of the demonstration with the most operations."""
    registry = demonstrated(TODAY)
    dossier = max(all_dossiers(registry), key=lambda each: len(each.procedures))
    chart = chart_of(registry, dossier.patient.id)
    return plan_of(chart.dossier, registry.protocols.all(), TODAY, DAYS), chart


def test_that_every_recorded_value_is_in_the_document(longest: tuple[PatientPlan, Chart]) -> None:
    plan, chart = longest
    said = " ".join(
        f"{name} {value}"
        for section in compose(plan, chart, ENGLISH, META).sections
        for name, value in section.values
    )
    for record in records_of(chart):
        for each in variables_of(type(record)):
            value = getattr(record, each.name)
            if each.kind is not Kind.REFERENCE and value not in (None, "", frozenset(), ()):
                assert value_said(value, ENGLISH, ENGLISH(each.unit)) in said, each.name


def test_that_many_small_records_stand_one_row_each(longest: tuple[PatientPlan, Chart]) -> None:
    plan, chart = longest
    sections = compose(plan, chart, ENGLISH, META).sections
    n = len(chart.dossier.examinations)
    [examinations] = [each for each in sections if each.title == f"Examination: {n} records"]
    assert len(examinations.values) == n
    operations = [each for each in sections if each.title.startswith("Operation, ")]
    assert len(operations) == len(chart.dossier.procedures), "an operation stands at length"


@pytest.mark.parametrize("language", list(Language))
def test_that_nothing_finds_no_room_and_a_long_course_stays_short(
    longest: tuple[PatientPlan, Chart], language: Language
) -> None:
    plan, chart = longest
    printed = printed_record(plan, chart, words_in(language), META)
    assert printed.overflows == ()
    assert printed.n_pages <= 14
    assert len(PdfReader(BytesIO(printed.pdf)).pages) == printed.n_pages
