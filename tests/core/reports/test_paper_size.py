"""A4 or US Letter: one setting decides for every document, and nothing is cut on either."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.domain.letters import LetterKind
from core.domain.settings import PaperSize, Settings
from core.language import ENGLISH, Language, words_in
from core.reports.full_record.document import printed_record
from core.reports.letters.choosing import batch_of
from core.reports.letters.document import printed_letters
from core.reports.letters.draw import SHEETS
from core.reports.mdt_sheet.document import printed_mdt_sheet
from core.reports.monday.compose import Asked
from core.reports.monday.document import printed_monday
from core.reports.operation_sheet.document import printed_operation_sheet
from core.reports.paper.printing import Printed
from core.reports.paper.sheet import landscape_of, sheet_of
from core.reports.patient_plan.document import printed_plan
from core.reports.recovery.compose import Origin
from core.reports.recovery.document import printed_recovery
from core.reports.scores.document import printed_scores
from core.reports.summary.document import printed_summary
from core.reports.summary.values import SummaryMeta, meta_for
from core.store.registry import Registry
from core.surveillance.worklist import worklist
from tests.builders import TODAY
from tests.core.reports import operated, sample
from tests.core.reports.papers import assert_inside
from tests.core.reports.ward import SETTINGS, plans_of, the_ward

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SIZES = pytest.mark.parametrize("size", list(PaperSize))


def meta(size: PaperSize) -> SummaryMeta:
    settings = replace(SETTINGS, paper_size=size, signed_by="Dr A. Seren\nHead of the clinic")
    return meta_for(settings, NOW, "a3f09b1c22")


Made = Callable[[SummaryMeta, Language], Printed]


def _of_a_patient(print_it: Callable[..., Printed]) -> Made:
    def printed(meta: SummaryMeta, language: Language) -> Printed:
        chart = operated.chart()
        return print_it(sample.plan_for(chart.dossier), chart, words_in(language), meta)

    return printed


def _summary(meta: SummaryMeta, language: Language) -> Printed:
    chart = operated.chart()
    return printed_summary(sample.plan_for(chart.dossier), words_in(language), meta, chart=chart)


def _plan(meta: SummaryMeta, language: Language) -> Printed:
    settings = replace(SETTINGS, paper_size=meta.paper_size)
    return printed_plan(sample.plan_for(sample.complex_course()), meta, settings, language)


def _recovery(meta: SummaryMeta, language: Language) -> Printed:
    origin = Origin(
        centre=meta.centre, file_name="a.hepatrack", made_at=NOW, paper_size=meta.paper_size
    )
    code = "ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789"
    return printed_recovery(code, origin, words_in(language))


DOCUMENTS: dict[str, Made] = {
    "summary": _summary,
    "MDT sheet": _of_a_patient(printed_mdt_sheet),
    "operation": _of_a_patient(printed_operation_sheet),
    "whole record": _of_a_patient(printed_record),
    "scores": _of_a_patient(printed_scores),
    "plan": _plan,
    "recovery": _recovery,
}


@SIZES
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", DOCUMENTS)
def test_that_every_document_is_laid_out_for_the_paper_of_the_settings(
    name: str, language: Language, size: PaperSize
) -> None:
    printed = DOCUMENTS[name](meta(size), language)
    assert printed.overflows == ()
    assert_inside(printed.pdf, sheet_of(size))


@SIZES
@pytest.mark.parametrize("language", list(Language))
def test_that_the_monday_sheet_is_turned(
    registry: Registry, language: Language, size: PaperSize
) -> None:
    the_ward(registry)
    found = worklist(plans_of(registry), TODAY)
    asked = Asked(
        items=list(found.items), today=TODAY, n_living=6, n_overdue=2, filter_said="everybody"
    )
    printed = printed_monday(asked, words_in(language), meta(size))
    assert printed.overflows == ()
    assert_inside(printed.pdf, landscape_of(size))


@SIZES
@pytest.mark.parametrize("kind", list(LetterKind))
def test_that_letters_keep_their_window_on_either_paper(
    registry: Registry, kind: LetterKind, size: PaperSize
) -> None:
    the_ward(registry)
    batch = batch_of(kind, plans_of(registry))
    settings = replace(SETTINGS, paper_size=size)
    printed = printed_letters(batch, meta(size), settings)
    assert printed.overflows == ()
    if batch.recipients:
        assert_inside(printed.pdf, SHEETS[size])


def test_that_a_registry_prints_on_a4_until_it_says_otherwise(registry: Registry) -> None:
    assert registry.settings().paper_size is PaperSize.A4
    registry_settings = Settings(paper_size=PaperSize.LETTER)
    assert meta_for(registry_settings, NOW, "").sheet == sheet_of(PaperSize.LETTER)


def test_that_the_letterhead_stands_on_the_first_page_alone() -> None:
    from tests.core.reports.papers import pages_of

    chart = operated.chart()
    printed = printed_record(
        sample.plan_for(chart.dossier), chart, ENGLISH, replace(meta(PaperSize.A4), centre="")
    )
    first, *others = pages_of(printed.pdf)
    assert others
    assert SETTINGS.clinic_phone in first
    assert not any(SETTINGS.clinic_phone in page for page in others)
