"""Parts of a summary can be left out; what protects the patient cannot, and the paper says so."""

from dataclasses import fields

import pytest

from core.domain.summary_parts import Part, parts_named
from core.language import Language, words_in
from core.reports.summary.compose import compose
from core.reports.summary.document import printed_summary
from core.reports.summary.leaving_out import _EMPTIED
from core.reports.summary.values import Summary
from tests.core.reports import lesions, sample
from tests.core.reports.papers import assert_legible, pages_of
from tests.core.reports.sample import META, plan_for

EVERY = frozenset(Part)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("part", Part)
def test_that_a_part_left_out_is_gone_and_named(part: Part, language: Language) -> None:
    chart, words = lesions.chart(), words_in(language)
    plan = plan_for(chart.dossier)
    whole = compose(plan, words, META, chart)
    less = compose(plan, words, META, chart, frozenset({part}))
    if part is not Part.NOTES:
        assert len(less.lines()) <= len(whole.lines())
        assert set(whole.lines()) - set(less.lines())
        assert words.inner(words(part.label)) in less.left_out
        assert less.left_out in less.lines()
    printed = printed_summary(plan, words, META, chart=chart, without=frozenset({part}))
    assert_legible(printed)
    assert less.left_out in " ".join(pages_of(printed.pdf))


def test_that_banner_day_alerts_and_gaps_stay_when_everything_else_goes() -> None:
    """INV-23."""
    for dossier in (sample.complex_course(), sample.dead(), sample.lost()):
        plan, words = plan_for(dossier), words_in(Language.ENGLISH)
        whole, least = (compose(plan, words, META, None, each) for each in (frozenset(), EVERY))
        assert least.banner == whole.banner
        assert least.alerts[: len(whole.alerts)] == whole.alerts
        assert least.gaps == whole.gaps
        assert least.footer == whole.footer
        assert least.signatures == whole.signatures
        [*pages] = pages_of(printed_summary(plan, words, META, without=EVERY).pdf)
        assert "As of 23-Nov-2026" in pages[0]
        assert "Not recorded" in " ".join(pages)
    emptied = {name for each in _EMPTIED.values() for name in each}
    kept = {each.name for each in fields(Summary)} - emptied
    assert {"banner", "alerts", "gaps", "footer", "signatures", "left_out"} <= kept


def test_that_no_alert_is_left_to_a_table_that_is_not_there() -> None:
    plan = plan_for(sample.lost())
    words = words_in(Language.ENGLISH)
    for part in (Part.COURSE, Part.SURVEILLANCE):
        less = compose(plan, words, META, None, frozenset({part}))
        assert less.more_alerts == ""


def test_that_a_part_the_patient_has_not_got_is_not_said_to_be_left_out() -> None:
    plan = plan_for(sample.lost())
    assert compose(plan, words_in(Language.ENGLISH), META, None, frozenset({Part.LIVER})) == (
        compose(plan, words_in(Language.ENGLISH), META)
    )


def test_that_names_of_parts_are_read_and_unknown_ones_left_aside() -> None:
    assert parts_named(("liver", "of a newer program")) == {Part.LIVER}
