"""The Monday sheet: who is on it, what it says in both languages, and that it holds any list."""

import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.language import ENGLISH, Language, words_in
from core.reports.monday.compose import Asked, compose
from core.reports.monday.document import printed_monday
from core.reports.monday.sorting import heap_of
from core.store.registry import Registry
from core.surveillance.orders import DisplayStatus
from core.surveillance.worklist import WorkItem, Worklist, worklist
from tests.builders import TODAY
from tests.core.reports.papers import (
    assert_fonts_embedded,
    assert_legible,
    assert_valid,
    needs_qpdf,
    pages_of,
)
from tests.core.reports.ward import META, long_named, plans_of, the_ward

ENGLISH_SHEET = """\
Monday sheet
Filter: living, enrolled, action this week · 5 of 6 patients, one line each · overdue 2 = 2 shown \
+ 0 filtered out
As of 23-Nov-2026
Patient | What | Since / when | Phone | Last try, next try | Outcome today
Overdue, not booked (2)
ÖZTÜRK, Ayşe | 12-May-1961 · 211 340 | MRI, blood | month 8 | 72 days overdue | Sat 12-Sep-2026 \
| 0312 555 01 42 | 17-Nov no answer; today
TAŞ, Ayşe | 12-May-1961 · 183 990 | MRI, blood | month 8 | 58 days overdue | Sat 26-Sep-2026 | no \
phone recorded | not yet rung
Outcome missing: appointment has passed (1)
KAYA, Nuri | 12-May-1961 · 209 402 | MRI, blood | month 8 | Thu 12-Nov-2026 | 09:20, MR 1 | 0312 \
555 01 42 | not yet rung
Due this week, not booked (1)
YILDIZ, Ayşe | 12-May-1961 · 195 046 | MRI, blood | month 8 | Tue 17-Nov-2026 | 0312 555 01 42 | \
not yet rung
Booked this week: confirm (1)
WHITFIELD, Margaret | 12-May-1961 · 783 445 | MRI, blood | month 8 | Thu 26-Nov-2026 | 09:20, MR 1 \
| 0312 555 01 42 | not yet rung
Tick when done; write the new date in the last column; enter it the same day.
Contains patient names: keep in the clinic, shred on Friday. Oldest first in each group. \
Hepatrack 0.1.0
Printed 23-Nov-2026 16:40 by E. Kaya"""
TURKISH_SHEET = """\
Pazartesi listesi
Süzgeç: yaşayan, izlemde, bu hafta işlem gerektiren · 6 hastadan 5, kişi başına bir satır · \
gecikmiş 2 = 2 görünen + 0 süzülen
Durum tarihi 23-Kas-2026
Hasta | Ne | Ne zamandan / ne zaman | Telefon | Son deneme, sonraki | Bugünkü sonuç
Gecikmiş, randevu yok (2)
ÖZTÜRK, Ayşe | 12-May-1961 · 211 340 | MR, kan | 8. ay | 72 gün gecikmiş | Cmt 12-Eyl-2026 | 0312 \
555 01 42 | 17-Kas yanıt yok; bugün
TAŞ, Ayşe | 12-May-1961 · 183 990 | MR, kan | 8. ay | 58 gün gecikmiş | Cmt 26-Eyl-2026 | telefon \
kayıtlı değil | aranmadı
Sonucu belirsiz: randevu günü geçti (1)
KAYA, Nuri | 12-May-1961 · 209 402 | MR, kan | 8. ay | Per 12-Kas-2026 | 09:20, MR 1 | 0312 555 01 \
42 | aranmadı
Bu hafta günü geliyor, randevu yok (1)
YILDIZ, Ayşe | 12-May-1961 · 195 046 | MR, kan | 8. ay | Sal 17-Kas-2026 | 0312 555 01 42 | aranmadı
Bu hafta randevulu: teyit (1)
WHITFIELD, Margaret | 12-May-1961 · 783 445 | MR, kan | 8. ay | Per 26-Kas-2026 | 09:20, MR 1 | \
0312 555 01 42 | aranmadı
Bitince işaretleyin; yeni tarihi son sütuna yazın; aynı gün programa girin.
Hasta adı içerir: klinikte kalır, cuma günü imha edilir. Her grupta en eski önce. Hepatrack 0.1.0
Basım 23-Kas-2026 16:40 · E. Kaya"""


@pytest.fixture
def found(registry: Registry) -> Worklist:
    the_ward(registry)
    return worklist(plans_of(registry), TODAY)


def asked(items: list[WorkItem], n_living: int = 6, filter_said: str = "") -> Asked:
    return Asked(items=items, today=TODAY, n_living=n_living, n_overdue=2, filter_said=filter_said)


