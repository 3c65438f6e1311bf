"""The plan a patient keeps: plain words, long dates, the days that are allowed, whom to ring."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from core.actions.booking import cancel_bookings
from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.site_texts import PREPARATIONS, WARNING, with_text
from core.errors import RegistryError
from core.language import ENGLISH, Language, words_in
from core.reports.paper.sheet import LETTER
from core.reports.patient_plan.compose import compose
from core.reports.patient_plan.document import plan_pdf, printed_plan
from core.store.registry import Registry
from core.store.shipped_protocols import shipped_ids, shipped_protocol
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import plan_of
from tests.builders import TODAY, acting
from tests.core.reports import sample
from tests.core.reports.papers import (
    assert_fonts_embedded,
    assert_legible,
    assert_valid,
    needs_qpdf,
    pages_of,
)
from tests.core.reports.ward import (
    META,
    SETTINGS,
    booked,
    long_named,
    plan_for,
    someone,
    standing,
    the_ward,
)

OPERATED = date(2026, 3, 26)
BOOKED_ENGLISH = """\
Your check-up plan
As of 23 November 2026
WHITFIELD, Margaret (Ms)
Born 12 May 1961
Hospital No. 783 445
Dear Ms Whitfield,
After your liver operation on 26 March 2026 we check regularly that all is well. Checks go on for \
5 years. Please keep this sheet and bring it with you.
Your next appointments
Thursday 26 November 2026 | at 09:20 | Blood test, then MRI scan | MR 1. Nothing to eat for 4 \
hours before.
What comes after
When | Blood test | MRI | PET-CT
around 26 March 2027 | any day from 24 February to 9 April 2027 | Yes | Yes | Yes
around 26 July 2027 | any day from 26 June to 9 August 2027 | Yes | Yes | –
around 26 November 2027 | any day from 27 October to 10 December 2027 | Yes | Yes | –
After that: from March 2028 every 6 months until March 2031, with a PET-CT scan once a year.
Cannot come, or have heard nothing? 0212 000 44 55
Ring us. If a letter with a date has not come two weeks before a check, please ring too. A missed \
check is never held against you; we simply make a new date.
Ring sooner if you have fever, yellow eyes or skin, or pain that does not go away. In an \
emergency: 112.
Dates in “What comes after” are the planned days; your letter gives the exact day. Hepatrack 0.1.0
Printed 23 November 2026 16:40"""
OVERDUE_TURKISH = """\
Kontrol planınız
Durum tarihi 23 Kasım 2026
ÖZTÜRK, Ayşe
Doğum 12 Mayıs 1961
Dosya No. 211 340
Sayın Ayşe Öztürk,
Karaciğer ameliyatınızdan (12 Ocak 2026) sonra her şeyin yolunda olduğunu düzenli olarak kontrol \
ediyoruz. Kontroller 5 yıl sürer. Bu kâğıdı saklayın ve gelirken getirin.
Sıradaki randevularınız
Günü belli değil: bu kontrolün zamanı geldi | Kan tahlili, ardından MR çekimi | Gün almak için \
bizi arayın: 0212 000 44 55.
Sonrası
Ne zaman | Kan tahlili | MR | PET-BT
yaklaşık 12 Ocak 2027 | 13 Aralık 2026 – 26 Ocak 2027 arası | Evet | Evet | Evet
yaklaşık 12 Mayıs 2027 | 12 Nisan – 26 Mayıs 2027 arası | Evet | Evet | –
yaklaşık 12 Eylül 2027 | 13 Ağustos – 26 Eylül 2027 arası | Evet | Evet | –
Daha sonra: Ocak 2028 ile başlayarak 6 ayda bir, son kontrol Ocak 2031, yılda bir PET-BT çekimi.
Gelemeyecek misiniz, haber almadınız mı? 0212 000 44 55
Bizi arayın. Kontrolden iki hafta önce tarih bildiren mektup gelmediyse yine arayın. Kaçırılan bir \
kontrol sorun edilmez; yeni bir gün veririz.
Ateş, gözlerde ya da ciltte sararma veya geçmeyen ağrı olursa beklemeden arayın. Acil durumda: 112.
“Sonrası” bölümündeki tarihler planlanan günlerdir; kesin günü mektubunuz bildirir. Hepatrack 0.1.0
Basım 23 Kasım 2026 16:40"""


def test_that_a_booked_patient_reads_day_hour_and_how_to_prepare(registry: Registry) -> None:
    said = compose(plan_for(registry, the_ward(registry)["booked"]), ENGLISH, META, SETTINGS)
    assert "\n".join(said.lines()) == BOOKED_ENGLISH


def test_that_somebody_overdue_is_asked_to_ring_in_turkish(registry: Registry) -> None:
    words = words_in(Language.TURKISH)
    said = compose(plan_for(registry, the_ward(registry)["overdue"]), words, META, SETTINGS)
    assert "\n".join(said.lines()) == OVERDUE_TURKISH


def test_that_the_allowed_days_are_the_window_of_the_protocol(registry: Registry) -> None:
    patient_id = someone(registry, OPERATED, "783445")
    plan = plan_for(registry, patient_id)
    said = compose(plan, ENGLISH, META, SETTINGS)
    assert plan.current is not None
    due = add_months(OPERATED, 12)
    [slot] = {o.slot for o in plan.current.orders if o.month == 12 and o.modality is Modality.MRI}
    assert (slot.opens_on, slot.due_on) == (date(2027, 2, 24), due)
    [row] = [row for row in said.later if "March 2027" in row.day]
    assert "24 February" in row.allowed
    assert row.allowed.endswith("9 April 2027"), "the last day that is not overdue"
    assert date(2027, 4, 10) == slot.overdue_on


def test_that_a_visit_leaves_the_list_when_it_is_booked_and_returns_when_it_is_cancelled(
    registry: Registry,
) -> None:
    patient_id = someone(registry, OPERATED, "783445")
    booked(registry, patient_id, date(2026, 11, 26))
    said = compose(plan_for(registry, patient_id), ENGLISH, META, SETTINGS)
    assert [box.day for box in said.boxes] == ["Thursday 26 November 2026"]
    assert said.later[0].day == "around 26 March 2027"
    cancel_bookings(registry, acting(), standing(registry, patient_id), reason="ill")
    said = compose(plan_for(registry, patient_id), ENGLISH, META, SETTINGS)
    assert said.later[0].day == "around 26 November 2026"
    assert said.no_boxes


def test_that_the_site_writes_warning_and_preparation_itself(registry: Registry) -> None:
    plan = plan_for(registry, the_ward(registry)["booked"])
    own = with_text(SETTINGS, WARNING, Language.ENGLISH, "Fever? Ring {phone} at once.")
    own = with_text(own, PREPARATIONS[Modality.MRI], Language.ENGLISH, "No metal.")
    said = compose(plan, ENGLISH, META, own)
    assert said.warning == ("Fever? Ring 0212 000 44 55 at once.",)
    assert said.boxes[0].detail == "MR 1. No metal."
    silent = with_text(SETTINGS, WARNING, Language.ENGLISH, "")
    assert compose(plan, ENGLISH, META, silent).warning == ()


@pytest.mark.parametrize(("who", "why"), [("dead", "died on"), ("stopped", "Withdrawn")])
def test_that_none_is_printed_for_the_dead_and_the_stopped(
    registry: Registry, who: str, why: str
) -> None:
    with pytest.raises(RegistryError, match=why):
        plan_pdf(plan_for(registry, the_ward(registry)[who]), META, SETTINGS)


def test_that_the_sheet_is_in_the_language_of_the_patient(registry: Registry) -> None:
    ward = the_ward(registry)
    english = plan_pdf(plan_for(registry, ward["booked"]), META, SETTINGS)
    turkish = plan_pdf(plan_for(registry, ward["overdue"]), META, SETTINGS)
    assert "Dear Ms Whitfield," in pages_of(english)[0]
    assert "Sayın Ayşe Öztürk," in pages_of(turkish)[0]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("text", [("Uzunhasanoğlu" * 24)[:300], sample.MARKUP * 6, "Ğ" * 300])
def test_that_nothing_leaves_the_page_whatever_is_written(
    registry: Registry, language: Language, text: str
) -> None:
    ward = the_ward(registry)
    settings = replace(SETTINGS, clinic_phone=text, centre=text)
    for who in ("booked", "overdue"):
        plan = long_named(plan_for(registry, ward[who]), text)
        for printed in (
            printed_plan(plan, META, settings, language),
            printed_plan(plan, META, settings, language, LETTER),
        ):
            assert_legible(printed)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", shipped_ids())
def test_that_every_protocol_finds_room(name: str, language: Language) -> None:
    protocol = shipped_protocol(name)
    dossier = sample.simple()
    episodes = tuple(
        replace(each, protocol_id=protocol.id, protocol_version=protocol.version)
        for each in dossier.episodes
    )
    known = {(protocol.id, protocol.version): protocol}
    plan = plan_of(replace(dossier, episodes=episodes), known, TODAY, WorkingDays())
    assert_legible(printed_plan(plan, META, SETTINGS, language))


@needs_qpdf
def test_that_the_file_is_valid_with_its_fonts_inside_and_the_same_twice(
    registry: Registry, tmp_path: Path
) -> None:
    plan = plan_for(registry, the_ward(registry)["booked"])
    pdf = plan_pdf(plan, META, SETTINGS)
    assert_valid(pdf, tmp_path)
    assert_fonts_embedded(pdf)
    assert plan_pdf(plan, META, SETTINGS) == pdf
    assert len(pages_of(pdf)) == 1
