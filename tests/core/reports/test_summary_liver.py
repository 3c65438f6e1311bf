"""The liver map on the patient summary."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from core.domain.chart import Chart
from core.language import ENGLISH, Language, words_in
from core.reports.paper.sheet import A4, LETTER, Sheet
from core.reports.summary.compose import compose
from core.reports.summary.document import printed_summary, summary_pdf
from core.surveillance.plan import PatientPlan
from tests.core.reports import lesions, sample

BOTH = [Language.ENGLISH, Language.TURKISH]


def plan(chart: Chart) -> PatientPlan:
    return sample.plan_for(chart.dossier)


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def printed(chart: Chart, language: Language = Language.ENGLISH) -> str:
    return text_of(summary_pdf(plan(chart), words_in(language), sample.META, chart=chart))


def test_that_every_lesion_is_a_row_with_its_size_and_fate() -> None:
    chart = lesions.chart()
    part = compose(plan(chart), ENGLISH, sample.META, chart).liver
    assert part is not None
    assert part.rows[0] == ("1", "S6", "17", "resected, O1")
    assert part.rows[3] == ("4", "S4a", "8", "ablated, O1")
    assert part.rows[4] == ("5", "S5", "–", "no longer seen")
    assert part.rows[7] == ("8", "S6", "14", "resected, O3")
    assert part.lines == ("S2, S3, S4a, S4b removed 27-Feb-2023.",)


def test_that_the_words_of_the_map_are_among_those_read_aloud() -> None:
    chart = lesions.chart()
    said = compose(plan(chart), ENGLISH, sample.META, chart).lines()
    assert "Liver map" in said
    assert "2 | S7 | 19 | resected, O1" in said


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("sheet", [A4, LETTER], ids=["A4", "letter"])
@pytest.mark.parametrize("n", [8, 14, 15, 40])
def test_that_map_and_lesions_find_room(n: int, sheet: Sheet, language: Language) -> None:
    chart = lesions.with_many(n)
    found = printed_summary(plan(chart), words_in(language), sample.META, sheet, chart)
    assert found.overflows == ()


@pytest.mark.parametrize("language", BOTH)
def test_that_the_map_can_be_searched_on_paper(language: Language) -> None:
    said = printed(lesions.chart(), language)
    words = words_in(language)
    for sought in ("Liver map", "Lesions", "segment removed", "no longer seen"):
        assert words(sought) in said


def test_that_many_lesions_are_counted_by_segment() -> None:
    chart = lesions.with_many(40)
    part = compose(plan(chart), ENGLISH, sample.META, chart).liver
    assert part is not None
    assert part.rows == ()
    assert part.lines[0] == "S1: 4 in place."
    assert "S6: 3 in place, 2 resected." in printed(chart)


def test_that_a_summary_without_lesions_has_no_map() -> None:
    chart = replace(lesions.chart(), lesions=(), sizes=(), fates=())
    assert compose(plan(chart), ENGLISH, sample.META, chart).liver is None
    assert "Liver map" not in printed(chart)
    without = text_of(summary_pdf(plan(chart), ENGLISH, sample.META))
    assert "Liver map" not in without


def test_that_equal_records_give_equal_bytes() -> None:
    chart = lesions.chart()
    first, again = (summary_pdf(plan(chart), ENGLISH, sample.META, chart=chart) for _ in range(2))
    assert first == again
