"""Letters: who gets one, in which language, and where the address stands for the window."""

import base64
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from core.domain.letters import LetterKind
from core.domain.site_texts import LETTERS, with_text
from core.language import Language
from core.reports.letters.choosing import Batch, batch_of
from core.reports.letters.compose import compose
from core.reports.letters.document import letters_pdf, printed_letters
from core.reports.paper.sheet import MM
from core.store.registry import Registry
from core.surveillance.plan import PatientPlan
from tests.builders import TODAY
from tests.core.reports import sample
from tests.core.reports.papers import (
    assert_fonts_embedded,
    assert_legible,
    assert_valid,
    needs_qpdf,
    pages_of,
)
from tests.core.reports.ward import META, SETTINGS, long_named, plans_of, the_ward
from tests.papers import a_picture

GETS = {
    LetterKind.APPOINTMENT: {"booked", "moved"},
    LetterKind.REMINDER: {"overdue", "missed"},
    LetterKind.MISSED: {"missed"},
    LetterKind.CHANGE: {"moved"},
    LetterKind.GP: {"booked"},
}
APPOINTMENT_ENGLISH = """\
HPB surveillance clinic · University Hospital · Hastane Caddesi 12 · 34000 İstanbul
Ms Margaret Whitfield
Gül Sokak 4/7
Kadıköy
34710 İstanbul
23 November 2026
Your appointment on Thursday 26 November 2026
Dear Ms Whitfield,
we have booked your next check-up after your liver operation:
Thursday 26 November 2026 at 09:20
Blood test, then MRI scan
MR 1
Nothing to eat for 4 hours before.
Please bring this letter and a list of the medicines you take.
If you cannot come, please ring us: 0212 000 44 55. We will find another day.
Yours sincerely
HPB surveillance clinic
Phone 0212 000 44 55"""
CHANGE_TURKISH = """\
HPB surveillance clinic · University Hospital · Hastane Caddesi 12 · 34000 İstanbul
Ayşe Arslan
Gül Sokak 4/7
Kadıköy
34710 İstanbul
23 Kasım 2026
Randevunuz değişti
Sayın Ayşe Arslan,
randevunuzun günü değişti. Şu gün artık geçerli değil: 25 Kasım 2026 Çarşamba.
1 Aralık 2026 Salı
Kan tahlili, ardından MR çekimi
MR 1
Öncesinde 4 saat bir şey yemeyin.
Gelemeyecekseniz bizi arayın: 0212 000 44 55. Başka bir gün buluruz.
Saygılarımızla
HPB surveillance clinic
Telefon 0212 000 44 55"""


@pytest.fixture
def plans(registry: Registry) -> dict[str, PatientPlan]:
    """The plans of the ward by what each patient is."""
    ward = the_ward(registry)
    by_id = {plan.dossier.patient.id: plan for plan in plans_of(registry)}
    return {who: by_id[patient_id] for who, patient_id in ward.items()}


def batch(kind: LetterKind, plans: dict[str, PatientPlan]) -> Batch:
    return batch_of(kind, plans.values())


@pytest.mark.parametrize("kind", list(LetterKind))
def test_that_each_kind_goes_to_whom_it_concerns_and_everybody_else_is_named(
    plans: dict[str, PatientPlan], kind: LetterKind
) -> None:
    made = batch(kind, plans)
    who = {plan.dossier.patient.id: name for name, plan in plans.items()}
    got = {who[each.plan.dossier.patient.id] for each in made.recipients}
    left = {who[each.plan.dossier.patient.id]: each.why for each in made.left_out}
    assert got == GETS[kind]
    assert got | left.keys() == plans.keys()
    assert not got & left.keys()
    assert left["dead"] == "deceased"
    assert left["stopped"] == "surveillance was stopped"
    if kind is not LetterKind.GP:
        assert left["homeless"] == "no address recorded"


def test_that_an_appointment_is_told_in_english(plans: dict[str, PatientPlan]) -> None:
    made = batch(LetterKind.APPOINTMENT, {"booked": plans["booked"]})
    [letter] = compose(made, META, SETTINGS).letters
    assert "\n".join(letter.said()) == APPOINTMENT_ENGLISH


def test_that_a_change_is_told_in_turkish_with_the_day_that_no_longer_holds(
    plans: dict[str, PatientPlan],
) -> None:
    [letter] = compose(batch(LetterKind.CHANGE, plans), META, SETTINGS).letters
    assert "\n".join(letter.said()) == CHANGE_TURKISH


def test_that_the_practitioner_is_written_to_in_the_language_of_the_registry(
    plans: dict[str, PatientPlan],
) -> None:
    for language, subject in (
        (Language.ENGLISH, "Margaret Whitfield, born 12 May 1961, hospital number 783 445"),
        (Language.TURKISH, "Margaret Whitfield, doğum 12 Mayıs 1961, dosya numarası 783 445"),
    ):
        settings = replace(SETTINGS, language=language)
        [letter] = compose(batch(LetterKind.GP, plans), META, settings).letters
        assert letter.address == ("Dr Elif Tan", "Moda Caddesi 3", "34710 İstanbul")
        assert letter.subject == subject


