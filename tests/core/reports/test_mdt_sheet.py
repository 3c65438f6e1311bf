"""The sheet for the meeting: one page for anybody, with what the meeting has to know."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from core.domain.chart import Chart
from core.domain.disease import MutationStatus
from core.domain.meeting import MDTReferral
from core.domain.settings import PaperSize
from core.language import ENGLISH, Language, words_in
from core.reports.mdt_sheet.brief import markers_said
from core.reports.mdt_sheet.compose import OPTIONS, compose
from core.reports.mdt_sheet.document import printed_mdt_sheet
from core.reports.mdt_sheet.values import MdtSheet
from core.reports.paper.letterhead import Letterhead
from core.reports.paper.printing import Printed
from tests.core.reports import lesions, operated, sample
from tests.core.reports.papers import (
    assert_fonts_embedded,
    assert_inside,
    assert_legible,
    assert_valid,
    needs_qpdf,
    pages_of,
)
from tests.core.reports.traps import TRAPS
from tests.papers import a_picture

BOTH = [Language.ENGLISH, Language.TURKISH]
CHARTS: dict[str, Callable[[], Chart]] = {
    "simple": lambda: Chart(dossier=sample.simple()),
    "complex": operated.chart,
    "asked": operated.asked,
    "dead": lambda: Chart(dossier=sample.dead()),
    "lost": lambda: Chart(dossier=sample.lost()),
    "empty": lambda: Chart(dossier=sample.empty()),
    "long": lambda: Chart(dossier=sample.long_record()),
    "forty lesions": lesions.with_many,
}
HEAD = Letterhead(
    centre="Hepatobiliary Surgery, University Hospital",
    address=("Tıp Caddesi 1", "34000 İstanbul"),
    phone="0212 000 00 00",
    logo=a_picture("PNG", (300, 120)),
)


def said(chart: Chart, language: Language = Language.ENGLISH) -> MdtSheet:
    return compose(sample.plan_for(chart.dossier), chart, words_in(language), sample.META)


def printed(
    chart: Chart, language: Language = Language.ENGLISH, size: PaperSize = PaperSize.A4
) -> Printed:
    meta = replace(sample.META, paper_size=size, history="a3f09b1c", letterhead=HEAD)
    return printed_mdt_sheet(sample.plan_for(chart.dossier), chart, words_in(language), meta)


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("name", CHARTS)
def test_that_anybody_fits_on_exactly_one_page(
    name: str, language: Language, size: PaperSize
) -> None:
    found = printed(CHARTS[name](), language, size)
    assert found.n_pages == 1
    assert found.overflows == ()
    assert_inside(found.pdf, replace(sample.META, paper_size=size).sheet)


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("trap", TRAPS)
def test_that_no_text_breaks_the_page(trap: str, size: PaperSize) -> None:
    chart = operated.with_text(operated.asked(), TRAPS[trap])
    found = printed(chart, size=size)
    assert found.n_pages == 1
    assert found.overflows == ()
    assert_inside(found.pdf, replace(sample.META, paper_size=size).sheet)


@needs_qpdf
def test_that_the_file_is_valid_and_can_be_read(tmp_path: Path) -> None:
    found = printed(operated.asked())
    assert_valid(found.pdf, tmp_path)
    assert_fonts_embedded(found.pdf)
    assert_legible(found)


def test_that_equal_facts_give_equal_bytes() -> None:
    assert printed(operated.chart()).pdf == printed(operated.chart()).pdf


def test_that_the_page_says_who_when_from_where_and_how_far_the_history_was() -> None:
    [page] = pages_of(printed(operated.chart()).pdf)
    assert "KILIÇOĞLU, Işıl" in page
    assert "As of 23-Nov-2026" in page
    assert "Page 1 of 1" in page
    assert "version 1" in page
    assert "Hepatrack 0.1.0 · history a3f09b1c" in page
    assert "Hepatobiliary Surgery, University Hospital Tıp Caddesi 1 · 34000 İstanbul" in page


def test_that_the_question_of_todays_meeting_is_asked_and_otherwise_written_by_hand() -> None:
    assert said(operated.asked()).question.text == operated.QUESTION
    assert said(operated.chart()).question.text == ""
    [page] = pages_of(printed(operated.asked()).pdf)
    assert "Resect, ablate, or systemic therapy first?" in page


def referred(*referrals: tuple[date, date | None, str]) -> MdtSheet:
    some = operated.chart()
    waiting = tuple(
        MDTReferral(
            patient_id=some.dossier.patient.id,
            referred_on=on,
            meeting_on=meeting,
            question=question,
            referred_by="Dr A. Seren",
        )
        for on, meeting, question in referrals
    )
    return said(replace(some, dossier=replace(some.dossier, referrals=waiting)))


def test_that_the_question_that_was_referred_and_waits_is_asked_with_its_meeting() -> None:
    sheet = referred((date(2026, 11, 20), date(2026, 12, 1), "Resect or ablate?"))
    assert sheet.question.text == "Resect or ablate?"
    about = "meeting of Tue 01-Dec-2026 · referred 20-Nov-2026 by Dr A. Seren"
    assert sheet.banner.about == about


def test_that_of_several_questions_that_of_the_next_meeting_is_first() -> None:
    sheet = referred(
        (date(2026, 11, 2), None, "Later?"),
        (date(2026, 11, 20), date(2026, 12, 8), "Second?"),
        (date(2026, 11, 19), date(2026, 12, 1), "First?"),
    )
    assert sheet.question.text == "First? / Second? / Later?"


def test_that_an_answered_question_is_not_asked_again() -> None:
    assert referred((date(2022, 12, 1), None, "Before the last decision?")).question.text == ""


def test_that_a_long_question_says_where_it_goes_on() -> None:
    [page] = pages_of(printed(operated.asked("Why and how? " * 200)).pdf)
    assert "(the question goes on in the record)" in page


def test_that_the_case_is_told_in_brief() -> None:
    facts = {each.term: each.text for each in said(operated.chart()).brief.facts}
    assert facts["RAS, BRAF, MSI"] == "RAS wild type, BRAF mutated, MSI stable (MSS)"
    assert facts["New finding"] == "R2 29-Aug-2023: liver, largest 14 mm, 6 months after O2"
    assert facts["Outside the liver"] == "Lung"
    assert facts["Remnant"] == "68 % (952 mL), CT volumetry 20-Feb-2023"
    assert facts["Liver function"] == "Bilirubin, total 12 µmol/L, Albumin 41 g/L (29-Aug-2023)"
    assert facts["Fitness"] == "ASA II; Hypertension"


def test_that_what_nobody_recorded_is_said_not_left_out() -> None:
    facts = {each.term: each.text for each in said(CHARTS["empty"]()).brief.facts}
    assert facts["Primary"] == "not recorded"
    assert facts["RAS, BRAF, MSI"] == "not recorded"
    assert facts["CEA"] == "not recorded"
    assert facts["Fitness"] == "ASA not recorded; comorbidity not recorded"
    [page] = pages_of(printed(CHARTS["empty"]()).pdf)
    assert "No operation, no therapy and no recurrence is recorded." in page
    assert "No scan is recorded." in page
    assert "No CEA recorded" in page


@pytest.mark.parametrize(
    ("kras", "nras", "expected"),
    [
        (MutationStatus.MUTATED, None, "RAS mutated (KRAS), BRAF"),
        (MutationStatus.WILD_TYPE, MutationStatus.MUTATED, "RAS mutated (NRAS), BRAF"),
        (MutationStatus.WILD_TYPE, MutationStatus.WILD_TYPE, "RAS wild type, BRAF"),
        (MutationStatus.WILD_TYPE, None, "KRAS wild type, NRAS not recorded, BRAF"),
        (None, None, "RAS not recorded, BRAF"),
        (MutationStatus.NOT_TESTED, None, "KRAS not tested, NRAS not recorded, BRAF"),
    ],
)
def test_that_ras_is_wild_type_only_where_both_genes_are(
    kras: MutationStatus | None, nras: MutationStatus | None, expected: str
) -> None:
    [primary, *_] = sample.complex_course().primaries
    told = markers_said(replace(primary, kras=kras, nras=nras), ENGLISH)
    assert told.startswith(expected)


def test_that_every_overdue_modality_is_named() -> None:
    overdue = said(operated.chart()).overdue
    assert overdue == (
        "Overdue: MRI liver since 09-Oct-2026 (45 days); PET-CT since 09-Oct-2026 (45 days)"
    )
    assert said(CHARTS["dead"]()).overdue == ""


def test_that_scans_tell_number_and_size_and_whose() -> None:
    rows = said(operated.chart()).scans.rows
    told = [(row.day, row.head, row.detail) for row in rows]
    assert told[0][:2] == ("13-Apr-2026", "MRI liver")
    assert ("29-Aug-2023", "MRI", "no. 8: 14 mm") in told
    assert (
        "14-Jun-2022",
        "MRI",
        "no. 2: 19 mm, no. 1: 17 mm, no. 3: 9 mm, no. 4: 8 mm, no. 5: 0 mm",
    ) in told


def test_that_operations_stay_when_decisions_have_to_go() -> None:
    course = said(operated.chart()).course
    heads = [row.head.split()[0] for row in course.shown(5)]
    assert heads == ["C1", "O1", "C2", "O2", "O3"]
    assert course.missing(5) == "4 events are left out: they stand in the patient summary."
    assert course.missing(len(course.rows)) == ""


def test_that_a_long_course_says_how_much_is_left_out_and_where_it_stands() -> None:
    [page] = pages_of(printed(CHARTS["long"]()).pdf)
    assert "events are left out: they stand in the patient summary." in page
    assert "earlier scans are left out: they stand in the whole record." in page


def test_that_the_meeting_finds_room_for_its_decision() -> None:
    [page] = pages_of(printed(operated.chart()).pdf)
    for each in (*OPTIONS, "Reason, dissent", "Next step, by whom, by when"):
        assert each in page
    for role in ("Hepatobiliary surgeon", "Medical oncologist", "Interventional radiologist"):
        assert role in page
    assert "Chair, signature and date" in page


def test_that_the_sites_own_roles_sign() -> None:
    chart = operated.chart()
    meta = replace(sample.META, signed_by=("Prof. A. Seren", "Head of oncology"))
    sheet = printed_mdt_sheet(sample.plan_for(chart.dossier), chart, ENGLISH, meta)
    [page] = pages_of(sheet.pdf)
    assert "Prof. A. Seren" in page
    assert "Head of oncology" in page
    assert "Chair, signature" not in page


def test_that_a_sheet_of_a_past_day_knows_nothing_of_later_ones() -> None:
    chart = operated.chart()
    day = date(2022, 12, 1)
    plan = sample.plan_for(chart.dossier, day)
    told = " ".join(compose(plan, chart, ENGLISH, sample.META).lines())
    assert "2023" not in told
    assert "O1" in told
    assert printed_mdt_sheet(plan, chart, ENGLISH, sample.META).overflows == ()


def test_that_turkish_says_the_same() -> None:
    [page] = pages_of(printed(operated.chart(), Language.TURKISH).pdf)
    for each in ("Konsey formu", "Olgu özeti", "%68 (952 mL)", "Konseyin kararı", "Sayfa 1 / 1"):
        assert each in page
