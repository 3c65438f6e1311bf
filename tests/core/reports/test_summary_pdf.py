"""The summary as a file: what a reader finds in it, on every page."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import cast

import pytest
from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject

from core.domain.dossier import Dossier
from core.language import Language, words_in
from core.reports.paper.printing import Printed
from core.reports.paper.sheet import A4, LETTER, Sheet
from core.reports.summary.document import printed_summary, summary_pdf
from core.store.shipped_protocols import shipped_ids, shipped_protocol
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import plan_of
from tests.core.reports import sample

ALL = [
    sample.simple,
    sample.complex_course,
    sample.dead,
    sample.lost,
    sample.empty,
    sample.long_record,
]
BOTH = [Language.ENGLISH, Language.TURKISH]


def printed(dossier: Dossier, language: Language = Language.ENGLISH, sheet: Sheet = A4) -> Printed:
    return printed_summary(sample.plan_for(dossier), words_in(language), sample.META, sheet)


def pages_of(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("patient", ALL, ids=lambda each: each.__name__)
def test_that_nothing_leaves_the_text_area(
    patient: Callable[[], Dossier], language: Language
) -> None:
    assert printed(patient(), language).overflows == ()


def test_that_nothing_leaves_a_letter_sheet_either() -> None:
    assert printed(sample.complex_course(), sheet=LETTER).overflows == ()


@pytest.mark.parametrize("name", shipped_ids())
def test_that_every_protocol_finds_room_and_breaks_no_date(name: str) -> None:
    protocol = shipped_protocol(name)
    dossier = sample.complex_course()
    episodes = tuple(
        replace(each, protocol_id=protocol.id, protocol_version=protocol.version)
        for each in dossier.episodes
    )
    plan = plan_of(
        replace(dossier, episodes=episodes),
        {(protocol.id, protocol.version): protocol},
        sample.TODAY,
        WorkingDays(),
    )
    found = printed_summary(plan, words_in(Language.ENGLISH), sample.META)
    assert found.overflows == ()
    lines = [line for page in PdfReader(BytesIO(found.pdf)).pages for line in _lines(page)]
    assert [line for line in lines if re.search(r"\d\d-[A-Z]\w\w-\d{0,3}$", line)] == []


def _lines(page: PageObject) -> list[str]:
    return [line.strip() for line in page.extract_text().splitlines()]


@pytest.mark.parametrize("language", BOTH)
def test_that_turkish_names_come_out_unharmed(language: Language) -> None:
    for page in pages_of(printed(sample.complex_course(), language).pdf):
        assert "KILIÇOĞLU, Işıl" in page
        assert "■" not in page
        assert "\ufffd" not in page


def test_that_each_page_says_who_when_and_which_of_how_many() -> None:
    pages = pages_of(printed(sample.complex_course()).pdf)
    assert len(pages) == 2
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of 2" in page
        assert "As of 23-Nov-2026" in page
        assert "204 817" in page
        assert "19-Jul-1996 (30y)" in page
    assert "continues on the next page" in pages[0]
    assert "continues on the next page" not in pages[1]


def test_that_a_broken_table_repeats_its_heads() -> None:
    second = pages_of(printed(sample.complex_course()).pdf)[1]
    assert "Course, continued" in second
    assert "Date Month Event Detail" in second


def test_that_a_simple_patient_needs_one_page() -> None:
    assert printed(sample.simple()).n_pages == 1


def test_that_markup_is_shown_as_typed() -> None:
    dossier = sample.long_record()
    pages = pages_of(printed(dossier).pdf)
    text = " ".join(pages)
    assert f"Surgeon: {sample.MARKUP}" in text
    assert f"Note {sample.MARKUP}" in text
    for page in pages:
        assert sample.MARKUP in page


def test_that_a_name_of_three_hundred_letters_is_wrapped_and_never_cut() -> None:
    name = sample.long_record().patient.family_name.replace("i", "İ").upper()
    assert len(name) == 300
    for page in pages_of(printed(sample.long_record()).pdf):
        assert name in page.replace(" ", "")


def test_that_forty_operations_are_all_printed() -> None:
    text = " ".join(pages_of(printed(sample.long_record()).pdf))
    for n in range(1, 41):
        assert f"O{n} Operation" in text


def test_that_every_word_of_the_page_can_be_found() -> None:
    from core.reports.summary.compose import compose

    dossier = sample.complex_course()
    summary = compose(sample.plan_for(dossier), words_in(Language.ENGLISH), sample.META)
    text = "".join(pages_of(printed(dossier).pdf)).replace(" ", "")
    wanted = [word for alert in summary.alerts for word in (alert.headline, alert.detail)]
    wanted += [fact.text for column in summary.facts for fact in column.facts]
    for table in (summary.course, summary.surveillance):
        assert table is not None
        wanted += [line for row in table.rows for cell in row for line in cell.lines]
    assert [each for each in wanted if each.replace(" ", "") not in text] == []


@pytest.mark.parametrize(
    "name",
    [
        "\u202eesrever",
        "Zoë\u0308\u0301\u0327",
        "李小龍",
        "عائشة",
        "😀👩‍⚕️",
        "a\u00a0b\u2028c",
        "</para><a href=file:///etc/passwd>",
        "%s {name} \\n (((",
        "İIıiŞşĞğÇçÖöÜü",
    ],
)
def test_that_any_letters_of_a_name_print(name: str) -> None:
    patient = sample.person(given_name=name, surgeon=name, note=name)
    found = printed(replace(sample.simple(), patient=patient))
    assert found.overflows == ()
    assert len(pages_of(found.pdf)) == found.n_pages


def test_that_the_same_facts_and_day_give_the_same_bytes() -> None:
    plan, words = sample.plan_for(sample.complex_course()), words_in(Language.TURKISH)
    assert summary_pdf(plan, words, sample.META) == summary_pdf(plan, words, sample.META)


def test_that_the_file_names_itself_but_not_the_patient() -> None:
    reader = PdfReader(BytesIO(printed(sample.complex_course()).pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == "Patient summary, As of 23-Nov-2026"
    assert not reader.metadata.author
    assert reader.metadata.creation_date_raw == "D:20261123164000"
    assert "KILIÇOĞLU" not in str(dict(reader.metadata))
    assert str(reader.root_object["/Lang"]) == "en"
    assert reader.viewer_preferences is not None
    assert reader.viewer_preferences.display_doctitle
    titles = [each.title for each in reader.outline if not isinstance(each, list)]
    assert titles == [
        "Key facts",
        "Follow-up",
        "Course and surveillance",
        "Course",
        "Surveillance",
        "Not recorded",
    ]


def test_that_every_font_is_embedded_and_can_be_read_back() -> None:
    reader = PdfReader(BytesIO(printed(sample.complex_course(), Language.TURKISH).pdf))
    for page in reader.pages:
        resources = cast("DictionaryObject", page["/Resources"])
        fonts = [
            cast("DictionaryObject", font.get_object())
            for font in cast("DictionaryObject", resources["/Font"]).values()
        ]
        assert fonts
        for font in fonts:
            assert "/FontFile2" in cast("DictionaryObject", font["/FontDescriptor"])
            assert "/ToUnicode" in font


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
@pytest.mark.parametrize("patient", ALL, ids=lambda each: each.__name__)
def test_that_an_independent_reader_finds_no_fault(
    patient: Callable[[], Dossier], tmp_path: Path
) -> None:
    file = tmp_path / "summary.pdf"
    file.write_bytes(printed(patient()).pdf)
    done = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_that_demonstration_data_are_marked_on_every_page() -> None:
    plan = sample.plan_for(sample.complex_course())
    meta = replace(sample.META, is_demonstration=True)
    for page in pages_of(summary_pdf(plan, words_in(Language.ENGLISH), meta)):
        assert "DEMONSTRATION DATA" in page