def test_that_a_merged_file_has_one_letter_for_each_patient_in_that_patients_language(
    plans: dict[str, PatientPlan],
) -> None:
    printed = printed_letters(batch(LetterKind.APPOINTMENT, plans), META, SETTINGS)
    assert_legible(printed)
    english, turkish = pages_of(printed.pdf)
    assert "Dear Ms Whitfield," in english
    assert "Whitfield" not in turkish
    assert "Sayın Ayşe Arslan," in turkish
    assert "Arslan" not in english


def test_that_a_letter_of_two_pages_is_followed_by_the_next_on_a_page_of_its_own(
    plans: dict[str, PatientPlan],
) -> None:
    long = "Subject\n" + "\n".join(f"Line {n}" for n in range(70))
    own = SETTINGS
    for language in Language:
        own = with_text(own, LETTERS[LetterKind.APPOINTMENT], language, long)
    printed = printed_letters(batch(LetterKind.APPOINTMENT, plans), META, own)
    assert_legible(printed)
    pages = pages_of(printed.pdf)
    assert len(pages) == 4
    assert "Page 1 of 2" in pages[0]
    assert "Page 2 of 2" in pages[1]
    assert "Sayfa 1 / 2" in pages[2]
    assert "Line 69" in pages[1]
    assert "Ayşe Arslan" in pages[2]


def words_at(pdf: bytes) -> Iterator[tuple[str, float, float]]:
    """Each text with its place in millimetres from the top left corner of the first page."""
    found: list[tuple[str, float, float]] = []
    page = PdfReader(BytesIO(pdf)).pages[0]
    height = float(page.mediabox.height)

    def visit(text: str, cm: Any, tm: Any, *_: Any) -> None:
        if text.strip():
            found.append((text.strip(), tm[4] / MM, (height - tm[5]) / MM))

    page.extract_text(visitor_text=visit)
    yield from found


def test_that_the_address_stands_in_the_window_of_the_envelope(
    plans: dict[str, PatientPlan],
) -> None:
    """DIN 5008 form B: 20 mm from the left, 45 to 90 mm from the top, 85 mm wide."""
    pdf = letters_pdf(batch(LetterKind.APPOINTMENT, {"booked": plans["booked"]}), META, SETTINGS)
    placed = {text: (x, y) for text, x, y in words_at(pdf)}
    for line in ("Ms Margaret Whitfield", "Gül Sokak 4/7", "Kadıköy", "34710 İstanbul"):
        x, y = placed[line]
        assert 20 <= x <= 30
        assert 62 <= y <= 90
    inside = [text for text, x, y in words_at(pdf) if 45 <= y <= 90 and x < 105]
    assert len(inside) == 5, "return line and four lines of address, nothing else in the window"
    assert placed["Dear Ms Whitfield,"][1] > 95


def test_that_a_long_address_is_set_smaller_and_never_cut(plans: dict[str, PatientPlan]) -> None:
    person = replace(
        plans["booked"].dossier.patient, address="\n".join(f"Address line {n}" for n in range(8))
    )
    dossier = replace(plans["booked"].dossier, patient=person)
    made = batch(LetterKind.APPOINTMENT, {"booked": plans["booked"]._replace(dossier=dossier)})
    printed = printed_letters(made, META, SETTINGS)
    assert printed.overflows == ()
    lines = [y for text, _, y in words_at(printed.pdf) if text.startswith("Address line")]
    assert len(lines) == 8
    assert max(lines) <= 90.5


@pytest.mark.parametrize("text", [("Uzunhasanoğlu" * 24)[:300], sample.MARKUP * 6])
def test_that_long_names_and_markup_stay_on_the_page(
    plans: dict[str, PatientPlan], text: str
) -> None:
    settings = replace(SETTINGS, centre=text, clinic_phone=text[:80])
    for kind in LetterKind:
        for who in GETS[kind]:
            made = batch(kind, {who: long_named(plans[who], text)})
            printed = printed_letters(made, META, settings)
            assert_legible(printed)
            shown = "".join("".join(pages_of(printed.pdf)).split())
            assert "".join(text.split()) in shown, "the whole name, over as many lines as it takes"


def test_that_a_logo_is_in_the_letter_and_a_broken_one_does_not_stop_it(
    plans: dict[str, PatientPlan],
) -> None:
    made = batch(LetterKind.APPOINTMENT, {"booked": plans["booked"]})
    for form in ("PNG", "JPEG"):
        logo = base64.b64encode(a_picture(form)).decode("ascii")
        pdf = letters_pdf(made, META, replace(SETTINGS, logo=logo))
        assert len(list(PdfReader(BytesIO(pdf)).pages[0].images)) == 1
    for broken in ("not Base64!", base64.b64encode(b"no picture").decode("ascii")):
        pdf = letters_pdf(made, META, replace(SETTINGS, logo=broken))
        assert list(PdfReader(BytesIO(pdf)).pages[0].images) == []
        assert "Dear Ms Whitfield," in pages_of(pdf)[0]


@needs_qpdf
def test_that_the_file_is_valid_with_its_fonts_inside_and_the_same_twice(
    plans: dict[str, PatientPlan], tmp_path: Path
) -> None:
    made = batch(LetterKind.REMINDER, plans)
    pdf = letters_pdf(made, META, SETTINGS)
    assert_valid(pdf, tmp_path)
    assert_fonts_embedded(pdf)
    assert letters_pdf(made, META, SETTINGS) == pdf
    assert made.recipients[0].plan.today == TODAY