@pytest.mark.parametrize(
    ("language", "expected"),
    [(Language.ENGLISH, ENGLISH_SHEET), (Language.TURKISH, TURKISH_SHEET)],
)
def test_that_the_sheet_says_whom_to_ring_about_what_since_when(
    found: Worklist, language: Language, expected: str
) -> None:
    said = compose(asked(list(found.items)), words_in(language), META)
    assert "\n".join(said.lines()) == expected


def test_that_a_list_with_a_filter_has_every_patient_of_it_and_counts_the_hidden_overdue(
    found: Worklist,
) -> None:
    booked = [item for item in found.items if item.status is DisplayStatus.BOOKED]
    said = compose(asked(booked, filter_said="booked patients"), ENGLISH, META)
    assert said.title == "Worklist"
    assert "Filter: booked patients" in said.about
    assert "overdue 2 = 0 shown + 2 filtered out" in said.about
    named = [row.name.split(",")[0] for group in said.groups for row in group.rows]
    assert sorted(named) == ["ARSLAN", "WHITFIELD"], "next week's booking is on this list too"


def test_that_each_patient_has_one_line_in_the_worst_heap(
    registry: Registry, found: Worklist
) -> None:
    later = TODAY + timedelta(days=200)  # by then several visits of one patient wait
    items = worklist(plans_of(registry, later), later).items
    waiting = Counter(item.plan.dossier.patient.id for item in items)
    assert max(waiting.values()) > 1
    said = compose(replace(asked(list(items)), today=later), ENGLISH, META)
    rows = [row for group in said.groups for row in group.rows]
    assert len(rows) == len({row.identity for row in rows}) == len(waiting)
    for group in said.groups:
        for row in group.rows:
            own = [heap_of(each, later) for each in items if row.identity.endswith(_shown(each))]
            worst = min(own, key=lambda heap: heap.rank)
            assert group.title == ENGLISH(worst.label, n=len(group.rows))


def _shown(item: WorkItem) -> str:
    number = item.plan.dossier.patient.hospital_no
    return f"{number[:3]} {number[3:]}"


def many(found: Worklist, n: int, text: str = "") -> list[WorkItem]:
    items = []
    for number in range(n):
        item = found.items[number % len(found.items)]
        plan = long_named(item.plan, text or f"Öztürk{number}")
        person = replace(plan.dossier.patient, id=f"p{number}", hospital_no=f"{100000 + number}")  # type: ignore[arg-type]
        plan = plan._replace(dossier=replace(plan.dossier, patient=person))
        items.append(item._replace(plan=plan))
    return items


@pytest.mark.parametrize("language", list(Language))
def test_that_three_hundred_rows_go_over_pages_with_heads_and_none_is_split(
    found: Worklist, language: Language
) -> None:
    items = many(found, 300)
    printed = printed_monday(asked(items, 300, "all"), words_in(language), META)
    assert_legible(printed)
    pages = pages_of(printed.pdf)
    assert len(pages) == printed.n_pages > 10
    for number, page in enumerate(pages, start=1):
        counted = f"Page {number} of {len(pages)}"
        assert (
            counted if language is Language.ENGLISH else f"Sayfa {number} / {len(pages)}"
        ) in page
        names = [int(each) for each in re.findall(r"ÖZTÜRK(\d+),", page)]
        numbers = [int(a + b) - 100000 for a, b in re.findall(r"· (\d{3}) (\d{3})", page)]
        assert names == numbers, "a name and its number stand on the same page"
    assert sum(len(re.findall(r"ÖZTÜRK\d+,", page)) for page in pages) == 300
    continued = "continued" if language is Language.ENGLISH else "devamı"
    assert sum(continued in page for page in pages) > 5


def test_that_names_of_300_characters_are_whole_on_paper(found: Worklist) -> None:
    name = ("Uzunhasanoğlu" * 24)[:300]
    printed = printed_monday(asked(many(found, 3, name), 3, "all"), ENGLISH, META)
    assert_legible(printed)
    letters = "".join(pages_of(printed.pdf)).replace(" ", "")
    assert letters.count("Uzunhasanoğlu") >= 3 * 22


def test_that_nobody_is_said_and_not_left_white() -> None:
    said = compose(asked([], 0), ENGLISH, META)
    assert "Nobody is on this list." in said.lines()
    assert "Nobody is on this list." in pages_of(printed_monday(asked([]), ENGLISH, META).pdf)[0]


@needs_qpdf
def test_that_the_file_is_valid_with_its_fonts_inside_and_the_same_twice(
    found: Worklist, tmp_path: Path
) -> None:
    pdf = printed_monday(asked(list(found.items)), ENGLISH, META).pdf
    assert_valid(pdf, tmp_path)
    assert_fonts_embedded(pdf)
    assert printed_monday(asked(list(found.items)), ENGLISH, META).pdf == pdf
