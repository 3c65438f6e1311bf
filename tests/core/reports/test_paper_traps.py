"""No text that anybody can type breaks the summary or the whole record, on either paper."""

from dataclasses import replace

import pytest

from core.domain.settings import PaperSize
from core.language import ENGLISH
from core.reports.full_record.document import printed_record
from core.reports.paper.letterhead import Letterhead
from core.reports.summary.document import printed_summary
from tests.core.reports import operated, sample
from tests.core.reports.papers import assert_inside, pages_of
from tests.core.reports.traps import TRAPS


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("trap", TRAPS)
def test_that_no_text_breaks_the_summary(trap: str, size: PaperSize) -> None:
    text = TRAPS[trap]
    chart = operated.with_text(operated.asked(), text)
    head = Letterhead(centre=text[:200], address=(text[:200],) * 4, phone=text[:200])
    meta = replace(
        sample.META,
        paper_size=size,
        centre=text[:200],
        history="a3f09b1c",
        letterhead=head,
        signed_by=(text[:200],) * 6,
    )
    found = printed_summary(sample.plan_for(chart.dossier), ENGLISH, meta, chart=chart)
    assert found.overflows == ()
    assert_inside(found.pdf, meta.sheet)
    for page in pages_of(found.pdf):
        assert "history a3f09b1c" in page, "where a page comes from is never pushed out"


@pytest.mark.parametrize("trap", ["long text", "long word", "control"])
def test_that_a_text_longer_than_a_page_goes_on_over_the_page(trap: str) -> None:
    chart = operated.with_text(operated.chart(), TRAPS[trap])
    found = printed_record(sample.plan_for(chart.dossier), chart, ENGLISH, sample.META)
    assert found.overflows == ()
    assert_inside(found.pdf, sample.META.sheet)
